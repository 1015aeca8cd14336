#!/bin/sh
# pairs.sh BUILD [READ.jsonl]: trains the model of pairs again, models/pairs.wwp, with BUILD/whowhom; models/PAIRS.md is its card.
#
# READ.jsonl (default ../shared/data/plv/read.jsonl) are labelled pairs; beside them stand corpus/pairs.tsv and the lexicon's own
# examples. What is said of each labelled pair by a model that has not seen it lies in BUILD/held-out.jsonl afterwards.
set -eu
build=$1 read=${2:-../shared/data/plv/read.jsonl}
if [ ! -f "$read" ]; then
  echo "pairs.sh: $read is not there: name the file of labelled pairs (models/PAIRS.md)" >&2
  exit 2
fi
python3 tools/pairs.py labelled "$read" > "$build/pairs-read.jsonl"
python3 tools/pairs.py prose corpus/pairs.tsv > "$build/pairs-prose.jsonl"
"$build/whowhom" lexicon examples -q --sentences corpus/written.txt -o "$build/examples.jsonl"
python3 tools/pairs.py examples "$build/examples.jsonl" > "$build/pairs-examples.jsonl"
exec "$build/whowhom" train --pairs --folds 5 --held-out "$build/held-out.jsonl" -o models/pairs.wwp \
  "$build/pairs-read.jsonl" "$build/pairs-prose.jsonl" "$build/pairs-examples.jsonl"
