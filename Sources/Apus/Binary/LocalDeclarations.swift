// The declarations of locals at the start of a body.
// https://webassembly.github.io/spec/core/binary/modules.html#code-section

/// Reads the runs of locals that a body begins with.
///
/// ```swift
/// var locals = try LocalDeclarations(bytes, body: body.bytes, features: features)
/// while let run = try locals.next() { … }
/// let instructions = locals.instructions
/// ```
package struct LocalDeclarations {
  /// So many locals of one type, one behind the other.
  package struct Run: Equatable, Sendable {
    package let count: UInt32
    package let type: ValueType
  }

  /// The most locals that a body may declare.
  package static let maximumCount: UInt32 = 50_000

  private var reader: ByteReader
  private let features: Features
  private var runsLeft: Int
  /// Locals of the runs read so far.
  package private(set) var localCount: UInt32 = 0

  /// Begins with `body`, a whole entry of the code section.
  package init(
    _ bytes: ModuleBytes, body: ByteRange, features: Features
  ) throws(DecodingError) {
    reader = ByteReader(bytes, body)
    self.features = features
    runsLeft = try reader.length()
  }

  /// The next run; `nil` behind the last.
  package mutating func next() throws(DecodingError) -> Run? {
    guard runsLeft > 0 else { return nil }
    runsLeft &-= 1
    let start = reader.byteOffset
    let count = try reader.u32()
    // No overflow: the left side is never negative.
    if count > Self.maximumCount &- localCount {
      throw DecodingError(
        .tooManyLocals, at: start, "more than \(Self.maximumCount) in one function")
    }
    localCount &+= count
    return Run(count: count, type: try reader.valueType(features))
  }

  /// What follows the declarations: the body's instructions, once `next()` has given `nil`.
  package var instructions: ByteRange { reader.rest }
}
