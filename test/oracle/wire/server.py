"""The server under trial, and AWS's clients for it."""

import http.client
import json
import subprocess
import urllib.parse

import botocore.config
import botocore.session

SERVICES = ["bedrock", "bedrock-runtime", "bedrock-agent", "bedrock-agent-runtime", "sagemaker", "sagemaker-runtime", "sagemaker-metrics"]


class Server:
    """A running oracle. change, when set, is called with the request just before it is signed."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL)
        self.info = json.loads(self.process.stdout.readline())
        self.control = http.client.HTTPConnection(urllib.parse.urlsplit(self.info["url"]).netloc)
        self.change = None
        session = botocore.session.Session()
        session.set_credentials(self.info["accessKey"], self.info["secretKey"])
        self.config = botocore.config.Config(retries={"total_max_attempts": 1}, inject_host_prefix=False)
        self.clients = {name: self.client(session, name, True) for name in SERVICES}
        self.careless = {name: self.client(session, name, False) for name in SERVICES}

    def client(self, session, service, validate):
        config = self.config.merge(botocore.config.Config(parameter_validation=validate))
        client = session.create_client(service, region_name="us-east-1", endpoint_url=self.info["url"], config=config)
        client.meta.events.register("before-call.*", self.before_call)
        return client

    def before_call(self, params, **_):
        if self.change:
            self.change(params)

    def ask(self, method, path, body=None):
        self.control.request(method, path, body and json.dumps(body))
        answer = self.control.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status} {text!r}")
        return json.loads(text) if text else None

    def reply(self, **reply):
        """Sets the answer of the next call."""
        self.ask("POST", "/_oracle/reply", reply)

    def request(self):
        """The last call that was let through."""
        return self.ask("GET", "/_oracle/request")

    def close(self):
        self.process.stdin.close()
        return self.process.wait()


def operations(server):
    """Every operation that botocore knows: service, model and whether it can be sent."""
    for service in SERVICES:
        model = server.clients[service].meta.service_model
        for name in sorted(model.operation_names):
            operation = model.operation_model(name)
            yield service, operation
