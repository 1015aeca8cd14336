"""The check of the floors finds what it should: a small tree with one of each offence."""
import pathlib
import sys
import tempfile

import floors

TREE = {
    "base/a.h": "",
    "base/up.c": '#include "article.h"\n',
    "article.h": '#include "base/a.h"\n#include "whowhom.h"\n',
    "knowledge/k.h": '#include "article.h"\n',
    "text/t.h": '#include "knowledge/k.h"\n',
    "read/r.c": '#include "text/t.h"\n',
    "parse/p.h": '#include "parse/q.h"\n',
    "parse/q.h": '#include "p.h"\n',
    "parse/train/n.c": '#include "parse/p.h"\n',
    "write/w.h": "",
    "pipeline.c": '#include "text/t.h"\n#include "write/w.h"\n#include "missing.h"\n',
    "cli/main.c": '#include "whowhom.h"\n#include "base/a.h"\n#include "say.h"\n',
    "cli/say.h": "",
    "attic/x.c": "",
}
WANTED = ["base/up.c:1", "read/r.c:1", "pipeline.c:3", "cli/main.c:2", "attic/x.c", "parse/p.h: includes itself",
          "parse/q.h: includes itself"]

with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    for name, text in TREE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    problems, _ = floors.check(root)

missed = [want for want in WANTED if not any(want in problem for problem in problems)]
print("\n".join(problems))
if missed or len(problems) != len(WANTED):
    print("missed:", missed, "found:", len(problems), "wanted:", len(WANTED))
    sys.exit(1)
