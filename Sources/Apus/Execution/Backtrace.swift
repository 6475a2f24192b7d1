// The calls that were active when a trap happened, read from the frames.

/// The active calls, the innermost first, up to the frame with which the host began.
struct Backtrace {
  /// So many calls are told; the rest is left out.
  static let maximumFrameCount = 64

  private(set) var frames: [Trap.Frame] = []
  /// Why the innermost function could not be translated, if that is why it trapped.
  private var failure: TranslationError?

  /// Walks the frames from where `context` says that a trap happened.
  init(_ context: ExecutionContext) {
    guard var code = context.trapCodePointer, var frame = context.trapFrame else { return }
    var instance = context.instance
    // A frame was not entered yet when the stack was exhausted; its header is not written then.
    while frames.count < Self.maximumFrameCount {
      guard let owner = ModuleInstance.of(instance) else { return }
      let header: UnsafeMutableRawPointer
      if let (function, byteOffset) = owner.code.function(containing: code) {
        append(function.functionIndex, byteOffset, owner)
        header = frame + owner.code.type(ofFunction: function.functionIndex).headerSlot &* 8
      } else if code.load(as: UInt64.self) == HandlerTable.address(.halt) {
        return
      } else {
        // An adapter or a stub: both know their header's slot, and an adapter the caller's instance.
        let isStub = code.load(as: UInt64.self) == HandlerTable.address(.translate)
        header = frame + code.slotOffset(isStub ? 12 : 10)
        if code.load(as: UInt64.self) == HandlerTable.address(.crossLeave) {
          instance = header.load(
            fromByteOffset: 16, as: UnsafeMutablePointer<InstanceRecord>.self)
        }
      }
      code = header.load(as: UnsafeRawPointer.self)
      guard let caller = header.load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self) else {
        return
      }
      frame = caller
    }
  }

  private mutating func append(
    _ functionIndex: FunctionIndex, _ codeByteOffset: Int, _ owner: ModuleInstance
  ) {
    // For a caller, `code` is behind its call: the operation before is meant.
    let isInnermost = frames.isEmpty
    let byteOffset = owner.code.instructionByteOffset(
      functionIndex, byteOffset: isInnermost ? codeByteOffset : codeByteOffset - 8)
    if isInnermost { failure = owner.code.failure(functionIndex) }
    frames.append(
      Trap.Frame(
        functionIndex: functionIndex, functionName: owner.module.functionName(functionIndex),
        byteOffset: byteOffset ?? 0))
  }

  /// The message of a trap, with what is known beyond its code.
  func message(_ code: Trap.Code) -> String {
    guard code == .unsupported, let failure else { return code.message }
    return switch failure {
    case .unsupported(let opcode):
      "\(code.message): \(opcode.row.mnemonic) (\(opcode.row.feature.name))"
    case .frameTooLarge: "\(code.message): the function needs more than 65,000 slots"
    case .malformed(let error): "\(code.message): \(error)"
    }
  }
}
