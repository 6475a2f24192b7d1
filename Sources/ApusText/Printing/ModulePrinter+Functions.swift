// Functions: locals, and instructions one a line.
// https://webassembly.github.io/spec/core/text/instructions.html

import Apus

/// Identifiers inside of a function.
struct FunctionNaming {
  var locals = Identifiers()
  var labels = Identifiers()
  /// The numbers of the labels that are open, counted in the order of their instructions.
  var openLabels: [UInt32] = []
  private(set) var labelCount: UInt32 = 0

  mutating func open() {
    openLabels.append(labelCount)
    labelCount += 1
  }

  /// The number of a label counted from the innermost; `nil` for the function's own and beyond.
  func label(_ depth: UInt32) -> UInt32? {
    depth < openLabels.count ? openLabels[openLabels.count - 1 - Int(depth)] : nil
  }
}

extension ModulePrinter {
  mutating func printFunctions() throws(DecodingError) {
    let types = syntax.functionTypes.enumerated().dropFirst(syntax.importedFunctionCount)
    for ((index, type), body) in zip(types, syntax.bodies) {
      try printFunction(UInt32(truncatingIfNeeded: index), type, body)
    }
  }

  mutating func printFunction(
    _ index: UInt32, _ typeIndex: TypeIndex, _ body: ModuleSyntax.FunctionBody
  ) throws(DecodingError) {
    var naming = FunctionNaming()
    let localNames = names.locals[index]
    if let localNames { naming.locals = Identifiers(localNames) }
    if let labelNames = names.labels[index] { naming.labels = Identifiers(labelNames) }
    line(at: body.bytes.byteOffset)
    writer.write("(func")
    printDefinition(functions, Int(index))
    printTypeUse(typeIndex)
    let type = syntax.functionType(at: typeIndex)
    if let type {
      printFunctionType(type, parameterNames: localNames == nil ? nil : naming.locals)
    }
    writer.depth += 1
    var declarations = try LocalDeclarations(bytes, body: body.bytes, features: features)
    let parameterCount = UInt32(truncatingIfNeeded: type?.parameters.count ?? 0)
    try printLocals(&declarations, parameterCount, naming.locals, hasNames: localNames != nil)
    try printBody(declarations.instructions, &naming, hints: hints(of: index, body))
    writer.depth -= 1
    line(at: endByteOffset)
    writer.write(")")
  }

  /// Begins a line for what is at a byte of the module; where there is a margin, with that offset in it.
  private mutating func line(at byteOffset: Int) {
    writer.line(margin: writer.marginWidth == 0 ? "" : "0x" + String(byteOffset, radix: 16))
  }

  /// The hints of a function by the offset of their instructions in the module.
  private func hints(
    of index: UInt32, _ body: ModuleSyntax.FunctionBody
  ) -> [Int: [UInt8]] {
    guard let hints = branchHints[index] else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: hints.map { (body.bytes.byteOffset + Int($0.key), $0.value) })
  }

  private mutating func printLocals(
    _ declarations: inout LocalDeclarations, _ parameterCount: UInt32, _ identifiers: Identifiers,
    hasNames: Bool
  ) throws(DecodingError) {
    var index = parameterCount
    while let run = try declarations.next() {
      if run.count == 0 { continue }
      writer.line()
      if !hasNames {
        writer.write("(local")
        for _ in 0..<run.count { printValueType(run.type) }
        writer.write(")")
        continue
      }
      for position in 0..<run.count {
        if position > 0 { writer.write(" ") }
        writer.write("(local")
        printBinder(identifiers, index)
        printValueType(run.type)
        writer.write(")")
        index &+= 1
      }
    }
  }

  private mutating func printBody(
    _ range: ByteRange, _ naming: inout FunctionNaming, hints: [Int: [UInt8]]
  ) throws(DecodingError) {
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    let outerDepth = writer.depth
    var instruction = Instruction()
    while !decoder.isAtEnd {
      try decoder.decode(into: &instruction)
      if instruction.opcode == .end && naming.openLabels.isEmpty {
        if !decoder.isAtEnd { throw decoder.bytesBehindEnd }
        endByteOffset = instruction.byteOffset
        return
      }
      let role = instruction.opcode.blockRole
      if role == .divides || role == .closes { writer.depth = max(outerDepth, writer.depth - 1) }
      // The label of a `delegate` does not count the block that it closes.
      if role == .closes { _ = naming.openLabels.popLast() }
      line(at: instruction.byteOffset)
      if let hint = hints[instruction.byteOffset] {
        writer.write("(@\(Annotation.branchHint) ")
        writer.string(hint)
        writer.write(") ")
      }
      printInstruction(instruction, in: naming)
      if role == .opens { printLabel(&naming) }
      if role == .opens || role == .divides { writer.depth += 1 }
    }
    throw decoder.missingEnd(in: bytes)
  }

  /// The number of the label that a block opens, as a comment: branches show the same.
  private mutating func printLabel(_ naming: inout FunctionNaming) {
    naming.open()
    writer.write(" (;@\(naming.labelCount);)")
  }
}

extension Opcode {
  enum BlockRole {
    case none, opens, divides, closes
  }

  /// What the instruction does to the nesting of blocks.
  var blockRole: BlockRole {
    switch self {
    case .block, .loop, .if, .try, .tryTable: .opens
    case .else, .catch, .catchAll: .divides
    case .end, .delegate: .closes
    default: .none
    }
  }

  /// Of two opcodes for one mnemonic, whether this is the one for a nullable type.
  var isNullableForm: Bool {
    switch self {
    case .refTestNull, .refCastNull, .refCastDescEqNull: true
    default: false
    }
  }
}
