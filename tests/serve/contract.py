"""The API against its OpenAPI document by schemathesis, from the package registry: it makes requests from the document, right and wrong ones, and holds
each answer against it. Where the package is not there the test is skipped and says so; `tools/api-requirements.txt` brings it."""
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import harness

SECONDS = int(os.environ.get("WW_CONTRACT_SECONDS", "50"))


def checker():
    """The program, in a virtual environment of the build folder or on the path."""
    beside = pathlib.Path(os.environ.get("WW_BUILD_DIR", "build")) / "api-check" / "bin" / "schemathesis"
    return str(beside) if beside.exists() else shutil.which("schemathesis")


class Contract(harness.Case):
    options = ("--reader",)

    def test_answers_are_what_the_document_says(self):
        # Without --max-time of its own the number of examples bounds the run; the time-out is for a machine that is very slow.
        done = subprocess.run([checker(), "run", self.server.address + "openapi.json", "--seed", "1", "--max-examples", "20", "--phases", "examples,coverage,fuzzing",
                               "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection",
                               "--mode", "all", "--generation-database", "none", "--no-color", "--workers", "2", "--max-failures", "10", "--request-timeout", "30"],
                              capture_output=True, text=True, timeout=SECONDS * 8, cwd=self.folder.name)
        self.assertEqual(done.returncode, 0, done.stdout[-6000:] + done.stderr[-2000:])


if __name__ == "__main__":
    if checker() is None:
        print("skipped: schemathesis is not there; tools/api_check.sh brings it from the package registry")
        sys.exit(77)
    harness.main()
