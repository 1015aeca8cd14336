"""The model of events: what it leaves out, what keeps that, and training one from a handful of judged events."""
import json
import pathlib
import unittest

from harness import COMMAND, Case, main, run

# Words, type, and whether a judge finds no event there.
SENTENCES = [("The Kenyan government thanked the Ugandan army.", "thanked", "SUPPORT", False),
             ("The Kenyan singer thanked the Ugandan drummer.", "thanked", "SUPPORT", True),
             ("Sudan accused Chad of arming the rebels.", "accused", "ACCUSE", False),
             ("The Sudanese singer thanked the Kenyan drummer.", "thanked", "SUPPORT", True),
             ("Turkish soldiers attacked a village in Syria.", "attacked", "ASSAULT", False),
             ("The Ugandan singer thanked the Sudanese drummer.", "thanked", "SUPPORT", True)]
OWN = str(pathlib.Path(COMMAND).with_name("events.wwe"))


def events(path, *options):
    code, out, err = run("code", "-q", "--format", "doc", *options, path)
    assert code == 0, err
    return [e for line in out.decode("utf8").splitlines() for e in json.loads(line)["events"]]


def article(number, text, word, kind, none):
    at = text.index(word)
    judged = {"spans": [[at, at + len(word)]], "read": kind, **({"none": True} if none else {"type": kind})}
    return json.dumps({"id": str(number), "text": text, "judged": [judged]})


class Model(Case):
    def lines(self):
        return [article(i, *sentence) for i, sentence in enumerate(SENTENCES * 4)]

    def trained(self, *options):
        model = self.path("own.wwe", "")
        code, _, err = run("train", "--events", "--prior", "500", "-o", model, *options, self.path("judged.jsonl", "\n".join(self.lines()) + "\n"))
        self.assertEqual(code, 0, err)
        return model, err

    def test_what_is_learnt_is_told_apart_and_left_out(self):
        model, err = self.trained("--least-confidence", "0.5")
        self.assertIn("events are read at", err)
        texts = self.path("texts.jsonl", "".join(json.dumps({"id": str(i), "text": s[0]}) + "\n" for i, s in enumerate(SENTENCES)))
        everything = events(texts, "--events", model, "--least-confidence", "0")
        kept = events(texts, "--events", model)
        self.assertGreater(len(everything), len(kept))
        self.assertEqual([e["id"] for e in everything if e["confidence"] >= 0.5], [e["id"] for e in kept])
        self.assertEqual(events(texts, "--events", model, "--least-confidence", "1"), [])

    def test_the_same_files_give_the_same_bytes(self):
        first, _ = self.trained("--folds", "3")
        bytes_of = pathlib.Path(first).read_bytes()
        second, _ = self.trained("--folds", "3")
        self.assertEqual(bytes_of, pathlib.Path(second).read_bytes())

    def test_held_out_tells_of_every_judged_event(self):
        held = self.path("held.jsonl", "")
        _, err = self.trained("--folds", "3", "--held-out", held)
        told = [json.loads(line) for line in pathlib.Path(held).read_text("utf8").splitlines()]
        self.assertIn("area under the curve", err)
        self.assertEqual({t["judged"] for t in told}, {"right", "none"})
        for t in told:
            self.assertTrue(0 < t["confidence"] < 1 and 0 < t["event_at_all"] < 1, t)
            self.assertTrue(0 <= t["start"] < t["end"] <= max(len(s[0]) for s in SENTENCES))

    def test_what_is_left_out_has_its_reason_and_explain_its_confidence(self):
        model, _ = self.trained("--least-confidence", "0.5")
        text = self.path("concert.txt", "The Kenyan singer thanked the Ugandan drummer.\n")
        self.assertEqual(events(text, "--events", model), [])
        code, out, _ = run("code", "-q", "--format", "doc", "--events", model, text)
        self.assertEqual([s.get("none") for s in json.loads(out)["sentences"]], ["unlikely"])
        self.assertIn("unlikely", run("code", "--why", "--events", model, text)[2])
        code, out, _ = run("explain", "--events", model, text)
        self.assertRegex(out.decode("utf8"), r"most likely no event of this type: confidence 0\.\d\d\d")

    def test_without_a_model_nothing_is_left_out(self):
        demo = "examples/demo.txt"
        without = [e["id"] for e in events(demo, "--events", "none")]
        self.assertEqual([e["id"] for e in events(demo, "--least-confidence", "0")], without)
        self.assertTrue(set(e["id"] for e in events(demo)) <= set(without))
        for e in events(demo):
            self.assertGreater(e["confidence"], 0)

    def test_faults_are_told(self):
        good = self.lines()[0]
        for line, what in ((good.replace("SUPPORT", "SUPPORTS"), "no type of event"), (good.replace('"judged"', '"judges"'), "no list 'judged'"),
                           (good.replace('"spans": [[', '"spans": [[9'), "code points"), (good.replace('"type": "SUPPORT"', '"weight": 0'), "weight"),
                           ("[1]", "no JSON object"), ('{"text": "It rained.", "judged": []}', "nothing to learn")):
            code, _, err = run("train", "--events", "-o", self.path("bad.wwe", ""), self.path("bad.jsonl", line + "\n"))
            self.assertEqual(code, 3, line)
            self.assertIn(what, err)
        for value in ("2", "-1", "much", "nan"):
            code, _, err = run("code", "--least-confidence", value, "examples/demo.txt")
            self.assertEqual(code, 2, value)
            self.assertIn("--least-confidence is a number from 0 to 1", err)

    def test_a_damaged_model_is_refused(self):
        damaged = bytearray(pathlib.Path(OWN).read_bytes())
        damaged[len(damaged) // 2:] = b""
        path = self.path("damaged.wwe", "")
        pathlib.Path(path).write_bytes(bytes(damaged))
        code, _, err = run("code", "--events", path, "examples/demo.txt")
        self.assertEqual(code, 4, err)
        self.assertEqual(run("code", "--events", self.path("no", "") + "/none.wwe", "examples/demo.txt")[0], 4)


if __name__ == "__main__":
    main()
