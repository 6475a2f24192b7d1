// The frames of a call that has not returned, without addresses: how they are written down, and put back.
//
// Addresses in frames are of three kinds: a header's return code, which becomes a function and a distance
// in its code, since translating a function again gives the same code; a header's frame, which follows
// from where the frames are; and references, of which only null, numbers and functions of the module are
// accepted.

/// The frames of a guest in a host call, with what is needed to put them on another store's stack.
struct CallSnapshot {
  /// A call of a function of the module.
  struct Frame {
    let functionIndex: FunctionIndex
    /// Where it goes on, in bytes from the start of its code.
    let returnByteOffset: Int
    /// Where its slot 0 is, in slots from the start of the stack.
    let slot: Int
    /// The slots, from its own slot 0, that hold references to functions.
    let functionSlots: [Int]
  }

  /// The imported function that was called, and where its slot 0 is.
  let importIndex: Int
  let importSlot: Int
  /// The arguments of the host call that are references to functions, as slots from its slot 0.
  let importFunctionSlots: [Int]
  /// The innermost first.
  let frames: [Frame]
  /// The stack from its start up to the header of the host call, with numbers for references to functions
  /// and zeros for headers.
  let stack: [UInt64]
}

extension CallSnapshot {
  /// The calls up to the host call that runs now.
  init(_ store: Store, _ instance: ModuleInstance) throws(SnapshotError) {
    guard store.context.pointee.nesting == 1, let header = store.context.pointee.hostFrame else {
      throw .unsupported("more than one call of the host is active, or none")
    }
    let record = header.load(
      fromByteOffset: HostCallFrame.recordByteOffset, as: UnsafeMutablePointer<FunctionRecord>.self)
    let references = FunctionNumbers(instance)
    let type = CanonicalTypes.functionType(record.pointee.typeID) ?? FunctionType([])
    guard let importIndex = references.importIndex(record) else {
      throw .unsupported("the host function that runs is none of the module's imports")
    }
    let start = store.callStackStart
    let hostFrame = header - type.headerSlot * 8
    self.importIndex = importIndex
    importSlot = (hostFrame - start) / 8
    let slotCount = (header - start) / 8
    guard importSlot >= 0, slotCount >= importSlot else {
      throw .unsupported("the call is not at the start of the stack")
    }
    var stack = [UInt64](repeating: 0, count: slotCount)
    // Safe: all slots up to the header of the innermost call are in the stack, and were written or are
    // zeroed pages.
    for slot in 0..<slotCount {
      stack[slot] = start.load(fromByteOffset: slot * 8, as: UInt64.self)
    }

    var hostFunctionSlots: [Int] = []
    var slot = 0
    for parameter in type.parameters {
      if parameter.isTraced {
        try Self.requireNumber(stack[importSlot + slot])
      } else if parameter.isReference {
        hostFunctionSlots.append(slot)
        stack[importSlot + slot] = try references.number(stack[importSlot + slot])
      }
      slot += parameter.slotCount
    }
    importFunctionSlots = hostFunctionSlots

    var frames: [Frame] = []
    if let caller = header.load(fromByteOffset: 8, as: Raw?.self) {
      var calls = ActiveCalls(
        code: header.load(as: Code.self), frame: caller, instance: instance.record,
        isReturnCode: true)
      var expected = caller
      while let call = calls.next() {
        guard call.owner === instance, call.frame == expected else {
          throw .unsupported("a call goes through another instance")
        }
        let frame = try Self.frame(call, start, &stack, references)
        frames.append(frame)
        let header = call.frame + instance.code.type(ofFunction: call.functionIndex).headerSlot * 8
        guard let next = header.load(fromByteOffset: 8, as: Raw?.self) else { break }
        expected = next
      }
    }
    self.frames = frames
    self.stack = stack
  }

  private static func frame(
    _ call: ActiveCall, _ start: Raw, _ stack: inout [UInt64], _ references: FunctionNumbers
  ) throws(SnapshotError) -> Frame {
    let code = call.owner.code
    let slot = (call.frame - start) / 8
    let headerSlot = code.type(ofFunction: call.functionIndex).headerSlot
    guard slot >= 0, slot + headerSlot + 2 <= stack.count else {
      throw .unsupported("a frame is outside of the stack")
    }
    for traced in code.referenceSlots(call.functionIndex, unit: call.byteOffset / 8) {
      try requireNumber(stack[slot + traced])
    }
    let functionSlots = code.functionSlots(call.functionIndex, unit: call.byteOffset / 8)
    for function in functionSlots {
      stack[slot + function] = try references.number(stack[slot + function])
    }
    stack[slot + headerSlot] = 0
    stack[slot + headerSlot + 1] = 0
    return Frame(
      functionIndex: call.functionIndex, returnByteOffset: call.byteOffset + 8, slot: slot,
      functionSlots: functionSlots)
  }

  /// Refuses a reference that is an address or of the host.
  static func requireNumber(_ bits: UInt64) throws(SnapshotError) {
    guard bits == 0 || bits & 3 == 3 else {
      throw .unsupported("the program holds a structure, array, exception or value of the host")
    }
  }
}

extension CallSnapshot {
  /// Its words.
  func append(to words: inout [UInt64]) {
    words += [UInt64(importIndex), UInt64(importSlot)]
    words.append(list: importFunctionSlots.map { UInt64($0) })
    words.append(UInt64(frames.count))
    for frame in frames {
      words += [UInt64(frame.functionIndex), UInt64(frame.returnByteOffset), UInt64(frame.slot)]
      words.append(list: frame.functionSlots.map { UInt64($0) })
    }
    words.append(list: stack)
  }

  /// From its words; `nil` when they make no sense for `module`.
  init?(_ reader: inout SnapshotReader, _ module: Module) {
    let syntax = module.syntax
    guard let importIndex = reader.number(), importIndex < syntax.importedFunctionCount,
      let importSlot = reader.number(),
      let importFunctionSlots = reader.list()?.map({ Int(truncatingIfNeeded: $0) }),
      let frameCount = reader.number()
    else { return nil }
    var frames: [Frame] = []
    for _ in 0..<frameCount {
      guard let function = reader.number(), function >= syntax.importedFunctionCount,
        function < syntax.functionTypes.count, let byteOffset = reader.number(),
        byteOffset % 8 == 0, byteOffset < 1 << 32, let slot = reader.number(),
        let functionSlots = reader.list()?.map({ Int(truncatingIfNeeded: $0) })
      else { return nil }
      frames.append(
        Frame(
          functionIndex: FunctionIndex(truncatingIfNeeded: function), returnByteOffset: byteOffset,
          slot: slot, functionSlots: functionSlots))
    }
    guard let stack = reader.list() else { return nil }
    let count = stack.count
    let isInside = { (slot: Int, functionSlots: [Int], slotCount: Int) in
      slot >= 0 && slot <= count && slotCount <= count - slot
        && functionSlots.allSatisfy { $0 >= 0 && $0 < count - slot }
    }
    let importType = module.code.type(ofFunction: FunctionIndex(truncatingIfNeeded: importIndex))
    guard isInside(importSlot, importFunctionSlots, importType.headerSlot),
      importSlot + importType.headerSlot == count
    else { return nil }
    var top = importSlot
    for frame in frames {
      let headerSlot = module.code.type(ofFunction: frame.functionIndex).headerSlot
      guard isInside(frame.slot, frame.functionSlots, headerSlot + 2), frame.slot <= top else {
        return nil
      }
      top = frame.slot
    }
    // The outermost begins at the start, where its results will be.
    guard top == 0 else { return nil }
    self.importIndex = importIndex
    self.importSlot = importSlot
    self.importFunctionSlots = importFunctionSlots
    self.frames = frames
    self.stack = Array(stack)
  }

  /// Puts the frames on the stack of a store in which nothing runs, and gives slot 0 of the host call;
  /// `nil` when there is no room or a return leads nowhere.
  func restore(in store: Store, _ instance: ModuleInstance, haltCode: Code) -> Raw? {
    let start = store.callStackStart
    guard store.callStackLimit - start >= (stack.count + 8) * 8 else { return nil }
    let references = FunctionNumbers(instance)
    // Safe: the stack has room for all, and reading has checked that every slot is inside.
    for (slot, word) in stack.enumerated() {
      start.storeBytes(of: word, toByteOffset: slot * 8, as: UInt64.self)
    }
    var isGood = true
    func restoreFunction(_ slot: Int) {
      guard let bits = references.bits(stack[slot]) else {
        isGood = false
        return
      }
      start.storeBytes(of: bits, toByteOffset: slot * 8, as: UInt64.self)
    }
    importFunctionSlots.forEach { restoreFunction(importSlot + $0) }
    var returnCode = haltCode
    var caller: Raw?
    for frame in frames.reversed() {
      frame.functionSlots.forEach { restoreFunction(frame.slot + $0) }
      let place = start + frame.slot * 8
      Self.store(
        returnCode, caller,
        at: place + instance.code.type(ofFunction: frame.functionIndex).headerSlot * 8)
      guard
        let code = instance.code.address(frame.functionIndex, byteOffset: frame.returnByteOffset)
      else { return nil }
      returnCode = code
      caller = place
    }
    Self.store(returnCode, caller, at: start + stack.count * 8)
    return isGood ? start + importSlot * 8 : nil
  }

  private static func store(_ code: Code, _ frame: Raw?, at header: Raw) {
    header.storeBytes(of: code, as: Code.self)
    header.storeBytes(of: frame, toByteOffset: 8, as: Raw?.self)
  }
}

/// References to functions of a module as numbers: 0 for null, else the function's index and one.
struct FunctionNumbers {
  private let instance: ModuleInstance
  private let importedCount: Int

  init(_ instance: ModuleInstance) {
    self.instance = instance
    importedCount = Int(instance.record.pointee.importedFunctionCount)
  }

  /// Which import a record is.
  func importIndex(_ record: UnsafeMutablePointer<FunctionRecord>) -> Int? {
    // Safe: there are `importedCount` records.
    (0..<importedCount).first { instance.record.pointee.importedFunctions[$0] == record }
  }

  /// The number of a reference.
  func number(_ bits: UInt64) throws(SnapshotError) -> UInt64 {
    if bits == 0 { return 0 }
    let first = UInt64(UInt(bitPattern: instance.record.pointee.definedFunctions))
    let stride = UInt64(MemoryLayout<FunctionRecord>.stride)
    let count = UInt64(instance.module.syntax.bodies.count)
    if bits >= first, (bits - first) / stride < count, (bits - first) % stride == 0 {
      return (bits - first) / stride + UInt64(importedCount) + 1
    }
    for index in 0..<importedCount {
      // Safe: there are `importedCount` records.
      let record = instance.record.pointee.importedFunctions[index]
      if bits == UInt64(UInt(bitPattern: record)) { return UInt64(index) + 1 }
    }
    throw .unsupported("the program holds a function that is not of its module")
  }

  /// The reference with a number; `nil` when there is no such function.
  func bits(_ number: UInt64) -> UInt64? {
    if number == 0 { return 0 }
    guard number <= UInt64(instance.module.syntax.functionTypes.count) else { return nil }
    let record = InstanceRecord.functionRecord(
      instance.record, FunctionIndex(truncatingIfNeeded: number - 1))
    return UInt64(UInt(bitPattern: record))
  }
}
