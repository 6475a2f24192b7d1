// How an opcode becomes an operation when its operands alone decide the variant.

/// The operation of a plain numeric or memory instruction, and its shape.
///
/// The shape says how variants are numbered behind `operation`; it is the generator's `Shape`.
struct Lowering {
  enum Shape {
    case integerBinary, integerCompare, floatBinary, floatCompare, unary, load, store
    case vectorUnary, vectorBinary, vectorTernary, vectorShift, vectorTest, vectorSplat
    case vectorExtract, vectorReplace
    case vectorLoad, vectorStore, vectorLoadLane, vectorStoreLane
  }

  let operation: Operation
  let shape: Shape
  /// The type of the operands; of a load's result; of a store's value; of a vector's lane taken or given.
  let type: ValueType
  /// The type of a unary operation's result.
  let resultType: ValueType
  /// Whether the operands may be swapped.
  let isCommutative: Bool

  init(
    _ operation: Operation, _ shape: Shape, _ type: ValueType, to resultType: ValueType? = nil,
    commutative: Bool = false
  ) {
    self.operation = operation
    self.shape = shape
    self.type = type
    self.resultType = resultType ?? type
    isCommutative = commutative
  }
}

/// The ten integer comparisons, in the order of their families.
enum IntegerComparison: UInt16 {
  case eq, ne, ltS, ltU, gtS, gtU, leS, leU, geS, geU

  /// The comparison that holds for swapped operands.
  var swapped: IntegerComparison {
    switch self {
    case .eq, .ne: self
    case .ltS: .gtS
    case .ltU: .gtU
    case .gtS: .ltS
    case .gtU: .ltU
    case .leS: .geS
    case .leU: .geU
    case .geS: .leS
    case .geU: .leU
    }
  }

  /// The comparison that holds when this one does not.
  var negated: IntegerComparison {
    switch self {
    case .eq: .ne
    case .ne: .eq
    case .ltS: .geS
    case .ltU: .geU
    case .gtS: .leS
    case .gtU: .leU
    case .leS: .gtS
    case .leU: .gtU
    case .geS: .ltS
    case .geU: .ltU
    }
  }
}
