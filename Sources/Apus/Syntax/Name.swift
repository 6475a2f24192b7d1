// Names are sequences of bytes. Swift's String would merge names that differ in bytes but are
// canonically equivalent.
// https://webassembly.github.io/spec/core/syntax/values.html#names

/// A name of an import, an export or a custom section: well-formed UTF-8, compared by its bytes.
///
/// Write it as a string literal where one is asked for.
public struct Name: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The bytes of the name.
  public let utf8: [UInt8]

  package init(utf8: [UInt8]) { self.utf8 = utf8 }

  /// The name with the UTF-8 bytes of `string`.
  public init(_ string: String) { utf8 = Array(string.utf8) }

  /// The name written as a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Name: CustomStringConvertible {
  /// The name as text.
  public var description: String { String(decoding: utf8, as: UTF8.self) }
}
