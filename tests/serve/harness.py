"""What the tests of the server share: a store made of the project's examples, a server on a free port, requests byte by byte."""
import gzip
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

COMMAND = os.environ.get("WW_COMMAND", "build/whowhom")
SOURCE = os.getcwd()
REPORTS = [os.path.join("examples", "reports", "reports.jsonl"), os.path.join("examples", "demo.txt")]


class Server:
    """`whowhom serve` on port 0, its address read from its standard output."""

    def __init__(self, *options, database=None, env=None):
        self.process = subprocess.Popen([COMMAND, "serve", "--db", database, "--port", "0", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        env={**os.environ, **(env or {})})
        self.address = self.process.stdout.readline().decode().strip()
        if not self.address:
            self.process.wait()
            raise RuntimeError(f"the server did not start: {self.process.stderr.read().decode()}")
        parts = urllib.parse.urlsplit(self.address)
        self.host, self.port = parts.hostname, parts.port

    def request(self, path, method="GET", body=None, headers=None, host=None, timeout=60):
        """One request; (status, headers, body), the body unpacked where it came gzipped."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        try:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", host or f"{self.host}:{self.port}")
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if body is not None and "Content-Length" not in (headers or {}):
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            data = answer.read()
            if answer.getheader("Content-Encoding") == "gzip":
                data = gzip.decompress(data)
            return answer.status, dict(answer.getheaders()), data
        finally:
            connection.close()

    def json(self, path, **options):
        status, _, data = self.request(path, **options)
        return status, json.loads(data)

    def raw(self, data, timeout=10, end=True):
        """Bytes in, all bytes until the connection closes or the time is over."""
        with socket.create_connection((self.host, self.port), timeout=timeout) as sock:
            sock.sendall(data)
            if end:
                sock.shutdown(socket.SHUT_WR)
            return read_all(sock)

    def stop(self, number=signal.SIGTERM, timeout=90):
        """(exit code, standard error)."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        self.process.wait(timeout)
        error = self.process.stderr.read().decode("utf8", "replace")
        self.process.stdout.close()
        self.process.stderr.close()
        return self.process.returncode, error


def read_all(sock):
    data = b""
    try:
        while True:
            part = sock.recv(65536)
            if not part:
                return data
            data += part
    except (TimeoutError, ConnectionResetError):
        return data


class Case(unittest.TestCase):
    """One server for the class; it must end well."""
    options = ()
    env = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.database = os.path.join(cls.folder.name, "events.db")
        done = subprocess.run([COMMAND, "code", "--quiet", "--db", cls.database, *REPORTS], capture_output=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.decode())
        cls.server = Server(*cls.options, database=cls.database, env=cls.env)

    @classmethod
    def tearDownClass(cls):
        code, error = cls.server.stop()
        cls.folder.cleanup()
        if code != 0 or "Sanitizer" in error:
            raise RuntimeError(f"the server ended with {code}: {error[-3000:]}")

    def ok(self, path, **options):
        status, answer = self.server.json(path, **options)
        self.assertEqual(status, 200, f"{path}: {answer}")
        return answer

    def fault(self, path, status, parameter=None, code=None, **options):
        """The error that a request must give; its message is a sentence."""
        got, answer = self.server.json(path, **options)
        self.assertEqual(got, status, f"{path}: {answer}")
        error = answer["error"]
        self.assertEqual(error["status"], status)
        self.assertGreater(len(error["message"]), 10)
        if parameter is not None:
            self.assertEqual(error["parameter"], parameter, path)
        if code is not None:
            self.assertEqual(error["code"], code)
        return error


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
