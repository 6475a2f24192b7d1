// The text format as people use it.
// https://webassembly.github.io/spec/core/text/index.html

import Apus

/// The text format of WebAssembly: modules as text to bytes.
///
/// ```swift
/// let bytes = try TextFormat.encode("(module (func (export \"f\")))")
/// let module = try Module(bytes: bytes)
/// ```
///
/// Spec: [text format](https://webassembly.github.io/spec/core/text/index.html)
public enum TextFormat {
  /// The binary form of a module's text, with shortest numbers and sections in their order.
  ///
  /// The text is taken as bytes and must be UTF-8. It is one `(module …)`, or a module's fields
  /// without that around them. What the text says of types is not checked: load the result to
  /// validate it. Without `.memory64` among `features`, sizes of memories and tables must fit in
  /// 32 bits, as they had to in the text format then.
  ///
  /// Identifiers are kept in the name section, for backtraces and for text made from the bytes,
  /// unless `keepsNames` is `false`.
  ///
  /// Throws when the text breaks the text format.
  public static func encode(
    _ text: [UInt8], features: Features = .all, keepsNames: Bool = true
  ) throws(ParseError) -> [UInt8] {
    try ModuleAssembler.assemble(text, features, keepsNames: keepsNames)
  }

  /// The binary form of a module's text; see `encode(_:features:keepsNames:)`.
  ///
  /// Throws when the text breaks the text format.
  public static func encode(
    _ text: String, features: Features = .all, keepsNames: Bool = true
  ) throws(ParseError) -> [UInt8] {
    try encode(Array(text.utf8), features: features, keepsNames: keepsNames)
  }

  /// The text of a module's binary form, which reads back to the same module.
  ///
  /// Instructions stand one a line, unfolded. Names of the name section become identifiers, made
  /// unique where two items have the same; other custom sections become annotations. Floats are
  /// written as the shortest decimal number with their bits, NaNs with their payload. Nothing is
  /// validated: an invalid module has a text too. With `keepsNames` as `false`, the name section is left
  /// out, and indices stand where identifiers would.
  ///
  /// Throws when the bytes are no module, or use a feature that is not among `features`.
  public static func decode(
    _ bytes: [UInt8], features: Features = .all, keepsNames: Bool = true
  ) throws(DecodingError) -> String {
    let text = try ModulePrinter.print(ModuleBytes(bytes), features, keepsNames: keepsNames)
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether `bytes` are a module's binary form rather than text: they begin as one does.
  public static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x00, 0x61, 0x73, 0x6D])
  }
}
