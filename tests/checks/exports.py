"""The shared library exports what tests/checks/exports.txt lists, which is what include/whowhom.h declares.

exports.py LIBRARY [--update]: compares the three; --update writes the list from the header.
"""
import pathlib
import re
import subprocess
import sys

HEADER = pathlib.Path("include/whowhom.h")
LIST = pathlib.Path("tests/checks/exports.txt")
# What the sanitizers add of their own accord.
INSTRUMENTS = re.compile(r"^(__asan|__odr_asan|__ubsan|__sanitizer|__sancov|__start_|__stop_|_init$|_fini$|__gcov|mangle_path)")


def declared():
    text = re.sub(r"//[^\n]*", "", HEADER.read_text())
    return sorted(re.findall(r"^WW_API\b[^;(]*?\b(ww_\w+)\s*\(", text, re.M))


def exported(library):
    out = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    names = [line.split()[-1].split("@")[0] for line in out.splitlines() if line.strip()]
    # Weak C++ symbols of the standard library's templates are the linker's, not ours; they carry no ww_.
    return sorted(name for name in names if not INSTRUMENTS.match(name))


def main():
    if "--update" in sys.argv:
        LIST.write_text("".join(name + "\n" for name in declared()))
    listed = LIST.read_text().split()
    problems = []
    for what, names in (("declared in include/whowhom.h", declared()), ("exported by the library", exported(sys.argv[1]))):
        problems += [f"{name}: listed in {LIST}, not {what}" for name in listed if name not in names]
        problems += [f"{name}: {what}, not listed in {LIST}" for name in names if name not in listed]
    print("\n".join(problems))
    print(f"{len(listed)} names, {len(problems)} differences (python3 tests/checks/exports.py LIBRARY --update writes the list)")
    return 1 if problems or not listed else 0


if __name__ == "__main__":
    sys.exit(main())
