// Calls from the host into a store's functions.
// https://webassembly.github.io/spec/core/exec/modules.html#invocation

extension InstanceRecord {
  /// The record of a function, which is made when somebody first refers to the function.
  static func functionRecord(
    _ instance: UnsafeMutablePointer<InstanceRecord>, _ functionIndex: FunctionIndex
  ) -> UnsafeMutablePointer<FunctionRecord> {
    let importedCount = instance.pointee.importedFunctionCount
    if functionIndex < importedCount {
      return instance.pointee.importedFunctions[Int(functionIndex)]
    }
    let record = instance.pointee.definedFunctions + Int(functionIndex &- importedCount)
    if record.pointee.entry == nil {
      // Safe: the instance keeps its code.
      let code = Unmanaged<ModuleCode>.fromOpaque(instance.pointee.code).takeUnretainedValue()
      let typeID = code.typeID(ofFunction: functionIndex)
      record.initialize(
        to: FunctionRecord(
          entry: code.entry(of: functionIndex),
          crossEntry: TypeRegistry.adapters(code.type(ofFunction: functionIndex)).cross,
          instance: instance, host: nil,
          typeID: typeID, functionIndex: functionIndex))
    }
    return record
  }
}

/// Where the outermost frame of a call from the host returns to. A unit stands before it, since the
/// first call of a function looks at the unit before the return address.
struct HaltCode: @unchecked Sendable {
  let start: UnsafeRawPointer

  private init() {
    var arena = CodeArena(blockByteCount: 32)
    start = UnsafeRawPointer(arena.place([0, HandlerTable.address(.halt)])) + 8
  }

  static let shared = HaltCode()
}

// Static, with pointers: no store is retained on the way of a call.
extension ExecutionContext {
  /// How many calls from the host may be active in each other: each takes native stack.
  private static let maximumNesting = 100

  /// Space for arguments and results at the top of the call stack: slot 0 on.
  ///
  /// Throws `CallError.trap` with `callStackExhausted` when there is none.
  @inlinable static func beginCall(
    _ context: UnsafeMutablePointer<ExecutionContext>
  ) throws(CallError) -> UnsafeMutablePointer<UInt64> {
    // A value that did not fit, outside of any call, is no fault of this one.
    if context.pointee.hasHostError { forgetHostError(context) }
    let top = context.pointee.stackTop
    guard top <= context.pointee.lastStackTop else { throw callStackExhausted }
    return top.assumingMemoryBound(to: UInt64.self)
  }

  @usableFromInline static var callStackExhausted: CallError {
    .trap(Trap(.callStackExhausted))
  }

  @usableFromInline static func forgetHostError(
    _ context: UnsafeMutablePointer<ExecutionContext>
  ) {
    Store.of(context).pendingHostError = nil
  }

  /// Runs the function of `record` with the frame that `beginCall` gave, its arguments being in the
  /// slots; afterwards the results are there.
  ///
  /// Throws `CallError.trap` with a backtrace, or `.host` with what a host function threw.
  @usableFromInline static func finishCall(
    _ context: UnsafeMutablePointer<ExecutionContext>,
    _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: UnsafeMutablePointer<UInt64>
  ) throws(CallError) {
    if context.pointee.hasHostError, let error = Store.of(context).takePendingHostError() {
      throw .host(error)
    }
    guard context.pointee.nesting == 0 else { return try finishInnerCall(context, record, frame) }
    context.pointee.nesting = 1
    context.pointee.stackLimit = context.pointee.outermostStackLimit
    let status = enter(context, record, frame)
    context.pointee.nesting = 0
    if status != 0 { throw Store.of(context).callError(status) }
  }

  /// A call while others are active: afterwards the context is as they had it.
  @inline(never) private static func finishInnerCall(
    _ context: UnsafeMutablePointer<ExecutionContext>,
    _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: UnsafeMutablePointer<UInt64>
  ) throws(CallError) {
    guard context.pointee.nesting < maximumNesting else { throw callStackExhausted }
    let store = Store.of(context)
    let instance = context.pointee.instance
    let stackTop = context.pointee.stackTop
    let stackLimit = context.pointee.stackLimit
    context.pointee.stackLimit = store.stackLimit(runFrom: UnsafeMutableRawPointer(frame))
    context.pointee.nesting += 1
    let status = enter(context, record, frame)
    context.pointee.nesting -= 1
    let error = status == 0 ? nil : store.callError(status)
    context.pointee.stackLimit = stackLimit
    context.pointee.stackTop = stackTop
    context.pointee.instance = instance
    context.pointee.globals = instance.pointee.globals
    store.refreshMemory()
    if let error { throw error }
  }

  @inline(__always) private static func enter(
    _ context: UnsafeMutablePointer<ExecutionContext>,
    _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: UnsafeMutablePointer<UInt64>
  ) -> UInt8 {
    guard var entry = record.pointee.crossEntry else { return Trap.Code.unreachable.rawValue }
    // Both adapters of a type have the header's slot at byte 10.
    let header = UnsafeMutableRawPointer(frame) + entry.slotOffset(10)
    header.storeBytes(of: context.pointee.haltCode, as: Code.self)
    header.storeBytes(of: 0, toByteOffset: 8, as: UInt.self)
    if let callee = record.pointee.instance, let code = record.pointee.entry {
      if callee != context.pointee.instance { Apus.enter(callee, Raw(context)) }
      entry = code
    } else if context.pointee.nesting == 1 {
      // The host calls its own function.
      Apus.enter(Store.of(context).emptyInstance, Raw(context))
    }
    return run(
      entry, frame: UnsafeMutableRawPointer(frame), context: UnsafeMutableRawPointer(context),
      accumulator: UInt64(UInt(bitPattern: record)))
  }
}

extension Store {
  /// Calls the imported function of `record`, from the frames of `caller` that were put on the stack below
  /// `frame`, and goes on until the outermost returns. No call is active. As `finishCall` otherwise.
  func resumeCall(
    _ record: UnsafeMutablePointer<FunctionRecord>,
    _ caller: UnsafeMutablePointer<InstanceRecord>, _ frame: Raw, depth: Int
  ) throws(CallError) {
    guard let entry = record.pointee.crossEntry else { throw .trap(Trap(.unreachable)) }
    context.pointee.nesting = 1
    context.pointee.stackLimit = stackLimit(runFrom: frame, depth: depth)
    enter(caller, Raw(context))
    let status = run(
      entry, frame: frame, context: Raw(context),
      accumulator: UInt64(UInt(bitPattern: record)))
    context.pointee.nesting = 0
    if status != 0 { throw callError(status) }
  }

  @inline(never) fileprivate func callError(_ status: UInt8) -> CallError {
    if status == Trap.Code.host.rawValue {
      return takePendingHostError().map(CallError.init(thrownByHost:)) ?? .trap(Trap(.host))
    }
    let code = Trap.Code(rawValue: status) ?? .unreachable
    if code == .exception {
      let bits = context.pointee.thrownException
      context.pointee.thrownException = 0
      if let exception = ThrownException(bits: bits, in: self) { return .exception(exception) }
    }
    let backtrace = Backtrace(context.pointee)
    return .trap(
      Trap(code, message: backtrace.message(code), backtrace: backtrace.frames))
  }
}
