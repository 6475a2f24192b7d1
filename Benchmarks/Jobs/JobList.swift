// Finds the kernels of this folder and the programs that other people made.

import Foundation

/// Where kernels and programs lie.
struct JobPlaces {
  /// This folder.
  static let benchmarks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  var kernels = benchmarks.appending(path: "Kernels").path
  /// A file that says with which arguments programs are run, and beside it `cases/` with their input.
  var casesFile: String?
  /// The folder of the programs' modules.
  var guests: String
  /// The module of CPython.
  var python: String

  /// What APUS_CASES, APUS_GUESTS and APUS_PYTHON say.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
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
    let python = files.fileExists(atPath: python) ? python : "\(guests)/py312.wasm"
    if files.fileExists(atPath: python) {
      jobs.append(
        Job(name: "python-pass", group: .programs, module: python, arguments: ["-c", "pass"]))
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
          input: details.stdin))
    }
    return jobs
  }
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
