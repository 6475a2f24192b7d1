#!/usr/bin/env python3
"""Makes many short-lived objects in cycles (cycles.wat) and shows that memory stays bounded.

Fails when the result is wrong, or when apus took more memory than --limit.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000_000, metavar="N", help="objects (default: 100 million)")
    parser.add_argument("--limit", type=int, default=64, metavar="MIB", help="peak memory allowed (default: 64 MiB)")
    parser.add_argument("--apus", default=str(HERE.parents[1] / ".build/release/apus"), metavar="PATH",
                        help="the tool (default: the optimised build)")
    options = parser.parse_args()
    pairs = options.count // 2
    wanted = (pairs - 1024) * (pairs - 1023) // 2 if pairs > 1024 else 0

    start = time.monotonic()
    command = [options.apus, "run", "--invoke", "run", str(HERE / "cycles.wat"), str(options.count)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read().decode().strip()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    # Linux counts KiB, macOS bytes.
    peak = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)

    wrong = []
    if status != 0:
        wrong.append(f"apus ended with status {os.waitstatus_to_exitcode(status)}")
    elif output != str(wanted):
        wrong.append(f"the result is {output}, not {wanted}")
    if peak > options.limit:
        wrong.append(f"more than {options.limit} MiB")
    print(f"cycles: {options.count} objects in {seconds:.2f} s ({seconds / max(1, options.count) * 1e9:.1f} ns each), "
          f"peak memory {peak:.1f} MiB" + "".join(f"; WRONG: {text}" for text in wrong))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
