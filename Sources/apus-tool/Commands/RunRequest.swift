// What a command line of `apus run` asks for.

import Apus

/// One change of the guest's environment, in the order of the command line.
enum EnvironmentChange: Equatable {
  case set(name: String, value: String)
  /// As in the environment of the tool; nothing when it is not set there.
  case inherit(name: String)
}

/// Where translated code is kept between runs.
enum CacheChoice: Equatable {
  case none
  /// The tool's own folder, if the environment says where that is.
  case standard
  case folder(String)
}

/// What to run, and with what.
struct RunRequest: Equatable {
  var modulePath: String
  /// Without the program's name.
  var arguments: [String] = []
  var programName: String
  var mounts: [Mount] = []
  /// Where the changes go that mounts keep in memory.
  var exportPath: String?
  var inheritsEnvironment = false
  var environment: [EnvironmentChange] = []
  var invokedName: String?
  var maximumMemoryByteCount: UInt64?
  var maximumCallDepth: Int?
  var trapsOnUnknownImports = false
  /// Whether every run is to be like every other.
  var isDeterministic = false
  /// Of random numbers; `nil` takes the host's, unless the run is to be repeatable.
  var randomSeed: UInt64?
  var world = WorldOptions()
  var emitsSwift = false
  /// Where translated code is kept, if it is.
  var cache: CacheChoice = .none
  /// The file with a snapshot to begin from.
  var snapshotPath: String?
  var features: Features = .wasm3

  init(modulePath: String, arguments: [String] = [], programName: String? = nil) {
    self.modulePath = modulePath
    self.arguments = arguments
    self.programName = programName ?? fileName(of: modulePath)
  }

  init(_ scanned: ScannedArguments) throws(UsageError) {
    guard let modulePath = scanned.operands.first else {
      throw UsageError(
        message: "run needs a module", hint: "write apus run [OPTIONS] MODULE [ARGUMENTS…]")
    }
    self.init(
      modulePath: modulePath, arguments: Array(scanned.operands.dropFirst()),
      programName: scanned.value(RunCommand.argv0))
    mounts = try Mount.all(scanned)
    exportPath = scanned.value(RunCommand.exportChanges)
    if exportPath != nil { try Self.requireExportable(mounts) }
    inheritsEnvironment = scanned.has(RunCommand.inheritEnvironment)
    for text in scanned.values(RunCommand.environment) {
      environment.append(try Self.environmentChange(text))
    }
    invokedName = scanned.value(RunCommand.invoke)
    if let text = scanned.value(RunCommand.maximumMemory) {
      maximumMemoryByteCount = try Self.byteCount(
        text, of: RunCommand.maximumMemory, example: "--max-memory 512M")
    }
    if let text = scanned.value(RunCommand.maximumCallDepth) {
      maximumCallDepth = try Self.callDepth(text)
    }
    if let text = scanned.value(RunCommand.unknownImports) {
      trapsOnUnknownImports = try Self.isTrap(text)
    }
    isDeterministic = scanned.has(RunCommand.deterministic)
    if let text = scanned.value(RunCommand.seed) { randomSeed = try Self.seed(text) }
    world = try WorldOptions(scanned)
    emitsSwift = scanned.has(RunCommand.emitSwift)
    if scanned.has(RunCommand.cache) {
      let folder = scanned.value(RunCommand.cache)
      cache = folder.map { .folder($0) } ?? .standard
    }
    snapshotPath = scanned.value(RunCommand.snapshot)
    if emitsSwift, snapshotPath != nil {
      throw UsageError(message: "--emit-swift knows no snapshots", hint: "leave out --snapshot")
    }
    features = try FeatureList.value(scanned, default: .wasm3)
    if world.maximumThreadCount > 0 { features.insert(.threads) }
  }

  private static func requireExportable(_ mounts: [Mount]) throws(UsageError) {
    let exported = mounts.filter(\.keepsChanges)
    if exported.isEmpty {
      throw UsageError(
        message: "--export-changes has nothing to write",
        hint: "only --overlay and --mount-memory keep changes in memory")
    }
    for mount in exported where mount.guestPath.split(separator: "/").contains("..") {
      throw UsageError(
        message: "--export-changes cannot write what is under \(printable(mount.guestPath))",
        hint: "give it a name without .. for the guest: --overlay HOST::GUEST")
    }
  }

  static func environmentChange(_ text: String) throws(UsageError) -> EnvironmentChange {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else {
      throw UsageError(
        message: "--env \(printable(text)) has no name", hint: "write --env NAME=VALUE")
    }
    if parts.count == 1 { return .inherit(name: String(name)) }
    return .set(name: String(name), value: String(parts[1]))
  }

  /// A count of bytes with an optional suffix K, M or G, for powers of 1,024.
  static func byteCount(_ text: String, of option: Option, example: String) throws(UsageError)
    -> UInt64
  {
    let suffixes: [Character: UInt64] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    var digits = text[...]
    var factor: UInt64 = 1
    if let last = digits.last?.uppercased().first, let suffix = suffixes[last] {
      factor = suffix
      digits.removeLast()
    }
    let isNumber = !digits.isEmpty && digits.allSatisfy { $0 >= "0" && $0 <= "9" }
    guard isNumber, let count = UInt64(digits) else {
      throw UsageError(
        message: "--\(option.name): \(printable(text)) is no size",
        hint: "write bytes, or a number with K, M or G: \(example)")
    }
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    if overflow { throw UsageError(message: "--\(option.name): \(text) is too large") }
    return product
  }

  private static func callDepth(_ text: String) throws(UsageError) -> Int {
    guard let depth = Int(text), depth > 0 else {
      throw UsageError(
        message: "--max-call-depth \(printable(text)) is no number of calls",
        hint: "write a number from 1 on")
    }
    return depth
  }

  private static func seed(_ text: String) throws(UsageError) -> UInt64 {
    guard text.allSatisfy({ $0 >= "0" && $0 <= "9" }), let seed = UInt64(text) else {
      throw UsageError(
        message: "--seed \(printable(text)) is no number",
        hint: "write a number from 0 to \(UInt64.max)")
    }
    return seed
  }

  private static func isTrap(_ text: String) throws(UsageError) -> Bool {
    switch text {
    case "trap": return true
    case "error": return false
    default:
      throw UsageError(
        message: "--unknown-imports \(printable(text)) is not known",
        hint: "write --unknown-imports error or --unknown-imports trap")
    }
  }
}
