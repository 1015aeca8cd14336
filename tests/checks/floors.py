"""Includes run down, never up, never sideways between the rooms of floor 3, never in a circle.

Reads every source under src/ and prints each include that breaks the rule of docs/architecture.md. With a
folder as argument that folder is read instead of src/ (the check's own test does that).
"""
import pathlib
import re
import sys

# A room may include itself and what its entry names; "base", "article" and "knowledge" are everybody's floor.
FLOOR = {
    "base": 1,
    "article": 2, "knowledge": 2,
    "input": 3, "text": 3, "parse": 3, "parse/train": 3, "read": 3,
    "story": 4, "write": 4, "export": 4, "review": 4, "store": 4, "check": 4, "import": 4, "pipeline": 4,
    "cli": 5, "serve": 5,
}
# Inside one floor, who may see whom: knowledge speaks of the article; training belongs to the parser; the
# pipeline knows the rooms of its own floor.
SIDEWAYS = {("knowledge", "article"), ("parse/train", "parse"), ("pipeline", "write"), ("pipeline", "story"),
            ("pipeline", "store"), ("check", "pipeline"), ("import", "pipeline"),
            ("check", "write"), ("review", "write"), ("store", "write"), ("story", "store"), ("export", "store"), ("export", "write")}
PROGRAMS = {"cli", "serve"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def room_of(path):
    """The room of a file, named from src/: files that lie in src/ itself are their own room."""
    parts = path.split("/")
    if len(parts) == 1:
        stem = parts[0].rsplit(".", 1)[0]
        return "article" if stem == "article" else "pipeline"
    folder = "/".join(parts[:-1])
    return folder if folder in FLOOR else parts[0]


def allowed(source, target):
    if source == target:
        return True
    if source in PROGRAMS:
        # The command starts the server.
        return (source, target) == ("cli", "serve")
    if (source, target) in SIDEWAYS:
        return True
    return FLOOR[source] > FLOOR[target]


def circles(graph):
    """Every file that can reach itself through includes."""
    found = []
    for start in sorted(graph):
        seen, todo = set(), list(graph[start])
        while todo:
            name = todo.pop()
            if name == start:
                found.append(start)
                break
            if name not in seen:
                seen.add(name)
                todo.extend(graph.get(name, ()))
    return found


def check(root):
    problems, graph = [], {}
    files = {p.relative_to(root).as_posix(): p for p in sorted(root.rglob("*")) if p.suffix in (".c", ".h", ".inc", ".cc")}
    for name, path in files.items():
        source = room_of(name)
        graph[name] = []
        if source not in FLOOR:
            problems.append(f"src/{name}: the room '{source}' has no floor: give it one in tests/checks/floors.py")
            continue
        for match in INCLUDE.finditer(path.read_text()):
            line = path.read_text().count("\n", 0, match.start(1)) + 1
            target = match.group(1)
            if target in ("whowhom.h", "ww_config.h"):
                continue
            beside = (pathlib.PurePosixPath(name).parent / target).as_posix()
            if target not in files and beside in files:
                target = beside
            if target not in files:
                problems.append(f'src/{name}:{line}: "{target}" is no file of src/')
                continue
            graph[name].append(target)
            if not allowed(source, room_of(target)):
                problems.append(f'src/{name}:{line}: {source} (floor {FLOOR[source]}) may not include "{target}"')
    problems += [f"src/{name}: includes itself in a circle" for name in circles(graph)]
    return problems, len(files)


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "src")
    problems, count = check(root)
    print("\n".join(problems))
    print(f"{count} files, {len(problems)} includes that may not be")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
