"""What the scripts of this folder share: finding programs, making modules, keeping what disagrees."""

import argparse
import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Features that wasm-tools has and Apus does not, in the words of its --features and of its smith.
FOREIGN_FEATURES = [
    "compact-imports",
    "component-model",
    "memory-control",
    "shared-everything-threads",
    "stack-switching",
]
WASM_TOOLS_FEATURES = "all," + ",".join("-" + name for name in FOREIGN_FEATURES)
ALL_FEATURES = [
    "--compact-imports-enabled=false",
    "--shared-everything-threads-enabled=false",
    "--custom-descriptors-enabled=true",
    "--custom-page-sizes-enabled=true",
    "--wide-arithmetic-enabled=true",
    "--threads-enabled=true",
    "--memory64-enabled=true",
    "--gc-enabled=true",
    "--exceptions-enabled=true",
    "--relaxed-simd-enabled=true",
    "--tail-call-enabled=true",
    "--extended-const-enabled=true",
]
# For modules with more in them: without these, half of all seeds give no function at all.
RICH = ["--min-types=10", "--min-funcs=8", "--max-instructions=400"]


def parser(description, count, what):
    """A parser with the options that all scripts have."""
    result = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    result.add_argument("--count", type=int, default=count, metavar="N", help=f"{what} (default: {count or 'all'})")
    result.add_argument("--tools", metavar="DIR", help="where wasm-tools and wasmtime are (default: PATH); see fetch.py")
    result.add_argument("--build", metavar="DIR", default=str(ROOT / ".build/release"),
                        help="where apus and spec are built (default: the optimised build)")
    result.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="how many programs run at a time")
    result.add_argument("--keep", metavar="DIR", help="where modules go on which the tools disagree "
                        "(default: a new temporary folder)")
    return result


class Session:
    """The programs, a folder for files that do not stay, and what was found."""

    def __init__(self, options):
        self.options = options
        self.script = pathlib.Path(sys.argv[0]).stem
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="apus-differential-"))
        self.disagreements = []
        self.pool = concurrent.futures.ThreadPoolExecutor(max(1, options.jobs))

    def program(self, name):
        """The path of a program."""
        if name in ("apus", "spec"):
            path = pathlib.Path(self.options.build) / name
            if not path.exists():
                sys.exit(f"{self.script}: there is no {path}: swift build -c release --omit-frame-pointers")
            return str(path)
        path = shutil.which(name, path=self.options.tools)
        if path is None:
            sys.exit(f"{self.script}: {name} is not in {self.options.tools or 'PATH'}: "
                     "python3 Spec/Differential/fetch.py DIR, then --tools DIR")
        return path

    def version(self, name):
        return run([self.program(name), "--version"]).stdout.decode().split("(")[0].strip()

    def disagree(self, name, module, why):
        """Notes a disagreement and keeps the module."""
        keep = pathlib.Path(self.options.keep or self.folder / "kept")
        keep.mkdir(parents=True, exist_ok=True)
        file = keep / name.replace("/", "-")
        file.write_bytes(module)
        self.disagreements.append(name)
        print(f"DISAGREEMENT {name}: {why}\n  kept as {file}", flush=True)

    def suite_modules(self):
        """Every module of the official suite's scripts, in their order."""
        if not os.environ.get("APUS_TESTSUITE"):
            print("APUS_TESTSUITE is not set: only the modules of Spec/Scripts", flush=True)
        folder = self.folder / "suite"
        sources = [] if os.environ.get("APUS_TESTSUITE") else [str(ROOT / "Spec/Scripts")]
        run([self.program("spec"), "--write-modules", str(folder), *sources], check=True)
        return [(str(path.relative_to(folder)), path) for path in sorted(folder.rglob("*.wasm"))]

    def given_modules(self, paths):
        """The modules at paths, and those in the folders among them."""
        found = []
        for path in map(pathlib.Path, paths):
            found += sorted(path.rglob("*.wasm")) if path.is_dir() else [path]
        return [(path.name, path) for path in found]

    def map(self, function, items):
        """The results of function, in order, as they come."""
        return self.pool.map(function, items)

    def end(self, summary):
        """Prints the summary and ends the program."""
        print(f"{self.script}: {summary}, {len(self.disagreements)} disagreements")
        if not self.disagreements or self.options.keep:
            shutil.rmtree(self.folder)
        sys.exit(bool(self.disagreements))


def run(command, stdin=b"", timeout=120, check=False, **more):
    """Runs a program; what takes too long has the exit status None."""
    try:
        result = subprocess.run(command, input=stdin, capture_output=True, timeout=timeout, **more)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, None, b"", f"no end after {timeout} s".encode())
    if check and result.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{result.stderr.decode(errors='replace')}")
    return result


def smith(program, seed, flags):
    """The module that wasm-tools makes of a seed, or None where it makes none: a seed is so many bytes, and they
    are what Python's Random gives for that number."""
    source = random.Random(seed)
    data = source.randbytes(source.choice([512, 2048, 8192, 32768]))
    result = run([program, "smith", *flags], data)
    return result.stdout if result.returncode == 0 else None


def sample(items, count):
    """So many of the items, evenly."""
    if not count or count >= len(items):
        return items
    return [items[index * len(items) // count] for index in range(count)]


def first_line(output):
    lines = [line for line in output.decode(errors="replace").splitlines() if line.strip()]
    return lines[0].strip() if lines else "(no message)"
