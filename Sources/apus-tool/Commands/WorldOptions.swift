// Options of `apus run` for what the guest may use beside files, and for watching what it does.

import Apus
import ApusWASI

/// What a command line asks for about sockets, limits, threads, traces and hints.
struct WorldOptions: Equatable {
  /// Where the lines of a trace go.
  enum Trace: Equatable {
    case standardError
    case file(path: String)
  }

  var trace: Trace?
  /// `ADDRESS:PORT`, as written.
  var listenAddresses: [String] = []
  /// Descriptors of the tool that the guest gets.
  var descriptors: [Int32] = []
  var maximumDescriptorCount: Int?
  var maximumOutputByteCount: Int?
  var maximumFileByteCount: Int?
  /// Threads beside the first one.
  var maximumThreadCount = 0
  /// Whether a hint about a missing path and warnings are left out.
  var isQuiet = false

  /// So many threads are allowed when the command line says no number.
  static let defaultThreadCount = 256

  init() {}

  // MARK: The options

  static let listen = Option(
    "listen", .value(placeholder: "ADDRESS:PORT"), isRepeatable: true,
    help: "Listen for TCP connections, and let the guest accept them: the socket has the first "
      + "number behind the directories, so 3 without any. Port 0 takes a free one.")
  static let descriptor = Option(
    "fd", .value(placeholder: "NUMBER"), isRepeatable: true,
    help:
      "Let the guest use the descriptor NUMBER that apus itself has inherited: a socket, a pipe "
      + "or a file. It follows the sockets of --listen.")
  static let maximumOpenFiles = Option(
    "max-open-files", .value(placeholder: "COUNT"),
    help: "The guest has at most COUNT descriptors at a time, with the standard streams and the "
      + "directories. By default \(WASILimits().openDescriptorCount).")
  static let maximumOutput = Option(
    "max-output", .value(placeholder: "SIZE"),
    help: "The guest can write SIZE bytes to standard output and standard error together; more "
      + "fails with \"no space left\".")
  static let maximumFiles = Option(
    "max-file-growth", .value(placeholder: "SIZE"),
    help: "Files of the guest can grow by SIZE bytes in all; more fails with \"no space left\". "
      + "What a file shrinks by can be used again, but not what is removed.")
  static let threads = Option(
    "threads", .optionalValue(placeholder: "COUNT"),
    help: "Let the guest start threads (wasi-threads), at most COUNT at a time; by default "
      + "\(defaultThreadCount). Implies --features +threads.")
  static let traceWASI = Option(
    "trace-wasi", .optionalValue(placeholder: "FILE"),
    help: "Print every call to WASI on standard error, in lines that begin with wasi:, or write it "
      + "to FILE: its arguments, its result, the time it took, and for a path that failed where it "
      + "was looked up and why it is not there.")
  static let quiet = Option(
    "quiet", short: "q",
    help: "Give no hint about a missing file or directory when the guest fails, and no warning of "
      + "a damaged member of an archive.")

  static let options = [
    listen, descriptor, maximumOpenFiles, maximumOutput, maximumFiles, threads, traceWASI, quiet,
  ]

  // MARK: From the command line

  init(_ scanned: ScannedArguments) throws(UsageError) {
    if scanned.has(Self.traceWASI) {
      trace = scanned.value(Self.traceWASI).map { .file(path: $0) } ?? .standardError
    }
    for address in scanned.values(Self.listen) {
      if WASIConfiguration.isListenAddress(address) {
        listenAddresses.append(address)
      } else {
        throw UsageError(
          message: "--listen \(printable(address)) is no address",
          hint: "write an address and a port: --listen 127.0.0.1:8080 or --listen [::1]:8080")
      }
    }
    for text in scanned.values(Self.descriptor) {
      descriptors.append(Int32(try Self.count(text, of: Self.descriptor, in: 0...Int(Int32.max))))
    }
    if let text = scanned.value(Self.maximumOpenFiles) {
      maximumDescriptorCount = try Self.count(text, of: Self.maximumOpenFiles, in: 0...1_000_000)
    }
    maximumOutputByteCount = try Self.byteCount(scanned, Self.maximumOutput)
    maximumFileByteCount = try Self.byteCount(scanned, Self.maximumFiles)
    if scanned.has(Self.threads) {
      maximumThreadCount = Self.defaultThreadCount
      if let text = scanned.value(Self.threads) {
        maximumThreadCount = try Self.count(text, of: Self.threads, in: 1...100_000)
      }
    }
    isQuiet = scanned.has(Self.quiet)
  }

  private static func count(_ text: String, of option: Option, in range: ClosedRange<Int>)
    throws(UsageError) -> Int
  {
    guard text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let count = Int(text), range.contains(count)
    else {
      throw UsageError(
        message: "--\(option.name): \(printable(text)) is no number that fits",
        hint: "write a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return count
  }

  private static func byteCount(_ scanned: ScannedArguments, _ option: Option) throws(UsageError)
    -> Int?
  {
    guard let text = scanned.value(option) else { return nil }
    let byteCount = try RunRequest.byteCount(
      text, of: option, example: "--\(option.name) 512M")
    return Int(clamping: byteCount)
  }

  // MARK: To the library

  /// Adds all this to what the library is told.
  func apply(to configuration: inout WASIConfiguration, _ console: Console) throws(WASIError) {
    for address in listenAddresses {
      let port = try configuration.listen(on: address)
      if address.hasSuffix(":0") { console.note("apus: listening on port \(port)") }
    }
    configuration.sockets += descriptors
    if let count = maximumDescriptorCount { configuration.limits.openDescriptorCount = count }
    configuration.limits.outputByteCount = maximumOutputByteCount
    configuration.limits.fileByteCount = maximumFileByteCount
    configuration.limits.threadCount = maximumThreadCount
    switch trace {
    case .standardError: configuration.trace = { console.note("wasi: " + $0) }
    case .file(let path):
      let file: OutputFile
      do {
        file = try OutputFile(path)
      } catch {
        throw .unusableFile(path: path, reason: error.reason)
      }
      configuration.trace = { file.writeLine($0) }
    case nil: break
    }
  }

  /// Statements of Swift that do the same as `apply`.
  var swiftLines: [String] {
    var lines: [String] = []
    for address in listenAddresses {
      lines.append("try wasi.listen(on: \(SwiftProgram.literal(address)))")
    }
    if !descriptors.isEmpty {
      lines.append("wasi.sockets += [\(descriptors.map(String.init).joined(separator: ", "))]")
    }
    let limits: [(String, Int?)] = [
      ("openDescriptorCount", maximumDescriptorCount), ("outputByteCount", maximumOutputByteCount),
      ("fileByteCount", maximumFileByteCount),
      ("threadCount", maximumThreadCount > 0 ? maximumThreadCount : nil),
    ]
    for (name, value) in limits {
      if let value { lines.append("wasi.limits.\(name) = \(value)") }
    }
    switch trace {
    case .standardError:
      lines.append(
        #"wasi.trace = { FileHandle.standardError.write(Data("wasi: \($0)\n".utf8)) }"#)
    case .file(let path):
      let literal = SwiftProgram.literal(path)
      lines += [
        "_ = FileManager.default.createFile(atPath: \(literal), contents: nil)",
        "let trace = FileHandle(forWritingAtPath: \(literal))",
        #"wasi.trace = { trace?.write(Data("\($0)\n".utf8)) }"#,
      ]
    case nil: break
    }
    return lines
  }
}
