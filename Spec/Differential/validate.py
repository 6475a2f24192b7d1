#!/usr/bin/env python3
"""Validity: apus validate and wasm-tools validate must say the same of every module.

Takes every module of the official suite (APUS_TESTSUITE), the modules named, modules that wasm-tools smith makes with
all features on, of the seeds 0, 1, 2 …, and copies of all small ones with some bytes changed. Both tools validate with
every feature that both have.
"""

import random
import re

import tools

# Where the two may differ, and why: what wasm-tools says, what Apus says, the reason.
KNOWN = [
    ("sub type with descriptor must have super type with descriptor", "valid",
     "a type with a descriptor below one without, which the proposal allows and its suite has"),
]
# Modules that one apus process takes.
BATCH = 200
# Larger modules are not changed.
SMALL = 20_000


def changed(module, seed):
    """The module with one to three bytes changed: seed decides which, and what becomes of them."""
    source = random.Random(seed)
    data = bytearray(module)
    for _ in range(source.randint(1, 3)):
        place = source.randrange(8, len(data))
        kind = source.randrange(3)
        if kind == 0:
            data[place] ^= 1 << source.randrange(8)
        elif kind == 1:
            data[place] = source.randrange(256)
        else:
            data[place] = (data[place] + source.choice([-1, 1])) % 256
    return bytes(data)


# What smith is told beside the features, by the seed: modules of all kinds, those with much in them, with bodies that
# are any bytes, and with custom sections and numbers that are longer than they need be.
KINDS = [
    [],
    tools.RICH,
    tools.RICH + ["--allow-invalid-funcs=true"],
    tools.RICH + ["--generate-custom-sections=true", "--min-uleb-size=2"],
]


def flags(seed):
    return tools.ALL_FEATURES + KINDS[seed % len(KINDS)]


class Validity:
    def __init__(self, session, mutant_count):
        self.session = session
        self.wasm_tools = session.program("wasm-tools")
        self.apus = session.program("apus")
        self.mutant_count = mutant_count
        self.counts = {"valid": 0, "not valid": 0}
        self.known = {reason: 0 for _, _, reason in KNOWN}

    def judged_by_wasm_tools(self, module):
        """None for a valid module, else the message."""
        command = [self.wasm_tools, "validate", "--features", tools.WASM_TOOLS_FEATURES, "-"]
        result = tools.run(command, module)
        if result.returncode == 0:
            return None
        message = tools.first_line(result.stderr)
        lines = [line.strip() for line in result.stderr.decode(errors="replace").splitlines()]
        details = [line for line in lines if re.match(r"\d+: ", line)]
        return "; ".join([message] + details)

    def judged_by_apus(self, modules):
        """The same for many modules."""
        folder = self.session.folder / f"batch-{random.getrandbits(64):x}"
        folder.mkdir()
        paths = [folder / f"{index}.wasm" for index in range(len(modules))]
        for path, module in zip(paths, modules):
            path.write_bytes(module)
        result = tools.run([self.apus, "validate", "--features", "all", *map(str, paths)], timeout=600)
        valid = {line.split(": ok")[0] for line in result.stdout.decode().splitlines() if ": ok" in line}
        messages = {}
        for line in result.stderr.decode(errors="replace").splitlines():
            if match := re.search(r"(/\S*?/(\d+)\.wasm)(.*)", line):
                messages.setdefault(match.group(1), line.replace(match.group(1), "").strip())
        if result.returncode not in (0, 1):
            if len(modules) == 1:
                return [f"apus validate ended with status {result.returncode}"]
            return [answer for module in modules for answer in self.judged_by_apus([module])]
        for path in paths:
            path.unlink()
        folder.rmdir()
        return [None if str(path) in valid else messages.get(str(path), "(no message)") for path in paths]

    def compare(self, batch):
        """What both say of named modules: (name, module, what wasm-tools says, what Apus says)."""
        modules = [module for _, module in batch]
        answers = zip(batch, [self.judged_by_wasm_tools(module) for module in modules], self.judged_by_apus(modules))
        return [(name, module, theirs, ours) for (name, module), theirs, ours in answers]

    def run(self, modules):
        """Compares named modules, which may be None, and their changed copies."""
        def batches():
            batch = []
            for name, module in modules:
                batch.append((name, module))
                if 8 < len(module) <= SMALL:
                    for number in range(self.mutant_count):
                        seed = f"{name}+{number}"
                        batch.append((f"{seed}.wasm", changed(module, seed)))
                if len(batch) >= BATCH:
                    yield batch
                    batch = []
            yield batch

        for answers in self.session.map(self.compare, batches()):
            for answer in answers:
                self.count(*answer)

    def count(self, name, module, theirs, ours):
        if (theirs is None) == (ours is None):
            self.counts["valid" if ours is None else "not valid"] += 1
            return
        for their_pattern, our_pattern, reason in KNOWN:
            if re.search(their_pattern, theirs or "valid") and re.search(our_pattern, ours or "valid"):
                self.known[reason] += 1
                return
        self.session.disagree(name, module, f"wasm-tools: {theirs or 'valid'}; apus: {ours or 'valid'}")


def main():
    parser = tools.parser(__doc__, 10_000, "how many modules smith makes")
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the first seed (default: 0)")
    parser.add_argument("--changed", type=int, default=1, metavar="N", help="changed copies of each (default: 1)")
    parser.add_argument("--suite", type=int, metavar="N", help="how many modules of the suite (default: all)")
    parser.add_argument("module", nargs="*", help="more modules, and folders of them")
    options = parser.parse_args()
    session = tools.Session(options)
    validity = Validity(session, options.changed)
    files = session.suite_modules() if options.suite != 0 else []
    files = tools.sample(files, options.suite) + session.given_modules(options.module)
    validity.run((name, path.read_bytes()) for name, path in files)

    smith, made = session.program("wasm-tools"), 0
    for start in range(options.first, options.first + options.count, 1000):
        seeds = range(start, min(start + 1000, options.first + options.count))
        modules = session.map(lambda seed: tools.smith(smith, seed, flags(seed)), seeds)
        found = [(f"smith-{seed}.wasm", module) for seed, module in zip(seeds, modules) if module is not None]
        made += len(found)
        validity.run(found)
    known = "".join(f", {count} differ as they may ({reason})" for reason, count in validity.known.items() if count)
    session.end(
        f"{len(files)} modules given, {made} that {session.version('wasm-tools')} made (seeds {options.first} to "
        f"{options.first + options.count - 1}) and their changed copies: {validity.counts['valid']} valid for both, "
        f"{validity.counts['not valid']} for neither{known}")


if __name__ == "__main__":
    main()
