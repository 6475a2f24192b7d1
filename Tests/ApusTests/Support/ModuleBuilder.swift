// Builds binary modules for tests: well-formed ones in a few lines, malformed ones by raw bytes.

@testable import Apus

/// A module in the making. Each `add…` gives the index of what it added. Nothing is checked.
///
/// ```swift
/// var module = ModuleBuilder()
/// let add = module.addFunction([.i32, .i32], [.i32], export: "add") {
///   $0.localGet(0).localGet(1).op(.i32Add)
/// }
/// let bytes = module.bytes
/// ```
struct ModuleBuilder {
  /// The groups of types; each of one type is written in the short form.
  private var typeGroups: [[DefinedType]] = []
  private var typeCount: UInt32 = 0
  private var imports: [[UInt8]] = []
  private var functions: [UInt32] = []
  private var tables: [[UInt8]] = []
  private var memories: [[UInt8]] = []
  private var tags: [[UInt8]] = []
  private var globals: [[UInt8]] = []
  private var exports: [[UInt8]] = []
  private var elements: [[UInt8]] = []
  private var bodies: [[UInt8]] = []
  private var data: [[UInt8]] = []
  private var functionNames: [(index: UInt32, name: String)] = []
  private var customSections: [UInt8] = []
  private var importCounts: [ExternalKind: UInt32] = [:]

  var start: UInt32?
  var moduleName: String?
  /// Whether the data-count section is written. `true` when there is data, unless said otherwise.
  var hasDataCount: Bool?

  /// The binary module as it is now.
  var bytes: [UInt8] {
    var bytes = Self.header
    func add(_ id: UInt8, _ items: [[UInt8]]) {
      if !items.isEmpty { bytes += Self.section(id, Self.vector(items)) }
    }
    add(1, typeGroups.map(Self.typeGroup))
    add(2, imports)
    add(3, functions.map { Self.unsigned($0) })
    add(4, tables)
    add(5, memories)
    add(13, tags)
    add(6, globals)
    add(7, exports)
    if let start { bytes += Self.section(8, Self.unsigned(start)) }
    add(9, elements)
    if hasDataCount ?? !data.isEmpty {
      bytes += Self.section(12, Self.unsigned(UInt32(data.count)))
    }
    add(10, bodies.map { Self.unsigned(UInt32($0.count)) + $0 })
    add(11, data)
    return bytes + nameSection + customSections
  }

  private var nameSection: [UInt8] {
    var contents: [UInt8] = []
    if let moduleName { contents += Self.section(0, Self.name(moduleName)) }
    if !functionNames.isEmpty {
      let entries = functionNames.sorted { $0.index < $1.index }
      contents += Self.section(
        1, Self.vector(entries.map { Self.unsigned($0.index) + Self.name($0.name) }))
    }
    return contents.isEmpty ? [] : Self.section(0, Self.name("name") + contents)
  }
}

// What a module consists of.
extension ModuleBuilder {
  /// The index of the type, added unless it is there.
  mutating func type(_ parameters: [ValueType], _ results: [ValueType] = []) -> UInt32 {
    let type = DefinedType(.function(FunctionType(parameters, results)))
    if let index = typeGroups.flatMap({ $0 }).firstIndex(of: type) { return UInt32(index) }
    return addTypes([type])
  }

  /// A recursion group. Gives the index of its first type.
  @discardableResult mutating func addTypes(_ group: [DefinedType]) -> UInt32 {
    typeGroups.append(group)
    defer { typeCount += UInt32(group.count) }
    return typeCount
  }

  /// A type that stands alone.
  @discardableResult mutating func addType(
    _ composite: CompositeType, isFinal: Bool = true, supertypes: [TypeIndex] = []
  ) -> UInt32 {
    addTypes([DefinedType(composite, isFinal: isFinal, supertypes: supertypes)])
  }

  /// A tag of exceptions.
  @discardableResult mutating func addTag(
    type: UInt32, export: String? = nil
  ) -> UInt32 {
    tags.append([0] + Self.unsigned(type))
    return added(.tag, tags.count, export)
  }

  /// Imports of a kind must be added before definitions of that kind: indices count them first.
  @discardableResult mutating func importFunction(
    _ module: String, _ name: String, _ parameters: [ValueType], _ results: [ValueType] = []
  ) -> UInt32 {
    let type = type(parameters, results)
    return addImport(.function, module, name, Self.unsigned(type))
  }

  @discardableResult mutating func importTable(
    _ module: String, _ name: String, _ limits: Limits, of type: ValueType = .funcref
  ) -> UInt32 {
    addImport(.table, module, name, Self.type(type) + Self.limits(limits))
  }

  @discardableResult mutating func importMemory(
    _ module: String, _ name: String, _ limits: Limits
  ) -> UInt32 {
    addImport(.memory, module, name, Self.limits(limits))
  }

  @discardableResult mutating func importGlobal(
    _ module: String, _ name: String, _ type: ValueType, isMutable: Bool = false
  ) -> UInt32 {
    addImport(.global, module, name, Self.type(type) + [isMutable ? 1 : 0])
  }

  private mutating func addImport(
    _ kind: ExternalKind, _ module: String, _ name: String, _ type: [UInt8]
  ) -> UInt32 {
    imports.append(Self.name(module) + Self.name(name) + [kind.rawValue] + type)
    importCounts[kind, default: 0] += 1
    return importCounts[kind, default: 0] - 1
  }

  /// A function; `code` writes its instructions, without the last `end`.
  @discardableResult mutating func addFunction(
    _ parameters: [ValueType] = [], _ results: [ValueType] = [], locals: [ValueType] = [],
    export: String? = nil, name: String? = nil, _ code: (Code) -> Code
  ) -> UInt32 {
    let runs = locals.map { [1] + Self.type($0) }
    return addFunction(
      type: type(parameters, results), body: Self.vector(runs) + code(Code()).bytes + [0x0B],
      export: export, name: name)
  }

  /// A function of a type by its index, its whole body given as bytes.
  @discardableResult mutating func addFunction(
    type: UInt32, body: [UInt8], export: String? = nil, name: String? = nil
  ) -> UInt32 {
    functions.append(type)
    bodies.append(body)
    let index = importCounts[.function, default: 0] + UInt32(functions.count - 1)
    if let export { addExport(export, .function, index) }
    if let name { functionNames.append((index, name)) }
    return index
  }

  @discardableResult mutating func addTable(
    _ limits: Limits, of type: ValueType = .funcref, export: String? = nil
  ) -> UInt32 {
    tables.append(Self.type(type) + Self.limits(limits))
    return added(.table, tables.count, export)
  }

  /// A table or memory by its bytes, for the forms of later versions.
  mutating func addTable(raw bytes: [UInt8]) { tables.append(bytes) }
  mutating func addMemory(raw bytes: [UInt8]) { memories.append(bytes) }

  @discardableResult mutating func addMemory(_ limits: Limits, export: String? = nil) -> UInt32 {
    memories.append(Self.limits(limits))
    return added(.memory, memories.count, export)
  }

  @discardableResult mutating func addGlobal(
    _ type: ValueType, isMutable: Bool = false, export: String? = nil, _ initializer: (Code) -> Code
  ) -> UInt32 {
    globals.append(Self.type(type) + [isMutable ? 1 : 0] + initializer(Code()).bytes + [0x0B])
    return added(.global, globals.count, export)
  }

  private mutating func added(_ kind: ExternalKind, _ count: Int, _ export: String?) -> UInt32 {
    let index = importCounts[kind, default: 0] + UInt32(count - 1)
    if let export { addExport(export, kind, index) }
    return index
  }

  mutating func addExport(_ name: String, _ kind: ExternalKind, _ index: UInt32) {
    exports.append(Self.name(name) + [kind.rawValue] + Self.unsigned(index))
  }

  /// Functions by index, for the table at an offset; passive without offset.
  mutating func addElements(_ functions: [UInt32], at offset: Int32?, table: UInt32 = 0) {
    let items = Self.vector(functions.map { Self.unsigned($0) })
    if let offset {
      elements.append([2] + Self.unsigned(table) + Self.offset(offset) + [0] + items)
    } else {
      elements.append([1, 0] + items)
    }
  }

  /// An element segment by its bytes, for the other seven forms.
  mutating func addElements(raw bytes: [UInt8]) { elements.append(bytes) }

  /// Bytes for memory 0 at an offset; passive without offset.
  mutating func addData(_ bytes: [UInt8], at offset: Int32?) {
    let contents = Self.unsigned(UInt32(bytes.count)) + bytes
    data.append(offset.map { [0] + Self.offset($0) + contents } ?? [1] + contents)
  }

  /// A custom section behind everything else.
  mutating func addCustomSection(_ name: String, _ contents: [UInt8]) {
    customSections += Self.section(0, Self.name(name) + contents)
  }
}

/// Instructions in the making: `Code().i32(1).localGet(0).op(.i32Add)`.
struct Code {
  var bytes: [UInt8] = []

  /// An opcode, then its immediates as unsigned LEB128 numbers.
  func op(_ opcode: Opcode, _ immediates: UInt64...) -> Code {
    let code = opcode.rawValue
    let encoding =
      code < 0x100 ? [UInt8(code)] : [UInt8(code >> 12)] + ModuleBuilder.unsigned(code & 0xFFF)
    return raw(encoding + immediates.flatMap { ModuleBuilder.unsigned($0) })
  }

  /// Any bytes.
  func raw(_ more: [UInt8]) -> Code { Code(bytes: bytes + more) }

  func i32(_ value: Int32) -> Code { op(.i32Const).raw(ModuleBuilder.signed(Int64(value))) }
  func i64(_ value: Int64) -> Code { op(.i64Const).raw(ModuleBuilder.signed(value)) }
  func f32(_ value: Float) -> Code { op(.f32Const).raw(ModuleBuilder.fixed(value.bitPattern)) }
  func f64(_ value: Double) -> Code { op(.f64Const).raw(ModuleBuilder.fixed(value.bitPattern)) }
  func localGet(_ index: UInt64) -> Code { op(.localGet, index) }
  func localSet(_ index: UInt64) -> Code { op(.localSet, index) }
  func localTee(_ index: UInt64) -> Code { op(.localTee, index) }
  func call(_ function: UInt32) -> Code { op(.call, UInt64(function)) }

  /// A load or store.
  func memory(_ opcode: Opcode, align: UInt64 = 0, offset: UInt64 = 0) -> Code {
    op(opcode, align, offset)
  }

  /// `block`, `loop` or `if` with what it contains (and an `else` if you write one), and its `end`.
  func block(
    _ opcode: Opcode = .block, _ type: BlockType = .empty, _ contents: (Code) -> Code
  ) -> Code {
    let typeBytes: [UInt8] =
      switch type {
      case .empty: [0x40]
      case .value(let type): ModuleBuilder.type(type)
      case .type(let index): ModuleBuilder.signed(Int64(index))
      }
    return contents(op(opcode).raw(typeBytes)).op(.end)
  }

  /// `br_table` with its labels and the default label.
  func brTable(_ labels: [UInt32], default last: UInt32) -> Code {
    op(.brTable).raw(ModuleBuilder.vector(labels.map { ModuleBuilder.unsigned($0) }))
      .raw(ModuleBuilder.unsigned(last))
  }
}

// Encodings, also for tests that write raw bytes.
extension ModuleBuilder {
  static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  /// A custom section to put behind a module: a reader that looks ahead finds bytes there.
  static let padding = section(0, [0] + [UInt8](repeating: 0, count: 16))

  static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] {
    [id] + unsigned(UInt32(contents.count)) + contents
  }

  static func vector(_ items: [[UInt8]]) -> [UInt8] {
    unsigned(UInt32(items.count)) + items.flatMap { $0 }
  }

  static func name(_ name: String) -> [UInt8] {
    unsigned(UInt32(name.utf8.count)) + Array(name.utf8)
  }

  static func type(_ type: ValueType) -> [UInt8] {
    let code = UInt8(type.bits & 0xFF)
    guard let heapType = type.heapType else { return [code] }
    let isShort = type.isNullable && heapType.definedIndex == nil
    return isShort ? self.heapType(heapType) : [code] + self.heapType(heapType)
  }

  static func heapType(_ type: HeapType) -> [UInt8] {
    guard let index = type.definedIndex else { return [UInt8(type.bits & 0xFF)] }
    return (type.isExact ? [0x62] : []) + signed(Int64(index))
  }

  static func storageType(_ type: StorageType) -> [UInt8] {
    type.isPacked ? [UInt8(type.bits)] : self.type(type.unpacked)
  }

  static func fieldType(_ field: FieldType) -> [UInt8] {
    storageType(field.storage) + [field.isMutable ? 1 : 0]
  }

  /// A type as the type section has it: in its short form where there is one.
  static func definedType(_ type: DefinedType) -> [UInt8] {
    var bytes: [UInt8] = []
    if !type.isFinal || !type.supertypes.isEmpty {
      bytes = [type.isFinal ? 0x4F : 0x50] + vector(type.supertypes.map { unsigned($0) })
    }
    if let described = type.described { bytes += [0x4C] + unsigned(described) }
    if let descriptor = type.descriptor { bytes += [0x4D] + unsigned(descriptor) }
    switch type.composite {
    case .function(let function):
      return bytes + [0x60] + types(function.parameters) + types(function.results)
    case .structure(let fields): return bytes + [0x5F] + vector(fields.map { fieldType($0) })
    case .array(let element): return bytes + [0x5E] + fieldType(element)
    }
  }

  static func typeGroup(_ types: [DefinedType]) -> [UInt8] {
    types.count == 1
      ? definedType(types[0]) : [0x4E] + vector(types.map { definedType($0) })
  }

  static func types(_ types: [ValueType]) -> [UInt8] { vector(types.map { type($0) }) }

  static func limits(_ limits: Limits) -> [UInt8] {
    let minimum = unsigned(limits.minimum)
    return limits.maximum.map { [1] + minimum + unsigned($0) } ?? [0] + minimum
  }

  static func offset(_ offset: Int32) -> [UInt8] { Code().i32(offset).op(.end).bytes }

  static func unsigned(_ value: some UnsignedInteger) -> [UInt8] {
    var rest = UInt64(value)
    var bytes: [UInt8] = []
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest != 0
    return bytes
  }

  static func signed(_ value: Int64) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while true {
      let payload = UInt8(truncatingIfNeeded: rest & 0x7F)
      rest >>= 7
      if (rest == 0 && payload < 0x40) || (rest == -1 && payload >= 0x40) {
        return bytes + [payload]
      }
      bytes.append(payload | 0x80)
    }
  }

  static func fixed(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
