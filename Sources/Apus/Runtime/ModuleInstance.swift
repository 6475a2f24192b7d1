// Module instances: the owner of an instance's plain data.
// https://webassembly.github.io/spec/core/exec/runtime.html#module-instances

/// A module instance: its record, and the arrays that the record points at.
///
/// Owner: the store, also of one whose instantiation failed: its functions may be in a shared table.
final class ModuleInstance {
  let module: Module
  /// What `record.code` points at.
  let code: ModuleCode
  let record: UnsafeMutablePointer<InstanceRecord>
  unowned let store: Store
  /// The call to go on with, of an instance restored from a snapshot.
  var suspendedCall: CallSnapshot?
  /// The type of every global: of an imported one that of what was given, which may be a subtype of what
  /// the module wants.
  private let globalTypes: [GlobalType]
  /// The slots of those that the module defines and a collection follows.
  let tracedGlobalSlots: [Int]
  /// The indices of passive element segments that a collection follows.
  let tracedElementSegments: [Int]
  /// References of passive element segments, all in one row.
  private let references: UnsafeMutablePointer<UInt64>
  /// The exports' positions in the module; made when the first one is looked up.
  private lazy var exportIndices = Dictionary(
    module.syntax.exports.enumerated().map { ($1.name, $0) },
    uniquingKeysWith: { first, _ in first })

  /// Allocates: everything is zero, null or empty but for what `links` gives and the tables and memories,
  /// which have their declared sizes.
  init(_ module: Module, _ links: Links, in store: Store) throws(LinkError) {
    let syntax = module.syntax
    var (tables, memories, tags) = (links.tables, links.memories, links.tags)
    for type in syntax.tables.dropFirst(syntax.importedTableCount) {
      tables.append(try TableInstance.make(type.canonical(module.types), in: store).record)
    }
    for type in syntax.memories.dropFirst(syntax.importedMemoryCount) {
      memories.append(try MemoryInstance.make(type, in: store).record)
    }
    let code = module.code
    for type in syntax.tags.dropFirst(syntax.importedTagCount) {
      // Safe: validation checked the index.
      tags.append(TagInstance(code.typeIDs[Int(type)], in: store).record)
    }
    let referenceCount = syntax.elements.reduce(0) { $0 + ($1.isPassive ? $1.count : 0) }
    guard
      let definedFunctions = allocateZeroed(FunctionRecord.self, count: syntax.bodies.count),
      let references = allocateZeroed(UInt64.self, count: referenceCount),
      let globals = allocateZeroed(UInt64.self, count: code.globalSlotCount)
    else { throw LinkError(.tooLarge, "an instance; the system gives no more memory") }
    self.module = module
    self.code = code
    self.store = store
    self.references = references
    let cells = links.globals.map(\.cell) + code.globalSlots.map { globals + $0 }
    globalTypes =
      links.globals.map(\.type)
      + syntax.globals.dropFirst(syntax.importedGlobalCount).map { $0.canonical(module.types) }
    let nothing = SegmentRecord(start: nil, count: 0)
    tracedGlobalSlots = zip(code.globalSlots, globalTypes.dropFirst(syntax.importedGlobalCount))
      .filter { $1.valueType.isTraced }.map { $0.0 }
    tracedElementSegments = syntax.elements.indices.filter { index in
      let segment = syntax.elements[index]
      return segment.isPassive && segment.type.canonical(module.types).isTraced
    }
    record = .allocate(capacity: 1)
    record.initialize(
      to: InstanceRecord(
        globals: globals, globalCells: copied(cells), tables: copied(tables),
        memories: copied(memories), tags: copied(tags),
        shapeIndices: copied(module.code.typeIDs.map { store.heap.shapeIndex(of: $0) }),
        importedFunctions: copied(links.functions),
        definedFunctions: definedFunctions,
        data: copied(repeatElement(nothing, count: syntax.data.count)),
        elements: copied(repeatElement(nothing, count: syntax.elements.count)),
        code: UnsafeRawPointer(Unmanaged.passUnretained(code).toOpaque()),
        owner: UnsafeRawPointer(references),
        importedFunctionCount: UInt32(clamping: links.functions.count),
        memoryCount: UInt32(clamping: memories.count), tableCount: UInt32(clamping: tables.count)))
    record.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
    store.own(self)
  }

  deinit {
    deallocateZeroed(record.pointee.globals)
    deallocateZeroed(record.pointee.definedFunctions)
    deallocateZeroed(references)
    record.pointee.globalCells.deallocate()
    record.pointee.tables.deallocate()
    record.pointee.memories.deallocate()
    record.pointee.tags.deallocate()
    record.pointee.shapeIndices.deallocate()
    record.pointee.importedFunctions.deallocate()
    record.pointee.data.deallocate()
    record.pointee.elements.deallocate()
    record.deallocate()
  }

  /// The owner of a record.
  static func of(_ record: UnsafeMutablePointer<InstanceRecord>?) -> ModuleInstance? {
    // Safe: the store owns both. No caller has the store's empty instance, which has no owner.
    record.map { Unmanaged<ModuleInstance>.fromOpaque($0.pointee.owner).takeUnretainedValue() }
  }

  /// The type of the function at an index of the module; indices in it are ids.
  func functionType(_ index: UInt32) -> FunctionType {
    CanonicalTypes.functionType(code.typeID(ofFunction: index)) ?? FunctionType([])
  }

  /// All exports, in the module's order.
  var exports: [(name: Name, external: External)] {
    module.syntax.exports.map { ($0.name, external($0)) }
  }

  /// What is exported by that name.
  func export(_ name: Name) -> External? {
    exportIndices[name].map { external(module.syntax.exports[$0]) }
  }

  private func external(_ export: ModuleSyntax.Export) -> External {
    // Safe: validation checked the index, and the record has all of each kind.
    let index = Int(export.index)
    switch export.kind {
    case .function:
      return .function(Function(InstanceRecord.functionRecord(record, export.index), in: store))
    case .table: return .table(Table(record.pointee.tables[index], in: store))
    case .memory: return .memory(Memory(record.pointee.memories[index], in: store))
    case .global:
      let cell = record.pointee.globalCells[index]
      return .global(Global(cell, globalTypes[index], in: store))
    case .tag: return .tag(Tag(record.pointee.tags[index], in: store))
    }
  }
}

/// A new array with the elements of `elements`. Owner: the caller.
private func copied<Elements: Collection>(
  _ elements: Elements
) -> UnsafeMutablePointer<Elements.Element> {
  let copy = UnsafeMutableBufferPointer<Elements.Element>.allocate(capacity: elements.count)
  _ = copy.initialize(from: elements)
  return copy.baseAddress ?? .allocate(capacity: 0)
}

extension ModuleSyntax.ElementSegment {
  fileprivate var isPassive: Bool { if case .passive = mode { true } else { false } }
}

// Instantiation, in the spec's order.
// https://webassembly.github.io/spec/core/exec/modules.html#instantiation
extension ModuleInstance {
  /// Links, allocates, initialises and starts.
  static func instantiate(
    _ module: Module, _ imports: Imports, in store: Store
  ) throws(InstantiationError) -> ModuleInstance {
    let instance: ModuleInstance
    do throws(LinkError) {
      let links = try Links(module, imports, in: store)
      instance = try ModuleInstance(module, links, in: store)
    } catch {
      throw .unlinkable(error)
    }
    // Before references are taken: these then go to the code, and not to stubs.
    if store.configuration.translation == .atInstantiation { module.code.translateAll() }
    var evaluator = ConstantEvaluator(module, instance.record, store.heap)
    do throws(Trap) {
      try instance.initializeGlobals(&evaluator)
      try instance.fillTables(&evaluator)
      try instance.initializeTables(&evaluator)
      try instance.initializeMemories(&evaluator)
    } catch {
      throw .trap(error)
    }
    do throws(CallError) {
      try instance.start()
    } catch {
      throw InstantiationError(error)
    }
    return instance
  }

  private func initializeGlobals(_ evaluator: inout ConstantEvaluator) throws(Trap) {
    let syntax = module.syntax
    let types = syntax.globals.dropFirst(syntax.importedGlobalCount)
    for ((initializer, type), slot) in zip(
      zip(syntax.globalInitializers, types), code.globalSlots)
    {
      let value = try evaluator.evaluate(initializer)
      // Safe: `ModuleCode` gives each global the slots of its type.
      record.pointee.globals[slot] = value.low
      if type.valueType.slotCount == 2 { record.pointee.globals[slot + 1] = value.high }
    }
  }

  /// Gives tables the value of their initialisers.
  private func fillTables(_ evaluator: inout ConstantEvaluator) throws(Trap) {
    for (position, initializer) in module.syntax.tableInitializers.enumerated() {
      guard let initializer else { continue }
      // Safe: there is an initialiser at most for every table that is not imported.
      let table = record.pointee.tables[module.syntax.importedTableCount + position]
      TableInstance.of(table).fill(with: try evaluator.evaluate(initializer).low)
    }
  }

  /// Copies active element segments to their tables; keeps passive ones.
  private func initializeTables(_ evaluator: inout ConstantEvaluator) throws(Trap) {
    var passive = references
    for (index, segment) in module.syntax.elements.enumerated() {
      switch segment.mode {
      case .declarative: break
      case .passive:
        try write(segment, to: passive, &evaluator)
        record.pointee.elements[index] = SegmentRecord(
          start: UnsafeRawPointer(passive), count: UInt(segment.count))
        passive += segment.count
      case .active(let tableIndex, let offset):
        let start = try evaluator.evaluate(offset).low
        // Safe: validation checked the index.
        let table = record.pointee.tables[Int(tableIndex)]
        let (count, size) = (UInt64(segment.count), UInt64(table.pointee.count))
        guard start <= size, count <= size - start else {
          throw Trap(
            .tableOutOfBounds, "element segment \(index): \(count) elements at \(start)",
            size: "\(size) elements")
        }
        try write(segment, to: table.pointee.elements + Int(start), &evaluator)
      }
    }
  }

  /// What `initializeTables` and `initializeMemories` keep of passive segments, but for those dropped.
  func keepPassiveSegments(data: [Bool], elements: [Bool], in store: Store) throws(Trap) {
    var evaluator = ConstantEvaluator(module, record, store.heap)
    var passive = references
    for (index, segment) in module.syntax.elements.enumerated() where segment.isPassive {
      if elements[index] {
        try write(segment, to: passive, &evaluator)
        record.pointee.elements[index] = SegmentRecord(
          start: UnsafeRawPointer(passive), count: UInt(segment.count))
      }
      passive += segment.count
    }
    for (index, segment) in module.syntax.data.enumerated() where data[index] {
      guard case .passive = segment.mode, let bytes = module.bytes.buffer(segment.bytes) else {
        continue
      }
      record.pointee.data[index] = SegmentRecord(
        start: bytes.baseAddress, count: UInt(bytes.count))
    }
  }

  /// Writes the references of `segment` to `slots`, which have room for them.
  private func write(
    _ segment: ModuleSyntax.ElementSegment, to slots: UnsafeMutablePointer<UInt64>,
    _ evaluator: inout ConstantEvaluator
  ) throws(Trap) {
    switch segment.items {
    case .functions(let range):
      var reader = ByteReader(module.bytes, range)
      for index in 0..<segment.count {
        // The module is valid: reading cannot fail.
        guard let functionIndex = try? reader.u32() else { return }
        let function = InstanceRecord.functionRecord(record, functionIndex)
        slots[index] = UInt64(UInt(bitPattern: function))
      }
    case .expressions(let range):
      var decoder = evaluator.decoder(range)
      for index in 0..<segment.count { slots[index] = try evaluator.evaluate(&decoder).low }
    }
  }

  /// Copies active data segments to their memories; keeps passive ones, in the module's bytes.
  private func initializeMemories(_ evaluator: inout ConstantEvaluator) throws(Trap) {
    for (index, segment) in module.syntax.data.enumerated() {
      guard let bytes = module.bytes.buffer(segment.bytes) else { continue }
      let contents = SegmentRecord(start: bytes.baseAddress, count: UInt(bytes.count))
      switch segment.mode {
      case .declarative: break
      case .passive: record.pointee.data[index] = contents
      case .active(let memoryIndex, let offset):
        let start = try evaluator.evaluate(offset).low
        // Safe: validation checked the index.
        let memory = record.pointee.memories[Int(memoryIndex)]
        let code = BulkOperations.memoryInit(
          memory, segment: contents, destination: start, source: 0, byteCount: UInt64(bytes.count))
        guard code == 0 else {
          throw Trap(
            .memoryOutOfBounds, "data segment \(index): \(bytes.count) bytes at \(start)",
            size: "\(memory.pointee.byteCount) bytes")
        }
      }
    }
  }

  private func start() throws(CallError) {
    guard let index = module.syntax.start else { return }
    let function = InstanceRecord.functionRecord(record, index)
    let frame = try ExecutionContext.beginCall(store.context)
    try ExecutionContext.finishCall(store.context, function, frame)
  }
}

extension Trap {
  /// A segment that is not inside of what it is copied to.
  fileprivate init(_ code: Code, _ segment: String, size: String) {
    self.init(code, message: "\(code.message): \(segment), there are \(size)")
  }
}

// The types of an instance's things, with ids for the indices of a module.

extension GlobalType {
  fileprivate func canonical(_ types: TypeHierarchy) -> GlobalType {
    GlobalType(valueType.canonical(types), isMutable: isMutable)
  }
}

extension TableType {
  fileprivate func canonical(_ types: TypeHierarchy) -> TableType {
    TableType(limits, of: elementType.canonical(types), addressType: addressType)
  }
}

extension ValueType {
  /// The type with ids for the indices of a module, which are valid.
  func canonical(_ types: TypeHierarchy) -> ValueType { mappingIndices { types.id($0) } }
}
