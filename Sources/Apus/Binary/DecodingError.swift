// Why bytes are no module.
// https://webassembly.github.io/spec/core/binary/index.html

/// The bytes are no module: something in them breaks the binary format, or belongs to a feature that
/// is not enabled.
///
/// Spec: [binary format](https://webassembly.github.io/spec/core/binary/index.html)
public struct DecodingError: Error, Hashable {
  /// What is wrong, in the words of the official test suite.
  public let kind: Kind
  /// The feature that the bytes belong to, if the error is that it is not enabled.
  public let feature: Feature?
  /// Where, in bytes from the module's first one.
  public let byteOffset: Int
  /// What was found instead, for people; empty when `kind` says it all.
  public let detail: String

  /// The kinds of errors. The raw value is how the official test suite words it.
  public enum Kind: String, Sendable, CaseIterable {
    case unexpectedEnd = "unexpected end"
    case unexpectedEndOfSection = "unexpected end of section or function"
    case missingEnd = "END opcode expected"
    case lengthOutOfBounds = "length out of bounds"
    case integerTooLong = "integer representation too long"
    case integerTooLarge = "integer too large"
    case malformedUTF8 = "malformed UTF-8 encoding"

    case magicHeader = "magic header not detected"
    case unknownVersion = "unknown binary version"
    case sectionID = "malformed section id"
    case sectionSizeMismatch = "section size mismatch"
    case unexpectedContent = "unexpected content after last section"
    case inconsistentFunctionCount = "function and code section have inconsistent lengths"
    case inconsistentDataCount = "data count and data section have inconsistent lengths"

    case definitionType = "malformed definition type"
    case valueType = "malformed value type"
    case storageType = "malformed storage type"
    case referenceType = "malformed reference type"
    case heapType = "malformed heap type"
    case blockType = "malformed block type"
    case limitsFlags = "malformed limits flags"
    case pageSize = "invalid custom page size"
    case mutability = "malformed mutability"
    case importKind = "malformed import kind"
    case exportKind = "malformed export kind"
    case elementSegmentKind = "malformed elements segment kind"
    case elementKind = "malformed element kind"
    case dataSegmentKind = "malformed data segment kind"

    case illegalOpcode = "illegal opcode"
    case catchClause = "malformed catch clause"
    case castFlags = "malformed br_on_cast flags"
    case memoryArgumentFlags = "malformed memop flags"
    case zeroByteExpected = "zero byte expected"
    case dataCountRequired = "data count section required"
    case tooManyLocals = "too many locals"
    case tooManyParameters = "too many parameters or results"
  }

  init(_ kind: Kind, at byteOffset: Int, _ detail: String = "", needs feature: Feature? = nil) {
    self.kind = kind
    self.feature = feature
    self.byteOffset = byteOffset
    self.detail = detail
  }

  /// The error that `what` needs a feature that is not enabled.
  init(_ kind: Kind, at byteOffset: Int, _ what: String, disabled feature: Feature) {
    self.init(
      kind, at: byteOffset, "\(what) needs the feature \(feature.name), which is not enabled",
      needs: feature)
  }

  /// The suite's words, then the details.
  public var message: String {
    if detail.isEmpty { return kind.rawValue }
    // The suite itself writes the opcode right behind: "illegal opcode ff".
    return kind.rawValue + (kind == .illegalOpcode ? " " : ": ") + detail
  }
}

extension DecodingError: CustomStringConvertible {
  /// The message with its place: `malformed module at byte 0x1a2b: unexpected end`.
  public var description: String {
    "malformed module at byte 0x\(String(byteOffset, radix: 16)): \(message)"
  }
}
