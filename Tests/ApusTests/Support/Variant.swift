// Broken variants of a module.

import Foundation

@testable import Apus

/// A module with some bytes changed, or cut off: one of many, told apart by their numbers.
enum Variant {
  case cut(byteCount: Int)
  case changed([(byteOffset: Int, change: ByteChange)])

  /// How one byte changes.
  enum ByteChange {
    case flip(bit: UInt8)
    case set(UInt8)

    func applied(to byte: UInt8) -> UInt8 {
      switch self {
      case .flip(let bit): byte ^ (1 << bit)
      case .set(let value): value
      }
    }
  }

  /// The same for the same number on every machine. Its places lie in one of `ranges`.
  init(_ number: Int, of ranges: [Range<Int>]) {
    var random = Random(state: UInt64(number))
    let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
    if Int.random(in: 0..<8, using: &random) == 0 {
      self = .cut(byteCount: Int.random(in: range, using: &random))
      return
    }
    let interesting: [UInt8] = [0, 1, 0x0B, 0x40, 0x7F, 0x80, 0xFC, 0xFD, 0xFF]
    self = .changed(
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let byteOffset = Int.random(in: range, using: &random)
        return switch Int.random(in: 0..<3, using: &random) {
        case 0: (byteOffset, .flip(bit: UInt8.random(in: 0..<8, using: &random)))
        case 1: (byteOffset, .set(interesting.randomElement(using: &random) ?? 0))
        default: (byteOffset, .set(UInt8.random(in: 0...255, using: &random)))
        }
      })
  }

  /// The variant of a small module.
  func bytes(of module: [UInt8]) -> [UInt8] {
    switch self {
    case .cut(let byteCount): return Array(module[..<byteCount])
    case .changed(let places):
      var bytes = module
      for (byteOffset, change) in places {
        bytes[byteOffset] = change.applied(to: bytes[byteOffset])
      }
      return bytes
    }
  }

  /// SplitMix64: the same numbers on every machine.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}

/// A file that holds a large module, and while one is tried a variant of it. Removed in the end.
final class VariantFile: Sendable {
  private let module: Data
  private let url: URL

  /// A file of this name in the temporary folder.
  init(_ module: Data, _ name: String) throws {
    self.module = module
    url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try module.write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Makes the file hold the variant, loads it, gives a module that loads to `body`, and makes the
  /// file what it was. Gives whether it loads and how long that took.
  func load(
    _ variant: Variant, _ features: Features, _ body: (Module) -> Void
  ) throws -> (hasLoaded: Bool, duration: Duration) {
    let file = try FileHandle(forUpdating: url)
    defer { try? file.close() }
    switch variant {
    case .cut(let byteCount): try file.truncate(atOffset: UInt64(byteCount))
    case .changed(let places):
      for (byteOffset, change) in places {
        try write([change.applied(to: module[byteOffset])], at: byteOffset, file)
      }
    }
    var hasLoaded = false
    let duration = ContinuousClock().measure {
      guard let module = try? Module(contentsOf: url.path, features: features) else { return }
      body(module)
      hasLoaded = true
    }
    switch variant {
    case .cut(let byteCount): try write(module[byteCount...], at: byteCount, file)
    case .changed(let places):
      for (byteOffset, _) in places { try write([module[byteOffset]], at: byteOffset, file) }
    }
    return (hasLoaded, duration)
  }

  private func write(_ bytes: some DataProtocol, at byteOffset: Int, _ file: FileHandle) throws {
    try file.seek(toOffset: UInt64(byteOffset))
    try file.write(contentsOf: bytes)
  }
}
