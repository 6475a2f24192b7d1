// What the translator knows of a value on the operand stack, and of the accumulators.

/// A value on the symbolic operand stack: where it is, without having been moved there yet.
struct Operand {
  enum Kind: UInt8 {
    /// In its home slot.
    case temporary
    /// Still in the local whose index is `bits`.
    case local
    /// The number `bits`, nowhere yet.
    case constant
    /// In the accumulator of its type alone; its producer can still be made to store it.
    case accumulator
  }

  var kind: Kind
  var type: ValueType
  /// The slot of its height on the stack: its home, and where control flow merges expect it.
  var homeSlot: Int
  var bits: UInt64 = 0
}

/// The accumulators: one register each for integers and references, doubles, and floats.
enum AccumulatorKind: Int {
  case integer, double, float

  /// The accumulator for values of `type`.
  init(_ type: ValueType) {
    self =
      switch type {
      case .f64: .double
      case .f32: .float
      default: .integer
      }
  }
}

/// What an accumulator holds at the point the translation has reached.
struct AccumulatorState {
  /// The index on the operand stack of the value that is in the accumulator alone, or -1.
  var pendingIndex = -1
  /// The slot whose value the accumulator has too, or -1.
  var cachedSlot = -1
  /// The code unit of the operation that produced the pending value, and its handler's number. The
  /// next number is the same operation storing to the slot in its destination field. `storedValue`: the
  /// value was stored to memory since, and moves to a slot by an operation of its own.
  var producerUnit = -1
  var producerNumber = 0

  static let storedValue = -2

  static let unknown = AccumulatorState()
}

/// A value that an operation has just stored to memory, and where.
struct StoredValue {
  /// The operation.
  var unit = -1
  /// The instruction that loads it, from an address in the same local with the same offset.
  var load = Opcode.nop
  var addressLocal: UInt64 = 0
  var offset: UInt64 = 0
  /// The value, in a local or in the accumulator.
  var value = Operand(kind: .constant, type: .i32, homeSlot: 0)
}

/// The states of the three accumulators.
struct AccumulatorStates {
  private var integer = AccumulatorState()
  private var double = AccumulatorState()
  private var float = AccumulatorState()

  subscript(_ kind: AccumulatorKind) -> AccumulatorState {
    get {
      switch kind {
      case .integer: integer
      case .double: double
      case .float: float
      }
    }
    _modify {
      switch kind {
      case .integer: yield &integer
      case .double: yield &double
      case .float: yield &float
      }
    }
  }

  /// Forgets that any accumulator has the value of `slot`: it is about to be written.
  mutating func forgetSlot(_ slot: Int) {
    if integer.cachedSlot == slot { integer.cachedSlot = -1 }
    if double.cachedSlot == slot { double.cachedSlot = -1 }
    if float.cachedSlot == slot { float.cachedSlot = -1 }
  }

  /// Forgets every cached slot, as where control flow merges. Nothing is pending there.
  mutating func forgetAll() {
    integer = .unknown
    double = .unknown
    float = .unknown
  }
}

/// A block, loop, if or the function itself, while its instructions are translated.
struct Control: BitwiseCopyable {
  enum Kind {
    case block, loop, ifThen, ifElse, function
    /// The body of an older `try`, and one of its handlers.
    case tryBody, catchBody
  }

  /// The arm of an `if` that moves behind the function's code.
  enum RareArm {
    case none, first, second
  }

  var kind: Kind
  var blockType: BlockType
  /// Where its parameters begin on the operand stack, and the slot of the first.
  var operandStart: Int
  var slotStart: Int
  /// Of a loop: the code unit a branch goes to, and in how many arms that are moved it is.
  var loopUnit = 0
  var loopDepth = 0
  /// The chain of branches to its end, or -1.
  var firstFixup = -1
  /// Of an `if`: the chain of the branch to its `else` or end, or -1.
  var elseFixup = -1
  /// Of an `if`: the arm that seldom runs.
  var rareArm = RareArm.none
  /// What had been written to locals when it began.
  var assignmentMark = 0
  /// Of a `try` or `try_table`: its part of the exception table, or -1.
  var tryPart = -1
}

/// A branch whose target is not known yet: the bytes of its offset field and of its operation in the
/// code, and the next of the same chain.
struct Fixup {
  var fieldByteOffset: Int
  var operationByteOffset: Int
  var next: Int
}
