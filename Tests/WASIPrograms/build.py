#!/usr/bin/env python3
"""Builds the programs in this folder, each beside its source: build.py [NAME...]

Needs Debian's clang-19, lld-19, wasi-libc and libclang-rt-19-dev-wasm32. The modules are committed, so running the tests needs
none of these.

libc-pthreads needs a wasi-libc with threads, which Debian has not: WASI_THREADS_SYSROOT names its sysroot, such as
share/wasi-sysroot of a wasi-sdk from version 20 on. Without it that program is left out. The committed module was linked with
Debian's source of wasi-libc (0.0~git20220510.9886d3d), built with THREAD_MODEL=posix after what wasi-libc got for threads until
2024 was put into it by hand: pthread_create and wasi_thread_start, waiting by memory.atomic.wait32, thread-local storage.
"""
import os, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
COMMAND = "clang-19 --target=wasm32-wasi -O1 -Wall -Wextra -Wno-sign-compare -Wl,--strip-all -o {name}.wasm {name}.c"
# No C library of Debian's has threads: these bring their own, threads.h.
THREADS = (
    "clang-19 --target=wasm32-wasi -O1 -Wall -Wextra -matomics -mbulk-memory -mmutable-globals -nostdlib -ffreestanding "
    "-Wl,--strip-all -Wl,--no-entry -Wl,--import-memory -Wl,--export-memory -Wl,--shared-memory -Wl,--max-memory=1048576 "
    "-Wl,--export=__stack_pointer -Wl,--export=_start -Wl,--export=wasi_thread_start -o {name}.wasm {name}.c")
PTHREADS = (
    "clang-19 --target=wasm32-wasi-threads --sysroot={sysroot} -pthread -O1 -Wall -Wextra -Wno-sign-compare -Wl,--strip-all "
    "-Wl,--import-memory -Wl,--export-memory -Wl,--shared-memory -Wl,--max-memory=16777216 -o {name}.wasm {name}.c")

sysroot = os.environ.get("WASI_THREADS_SYSROOT")
for source in sorted(HERE.glob("*.c")):
    if len(sys.argv) > 1 and source.stem not in sys.argv[1:]:
        continue
    if source.stem == "libc-pthreads" and not sysroot:
        print(f"skip {source.stem}: no WASI_THREADS_SYSROOT")
        continue
    command = THREADS if source.stem.startswith("threads") else PTHREADS if source.stem == "libc-pthreads" else COMMAND
    line = command.format(name=source.stem, sysroot=sysroot)
    print(line)
    subprocess.run(line.split(), cwd=HERE, check=True)
