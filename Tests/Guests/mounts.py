#!/usr/bin/env python3
"""Runs recorded guests with their files read-only, from a zip archive, under an overlay and in memory, and compares each run with
the recording.

  mounts.py --cases FOLDER [--modules FOLDER] [--apus PATH] [--jobs N] [--timeout S] [--kinds K,…] [NAME…]

FOLDER holds `cases.json`, `cases/` (the guests' files) and `expected/` (NAME.out, standard output, and NAME.json, the exit code
and the SHA-256 of the files written); `--modules`, by default $APUS_GUESTS or ~/.cache/apus-guests, holds the guests' modules. They
are other people's programs, so none is here. NAME may end in *.

  read-only   each directory with ::ro
  zip         each directory from an archive of it
  overlay     each directory under an overlay; what the guest wrote comes from --export-changes
  memory      scratch directories in memory, the others under overlays: a directory that begins empty, or the only one if no
              argument names a file in it; for guests that have one

A guest that changes nothing runs as recorded with every kind. One that does runs so with overlay and memory; with the others calls
are refused, which the trace shows, and then it must end by itself: what it says and whether it calls that a failure is its own
matter. No kind changes a file of the host. An exit code of 134 in a recording stands for a trap: any code but 0 passes.
"""
import argparse, concurrent.futures, fnmatch, hashlib, json, os, pathlib, shutil, subprocess, sys, tempfile, time, zipfile

KINDS = ["read-only", "zip", "overlay", "memory"]
TRAP = 134


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def tree(folder):
    """What a directory holds, with contents and times of change."""
    return sorted(
        (str(path.relative_to(folder)), digest(path), path.stat().st_mtime_ns, path.stat().st_nlink)
        for path in folder.rglob("*"))


def archive(folder, target):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for path in sorted(folder.rglob("*")):
            out.write(path, path.relative_to(folder))


class Case:
    """A recorded run in a folder of its own."""

    def __init__(self, options, name, case, work):
        self.options, self.name, self.case = options, name, case
        self.work = pathlib.Path(work)
        self.folder = self.work / "case"
        source = options.cases / "cases" / case["src"]
        shutil.copytree(source, self.folder) if source.is_dir() else self.folder.mkdir()
        if case.get("files"):
            shutil.copytree(options.modules / (case["guest"] + ".files"), self.folder / case["files"])
        for made in case.get("make", []):
            (self.folder / made).mkdir(parents=True, exist_ok=True)
        self.recorded = json.loads((options.cases / "expected" / (name + ".json")).read_text())
        self.output = (options.cases / "expected" / (name + ".out")).read_bytes()

    @property
    def mappings(self):
        """The guest's directories: each is HOST or HOST::GUEST."""
        return self.case.get("dirs", ["."])

    def is_scratch(self, folder):
        names = [path.name for path in folder.iterdir()]
        named = any(name in argument for name in names for argument in self.case["args"])
        return not names or (len(self.mappings) == 1 and not named)

    def has_scratch(self):
        return any(self.is_scratch(self.folder / mapping.partition("::")[0]) for mapping in self.mappings)

    def mounts(self, kind):
        """The options for the guest's directories."""
        words = []
        for index, mapping in enumerate(self.mappings):
            host, _, guest = mapping.partition("::")
            guest = guest or host
            folder = self.folder / host
            if kind == "read-only":
                words += ["--dir", f"{host}::{guest}::ro"]
            elif kind == "memory" and self.is_scratch(folder):
                words += ["--mount-memory", guest]
            elif kind in ("overlay", "memory"):
                words += ["--overlay", f"{host}::{guest}"]
            else:
                target = self.work / f"{index}.zip"
                archive(folder, target)
                words += ["--mount", f"{target}::{guest}"]
        return words + (["--export-changes", str(self.work / "changes")] if kind in ("overlay", "memory") else [])

    def written(self):
        """The files that the guest wrote, by the names of the recording."""
        changed = self.work / "changes" / "changed"
        return {str(path.relative_to(changed)): digest(path) for path in changed.rglob("*") if path.is_file()}

    def run(self, kind):
        """What is wrong with a run, and a word on it."""
        case = self.case
        if kind == "memory" and not self.has_scratch():
            return [], "has no scratch directory", ""
        trace = self.work / "trace"
        command = [self.options.apus, "run", f"--trace-wasi={trace}", *self.mounts(kind)]
        if "invoke" in case:
            command += ["--invoke", case["invoke"]]
        for key, value in case.get("env", {}).items():
            command += ["--env", f"{key}={value}"]
        command += ["-q", str(self.options.modules / (case["guest"] + ".wasm")), *case["args"]]
        before = tree(self.folder)
        stdin = open(self.folder / case["stdin"], "rb") if case.get("stdin") else subprocess.DEVNULL
        try:
            done = subprocess.run(command, cwd=self.folder, stdin=stdin, capture_output=True, timeout=self.options.timeout)
        except subprocess.TimeoutExpired:
            return [f"no end within {self.options.timeout:.0f} s"], "", ""
        wrong = [] if tree(self.folder) == before else ["a file of the host changed"]
        log = done.stderr.decode("utf-8", "replace")[-600:]
        refused = sum(" = rofs" in line for line in trace.read_text(errors="replace").splitlines())
        if refused:
            if kind in ("overlay", "memory"):
                wrong.append(f"{refused} calls refused")
            if done.returncode < 0 or done.returncode == TRAP:
                wrong.append(f"exit code {done.returncode} after {refused} refused calls")
            return wrong, f"{refused} changes refused, then it ended with {done.returncode}", log
        files = self.written() if kind in ("overlay", "memory") else {}
        traps = self.recorded["rc"] == TRAP
        if (done.returncode == 0) if traps else (done.returncode != self.recorded["rc"]):
            wrong.append(f"exit code {done.returncode}, recorded {'a trap' if traps else self.recorded['rc']}")
        if done.stdout != self.output:
            wrong.append("standard output differs")
        for path, recorded in self.recorded["files"].items():
            if files.get(path) != recorded:
                wrong.append(f"file {path} {'differs' if path in files else 'is missing'}")
        return wrong, f"as recorded{f', {len(files)} files written' if files else ''}", log


def run(options, name, case, kind):
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="guest-") as work:
        wrong, text, log = Case(options, name, case, work).run(kind)
    return name, kind, wrong, text, log, time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("--apus", default=str(root / ".build/release/apus"))
    parser.add_argument("--cases", type=pathlib.Path, required=True)
    parser.add_argument(
        "--modules", type=pathlib.Path, default=os.environ.get("APUS_GUESTS") or pathlib.Path.home() / ".cache/apus-guests")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=600)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.apus = os.path.abspath(options.apus)
    options.cases, options.modules = options.cases.resolve(), options.modules.resolve()
    cases = json.loads((options.cases / "cases.json").read_text())
    kinds = options.kinds.split(",")
    if unknown := set(kinds) - set(KINDS):
        sys.exit(f"no such kind: {' '.join(sorted(unknown))}")
    runs = [
        (name, kind) for name in cases for kind in kinds
        if not options.names or any(fnmatch.fnmatch(name, pattern) for pattern in options.names)]
    missing = sorted({cases[name]["guest"] for name, _ in runs if not (options.modules / (cases[name]["guest"] + ".wasm")).exists()})
    if missing or not runs:
        sys.exit(f"guests missing in {options.modules}: {' '.join(missing)}" if missing else "no such case")
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, kind, wrong, text, log, seconds in pool.map(lambda r: run(options, r[0], cases[r[0]], r[1]), runs):
            failed += bool(wrong)
            print(f"{'FAIL' if wrong else 'ok  '} {name:20} {kind:10} {seconds:6.1f} s  {'; '.join(wrong) or text}", flush=True)
            if wrong and log:
                print("     " + log.replace("\n", "\n     "))
    print(f"{len(runs) - failed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
