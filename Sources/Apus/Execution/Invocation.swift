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
private struct HaltCode: @unchecked Sendable {
  let start: UnsafeRawPointer

  init() {
    var arena = CodeArena(blockByteCount: 32)
    start = UnsafeRawPointer(arena.place([0, HandlerTable.address(.halt)])) + 8
  }

  static let shared = HaltCode()
}

extension Store {
  /// How many calls from the host may be active in each other: each takes native stack.
  private static let maximumNesting = 100

  /// Space for arguments and results at the top of the call stack: slot 0 on.
  ///
  /// Throws `CallError.trap` with `callStackExhausted` when there is none.
  func beginCall(
    _ record: UnsafeMutablePointer<FunctionRecord>
  ) throws(CallError) -> UnsafeMutablePointer<UInt64> {
    let top = context.pointee.stackTop
    guard top <= callStackLimit, nesting < Self.maximumNesting else {
      throw .trap(Trap(.callStackExhausted))
    }
    return top.assumingMemoryBound(to: UInt64.self)
  }

  /// Runs the function of `record` with the frame that `beginCall` gave; afterwards the results are in
  /// its slots.
  ///
  /// Throws `CallError.trap` with a backtrace, or `.host` with what a host function threw.
  func finishCall(
    _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: UnsafeMutablePointer<UInt64>
  ) throws(CallError) {
    let instance = context.pointee.instance
    let stackTop = context.pointee.stackTop
    let stackLimit = context.pointee.stackLimit
    context.pointee.stackLimit = self.stackLimit(runFrom: UnsafeMutableRawPointer(frame))
    nesting += 1
    let status = enter(record, frame)
    nesting -= 1
    context.pointee.stackLimit = stackLimit
    if status == 0 {
      leave(to: instance, stackTop)
      return
    }
    let error = callError(status)
    leave(to: instance, stackTop)
    throw error
  }

  /// Where the outermost frame returns to.
  static var haltCode: Code { HaltCode.shared.start }

  /// Calls the imported function of `record`, from the frames of `instance` that were put on the stack
  /// below `frame`, and goes on until the outermost returns. As `finishCall` otherwise.
  func resumeCall(
    _ record: UnsafeMutablePointer<FunctionRecord>,
    _ caller: UnsafeMutablePointer<InstanceRecord>, _ frame: Raw, depth: Int
  ) throws(CallError) {
    guard let entry = record.pointee.crossEntry else { throw .trap(Trap(.unreachable)) }
    let instance = context.pointee.instance
    let stackTop = context.pointee.stackTop
    let stackLimit = context.pointee.stackLimit
    context.pointee.stackLimit = self.stackLimit(runFrom: frame, depth: depth)
    Apus.enter(caller, UnsafeMutableRawPointer(context))
    nesting += 1
    let status = run(
      entry, frame: frame, context: UnsafeMutableRawPointer(context),
      accumulator: UInt64(UInt(bitPattern: record)))
    nesting -= 1
    context.pointee.stackLimit = stackLimit
    defer { leave(to: instance, stackTop) }
    if status != 0 { throw callError(status) }
  }

  private func enter(
    _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: UnsafeMutablePointer<UInt64>
  ) -> UInt8 {
    guard var entry = record.pointee.crossEntry else { return Trap.Code.unreachable.rawValue }
    // Both adapters of a type have the header's slot at byte 10.
    let header = UnsafeMutableRawPointer(frame) + entry.slotOffset(10)
    header.storeBytes(of: HaltCode.shared.start, as: Code.self)
    header.storeBytes(of: 0, toByteOffset: 8, as: UInt.self)
    if let callee = record.pointee.instance, let code = record.pointee.entry {
      Apus.enter(callee, UnsafeMutableRawPointer(context))
      entry = code
    }
    return run(
      entry, frame: UnsafeMutableRawPointer(frame), context: UnsafeMutableRawPointer(context),
      accumulator: UInt64(UInt(bitPattern: record)))
  }

  private func leave(
    to instance: UnsafeMutablePointer<InstanceRecord>, _ stackTop: UnsafeMutableRawPointer
  ) {
    context.pointee.stackTop = stackTop
    context.pointee.instance = instance
    context.pointee.globals = instance.pointee.globals
    refreshMemory()
  }

  private func callError(_ status: UInt8) -> CallError {
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
