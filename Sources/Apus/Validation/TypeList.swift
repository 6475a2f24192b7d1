// Sequences of value types as the validator handles them: by value, without an array for each.

/// A list of value types in a context: the operands or results of a block or function.
///
/// The first is inside, for most lists have at most one.
struct TypeList {
  let first: ValueType
  private let shortCount: UInt32
  private let shortOffset: UInt32
  /// Whether one of the types is `v128`.
  let hasVector: Bool

  var count: Int { Int(shortCount) }
  /// Where in the context's value types the list begins.
  fileprivate var offset: Int { Int(shortOffset) }

  static let empty = TypeList([], offset: 0)

  /// The list of one type.
  init(_ type: ValueType) {
    first = type
    hasVector = type == .v128
    shortCount = 1
    shortOffset = 0
  }

  /// A list whose types are at `offset` of the context's value types.
  init(_ types: [ValueType], offset: Int) {
    first = types.first ?? .bottom
    hasVector = types.contains(.v128)
    // Both fit: the decoder limits how long a list is, `DeclarationRules` how many there are.
    shortCount = UInt32(truncatingIfNeeded: types.count)
    shortOffset = UInt32(truncatingIfNeeded: offset)
  }
}

/// A defined type as the validator uses it.
struct DefinedTypeLists {
  let kind: CompositeType.Kind
  /// The parameters of a function; the fields of a structure or the element of an array, unpacked.
  let parameters: TypeList
  /// The results of a function.
  let results: TypeList
  /// Where in the context's fields those of the type begin.
  fileprivate let fieldOffset: UInt32
}

/// A block's type in 32 bits: the packed form of a value type, or a code of our own in the low byte.
struct BlockSignature: Equatable {
  private let bits: UInt32

  /// Type indices from here on do not fit.
  static let typeIndexLimit = 1 << 24
  private static let typeCode: UInt32 = 0x01
  private static let emptyCode: UInt32 = 0x02

  init(_ type: BlockType) {
    switch type {
    case .empty: bits = Self.emptyCode
    case .value(let type): bits = type.bits
    case .type(let index): bits = index << 8 | Self.typeCode
    }
  }

  /// Whether the block has a type by index.
  @inline(__always) var isIndex: Bool { bits & 0xFF == Self.typeCode }
  /// That index.
  @inline(__always) var index: Int { Int(bits >> 8) }
  /// The result's type without an index; `.bottom` for none.
  @inline(__always) var value: ValueType {
    bits == Self.emptyCode ? .bottom : ValueType(bits: bits)
  }

  var blockType: BlockType {
    switch bits & 0xFF {
    case Self.emptyCode: .empty
    case Self.typeCode: .type(bits >> 8)
    default: .value(ValueType(bits: bits))
    }
  }
}

/// A module's types, their value types and fields in one array each.
///
/// Plain data in arrays, so that reading counts no references.
struct TypeTable {
  private var valueTypes: [ValueType] = []
  private var fields: [FieldType] = []
  private var lists: [DefinedTypeLists] = []

  init(_ types: [DefinedType]) {
    lists.reserveCapacity(types.count)
    for type in types { append(type.composite) }
  }

  private mutating func append(_ type: CompositeType) {
    let fieldOffset = UInt32(truncatingIfNeeded: fields.count)
    let parameters: TypeList
    var results = TypeList.empty
    switch type {
    case .function(let function):
      parameters = append(function.parameters)
      results = append(function.results)
    case .structure(let ownFields):
      parameters = append(ownFields.map(\.storage.unpacked))
      fields += ownFields
    case .array(let element):
      parameters = append([element.storage.unpacked])
      fields.append(element)
    }
    lists.append(
      DefinedTypeLists(
        kind: type.kind, parameters: parameters, results: results, fieldOffset: fieldOffset))
  }

  private mutating func append(_ types: [ValueType]) -> TypeList {
    let list = TypeList(types, offset: valueTypes.count)
    valueTypes += types
    return list
  }

  var count: Int { lists.count }

  /// The lists of the type at `index`; `nil` when there is none.
  @inline(__always)
  subscript(_ index: TypeIndex) -> DefinedTypeLists? {
    Int(index) < lists.count ? lists[Int(index)] : nil
  }

  /// The field of a structure type at `position`, which must be below the number of its parameters;
  /// or the element of an array type, at 0.
  func field(_ position: Int, of lists: DefinedTypeLists) -> FieldType {
    fields[Int(lists.fieldOffset) + position]
  }

  /// The type at `position` of `list`, which must be below its count.
  @inline(__always)
  func type(_ position: Int, of list: TypeList) -> ValueType {
    position == 0 ? list.first : valueTypes[list.offset + position]
  }

  func types(of list: TypeList) -> [ValueType] {
    (0..<list.count).map { type($0, of: list) }
  }

  /// The types of `list`, one behind the other; `nil` for a list of one type outside of the table.
  @inline(__always)
  func slice(_ list: TypeList) -> ArraySlice<ValueType>? {
    list.count > 1 ? valueTypes[list.offset..<list.offset + list.count] : nil
  }
}
