// The state of an instance as words, and back.

extension ModuleInstance {
  func writeSnapshot(
    to path: String, _ note: [UInt8], _ call: CallSnapshot?
  ) throws(SnapshotError) {
    let words = try snapshotBody(note, call)
    let memories = (0..<Int(record.pointee.memoryCount)).map { index in
      // Safe: the record has all memories.
      let memory = record.pointee.memories[index].pointee
      return UnsafeRawBufferPointer(start: memory.base, count: Int(memory.byteCount))
    }
    try SnapshotFile.write(path, ModuleIdentity(module.bytes, module.features), words, memories)
  }

  private func snapshotBody(
    _ note: [UInt8], _ call: CallSnapshot?
  ) throws(SnapshotError) -> [UInt64] {
    try requireOwn()
    var words = [UInt64(note.count)]
    var packed = [UInt64](repeating: 0, count: (note.count + 7) / 8)
    for (index, byte) in note.enumerated() {
      packed[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
    }
    words.append(list: packed)

    words.append(list: try globalWords())
    words.append(list: module.syntax.data.indices.map { isHeld(record.pointee.data[$0]) })
    for index in tracedElementSegments where isHeld(record.pointee.elements[index]) == 1 {
      throw .unsupported("element segment \(index) holds objects")
    }
    words.append(
      list: module.syntax.elements.indices.map { isHeld(record.pointee.elements[$0]) })
    words.append(UInt64(record.pointee.tableCount))
    for index in 0..<Int(record.pointee.tableCount) { words.append(list: try tableWords(index)) }
    words.append(
      list: (0..<Int(record.pointee.memoryCount)).map {
        UInt64(record.pointee.memories[$0].pointee.byteCount)
      })
    words.append(call == nil ? 0 : 1)
    call?.append(to: &words)
    return words
  }

  private func requireOwn() throws(SnapshotError) {
    let syntax = module.syntax
    guard
      syntax.importedTableCount + syntax.importedMemoryCount + syntax.importedGlobalCount
        + syntax.importedTagCount == 0
    else { throw .unsupported("the module imports memories, tables, globals or tags") }
    guard store.instances.count == 1 else {
      throw .unsupported("there are other instances in the store")
    }
    guard !syntax.memories.contains(where: \.isShared) else {
      throw .unsupported("the module has a shared memory")
    }
  }

  /// 1 for a passive segment that was not dropped.
  private func isHeld(_ segment: SegmentRecord) -> UInt64 { segment.start == nil ? 0 : 1 }

  private func globalWords() throws(SnapshotError) -> [UInt64] {
    let references = FunctionNumbers(self)
    // Safe: `ModuleCode` gives the count of slots.
    var words = (0..<code.globalSlotCount).map { record.pointee.globals[$0] }
    for slot in tracedGlobalSlots { try CallSnapshot.requireNumber(words[slot]) }
    for slot in functionGlobalSlots { words[slot] = try references.number(words[slot]) }
    return words
  }

  private func tableWords(_ index: Int) throws(SnapshotError) -> [UInt64] {
    let references = FunctionNumbers(self)
    // Safe: the record has all tables, and each `count` elements.
    let table = record.pointee.tables[index]
    var words: [UInt64] = []
    words.reserveCapacity(Int(table.pointee.count))
    let isTraced = TableInstance.of(table).isTraced
    for element in 0..<Int(table.pointee.count) {
      let bits = table.pointee.elements[element]
      if isTraced { try CallSnapshot.requireNumber(bits) }
      words.append(isTraced ? bits : try references.number(bits))
    }
    return words
  }

  /// The slots of globals that are references to functions.
  private var functionGlobalSlots: [Int] {
    zip(code.globalSlots, module.syntax.globals)
      .filter { $1.valueType.isReference && !tracedGlobalSlots.contains($0) }.map { $0.0 }
  }
}

extension ModuleInstance {
  /// An instance in the state of a snapshot.
  static func restore(
    _ module: Module, _ imports: Imports, _ snapshot: Snapshot, in store: Store
  ) throws(SnapshotError) -> ModuleInstance {
    guard store.context.pointee.nesting == 0, store.instances.isEmpty else {
      throw .unsupported("the store is in use")
    }
    guard snapshot.fits(module.bytes, module.features) else { throw .otherModule }
    let instance: ModuleInstance
    do throws(LinkError) {
      let links = try Links(module, imports, in: store)
      instance = try ModuleInstance(module, links, in: store)
    } catch {
      throw .instantiation(.unlinkable(error))
    }
    var reader = snapshot.state
    guard try instance.restoreState(&reader, snapshot) else {
      throw .damaged(path: snapshot.file.path)
    }
    return instance
  }

  /// False when the words make no sense.
  private func restoreState(
    _ reader: inout SnapshotReader, _ snapshot: Snapshot
  ) throws(SnapshotError) -> Bool {
    guard let globals = reader.list(), restoreGlobals(globals),
      let data = reader.list(), data.count == module.syntax.data.count,
      let elements = reader.list(), elements.count == module.syntax.elements.count
    else { return false }
    do throws(Trap) {
      try keepPassiveSegments(
        data: data.map { $0 != 0 }, elements: elements.map { $0 != 0 }, in: store)
    } catch {
      throw .instantiation(.trap(error))
    }
    guard reader.number() == Int(record.pointee.tableCount) else { return false }
    for index in 0..<Int(record.pointee.tableCount) {
      guard let words = reader.list() else { return false }
      guard try restoreTable(index, words) else { return false }
    }
    guard let memories = reader.list(), memories.count == Int(record.pointee.memoryCount) else {
      return false
    }
    var place = SnapshotFile.memoryStart(bodyWordCount: snapshot.file.body.count)
    for (index, word) in memories.enumerated() {
      guard let byteCount = Int(exactly: word), place <= snapshot.file.byteCount,
        byteCount <= snapshot.file.byteCount - place
      else { return false }
      try restoreMemory(index, snapshot.file, at: place, byteCount: byteCount)
      place = SnapshotFile.aligned(place + byteCount)
    }
    switch reader.word() {
    case 0: break
    case 1:
      guard let call = CallSnapshot(&reader, module) else { return false }
      suspendedCall = call
    default: return false
    }
    return reader.isAtEnd
  }

  private func restoreGlobals(_ words: ArraySlice<UInt64>) -> Bool {
    guard words.count == code.globalSlotCount else { return false }
    let references = FunctionNumbers(self)
    // Safe: as many as there are slots.
    for (slot, word) in words.enumerated() { record.pointee.globals[slot] = word }
    for slot in functionGlobalSlots {
      guard let bits = references.bits(record.pointee.globals[slot]) else { return false }
      record.pointee.globals[slot] = bits
    }
    return tracedGlobalSlots.allSatisfy { isNumber(record.pointee.globals[$0]) }
  }

  private func isNumber(_ bits: UInt64) -> Bool { bits == 0 || bits & 3 == 3 }

  private func restoreTable(
    _ index: Int, _ words: ArraySlice<UInt64>
  ) throws(SnapshotError) -> Bool {
    // Safe: the record has all tables.
    let record = record.pointee.tables[index]
    let table = TableInstance.of(record)
    let count = UInt64(words.count)
    guard count >= UInt64(record.pointee.count) else { return false }
    guard table.grow(by: count - UInt64(record.pointee.count), with: 0) != nil else {
      throw .instantiation(
        .unlinkable(LinkError(.tooLarge, "a table of \(count) elements, as in the snapshot")))
    }
    let references = FunctionNumbers(self)
    for (element, word) in words.enumerated() where word != 0 {
      let bits = table.isTraced ? (isNumber(word) ? word : nil) : references.bits(word)
      guard let bits else { return false }
      // Safe: the table has grown to as many elements.
      record.pointee.elements[element] = bits
    }
    return true
  }

  private func restoreMemory(
    _ index: Int, _ file: SnapshotFile, at place: Int, byteCount: Int
  ) throws(SnapshotError) {
    // Safe: the record has all memories.
    let record = record.pointee.memories[index]
    let memory = MemoryInstance.of(record)
    let pageByteCount = Int(record.pointee.pageByteCount)
    let before = Int(record.pointee.byteCount)
    guard byteCount >= before, byteCount % pageByteCount == 0 else {
      throw .damaged(path: file.path)
    }
    guard memory.grow(by: UInt64((byteCount - before) / pageByteCount)) != nil else {
      throw .instantiation(
        .unlinkable(LinkError(.tooLarge, "a memory of \(byteCount) bytes, as in the snapshot")))
    }
    guard memory.mapStart(of: file.descriptor, at: place, byteCount: byteCount) else {
      throw .unreadable(path: file.path, reason: "it cannot be mapped")
    }
  }

  /// Goes on with a suspended call; `nil` when its frames make no sense.
  func resume(_ call: CallSnapshot, in store: Store) -> Result<[Value], CallError>? {
    guard let frame = call.restore(in: store, self, haltCode: store.context.pointee.haltCode) else {
      return nil
    }
    let outermost =
      call.frames.last?.functionIndex ?? FunctionIndex(truncatingIfNeeded: call.importIndex)
    do throws(CallError) {
      // Safe: reading has checked the index.
      try store.resumeCall(
        record.pointee.importedFunctions[call.importIndex], UnsafeMutablePointer(record), frame,
        depth: call.frames.count)
    } catch {
      return .failure(error)
    }
    var slot = store.callStackStart.assumingMemoryBound(to: UInt64.self)
    return .success(
      functionType(outermost).results.map { result in
        defer { slot += result.slotCount }
        return Value(result, at: slot, in: store)
      })
  }
}
