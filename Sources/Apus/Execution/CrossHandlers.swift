// Calls that leave an instance, and the first call of a function.
//
// A call between instances or to the host enters an adapter: two operations that the type registry
// makes once for each function type, with the called function's record in the accumulator.
//   8 slot count of the parameters   10 slot of the header   12 slot count of the results

/// Points the context's copies at `instance`.
@inline(__always) func enter(
  _ instance: UnsafeMutablePointer<InstanceRecord>, _ context: Raw
) {
  context.state.pointee.instance = instance
  context.state.pointee.globals = instance.pointee.globals
  if instance.pointee.memoryCount > 0 {
    context.state.pointee.memoryBase = instance.pointee.memories[0].pointee.base
    context.state.pointee.memoryLimits = MemoryLimits(
      byteCount: instance.pointee.memories[0].pointee.byteCount)
  } else {
    context.state.pointee.memoryLimits = MemoryLimits(byteCount: 0)
  }
}

/// Enters another instance. The adapter's frame keeps the caller's instance behind its header; the
/// callee's frame, with a copy of the arguments, follows.
@c(apus_crossEnter) func crossEnter(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(integer)),
    let instance = record.pointee.instance, let entry = record.pointee.entry
  else {
    return raise(
      Trap.Code.uninitializedElement.rawValue, code, frame, memory, context, integer, local, double,
      float, doubleLocal)
  }
  let header = frame + code.slotOffset(10)
  let callee = header + 24
  if callee > context.state.pointee.stackLimit {
    return callStackExhausted(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  header.storeBytes(
    of: context.state.pointee.instance, toByteOffset: 16,
    as: UnsafeMutablePointer<InstanceRecord>.self)
  callee.copyMemory(from: frame, byteCount: code.slotOffset(8))
  let calleeHeader = callee + code.slotOffset(10)
  calleeHeader.storeBytes(of: code + 16, as: Code.self)
  calleeHeader.storeBytes(of: frame, toByteOffset: 8, as: Raw.self)
  enter(instance, context)
  return next(
    entry, callee, context.state.pointee.memoryBase, context, integer, local, double, float,
    doubleLocal)
}

/// Back in the adapter: results move down, the caller's instance returns.
@c(apus_crossLeave) func crossLeave(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let header = frame + code.slotOffset(10)
  enter(
    header.load(fromByteOffset: 16, as: UnsafeMutablePointer<InstanceRecord>.self), context)
  frame.copyMemory(from: header + 24, byteCount: code.slotOffset(12))
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self),
    context.state.pointee.memoryBase, context, frame.load(as: UInt64.self), local,
    frame.load(as: Double.self), frame.load(as: Float.self), doubleLocal)
}

/// Calls the host function of the record in `integer`; its status.
@inline(__always) private func callHost(
  _ code: Code, _ frame: Raw, _ context: Raw, _ integer: UInt64
) -> UInt8 {
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(integer)),
    let host = record.pointee.host
  else { return Trap.Code.uninitializedElement.rawValue }
  let state = context.state
  let header = frame + code.slotOffset(10)
  header.storeBytes(
    of: state.pointee.hostFrame, toByteOffset: HostCallFrame.outerByteOffset, as: Raw?.self)
  header.storeBytes(
    of: record, toByteOffset: HostCallFrame.recordByteOffset,
    as: UnsafeMutablePointer<FunctionRecord>.self)
  header.storeBytes(
    of: state.pointee.instance, toByteOffset: HostCallFrame.instanceByteOffset,
    as: UnsafeMutablePointer<InstanceRecord>.self)
  let (outerFrame, outerTop) = (state.pointee.hostFrame, state.pointee.stackTop)
  state.pointee.hostFrame = header
  state.pointee.stackTop = header + HostCallFrame.byteCount
  defer {
    state.pointee.hostFrame = outerFrame
    state.pointee.stackTop = outerTop
  }
  // Safe: the store keeps its host functions.
  return Unmanaged<HostFunction>.fromOpaque(host)._withUnsafeGuaranteedRef {
    $0.invoke(state, frame.assumingMemoryBound(to: UInt64.self))
  }
}

@inline(never) private func landFromHost(
  _ trap: UInt8, _ code: Code, _ frame: Raw, _ context: Raw
) -> Landing {
  Store.of(context.state).landFromHost(trap, code, frame)
}

/// Calls the host and returns. The memory may have grown and moved meanwhile.
@c(apus_hostCall) func hostCall(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let trap = callHost(code, frame, context, integer)
  if trap != 0 {
    let landing = landFromHost(trap, code, frame, context)
    return land(
      landing, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  let header = frame + code.slotOffset(10)
  return next(
    header.load(as: Code.self), header.load(fromByteOffset: 8, as: Raw.self),
    context.state.pointee.memoryBase, context, frame.load(as: UInt64.self), local,
    frame.load(as: Double.self), frame.load(as: Float.self), doubleLocal)
}

/// Translates the function of the stub at `stub` and lets callers skip the stub from now on.
@inline(never) private func translateCallee(
  _ stub: Code, _ frame: Raw, _ context: Raw
) -> Code {
  let instance = context.state.pointee.instance
  let functionIndex = stub.load(fromByteOffset: 8, as: UInt32.self)
  let code = Unmanaged<ModuleCode>.fromOpaque(instance.pointee.code).takeUnretainedValue()
  let entry = code.translated(functionIndex)
  let record =
    instance.pointee.definedFunctions
    + Int(functionIndex &- instance.pointee.importedFunctionCount)
  if record.pointee.entry != nil { record.pointee.entry = entry }
  // Behind a direct call, the unit before the return address is the entry it called.
  let header = frame + stub.slotOffset(12)
  replace(stub, by: entry, at: header.load(as: Code.self) - 8)
  if let site = context.state.pointee.tailCallSite { replace(stub, by: entry, at: site) }
  return entry
}

/// Points the code unit at `site` to `entry`, if it is a call of `stub`.
private func replace(_ stub: Code, by entry: Code, at site: Code) {
  guard site.load(as: Code.self) == stub else { return }
  UnsafeMutableRawPointer(mutating: site).storeBytes(of: entry, as: Code.self)
}

/// The stub of a function that has not been called yet: its index at 8, its header's slot at 12.
@c(apus_translate) func translate(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  return next(
    translateCallee(code, frame, context), frame, memory, context, integer, local, double, float,
    doubleLocal)
}
