"""Whatever comes in: a clear message, the documented exit code, no half record, and the rest is read."""
import json
import os
import resource
import stat
import subprocess
import unittest

from harness import COMMAND, Case, main, run

WIDE = 2000 if os.environ.get("WW_SANITIZE") else 20000
GOOD = json.dumps({"id": "good", "text": "Kenyan troops attacked a rebel camp in Somalia.", "date": "2016-05-04"})


def records(output):
    return [json.loads(line) for line in output.decode("utf8").splitlines()]


class BadDocuments(Case):
    def code(self, content, name="in.jsonl", *arguments):
        return run("code", "--format", "doc", *arguments, self.path(name, content))

    def assert_good_is_read(self, result):
        self.assertEqual([r["id"] for r in records(result[1])], ["good"])

    def test_empty_file(self):
        self.check(self.code("", "empty.txt"), 1, "empty.txt")

    def test_binary_file(self):
        self.check(self.code(bytes(range(256)) * 64, "binary.txt"), 1, "binary.txt")

    def test_truncated_utf8_is_read_with_a_warning(self):
        result = self.check(self.code(b"Police arrested two men in Madrid. \xe2\x82", "cut.txt"), 0, "UTF-8")
        self.assertEqual(len(records(result[1])), 1)

    def test_broken_json_line(self):
        result = self.check(self.code('{"id": "a", "text": \n' + GOOD + "\n", "in.jsonl"), 1, "in.jsonl:1:")
        self.assert_good_is_read(result)

    def test_json_that_is_no_object_or_has_no_text(self):
        result = self.check(self.code('[1, 2]\n{"id": "x"}\n{"id": "y", "text": 5}\n' + GOOD + "\n"), 1,
                            "in.jsonl:1:", "in.jsonl:2:", "in.jsonl:3:")
        self.assert_good_is_read(result)

    def test_duplicate_ids_are_read_and_named(self):
        result = self.check(self.code(GOOD + "\n" + GOOD + "\n"), 0, "good", "in.jsonl:2:")
        self.assertEqual(len(records(result[1])), 2)

    def test_a_line_of_100_megabytes(self):
        line = '{"id": "long", "text": "' + "police " * (100 * 2**20 // 7) + '"}'
        result = self.check(self.code(line + "\n" + GOOD + "\n"), 1, "in.jsonl:1:")
        self.assert_good_is_read(result)

    def test_deeply_nested_json(self):
        result = self.check(self.code('{"text": ' + "[" * 200000 + "\n" + GOOD + "\n"), 1, "in.jsonl:1:")
        self.assert_good_is_read(result)

    def test_another_language_gives_no_events_and_says_so(self):
        text = "Die Bundeskanzlerin hat gestern in Berlin den Präsidenten getroffen und über den Haushalt gesprochen."
        result = self.check(self.code(text, "german.txt"), 0)
        record = records(result[1])[0]
        self.assertEqual(record["events"], [])
        self.assertEqual(record["language"], "de")
        self.assertEqual({s.get("none") for s in record["sentences"]}, {"language"})

    def test_missing_file(self):
        result = self.check(run("code", "--format", "doc", self.path("none.txt"), self.path("in.jsonl", GOOD)), 1, "none.txt")
        self.assert_good_is_read(result)


class LargeInput(Case):
    def test_a_million_sentences(self):
        count = 20000 if os.environ.get("WW_SANITIZE") else 1000000  # the sanitizers cost a factor of thirty
        text = "Police arrested a man. " * count
        result = self.check(run("code", "--format", "tsv", self.path("million.txt", text)), 0)
        self.assertGreater(len(result[1].splitlines()), count // 10)

    def test_more_words_than_a_document_may_have(self):
        result = self.check(run("code", "--format", "doc", self.path("words.txt", "a " * (2**23 + 10)), self.path("in.jsonl", GOOD)), 1,
                            "words.txt", "split it")
        self.assertEqual([r["id"] for r in records(result[1])], ["good"])

    def test_more_bytes_than_a_document_may_have(self):
        self.check(run("code", self.path("bytes.txt", "police " * (33 * 2**20 // 7))), 1, "bytes.txt", "split it")

    def test_quotation_marks_without_end(self):
        text = "The minister said: " + "“\"‘" * WIDE + "we will attack Kenya " + "(" * WIDE + "."
        self.check(run("code", "--format", "doc", self.path("quotes.txt", text)), 0)

    def test_one_sentence_of_200000_words(self):
        text = "Kenya and " * (5 * WIDE) + "Uganda signed a treaty."
        self.check(run("code", "--format", "doc", self.path("long.txt", text)), 0)


class Output(Case):
    def test_unwritable_output(self):
        self.check(run("code", "-o", "/nonexistent/folder/out", self.path("in.jsonl", GOOD)), 3, "/nonexistent/folder/out")

    def test_a_device_or_a_link_is_written_to_and_not_replaced(self):
        target, link, pipe = self.path("target.txt", "old"), self.path("link.txt"), self.path("pipe")
        os.symlink(target, link)
        self.check(run("code", "-o", link, self.path("in.jsonl", GOOD)), 0)
        self.assertTrue(os.path.islink(link))
        with open(target, "rb") as file:
            self.assertIn(b" -> ", file.read())
        os.mkfifo(pipe)
        reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE)
        self.check(run("code", "-o", pipe, self.path("in.jsonl", GOOD)), 0)
        self.assertIn(b" -> ", reader.communicate(timeout=60)[0])
        self.assertTrue(stat.S_ISFIFO(os.stat(pipe).st_mode))

    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([COMMAND, "code", self.path("in.jsonl", GOOD)], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"cannot be written", done.stderr)

    def test_closed_pipe(self):
        lines = "".join(json.dumps({"id": str(i), "text": f"Police arrested {i} men in Madrid."}) + "\n" for i in range(3000))
        done = subprocess.run(["bash", "-c", '"$0" code --format doc "$1" | head -c 100 >/dev/null; exit ${PIPESTATUS[0]}',
                               COMMAND, self.path("in.jsonl", lines)], stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 7, done.stderr)
        self.assertIn(b"gone", done.stderr)

    def test_a_failed_run_leaves_no_file_under_the_name_asked_for(self):
        out = self.path("out.jsonl")
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))
        lines = "".join(json.dumps({"id": str(i), "text": f"Police arrested {i} men in Madrid."}) + "\n" for i in range(500))
        done = subprocess.run(["bash", "-c", 'trap "" XFSZ; exec "$0" code --format doc -o "$1" "$2"', COMMAND, out,
                               self.path("in.jsonl", lines)], stderr=subprocess.PIPE, preexec_fn=limit)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertFalse(os.path.exists(out))


class Engine(Case):
    def files(self):
        build = os.path.dirname(COMMAND)
        return os.path.join(build, "english.wwm"), os.path.join(build, "knowledge.wwk")

    def test_missing_model_and_knowledge(self):
        self.check(run("code", "--model", "/nonexistent.wwm", stdin=b"A."), 4, "/nonexistent.wwm", "--model")
        self.check(run("code", "--knowledge", "/nonexistent.wwk", stdin=b"A."), 4, "/nonexistent.wwk", "--knowledge")

    def test_truncated_and_wrong_files(self):
        for option, path in zip(("--model", "--knowledge"), self.files()):
            with open(path, "rb") as file:
                content = file.read()
            for name, bad in (("cut", content[: len(content) // 2]), ("short", content[:10]), ("text", b"hello " * 100)):
                self.check(run("code", option, self.path(name, bad), stdin=b"A."), 4, name)

    def test_model_and_knowledge_confused(self):
        model, knowledge = self.files()
        self.check(run("code", "--model", knowledge, stdin=b"A."), 4, "kind")
        self.check(run("code", "--knowledge", model, stdin=b"A."), 4, "kind")


class Use(Case):
    def test_wrong_use(self):
        self.check(run(), 2, "usage")
        self.check(run("cod"), 2, "no verb 'cod'")
        self.check(run("code", "--format", "xml"), 2, "xml")
        self.check(run("code", "-j", "many"), 2, "many")
        self.check(run("code", "--nonsense"), 2, "--help")
        self.check(run("lexicon"), 2)
        self.check(run("train"), 2)
        self.check(run("eval"), 2)

    def test_help_everywhere(self):
        for verb in ("code", "explain", "parse", "train", "eval", "audit", "diff", "lexicon"):
            result = self.check(run(verb, "--help"), 0)
            self.assertIn(f"usage: whowhom {verb}".encode(), result[1])
        self.assertIn(b"Exit codes", run("--help")[1])
        self.assertIn(b"lexicon ", run("--version")[1])


if __name__ == "__main__":
    main()
