# The front door: thin words for what CMake, Ninja and ctest do. docs/building.md tells more.
#
#   make           the optimised command at build/whowhom
#   make demo      reads an example article, in colour on a terminal; then the page on the example store
#   make test      every test, optimised and then under AddressSanitizer and UBSan
#   make bench     speed and memory, stage by stage       make fuzz      each fuzz target for a minute
#   make eval      the scores                                make train     the model again, bit for bit
#   make compilers the same bytes from gcc and clang
#   make install   (PREFIX=/usr/local)                     make clean     forgets every build
#
# Missing packages: the apt line that brings them is printed, and run when you are root or say YES=1.
# The data of make train and make eval lie beside the checkout; see docs/building.md.
DEMO ?= examples/demo.txt
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60
export YES

all: release

packages:
	@cmake/packages.sh build
page: packages
	@web/build.sh build/web
release: page
	@test -f build/build.ninja || cmake --preset release
	@cmake --build build --target command
demo: release
	@build/whowhom code --format text $(DEMO)
	@tools/demo.sh build
test: page
	@tools/api_check.sh build/api-check
	@test -f build/build.ninja || cmake --preset release
	@cmake --build build
	@ctest --test-dir build --output-on-failure -j2 -Q -O build/ctest.log || { cat build/ctest.log; exit 1; }
	@test -f build-dev/build.ninja || cmake --preset dev
	@cmake --build build-dev
	@ctest --test-dir build-dev --output-on-failure -j2
fuzz: packages
	@cmake/packages.sh fuzz
	@test -f build-fuzz/build.ninja || cmake --preset fuzz
	@cmake --build build-fuzz
	@fuzz/run.sh build-fuzz $(FUZZ_SECONDS)
compilers: release
	@cmake/packages.sh fuzz
	@test -f build-clang/build.ninja || cmake --preset clang-release
	@cmake --build build-clang --target command
	@tests/checks/same_bytes.sh build build-clang
bench: release
	@cmake/packages.sh bench
	@cmake --build build
	@python3 bench/run.py build $(BENCH)
	@python3 bench/store.py build --keep build/million.db $(BENCH_STORE)
	@python3 bench/serve.py build build/million.db
eval: release
	@python3 bench/eval.py build $(EVAL)
train: release
	@models/train.sh build
install: release
	@cmake --install build --prefix $(PREFIX)
clean:
	rm -rf build build-dev build-clang build-tsan build-fuzz build-coverage

.PHONY: all packages page release demo test fuzz compilers bench eval train install clean
