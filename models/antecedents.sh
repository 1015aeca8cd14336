#!/bin/sh
# antecedents.sh BUILD [GUM.conllu.gz]: learns again which mention before it a pronoun means: src/read/antecedent_weights.c.
#
# GUM.conllu.gz (default ../shared/data/ud/gum-train.conllu.gz) has entities in its last column. What a pronoun is asked about
# hangs on what those before it were taken for, so that the weights are learnt four times, each time with the last ones built in.
set -eu
build=$1 gold=${2:-../shared/data/ud/gum-train.conllu.gz}
if [ ! -f "$gold" ]; then
  echo "antecedents.sh: $gold is not there: name GUM's training part (models/CARD.md says where it is from)" >&2
  exit 2
fi
for dearer in 60 60 60 160; do
  cmake --build "$build" --target command whowhom_static
  ${CC:-cc} -std=c17 -O2 -D_GNU_SOURCE -Iinclude -Isrc models/antecedents.c -o "$build/antecedents" "$build/libwhowhom.a" \
    -lutf8proc -lxxhash -ljansson -lz -lcld2 -lstdc++ -lpthread -lm
  python3 tools/antecedents.py "$gold" "$build" src/read/antecedent_weights.c --dearer "$dearer"
done
cmake --build "$build" --target command
