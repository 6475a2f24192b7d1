// The calls that were active when a trap happened.

/// What a trap tells of the active calls.
struct Backtrace {
  /// So many calls are told; the rest is left out.
  static let maximumFrameCount = 64

  /// The innermost first.
  private(set) var frames: [Trap.Frame] = []
  /// Why the innermost function could not be translated, if that is why it trapped.
  private var failure: TranslationError?
  /// The index of an indirect call, if that is what trapped.
  private let elementIndex: UInt64

  /// Walks the frames from where `context` says that a trap happened.
  init(_ context: ExecutionContext) {
    elementIndex = context.trapElementIndex
    guard let code = context.trapCodePointer, let frame = context.trapFrame else { return }
    var calls = ActiveCalls(code: code, frame: frame, instance: context.instance)
    while frames.count < Self.maximumFrameCount, let call = calls.next() { append(call) }
  }

  private mutating func append(_ call: ActiveCall) {
    if frames.isEmpty { failure = call.owner.code.failure(call.functionIndex) }
    let found = call.owner.code.instructions(call.functionIndex, byteOffset: call.byteOffset)
    for (functionIndex, byteOffset) in found.isEmpty ? [(call.functionIndex, 0)] : found
    where frames.count < Self.maximumFrameCount {
      frames.append(
        Trap.Frame(
          functionIndex: functionIndex, functionName: call.owner.module.functionName(functionIndex),
          byteOffset: byteOffset))
    }
  }

  /// The message of a trap, with what is known beyond its code.
  func message(_ code: Trap.Code) -> String {
    if code == .undefinedElement || code == .uninitializedElement {
      return "\(code.message) \(elementIndex)"
    }
    guard code == .unsupported, let failure else { return code.message }
    return switch failure {
    case .unsupported(let opcode):
      "\(code.message): \(opcode.row.mnemonic) (\(opcode.row.feature.name))"
    case .frameTooLarge: "\(code.message): the function needs more than 65,000 slots"
    case .malformed(let error): "\(code.message): \(error)"
    }
  }
}
