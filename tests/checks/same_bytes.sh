#!/bin/sh
# same_bytes.sh BUILD...: every build's command writes the same `doc` for the project's examples, with one thread
# and with eight, with each kind of machine code that this processor has, and the same compiled knowledge.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
first= compared=0
compare() {
  if [ -z "$first" ]; then
    first=$1
    [ -s "$work/$first" ] || { echo "nothing was written"; exit 1; }
    return
  fi
  cmp "$work/$first" "$work/$1" || { echo "$1 differs from $first"; exit 1; }
  compared=$((compared + 1))
}
for build in "$@"; do
  name=$(basename "$build")
  cmp "$1/knowledge.wwk" "$build/knowledge.wwk" || { echo "the knowledge of $build differs from that of $1"; exit 1; }
  for simd in auto plain avx2 avx512; do
    for threads in 1 8; do
      out=$name-$simd-$threads
      if "$build/whowhom" code --format doc --simd "$simd" -j "$threads" examples/*.txt > "$work/$out" 2> "$work/errors"; then
        compare "$out"
      elif [ "$simd" = auto ] || [ "$simd" = plain ] || ! grep -qi 'processor' "$work/errors"; then
        cat "$work/errors"
        exit 1
      else
        echo "$name: no $simd on this processor"
        break
      fi
    done
  done
done
echo "$compared outputs are the same as $first"
[ "$compared" -gt 0 ]
