"""An installed whowhom is found by pkg-config, and a program of three lines links with it, shared and static.

install.py BUILD SANITIZERS: installs BUILD into a folder of its own, compiles there and runs. SANITIZERS are those that
the library was built with, since the program must be linked with the same ones.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAM = """
#include <whowhom.h>
int main(void) { return puts(ww_version()) < 0; }
"""


def run(command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        print(" ".join(map(str, command)), done.stdout, done.stderr, sep="\n")
        sys.exit(1)
    return done.stdout


build, sanitizers = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
extra = [f"-fsanitize={sanitizers}"] if sanitizers else []
compiler = os.environ.get("WW_CC", "cc")
with tempfile.TemporaryDirectory() as folder:
    prefix, program = pathlib.Path(folder) / "prefix", pathlib.Path(folder) / "program.c"
    run(["cmake", "--install", build, "--prefix", prefix])
    libraries = next(prefix.glob("lib/**/libwhowhom.so")).parent
    program.write_text(PROGRAM)
    # The .pc file names the prefix that was configured; here the files lie elsewhere.
    moved = dict(os.environ, PKG_CONFIG_PATH=str(libraries / "pkgconfig"))
    names = [f"--define-variable=prefix={prefix}", f"--define-variable=libdir={libraries}",
             f"--define-variable=includedir={prefix}/include"]
    flags = run(["pkg-config", *names, "--cflags", "--libs", "whowhom"], env=moved).split()
    run([compiler, "-std=c11", "-Wall", "-Werror", *extra, program, "-o", f"{folder}/shared", *flags])
    version = run([f"{folder}/shared"], env=dict(os.environ, LD_LIBRARY_PATH=str(libraries))).strip()
    static = run(["pkg-config", *names, "--static", "--libs-only-l", "--libs-only-other", "whowhom"], env=moved).split()
    static = [flag for flag in static if flag != "-lwhowhom"]
    run([compiler, *extra, program, "-o", f"{folder}/static", f"-I{prefix}/include", libraries / "libwhowhom.a", *static])
    if run([f"{folder}/static"]).strip() != version:
        sys.exit("the static and the shared library are of different versions")
    wanted = run(["pkg-config", "--modversion", "whowhom"], env=moved).strip()
    print(f"version {version}, pkg-config says {wanted}")
    missing = [name for name in ("bin/whowhom", "share/whowhom/english.wwm", "share/whowhom/pairs.wwp", "share/whowhom/claims.wwc", "share/whowhom/events.wwe", "share/whowhom/knowledge.wwk")
               if not (prefix / name).exists()]
    if missing:
        print("not installed:", ", ".join(missing))
    sys.exit(version != wanted or bool(missing))
