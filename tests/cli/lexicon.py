"""The lexicon as a user works on it: every example holds, faults are told with their place."""
import json
import os

from harness import Case, main, run

FRAME = """frame request.assist/beg
  verb beseech
  event REQUEST assist
  actor subj
  recipient obj
  + Chad beseeched Mali for water. => REQUEST assist: Chad > Mali
"""
TYPES = "type REQUEST\n  quad 3\n  scale 0\n  recipient no\n  mode assist 0.5\n\n"
STATES = "actor TCD\n  kind state\n  name Chad\nactor MLI\n  kind state\n  name Mali\n"

SENTENCES = """# labelled
  + Chad’s ally Chad beseeched Mali for water. => REQUEST assist: TCD > Mali  # a comment
  + Mali beseeched Chad for water. => REQUEST assist: Chad > Mali
+ Chad slept. => REQUEST
- Mali beseeched Chad for bread.
"""

CLASSES = "class ignored\n  verb sleep\nclass light\n  verb want\n"
ARTICLES = ["Chad beseeched Mali for water. Chad painted the wall.", "Mali slept. Mali beseeched Chad for help.",
            "Chad wants the destruction of the wall. Mali painted the wall."]


class Lexicon(Case):
    def test_every_example_of_the_project_holds(self):
        code, out, err = run("lexicon", "check", "-q", timeout=600)
        self.assertEqual(code, 0, err[-3000:])
        held, of = (int(word) for word in out.decode().split(" examples hold")[0].split(" of "))
        self.assertEqual(held, of)
        self.assertGreater(of, 400)

    def test_faults_are_told_with_file_line_and_column(self):
        folder = os.path.join(self.folder.name, "lexicon")
        os.mkdir(folder)
        for old, new, place in (("actor subj", "actor subjekt", "4:"), ("event REQUEST assist", "event BEG assist", "3:"), ("verb", "werb", "2:")):
            with open(os.path.join(folder, "beg.lex"), "w", encoding="utf8") as file:
                file.write(TYPES + FRAME.replace(old, new))
            result = self.check(run("lexicon", "compile", folder, "-o", self.path("out.wwk")), 5)
            line = int(place[:-1]) + 6
            self.assertIn(f"beg.lex:{line}:", result[2])
            self.assertFalse(os.path.exists(self.path("out.wwk")))

    def folder_of(self, name, **files):
        folder = os.path.join(self.folder.name, name)
        os.mkdir(folder)
        for file, text in files.items():
            with open(os.path.join(folder, file + ".lex"), "w", encoding="utf8") as out:
                out.write(text)
        return folder

    def test_a_folder_is_checked_with_the_places_of_the_knowledge_in_use(self):
        with_places = self.check(run("lexicon", "check", "lexicon/", timeout=600), 0, "with the places of", "places.tsv")
        self.assertEqual(with_places[1], run("lexicon", "check", "-q", timeout=600)[1])
        self.assertEqual(self.check(run("lexicon", "check", "-q", "lexicon/", timeout=600), 0)[2], "")

    def test_a_folder_without_places_says_so(self):
        folder = self.folder_of("small", a=TYPES + FRAME + STATES)
        alone = self.path("alone.wwk", b"")
        result = run("lexicon", "compile", folder, "--knowledge", alone, "-o", self.path("out.wwk"))
        self.check(result, 0, "compiled without places", "--places FILE")
        self.assertEqual(self.check(run("lexicon", "compile", folder, "--places", "none", "-o", self.path("out.wwk")), 0)[2], "")
        self.check(run("lexicon", "compile", folder, "-o", self.path("out.wwk"), env={"WHOWHOM_PLACES": "/nonexistent.tsv"}), 3, "/nonexistent.tsv")

    def test_several_folders_and_files_are_one_lexicon(self):
        types, states = self.folder_of("types", a=TYPES), self.folder_of("states", b=STATES)
        mine = self.path("mine.lex", FRAME)
        out = self.path("out.wwk")
        self.check(run("lexicon", "compile", types, mine, states, "--places", "none", "-o", out), 0)
        result = self.check(run("lexicon", "check", types + "/", mine, states, "--places", "none"), 0)
        self.assertIn(b"1 of 1 examples hold", result[1])
        self.check(run("lexicon", "compile", types, mine, self.path("again.lex", FRAME), states, "-o", out), 5, "is there already")
        self.check(run("lexicon", "compile", types, mine, "-o", out), 0)

    def test_an_example_that_fails_is_told_with_its_column(self):
        mine = self.path("mine.lex", FRAME.replace("=> REQUEST assist: Chad > Mali", "=> REQUEST assist: Mali > Chad"))
        result = run("lexicon", "check", self.folder_of("rest", a=TYPES + STATES), mine, "--places", "none")
        self.check(result, 5, "mine.lex:6:5: Chad beseeched Mali for water.", "came: REQUEST assist: Chad (TCD) > Mali (MLI)")

    def small(self):
        """Options that read with a small lexicon of our own."""
        knowledge = self.path("small.wwk")
        folder = self.folder_of("small-lexicon", a=TYPES + FRAME + STATES)
        self.check(run("lexicon", "compile", folder, "--places", "none", "-o", knowledge), 0)
        return ["--knowledge", knowledge]

    def test_sentences_are_scored(self):
        path, small = self.path("s.txt", SENTENCES), self.small()
        text = self.check(run("lexicon", "check", *small, "--sentences", path), 0)[1].decode()
        self.assertIn(f"{path}:3:5: Mali beseeched Chad for water.\n  expected: REQUEST assist: Chad > Mali\n  came:     REQUEST assist: Mali (MLI)", text)
        self.assertIn("REQUEST             3        2        1        3        1\n", text)
        self.assertIn("the mode differs in 0, the actor in 1, the recipient in 1.", text)
        self.assertTrue(text.endswith("sentences=4 whole=0.250 found=0.667 precision=0.667 right=0.333\n"), text)
        table = self.check(run("lexicon", "check", *small, "--format", "tsv", "--sentences", path), 0)[1]
        self.assertEqual(table, b"type\texpected\tfound\tright\tcame\textra\nREQUEST\t3\t2\t1\t3\t1\nall\t3\t2\t1\t3\t1\n")

    def test_faulty_sentences_are_told_and_the_rest_is_scored(self):
        small = self.small()
        path = self.path("s.txt", "no mark\n+ Chad beseeched Mali.\n- A. => REQUEST\n+ A. => BEG\n+ => REQUEST\n+ Chad beseeched Mali. => REQUEST\n")
        result = self.check(run("lexicon", "check", *small, "--sentences", path), 5, f"{path}:1:1: a line is", f"{path}:2:3: '=>' and the events",
                            f"{path}:3:3: a sentence with '-'", f"{path}:4:3: unknown type 'BEG'", f"{path}:5:1: the sentence is missing")
        self.assertIn(b"sentences=1 whole=1.000", result[1])
        self.check(run("lexicon", "check", *small, "--sentences", "/nonexistent.txt"), 3, "/nonexistent.txt")
        self.check(run("lexicon", "check", "--format", "csv"), 2, "text or tsv")

    def test_examples_are_written_as_json_lines(self):
        out = self.path("out.jsonl")
        result = run("lexicon", "examples", *self.small(), "--sentences", self.path("s.txt", SENTENCES), "-o", out)
        self.check(result, 0, "5 sentences with 4 events, 1 of them counter-examples")
        with open(out, encoding="utf8") as file:
            rows = [json.loads(line) for line in file]
        self.assertEqual([row["frame"] for row in rows], ["request.assist/beg"] + 4 * [None])
        self.assertEqual(rows[0]["events"], [{"type": "REQUEST", "mode": ["assist"],
                                              "actor": [{"words": "Chad", "span": [0, 4], "found": "words"}],
                                              "recipient": [{"words": "Mali", "span": [15, 19], "found": "words"}]}])
        second = rows[1]["events"]
        self.assertEqual(second[0]["actor"][0]["code"], "TCD")
        self.assertEqual(second[0]["recipient"], [{"words": "Mali", "span": [27, 31], "found": "words"}])
        self.assertEqual((rows[3]["events"][0]["actor"], rows[2]["events"][0]["actor"][0]["span"]), (None, [15, 19]))
        self.assertEqual([row["label"] for row in rows], 4 * ["positive"] + ["counter"])
        self.assertEqual((rows[4]["events"], len({row["id"] for row in rows})), ([], 5))

    def test_every_example_of_the_project_is_written(self):
        out = self.check(run("lexicon", "examples", "-q", timeout=600), 0)[1].decode()
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertGreater(len(rows), 900)
        for row in rows:
            self.assertEqual(row["events"] is None, row["label"] == "counter")
            for event in row["events"] or []:
                for party in (event["actor"] or []) + (event["recipient"] or []):
                    if party.get("found") == "words":
                        start, end = party["span"]
                        self.assertEqual(row["sentence"][start:end].lower(), party["words"].lower())

    def survey(self):
        knowledge = self.path("survey.wwk")
        folder = self.folder_of("survey-lexicon", a=TYPES + STATES + CLASSES, b=FRAME,
                                c=FRAME.replace("assist/beg", "assist/beg-more").replace("verb beseech\n", "verb beseech\n  where obj is %person\n"),
                                d=FRAME.replace("assist/beg", "assist/never").replace("verb beseech", "verb entreat"))
        self.check(run("lexicon", "compile", folder, "--places", "none", "-o", knowledge), 0)
        articles = self.path("articles.jsonl", "".join(json.dumps({"id": f"a{n}", "text": text}) + "\n" for n, text in enumerate(ARTICLES)))
        return ["--knowledge", knowledge], articles

    def test_what_fires_on_a_corpus(self):
        options, articles = self.survey()
        result = self.check(run("lexicon", "check", *options, "--corpus", articles), 0, "3 documents")
        text = result[1].decode()
        self.assertRegex(text, r"(?m)^ +2 +2 +0 +0  request.assist/beg$")
        self.assertIn("never fired: 2 of 3 frames\n", text)
        self.assertIn("  request.assist/beg-more (c.lex:1), a condition failed 2 times\n", text)
        self.assertIn("  request.assist/never (d.lex:1)\n", text)
        self.assertIn("overlaps: 0 pairs", text)
        table = self.check(run("lexicon", "check", *options, "--format", "tsv", "--corpus", articles), 0)[1].decode()
        self.assertIn("request.assist/beg\t2\t2\t0\t0\tb.lex\t1\n", table)
        for threads in "1", "3":
            self.assertEqual(table, run("lexicon", "check", *options, "-q", "-j", threads, "--format", "tsv", "--corpus", articles)[1].decode())

    def test_frames_that_meet(self):
        folder = self.folder_of("overlap", a=TYPES + STATES, b=FRAME, c=FRAME.replace("assist/beg", "assist/beg-first").replace("event", "rank 1\n  event"))
        articles = self.path("one.txt", "Chad beseeched Mali for water.")
        text = self.check(run("lexicon", "check", folder, "--places", "none", "--corpus", articles), 0)[1].decode()
        self.assertIn("overlaps: 1 pairs of frames met on the same words\n       1  request.assist/beg gave way to request.assist/beg-first\n", text)
        self.assertIn("  request.assist/beg (b.lex:1), another frame was preferred 1 times\n", text)

    def test_coverage(self):
        options, articles = self.survey()
        result = self.check(run("lexicon", "check", *options, "--coverage", articles), 0)
        text = result[1].decode()
        # beseech twice is known, sleep ignored, want in a class; paint is unknown, twice.
        self.assertIn("main verbs: 6; known 33.3 %, known otherwise 16.7 %, knowingly ignored 16.7 %, in phrases alone 0.0 %, unknown 33.3 % (1 lemmas)\n", text)
        self.assertIn("       2  verb paint: Chad painted the wall.\n", text)
        self.assertIn("       1  noun destruction: ", text)
        self.assertTrue(text.endswith("known or knowingly ignored: verbs=0.667 nouns=0.000\n"), text)
        table = self.check(run("lexicon", "check", *options, "--format", "tsv", "--coverage", articles), 0)[1].decode()
        self.assertIn("paint\tverb\tnothing\t2\tChad painted the wall.\n", table)
        self.assertEqual(table, run("lexicon", "check", *options, "-q", "-j", "3", "--format", "tsv", "--coverage", articles)[1].decode())
        self.check(run("lexicon", "check", *options, "--coverage", "/nonexistent"), 1, "/nonexistent")

    def test_a_folder_that_is_not_there(self):
        result = run("lexicon", "compile", "/nonexistent/lexicon", "-o", self.path("out.wwk"))
        self.assertIn(result[0], (3, 5))
        self.assertIn("/nonexistent/lexicon", result[2])


if __name__ == "__main__":
    main()
