"""Inputs with one broken constraint: everything else about them is valid."""

import functools
import json

import pattern
import values

LONGEST = 30_000  # a longer string or list is not worth its time
NOT_THAT = {  # what JSON has and the member does not take
    "structure": ["text", 5, []], "list": [{}, "text", 5], "map": [[], "text", 5], "string": [5, {}, [], True], "character": [5, {}],
    "integer": ["5", 1.5, {}, True, 3_000_000_000], "long": ["5", 1.5, [], False, 1e300], "float": ["5", [], True], "double": ["5", {}, True],
    "boolean": ["true", 1, {}], "timestamp": ["noon", {}, True], "blob": ["no base64!", 5, {}],
}


class Unbreakable(Exception):
    """The constraint cannot be broken from here."""


class Break:
    """One constraint of the member at a path; step names as in values.Generator."""

    def __init__(self, operation, path, shape, where, kind):
        self.operation, self.path, self.shape, self.where, self.kind = operation, path, shape, where, kind
        self.member = None  # as the refusal must name it, known once made

    def __str__(self):
        return f"{'.'.join(self.path)} {self.kind}"

    def make(self, rng):
        """The parameters, and a change of the serialized request or None."""
        generator = values.Generator(rng)
        params = generator.value(self.operation.input_shape, self.path)
        parent, key = self.find(params)
        if self.kind in ("wrong type", "null element"):
            wrong = None if self.kind == "null element" else rng.choice(NOT_THAT[self.shape.type_name])
            return params, self.in_body(params, wrong)
        if self.kind == "missing":
            del parent[key]
        else:
            parent[key] = getattr(self, "broken_" + self.kind.replace(" ", "_"))(rng, generator, parent[key])
        return params, None

    def find(self, params):
        """Where the value is, noting its name as AWS writes it: members with a small first letter, elements from 1."""
        names, here = [], params
        for i, step in enumerate(self.path):
            parent, key = here, step
            if step == "[]":
                key = 0
                names += ["1", "member"]
            elif step == "{}":
                key = next(iter(here))
                names += [key, "member"]
            else:
                names.append(step[0].lower() + step[1:])
            if i < len(self.path) - 1:
                here = here[key]
        self.member = ".".join(names)
        return parent, key

    def in_body(self, params, wrong):
        """Puts a value at the path into the JSON that botocore wrote."""
        steps = list(self.path)
        payload = self.operation.input_shape.serialization.get("payload")
        if payload:
            steps = steps[1:]

        def change(request):
            body = json.loads(request["body"])
            here, valid = body, params if not payload else params[payload]
            for i, step in enumerate(steps):
                key = 0 if step == "[]" else next(iter(valid)) if step == "{}" else step
                if i == len(steps) - 1:
                    here[key] = wrong
                else:
                    here, valid = here[key], valid[key]
            request["body"] = json.dumps(body if steps else wrong).encode()
        return change

    def broken_too_short(self, rng, generator, value):
        low = int(self.shape.metadata["min"])
        if isinstance(value, dict):
            return dict(list(value.items())[:low - 1])
        return value[:low - 1]

    def broken_too_long(self, rng, generator, value):
        over = int(self.shape.metadata["max"]) + 1
        if isinstance(value, str):
            return (value or "a")[:1] * over if self.where != "header" else "a" * over
        if isinstance(value, bytes):
            return b"x" * over
        if isinstance(value, list):
            one = value[0] if value else generator.value(self.shape.member, (), 9, self.where)
            return [one] * over
        for _ in range(over * 20):
            if len(value) == over:
                return value
            value[generator.value(self.shape.key, (), 9)] = generator.value(self.shape.value, (), 9)
        raise Unbreakable

    def broken_too_small(self, rng, generator, value):
        return self.beyond(float(self.shape.metadata["min"]), -1)

    def broken_too_large(self, rng, generator, value):
        return self.beyond(float(self.shape.metadata["max"]), 1)

    def beyond(self, limit, by):
        if self.shape.type_name in ("float", "double"):
            return limit + by * max(0.5, abs(limit) / 1e6)  # of 32 bits, too
        bits = 31 if self.shape.type_name == "integer" else 63
        if not -(1 << bits) <= int(limit) + by < 1 << bits:
            raise Unbreakable
        return int(limit) + by

    def broken_pattern(self, rng, generator, value):
        low, high = int(self.shape.metadata.get("min", 0)), int(self.shape.metadata.get("max", LONGEST))
        tries = [value + "\n", "\n" + value, value + "!", "!" + value, value + " ", value + "\x00", " ", "!", "\x00", "--", "a b", "*" * max(1, low),
                 "\n" * max(1, low), "x" * max(1, low), "\x01" * max(1, low)]
        rng.shuffle(tries)
        for text in tries:
            text = text[:max(high, 1)]
            if self.where == "header" and not values.plain_text(text) or text == "" and self.where == "uri":
                continue
            if low <= len(text) <= high and pattern.excludes(self.shape.metadata["pattern"], text):
                return text
        raise Unbreakable

    def broken_enum(self, rng, generator, value):
        return rng.choice([value + "x", value.swapcase() if value.swapcase() not in self.shape.enum else "no-such-value", "no-such-value"])

    def broken_no_member(self, rng, generator, value):
        return {}

    def broken_two_members(self, rng, generator, value):
        other = rng.choice([name for name in self.shape.members if name not in value])
        return value | {other: generator.value(self.shape.members[other], (), 5)}


def choose(rng, operation, most):
    """Some of an operation's constraints, the shallow ones first in line."""
    if not operation.input_shape:
        return []
    every = [Break(operation, *one) for one in constraints(operation.input_shape)]
    rng.shuffle(every)
    every.sort(key=lambda b: len(b.path) > 2)
    near = [b for b in every if len(b.path) <= 2][:most * 2 // 3]
    far = [b for b in every if b not in near]
    return near + far[:most - len(near)]


@functools.cache
def constraints(shape):
    return list(walk(shape, (), None, (shape.name,)))


def walk(shape, path, where, above):
    """Every constraint below a shape: path, shape, where it is, and what can be broken."""
    if values.is_document(shape):
        return
    for kind in kinds(shape, path, where):
        yield path, shape, where, kind
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            place = member.serialization.get("location")
            if shape.serialization.get("payload") == name and member.type_name != "structure":
                place = "payload"
            if member.serialization.get("eventstream") or member.name in above or len(path) > 8:
                continue
            # botocore sends a token in any case, and no payload as an empty one.
            filled = place == "uri" or shape.serialization.get("payload") == name or member.metadata.get("idempotencyToken") and not path
            if name in shape.required_members and not filled:
                yield path + (name,), member, place, "missing"
            yield from walk(member, path + (name,), place, above + (member.name,))
    elif shape.type_name == "list":
        if shape.member.name not in above:
            yield from walk(shape.member, path + ("[]",), where, above + (shape.member.name,))
            if where is None and not values.is_document(shape.member):
                yield path + ("[]",), shape.member, where, "null element"
    elif shape.type_name == "map" and shape.value.name not in above:
        yield from walk(shape.value, path + ("{}",), where, above + (shape.value.name,))


def kinds(shape, path, where):
    """What can be broken about a value itself."""
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if shape.type_name in ("string", "list", "map", "blob"):
        if low and int(low) > (1 if where in ("uri", "querystring") else 0):
            yield "too short"
        if high is not None and int(high) < LONGEST and not (where == "uri" and int(high) > 4000):
            yield "too long"
    elif shape.type_name in ("integer", "long", "float", "double"):
        if low is not None:
            yield "too small"
        if high is not None:
            yield "too large"
    if shape.type_name == "string" and getattr(shape, "enum", None):
        yield "enum"
    elif shape.metadata.get("pattern"):
        yield "pattern"
    if values.is_union(shape) and path:
        yield "no member"
        if len(shape.members) > 1:
            yield "two members"
    if where is None and path:
        yield "wrong type"
