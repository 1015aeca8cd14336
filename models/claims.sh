#!/bin/sh
# claims.sh BUILD [TRAIN.jsonl.gz]: trains the model of claims again, models/claims.wwc, with BUILD/whowhom; models/CLAIMS.md is its card.
#
# TRAIN.jsonl.gz (default ../shared/data/polnear/train.jsonl.gz) are articles with their attributions; beside them stands corpus/claims.marked.
set -eu
build=$1 train=${2:-../shared/data/polnear/train.jsonl.gz}
if [ ! -f "$train" ]; then
  echo "claims.sh: $train is not there: name the file of articles with attributions (models/CLAIMS.md)" >&2
  exit 2
fi
python3 tools/claims.py corpus/claims.marked > "$build/claims-prose.jsonl"
exec "$build/whowhom" train --claims -o models/claims.wwc "$train" "$build/claims-prose.jsonl"
