// The sections of element segments, code and data segments.
// https://webassembly.github.io/spec/core/binary/modules.html

extension ModuleDecoder {
  /// The first number of an element segment. Its bits decide what follows.
  private struct ElementSegmentFlags {
    let bits: UInt32
    var isActive: Bool { bits & 1 == 0 }
    /// Of an active segment: the table index is given. Of another: it is declarative.
    var secondBit: Bool { bits & 2 != 0 }
    var hasExpressions: Bool { bits & 4 != 0 }
    /// The oldest two forms give no type.
    var hasType: Bool { bits & 3 != 0 }
  }

  /// Spec: [element section](https://webassembly.github.io/spec/core/binary/modules.html#element-section)
  mutating func decodeElements(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.elements = try vector(&reader, minimumByteCount: 3) { reader throws(DecodingError) in
      try elementSegment(&reader)
    }
  }

  private func elementSegment(
    _ reader: inout ByteReader
  ) throws(DecodingError) -> ModuleSyntax.ElementSegment {
    let start = reader.byteOffset
    let flags = ElementSegmentFlags(bits: try reader.u32())
    guard flags.bits < 8 else {
      throw DecodingError(.elementSegmentKind, at: start, "\(flags.bits)")
    }
    if flags.bits != 0 {
      try reader.require(
        .bulkMemory, .elementSegmentKind, "segment kind \(flags.bits)", at: start, features)
    }
    var mode = flags.secondBit ? ModuleSyntax.SegmentMode.declarative : .passive
    if flags.isActive {
      let table = flags.secondBit ? try reader.u32() : 0
      mode = .active(index: table, offset: try reader.expression(features))
    }
    var type = flags.hasExpressions ? .funcref : functionReference
    if flags.hasType {
      type = flags.hasExpressions ? try reader.referenceType(features) : try elementKind(&reader)
    }
    let count = try reader.length()
    let items = reader.byteOffset
    for _ in 0..<count {
      if flags.hasExpressions {
        _ = try reader.expression(features)
      } else {
        _ = try reader.u32()
      }
    }
    let range = ByteRange(byteOffset: items, byteCount: reader.byteOffset &- items)
    return ModuleSyntax.ElementSegment(
      type: type, mode: mode, items: flags.hasExpressions ? .expressions(range) : .functions(range),
      count: count, isNewForm: flags.bits != 0)
  }

  private func elementKind(_ reader: inout ByteReader) throws(DecodingError) -> ValueType {
    let start = reader.byteOffset
    let code = try reader.byte()
    guard code == 0 else { throw DecodingError(.elementKind, at: start, hexadecimal(code)) }
    return functionReference
  }

  /// The type of segments that list functions: there is no null among them.
  private var functionReference: ValueType {
    .reference(nullable: !features.contains(.functionReferences), .function)
  }

  /// Spec: [code section](https://webassembly.github.io/spec/core/binary/modules.html#code-section)
  mutating func decodeBodies(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.bodies = try vector(&reader, minimumByteCount: 3) { reader throws(DecodingError) in
      ModuleSyntax.FunctionBody(bytes: try reader.skip(try reader.length()))
    }
  }

  /// The error to report where `error` is found behind the bodies: theirs, if they have one.
  ///
  /// Where the size of a body or of the section is wrong, what is found behind means nothing. So the
  /// bodies are read as if none had a size, like the suite's reference decoder does.
  func bodyError(in bytes: ModuleBytes, before error: DecodingError) -> DecodingError {
    guard let first = syntax.bodies.first, first.bytes.byteOffset <= error.byteOffset else {
      return error
    }
    var start = first.bytes.byteOffset
    for body in syntax.bodies where body.bytes.byteOffset == start {
      let rest = ByteRange(byteOffset: start, byteCount: bytes.count &- start)
      do {
        var locals = try LocalDeclarations(bytes, body: rest, features: features)
        while try locals.next() != nil {}
        var decoder = InstructionDecoder(bytes, range: locals.instructions, features: features)
        try decoder.skipToEnd()
        guard decoder.byteOffset == body.bytes.end else { return error }
        // Behind the size of the next body.
        var reader = decoder.reader
        _ = try reader.u32()
        start = reader.byteOffset
      } catch let bodyError {
        return bodyError.byteOffset < error.byteOffset ? bodyError : error
      }
    }
    return error
  }

  /// Spec: [data section](https://webassembly.github.io/spec/core/binary/modules.html#data-section)
  mutating func decodeData(_ reader: inout ByteReader) throws(DecodingError) {
    syntax.data = try vector(&reader, minimumByteCount: 2) { reader throws(DecodingError) in
      try dataSegment(&reader)
    }
  }

  private func dataSegment(
    _ reader: inout ByteReader
  ) throws(DecodingError) -> ModuleSyntax.DataSegment {
    let start = reader.byteOffset
    let kind = try reader.u32()
    guard kind <= 2 else { throw DecodingError(.dataSegmentKind, at: start, "\(kind)") }
    if kind != 0 {
      try reader.require(.bulkMemory, .dataSegmentKind, "segment kind \(kind)", at: start, features)
    }
    var mode = ModuleSyntax.SegmentMode.passive
    if kind != 1 {
      let memory = kind == 2 ? try reader.u32() : 0
      mode = .active(index: memory, offset: try reader.expression(features))
    }
    return ModuleSyntax.DataSegment(
      mode: mode, bytes: try reader.skip(try reader.length()), isNewForm: kind != 0)
  }
}
