"""The formats: what they hold, that they agree, and that they are the same every time."""
import json
import glob
import os
import unittest

from harness import COMMAND, Case, main, run

EXAMPLES = sorted(glob.glob("examples/*.txt"))


def docs(*arguments):
    code, out, err = run("code", "--format", "doc", *arguments)
    assert code == 0, err
    return [json.loads(line) for line in out.decode("utf8").splitlines()]


class Formats(Case):
    def test_spans_lie_in_the_text_and_say_what_they_say(self):
        for doc in docs(*EXAMPLES):
            text = doc["text"]
            for layer in ("sentences", "times", "places", "figures"):
                for item in doc[layer]:
                    self.assertTrue(0 <= item["start"] < item["end"] <= len(text), item)
                    if "text" in item:
                        self.assertEqual(text[item["start"]:item["end"]], item["text"])
            for entity in doc["entities"]:
                for mention in entity["mentions"]:
                    self.assertEqual(text[mention["start"]:mention["end"]], mention["text"])
            ids = {e["id"] for e in doc["entities"]}
            for event in doc["events"]:
                sentence = doc["sentences"][event["sentence"]]
                for party in event["actor"] + event["recipient"]:
                    self.assertEqual(text[party["start"]:party["end"]], party["entity_text"])
                    self.assertIn(party["entity"], ids)
                for start, end in event["trigger"]:
                    self.assertTrue(sentence["start"] <= start < end <= sentence["end"])
            starts = [(s["start"], s["end"]) for s in doc["sentences"]]
            self.assertEqual(starts, sorted(starts))

    def test_offsets_are_code_points(self):
        text = "“Ça suffit,” said the minister. Über 20 Kenyan soldiers attacked São Tomé’s port on Monday. 😀 Kenya freed two pilots."
        doc = docs(self.path("points.txt", text))[0]
        self.assertEqual(doc["text"], text)
        for entity in doc["entities"]:
            for mention in entity["mentions"]:
                self.assertEqual(text[mention["start"]:mention["end"]], mention["text"])

    def test_every_sentence_without_an_event_has_a_reason(self):
        for doc in docs(*EXAMPLES):
            told = {e["sentence"] for e in doc["events"]}
            for i, sentence in enumerate(doc["sentences"]):
                self.assertEqual("none" not in sentence, i in told, (doc["id"], i))

    def test_plover_and_tsv_hold_the_events_of_doc(self):
        events = [e for d in docs(*EXAMPLES) for e in d["events"]]
        plover = [json.loads(line) for line in run("code", "--format", "plover", "--unnamed", *EXAMPLES)[1].splitlines()]
        self.assertEqual([e["id"] for e in events], [p["id"] for p in plover])
        named = [json.loads(line) for line in run("code", "--format", "plover", *EXAMPLES)[1].splitlines()]
        self.assertEqual([e["id"] for e in events if not e.get("actor_unnamed")], [p["id"] for p in named])
        rows = run("code", "--format", "tsv", *EXAMPLES)[1].decode("utf8").splitlines()
        self.assertTrue(rows[0].startswith("# whowhom "))
        columns = rows[1].split("\t")
        table = [dict(zip(columns, row.split("\t"))) for row in rows[2:]]
        self.assertTrue(all(len(row.split("\t")) == len(columns) for row in rows[2:]))
        self.assertEqual([e["id"] for e in events], [row["id"] for row in table])
        self.assertEqual([e["event"][0] for e in events], [row["event"] for row in table])
        pairs = sum(max(1, len(e["actor"])) * max(1, len(e["recipient"])) for e in events)
        dyads = run("code", "--format", "tsv", "--dyads", *EXAMPLES)[1].decode("utf8").splitlines()
        self.assertEqual(len(dyads) - 2, pairs)

    def test_schemas(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("the package python3-jsonschema is not installed")
        for name in ("doc", "plover"):
            with open(f"docs/{name}.schema.json", encoding="utf8") as file:
                validator = jsonschema.Draft202012Validator(json.load(file))
            out = run("code", "--format", name, *EXAMPLES)[1].decode("utf8").splitlines()
            self.assertGreater(len(out), 3)
            for line in out:
                validator.validate(json.loads(line))

    def contexts(self, text):
        """(context, from, words) of the first event of a text."""
        doc = json.loads(run("code", "--format", "doc", self.path("contexts.txt", text))[1])
        event = doc["events"][0]
        self.assertEqual(event["context"], [ground["context"] for ground in event["context_spans"]])
        return [(g["context"], g["from"], [doc["text"][a:b] for a, b in g["spans"]]) for g in event["context_spans"]]

    def test_contexts_tell_their_words(self):
        told = self.contexts("A court in Cairo convicted the editor over the robber's cocaine on Monday.\n")
        self.assertIn(("legal", "sentence", ["court", "convicted"]), told)
        self.assertIn(("illegal_drugs", "sentence", ["cocaine"]), told)
        self.assertNotIn("crime", [context for context, _, _ in told])  # a narrower one is told
        # One weak word decides nothing; with a strong one in the paragraph it does.
        self.assertEqual(self.contexts("Gunmen killed a doctor in Goma on Monday.\n"), [])
        near = self.contexts("Gunmen killed a doctor in Goma on Monday. Ebola has spread there.\n")
        self.assertEqual(near, [("health", "paragraph", ["doctor", "Ebola"])])
        # What the title names and the body goes on with is the story's matter, however far away.
        story = "Cholera in Haiti\n\nGunmen killed a priest in Jacmel on Monday.\n\nThe town has been calm for a year.\n\nThe cholera began in May.\n"
        self.assertIn(("health", "article", ["Cholera"]), self.contexts(story))

    def test_no_text(self):
        code, out, _ = run("code", "--format", "doc", "--no-text", EXAMPLES[0])
        doc = json.loads(out)
        self.assertNotIn("text", doc)
        self.assertIn("text_hash", doc)

    def test_text_for_a_person(self):
        plain = run("code", EXAMPLES[0])[1].decode("utf8")
        self.assertNotIn("\x1b", plain)
        self.assertIn(" -> ", plain)
        color = run("code", "--color", "always", EXAMPLES[0])[1].decode("utf8")
        self.assertIn("\x1b[", color)

    def test_conllu_is_well_formed(self):
        out = run("parse", EXAMPLES[1])[1].decode("utf8")
        for block in out.strip().split("\n\n"):
            words = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
            self.assertTrue(all(len(word) == 10 for word in words))
            plain = [word for word in words if word[0].isdigit()]
            self.assertEqual([word[0] for word in plain], [str(i + 1) for i in range(len(plain))])
            self.assertEqual(sum(word[6] == "0" for word in plain), 1)
        again = run("parse", "--given-tokens", self.path("given.conllu", out))[1].decode("utf8")
        forms = lambda text: [line.split("\t")[1] for line in text.splitlines() if line and not line.startswith("#")]
        self.assertEqual(forms(out), forms(again))


class SameBytes(Case):
    def corpus(self):
        lines = []
        for i in range(40):
            for path in EXAMPLES:
                with open(path, encoding="utf8") as file:
                    lines.append(json.dumps({"id": f"{os.path.basename(path)}-{i}", "text": file.read(), "date": f"2016-05-{i % 28 + 1:02}"}))
        return self.path("corpus.jsonl", "\n".join(lines) + "\n")

    def test_any_number_of_threads(self):
        path = self.corpus()
        for form in ("doc", "tsv"):
            one = run("code", "--format", form, "-j", 1, path)[1]
            self.assertGreater(len(one), 10000)
            for threads in (2, 8):
                self.assertEqual(one, run("code", "--format", form, "-j", threads, path)[1])

    def test_any_kernel(self):
        path = self.corpus()
        best = run("code", "--format", "doc", path)[1]
        for simd in ("plain", "avx2", "avx512"):
            code, out, err = run("code", "--format", "doc", "--simd", simd, path)
            if code == 2:
                print(f"this processor lacks {simd}")
                continue
            self.assertEqual(code, 0, err)
            self.assertEqual(best, out)

    def test_the_clock_and_the_locale_change_nothing(self):
        first = run("code", "--format", "doc", *EXAMPLES)[1]
        other = run("code", "--format", "doc", *EXAMPLES, env={"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo", "LANG": "de_DE"})[1]
        self.assertEqual(first, other)


class Why(Case):
    def test_why_counts_every_sentence_without_an_event(self):
        doc = docs(EXAMPLES[0])[0]
        silent = sum("none" in s for s in doc["sentences"])
        code, out, err = run("code", "--why", EXAMPLES[0])
        counted = sum(int(line.split()[0]) for line in err.splitlines() if line[:1] == " ")
        self.assertEqual(counted, silent)

    def test_explain_names_frames(self):
        code, out, err = run("explain", "-s", "Kenyan troops attacked a rebel camp in Somalia on Monday.")
        self.assertEqual(code, 0, err)
        self.assertIn("attacked", out.decode("utf8"))
        self.assertIn("assault.", out.decode("utf8"))


if __name__ == "__main__":
    main()
