#!/usr/bin/env python3
"""What AVX-512 would give, where no processor at hand has it: an estimate by a static model, no measurement.

mca.py BUILD [--write FILE] [--runs N] [DOCUMENTS...]

The inner loops of the two kernels' multiplication are taken out of the object files that the build made and given to
llvm-mca, which knows how many units of each kind a processor has and how long an instruction takes; it takes memory to be
as fast as the first cache and every jump to be foreseen. That gives products a cycle for each kernel on each processor.
Where this machine runs AVX2, the measured speed of that kernel stands beside what the model says of it, so that one sees
how far off the model is. Words a second follow from the time of everything else, measured here with AVX2, and the
products at the model's rate and this machine's clock.

Wants llvm-mca (package llvm) and objdump (binutils). With --write the tables become a section of that file.
"""
import pathlib
import re
import shutil
import subprocess
import sys

import run
import section

HEADING = "AVX-512: an estimate"
# A loop's products are those of its multiplying instruction: pairs of bytes.
KERNELS = {"avx2": ("vpmaddubsw", 32), "avx512": ("vpdpbusd", 64)}
PROCESSORS = [("znver3", "AMD Zen 3"), ("znver4", "AMD Zen 4"), ("icelake-server", "Intel Ice Lake"), ("sapphirerapids", "Intel Sapphire Rapids")]
STEPS = 8  # AVX2 widens its sums after so many steps of the inner loop
TIMES = 100  # that llvm-mca goes round a loop


def tool():
    """The newest llvm-mca that is there."""
    found = [name for name in (*(f"llvm-mca-{n}" for n in range(30, 13, -1)), "llvm-mca") if shutil.which(name)]
    if not found:
        sys.exit("llvm-mca is not here: apt-get install llvm-19")
    return found[0]


def function(build, kernel):
    """Address and text of each instruction of the kernel's multiply."""
    thing = pathlib.Path(build) / f"CMakeFiles/whowhom_objects.dir/src/parse/kernel_{kernel}.c.o"
    text = subprocess.run(["objdump", "-d", "--no-show-raw-insn", str(thing)], check=True, capture_output=True, text=True).stdout
    body = re.search(r"^[0-9a-f]+ <multiply>:\n(.*?)(?:\n\n|\Z)", text, re.M | re.S).group(1)
    lines = [re.match(r"\s*([0-9a-f]+):\s+(.*?)\s*(?:#.*)?$", line) for line in body.splitlines()]
    return [(int(m.group(1), 16), m.group(2)) for m in lines if m]


def loops(code):
    """All stretches that end in a jump back to their beginning."""
    place = {address: i for i, (address, _) in enumerate(code)}
    out = []
    for i, (address, text) in enumerate(code):
        jump = re.match(r"j\w+\s+([0-9a-f]+)", text)
        if jump and int(jump.group(1), 16) <= address and int(jump.group(1), 16) in place:
            out.append((place[int(jump.group(1), 16)], i + 1))
    return out


def inner_loop(code, multiply):
    """The loop that multiplies a tile: of those with the multiplication and no loop in them the one that stands in most others,
    since a lone row is multiplied in loops of its own. And the smallest that holds it."""
    found = loops(code)
    holds = lambda outer, l: outer != l and outer[0] <= l[0] and l[1] <= outer[1]
    inner = [l for l in found if not any(holds(l, o) for o in found) and any(text.startswith(multiply) for _, text in code[l[0]:l[1]])]
    best = max(inner, key=lambda l: sum(holds(o, l) for o in found))
    return best, min((o for o in found if holds(o, best)), key=lambda o: o[1] - o[0])


def cycles(mca, processor, lines):
    """Cycles of one time round, and micro-operations; None where llvm-mca does not know the processor."""
    text = "\n".join(re.sub(r"^(j\w+)\s+[0-9a-f]+.*", r"\1 0", line) for line in lines)
    out = subprocess.run([mca, f"-mcpu={processor}", f"-iterations={TIMES}", "-"], input=text, capture_output=True, text=True)
    if out.returncode != 0 or "not a recognized processor" in out.stderr:
        return None
    return (int(re.search(r"Total Cycles:\s+(\d+)", out.stdout).group(1)) / TIMES,
            int(re.search(r"Total uOps:\s+(\d+)", out.stdout).group(1)) / TIMES)


def products_a_cycle(mca, processor, code, kernel):
    multiply, pairs = KERNELS[kernel]
    loop, around = inner_loop(code, multiply)
    inner = [text for _, text in code[loop[0]:loop[1]]]
    count = pairs * sum(text.startswith(multiply) for text in inner)
    cost = cycles(mca, processor, inner)
    if cost is None:
        return None
    if kernel == "avx2":  # and what stands around the inner loop, done once for eight steps of it
        rest = [text for _, text in code[around[0]:loop[0]] + code[loop[1]:around[1]]]
        return count * STEPS / (cost[0] * STEPS + cycles(mca, processor, rest)[0])
    return count / cost[0]


def measured(build, runs, documents):
    """Seconds of the stages with AVX2, their words, and what the kernel alone does; None where AVX2 cannot run."""
    out = subprocess.run([f"{build}/bench_products", f"{build}/english.wwm", "avx2"], capture_output=True, text=True)
    if out.returncode != 0:
        return None
    alone = dict(line.split("\t") for line in out.stdout.splitlines())
    stages, trouble = run.stages(build, runs, "avx2", 0, documents)
    if stages is None:
        sys.exit(f"bench_stages: {trouble}")
    return stages, {key: float(alone[key]) for key in ("products", "ns", "ghz")}


def report(build, runs, documents):
    mca = tool()
    code = {kernel: function(build, kernel) for kernel in KERNELS}
    version = re.search(r"LLVM version (\S+)", subprocess.run([mca, "--version"], capture_output=True, text=True).stdout).group(1)
    lines = ["Made by `python3 bench/mca.py BUILD`, with no AVX-512 at hand: **a static model of the processors (llvm-mca "
             f"{version}) says this, nobody has measured it.** The bits of the AVX-512 kernel are tested, its instructions "
             "computed by SIMDe in plain C (`tests/parse/kernels.c`).", "",
             "| processor, as llvm-mca knows it | products a cycle, AVX2 | products a cycle, AVX-512 VNNI | ratio |", "|---|---:|---:|---:|"]
    rates = {}
    for processor, name in PROCESSORS:
        narrow = products_a_cycle(mca, processor, code["avx2"], "avx2")
        wide = products_a_cycle(mca, processor, code["avx512"], "avx512") if processor != "znver3" else None
        if narrow is None:
            continue
        if wide is not None:
            rates[name] = wide
        lines.append(f"| {name} | {narrow:.1f} | {'not there' if wide is None else f'{wide:.1f}'} | {'' if wide is None else f'{wide / narrow:.2f}'} |")
    here = measured(build, runs, documents)
    if here is None:
        return "\n".join(lines) + "\n"
    stages, alone = here
    words = int(stages["words"])
    sums = [sum(float(stages["seconds." + key]) for key in keys) / words for keys in (["parse"], ["text", "parse"], ["text", "parse", *run.READ])]
    rate = alone["products"] / alone["ns"] / alone["ghz"]
    lines += [f"| this machine ({run.processor()}, {alone['ghz']:.2f} GHz), **measured** | {rate:.1f} | not there | |", "",
              f"With AVX2 the {alone['products']:,.0f} products of a word take {alone['ns'] / 1000:.2f} µs of the {sums[2] * 1e6:.2f} µs that a word takes "
              f"from raw text to events (one thread, median of {runs} runs). Were only the products made at the modelled rate, and all else as here, clock included:", "",
              "| | tokens to trees, words a second | raw text to trees | raw text to events |", "|---|---:|---:|---:|",
              "| AVX2, measured | " + " | ".join(f"{1 / s:,.0f}" for s in sums) + " |"]
    for name, rate in rates.items():
        saved = (alone["ns"] - alone["products"] / rate / alone["ghz"]) * 1e-9
        lines.append(f"| AVX-512 as modelled for {name}, estimated | " + " | ".join(f"{1 / (s - saved):,.0f}" for s in sums) + " |")
    lines += ["| products that cost nothing, a bound | " + " | ".join(f"{1 / (s - alone['ns'] * 1e-9):,.0f}" for s in sums) + " |", "",
              "llvm-mca has two units for VPDPBUSD of 512 bits in Ice Lake servers, one in Sapphire Rapids, and for Zen 4 one that is busy for two cycles; how far "
              "each of these is true of a given machine, only a run on it tells: `build/bench_products build/english.wwm avx512`, and `make bench`."]
    return "\n".join(lines) + "\n"


def main():
    options = run.options_of(__doc__)
    text = report(options.build, options.runs, options.documents or run.default_documents(options.build)[0])
    print(text, end="")
    if options.write:
        section.put(options.write, HEADING, text)


if __name__ == "__main__":
    main()
