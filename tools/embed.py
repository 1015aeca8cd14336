#!/usr/bin/env python3
"""Makes a C file of files, so that one binary serves them.

embed.py OUT OPENAPI [FOLDER]

OUT is the C file. OPENAPI becomes serve_openapi; all files under FOLDER, where it is there, become serve_files, in the order of
their paths. src/serve/assets.h declares both.
"""
import pathlib
import sys


def array(name, data):
    numbers = [",".join(map(str, data[i:i + 40])) for i in range(0, len(data), 40)]
    return f"static const unsigned char {name}[] = {{\n" + ",\n".join(numbers or ["0"]) + "};\n"


def main():
    out, openapi = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    files = sorted(p for p in folder.rglob("*") if p.is_file()) if folder is not None and folder.is_dir() else []
    text = ['// Made by tools/embed.py.\n#include "serve/assets.h"\n\n', array("openapi", openapi.read_bytes())]
    text.append(f'const struct serve_file serve_openapi = {{"/openapi.json", openapi, {openapi.stat().st_size}}};\n')
    rows = []
    for i, path in enumerate(files):
        data = path.read_bytes()
        text.append(array(f"file{i}", data))
        rows.append(f'    {{"/{path.relative_to(folder).as_posix()}", file{i}, {len(data)}}},\n')
    # C knows no empty array: without files one stands there that is not counted.
    text.append("const struct serve_file serve_files[] = {\n" + ("".join(rows) or "    {0, 0, 0},\n") + "};\n")
    text.append(f"const size_t serve_file_count = {len(files)};\n")
    out.write_text("".join(text))


if __name__ == "__main__":
    main()
