// `apus python` from a snapshot of the started interpreter.

import Apus
import ApusWASI

/// The snapshot of CPython, made when it is first wanted, and running a job from it.
struct PythonSnapshot {
  let modulePath: String
  /// Where the snapshot is.
  let file: String
  let request: RunRequest
  let context: ToolContext
  /// Whether CPython drew its hash seed when the snapshot was made: then it is made anew each day.
  let hasRandomHashes: Bool

  /// What CPython looks for in its directory as it starts. Where one of these is, an ordinary start may differ.
  private static let landmarks = [
    "pyvenv.cfg", "pybuilddir.txt", "Modules/Setup.local", "lib/python312.zip", "lib/python3.12",
    "usr/local/lib",
  ]

  /// `nil` when only an ordinary start is right: a variable of Python's is set that our program does not know, or
  /// hashes are to be random; or CPython might find files in the current directory; and when there is no place
  /// for the snapshot.
  init?(_ modulePath: String, _ request: RunRequest, _ context: ToolContext) {
    let python = Self.variables(request).filter { $0.name.hasPrefix("PYTHON") }
    guard
      python.allSatisfy({
        Self.switches.contains($0.name) || $0 == (name: "PYTHONHASHSEED", value: "0")
      }),
      !Self.landmarks.contains(where: { (try? System.status(of: $0)) != nil }),
      let cache = try? PythonPackage.cacheFolder(context)
    else { return nil }
    let folder = cache + "/snapshots"
    guard System.makePrivateFolder(folder) else { return nil }
    // What CPython makes of these at its start is in the snapshot.
    let key = [modulePath] + Self.kept(request).map { "\($0.name)=\($0.value)" }.sorted()
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
    for byte in key.joined(separator: "\0").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.modulePath = modulePath
    hasRandomHashes = !python.contains { $0.name == "PYTHONHASHSEED" }
    file = folder + "/python-\(String(hash, radix: 16)).snapshot"
    self.request = request
    self.context = context
  }

  private static func variables(_ request: RunRequest) -> [(name: String, value: String)] {
    request.environment.compactMap { change in
      if case .set(let name, let value) = change { (name: name, value: value) } else { nil }
    }
  }

  /// Variables of Python's that may have any value.
  private static let switches = ["PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"]

  /// Variables that CPython looks at as it starts.
  private static func kept(_ request: RunRequest) -> [(name: String, value: String)] {
    variables(request).filter {
      $0.name == "LANG" || $0.name.hasPrefix("LC_") || $0.name.hasPrefix("PYTHON")
    }
  }

  /// Does a job from the snapshot, which is made first if there is none that fits; `nil` when that is not
  /// possible, and nothing has been done.
  func run(_ job: PythonJob) throws(ToolError) -> ExitStatus? {
    if let status = try attempt(job) { return status }
    guard make() else { return nil }
    if let status = try attempt(job) { return status }
    _ = noteFailure()
    return nil
  }

  private func attempt(_ job: PythonJob) throws(ToolError) -> ExitStatus? {
    if hasRandomHashes, let age = System.age(of: file), age >= Self.secondsOfSeed { return nil }
    guard let snapshot = try? Snapshot(contentsOf: file) else { return nil }
    let runner = GuestRunner(request: request, context: context)
    let module = try loadModule(modulePath, context, cache: runner.cache)
    defer { module.writeCache() }
    do throws(WASIError) {
      var configuration = try runner.configuration()
      let random = Message(job.message(environment: Array(configuration.environment)))
      configuration.random = .closure(random.fill)
      let program = try WASIProgram(module, configuration, store: runner.storeConfiguration)
      return ExitStatus(code: UInt8(truncatingIfNeeded: try program.run(from: snapshot)))
    } catch {
      if case .snapshot = error { return nil }
      throw runner.explanation(of: error, module)
    }
  }

  /// Random numbers behind a message.
  private final class Message {
    private var rest: ArraySlice<UInt8>
    private var generator = SystemRandomNumberGenerator()

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) {
      let count = min(rest.count, buffer.count)
      buffer.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      var word: UInt64 = 0
      for index in count..<buffer.count {
        if (index - count) % 8 == 0 { word = generator.next() }
        buffer[index] = UInt8(truncatingIfNeeded: word)
        word >>= 8
      }
    }
  }
}

// Making it: once, and after a failure not again for a day.
extension PythonSnapshot {
  private var failureFile: String { file + ".failed" }
  private static let secondsUntilRetry = 86_400
  /// How long runs share a hash seed.
  private static let secondsOfSeed = 86_400

  /// Remembers an attempt that did not succeed. False when the folder cannot be written to.
  private func noteFailure() -> Bool {
    let text = "apus removes this file when the snapshot is made.\n"
    return (try? System.writeFile(failureFile, text)) != nil
  }

  /// Makes the snapshot: CPython compiles our program, and then starts with it. False when that fails.
  private func make() -> Bool {
    if let age = System.age(of: failureFile), age < Self.secondsUntilRetry { return false }
    // Before it begins: so it is not tried again and again when it ends the process, nor by many at a time.
    guard noteFailure(), let module = try? loadModule(modulePath, context) else { return false }
    let files = WASIFileSystem.memory()
    guard (try? files.write(Array(PythonStart.compiler.utf8), to: "compile.py")) != nil,
      (try? files.write(Array(PythonStart.program.utf8), to: "start.py")) != nil,
      (try? program(module, files, "/compile.py", .discard)?.run()) == 0,
      let code = try? files.read("start.pyc")
    else { return false }
    let home = WASIFileSystem.memory()
    let output = WASIOutputCollector()
    guard (try? home.write(code, to: "start.pyc")) != nil,
      let starting = program(module, home, "/start.pyc", .collect(output))
    else { return false }
    // Under another name first: the sign tells whether it was our program that made the call.
    let temporary = "\(file).\(System.processIdentifier)"
    let point = WASISnapshotPoint(function: PythonStart.snapshotCall, file: temporary)
    defer { System.removeTree(temporary) }
    do {
      if try starting.writeSnapshot(at: point) != nil || output.text != PythonStart.sign {
        return false
      }
      try System.rename(temporary, to: file)
    } catch {
      return false
    }
    System.removeTree(failureFile)
    return true
  }

  private func program(
    _ module: Module, _ files: WASIFileSystem, _ script: String, _ output: WASIOutput
  ) -> WASIProgram? {
    var configuration = WASIConfiguration(arguments: ["python", script])
    for (name, value) in Self.kept(request) { configuration.environment[name] = value }
    configuration.standardInput = .empty
    configuration.standardOutput = output
    configuration.standardError = .discard
    configuration.mount(files, at: ".")
    return try? WASIProgram(module, configuration)
  }
}
