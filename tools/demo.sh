#!/bin/sh
# tools/demo.sh [BUILD]: the example store and its page. The store is made from the invented reports when it is not there or older than
# they are; on a terminal the server then starts, and elsewhere the way to start it is told.
set -eu
build=${1:-build}
reports=examples/reports/reports.jsonl
store=$build/demo.db
port=${PORT:-8080}
if [ ! -x "$build/whowhom" ]; then
  echo "demo: no $build/whowhom: 'make' builds it" >&2
  exit 1
fi
if [ ! -e "$store" ] || [ "$reports" -nt "$store" ]; then
  rm -f "$store" "$store-wal" "$store-shm"
  "$build/whowhom" code --db "$store" "$reports" || { rm -f "$store"; exit 1; }
fi
command="$build/whowhom serve --db $store --reader"
[ "$port" = 8080 ] || command="$command --port $port"
echo
echo "$(wc -l < "$reports" | tr -d ' ') invented reports are in $store. The page that shows what was read from them:"
echo
echo "    http://127.0.0.1:$port/"
echo
if [ -t 0 ] && [ -t 1 ]; then
  echo "Ctrl-C ends the server; this starts it again: $command"
  exec $command
fi
echo "It is there once the server runs, which Ctrl-C ends:"
echo
echo "    $command"
