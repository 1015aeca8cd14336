#!/bin/sh
# train.sh BUILD [FOLDER [RAW.conllu VECTORS.txt]]: trains the language layer again, with BUILD/whowhom.
#
# FOLDER (default ../shared/data/ud) holds ewt-train.conllu.gz and gum-train.conllu.gz. Without RAW.conllu: the model of
# the treebanks alone, BUILD/english-gold.wwm. With it (the forms of raw news as CoNLL-U, from models/raw.py) and VECTORS.txt
# (from models/vectors.py): the two teachers, their vote and the pupil, BUILD/english-silver.wwm. models/CARD.md says what went into the model that is kept here.
set -eu
build=$1 folder=${2:-../shared/data/ud} raw=${3:-} vectors=${4:-}
threads=${THREADS:-2}
for name in ewt-train gum-train; do
  if [ ! -f "$folder/$name.conllu.gz" ]; then
    echo "train.sh: $folder/$name.conllu.gz is not there: name the folder of the treebanks (models/CARD.md)" >&2
    exit 2
  fi
done
if [ -z "$raw" ]; then
  exec "$build/whowhom" train -j "$threads" -o "$build/english-gold.wwm" "$folder/ewt-train.conllu.gz" "$folder/gum-train.conllu.gz"
fi
if [ ! -f "$vectors" ]; then
  echo "train.sh: name the word vectors after the raw text: models/vectors.py writes them (models/CARD.md)" >&2
  exit 2
fi
${CC:-cc} -std=c17 -O2 -Iinclude -Isrc models/teach.c -o "$build/teach" "$build/libwhowhom.a" \
  -lutf8proc -lxxhash -ljansson -lz -lcld2 -lstdc++ -lpthread -lm
exec "$build/teach" "$folder" "$raw" "$vectors" "$build/english-silver.wwm" "$threads"
