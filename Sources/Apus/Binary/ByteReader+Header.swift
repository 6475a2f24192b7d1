// The first eight bytes of a module, and what to say when they are something else.
// https://webassembly.github.io/spec/core/binary/modules.html#binary-module

extension ByteReader {
  private static let magic: [UInt8] = [0x00, 0x61, 0x73, 0x6D]

  /// Reads magic and version. The reader stands at the first byte of the module.
  mutating func moduleHeader() throws(DecodingError) {
    let whole = self
    if isAtEnd { throw DecodingError(.unexpectedEnd, at: 0, "the file is empty") }
    guard remaining >= Self.magic.count else { throw whole.truncatedHeader() }
    for expected in Self.magic where try byte() != expected {
      throw DecodingError(.magicHeader, at: 0, whole.description(of: whole.firstBytes(64)))
    }
    guard remaining >= 4 else { throw whole.truncatedHeader() }
    let version = try fixed(UInt16.self)
    let layer = try fixed(UInt16.self)
    guard version == 1, layer == 0 else {
      throw DecodingError(.unknownVersion, at: 4, Self.description(version: version, layer: layer))
    }
  }

  private func truncatedHeader() -> DecodingError {
    DecodingError(
      .unexpectedEnd, at: end, "a module begins with eight bytes, these are \(remaining)")
  }

  private func firstBytes(_ count: Int) -> [UInt8] {
    var reader = self
    var bytes: [UInt8] = []
    while bytes.count < count, let byte = reader.peek {
      bytes.append(byte)
      reader.byteOffset &+= 1
    }
    return bytes
  }

  private func description(of start: [UInt8]) -> String {
    let text = String(decoding: start, as: UTF8.self)
    // What a text begins with, behind white space and a byte-order mark.
    let first = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    if first.starts(with: "(".unicodeScalars) || first.starts(with: ";;".unicodeScalars) {
      return "this is the text format; convert it to a binary module first, with wat2wasm"
    }
    let isText = start.allSatisfy { $0 >= 0x80 || $0 >= 0x20 && $0 < 0x7F || 9...13 ~= $0 }
    if isText, !text.unicodeScalars.contains("\u{FFFD}") {
      return "this is text, not a binary module"
    }
    let bytes = start.prefix(4).map(twoDigits).joined(separator: " ")
    let known: [(bytes: [UInt8], what: String)] = [
      ([0x1F, 0x8B], "compressed by gzip"), ([0x28, 0xB5, 0x2F, 0xFD], "compressed by zstd"),
      ([0x50, 0x4B, 3, 4], "a zip archive"), ([0x7F, 0x45, 0x4C, 0x46], "a native program (ELF)"),
      ([0xCF, 0xFA, 0xED, 0xFE], "a native program (Mach-O)"),
      ([0x42, 0x43, 0xC0, 0xDE], "LLVM bitcode"),
      ([0x21, 0x3C, 0x61, 0x72], "an archive of objects"),
    ]
    let what = known.first { start.starts(with: $0.bytes) }?.what
    return "found \(bytes)" + (what.map { ", \($0)" } ?? "")
  }

  private static func description(version: UInt16, layer: UInt16) -> String {
    switch (version, layer) {
    case (_, 1):
      "this is a component, and only core modules can be loaded; build it as a core module (target "
        + "wasm32-wasip1), or take its core module out with `wasm-tools component unbundle`"
    case (0, 0), (0x0A...0x0D, 0):
      "version \(version) is older than WebAssembly 1.0; build the module anew with current tools"
    default:
      "version \(version), layer \(layer) is newer than the version 1 known here"
    }
  }
}
