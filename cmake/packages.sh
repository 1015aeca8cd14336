#!/bin/sh
# packages.sh SET...: are the Debian packages of these sets (build, fuzz, bench, page) installed? Prints the one apt line
# that brings what is missing, and runs it when the user is root or says YES=1; fails otherwise.
set -eu
build="cmake ninja-build gcc g++ pkg-config python3 python3-pip libutf8proc-dev libxxhash-dev libjansson-dev zlib1g-dev \
libsqlite3-dev sqlite3 libmicrohttpd-dev libcld2-dev libsimde-dev libcmocka-dev python3-jsonschema"
fuzz="clang libclang-rt-14-dev"
bench="valgrind wrk"
# The page is built by Node.js, from wherever it came, and tried in Chromium.
page="chromium"
command -v npm > /dev/null || page="$page nodejs npm"

# Elsewhere than on Debian the configure step says what it does not find.
command -v dpkg-query > /dev/null || exit 0

wanted=
for set in "$@"; do
  case $set in
    build) wanted="$wanted $build" ;;
    fuzz) wanted="$wanted $fuzz" ;;
    bench) wanted="$wanted $bench" ;;
    page) wanted="$wanted $page" ;;
    *) echo "packages.sh: no set '$set'" >&2; exit 2 ;;
  esac
done
missing=
for package in $wanted; do
  state=$(dpkg-query -W -f='${db:Status-Status} ' "$package" 2> /dev/null || true)
  case " $state" in
    *" installed "*) ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

sudo=
[ "$(id -u)" = 0 ] || sudo="sudo "
line="${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends$missing"
echo "$line"
if [ "$(id -u)" = 0 ] || [ "${YES:-}" = 1 ]; then
  DEBIAN_FRONTEND=noninteractive
  export DEBIAN_FRONTEND
  sh -c "$line"
else
  echo "Run the line above, or say YES=1 to have it run." >&2
  exit 1
fi
