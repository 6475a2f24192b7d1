// `apus run`: its options and its help page.

import ApusWASI

enum RunCommand {
  static let directory = Option(
    "dir", .value(placeholder: "HOST[::GUEST][::ro]"), isRepeatable: true,
    help: "Let the guest use the directory HOST, under the name GUEST (by default the same). "
      + "With ::ro it cannot change anything there.")
  static let overlay = Option(
    "overlay", .value(placeholder: "HOST[::GUEST]"), isRepeatable: true,
    help: "Let the guest use the directory HOST, under the name GUEST (by default the same), and "
      + "keep all its changes in memory: HOST stays as it is.")
  static let zip = Option(
    "mount", .value(placeholder: "FILE.zip::GUEST"), isRepeatable: true,
    help: "Let the guest read the zip archive FILE.zip as a directory, under the name GUEST. Its "
      + "members are stored or deflated; each is unpacked when it is opened.")
  static let memory = Option(
    "mount-memory", .value(placeholder: "GUEST[::SIZE]"), isRepeatable: true,
    help: "Give the guest an empty directory in memory, under the name GUEST. It holds SIZE bytes, "
      + "written as for --max-memory; by default \(WASIFileSystem.defaultMaximumByteCount >> 20)M. "
      + "More fails with \"no space left\".")
  static let exportChanges = Option(
    "export-changes", .value(placeholder: "DIR"),
    help: "When the guest has ended, also with a trap, write what it changed with --overlay and "
      + "--mount-memory into DIR, which must be empty or not there: new and changed files under "
      + "DIR/changed, at their names for the guest, and a list of what is gone in DIR/deleted.")
  static let environment = Option(
    "env", .value(placeholder: "NAME[=VALUE]"), isRepeatable: true,
    help: "Set an environment variable of the guest. Without VALUE it is the one that apus has, "
      + "if any.")
  static let inheritEnvironment = Option(
    "inherit-env", help: "Give the guest every environment variable that apus has.")
  static let argv0 = Option(
    "argv0", .value(placeholder: "NAME"),
    help: "The program's name for the guest: its argument 0. By default the file name of MODULE.")
  static let invoke = Option(
    "invoke", .value(placeholder: "NAME"),
    help:
      "Call the exported function NAME instead of _start, with ARGUMENTS as its parameters, and "
      + "print its results, one on a line. If the module has a function _initialize, that runs "
      + "first. The guest has ARGUMENTS as its command line, too.")
  static let maximumMemory = Option(
    "max-memory", .value(placeholder: "SIZE"),
    help: "No memory of the guest grows beyond SIZE bytes; with K, M or G behind the number, "
      + "kilobytes, megabytes or gigabytes of 1024. By default 4G.")
  static let maximumCallDepth = Option(
    "max-call-depth", .value(placeholder: "COUNT"),
    help: "Calls nested deeper than COUNT end the guest with a trap. By default 100000.")
  static let unknownImports = Option(
    "unknown-imports", .value(placeholder: "error|trap"),
    help: "What to do about imported functions that nobody provides: do not start (error, the "
      + "default), or start and trap when one is called.")
  static let cache = Option(
    "cache", .optionalValue(placeholder: "FOLDER"),
    help:
      "Keep translated code in FOLDER, so that MODULE starts faster the next time; by default in "
      + "$XDG_CACHE_HOME/apus/code or ~/.cache/apus/code. The folder must be yours, and nobody else may "
      + "write to it.")
  static let deterministic = Option(
    "deterministic",
    help: "Make every run like every other: the clock begins at a fixed time and goes on by a "
      + "microsecond with each look, random numbers are those of --seed 0, directories are listed "
      + "sorted, and numbers and times of the host's files are hidden.")
  static let seed = Option(
    "seed", .value(placeholder: "NUMBER"),
    help: "Random numbers are the same in each run with the same NUMBER, from 0 to 2^64-1. Not for "
      + "secrets.")
  static let snapshot = Option(
    "snapshot", .value(placeholder: "FILE"),
    help: "Begin where apus snapshot has written FILE. Directories that the program had then must "
      + "be given again, under the same names.")
  static let emitSwift = Option(
    "emit-swift",
    help: "Run nothing, but print a Swift program that does the same with the library.")

  static let command = Command(
    name: "run",
    summary: "run a WebAssembly program",
    usage: ["[OPTIONS] MODULE [ARGUMENTS…]"],
    operandOrder: .optionsFirst,
    options: [
      directory, overlay, zip, memory, exportChanges, environment, inheritEnvironment, argv0,
      invoke, maximumMemory, maximumCallDepth, unknownImports, deterministic, seed, cache, snapshot,
    ] + WorldOptions.options + [FeatureList.option, emitSwift, .help],
    discussion: [
      "Runs MODULE, a program for WASI preview 1, with the standard streams of apus. It sees no "
        + "file and no environment variable but those that the options give it.",
      "Options stand before MODULE; everything behind it belongs to the guest.",
      "Parameters for --invoke are integers (42, -42, 0x2A), floats (0.5, 1e-3, inf, nan), 0x and "
        + "up to 32 digits for a vector, or null for a reference, as the function's type asks for.",
      "The exit status is the guest's own. A trap prints its message and a backtrace, and gives 134.",
    ],
    examples: [
      .init(command: "apus run hello.wasm", meaning: "a program that needs no files"),
      .init(
        command: "apus run --dir . --dir /usr/share/dict::/dict::ro tool.wasm -v /dict/words",
        meaning: "the current directory, and another one read-only under the name /dict"),
      .init(
        command: "apus run --mount lib.zip::/lib python.wasm",
        meaning: "the library from an archive, not unpacked"),
      .init(
        command: "apus run --snapshot t.snapshot --dir . tool.wasm",
        meaning: "the rest of a run, with the files of now"),
      .init(
        command: "apus run --overlay . --mount-memory /tmp::64M tool.wasm",
        meaning: "whatever it writes is gone afterwards"),
      .init(
        command: "apus run --overlay data --export-changes new tool.wasm",
        meaning: "what it would have changed in data is in new/changed/data and new/deleted"),
      .init(
        command: "apus run --env DEBUG=1 --env LANG tool.wasm",
        meaning: "one variable with a value, one inherited"),
      .init(command: "apus run --invoke add math.wasm 2 -3", meaning: "prints -1"),
      .init(
        command: "apus run --features +threads,-simd tool.wasm",
        meaning: "WebAssembly 3.0 with threads and without vectors"),
      .init(
        command: "apus run --trace-wasi --dir data tool.wasm 2>trace.txt",
        meaning: "see why the guest does not find its file"),
      .init(
        command: "apus run --emit-swift --dir data tool.wasm > main.swift",
        meaning: "from the command line to your own app"),
    ],
    run: { arguments, context throws(ToolError) in
      let request: RunRequest
      do throws(UsageError) {
        request = try RunRequest(arguments)
      } catch {
        throw ToolError(usage: error, command: "run")
      }
      return try run(request, context)
    })

  /// Does what a request asks for.
  static func run(_ request: RunRequest, _ context: ToolContext) throws(ToolError) -> ExitStatus {
    if request.emitsSwift {
      if request.modulePath.hasSuffix(".wat") {
        throw ToolError(
          "--emit-swift needs a binary module: the program loads no text",
          hints: ["make a binary of it: apus wat2wasm \(printable(request.modulePath))"])
      }
      context.console.printText(try SwiftProgram.text(for: request, context))
      return .success
    }
    return try GuestRunner(request: request, context: context).run()
  }
}
