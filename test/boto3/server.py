"""A server of its own in a temporary folder, and the program's other commands on the same folder."""

import os
import re
import shlex
import shutil
import signal
import subprocess
import tempfile
import threading

READY = re.compile(r"outcrop: ready on (http://[\d.]+:\d+)")


class Server:
    """Starts `outcrop serve` on a free port and waits for its ready line."""

    def __init__(self, outcrop):
        self.outcrop = os.path.abspath(outcrop)
        self.folder = tempfile.mkdtemp(prefix="outcrop-boto3-")
        self.log = open(os.path.join(self.folder, "server.log"), "w")
        self.process = subprocess.Popen(
            [self.outcrop, "serve", "--data", self.folder, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        self.said = []
        for line in self.process.stdout:
            self.said.append(line)
            if READY.match(line):
                break
        else:
            self.close()
            raise RuntimeError("the server did not start: " + "".join(self.said))
        self.listener = threading.Thread(target=lambda: self.said.extend(self.process.stdout), daemon=True)
        self.listener.start()

    def run(self, *arguments):
        """The output of another command on the server's folder."""
        done = subprocess.run([self.outcrop, *arguments, "--data", self.folder], capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"outcrop {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout

    def environment(self):
        """What `outcrop env` exports, as a shell would read it."""
        words = shlex.split(self.run("env"))
        return dict(w.split("=", 1) for w in words if w != "export")

    def stop(self):
        """Ends the server as an init system would. Gives its exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=40)
        self.listener.join(timeout=5)
        return code

    def tail(self, lines=15):
        """The end of the server's log."""
        self.log.flush()
        with open(self.log.name) as f:
            return "".join(f.readlines()[-lines:])

    def close(self):
        """Leaves nothing behind, whatever happened."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
