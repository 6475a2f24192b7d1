// The engines that are measured, and where they are found.

import Foundation

/// A program that runs modules, or CPython itself.
struct Engine: Equatable {
  enum Kind: Equatable {
    case webAssembly
    /// Runs modules, but gives them no directories and no variables.
    case withoutFolders
    /// CPython of this machine: runs the Python jobs without a module.
    case python
  }

  let name: String
  /// The words in front of the module.
  let command: [String]
  var kind = Kind.webAssembly

  /// The whole command for a job; `nil` when the engine cannot run it.
  func command(for job: Job) -> [String]? {
    switch kind {
    case .python: return job.isPython ? command + job.arguments : nil
    case .withoutFolders where job.folder != nil || !job.environment.isEmpty: return nil
    case .withoutFolders, .webAssembly:
      var words = command
      if job.folder != nil { words += ["--dir", "."] }
      for (name, value) in job.environment.sorted(by: { $0.key < $1.key }) {
        words += ["--env", "\(name)=\(value)"]
      }
      return words + [job.module] + job.arguments
    }
  }

  /// The first line of what it says of its version.
  func version() -> String {
    guard let sample = try? ChildProcess.run([command[0], "--version"]) else { return "unknown" }
    let text = String(
      decoding: sample.output.isEmpty ? sample.errors : sample.output, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "unknown"
  }

  func run(_ job: Job) throws -> Sample? {
    guard let command = command(for: job) else { return nil }
    return try ChildProcess.run(
      command, in: job.folder,
      input: job.input.map { "\(job.folder ?? ".")/\($0)" },
      environment: kind == .python ? job.environment : [:])
  }
}

extension Engine {
  /// Other engines by the name of their program, and what goes between it and the module.
  private static let known: [(name: String, program: String, words: [String], kind: Kind)] = [
    ("wasmkit", "wasmkit", ["run"], .webAssembly),
    ("wasm3", "wasm3", [], .withoutFolders),
    ("wasmi", "wasmi_cli", [], .webAssembly),
    ("pulley", "wasmtime", ["run", "--target", "pulley64"], .webAssembly),
    ("wasmtime", "wasmtime", ["run"], .webAssembly),
    ("python3", "python3", [], .python),
  ]

  /// Apus beside this program, and the others that lie in `folders`.
  static func found(in folders: [String] = searchFolders()) -> [Engine] {
    var engines: [Engine] = []
    let own = URL(filePath: Bundle.main.executablePath ?? CommandLine.arguments[0])
    let apus = own.deletingLastPathComponent().appending(path: "apus").path
    if FileManager.default.isExecutableFile(atPath: apus) {
      engines.append(Engine(name: "apus", command: [apus, "run"]))
    }
    for (name, program, words, kind) in known {
      if let path = find(program, in: folders) {
        engines.append(Engine(name: name, command: [path] + words, kind: kind))
      }
    }
    return engines
  }

  /// APUS_PEERS and PATH.
  static func searchFolders(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> [String] {
    [environment["APUS_PEERS"], environment["PATH"]].compactMap { $0 }
      .flatMap { $0.split(separator: ":").map(String.init) }
  }

  private static func find(_ program: String, in folders: [String]) -> String? {
    folders.lazy.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What `--engine` says: `NAME=COMMAND`, the command's words with spaces between, in quotes where
  /// they contain some.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let words = parts.count == 2 ? Self.words(of: parts[1]) : []
    guard var program = words.first, !argument.hasPrefix("=") else {
      throw BenchError(
        "--engine takes NAME=COMMAND, such as 'new=build/apus run'; not '\(argument)'")
    }
    if program.contains("/") { program = URL(filePath: program).standardizedFileURL.path }
    self.init(name: parts[0], command: [program] + words.dropFirst())
  }

  /// The words of a command, as a shell would tell them apart by spaces and quotes.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
