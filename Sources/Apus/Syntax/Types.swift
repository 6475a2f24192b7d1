// Types of functions, tables, memories, globals and of what is imported or exported.
// https://webassembly.github.io/spec/core/syntax/types.html

/// The type of a function: what it takes and what it gives.
///
/// Spec: [function types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-functype)
public struct FunctionType: Hashable, Sendable {
  /// The types of the parameters, in order.
  public let parameters: [ValueType]
  /// The types of the results, in order.
  public let results: [ValueType]

  /// The most parameters, and the most results, that a module's function type may have: what other
  /// engines allow too.
  package static let maximumCount = 1000

  /// The type `[parameters] -> [results]`.
  public init(_ parameters: [ValueType], _ results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

/// A range of sizes, in pages for memories and in elements for tables.
///
/// Spec: [limits](https://webassembly.github.io/spec/core/syntax/types.html#syntax-limits)
public struct Limits: Hashable, Sendable {
  /// The size at the start.
  public let minimum: UInt64
  /// The size that growth never passes; `nil` when none is declared.
  public let maximum: UInt64?

  /// Sizes from `minimum` up to `maximum`.
  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The type of addresses into a memory or table, and of their sizes.
///
/// Spec: [address types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-addrtype)
public enum AddressType: Hashable, Sendable {
  case i32, i64

  /// The type as that of an operand.
  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// The type of a memory.
///
/// Spec: [memory types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-memtype)
public struct MemoryType: Hashable, Sendable {
  /// The memory's size, in pages.
  public let limits: Limits
  /// The type of its addresses.
  public let addressType: AddressType
  /// Whether several threads may use it at a time.
  public let isShared: Bool
  /// The binary logarithm of a page's bytes: 16, or 0 with custom page sizes. What is not valid may
  /// have any other.
  package let pageSizeExponent: UInt8

  /// A memory of so many pages.
  public init(_ limits: Limits, addressType: AddressType = .i32, isShared: Bool = false) {
    self.init(
      limits, addressType: addressType, isShared: isShared,
      pageSizeExponent: Self.standardPageSizeExponent)
  }

  package init(
    _ limits: Limits, addressType: AddressType, isShared: Bool, pageSizeExponent: UInt8
  ) {
    self.limits = limits
    self.addressType = addressType
    self.isShared = isShared
    self.pageSizeExponent = pageSizeExponent
  }

  /// The bytes of one page, unless the memory's type says otherwise.
  public static let pageByteCount = 65_536
  package static let standardPageSizeExponent: UInt8 = 16

  /// The bytes of one page of this memory.
  public var pageByteCount: Int { 1 << Int(pageSizeExponent) }
}

/// The type of a table.
///
/// Spec: [table types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-tabletype)
public struct TableType: Hashable, Sendable {
  /// The table's size, in elements.
  public let limits: Limits
  /// The type of every element: a reference type.
  public let elementType: ValueType
  /// The type of its indices.
  public let addressType: AddressType

  /// A table of so many references of `elementType`.
  public init(_ limits: Limits, of elementType: ValueType, addressType: AddressType = .i32) {
    self.limits = limits
    self.elementType = elementType
    self.addressType = addressType
  }
}

/// The type of a global variable.
///
/// Spec: [global types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-globaltype)
public struct GlobalType: Hashable, Sendable {
  /// The type of its value.
  public let valueType: ValueType
  /// Whether the value can be changed.
  public let isMutable: Bool

  /// A global of `valueType`.
  public init(_ valueType: ValueType, isMutable: Bool = false) {
    self.valueType = valueType
    self.isMutable = isMutable
  }
}

/// The type of something imported or exported.
///
/// Spec: [external types](https://webassembly.github.io/spec/core/syntax/types.html#syntax-externtype)
public enum ExternalType: Hashable, Sendable {
  case function(FunctionType)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  /// A tag of exceptions: what they carry, as the parameters of a function type without results.
  case tag(FunctionType)
}

extension FunctionType: CustomStringConvertible {
  /// The type in the spec's notation: `[i32 i64] -> [f32]`.
  public var description: String {
    let names = { (types: [ValueType]) in types.map(\.description).joined(separator: " ") }
    return "[\(names(parameters))] -> [\(names(results))]"
  }
}

extension Limits: CustomStringConvertible {
  /// The limits as the text format writes them: `1` or `1 16`.
  public var description: String { maximum.map { "\(minimum) \($0)" } ?? "\(minimum)" }
}

extension MemoryType: CustomStringConvertible {
  /// The type as the text format writes it: `i64 1 16 shared`.
  public var description: String {
    (addressType == .i64 ? "i64 " : "") + limits.description + (isShared ? " shared" : "")
      + (pageSizeExponent == Self.standardPageSizeExponent ? "" : " (pagesize \(pageByteCount))")
  }
}

extension ExternalType: CustomStringConvertible {
  /// The kind, and the type in the text format's words.
  public var description: String {
    switch self {
    case .function(let type): "function \(type)"
    case .table(let type):
      "table \(type.addressType == .i64 ? "i64 " : "")\(type.limits) \(type.elementType)"
    case .memory(let type): "memory \(type)"
    case .global(let type):
      "global \(type.isMutable ? "(mut \(type.valueType))" : "\(type.valueType)")"
    case .tag(let type): "tag \(type)"
    }
  }
}
