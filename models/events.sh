#!/bin/sh
# events.sh BUILD LEE [POLNEAR.jsonl.gz [PLV.jsonl]]: trains the model of events again, models/events.wwe, with BUILD/whowhom; models/EVENTS.md
# is its card.
#
# corpus/judged.tsv tells of events in these two files (default ../shared/data/polnear/train.jsonl.gz and ../shared/data/plv/read.jsonl),
# in lee_background.cor and lee.cor of the folder LEE (models/CARD.md says where they come from) and in examples/reports
# which are right. What is said of each of them by a model that has not seen its document lies in BUILD/events-held-out.jsonl afterwards;
# tools/event_curve.py makes tables of it.
set -eu
build=$1 lee=${2:-.} polnear=${3:-../shared/data/polnear/train.jsonl.gz} plv=${4:-../shared/data/plv/read.jsonl}
for file in "$lee/lee_background.cor" "$lee/lee.cor" "$polnear" "$plv"; do
  if [ ! -f "$file" ]; then
    echo "events.sh: $file is not there: name the articles, the folder of the two files of Lee, and the labelled pairs (models/EVENTS.md)" >&2
    exit 2
  fi
done
"$build/whowhom" lexicon examples -q --sentences corpus/written.txt -o "$build/examples.jsonl"
python3 tools/events.py corpus/judged.tsv "$polnear" "$plv" "$build/examples.jsonl" "$lee/lee_background.cor" "$lee/lee.cor" > "$build/events-judged.jsonl"
exec "$build/whowhom" train --events --folds 10 --least-confidence 0.55 --held-out "$build/events-held-out.jsonl" -o models/events.wwe \
  "$build/events-judged.jsonl"
