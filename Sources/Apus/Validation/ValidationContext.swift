// What a module declares, as the validation of its bodies reads it.
// https://webassembly.github.io/spec/core/valid/conventions.html#contexts

/// The context of the spec's rules: shared by all threads that validate bodies.
///
/// A look-up of an index that does not exist throws the error about that index.
struct ValidationContext {
  let features: Features
  /// The module's bytes, for the lists of instructions.
  let bytes: ModuleBytes
  let types: FunctionTypeTable
  private let functionTypes: [TypeIndex]
  private let globals: [GlobalType]
  private let tables: [TableType]
  private let memoryCount: Int
  private let elementTypes: [ValueType]
  private let dataCount: Int
  /// Whether `ref.func` may name a function: in bodies, when it occurs outside of them too.
  let isDeclared: [Bool]

  init(_ syntax: ModuleSyntax, bytes: ModuleBytes, features: Features, isDeclared: [Bool]) {
    self.features = features
    self.bytes = bytes
    types = FunctionTypeTable(syntax.types)
    functionTypes = syntax.functionTypes
    globals = syntax.globals
    tables = syntax.tables
    memoryCount = syntax.memories.count
    elementTypes = syntax.elements.map(\.type)
    dataCount = syntax.dataCount.map { Int($0) } ?? syntax.data.count
    self.isDeclared = isDeclared
  }
}

extension ValidationContext {
  @inline(__always)
  func functionType(_ index: TypeIndex) throws(ValidationError) -> FunctionTypeLists {
    guard let type = types[index] else { throw ValidationError(.unknownType, index: index) }
    return type
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
    _ = try table(index)
    return .i32
  }

  /// The type of addresses into a memory.
  @inline(__always)
  func memoryAddressType(_ index: MemoryIndex) throws(ValidationError) -> ValueType {
    guard Int(index) < memoryCount else { throw ValidationError(.unknownMemory, index: index) }
    return .i32
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

  /// That the types a heap type names exist.
  func check(_ heapType: HeapType) throws(ValidationError) {
    if let index = heapType.definedIndex, Int(index) >= types.count {
      throw ValidationError(.unknownType, index: index)
    }
  }
}
