// Evaluation of constant expressions.
// https://webassembly.github.io/spec/core/valid/instructions.html#constant-expressions

/// Evaluates constant expressions of a validated module for one of its instances.
///
/// One evaluator serves all expressions of an instance, so that an expression of numbers allocates
/// nothing. Objects are made without a collection: what refers to them may not be rooted yet.
struct ConstantEvaluator {
  private let instance: UnsafeMutablePointer<InstanceRecord>
  private let module: Module
  /// Slots, a vector's low half below its high one.
  private var stack: [UInt64] = []
  private let heap: ObjectHeap
  private var instruction = Instruction()

  init(
    _ module: Module, _ instance: UnsafeMutablePointer<InstanceRecord>, _ heap: ObjectHeap
  ) {
    self.instance = instance
    self.module = module
    self.heap = heap
    stack.reserveCapacity(16)
  }

  /// The instructions of `range`, which may hold several expressions.
  func decoder(_ range: ByteRange) -> InstructionDecoder {
    InstructionDecoder(module.bytes, range: range, features: module.features)
  }

  /// The value of the expression in `range`: its slot, and for a vector the second one. Traps when the
  /// heap has no room for an object.
  mutating func evaluate(_ range: ByteRange) throws(Trap) -> (low: UInt64, high: UInt64) {
    if let number = ConstantNumber.i32(module.bytes, range) { return (UInt64(number), 0) }
    var decoder = decoder(range)
    return try evaluate(&decoder)
  }

  /// The value of the next expression of `decoder`, which then stands behind its `end`.
  mutating func evaluate(
    _ decoder: inout InstructionDecoder
  ) throws(Trap) -> (low: UInt64, high: UInt64) {
    stack.removeAll(keepingCapacity: true)
    // The module is valid: decoding cannot fail, and what is wrong all the same reads as zero.
    while (try? decoder.decode(into: &instruction)) != nil, instruction.opcode != .end {
      try execute()
    }
    return stack.count < 2 ? (stack.last ?? 0, 0) : (stack[0], stack[1])
  }

  private mutating func execute() throws(Trap) {
    switch instruction.opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const: stack.append(instruction.bits)
    case .v128Const: stack += [instruction.bits, instruction.highBits]
    case .refNull: stack.append(0)
    case .refFunc:
      let record = InstanceRecord.functionRecord(instance, instruction.index)
      stack.append(UInt64(UInt(bitPattern: record)))
    case .globalGet: pushGlobal(Int(instruction.index))
    case .i32Add: combine { UInt64(UInt32(truncatingIfNeeded: $0 &+ $1)) }
    case .i32Sub: combine { UInt64(UInt32(truncatingIfNeeded: $0 &- $1)) }
    case .i32Mul: combine { UInt64(UInt32(truncatingIfNeeded: $0 &* $1)) }
    case .i64Add: combine(&+)
    case .i64Sub: combine(&-)
    case .i64Mul: combine(&*)
    // The bits of a reference are the same in both hierarchies.
    case .anyConvertExtern, .externConvertAny: break
    case .refI31: stack.append(ReferenceBits.i31(UInt32(truncatingIfNeeded: pop())))
    case .structNew, .structNewDefault: push(try makeStructure().object)
    case .structNewDesc, .structNewDefaultDesc: try makeDescribedStructure()
    case .arrayNew, .arrayNewDefault: try makeArray(count: UInt32(truncatingIfNeeded: pop()))
    case .arrayNewFixed: try makeArray(count: instruction.secondIndex)
    default:
      let mnemonic = instruction.opcode.row.mnemonic
      throw Trap(.unsupported, message: "\(Trap.Code.unsupported.message): \(mnemonic)")
    }
  }

  /// The lower slot of the last value.
  private mutating func pop() -> UInt64 { stack.popLast() ?? 0 }

  private mutating func pushGlobal(_ index: Int) {
    // Safe: validation checked the index, and `globalCells` has a cell for every global.
    let cell = instance.pointee.globalCells[index]
    stack.append(cell[0])
    if module.syntax.globals[index].valueType == .v128 { stack.append(cell[1]) }
  }

  private mutating func combine(_ operation: (UInt64, UInt64) -> UInt64) {
    guard let right = stack.popLast(), let left = stack.popLast() else { return }
    stack.append(operation(left, right))
  }
}

// Objects. Validation checked the types, so that the stack has the values for their fields.
extension ConstantEvaluator {
  private mutating func makeStructure() throws(Trap) -> (
    object: UnsafeMutableRawPointer, shape: HeapShape
  ) {
    let (shapeIndex, shape) = shape()
    let object = try allocate(byteCount: shape.byteCount, shapeIndex)
    if instruction.opcode == .structNew || instruction.opcode == .structNewDesc {
      for field in shape.fields.reversed() { popValue(into: object + field.byteOffset, field) }
    }
    return (object, shape)
  }

  /// The custom descriptor is the last operand.
  private mutating func makeDescribedStructure() throws(Trap) {
    let descriptor = pop()
    guard descriptor != 0 else { throw Trap(.nullDescriptorReference) }
    let (object, shape) = try makeStructure()
    // Safe: validation checked that the type has a descriptor, so its shape has a place for it.
    if let byteOffset = shape.descriptorByteOffset {
      object.storeBytes(of: descriptor, toByteOffset: byteOffset, as: UInt64.self)
    }
    push(object)
  }

  /// The values of `array.new_fixed` are as many as elements; `array.new` has one, and its default form
  /// none.
  private mutating func makeArray(count: UInt32) throws(Trap) {
    let (shapeIndex, shape) = shape()
    guard let element = shape.element else { return }
    let object = try allocate(
      byteCount: shape.byteCount + Int(count) * element.byteCount, shapeIndex)
    object.storeBytes(of: UInt64(count), toByteOffset: HeapHeader.byteCount, as: UInt64.self)
    let elements = object + HeapShape.elementsByteOffset
    switch instruction.opcode {
    case .arrayNewFixed:
      for index in (0..<Int(count)).reversed() {
        popValue(into: elements + index * element.byteCount, element)
      }
    case .arrayNew:
      var value = (UInt64(), UInt64())
      withUnsafeMutableBytes(of: &value) { bytes in
        // Safe: a value has 16 bytes at most.
        if let start = bytes.baseAddress { popValue(into: start, element) }
      }
      withUnsafeBytes(of: value) { bytes in
        guard let start = bytes.baseAddress else { return }
        for index in 0..<Int(count) {
          (elements + index * element.byteCount).copyMemory(
            from: start, byteCount: element.byteCount)
        }
      }
    default: break
    }
    push(object)
  }

  /// The shape of the type that the instruction names.
  private func shape() -> (index: UInt32, shape: HeapShape) {
    // Safe: validation checked the index; `shapeIndices` has one of the heap for every type.
    let index = instance.pointee.shapeIndices[Int(instruction.index)]
    return (index, heap.shapes[Int(index)])
  }

  private func allocate(
    byteCount: Int, _ shapeIndex: UInt32
  ) throws(Trap) -> UnsafeMutableRawPointer {
    guard let object = heap.allocate(byteCount: byteCount, shapeIndex: shapeIndex) else {
      throw Trap(.outOfMemory)
    }
    return object
  }

  private mutating func push(_ object: UnsafeMutableRawPointer) {
    stack.append(UInt64(UInt(bitPattern: object)))
  }

  /// Takes the value of a field off the stack and writes it to `place`, which has room for it.
  private mutating func popValue(into place: UnsafeMutableRawPointer, _ field: FieldLayout) {
    let last = pop()
    switch field.byteCount {
    case 1: place.storeBytes(of: UInt8(truncatingIfNeeded: last), as: UInt8.self)
    case 2: place.storeBytes(of: UInt16(truncatingIfNeeded: last), as: UInt16.self)
    case 4: place.storeBytes(of: UInt32(truncatingIfNeeded: last), as: UInt32.self)
    case 8: place.storeBytes(of: last, as: UInt64.self)
    default:
      place.storeBytes(of: pop(), as: UInt64.self)
      place.storeBytes(of: last, toByteOffset: 8, as: UInt64.self)
    }
  }
}
