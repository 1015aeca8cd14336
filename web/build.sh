#!/bin/sh
# web/build.sh [FOLDER]: builds the page into FOLDER (build/web), if anything of it is newer than what lies there. The command
# then has it built in. Without Node.js 18 and npm, or where their packages cannot be fetched, all but the page is built, and this
# says what brings it.
set -u
web=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
out=${1:-$web/../build/web}
case $out in
  /*) ;;
  *) out=$PWD/$out ;;
esac

missing() {
  echo "The page is not built: $1" >&2
  echo "Everything else works. What brings the page: ${2:-apt-get install -y --no-install-recommends nodejs npm}, then 'make' again." >&2
  exit 0
}
command -v node > /dev/null && command -v npm > /dev/null || missing "Node.js and npm are not there."
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' || missing "Node.js $(node --version) is older than 18." "Node.js 18 or newer"

cd "$web" || exit 1
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  log=$(mktemp)
  npm ci --no-audit --no-fund --ignore-scripts > "$log" 2>&1 || { tail -5 "$log" >&2; rm -f "$log"; missing "its packages could not be fetched (npm ci, above)." "a network"; }
  rm -f "$log"
  touch node_modules/.package-lock.json
fi
if [ -e "$out/index.html" ] && [ -z "$(find index.html package.json package-lock.json vite.config.ts src public -newer "$out/index.html" -print | head -1)" ]; then
  exit 0
fi
echo "Building the page"
npm run --silent build -- --logLevel warn --outDir "$out" --emptyOutDir
