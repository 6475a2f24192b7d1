// Finds the kernels of this folder and the programs that other people made.

import Foundation

/// Where kernels and programs lie.
struct JobPlaces {
  /// This folder.
  static let benchmarks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Where results are kept.
  static let results = benchmarks.appending(path: "Results")

  var kernels = benchmarks.appending(path: "Kernels").path
  /// A file that says with which arguments programs are run; beside it `cases/` with their input, and
  /// `expected/` with their exit statuses.
  var casesFile: String?
  /// The folder of the programs' modules.
  var guests: String
  /// The module of CPython.
  var python: String
  /// A folder of scripts for CPython.
  var scripts: String?

  /// What APUS_CASES, APUS_GUESTS and APUS_PYTHON say.
  init(
    scripts: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.scripts = scripts
    let cache = environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache"
    casesFile = environment["APUS_CASES"]
    guests = environment["APUS_GUESTS"] ?? "\(cache)/apus-guests"
    python = environment["APUS_PYTHON"] ?? "\(cache)/apus/python-3.12.0.wasm"
  }

  /// All jobs, kernels first.
  func jobs() throws -> [Job] {
    try kernelJobs() + programJobs()
  }

  private func kernelJobs() throws -> [Job] {
    try FileManager.default.contentsOfDirectory(atPath: kernels).sorted()
      .filter { $0.hasSuffix(".wasm") }
      .map { Job(name: String($0.dropLast(5)), group: .kernels, module: "\(kernels)/\($0)") }
  }

  private func programJobs() throws -> [Job] {
    var jobs: [Job] = []
    let files = FileManager.default
    if let python = pythonModule {
      jobs.append(
        Job(
          name: "python-pass", group: .programs, module: python, arguments: ["-c", "pass"],
          isPython: true))
      if let scripts { jobs += try scriptJobs(scripts, python) }
    } else if scripts != nil {
      throw BenchError(
        "no CPython at \(python): run apus python once, or let APUS_PYTHON name its module")
    }
    guard let casesFile else { return jobs }
    let data = try Data(contentsOf: URL(filePath: casesFile))
    let folder = (casesFile as NSString).deletingLastPathComponent
    for (name, details) in try JSONDecoder().decode([String: Case].self, from: data).sorted(by: {
      $0.key < $1.key
    }) where details.isBenchmark(name) {
      let module = "\(guests)/\(details.guest).wasm"
      guard files.fileExists(atPath: module) else { continue }
      jobs.append(
        Job(
          name: name, group: .programs, module: module, arguments: details.args,
          environment: details.env ?? [:], folder: "\(folder)/cases/\(details.src)",
          input: details.stdin, status: status(of: name, in: folder),
          isPython: details.guest == "py312"))
    }
    return jobs
  }

  /// The exit status that `expected/` beside a file of cases has for one.
  private func status(of name: String, in folder: String) -> Int32 {
    let file = URL(filePath: "\(folder)/expected/\(name).json")
    let expected = (try? Data(contentsOf: file)).flatMap {
      try? JSONDecoder().decode(Expected.self, from: $0)
    }
    return expected?.rc ?? 0
  }

  private var pythonModule: String? {
    [python, "\(guests)/py312.wasm"].first { FileManager.default.fileExists(atPath: $0) }
  }

  /// What phases are measured with by default: CPython, else the largest kernel.
  func largestModule() throws -> String {
    func byteCount(_ path: String) -> Int {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return (attributes?[.size] as? Int) ?? 0
    }
    if let pythonModule { return pythonModule }
    let kernels = try kernelJobs().map(\.module)
    guard let largest = kernels.max(by: { byteCount($0) < byteCount($1) }) else {
      throw BenchError("no kernel is in \(kernels): name a module")
    }
    return largest
  }

  private func scriptJobs(_ folder: String, _ python: String) throws -> [Job] {
    let folder = URL(filePath: folder).standardizedFileURL.path
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw BenchError("cannot read the folder of scripts \(folder)")
    }
    return try names.sorted().filter { $0.hasSuffix(".py") }.map { name in
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      return Job(
        name: name, group: .programs, module: python,
        arguments: [name] + Self.arguments(ofScript: text),
        environment: ["PYTHONDONTWRITEBYTECODE": "1"], folder: folder, isPython: true)
    }
  }

  /// What a first line `# arguments: …` says.
  static func arguments(ofScript text: String) -> [String] {
    let prefix = "# arguments:"
    guard let line = text.split(separator: "\n", omittingEmptySubsequences: false).first,
      line.hasPrefix(prefix)
    else { return [] }
    return Engine.words(of: String(line.dropFirst(prefix.count)))
  }
}

/// What a run of a case gives.
private struct Expected: Decodable {
  let rc: Int32
}

/// How a file of cases describes one.
private struct Case: Decodable {
  /// The module's name, without `.wasm`.
  let guest: String
  /// The folder below `cases/`.
  let src: String
  let args: [String]
  let env: [String: String]?
  let stdin: String?

  /// Whether it computes for a while, writes no files and needs no other folders.
  func isBenchmark(_ name: String) -> Bool {
    let patterns = ["py312-b", "php", "qjs-llm", "btor-"]
    return patterns.contains { name.hasPrefix($0) }
  }
}
