// One instruction: its mnemonic and what its row says must follow.
// https://webassembly.github.io/spec/core/text/instructions.html

import Apus

extension ModulePrinter {
  mutating func printInstruction(_ instruction: Instruction, in naming: FunctionNaming) {
    let row = instruction.opcode.row
    writer.write(row.mnemonic)
    switch row.immediates {
    case .none: break
    case .blockType:
      printBinder(naming.labels, naming.labelCount)
      printBlockType(instruction.blockType)
    case .label: printLabel(instruction.index, naming)
    case .labels:
      for label in LabelList(bytes, instruction) { printLabel(label, naming) }
    case .function: printIndex(functions, instruction.index)
    case .local: printIndex(naming.locals, instruction.index)
    case .global: printIndex(globals, instruction.index)
    case .element: printIndex(elements, instruction.index)
    case .data: printIndex(data, instruction.index)
    case .type: printIndex(types, instruction.index)
    case .tag: printIndex(tags, instruction.index)
    case .table: printIndexUnlessZero(tables, instruction.index)
    case .memory: printIndexUnlessZero(memories, instruction.index)
    case .tableTable: printPair(tables, instruction)
    case .memoryMemory: printPair(memories, instruction)
    case .typeTable:
      printIndexUnlessZero(tables, instruction.secondIndex)
      printTypeUse(instruction.index)
    case .elementTable:
      printIndexUnlessZero(tables, instruction.secondIndex)
      printIndex(elements, instruction.index)
    case .dataMemory:
      printIndexUnlessZero(memories, instruction.secondIndex)
      printIndex(data, instruction.index)
    case .valueTypes: printResultTypes(instruction)
    case .heapType: printHeapOperand(instruction)
    case .memoryArgument: printMemoryArgument(instruction)
    case .memoryLane:
      printMemoryArgument(instruction)
      writer.write(" \(instruction.lane)")
    case .i32: writer.write(" \(Int32(truncatingIfNeeded: instruction.bits))")
    case .i64: writer.write(" \(Int64(bitPattern: instruction.bits))")
    case .f32: writer.write(" " + FloatText.f32(UInt32(truncatingIfNeeded: instruction.bits)))
    case .f64: writer.write(" " + FloatText.f64(instruction.bits))
    case .v128: printVector(instruction)
    case .lane: writer.write(" \(instruction.lane)")
    case .lanes16: printLanes(instruction)
    case .tryTable:
      printBinder(naming.labels, naming.labelCount)
      printBlockType(instruction.blockType)
      printCatches(instruction, naming)
    case .castLabel:
      printLabel(instruction.index, naming)
      printValueType(instruction.castSource)
      printValueType(instruction.castTarget)
    case .typeField:
      printIndex(types, instruction.index)
      printIndex(fields[instruction.index] ?? Identifiers(), instruction.secondIndex)
    case .typeCount:
      printIndex(types, instruction.index)
      writer.write(" \(instruction.secondIndex)")
    case .typeData: printTypeAnd(data, instruction)
    case .typeElement: printTypeAnd(elements, instruction)
    case .typeType: printTypeAnd(types, instruction)
    case .zeroByte: break
    }
  }

  private mutating func printBlockType(_ type: BlockType) {
    switch type {
    case .empty: break
    case .value(let type): printTypes(CollectionOfOne(type), "result")
    case .type(let index):
      printTypeUse(index)
      if let type = syntax.functionType(at: index) { printFunctionType(type) }
    }
  }

  /// A label by its identifier, or by its depth with its number as a comment.
  private mutating func printLabel(_ depth: UInt32, _ naming: FunctionNaming) {
    guard let number = naming.label(depth) else { return writer.write(" \(depth)") }
    if let text = naming.labels[number] {
      writer.write(" ")
      writer.write(text)
    } else {
      writer.write(" \(depth) (;@\(number + 1);)")
    }
  }

  private mutating func printIndexUnlessZero(_ identifiers: Identifiers, _ index: UInt32) {
    if index != 0 { printIndex(identifiers, index) }
  }

  private mutating func printPair(_ identifiers: Identifiers, _ instruction: Instruction) {
    if instruction.index == 0 && instruction.secondIndex == 0 { return }
    printIndex(identifiers, instruction.index)
    printIndex(identifiers, instruction.secondIndex)
  }

  private mutating func printTypeAnd(_ identifiers: Identifiers, _ instruction: Instruction) {
    printIndex(types, instruction.index)
    printIndex(identifiers, instruction.secondIndex)
  }

  private mutating func printCatches(_ instruction: Instruction, _ naming: FunctionNaming) {
    for clause in CatchList(bytes, instruction) {
      writer.write(clause.tag == nil ? " (catch_all" : " (catch")
      if clause.hasReference { writer.write("_ref") }
      if let tag = clause.tag { printIndex(tags, tag) }
      printLabel(clause.label, naming)
      writer.write(")")
    }
  }

  /// The heap type of a `ref.null`, or the reference type that other instructions take: whether it is
  /// nullable is in their opcode.
  private mutating func printHeapOperand(_ instruction: Instruction) {
    if instruction.opcode == .refNull { return printHeapType(instruction.heapType) }
    let isNullable = instruction.opcode.isNullableForm
    printValueType(.reference(nullable: isNullable, instruction.heapType))
  }

  private mutating func printResultTypes(_ instruction: Instruction) {
    writer.write(" (result")
    for type in ValueTypeList(bytes, instruction, features) { printValueType(type) }
    writer.write(")")
  }

  private mutating func printMemoryArgument(_ instruction: Instruction) {
    printIndexUnlessZero(memories, instruction.index)
    if instruction.bits != 0 { writer.write(" offset=\(instruction.bits)") }
    if instruction.alignment != instruction.opcode.naturalAlignment ?? 0 {
      writer.write(" align=\(UInt64(1) << UInt64(instruction.alignment & 63))")
    }
  }

  private mutating func printVector(_ instruction: Instruction) {
    writer.write(" i32x4")
    for bits in [instruction.bits, instruction.highBits] {
      for lane in [UInt32(truncatingIfNeeded: bits), UInt32(truncatingIfNeeded: bits >> 32)] {
        let digits = String(lane, radix: 16)
        writer.write(" 0x" + String(repeating: "0", count: 8 - digits.count) + digits)
      }
    }
  }

  private mutating func printLanes(_ instruction: Instruction) {
    for bits in [instruction.bits, instruction.highBits] {
      for position in 0..<8 {
        writer.write(" \(UInt8(truncatingIfNeeded: bits >> UInt64(8 * position)))")
      }
    }
  }
}
