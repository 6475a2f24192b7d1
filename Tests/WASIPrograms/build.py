#!/usr/bin/env python3
"""Builds the programs in this folder, each beside its source: build.py [NAME...]

Needs Debian's clang-19, lld-19, wasi-libc and libclang-rt-19-dev-wasm32. The modules are committed, so running the tests needs
none of these.
"""
import pathlib, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
COMMAND = "clang-19 --target=wasm32-wasi -O1 -Wall -Wextra -Wno-sign-compare -Wl,--strip-all -o {name}.wasm {name}.c"
# No C library of Debian's has threads: these bring their own, threads.h.
THREADS = (
    "clang-19 --target=wasm32-wasi -O1 -Wall -Wextra -matomics -mbulk-memory -mmutable-globals -nostdlib -ffreestanding "
    "-Wl,--strip-all -Wl,--no-entry -Wl,--import-memory -Wl,--export-memory -Wl,--shared-memory -Wl,--max-memory=1048576 "
    "-Wl,--export=__stack_pointer -Wl,--export=_start -Wl,--export=wasi_thread_start -o {name}.wasm {name}.c")

for source in sorted(HERE.glob("*.c")):
    if len(sys.argv) > 1 and source.stem not in sys.argv[1:]:
        continue
    line = (THREADS if source.stem.startswith("threads") else COMMAND).format(name=source.stem)
    print(line)
    subprocess.run(line.split(), cwd=HERE, check=True)
