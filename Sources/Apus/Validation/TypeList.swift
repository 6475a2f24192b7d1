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

/// The lists of a function type.
struct FunctionTypeLists {
  let parameters: TypeList
  let results: TypeList
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

  var blockType: BlockType {
    switch bits & 0xFF {
    case Self.emptyCode: .empty
    case Self.typeCode: .type(bits >> 8)
    default: .value(ValueType(bits: bits))
    }
  }
}

/// A module's function types, their value types in one array.
///
/// Plain data in arrays, so that reading counts no references.
struct FunctionTypeTable {
  private var valueTypes: [ValueType] = []
  private var lists: [FunctionTypeLists] = []

  init(_ types: [FunctionType]) {
    lists.reserveCapacity(types.count)
    for type in types {
      lists.append(
        FunctionTypeLists(parameters: append(type.parameters), results: append(type.results)))
    }
  }

  private mutating func append(_ types: [ValueType]) -> TypeList {
    let list = TypeList(types, offset: valueTypes.count)
    valueTypes += types
    return list
  }

  var count: Int { lists.count }

  /// The lists of the type at `index`; `nil` when there is none.
  @inline(__always)
  subscript(_ index: TypeIndex) -> FunctionTypeLists? {
    Int(index) < lists.count ? lists[Int(index)] : nil
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
