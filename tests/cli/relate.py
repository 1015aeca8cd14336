"""whowhom relate: pairs in, events between them out."""
import gzip
import json
import os
import unittest

from harness import Case, main, run

GOLDEN = "tests/cli/relate.golden"


def side(marked, left, right):
    """The words between two brackets, as offsets into the sentence without any brackets."""
    plain, start, end = 0, None, None
    for c in marked:
        if c == left:
            start = plain
        elif c == right:
            end = plain
        elif c not in "[]<>":
            plain += 1
    return {"start": start, "end": end}


def pairs():
    with open(GOLDEN, encoding="utf8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            marked, answer = (part.strip() for part in line.split("=>"))
            sentence = "".join(c for c in marked if c not in "[]<>")
            pair = {"id": str(len(sentence)) + sentence[:8], "sentence": sentence, "source": side(marked, "[", "]"), "target": side(marked, "<", ">")}
            yield pair, answer.split()


def lines(items):
    return "".join(json.dumps(item) + "\n" for item in items).encode()


def answers(out):
    return [json.loads(line) for line in out.decode("utf8").splitlines()]


PAIR = {"id": "a", "sentence": "Kenya sent food to Somalia.", "source": {"start": 0, "end": 5}, "target": {"start": 19, "end": 26}}


class Relate(Case):
    def test_the_golden_pairs(self):
        given = list(pairs())
        plain = answers(self.check(run("relate", "-", stdin=lines(p for p, _ in given)), 0)[1])
        forced = answers(self.check(run("relate", "--forced", "-", stdin=lines(p for p, _ in given)), 0)[1])
        self.assertEqual([p["id"] for p in plain], [p["id"] for p, _ in given])
        for (pair, want), said, must in zip(given, plain, forced):
            self.assertEqual((said["event"] or ["-"])[0], want[0], pair["sentence"])
            self.assertTrue(must["event"], pair["sentence"])
            if len(want) == 1:
                self.assertEqual(must["event"][0], want[0], pair["sentence"])
            if said["event"]:
                self.assertTrue(said["rule"] and 0 < said["confidence"] < 1, said)
            else:
                self.assertEqual((said["mode"], said["rule"], said["confidence"]), ([], None, 0))

    def test_order_and_bytes_do_not_depend_on_threads(self):
        many = [dict(pair, id=n) for n in range(20) for pair, _ in pairs()]
        one = self.check(run("relate", "-j", "1", "-q", "-", stdin=lines(many)), 0)[1]
        self.assertEqual(one, self.check(run("relate", "-j", "3", "-q", "-", stdin=lines(many)), 0)[1])
        self.assertEqual([a["id"] for a in answers(one)], [p["id"] for p in many])

    def test_forced_answers_without_anything_to_go_by(self):
        nothing = {"id": 7, "sentence": "Grapes, grapes.", "source": {"start": None, "end": None, "spans": []}, "target": None}
        said = answers(self.check(run("relate", "--forced", "-", stdin=lines([nothing])), 0)[1])[0]
        self.assertEqual(said["id"], 7)
        self.assertEqual(len(said["event"]), 1)

    def test_offsets_are_code_points(self):
        pair = {"id": "é", "sentence": "«Été»: Kenya sent food to Somalia.", "source": {"text": "Kenya", "start": 7, "end": 12},
                "target": {"text": "Somalia", "start": 26, "end": 33, "spans": [[26, 33]]}}
        self.assertEqual(answers(self.check(run("relate", "-", stdin=lines([pair])), 0)[1])[0]["event"], ["AID"])

    def test_bad_lines_are_named_and_the_rest_is_read(self):
        bad = [(b"{\n", ":2:1: broken JSON"), (b"[1]\n", "the line is no object"), (b'{"id": 1}\n', "no field 'sentence'"),
               (lines([dict(PAIR, sentence=" ")]), "is empty"),
               (lines([dict(PAIR, sentence=5)]), "no field 'sentence' with a string"),
               (lines([dict(PAIR, source={"start": 3, "end": 3})]), "source's span 3 to 3"),
               (lines([dict(PAIR, target={"start": 19, "end": 99})]), "target's span 19 to 99"),
               (lines([dict(PAIR, target={"start": -1, "end": 9})]), "target's span -1 to 9"),
               (lines([dict(PAIR, target={"start": 2, "end": None})]), "not both whole numbers"),
               (lines([dict(PAIR, target={"start": 2.5, "end": 4})]), "not both whole numbers"),
               (lines([dict(PAIR, target="Somalia")]), "no object with start and end"),
               (lines([dict(PAIR, target={"spans": [[1, 2, 3]]})]), "no list of [start, end]"),
               (lines([dict(PAIR, target={"spans": 4})]), "no list of [start, end]"),
               (lines([dict(PAIR, target={"text": "Kenya", "start": 19, "end": 26})]), "'Somalia' stands at"),
               (lines([dict(PAIR, id=[1])]), "neither a string nor"),
               (lines([dict(PAIR, sentence="x" * 70000)]), "cut it"),
               (lines([dict(PAIR, sentence="Kenya\r\nsent food to Somalia.")]), "carriage return"),
               (b'{"id": 1, "sentence": "\xff"}\n', "no UTF-8")]
        for line, words in bad:
            path = self.path("pairs.jsonl", lines([PAIR]) + line + lines([PAIR]))
            _, out, err = self.check(run("relate", path), 1, words, "pairs.jsonl:2:", "1 of 3 pairs")
            self.assertEqual([a["event"] for a in answers(out)], [["AID"], ["AID"]], err)

    def test_files_of_any_name_and_gzip(self):
        path = self.path("pairs", gzip.compress(lines([PAIR])))
        self.assertEqual(len(answers(self.check(run("relate", path), 0)[1])), 1)

    def test_wrong_use(self):
        self.check(run("relate", "--nonsense"), 2)
        self.check(run("relate", "-j", "many"), 2, "-j takes a number")
        self.check(run("relate", self.path("missing")), 1, "missing")
        self.check(run("relate", "--knowledge", self.path("none.wwk"), "-", stdin=lines([PAIR])), 4)
        self.assertIn(b"--forced", self.check(run("relate", "--help"), 0)[1])

    def test_a_model_of_pairs_is_made_the_same_twice_and_used(self):
        given = self.path("labelled.jsonl", lines(dict(pair, label="REJECT" if n % 3 == 0 else "AID CONCEDE") for n, (pair, _) in enumerate(pairs())))
        made = []
        for name in ("one", "two"):
            model = self.path(name)
            held = self.check(run("train", "--pairs", "--folds", "3", "--epochs", "4", "-o", model, given), 0)[1]
            self.assertEqual(held, b"")
            with open(model, "rb") as file:
                made.append(file.read())
        self.assertEqual(made[0], made[1])
        said = answers(self.check(run("relate", "--forced", "--pairs", self.path("one"), given), 0)[1])
        self.assertLessEqual({a["event"][0] for a in said}, {"REJECT", "AID", "CONCEDE"})
        out = self.path("held.jsonl")
        self.check(run("train", "--pairs", "--folds", "3", "--epochs", "2", "--held-out", out, "-o", self.path("three"), given), 0)
        with open(out, encoding="utf8") as file:
            self.assertEqual([json.loads(line)["id"] for line in file], [p["id"] for p, _ in pairs()])

    def test_faulty_labelled_pairs_make_no_model(self):
        model = self.path("none.wwp")
        self.check(run("train", "--pairs", "-o", model, self.path("a", lines([PAIR]))), 3, "no field 'label'", "a:1:")
        self.check(run("train", "--pairs", "-o", model, self.path("b", lines([dict(PAIR, label="AID")]))), 3, "fewer than two labels")
        self.check(run("train", "--pairs", "--folds", "1", "-o", model, self.path("c", b"")), 2, "--folds")
        self.check(run("relate", "--pairs", self.path("d", b"nonsense" * 20), "-", stdin=lines([PAIR])), 4)
        self.assertFalse(os.path.exists(model))

    def test_output_file_appears_whole(self):
        out = self.path("out.jsonl")
        self.check(run("relate", "-o", out, "-", stdin=lines([PAIR])), 0)
        with open(out, encoding="utf8") as file:
            self.assertEqual(json.loads(file.read())["event"], ["AID"])
        self.assertFalse(os.path.exists(out + ".part"))


if __name__ == "__main__":
    main()
