// A guest without an engine: a buffer as its memory, and every call by name through the table.

import Foundation
import Testing

@testable import ApusWASI

/// A temporary directory with a subdirectory `inside`, which is the guest's descriptor 3, and a file
/// beside it that the guest must never reach.
final class Sandbox {
  let root: String
  var inside: String { root + "/inside" }

  init() throws {
    root = NSTemporaryDirectory() + "apus-wasi-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root + "/inside", withIntermediateDirectories: true)
    try write("secret", "outside")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Writes a file; the path is relative to the root.
  func write(_ path: String, _ text: String) throws {
    try text.write(toFile: root + "/" + path, atomically: false, encoding: .utf8)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: root + "/" + path)) != nil
  }

  func makeDirectory(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: root + "/" + path, withIntermediateDirectories: true)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root + "/" + path, withDestinationPath: target)
  }
}

/// A guest's memory and its calls. Strings and results live at fixed places.
final class Guest {
  static let memoryByteCount = 1 << 17
  /// Where results go.
  static let result: UInt64 = 64
  /// Where the first and the second path go.
  static let path: UInt64 = 1024
  static let secondPath: UInt64 = 6144
  /// Where lists of vectors, and the bytes they point to, go.
  static let vectors: UInt64 = 16_384
  static let bytes: UInt64 = 32_768

  let wasi: WASI
  /// Stays as long as the guest.
  private var sandbox: Sandbox?
  let storage: UnsafeMutableRawBufferPointer
  let version: Version

  init(_ configuration: WASIConfiguration, _ version: Version = .preview1) throws {
    wasi = try WASI(configuration)
    self.version = version
    storage = .allocate(byteCount: Self.memoryByteCount, alignment: 16)
    storage.initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// A guest with `sandbox.inside` at descriptor 3 under the name `/`, and silent streams.
  convenience init(
    _ sandbox: Sandbox, _ access: WASIAccess = .readWrite, _ version: Version = .preview1
  ) throws {
    var configuration = Self.quietConfiguration()
    try configuration.preopen(sandbox.inside, at: "/", access)
    try self.init(configuration, version)
    self.sandbox = sandbox
  }

  deinit {
    wasi.close()
    storage.deallocate()
  }

  static func quietConfiguration() -> WASIConfiguration {
    var configuration = WASIConfiguration()
    configuration.standardInput = .empty
    configuration.standardOutput = .discard
    configuration.standardError = .discard
    return configuration
  }

  var memory: GuestMemory { GuestMemory(storage) }

  /// Calls a function by its name.
  func call(_ name: String, _ arguments: UInt64...) throws -> Errno {
    try call(name, arguments)
  }

  func call(_ name: String, _ arguments: [UInt64]) throws -> Errno {
    let row = try #require(FunctionTable.row(.init(name), in: version), "no function \(name)")
    #expect(row.parameters.count == arguments.count, "arguments of \(name)")
    return try wasi.perform(row, Arguments(version, arguments), memory)
  }

  func load<T: FixedWidthInteger>(_ address: UInt64 = result, as type: T.Type = T.self) -> T {
    (try? memory.load(address)) ?? 0
  }

  func text(_ address: UInt64, _ byteCount: Int) -> String {
    String(decoding: storage[Int(address)..<Int(address) + byteCount], as: UTF8.self)
  }

  /// Puts a string into memory; gives its address and byte count as arguments.
  func put(_ string: String, at address: UInt64 = path) throws -> [UInt64] {
    let bytes = Array(string.utf8)
    try memory.copy(bytes, to: address)
    return [address, UInt64(bytes.count)]
  }

  /// Puts a list of one vector per string into memory; gives its address and count.
  func putVectors(_ strings: [String]) throws -> [UInt64] {
    var next = Self.bytes
    for (index, string) in strings.enumerated() {
      let bytes = Array(string.utf8)
      try memory.copy(bytes, to: next)
      try memory.store(UInt32(next), at: Self.vectors + UInt64(index) * 8)
      try memory.store(UInt32(bytes.count), at: Self.vectors + UInt64(index) * 8 + 4)
      next += UInt64(bytes.count)
    }
    return [Self.vectors, UInt64(strings.count)]
  }

  // MARK: Calls that many tests need

  static let allRights: UInt64 = Rights.all.rawValue
  static let readRights = Rights.all.subtracting([.fdWrite, .fdAllocate]).rawValue

  /// Opens a path below descriptor 3; gives the error or the new descriptor.
  func open(
    _ path: String, in directory: UInt64 = 3, follow: Bool = true, _ open: OpenFlags = [],
    _ rights: UInt64 = allRights, _ flags: DescriptorFlags = []
  ) throws -> (errno: Errno, descriptor: UInt64) {
    let errno = try call(
      "path_open",
      [directory, follow ? 1 : 0] + put(path) + [
        UInt64(open.rawValue), rights, Self.allRights, UInt64(flags.rawValue), Self.result,
      ])
    return (errno, UInt64(load(as: UInt32.self)))
  }

  /// Opens a path that must open.
  func mustOpen(
    _ path: String, in directory: UInt64 = 3, _ open: OpenFlags = [],
    _ rights: UInt64 = allRights, _ flags: DescriptorFlags = []
  ) throws -> UInt64 {
    let opened = try self.open(path, in: directory, open, rights, flags)
    try #require(opened.errno == .success, "opening \(path)")
    return opened.descriptor
  }

  func write(_ descriptor: UInt64, _ strings: String...) throws -> (errno: Errno, byteCount: UInt32)
  {
    let errno = try call("fd_write", [descriptor] + putVectors(strings) + [Self.result])
    return (errno, load())
  }

  /// Reads into one buffer.
  func read(_ descriptor: UInt64, _ byteCount: Int = 1000) throws -> (errno: Errno, text: String) {
    let list = try putVectors([String(repeating: " ", count: byteCount)])
    let errno = try call("fd_read", [descriptor] + list + [Self.result])
    return (errno, errno == .success ? text(Self.bytes, Int(load(as: UInt32.self))) : "")
  }
}
