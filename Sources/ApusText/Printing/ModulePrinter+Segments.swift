// Segments and expressions as text.
// https://webassembly.github.io/spec/core/text/modules.html#element-segments

import Apus

extension ModulePrinter {
  mutating func printElementSegments() throws(DecodingError) {
    for (index, segment) in syntax.elements.enumerated() {
      writer.line()
      writer.write("(elem")
      printDefinition(elements, index)
      switch segment.mode {
      case .passive: break
      case .declarative: writer.write(" declare")
      case .active(let table, let offset):
        if table != 0 {
          writer.write(" (table")
          printIndex(tables, table)
          writer.write(")")
        }
        try printOffset(offset)
      }
      try printElements(segment)
      writer.write(")")
    }
  }

  private mutating func printElements(
    _ segment: ModuleSyntax.ElementSegment
  ) throws(DecodingError) {
    switch segment.items {
    case .functions(let range):
      writer.write(" func")
      var reader = ByteReader(bytes, range)
      for _ in 0..<segment.count { printIndex(functions, try reader.u32()) }
    case .expressions(let range):
      printValueType(segment.type)
      var decoder = InstructionDecoder(bytes, range: range, features: features)
      for _ in 0..<segment.count { try printExpression(&decoder, folded: "item") }
    }
  }

  mutating func printDataSegments() throws(DecodingError) {
    for (index, segment) in syntax.data.enumerated() {
      writer.line()
      writer.write("(data")
      printDefinition(data, index)
      if case .active(let memory, let offset) = segment.mode {
        if memory != 0 {
          writer.write(" (memory")
          printIndex(memories, memory)
          writer.write(")")
        }
        try printOffset(offset)
      }
      writer.write(" ")
      printBytes(segment.bytes)
      writer.write(")")
    }
  }

  private mutating func printOffset(_ range: ByteRange) throws(DecodingError) {
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    try printExpression(&decoder, folded: "offset")
  }

  /// An expression on the line of its field.
  mutating func printExpression(_ range: ByteRange) throws(DecodingError) {
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    try printExpression(&decoder, folded: nil)
  }

  /// An expression up to its `end`. With `folded`, one instruction stands in parentheses alone,
  /// others in parentheses with that keyword.
  private mutating func printExpression(
    _ decoder: inout InstructionDecoder, folded: StaticString?
  ) throws(DecodingError) {
    var instructions: [Instruction] = []
    while true {
      var instruction = Instruction()
      if decoder.isAtEnd { throw decoder.missingEnd(in: bytes) }
      try decoder.decode(into: &instruction)
      if instruction.opcode == .end { break }
      instructions.append(instruction)
    }
    if let folded {
      writer.write(" (")
      if instructions.count != 1 { writer.write(folded) }
    }
    var isFirst = instructions.count == 1 && folded != nil
    for instruction in instructions {
      if !isFirst { writer.write(" ") }
      isFirst = false
      printInstruction(instruction, in: FunctionNaming())
    }
    if folded != nil { writer.write(")") }
  }
}
