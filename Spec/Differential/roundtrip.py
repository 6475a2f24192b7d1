#!/usr/bin/env python3
"""Modules to text and back: apus wasm2wat, then apus wat2wasm, must give the same module.

Takes every module of the official suite (APUS_TESTSUITE), the invalid ones too, and the modules named. A module is
the same when its bytes are, or, where the text format cannot carry how it was written (numbers longer than they need
be, groups of locals, empty sections), when wasm-tools prints both alike. What apus wasm2wat refuses must be malformed
for wasm-tools as well.
"""

import re

import tools

# What wasm-tools prints though it means nothing: groups of one type, and the usual size of pages.
GROUP_OF_ONE = re.compile(rb"^  \(rec\n    (\(type .*\))\n  \)$", re.M)
USUAL_PAGES = re.compile(rb" \(pagesize 0x10000\)")
FIRST_TABLE = re.compile(rb"\(table (?:(\$\S+) )?\(;0;\)")


def printed(session, module):
    """What wasm-tools prints of a module, or None where it cannot; without what means nothing."""
    result = tools.run([session.program("wasm-tools"), "print", "-"], module, timeout=600)
    if result.returncode != 0:
        return None
    text = USUAL_PAGES.sub(b"", GROUP_OF_ONE.sub(rb"  \1", result.stdout))
    # Segments may name the first table or not.
    table = FIRST_TABLE.search(text)
    name = re.escape(table.group(1) or b"0") if table else b"0"
    return re.sub(rb"^(  \(elem .*?\(;\d+;\)) \(table " + name + rb"\)", rb"\1", text, flags=re.M)


def compare(session, name, path):
    """identical, alike, refused, or why not."""
    module = path.read_bytes()
    text = tools.run([session.program("apus"), "wasm2wat", str(path)], timeout=600)
    if text.returncode != 0:
        if "assert_malformed" in name:
            return "refused", module
        check = tools.run(
            [session.program("wasm-tools"), "validate", "--features", tools.WASM_TOOLS_FEATURES, "-"], module)
        if check.returncode != 0:
            return "refused", module
        return "wasm2wat: " + tools.first_line(text.stderr), module
    back = tools.run([session.program("apus"), "wat2wasm", "--no-check", "-", "-o", "-"], text.stdout, timeout=600)
    if back.returncode != 0:
        return "wat2wasm: " + tools.first_line(back.stderr), module
    if back.stdout == module:
        return "identical", module
    before, after = printed(session, module), printed(session, back.stdout)
    if before is None:
        return "unknown to wasm-tools", module
    if before == after:
        return "alike", module
    for line, (old, new) in enumerate(zip(before.split(b"\n"), (after or b"").split(b"\n")), 1):
        if old != new:
            return f"line {line}: {old[:80].strip()} is {new[:80].strip()}", module
    return "wasm-tools cannot print it" if after is None else "lines are missing", module


def main():
    parser = tools.parser(__doc__, None, "how many modules of the suite")
    parser.add_argument("module", nargs="*", help="more modules, and folders of them")
    options = parser.parse_args()
    session = tools.Session(options)
    modules = tools.sample(session.suite_modules(), options.count) + session.given_modules(options.module)
    counts = dict.fromkeys(["identical", "alike", "refused"], 0)
    for (name, _), (result, module) in zip(modules, session.map(lambda pair: compare(session, *pair), modules)):
        if result in counts:
            counts[result] += 1
        else:
            session.disagree(name, module, result)
    session.end(
        f"{len(modules)} modules, {counts['identical']} back byte by byte, {counts['alike']} alike as "
        f"{session.version('wasm-tools')} prints them, {counts['refused']} malformed")


if __name__ == "__main__":
    main()
