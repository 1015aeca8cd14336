#!/bin/sh
# api_check.sh FOLDER: puts schemathesis, which holds the API against docs/openapi.json, into a virtual environment in FOLDER. It is a test's
# tool, in no way needed to build or serve; where it cannot be fetched one line says so, and its test (serve_contract) is skipped.
set -u
[ -x "$1/bin/schemathesis" ] && exit 0
python3 -m venv "$1" > /dev/null 2>&1 || python3 -m venv --without-pip "$1" > /dev/null 2>&1
if [ -x "$1/bin/pip" ] && "$1/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5 > "$1/log" 2>&1; then
  exit 0
fi
# Debian keeps ensurepip in python3-venv; pip from outside can install into the folder all the same.
if python3 -m pip --python "$1/bin/python3" install --quiet --disable-pip-version-check schemathesis==4.32.5 >> "$1/log" 2>&1; then
  exit 0
fi
rm -rf "$1/bin/schemathesis"
echo "schemathesis could not be installed (Python 3.10 or later, network): the API is not held against its document (test serve_contract)"
exit 0
