"""include/whowhom.h compiles alone as C11, C17 and C++17, warnings being errors, with each compiler that is there."""
import shutil
import subprocess
import sys

WAYS = [("c", "c11"), ("c", "c17"), ("c++", "c++17")]
COMPILERS = {"c": ["gcc", "clang"], "c++": ["g++", "clang++"]}
tried = failed = 0
for language, standard in WAYS:
    for compiler in COMPILERS[language]:
        if shutil.which(compiler) is None:
            continue
        tried += 1
        run = subprocess.run([compiler, "-x", language, f"-std={standard}", "-Wall", "-Wextra", "-Wpedantic", "-Werror",
                              "-fsyntax-only", "include/whowhom.h"], capture_output=True, text=True)
        # gcc warns that a header is compiled as a program's main file only for "#pragma once", which is not here.
        if run.returncode != 0:
            failed += 1
            print(f"{compiler} -std={standard}:\n{run.stderr}")
print(f"{tried} ways, {failed} failed")
sys.exit(1 if failed or tried == 0 else 0)
