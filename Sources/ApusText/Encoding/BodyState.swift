// What is known in the middle of a body or expression.
// https://webassembly.github.io/spec/core/text/instructions.html

import Apus

struct BodyState {
  /// The instructions so far.
  var code: [UInt8] = []
  var locals = IndexSpace("local")
  /// The type is given by an index that no type has yet: how many parameters there are is open.
  private(set) var hasUnknownParameters = false
  var labels: [Label] = []
  /// Parentheses that are open.
  var frames: [Frame] = []
  /// Instructions whose operands are still being read, each as a run of bytes.
  var pending: [UInt8] = []
  /// The hint that belongs to the next instruction.
  var hint: [UInt8]?
  var hints: [BranchHint] = []
  /// Labels are counted in the order of their instructions.
  private var labelCount: UInt32 = 0
  private(set) var labelNames: [(index: UInt32, name: Name)] = []

  /// A block that is open.
  struct Label {
    var identifier: Name?
    /// For a block without parentheses around it: what may divide it. `nil` for a folded one.
    var flat: Division?
  }

  enum Division {
    case none, `else`, `catch`
  }

  /// An open parenthesis of a folded instruction, or of a part of one.
  struct Frame {
    var kind: Kind
    /// How many labels are open inside, but for blocks that must end inside.
    var labelCount: Int
    /// Where the instruction's bytes begin in `pending`.
    var pendingOffset = 0
    var hint: [UInt8]?
    /// The label of an `if` that is not open yet: its condition does not see it.
    var label = Binder.none

    enum Kind {
      /// Only operands may follow.
      case operands
      /// The inside of a block, or of a part of one: any instruction may follow.
      case block, part
      /// An `if`: before `then`, before `else`, behind it.
      case condition, afterThen, afterElse
      /// A `try`: before `do`, behind it, behind `catch`, `catch_all` and `delegate`.
      case beforeDo, afterDo, afterCatch, afterCatchAll, afterDelegate

      var allowsFlat: Bool { self == .block || self == .part }
      var allowsFolded: Bool { allowsFlat || self == .operands || self == .condition }
    }
  }

  /// Begins a function: nothing is known.
  mutating func begin() {
    locals.removeAll()
    hasUnknownParameters = false
    labelCount = 0
    labelNames.removeAll()
    beginExpression()
  }

  mutating func beginExpression() {
    code.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    hint = nil
    hints.removeAll()
  }

  /// Counts the parameters of a type that is given by its index alone.
  mutating func skipParameters(_ signature: FunctionSignature?) {
    hasUnknownParameters = signature == nil
    locals.skip(Int(signature?.parameterCount ?? 0))
  }

  mutating func open(_ label: Binder, flat: Division?) {
    if let name = label.name ?? label.identifier { labelNames.append((labelCount, name)) }
    labelCount += 1
    labels.append(Label(identifier: label.identifier, flat: flat))
  }

  /// How many labels are open that began in the innermost parenthesis.
  var flatDepth: Int { labels.count - (frames.last?.labelCount ?? 0) }

  /// Moves what has been written since `start` to the pending bytes.
  mutating func suspend(from start: Int) {
    pending += code[start...]
    code.removeSubrange(start...)
  }

  /// Writes the pending bytes of a frame.
  mutating func resume(_ frame: Frame) {
    if let hint = frame.hint { hints.append(BranchHint(byteOffset: code.count, value: hint)) }
    code += pending[frame.pendingOffset...]
    pending.removeSubrange(frame.pendingOffset...)
  }
}
