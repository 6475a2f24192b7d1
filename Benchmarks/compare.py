#!/usr/bin/env python3
"""Compare WebAssembly engines on the kernels and on CPython, in interleaved rounds.

  Benchmarks/compare.py                                   kernels, and python -c pass
  Benchmarks/compare.py --rounds 5 --kernel 'fib*' --no-python
  Benchmarks/compare.py --no-kernels --scripts DIR --script 'b1_nbody.py 20000' --script 'b2_fannkuch.py 8'
  Benchmarks/compare.py --engine 'new=build/new run' --baseline new

Engines: .build/release/apus, the toolchain's wasmkit, wasmtime if it is on PATH, and those given. Each round runs every
engine once on a job, one after the other, so that what else the machine does hits all alike. The time is processor time (user and
system) of the engine's process, the memory its largest resident size. A ratio is the baseline's time by the other's,
round by round. Every engine must print the same. The result goes to Benchmarks/Results, as Markdown and JSON.
"""
import argparse, datetime, fnmatch, glob, json, math, os, platform, shlex, shutil, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "apus/python-3.12.0.wasm")


class Job:
    def __init__(self, group, name, module, arguments, folder=None):
        self.group, self.name, self.module, self.arguments, self.folder = group, name, module, arguments, folder

    def run(self, engine):
        """Seconds of processor time, seconds, bytes at the peak, and what was printed."""
        options = ["--dir", ".", "--env", "PYTHONDONTWRITEBYTECODE=1"] if self.folder else []
        command = engine + options + [self.module] + self.arguments
        started = time.monotonic()
        process = subprocess.Popen(
            command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output = process.stdout.read()
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{shlex.join(command)}: exit status {process.returncode}\n{errors.decode(errors='replace')}")
        scale = 1 if platform.system() == "Darwin" else 1024
        return usage.ru_utime + usage.ru_stime, time.monotonic() - started, usage.ru_maxrss * scale, output


def find_engines(given):
    engines = {}
    local = os.path.join(ROOT, ".build/release/apus")
    if os.path.exists(local):
        engines["apus"] = [local, "run"]
    for name in ["wasmkit", "wasmtime"]:
        if shutil.which(name):
            engines[name] = [shutil.which(name), "run"]
    for text in given:
        name, _, command = text.partition("=")
        engines[name] = shlex.split(command)
        if os.path.exists(engines[name][0]):
            engines[name][0] = os.path.abspath(engines[name][0])
    return engines


def find_jobs(options):
    jobs = []
    if not options.no_kernels:
        for path in sorted(glob.glob(os.path.join(HERE, "Kernels/*.wasm"))):
            name = os.path.basename(path)[:-5]
            wanted = options.kernel or [n for n in [name] if n != "simd"]  # on request: not every engine has vectors
            if any(fnmatch.fnmatch(name, pattern) for pattern in wanted):
                jobs.append(Job("kernels", name, path, []))
    if not options.no_python:
        if not os.path.exists(options.python):
            sys.exit(f"no CPython at {options.python}: give --python or run apus python once, or say --no-python")
        if not options.script or options.pass_too:
            jobs.append(Job("python", "-c pass", options.python, ["-c", "pass"]))
        for script in options.script:
            jobs.append(Job("python", script, options.python, shlex.split(script), os.path.abspath(options.scripts)))
    return jobs


def version(command):
    done = subprocess.run([command[0], "--version"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return (done.stdout or done.stderr).strip().split("\n")[0]


def machine():
    model = platform.processor() or platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo") as file:
            model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), model)
    return {"processor": model, "cores": os.cpu_count(), "system": f"{platform.system()} {platform.machine()}"}


def measure(jobs, engines, rounds):
    results = {}
    for job in jobs:
        count = rounds[job.group] if job.name != "-c pass" else rounds["pass"]
        samples = {name: [] for name in engines}
        expected = None
        for number in range(count):
            names = list(engines)
            for name in names[number % len(names):] + names[:number % len(names)]:
                sample = job.run(engines[name])
                expected = expected or (name, sample[3])
                if sample[3] != expected[1]:
                    sys.exit(f"{job.name}: {name} prints {sample[3][:200]!r}, {expected[0]} {expected[1][:200]!r}")
                samples[name].append(sample[:3])
        results[job.group, job.name] = samples
        shown = {n: round(statistics.median(s[0] for s in samples[n]), 3) for n in engines}
        print(f"{job.name}: {shown}", file=sys.stderr, flush=True)
    return results


def summarise(results, baseline):
    rows, means = [], {}
    for (group, name), samples in results.items():
        row = {"group": group, "job": name, "rounds": len(samples[baseline]), "engines": {}}
        for engine, values in samples.items():
            ratios = [a[0] / b[0] for a, b in zip(samples[baseline], values)]
            row["engines"][engine] = {
                "seconds": [round(v[0], 4) for v in values],
                "elapsedSeconds": [round(v[1], 4) for v in values],
                "median": round(statistics.median(v[0] for v in values), 4),
                "peakBytes": max(v[2] for v in values),
                "ratio": round(statistics.median(ratios), 3),
                "ratioLeast": round(min(ratios), 3),
                "ratioMost": round(max(ratios), 3),
            }
            means.setdefault(group, {}).setdefault(engine, []).append(statistics.median(ratios))
        rows.append(row)
    geometric = {
        group: {engine: round(math.exp(statistics.fmean(map(math.log, ratios))), 3) for engine, ratios in by.items()}
        for group, by in means.items()}
    return rows, geometric


def markdown(report):
    baseline, engines = report["baseline"], list(report["engines"])
    lines = [f"# {report['date']}, commit {report['commit']}", ""]
    m = report["machine"]
    lines += [f"{m['processor']}, {m['cores']} cores, {m['system']}; load {report['load'][0]} before and {report['load'][1]} after.", ""]
    lines += [f"- {name}: {text}" for name, text in report["engines"].items()]
    lines += ["", "Seconds of processor time (medians), and peak memory for CPython. Ratio: " + baseline
              + " by the other engine, median of the rounds (least to most); below 1 means that " + baseline + " is faster.", ""]
    others = [name for name in engines if name != baseline]
    lines += ["| job | rounds | " + " | ".join(engines) + " | " + " | ".join(f"ratio to {o}" for o in others) + " |"]
    lines += ["|" + "---|" * (2 + len(engines) + len(others))]
    for row in report["jobs"]:
        cells = [row["job"], str(row["rounds"])]
        for name in engines:
            value = row["engines"][name]
            peak = f" ({value['peakBytes'] / 1e6:.0f} MB)" if row["group"] == "python" else ""
            cells.append(f"{value['median']:.3f}{peak}")
        for name in others:
            value = row["engines"][name]
            cells.append(f"{value['ratio']:.2f} ({value['ratioLeast']:.2f}-{value['ratioMost']:.2f})")
        lines.append("| " + " | ".join(cells) + " |")
    for group, means in report["geometricMeans"].items():
        cells = [f"geometric mean, {group}", ""] + ["" for _ in engines] + [f"{means[o]:.2f}" for o in others]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="only these engines")
    parser.add_argument("--baseline", default="apus")
    parser.add_argument("--rounds", type=int, default=5, help="of a kernel")
    parser.add_argument("--pass-rounds", type=int, default=7, help="of python -c pass")
    parser.add_argument("--script-rounds", type=int, default=3, help="of a Python script")
    parser.add_argument("--kernel", action="append", default=[], metavar="PATTERN")
    parser.add_argument("--no-kernels", action="store_true")
    parser.add_argument("--no-python", action="store_true")
    parser.add_argument("--python", default=os.environ.get("APUS_PYTHON") or CACHE, metavar="MODULE")
    parser.add_argument("--scripts", default=".", metavar="DIR", help="the folder of the scripts")
    parser.add_argument("--script", action="append", default=[], metavar="'FILE ARGUMENTS'")
    parser.add_argument("--pass-too", action="store_true", help="python -c pass besides the scripts")
    parser.add_argument("--results", default=os.path.join(HERE, "Results"), metavar="DIR")
    options = parser.parse_args()
    options.python = os.path.abspath(options.python)
    engines = find_engines(options.engine)
    engines = {name: engines[name] for name in engines if not options.only or name in options.only}
    if options.baseline not in engines:
        sys.exit(f"no engine {options.baseline}: build it, or give --engine {options.baseline}=COMMAND")
    engines = {options.baseline: engines.pop(options.baseline), **engines}
    load = [os.getloadavg()[0]]
    rounds = {"kernels": options.rounds, "python": options.script_rounds, "pass": options.pass_rounds}
    results = measure(find_jobs(options), engines, rounds)
    load.append(os.getloadavg()[0])
    rows, geometric = summarise(results, options.baseline)
    git = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
    report = {
        "date": datetime.date.today().isoformat(), "commit": git.stdout.strip(), "machine": machine(),
        "load": [round(value, 1) for value in load], "baseline": options.baseline,
        "engines": {name: version(command) for name, command in engines.items()}, "jobs": rows, "geometricMeans": geometric}
    os.makedirs(options.results, exist_ok=True)
    path = os.path.join(options.results, f"{report['date']}-{report['commit']}")
    with open(path + ".json", "w") as file:
        json.dump(report, file, indent=1)
        file.write("\n")
    with open(path + ".md", "w") as file:
        file.write(markdown(report))
    print(markdown(report))


if __name__ == "__main__":
    main()
