// What a module declares, as the quick pass reads it.
// https://webassembly.github.io/spec/core/valid/conventions.html#contexts

/// The parameters and results of a function type: places in `QuickTables.types`.
struct QuickSignature: BitwiseCopyable {
  /// A list with more types than one, or of what is no function type: the quick pass leaves it.
  static let many = ValueType(bits: 1)

  /// Where the parameters begin; the results follow.
  var typeOffset: UInt32 = 0
  /// `nil` for what is no function type.
  var parameterCount: UInt16?
  var resultCount: UInt16 = 0
  /// Whether a result is a vector.
  var givesVector = false
  /// The one result; `.bottom` without results, `many` with more.
  var result = Self.many
}

/// The type of a global.
struct QuickGlobal: BitwiseCopyable {
  let type: ValueType
  let isMutable: Bool

  init(_ type: GlobalType) {
    self.type = type.valueType
    isMutable = type.isMutable
  }
}

/// Rules, types of functions and globals in plain memory.
///
/// Owner: this object, which the validation context keeps alive. Extent: 256 rules; as many
/// signatures, type indices of functions and types of globals as the counts say. Lifetime: the
/// object's. Never written to, so any thread may read. Checked by: the quick pass compares indices
/// with the counts; type indices of functions and types were checked by `DeclarationRules`.
final class QuickTables: @unchecked Sendable {
  let rules: UnsafePointer<QuickRule>
  let signatures: UnsafePointer<QuickSignature>
  let signatureCount: Int
  /// The parameters and results of all types.
  let types: UnsafePointer<ValueType>
  let functionTypes: UnsafePointer<TypeIndex>
  let functionCount: Int
  let globals: UnsafePointer<QuickGlobal>
  let globalCount: Int
  /// Whether table 0 holds functions of any type and has indices of 32 bits.
  let callsTable0: Bool

  /// `syntax` must have passed `DeclarationRules`.
  init(_ syntax: ModuleSyntax, _ features: Features) {
    var signatures: [QuickSignature] = []
    var types: [ValueType] = []
    signatures.reserveCapacity(syntax.types.count)
    for type in syntax.types {
      guard case .function(let function) = type.composite else {
        signatures.append(QuickSignature())
        continue
      }
      let results = function.results
      // Counts fit: see `FunctionType.maximumCount`.
      signatures.append(
        QuickSignature(
          typeOffset: UInt32(truncatingIfNeeded: types.count),
          parameterCount: UInt16(truncatingIfNeeded: function.parameters.count),
          resultCount: UInt16(truncatingIfNeeded: results.count),
          givesVector: results.contains(.v128),
          result: results.count > 1 ? QuickSignature.many : results.first ?? .bottom))
      types += function.parameters
      types += results
    }
    rules = allocated(QuickRule.rules(features, syntax.memories))
    self.signatures = allocated(signatures)
    signatureCount = signatures.count
    self.types = allocated(types)
    functionTypes = allocated(syntax.functionTypes)
    functionCount = syntax.functionTypes.count
    globals = allocated(syntax.globals.map { QuickGlobal($0) })
    globalCount = syntax.globals.count
    let table = syntax.tables.first
    callsTable0 = table?.elementType == .funcref && table?.addressType == .i32
  }

  /// The one type that a block gives: `.bottom` for nothing, `many` for more than one.
  @inline(__always)
  func result(of signature: BlockSignature) -> ValueType {
    // Safe: the validator has checked the type index of a block that is open.
    signature.isIndex ? signatures[signature.index].result : signature.value
  }

  /// The one type that a block takes, in the same way.
  @inline(__always)
  func parameter(of signature: BlockSignature) -> ValueType {
    if !signature.isIndex { return .bottom }
    // Safe: the validator has checked the type index of a block that is open.
    return signatures[signature.index].parameterCount == 0 ? .bottom : QuickSignature.many
  }

  deinit {
    rules.deallocate()
    signatures.deallocate()
    types.deallocate()
    functionTypes.deallocate()
    globals.deallocate()
  }
}

/// A copy of `elements` in memory of its own. Owner: the caller.
private func allocated<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
  let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
  copy.initialize(from: elements, count: elements.count)
  return UnsafePointer(copy)
}
