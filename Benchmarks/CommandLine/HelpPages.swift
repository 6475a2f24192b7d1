// What `bench help` shows.

enum HelpPages {
  static func page(_ command: String?) throws -> String {
    switch command {
    case nil: return overview
    case "run": return run
    case "phases": return phases
    case "compare": return compare
    case "stats": return stats
    case "instructions": return instructions
    case let other?:
      throw BenchError("there is no command \(other); there are \(commands)")
    }
  }

  static let commands = "run, phases, instructions, compare and stats"

  static let overview = """
    bench: measure Apus, alone and beside other engines

    USAGE
      bench run           Run kernels and programs on all engines, in turns.
      bench phases        Time the parts of Apus: decode, validate, translate, calls.
      bench instructions  Count what calls cost in machine instructions.
      bench compare       Tell whether two builds differ by more than noise.
      bench stats         Count operations, pairs and triples.
      bench help NAME     Tell more, with examples.

    The programs are the kernels in Benchmarks/Kernels and those that variables name:
      APUS_PYTHON   the module of CPython; by default what apus python has fetched
      APUS_CASES    a JSON file that says how to run other programs, with folders
                    cases of their input and expected of their exit statuses beside it
      APUS_GUESTS   the folder of the modules of these programs

    Build with
      swift build -c release --omit-frame-pointers --toolset release.json

    """

  private static let choice = """
      --kernel GLOB         Only kernels with such names. May be repeated.
      --job GLOB            Only programs with such names. May be repeated. With only
                            one of --kernel and --job, there are none of the other.
      --scripts DIR         CPython runs every script (.py) in DIR as well, each a
                            program with the script's name. A first line such as
                            '# arguments: 8' says what it is given.
    """

  static let run = """
    bench run: engines beside each other

    USAGE
      bench run [OPTIONS]

    Runs every program on every engine once in each round, one engine after the
    other, so that what else the machine does hits all alike. Takes the processor
    time (user and system) and the largest resident size. Every engine must print
    the same. Prints seconds, and ratios to the baseline's time with their spread.

    Engines: apus beside this tool, and those on PATH or in the folders that
    APUS_PEERS names: wasmkit, wasm3, wasmi_cli, wasmtime, its interpreter (pulley),
    and for Python programs the native python3.

    OPTIONS
      --rounds N            How many rounds; 5 by default.
      --engine NAME=COMMAND Another engine, or another command for a known one. The
                            module's path and arguments go behind it. May be repeated.
      --only GLOB           Only engines with such names. May be repeated.
      --baseline NAME       The engine whose time is 1; by default wasmkit.
    \(choice)
      --out FOLDER          Where DATE-COMMIT.json, DATE-COMMIT.md, chart.svg and a
                            line of history.jsonl go. By default a run of everything
                            writes to Benchmarks/Results, and one of a part nowhere.
      --readme FILE         Put chart and table into FILE, between a line
                            <!-- bench run --> and a line <!-- end -->.

    EXAMPLES
      bench run --readme README.md
          everything, recorded
      bench run --rounds 3 --kernel 'f*' --only apus --only wasmkit
          two engines on fannkuch and fib
      bench run --kernel sort --engine 'old=/tmp/old/apus run' --baseline old
          what a change has done
      bench run --job '*.py' --scripts scripts --out /tmp/results
          CPython on scripts of your own

    """

  static let phases = """
    bench phases: the parts of Apus, each alone

    USAGE
      bench phases [--rounds N] [MODULE]

    Times in this process, of MODULE (by default CPython, else the largest kernel):
    to decode it, to validate its code, to translate all of it, to instantiate it;
    and with a small module: instantiation, a call from Swift, a call within wasm, a
    call of a host function, memory.grow; and calls by one thread and by one for
    every core, each with an instance of the same module. Processor time, but for
    'by the clock' and threads.

    EXAMPLES
      bench phases
      bench phases --rounds 21 tool.wasm

    """

  static let instructions = """
    bench instructions: what calls cost in machine instructions

    USAGE
      bench instructions

    Counts with valgrind's cachegrind, which must be on PATH, the instructions of a
    call from Swift, of a call of a host function and of a call within wasm: the
    difference of many and few calls, less the loop around them.

    EXAMPLES
      bench instructions

    """

  static let compare = """
    bench compare: whether two builds differ by more than noise

    USAGE
      bench compare [OPTIONS] A B

    A and B are two builds of apus, which run every program in turns, or two results
    of bench run (.json). Prints for each program B's time by A's, and how probable
    chance alone makes a difference as large: by a permutation test of the ratios of
    all rounds. Programs count as different by Holm's rule at 5 % for all together.

    OPTIONS
      --rounds N            How many rounds; 12 by default.
    \(choice)
      --engine NAME         Whose times to take from two results; apus by default.

    EXAMPLES
      bench compare /tmp/old/apus .build/release/apus
      bench compare --kernel sort --kernel 's*' --rounds 20 old/apus new/apus
      bench compare Benchmarks/Results/2026-01-31-*.json

    """

  static let stats = """
    bench stats: which operations run, and after which

    USAGE
      bench stats GLOB…

    Runs the kernels and programs with such names, and prints tables of operations,
    operand classes, pairs and triples; and at last the pairs in a row, each program
    with the same weight, as Sources/generate-handlers/FrequentPairs.swift has them.
    Needs a build that counts; the error of one that does not tells how to make it.

    EXAMPLES
      bench stats fib 'm*'

    """
}
