"""A page of figures that several commands write: each has a section under its own heading, and leaves the others alone."""
import pathlib
import re


def put(page, heading, text):
    """Puts `text` under `## heading` in the file, in place of what stood there or at its end. Without a heading: what
    stands above the first section."""
    path = pathlib.Path(page)
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    parts = re.split(r"^(?=## )", old, flags=re.M)
    top, sections = parts[0], parts[1:]
    if heading is None:
        top = text
    else:
        text = f"## {heading}\n\n{text.strip()}\n"
        named = [i for i, section in enumerate(sections) if section.split("\n", 1)[0] == f"## {heading}"]
        if named:
            sections[named[0]] = text
        else:
            sections.append(text)
    path.write_text("\n".join(part.strip() + "\n" for part in [top, *sections] if part.strip()), encoding="utf-8")
