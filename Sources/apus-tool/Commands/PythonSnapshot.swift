// `apus python` from a snapshot of the initialised interpreter.
//
// The snapshot is taken as a Python program of ours opens a file. In a later run that file says what the
// command line asks for, and the program does it.

import Apus
import ApusWASI

/// What a command line of Python asks for, of what can begin from a snapshot.
struct PythonJob: Equatable {
  enum Kind: String { case command = "c", module = "m", script = "s", input = "i" }

  let kind: Kind
  /// The command, or the name of the module or script.
  let subject: String
  /// `sys.argv`.
  let arguments: [String]

  /// `nil` for what needs an ordinary start: options, the prompt, scripts that may be archives or folders.
  init?(_ words: [String], isInputTerminal: Bool) {
    switch words.first {
    case nil, "-":
      if isInputTerminal { return nil }
      self.init(.input, "", words.isEmpty ? [""] : words)
    case "-c":
      guard words.count > 1 else { return nil }
      self.init(.command, words[1], ["-c"] + words[2...])
    case "-m":
      guard words.count > 1 else { return nil }
      self.init(.module, words[1], ["-m"] + words[2...])
    case let script?:
      guard !script.hasPrefix("-"), script.hasSuffix(".py"),
        (try? System.status(of: script))?.kind == .regular
      else { return nil }
      self.init(.script, script, words)
    }
  }

  private init(_ kind: Kind, _ subject: String, _ arguments: [String]) {
    (self.kind, self.subject, self.arguments) = (kind, subject, arguments)
  }

  /// What the program in the snapshot reads: fields with zero bytes between them.
  func fields(words: [String], environment: [(name: String, value: String)]) -> [UInt8] {
    let lists = [arguments, words, environment.map { "\($0.name)=\($0.value)" }]
    let fields = [kind.rawValue, subject] + lists.flatMap { ["\($0.count)"] + $0 }
    return Array(fields.joined(separator: "\0").utf8)
  }
}

/// The snapshot of CPython, and running from it.
struct PythonSnapshot {
  let modulePath: String
  let file: String
  let request: RunRequest
  let context: ToolContext

  /// Where our files are for the guest.
  static let folder = "/.apus-start"

  /// What CPython looks for in its directory as it starts. Where one of these is, an ordinary start may differ.
  private static let landmarks = [
    "pyvenv.cfg", "pybuilddir.txt", "Modules/Setup.local", "lib/python312.zip", "lib/python3.12",
  ]

  /// `nil` when an ordinary start is wanted: the variable APUS_PYTHON names another module, a variable of
  /// Python's is set, or there is no place for the snapshot.
  init?(_ modulePath: String, _ request: RunRequest, _ context: ToolContext) {
    let variables = request.environment.compactMap { change in
      if case .set(let name, let value) = change { (name: name, value: value) } else { nil }
    }
    let hasVariable = { (name: String) in context.environmentValue(name)?.isEmpty == false }
    guard !hasVariable("APUS_PYTHON"), !variables.contains(where: { $0.name.hasPrefix("PYTHON") }),
      let cache = try? PythonPackage.cacheFolder(context),
      !Self.landmarks.contains(where: { (try? System.status(of: $0)) != nil })
    else { return nil }
    // What CPython makes of these at its start is in the snapshot.
    let locale = variables.filter { $0.name == "LANG" || $0.name.hasPrefix("LC_") }
      .map { "\($0.name)=\($0.value)" }.sorted().joined(separator: "\0")
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in locale.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let folder = cache + "/snapshots"
    guard System.makePrivateFolder(folder) else { return nil }
    self.modulePath = modulePath
    file = folder + "/python-3.12.0-\(String(hash, radix: 16)).snapshot"
    self.request = request
    self.context = context
  }

  /// Does a job from the snapshot, which is made first if there is none that fits; `nil` when that is not
  /// possible, and nothing has been done.
  func run(_ job: PythonJob, _ words: [String]) throws(ToolError) -> ExitStatus? {
    if let snapshot = try? Snapshot(contentsOf: file),
      let status = try run(job, words, snapshot)
    {
      return status
    }
    guard make(), let snapshot = try? Snapshot(contentsOf: file) else { return nil }
    return try run(job, words, snapshot)
  }

  private func run(
    _ job: PythonJob, _ words: [String], _ snapshot: Snapshot
  ) throws(ToolError) -> ExitStatus? {
    let module = try loadModule(modulePath, context, snapshot: snapshot)
    let runner = GuestRunner(request: request, context: context)
    do throws(WASIError) {
      var configuration = try runner.configuration()
      let start = WASIFileSystem.memory()
      try start.write(
        job.fields(words: ["python"] + words, environment: Array(configuration.environment)),
        to: "start")
      configuration.mount(start, at: Self.folder)
      let program = try WASIProgram(module, configuration, store: runner.storeConfiguration)
      let status = try program.run(from: snapshot)
      return ExitStatus(code: UInt8(truncatingIfNeeded: status))
    } catch {
      if case .snapshot = error { return nil }
      throw runner.explanation(of: error, module)
    }
  }

  /// Makes the snapshot: CPython compiles our program, and then starts with it. False when that fails.
  private func make() -> Bool {
    guard let module = try? loadModule(modulePath, context) else { return false }
    let files = WASIFileSystem.memory()
    let compiler = "compile.py"
    guard (try? files.write(Array(Self.compiler.utf8), to: compiler)) != nil,
      (try? files.write(Array(Self.program.utf8), to: "start.py")) != nil,
      let compiling = try? program(module, files, ["/" + compiler]),
      (try? compiling.run()) == 0, let code = try? files.read("start.pyc")
    else { return false }
    let home = WASIFileSystem.memory()
    let name = String(Self.folder.dropFirst()) + "/start"
    guard (try? home.write(code, to: name + ".pyc")) != nil,
      let starting = try? program(module, home, ["/\(name).pyc"])
    else { return false }
    let point = WASISnapshotPoint(function: "path_open", pathEnding: name, file: file)
    do throws(WASIError) {
      return try starting.writeSnapshot(at: point) == nil
    } catch {
      return false
    }
  }

  private func program(
    _ module: Module, _ files: WASIFileSystem, _ arguments: [String]
  ) throws(WASIError) -> WASIProgram {
    var configuration = WASIConfiguration(arguments: ["python"] + arguments)
    for change in request.environment {
      if case .set(let name, let value) = change, name == "LANG" || name.hasPrefix("LC_") {
        configuration.environment[name] = value
      }
    }
    configuration.standardInput = .bytes([])
    configuration.standardOutput = .discard
    configuration.standardError = .discard
    configuration.mount(files, at: ".")
    return try WASIProgram(module, configuration)
  }

  /// Compiles start.py. Without the instruction RESUME a frame counts as one that has not begun, so it is in
  /// no traceback, and what it calls is the outermost frame, as in an ordinary start.
  private static let compiler = """
    import importlib.util, marshal, opcode
    code = compile(open('/start.py', 'rb').read(), '<apus>', 'exec')
    text = bytearray(code.co_code)
    for at in range(0, len(text), 2):
        if text[at] == opcode.opmap['RESUME']:
            text[at] = opcode.opmap['NOP']
    code = code.replace(co_code=bytes(text))
    with open('/start.pyc', 'wb') as file:
        file.write(importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(code))
    """

  /// Runs in the module __main__ and leaves nothing in it but what the job has there.
  private static let program = """
    def _apus_start():
        import gc, io, os, posix, sys
        main = sys.modules['__main__'].__dict__
        del main['_apus_start']
        folder = '\(folder)'
        gc.collect()
        with io.FileIO(folder + '/start') as file:
            fields = iter(file.readall().split(b'\\0'))
        text = lambda: os.fsdecode(next(fields))
        kind, subject = text(), next(fields)
        sys.argv[:] = [text() for _ in range(int(text()))]
        sys.orig_argv[:] = [text() for _ in range(int(text()))]
        variables = [next(fields).split(b'=', 1) for _ in range(int(text()))]
        posix.environ.clear()
        posix.environ.update(variables)
        given = dict(variables)
        for name in list(os.environb):
            if name not in given:
                del os.environb[name]
        for name, value in variables:
            if os.environb.get(name) != value:
                os.environb[name] = value
        for number, name in enumerate(('stdin', 'stdout', 'stderr')):
            old = getattr(sys, name)
            mode = 'w' if number else 'r'
            try:
                raw = open(number, mode + 'b', closefd=False)
                raw.raw.name = '<' + name + '>'
                new = io.TextIOWrapper(
                    raw, old.encoding, old.errors, '\\n',
                    number == 2 or number == 1 and raw.raw.isatty())
                new.mode = mode
            except OSError:
                new = None
            setattr(sys, name, new)
            setattr(sys, '__' + name + '__', new)
        for key in list(sys.path_importer_cache):
            if key.startswith(folder):
                del sys.path_importer_cache[key]
        frozen = sys.modules['_frozen_importlib']
        external = sys.modules['_frozen_importlib_external']
        name = os.fsdecode(subject)
        sys.path[0] = ''
        if kind == 'c':
            main['__loader__'] = frozen.BuiltinImporter
            main.pop('__file__', None)
            main.pop('__cached__', None)
            return compile(name + '\\n', '<string>', 'exec', dont_inherit=True), main
        if kind == 'm':
            main['__loader__'] = frozen.BuiltinImporter
            main.pop('__file__', None)
            main.pop('__cached__', None)
            sys.path[0] = '.'
            code = compile('run(name)', '<apus>', 'exec')
            bytecode = bytearray(code.co_code)
            bytecode[0] = 9
            import runpy
            code = code.replace(co_code=bytes(bytecode))
            return code, {'run': runpy._run_module_as_main, 'name': name}
        if kind == 's':
            path = name if name.startswith('/') else os.getcwd() + '/' + name
            try:
                link = os.readlink(name)
            except OSError:
                link = ''
            if '/' in link:
                name = os.path.join(os.path.dirname(name), link)
            sys.path[0] = os.path.dirname(name)
            with io.FileIO(path) as file:
                subject = file.readall()
        else:
            path = '<stdin>'
            subject = sys.stdin.buffer.read()
        main['__file__'] = path
        main['__cached__'] = None
        main['__loader__'] = external.SourceFileLoader('__main__', path)
        return compile(subject, path, 'exec', dont_inherit=True), main
    exec(*_apus_start())
    """
}
