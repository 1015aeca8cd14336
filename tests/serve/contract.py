"""The API against its OpenAPI document by schemathesis, from the package registry: it makes requests from the document, right and wrong ones, and holds
each answer against it. Where the package is not there the test is skipped and says so; `tools/api_check.sh` brings it."""
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import harness

# Under a sanitizer the server is slower, and fewer requests take as long.
EXAMPLES = "5" if os.environ.get("WW_SANITIZE") else "15"


def checker():
    """The program, where tools/api_check.sh put it, or on the path."""
    beside = pathlib.Path("build/api-check/bin/schemathesis").absolute()
    return str(beside) if beside.exists() else shutil.which("schemathesis")


class Contract(harness.Case):
    options = ("--reader",)

    def test_answers_are_what_the_document_says(self):
        # The seed makes the same requests each time, their number bounds the run; the time-out is for a machine that is very slow.
        done = subprocess.run([checker(), "run", self.server.address + "openapi.json", "--seed", "1", "--max-examples", EXAMPLES, "--phases", "examples,coverage,fuzzing",
                               "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection",
                               "--mode", "all", "--generation-database", "none", "--no-color", "--workers", "1", "--max-failures", "10", "--request-timeout", "30"],
                              capture_output=True, text=True, timeout=500, cwd=self.folder.name)
        self.assertEqual(done.returncode, 0, done.stdout[-6000:] + done.stderr[-2000:])


if __name__ == "__main__":
    if checker() is None:
        print("skipped: schemathesis is not there; tools/api_check.sh brings it from the package registry")
        sys.exit(77)
    harness.main()
