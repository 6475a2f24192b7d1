// What the instructions of structures and arrays do.
// https://webassembly.github.io/spec/core/exec/instructions.html#aggregate-reference-instructions

/// An operation on objects, as the handler `objects` finds it in the code.
enum ObjectOperation: UInt16 {
  case structureNew, structureNewDefault, structureNewDescriptor, structureNewDefaultDescriptor
  case arrayNew, arrayNewDefault, arrayNewFixed, arrayNewData, arrayNewElem
  case arrayFill, arrayCopy, arrayInitData, arrayInitElem
}

/// One operation on objects. Its results are 0 or the code of a trap.
struct Objects {
  /// Carries out the operation at `code`.
  @inline(never)
  static func run(_ code: Code, _ frame: Raw, _ context: Raw) -> UInt8 {
    let objects = Objects(code, frame, context)
    switch ObjectOperation(rawValue: code.load(fromByteOffset: 10, as: UInt16.self)) {
    case .structureNew: return objects.structureNew()
    case .structureNewDefault: return objects.structureNewDefault()
    case .structureNewDescriptor: return objects.structureNewDescriptor()
    case .structureNewDefaultDescriptor: return objects.structureNewDefaultDescriptor()
    case .arrayNew: return objects.arrayNew()
    case .arrayNewDefault: return objects.arrayNewDefault()
    case .arrayNewFixed: return objects.arrayNewFixed()
    case .arrayNewData: return objects.arrayNewData()
    case .arrayNewElem: return objects.arrayNewElem()
    case .arrayFill: return objects.arrayFill()
    case .arrayCopy: return objects.arrayCopy()
    case .arrayInitData: return objects.arrayInitData()
    case .arrayInitElem: return objects.arrayInitElem()
    case nil: return Trap.Code.unreachable.rawValue
    }
  }

  private let code: Code
  private let frame: Raw
  private let store: Store
  private let instance: UnsafeMutablePointer<InstanceRecord>
  /// The first operand, and the place of the result.
  private let operands: UnsafeMutablePointer<UInt64>

  private init(_ code: Code, _ frame: Raw, _ context: Raw) {
    self.code = code
    self.frame = frame
    store = Store.of(context.state)
    instance = context.state.pointee.instance
    operands = (frame + code.slotOffset(8)).assumingMemoryBound(to: UInt64.self)
  }

  private var shapeIndex: UInt32 {
    instance.pointee.shapeIndices[Int(code.load(fromByteOffset: 12, as: UInt32.self))]
  }
  private var shape: HeapShape { store.heap.shapes[Int(shapeIndex)] }
  private var secondIndex: Int { Int(code.load(fromByteOffset: 16, as: UInt32.self)) }

  private func u32(_ index: Int) -> UInt64 { operands[index] & 0xFFFF_FFFF }

  private func finish(_ object: Raw) -> UInt8 {
    operands[0] = UInt64(UInt(bitPattern: object))
    return 0
  }

  // MARK: Structures

  private func newStructure(_ shape: HeapShape) -> Raw? {
    store.allocateObject(byteCount: shape.byteCount, shapeIndex: shapeIndex, code, frame)
  }

  private func structureNew() -> UInt8 {
    let shape = shape
    guard let object = newStructure(shape) else { return Trap.Code.outOfMemory.rawValue }
    _ = storeFields(shape, object)
    return finish(object)
  }

  /// Writes the operands to the fields of a new object; gives the slot behind them.
  private func storeFields(_ shape: HeapShape, _ object: Raw) -> UnsafeMutablePointer<UInt64> {
    var slot = operands
    for field in shape.fields {
      // Little-endian: the low bytes of a slot are the value of a narrow field.
      (object + field.byteOffset).copyMemory(from: slot, byteCount: field.byteCount)
      slot += field.slotCount
    }
    return slot
  }

  private func structureNewDefault() -> UInt8 {
    guard let object = newStructure(shape) else { return Trap.Code.outOfMemory.rawValue }
    return finish(object)
  }

  /// The custom descriptor is the last operand.
  private func structureNewDescriptor() -> UInt8 {
    let shape = shape
    let slotCount = shape.fields.reduce(0) { $0 + $1.slotCount }
    guard operands[slotCount] != 0 else { return Trap.Code.nullDescriptorReference.rawValue }
    guard let object = newStructure(shape) else { return Trap.Code.outOfMemory.rawValue }
    return finish(object, shape, descriptor: storeFields(shape, object).pointee)
  }

  private func structureNewDefaultDescriptor() -> UInt8 {
    let shape = shape
    guard operands[0] != 0 else { return Trap.Code.nullDescriptorReference.rawValue }
    guard let object = newStructure(shape) else { return Trap.Code.outOfMemory.rawValue }
    return finish(object, shape, descriptor: operands[0])
  }

  private func finish(_ object: Raw, _ shape: HeapShape, descriptor: UInt64) -> UInt8 {
    // Safe: validation checked that the type has a descriptor, so its shape has a place for it.
    if let byteOffset = shape.descriptorByteOffset {
      object.storeBytes(of: descriptor, toByteOffset: byteOffset, as: UInt64.self)
    }
    return finish(object)
  }

  // MARK: New arrays

  private func newArray(_ count: UInt64, _ element: FieldLayout) -> Raw? {
    let (byteCount, overflow) = count.multipliedReportingOverflow(by: UInt64(element.byteCount))
    guard !overflow, byteCount <= UInt64(Int32.max) * 2,
      let array = store.allocateObject(
        byteCount: HeapShape.elementsByteOffset + Int(byteCount), shapeIndex: shapeIndex, code,
        frame)
    else { return nil }
    array.storeBytes(of: count, toByteOffset: HeapHeader.byteCount, as: UInt64.self)
    return array
  }

  private func elements(_ array: Raw) -> Raw { array + HeapShape.elementsByteOffset }

  /// Writes the value at `slot` to `count` elements from `start` on.
  private func fill(
    _ array: Raw, _ element: FieldLayout, from start: UInt64, count: UInt64,
    _ slot: UnsafeMutablePointer<UInt64>
  ) {
    var address = elements(array) + Int(start) * element.byteCount
    for _ in 0..<count {
      address.copyMemory(from: slot, byteCount: element.byteCount)
      address += element.byteCount
    }
  }

  private func arrayNew() -> UInt8 {
    guard let element = shape.element else { return Trap.Code.unreachable.rawValue }
    let count = u32(element.slotCount)
    guard let array = newArray(count, element) else { return Trap.Code.outOfMemory.rawValue }
    fill(array, element, from: 0, count: count, operands)
    return finish(array)
  }

  private func arrayNewDefault() -> UInt8 {
    guard let element = shape.element, let array = newArray(u32(0), element) else {
      return Trap.Code.outOfMemory.rawValue
    }
    return finish(array)
  }

  private func arrayNewFixed() -> UInt8 {
    let count = secondIndex
    guard let element = shape.element, let array = newArray(UInt64(count), element) else {
      return Trap.Code.outOfMemory.rawValue
    }
    for index in 0..<count {
      (elements(array) + index * element.byteCount).copyMemory(
        from: operands + index * element.slotCount, byteCount: element.byteCount)
    }
    return finish(array)
  }

  /// Whether `count` units from `start` on lie inside `size`.
  private func contains(_ size: UInt64, _ start: UInt64, _ count: UInt64) -> Bool {
    start <= size && count <= size - start
  }

  private func arrayNewData() -> UInt8 {
    guard let element = shape.element else { return Trap.Code.unreachable.rawValue }
    let (start, count) = (u32(0), u32(1))
    let data = instance.pointee.data[secondIndex]
    let byteCount = count * UInt64(element.byteCount)
    guard contains(UInt64(data.count), start, byteCount) else {
      return Trap.Code.memoryOutOfBounds.rawValue
    }
    guard let array = newArray(count, element) else { return Trap.Code.outOfMemory.rawValue }
    if let bytes = data.start {
      elements(array).copyMemory(from: bytes + Int(start), byteCount: Int(byteCount))
    }
    return finish(array)
  }

  private func arrayNewElem() -> UInt8 {
    guard let element = shape.element else { return Trap.Code.unreachable.rawValue }
    let (start, count) = (u32(0), u32(1))
    let segment = instance.pointee.elements[secondIndex]
    guard contains(UInt64(segment.count), start, count) else {
      return Trap.Code.tableOutOfBounds.rawValue
    }
    guard let array = newArray(count, element) else { return Trap.Code.outOfMemory.rawValue }
    if let references = segment.start {
      elements(array).copyMemory(from: references + Int(start) * 8, byteCount: Int(count) * 8)
    }
    return finish(array)
  }

  // MARK: Bulk operations

  /// The array in operand `index`, if it has `count` elements from `start` on; else a trap.
  private func array(
    _ index: Int, _ start: UInt64, _ count: UInt64
  ) -> (array: Raw?, trap: UInt8) {
    guard let array = ReferenceBits.object(operands[index]) else {
      return (nil, Trap.Code.nullArrayReference.rawValue)
    }
    let size = array.load(fromByteOffset: HeapHeader.byteCount, as: UInt64.self)
    guard contains(size, start, count) else { return (nil, Trap.Code.arrayOutOfBounds.rawValue) }
    return (array, 0)
  }

  private func arrayFill() -> UInt8 {
    guard let element = shape.element else { return Trap.Code.unreachable.rawValue }
    let count = u32(2 + element.slotCount)
    let (found, trap) = array(0, u32(1), count)
    guard let found else { return trap }
    fill(found, element, from: u32(1), count: count, operands + 2)
    return 0
  }

  private func arrayCopy() -> UInt8 {
    guard let element = shape.element else { return Trap.Code.unreachable.rawValue }
    let count = u32(4)
    let (target, trap) = array(0, u32(1), count)
    if target == nil, trap == Trap.Code.nullArrayReference.rawValue { return trap }
    let (source, sourceTrap) = array(2, u32(3), count)
    guard let source else { return sourceTrap }
    guard let target else { return trap }
    (elements(target) + Int(u32(1)) * element.byteCount).copyMemory(
      from: elements(source) + Int(u32(3)) * element.byteCount,
      byteCount: Int(count) * element.byteCount)
    return 0
  }

  private func arrayInitData() -> UInt8 {
    guard let element = shape.element else { return Trap.Code.unreachable.rawValue }
    let (start, count) = (u32(2), u32(3))
    let (target, trap) = array(0, u32(1), count)
    guard let target else { return trap }
    let data = instance.pointee.data[secondIndex]
    let byteCount = count * UInt64(element.byteCount)
    guard contains(UInt64(data.count), start, byteCount) else {
      return Trap.Code.memoryOutOfBounds.rawValue
    }
    if let bytes = data.start {
      (elements(target) + Int(u32(1)) * element.byteCount).copyMemory(
        from: bytes + Int(start), byteCount: Int(byteCount))
    }
    return 0
  }

  private func arrayInitElem() -> UInt8 {
    let (start, count) = (u32(2), u32(3))
    let (target, trap) = array(0, u32(1), count)
    guard let target else { return trap }
    let segment = instance.pointee.elements[secondIndex]
    guard contains(UInt64(segment.count), start, count) else {
      return Trap.Code.tableOutOfBounds.rawValue
    }
    if let references = segment.start {
      (elements(target) + Int(u32(1)) * 8).copyMemory(
        from: references + Int(start) * 8, byteCount: Int(count) * 8)
    }
    return 0
  }
}
