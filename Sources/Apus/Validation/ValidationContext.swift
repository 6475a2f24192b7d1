// What a module declares, as the validation of its bodies reads it.
// https://webassembly.github.io/spec/core/valid/conventions.html#contexts

/// The context of the spec's rules: shared by all threads that validate bodies.
///
/// A look-up of an index that does not exist throws the error about that index.
struct ValidationContext {
  let features: Features
  /// The module's bytes, for the lists of instructions.
  let bytes: ModuleBytes
  let types: TypeTable
  /// What the quick pass reads of the same; `nil` where there is no such pass.
  let quick: QuickTables?
  /// How the types relate.
  let hierarchy: TypeHierarchy
  private let functionTypes: [TypeIndex]
  /// Of the imported functions, whether the type is exactly what they have.
  private let exactImports: [Bool]
  private let descriptors: [TypeIndex?]
  private let globals: [GlobalType]
  private let tables: [TableType]
  private let memoryAddressTypes: [AddressType]
  private let tags: [TypeIndex]
  private let elementTypes: [ValueType]
  private let dataCount: Int
  /// Whether `ref.func` may name a function: in bodies, when it occurs outside of them too.
  let isDeclared: [Bool]

  init(
    _ syntax: ModuleSyntax, _ hierarchy: TypeHierarchy, bytes: ModuleBytes, features: Features,
    isDeclared: [Bool], quick: QuickTables? = nil
  ) {
    self.quick = quick
    self.features = features
    self.bytes = bytes
    self.hierarchy = hierarchy
    types = TypeTable(syntax.types)
    functionTypes = syntax.functionTypes
    exactImports = syntax.imports.compactMap { item in
      switch item.kind {
      case .function: false
      case .exactFunction: true
      default: nil
      }
    }
    descriptors = features.contains(.customDescriptors) ? syntax.types.map(\.descriptor) : []
    globals = syntax.globals
    tables = syntax.tables
    memoryAddressTypes = syntax.memories.map(\.addressType)
    tags = syntax.tags
    elementTypes = syntax.elements.map(\.type)
    dataCount = syntax.dataCount.map { Int($0) } ?? syntax.data.count
    self.isDeclared = isDeclared
  }
}

extension ValidationContext {
  /// Whether a value of type `found` may stand where `expected` is required.
  @inline(__always)
  func matches(_ found: ValueType, _ expected: ValueType) -> Bool {
    found == expected || hierarchy.matches(found, expected)
  }

  @inline(__always)
  func functionType(_ index: TypeIndex) throws(ValidationError) -> DefinedTypeLists {
    guard let type = types[index] else { throw ValidationError(.unknownType, index: index) }
    guard type.kind == .function else { throw ValidationError(.notFunctionType, index: index) }
    return type
  }

  func structureType(_ index: TypeIndex) throws(ValidationError) -> DefinedTypeLists {
    guard let type = types[index] else { throw ValidationError(.unknownType, index: index) }
    guard type.kind == .structure else { throw ValidationError(.notStructureType, index: index) }
    return type
  }

  /// The element of an array type.
  func arrayElement(_ index: TypeIndex) throws(ValidationError) -> FieldType {
    guard let type = types[index] else { throw ValidationError(.unknownType, index: index) }
    guard type.kind == .array else { throw ValidationError(.notArrayType, index: index) }
    return types.field(0, of: type)
  }

  /// The type of the custom descriptor of a type that is there; `nil` when it has none.
  func descriptor(of index: TypeIndex) -> TypeIndex? {
    Int(index) < descriptors.count ? descriptors[Int(index)] : nil
  }

  /// The type of what an instruction makes of a defined type: exact, where there are exact types.
  func made(_ index: TypeIndex) -> ValueType {
    .reference(
      nullable: false, .defined(index, isExact: features.contains(.customDescriptors)))
  }

  /// The type of a reference to a function that is there.
  func reference(toFunction index: FunctionIndex) -> ValueType {
    guard features.contains(.functionReferences) else { return .funcref }
    let type = functionTypes[Int(index)]
    let isExact = Int(index) >= exactImports.count || exactImports[Int(index)]
    return isExact ? made(type) : .reference(nullable: false, .defined(type))
  }

  /// What exceptions of a tag carry.
  func tag(_ index: TagIndex) throws(ValidationError) -> TypeList {
    guard Int(index) < tags.count else { throw ValidationError(.unknownTag, index: index) }
    return try functionType(tags[Int(index)]).parameters
  }

  @inline(__always)
  func typeIndex(ofFunction index: FunctionIndex) throws(ValidationError) -> TypeIndex {
    guard Int(index) < functionTypes.count else {
      throw ValidationError(.unknownFunction, index: index)
    }
    return functionTypes[Int(index)]
  }

  @inline(__always)
  func global(_ index: GlobalIndex) throws(ValidationError) -> GlobalType {
    guard Int(index) < globals.count else {
      throw ValidationError(.unknownGlobal, index: index)
    }
    return globals[Int(index)]
  }

  @inline(__always)
  func table(_ index: TableIndex) throws(ValidationError) -> TableType {
    guard Int(index) < tables.count else { throw ValidationError(.unknownTable, index: index) }
    return tables[Int(index)]
  }

  /// The type of addresses into a table.
  func tableAddressType(_ index: TableIndex) throws(ValidationError) -> ValueType {
    try table(index).addressType.valueType
  }

  /// The type of addresses into a memory.
  @inline(__always)
  func memoryAddressType(_ index: MemoryIndex) throws(ValidationError) -> ValueType {
    guard Int(index) < memoryAddressTypes.count else {
      throw ValidationError(.unknownMemory, index: index)
    }
    return memoryAddressTypes[Int(index)].valueType
  }

  /// The type of a count that addresses of both types can hold.
  func countType(_ first: ValueType, _ second: ValueType) -> ValueType {
    first == .i32 ? first : second
  }

  func elementType(_ index: UInt32) throws(ValidationError) -> ValueType {
    guard Int(index) < elementTypes.count else {
      throw ValidationError(.unknownElementSegment, index: index)
    }
    return elementTypes[Int(index)]
  }

  func checkData(_ index: UInt32) throws(ValidationError) {
    guard Int(index) < dataCount else {
      throw ValidationError(.unknownDataSegment, index: index)
    }
  }

  /// That the type that a heap type names exists.
  func check(_ heapType: HeapType) throws(ValidationError) {
    if let index = heapType.definedIndex, Int(index) >= hierarchy.count {
      throw ValidationError(.unknownType, index: index)
    }
  }

  /// That the type that a reference type names exists.
  @inline(__always)  // Numbers pass without a call.
  func check(_ type: ValueType) throws(ValidationError) {
    if let heapType = type.heapType { try check(heapType) }
  }
}
