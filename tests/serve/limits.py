"""What a client may not do: reach what it should not, send too much, take too long; and what the server owes it: tags, gzip, headers, a clean end."""
import gzip
import json
import os
import signal
import socket
import subprocess
import threading
import time

import harness

META = "/api/v1/meta"


class Limits(harness.Case):
    options = ("--reader",)

    def test_headers_that_protect(self):
        for path in (META, "/", "/nothing", "/openapi.json"):
            _, headers, _ = self.server.request(path)
            self.assertIn("default-src 'none'", headers["Content-Security-Policy"])
            self.assertIn("frame-ancestors 'none'", headers["Content-Security-Policy"])
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
            self.assertEqual(headers["X-Frame-Options"], "DENY")
            self.assertNotIn("Access-Control-Allow-Origin", headers)

    def test_etag(self):
        status, headers, data = self.server.request(META)
        tag = headers["ETag"]
        for known in (tag, f'"other", {tag}', tag.removeprefix("W/")):
            status, headers, data = self.server.request(META, headers={"If-None-Match": known})
            self.assertEqual((status, data), (304, b""), known)
            self.assertEqual(headers["ETag"], tag)
        self.assertEqual(self.server.request(META, headers={"If-None-Match": '"other"'})[0], 200)
        other = self.server.request("/api/v1/counts?by=quad")[1]["ETag"]
        self.assertNotEqual(other, tag)
        self.assertEqual(self.server.request("/api/v1/events/0123456789abcdef", headers={"If-None-Match": tag})[0], 404)

    def test_what_is_stored_meanwhile_is_seen(self):
        tag = self.server.request(META)[1]["ETag"]
        before = self.ok(META)["documents"]
        article = os.path.join(self.folder.name, "new.txt")
        with open(article, "w") as file:
            file.write("Kenya sent food to Somalia on Monday.\n")
        subprocess.run([harness.COMMAND, "code", "--quiet", "--db", self.database, article], check=True)
        deadline = time.monotonic() + 10
        while self.ok(META)["documents"] == before and time.monotonic() < deadline:
            time.sleep(0.05)
        self.assertEqual(self.ok(META)["documents"], before + 1)
        self.assertEqual(self.server.request(META, headers={"If-None-Match": tag})[0], 200)

    def test_gzip(self):
        path = "/api/v1/events?limit=100"
        _, headers, plain = self.server.request(path)
        self.assertNotIn("Content-Encoding", headers)
        for accept, packed in (("gzip", True), ("deflate, GZIP;q=0.5", True), ("*", True), ("gzip;q=0", False), ("gzip; q=0.000, *", False), ("identity", False)):
            _, headers, data = self.server.request(path, headers={"Accept-Encoding": accept})
            self.assertEqual(headers.get("Content-Encoding") == "gzip", packed, accept)
            self.assertIn("Accept-Encoding", headers["Vary"])
            self.assertEqual(data, plain)

    def test_head_says_what_get_gives(self):
        for path in (META, "/openapi.json"):
            status, headers, data = self.server.request(path, method="HEAD")
            whole = self.server.request(path)
            self.assertEqual((status, data), (200, b""))
            self.assertEqual(headers["Content-Length"], str(len(whole[2])))

    def test_methods(self):
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"):
            status, headers, _ = self.server.request(META, method=method)
            self.assertEqual((status, headers["Allow"]), (405, "GET, HEAD"), method)
        status, headers, _ = self.server.request("/api/v1/read")
        self.assertEqual((status, headers["Allow"]), (405, "POST"))
        self.fault(META, 400, code="bad-body", body=b"x")

    def test_host(self):
        port = self.server.port
        for host in (f"127.0.0.1:{port}", "127.0.0.1", "localhost", f"LOCALHOST:{port}", f"[::1]:{port}", "192.0.2.7"):
            self.assertEqual(self.server.request(META, host=host)[0], 200, host)
        for host in ("evil.example", f"evil.example:{port}", "localhost.evil.example", "127.0.0.1.evil.example"):
            self.fault(META, 403, code="bad-host", host=host)
        for host in ("a:b", "[::1", "127.0.0.1:", ":80"):
            self.fault(META, 400, code="bad-host", host=host)
        self.assertIn(b" 400 ", self.server.raw(f"GET {META} HTTP/1.1\r\nConnection: close\r\n\r\n".encode()).split(b"\r\n")[0] + b" ")
        two = f"GET {META} HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n".encode()
        self.assertIn(b" 400 ", self.server.raw(two).split(b"\r\n")[0])

    def test_no_path_leads_out(self):
        for path in ("/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/./index.html", "/assets/../../x", "/a%00b", "/%ff",
                     "/assets/..%5c..%5cx", "/etc/passwd", "/api/v1/documents/..%2F..%2Fetc%2Fpasswd", "/a/b/c/d/e/f/g/h/i/j"):
            status, _, data = self.server.request(path)
            self.assertIn(status, (400, 404), path)
            self.assertNotIn(b"root:", data)

    def test_too_large(self):
        self.assertIn(self.server.request(META + "?a=" + "x" * 9000)[0], (400, 414))
        for size in (33000, 100000):
            answer = self.server.raw(f"GET {META} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: {'y' * size}\r\n\r\n".encode(), end=False)
            self.assertIn(b" 431 ", answer.split(b"\r\n")[0])
            self.assertEqual(json.loads(answer.split(b"\r\n\r\n", 1)[1])["error"]["code"], "too-large")
        # Beyond what a connection may hold the library answers for itself.
        self.assertRegex(self.server.raw(f"GET {META} HTTP/1.1\r\nHost: localhost\r\nX: {'y' * 200000}\r\n\r\n".encode(), end=False)[:40], rb"^HTTP/1.1 431 |^$")
        self.assertRegex(self.server.raw(b"GET /" + b"a" * 200000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", end=False)[:40], rb"^HTTP/1.1 (414|431|400) |^$")
        kind = {"Content-Type": "application/json"}
        head = f"POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {1 << 30}\r\n\r\n".encode()
        self.assertIn(b" 413 ", self.server.raw(head, end=False).split(b"\r\n")[0])
        self.fault("/api/v1/read", 413, "text", method="POST", headers=kind, body=json.dumps({"text": "a " * 150000}).encode())
        chunks = b"".join(b"10000\r\n" + b"z" * 65536 + b"\r\n" for _ in range(20)) + b"0\r\n\r\n"
        chunked = b"POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
        self.assertIn(b" 413 ", self.server.raw(chunked, end=False).split(b"\r\n")[0])
        self.assertEqual(self.server.request(META)[0], 200)

    def test_nonsense_is_refused_and_harms_nobody(self):
        for data in (b"\r\n\r\n", b"GET\r\n\r\n", b"\x00" * 100, b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\nHost localhost\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00",
                     b"GET /api/v1/meta HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n", b"POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999999\r\n\r\n"):
            self.assertNotIn(b" 200 ", self.server.raw(data).split(b"\r\n")[0])
        self.assertEqual(self.server.request(META)[0], 200)

    def test_slow_clients_are_let_go(self):
        # A byte now and then keeps the connection from being idle; the request must be whole in twenty seconds all the same.
        start = time.monotonic()
        with socket.create_connection((self.server.host, self.server.port), timeout=1) as sock:
            sock.sendall(b"GET /api/v1/meta HTTP/1.1\r\nHost: localhost\r\n")
            closed = False
            while not closed and time.monotonic() - start < 40:
                try:
                    sock.sendall(b"X: y\r\n")
                    closed = sock.recv(4096) == b""
                except TimeoutError:
                    pass
                except (ConnectionResetError, BrokenPipeError):
                    closed = True
        self.assertTrue(closed)
        self.assertLess(time.monotonic() - start, 35)

    def test_many_at_once_get_the_same(self):
        paths = [META, "/api/v1/counts?by=month,quad", "/api/v1/dyads", "/api/v1/map", "/api/v1/events"] * 8
        expected = {path: self.server.request(path)[2] for path in set(paths)}
        wrong = []

        def ask(path):
            status, _, data = self.server.request(path)
            if status != 200 or data != expected[path]:
                wrong.append((path, status))

        threads = [threading.Thread(target=ask, args=(path,)) for path in paths]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    def test_rate_of_reading(self):
        # Twenty at once and four a second: of sixty some must be told to wait.
        body, kind = b'{"text": "Kenya sent food to Somalia."}', {"Content-Type": "application/json"}
        got = []
        threads = [threading.Thread(target=lambda: got.append(self.server.request("/api/v1/read", method="POST", body=body, headers=kind))) for _ in range(60)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual({status for status, _, _ in got}, {200, 429})
        self.assertTrue(all("Retry-After" in headers for status, headers, _ in got if status == 429))
        time.sleep(1.5)


class Token(harness.Case):
    options = ("--host", "archive.example", "--verbose")
    env = {"WHOWHOM_TOKEN": "s3cret-token"}

    def test_token(self):
        for given in (None, "s3cret-token", "Bearer", "Bearer s3cret-toke", "Bearer s3cret-token2", "Bearer x", "Basic s3cret-token"):
            status, headers, _ = self.server.request(META, headers={} if given is None else {"Authorization": given})
            self.assertEqual((status, headers["WWW-Authenticate"]), (401, "Bearer"), given)
        self.assertEqual(self.server.request(META, headers={"Authorization": "Bearer s3cret-token"})[0], 200)
        self.assertEqual(self.server.request(META, headers={"Authorization": "bearer s3cret-token"}, host="archive.example")[0], 200)
        # What is there and what is not looks the same without it.
        self.assertEqual(self.server.request("/api/v1/nothing")[0], 401)
        self.assertEqual(self.server.request("/openapi.json")[0], 200)
        self.fault("/api/v1/read", 404, code="no-reader", method="POST", body=b"{}", headers={"Authorization": "Bearer s3cret-token", "Content-Type": "application/json"})


class Ends(harness.unittest.TestCase):
    """How the command starts and stops."""

    @classmethod
    def setUpClass(cls):
        harness.Case.setUpClass.__func__(cls)
        cls.server.stop()

    options, env = (), None

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def command(self, *options):
        done = subprocess.run([harness.COMMAND, "serve", *options], capture_output=True, timeout=60)
        return done.returncode, done.stderr.decode()

    def test_stops_at_once_when_nobody_asks(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            server = harness.Server(database=self.database)
            self.assertEqual(server.request(META)[0], 200)
            idle = socket.create_connection((server.host, server.port))
            start = time.monotonic()
            code, error = server.stop(number)
            self.assertEqual(code, 0, error)
            self.assertLess(time.monotonic() - start, 10)
            idle.close()

    def test_a_running_request_is_answered_before_the_end(self):
        server = harness.Server("--reader", database=self.database)
        body = b'{"text": "Kenya sent food to Somalia on Monday."}'
        with socket.create_connection((server.host, server.port), timeout=60) as sock:
            sock.sendall(b"POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body[:10])
            time.sleep(0.5)
            server.process.send_signal(signal.SIGTERM)
            time.sleep(1)
            self.assertIsNone(server.process.poll(), "the server ended while a request ran")
            with self.assertRaises(OSError):
                socket.create_connection((server.host, server.port), timeout=2)
            sock.sendall(body[10:])
            answer = harness.read_all(sock)
        self.assertIn(b" 200 ", answer.split(b"\r\n")[0])
        self.assertIn(b'"AID"', answer)
        code, error = server.stop()
        self.assertEqual(code, 0, error)
        self.assertNotIn("Sanitizer", error)

    def test_wrong_use(self):
        plain = os.path.join(self.folder.name, "plain.txt")
        with open(plain, "w") as file:
            file.write("no store\n" * 100)
        for options, code, word in (((), 2, "--db"), (("--db", self.database, "--port", "99999"), 2, "--port"), (("--db", self.database, "x"), 2, "'x'"),
                                    (("--db", self.database, "--address", "0.0.0.0"), 2, "--token"), (("--db", self.database, "--address", "nonsense"), 2, "number"),
                                    (("--db", "/nowhere/at/all.db"), 3, "all.db"), (("--db", plain), 3, "store"),
                                    (("--db", self.database, "--web", "/nowhere/at/all"), 2, "all")):
            got, error = self.command(*options)
            self.assertEqual(got, code, error)
            self.assertIn(word, error)

    def test_a_taken_port(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            code, error = self.command("--db", self.database, "--port", str(taken.getsockname()[1]))
            self.assertEqual(code, 3)
            self.assertIn("--port", error)

    def test_a_folder_of_the_page(self):
        web = os.path.join(self.folder.name, "web")
        os.makedirs(os.path.join(web, "assets"))
        with open(os.path.join(web, "index.html"), "w") as file:
            file.write("<!doctype html><title>page</title>" + " " * 2000)
        with open(os.path.join(web, "assets", "a.js"), "w") as file:
            file.write("1")
        os.symlink("/etc/hostname", os.path.join(self.folder.name, "outside"))
        server = harness.Server("--web", web, database=self.database)
        try:
            status, headers, data = server.request("/?state=1", headers={"Accept-Encoding": "gzip"})
            self.assertEqual((status, headers["Content-Type"], headers["Content-Encoding"]), (200, "text/html; charset=utf-8", "gzip"))
            self.assertTrue(data.startswith(b"<!doctype"))
            self.assertEqual(server.request("/", headers={"If-None-Match": headers["ETag"]})[0], 304)
            status, headers, _ = server.request("/assets/a.js")
            self.assertEqual((status, headers["Content-Type"]), (200, "text/javascript; charset=utf-8"))
            self.assertIn("immutable", headers["Cache-Control"])
            for path in ("/assets/", "/assets", "/../outside", "/assets/%2e%2e/index.html", "/index.html/"):
                self.assertIn(server.request(path)[0], (400, 404), path)
        finally:
            code, error = server.stop()
        self.assertEqual(code, 0, error)


if __name__ == "__main__":
    harness.main()
