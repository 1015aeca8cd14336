#!/bin/sh
# run.sh BUILD SECONDS: every fuzz target of BUILD for so many seconds, as many at once as there are cores. What
# libFuzzer finds worth keeping goes to BUILD/corpus/<name>; an input that breaks a target goes to
# BUILD/crash-<name>-* and fails the run. FUZZ_SEED names where randomness starts; 0, the default, is anywhere.
set -eu
build=$1 seconds=$2
here=$(dirname "$0")
one() {
  name=$1
  mkdir -p "$build/corpus/$name"
  log="$build/fuzz-$name.log"
  status=0
  "$build/fuzz/fuzz_$name" -seed="${FUZZ_SEED:-0}" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 \
    -artifact_prefix="$build/crash-$name-" "$build/corpus/$name" "$here/corpus/$name" > "$log" 2>&1 || status=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  if [ "$status" = 0 ]; then
    echo "fuzz_$name: $runs inputs in $seconds s, nothing found"
  else
    echo "fuzz_$name: failed (exit $status)"
    tail -n 60 "$log"
    return 1
  fi
}
if [ $# -eq 3 ]; then
  one "$3"
else
  xargs -P "$(nproc)" -n 1 "$0" "$build" "$seconds" < "$build/fuzz-targets.txt"
fi
