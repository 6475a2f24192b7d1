#!/usr/bin/env python3
"""Execution: what modules do in Apus and in wasmtime must be the same.

wasm-tools smith makes modules of the seeds 0, 1, 2 … that import nothing, export everything and end by themselves.
Apus runs each (spec --record): it calls every exported function twice, and writes a script of all results, traps,
exported globals, and sizes and digests of exported memories. wasmtime must find that script right (wasmtime wast).
NaNs are made canonical by smith, so they compare by their bits like all else.
"""

import re

import tools

# Not on, beside the features that Apus does not have: what wasmtime does not have (custom descriptors), and what may
# differ between engines (relaxed SIMD).
FLAGS = tools.ALL_FEATURES + tools.RICH + [
    "--custom-descriptors-enabled=false",
    "--relaxed-simd-enabled=false",
    "--canonicalize-nans=true",
    "--ensure-termination", "--fuel=1000",
    "--max-imports=0",
    "--export-everything=true",
    "--min-memories=1",
    "--min-globals=1",
    "--memory-max-size-required=true",
    "--table-max-size-required=true",
    "--max-memory32-bytes=1048576",
    "--max-memory64-bytes=1048576",
    "--max-table-elements=1000",
    "--limit-arrays-in-const-exprs=true",
]
# smith has each option once: the later one counts.
FLAGS = list({flag.split("=")[0]: flag for flag in FLAGS}.values())
# Signals off: wasmtime 49 stops with a failed assertion where a shared memory is accessed out of bounds.
WASMTIME = [
    "wast", "-O", "signals-based-traps=n", "-W", "all-proposals=y", "-W", "stack-switching=n", "-W", "shared-memory=y", "-W", "max-wasm-stack=6000000",
]
# What Apus writes and wasmtime has otherwise: a start function that throws is a trap in its scripts, and one trap, for
# which Apus has the words of the official suite, is called something else.
WORDINGS = [
    (re.compile(r'"expected shared memory"\)$', re.M), '"atomic wait on non-shared memory")'),
    (re.compile(r"^\(assert_exception (\(module .*\))\)$", re.M), r'(assert_trap \1 "thrown Wasm exception")'),
]


def flags(seed):
    """For odd seeds functions that do not trap, so that more of them is run."""
    return FLAGS + (["--disallow-traps=true"] if seed % 2 else [])


def record(session, folder, modules):
    """The scripts of modules (name, bytes), each a text or why there is none."""
    paths = [folder / f"{name}.wasm" for name, _ in modules]
    for path, (_, module) in zip(paths, modules):
        path.write_bytes(module)
    result = tools.run([session.program("spec"), "--record", str(folder), *map(str, paths)], timeout=60)
    if result.returncode not in (0, 1) and len(modules) > 1:
        return [answer for module in modules for answer in record(session, folder, [module])]
    answers = []
    for path in paths:
        script = path.with_suffix(".wast")
        if script.exists():
            answers.append((script, None))
        else:
            lines = [line for line in result.stderr.decode(errors="replace").splitlines() if str(path) in line]
            why = lines[0] if lines else f"spec ended with status {result.returncode}: {tools.first_line(result.stderr)}"
            answers.append((None, why))
    return answers


def check(session, script):
    """What wasmtime says against a script, or None."""
    result = tools.run([session.program("wasmtime"), *WASMTIME, str(script)], timeout=60)
    if result.returncode == 0:
        return None
    lines = [line.strip() for line in result.stderr.decode(errors="replace").splitlines() if line.strip()]
    return f"wasmtime, status {result.returncode}: " + " | ".join(lines[:12])


class Execution:
    def __init__(self, session):
        self.session = session
        self.counts = {"modules": 0, "results": 0, "traps": 0, "exceptions": 0, "globals": 0, "memories": 0}

    def run(self, seeds):
        """Makes, records and checks the modules of some seeds."""
        smith = self.session.program("wasm-tools")
        modules = [(f"smith-{seed}", tools.smith(smith, seed, flags(seed))) for seed in seeds]
        modules = [(name, module) for name, module in modules if module is not None]
        answers = []
        for (name, module), (script, why) in zip(modules, record(self.session, self.session.folder, modules)):
            text = ""
            if script is not None:
                text = script.read_text()
                for ours, theirs in WORDINGS:
                    text = ours.sub(theirs, text)
                script.write_text(text)
                why = check(self.session, script)
                if why is None or not self.session.options.keep:
                    script.unlink()
            answers.append((name, module, text, why))
        return answers

    def count(self, name, module, text, why):
        self.counts["modules"] += 1
        if why is None:
            self.counts["results"] += text.count("(assert_return (invoke $m")
            self.counts["traps"] += text.count("(assert_trap") + text.count("(assert_exhaustion")
            self.counts["exceptions"] += text.count("(assert_exception")
            self.counts["globals"] += text.count("(assert_return (get")
            self.counts["memories"] += text.count('"digest") (i64.const')
            return
        self.session.disagree(f"{name}.wasm", module, why)

    def check_the_check(self):
        """A check that cannot fail is worth nothing: wasmtime must find what is wrong, and nothing else."""
        module = '(module $m (func (export "f") (result i32) i32.const 1) (func (export "g") unreachable))\n'
        right = ['(assert_return (invoke "f") (i32.const 1))', '(assert_trap (invoke "g") "unreachable")']
        wrong = ['(assert_return (invoke "f") (i32.const 2))', '(assert_trap (invoke "f") "unreachable")',
                 '(assert_trap (invoke "g") "integer overflow")', '(assert_return (invoke "g"))']
        for command in right + wrong:
            script = self.session.folder / "check.wast"
            script.write_text(module + command)
            why = check(self.session, script)
            if (why is None) != (command in right):
                self.session.disagree("check.wast", script.read_bytes(), why or "wasmtime does not see what is wrong")


def main():
    parser = tools.parser(__doc__, 2000, "how many modules smith makes")
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the first seed (default: 0)")
    options = parser.parse_args()
    session = tools.Session(options)
    execution = Execution(session)
    execution.check_the_check()
    last = options.first + options.count
    batches = [range(start, min(start + 20, last)) for start in range(options.first, last, 20)]
    for answers in session.map(execution.run, batches):
        for answer in answers:
            execution.count(*answer)
    counts = dict(execution.counts)
    session.end(
        f"{counts.pop('modules')} modules that {session.version('wasm-tools')} made (seeds {options.first} to {last - 1}) "
        f"do the same in {session.version('wasmtime')}: "
        + ", ".join(f"{count} {what}" for what, count in counts.items()))


if __name__ == "__main__":
    main()
