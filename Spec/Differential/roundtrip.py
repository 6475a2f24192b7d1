#!/usr/bin/env python3
"""Modules to text and back: apus wasm2wat, then apus wat2wasm, must give the same module.

Takes every module of the official suite (APUS_TESTSUITE), the invalid ones too, and the modules named. A module is
the same when its bytes are, or, where the text format cannot carry how it was written (numbers longer than they need
be, groups of locals, empty sections), when wasm-tools prints both alike. What apus wasm2wat refuses must be malformed
for wasm-tools as well.
"""

import filecmp
import pathlib
import re
import shutil
import tempfile

import tools

# What wasm-tools prints though it means nothing: groups of one type, and the usual size of pages.
GROUP_OF_ONE = re.compile(rb"^  \(rec\n    (\(type .*\))\n  \)$", re.M)
USUAL_PAGES = re.compile(rb" \(pagesize 0x10000\)")
FIRST_TABLE = re.compile(rb"\(table (?:(\$\S+) )?\(;0;\)")


def plain(text):
    """What wasm-tools prints, without what means nothing."""
    text = USUAL_PAGES.sub(b"", GROUP_OF_ONE.sub(rb"  \1", text))
    # Segments may name the first table or not.
    table = FIRST_TABLE.search(text)
    name = re.escape(table.group(1) or b"0") if table else b"0"
    return re.sub(rb"^(  \(elem .*?\(;\d+;\)) \(table " + name + rb"\)", rb"\1", text, flags=re.M)


def same_text(wasm_tools, before, after):
    """Whether wasm-tools prints two files alike: None, or where not."""
    texts = [path.with_suffix(".txt") for path in (before, after)]
    try:
        for path, text in zip((before, after), texts):
            result = tools.run([wasm_tools, "print", str(path), "-o", str(text)], timeout=1800)
            if result.returncode != 0:
                return "wasm-tools cannot print it: " + tools.first_line(result.stderr)
        # Most are, and texts may be large.
        if filecmp.cmp(*texts, shallow=False):
            return None
        old, new = (plain(text.read_bytes()).split(b"\n") for text in texts)
        for number, (line, other) in enumerate(zip(old, new), 1):
            if line != other:
                return f"line {number}: {line[:80].strip()} is {other[:80].strip()}"
        return None if len(old) == len(new) else "lines are missing"
    finally:
        for text in texts:
            text.unlink(missing_ok=True)


def compare(session, name, path):
    """What became of a module: identical, alike, malformed, or why it is not the same."""
    apus, wasm_tools = session.program("apus"), session.program("wasm-tools")
    folder = pathlib.Path(tempfile.mkdtemp(dir=session.folder))
    before, text, after = (folder / name for name in ("before.wasm", "module.wat", "after.wasm"))
    shutil.copy(path, before)
    try:
        result = tools.run([apus, "wasm2wat", str(before), "-o", str(text)], timeout=1800)
        if result.returncode != 0:
            if "assert_malformed" in name:
                return "malformed"
            check = tools.run([wasm_tools, "validate", "--features", tools.WASM_TOOLS_FEATURES, str(before)])
            return "malformed" if check.returncode != 0 else "wasm2wat: " + tools.first_line(result.stderr)
        result = tools.run([apus, "wat2wasm", "--no-check", str(text), "-o", str(after)], timeout=1800)
        if result.returncode != 0:
            return "wat2wasm: " + tools.first_line(result.stderr)
        if filecmp.cmp(before, after, shallow=False):
            return "identical"
        return same_text(wasm_tools, before, after) or "alike"
    finally:
        shutil.rmtree(folder)


def main():
    parser = tools.parser(__doc__, None, "how many modules of the suite")
    parser.add_argument("module", nargs="*", help="more modules, and folders of them")
    options = parser.parse_args()
    session = tools.Session(options)
    modules = tools.sample(session.suite_modules(), options.count) + session.given_modules(options.module)
    counts = dict.fromkeys(["identical", "alike", "malformed"], 0)
    for (name, path), result in zip(modules, session.map(lambda pair: compare(session, *pair), modules)):
        if result in counts:
            counts[result] += 1
        else:
            session.disagree(name, path.read_bytes(), result)
    session.end(
        f"{len(modules)} modules, {counts['identical']} back byte by byte, {counts['alike']} alike as "
        f"{session.version('wasm-tools')} prints them, {counts['malformed']} malformed")


if __name__ == "__main__":
    main()
