"""Has botocore judge package wire: random valid inputs of every operation must be decoded to what was meant, random outputs, errors and
events must be read back as they were told, and inputs with one broken constraint must be refused by the member's name."""

import argparse
import collections
import random
import sys
import time
import warnings

import botocore.exceptions

import breaks
import noise
import server as servers
import values


class Run:
    """One run over all operations, and what came of it."""

    def __init__(self, options):
        self.options = options
        self.server = servers.Server(options.server)
        self.cases = collections.Counter()
        self.covered = collections.defaultdict(set)
        self.wrong = []

    def rng(self, *about):
        """A source of its own for each operation, so that one alone can be repeated."""
        return random.Random("/".join(map(str, (self.options.seed, *about))))

    def note(self, phase, service, operation, problem, case=None):
        """Counts a case of a phase, and keeps what is wrong with it."""
        self.cases[phase] += 1
        self.covered[phase].add((service, operation.name))
        if problem:
            self.wrong.append((phase, f"{service}:{operation.name}", problem, case))
            if self.options.verbose or len(self.wrong) <= 40:
                shown = f"\n    {case!r:.600}" if case and self.options.verbose else ""
                print(f"  {phase} {service}:{operation.name}: {problem}{shown}", flush=True)

    def call(self, service, operation, params, careless=False):
        clients = self.server.careless if careless else self.server.clients
        return clients[service]._make_api_call(operation.name, params)

    def both_ways(self, service, operation):
        """A random input must arrive, a random output must come back; most requests carry nulls and members nobody knows."""
        rng = self.rng("both", service, operation.name)
        for i in range(self.options.cases):
            params = values.Generator(rng).value(operation.input_shape) if operation.input_shape else {}
            told = values.Generator(rng, output=True).value(operation.output_shape) if operation.output_shape else {}
            self.server.reply(output=values.plain(operation.output_shape, told) if told else {})
            self.server.change = noise.adder(rng, operation) if i % 2 else None
            try:
                got = self.call(service, operation, params)
            except (botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError) as e:
                self.note("inputs", service, operation, f"{e}"[:600], params)
                continue
            finally:
                self.server.change = None
            self.note("inputs", service, operation, self.arrived(service, operation, params), params)
            self.note("outputs", service, operation, self.came_back(operation, told, got), told)

    def arrived(self, service, operation, params):
        request = self.server.request()
        if request is None or request["operation"] != f"{service}:{operation.name}":
            return f"it went to {request and request['operation']}"
        shape = operation.input_shape
        if not shape:
            return None
        want, have = values.plain(shape, params), values.same_times(shape, request["input"])
        for name, member in shape.members.items():
            if name not in want and (member.serialization.get("name", "").lower() in ("content-type", "accept") or
                                     name == shape.serialization.get("payload")):
                have.pop(name, None)  # HTTP has them in any case
        return values.difference(want, have)

    def came_back(self, operation, told, got):
        status = got.pop("ResponseMetadata")["HTTPStatusCode"]
        if status != operation.http.get("responseCode", 200):
            return f"status {status}"
        shape = operation.output_shape
        if not shape:
            return None
        if found := values.events_of(shape):
            got.pop(found[0]).close()
        for name, member in shape.members.items():
            if name in got and name not in told and (member.serialization.get("name", "").lower() == "content-type" or
                                                     name == shape.serialization.get("payload")):
                got.pop(name)  # there is always a body, and it has a type
        return values.difference(values.plain(shape, told), values.plain(shape, got))

    def errors(self, service, operation):
        """Each modelled error must come back with its code, status, text and members."""
        rng = self.rng("errors", service, operation.name)
        client = self.server.clients[service]
        params = values.Generator(rng).value(operation.input_shape) if operation.input_shape else {}
        for shape in operation.error_shapes:
            told = values.Generator(rng, output=True).value(shape)
            text = next((told[m] for m in ("message", "Message") if m in told), "")
            self.server.reply(error={"code": shape.name, "members": values.plain(shape, told)})
            problem = "no error came"
            try:
                self.call(service, operation, params)
            except botocore.exceptions.ClientError as e:
                problem = self.error_came_back(client, shape, told, text, e)
            self.note("errors", service, operation, problem and f"{shape.name}: {problem}", told)

    def error_came_back(self, client, shape, told, text, e):
        error, status = e.response["Error"], e.response["ResponseMetadata"]["HTTPStatusCode"]
        fault = shape._shape_model.get("fault")  # which botocore does not look at
        want = shape.metadata.get("error", {}).get("httpStatusCode", 500 if fault else 400)
        if not isinstance(e, getattr(client.exceptions, shape.name)) or error["Code"] != shape.name:
            return f"it is {type(e)} {error['Code']}"
        if status != want or error.get("Message", "") != text:
            return f"status {status}, not {want}; text {error.get('Message')!r}, not {text!r}"
        members = {name: one for name, one in e.response.items() if name in shape.members and name.lower() != "message"}
        rest = {name: one for name, one in told.items() if name.lower() != "message"}
        return values.difference(values.plain(shape, rest), values.plain(shape, members))

    def events(self, service, operation):
        """Every kind of event must come back, and every exception in mid-stream."""
        name, stream = values.events_of(operation.output_shape)
        rng = self.rng("events", service, operation.name)
        params = values.Generator(rng).value(operation.input_shape) if operation.input_shape else {}
        kinds = {n: m for n, m in stream.members.items() if not m.metadata.get("exception")}
        told = [{n: values.Generator(rng, output=True).event(m)} for n, m in kinds.items() for _ in range(self.options.cases)]
        rng.shuffle(told)
        plain = [{n: values.plain(kinds[n], v) for n, v in event.items()} for event in told]
        self.server.reply(events=plain)
        got = [{n: values.plain(kinds[n], v) for n, v in event.items()} for event in self.call(service, operation, params)[name]]
        for i, want in enumerate(plain):
            self.note("events", service, operation, "it is missing" if i >= len(got) else values.difference(want, got[i]), want)
        for kind, shape in stream.members.items():
            if kind in kinds:
                continue
            error = values.Generator(rng, output=True).value(shape)
            text = next((error[m] for m in ("message", "Message") if m in error), "")
            self.server.reply(events=plain[:1], error={"code": shape.name, "members": values.plain(shape, error)})
            problem, seen = "no exception came", 0
            try:
                for _ in self.call(service, operation, params)[name]:
                    seen += 1
            except botocore.exceptions.EventStreamError as e:
                came = e.response["Error"]
                problem = None if (came["Code"], came.get("Message", ""), seen) == (kind, text, 1) else f"it is {came} after {seen} events"
            self.note("events", service, operation, problem and f"{kind}: {problem}", error)

    def invalid(self, service, operation):
        """Each broken constraint must be refused by the member's name."""
        rng = self.rng("invalid", service, operation.name)
        for broken in breaks.choose(rng, operation, self.options.breaks):
            try:
                params, self.server.change = broken.make(rng)
            except breaks.Unbreakable:
                self.cases["unbreakable"] += 1
                continue
            problem = "it was accepted"
            try:
                self.call(service, operation, params, careless=True)
            except botocore.exceptions.ClientError as e:
                problem = refused(service, broken.member, e)
            finally:
                self.server.change = None
            self.note("invalid", service, operation, problem and f"{broken}: {problem}", params)


def refused(service, member, e):
    code, status = e.response["Error"]["Code"], e.response["ResponseMetadata"]["HTTPStatusCode"]
    want = "ValidationError" if service == "sagemaker-runtime" else "ValidationException"
    if code != want or status != 400 or f"'{member}'" not in e.response["Error"]["Message"]:
        return f"{status} {code}: {e.response['Error']['Message'][:300]}, which does not name '{member}'"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True, help="the oracle's program")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 31))
    parser.add_argument("--cases", type=int, default=6, help="random inputs and outputs of each operation")
    parser.add_argument("--breaks", type=int, default=1 << 20, help="broken constraints of each operation, at most")
    parser.add_argument("--only", help="operations whose service:Name contains this")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    started, run = time.monotonic(), Run(options)
    total, unsent, last = 0, [], None
    for service, operation in servers.operations(run.server):
        if service != last:
            print(f"oracle: {service}", flush=True)
            last = service
        if options.only and options.only not in f"{service}:{operation.name}":
            continue
        total += 1
        if values.events_of(operation.input_shape):
            unsent.append(f"{service}:{operation.name}")
            continue
        run.both_ways(service, operation)
        run.errors(service, operation)
        if values.events_of(operation.output_shape):
            run.events(service, operation)
        run.invalid(service, operation)
    run.server.close()
    report(run, total, unsent, time.monotonic() - started)
    sys.exit(1 if run.wrong or not total else 0)


def report(run, total, unsent, seconds):
    sent = total - len(unsent)
    parts = [f"{phase} {len(run.covered[phase])} of {sent} operations ({run.cases[phase]} cases)" for phase in ("inputs", "outputs")]
    parts += [f"{phase} {len(run.covered[phase])} operations ({run.cases[phase]} cases)" for phase in ("errors", "events", "invalid")]
    print(f"oracle: {', '.join(parts)}, seed {run.options.seed}, {seconds:.0f} s")
    print(f"oracle: {run.cases['unbreakable']} constraints could not be broken by a request")
    for name in unsent:
        print(f"oracle: {name}, the other of {total} that botocore knows, takes a stream of events, which botocore cannot send")
    if run.wrong:
        print(f"oracle: {len(run.wrong)} cases differ; repeat one with --seed {run.options.seed} --only SERVICE:OPERATION --verbose", file=sys.stderr)


main()
