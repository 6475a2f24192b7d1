// How one handler goes on to the next, and how it leaves with a trap. ARCHITECTURE: RegisterCode.

/// Register code: 64-bit code units, an operation's first unit being its handler's address.
typealias Code = UnsafeRawPointer
/// A frame, a memory or the context.
typealias Raw = UnsafeMutableRawPointer

/// What every operation is: a function of the registers. It ends by calling the next handler, which
/// the optimiser makes a jump, or by returning a status: 0 at the end, else a trap code.
///
/// (code, frame, memory 0's base, context, integer accumulator, pinned local, double accumulator,
/// float accumulator, pinned double local)
typealias Handler =
  @convention(c) (Code, Raw, Raw, Raw, UInt64, UInt64, Double, Float, Double) -> UInt8

/// The status by which the loop form of `next` asks for the next round.
let continueStatus: UInt8 = 255

/// How this build goes from one handler to the next.
package enum Dispatch: String, Sendable {
  /// Each handler jumps to the next.
  case threaded
  /// Each returns to a loop: without optimisation, where nothing makes a call a jump, and in optimised
  /// builds with `-Xswiftc -DAPUS_LOOP_DISPATCH`, which show that no handler needs the jump.
  case loop

  #if DEBUG || APUS_LOOP_DISPATCH || APUS_COUNT_OPERATIONS
    package static let current = loop
  #else
    package static let current = threaded
  #endif
}

#if DEBUG || APUS_LOOP_DISPATCH || APUS_COUNT_OPERATIONS
  /// Stores the registers and returns to the loop.
  @inline(__always) func next(
    _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
    _ double: Double, _ float: Float, _ doubleLocal: Double
  ) -> UInt8 {
    context.state.pointee.registers = Registers(
      code: code, frame: frame, memory: memory, accumulator: integer, local: local,
      doubleAccumulator: double, floatAccumulator: float, doubleLocal: doubleLocal)
    return continueStatus
  }
#else
  /// Jumps to the handler at `code`.
  @inline(__always) func next(
    _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
    _ double: Double, _ float: Float, _ doubleLocal: Double
  ) -> UInt8 {
    code.load(as: Handler.self)(
      code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
#endif

/// Runs from `code` until the frame with which the host began returns, or until a trap.
///
/// Returns 0, or a trap code; then the context tells where it happened.
func run(_ code: Code, frame: Raw, context: Raw, accumulator: UInt64) -> UInt8 {
  #if APUS_COUNT_OPERATIONS
    OperationCounts.begin()
    OperationCounts.count(code)
  #endif
  var status = code.load(as: Handler.self)(
    code, frame, context.state.pointee.memoryBase, context, accumulator, 0, 0, 0, 0)
  #if DEBUG || APUS_LOOP_DISPATCH || APUS_COUNT_OPERATIONS
    while status == continueStatus {
      let registers = context.state.pointee.registers
      #if APUS_COUNT_OPERATIONS
        OperationCounts.count(registers.code)
      #endif
      status = registers.code.load(as: Handler.self)(
        registers.code, registers.frame, registers.memory, context, registers.accumulator,
        registers.local, registers.doubleAccumulator, registers.floatAccumulator,
        registers.doubleLocal)
    }
  #endif
  return status
}

/// Leaves with the trap code in `integer`. Out of line, so that handlers keep off the native stack.
@inline(never)
@c(apus_trap) func leaveWithTrap(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  context.state.pointee.trapCodePointer = code
  context.state.pointee.trapFrame = frame
  return UInt8(truncatingIfNeeded: integer)
}

/// Leaves with the trap `trap`, which is not 0.
@inline(__always) func raise(
  _ trap: UInt8, _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64,
  _ local: UInt64, _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  leaveWithTrap(
    code, frame, memory, context, UInt64(trap), local, double, float, doubleLocal)
}

/// Leaves with an indirect call behind the end of a table, at the index in `integer`.
@inline(never)
@c(apus_undefined_element) func undefinedElement(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  context.state.pointee.trapElementIndex = integer
  return leaveWithTrap(
    code, frame, memory, context, UInt64(Trap.Code.undefinedElement.rawValue), local, double,
    float, doubleLocal)
}

/// Leaves with an indirect call of null, at the index in `integer`.
@inline(never)
@c(apus_uninitialized_element) func uninitializedElement(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  context.state.pointee.trapElementIndex = integer
  return leaveWithTrap(
    code, frame, memory, context, UInt64(Trap.Code.uninitializedElement.rawValue), local, double,
    float, doubleLocal)
}

/// Leaves with an access outside the bounds of memory; unless memory 0 has grown, by another thread that
/// shares it: then the operation runs again.
@inline(never)
@c(apus_out_of_bounds) func outOfBounds(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let byteCount = context.state.pointee.memoryLimits.byteCount
  Store.of(context.state).refreshMemory()
  if context.state.pointee.memoryLimits.byteCount > byteCount {
    return next(
      code, frame, context.state.pointee.memoryBase, context, integer, local, double, float,
      doubleLocal)
  }
  return leaveWithTrap(
    code, frame, memory, context, UInt64(Trap.Code.memoryOutOfBounds.rawValue), local, double,
    float, doubleLocal)
}

/// Whether `address` and the bytes of a `T` behind it reach past the end of memory 0.
///
/// `address` is the sum of two 32-bit numbers, so it is not negative as a signed number.
@inline(__always) func isOutOfBounds<T>(_ address: UInt, _: T.Type, _ context: Raw) -> Bool {
  Int(bitPattern: address) > context.state.pointee.memoryLimits.last(T.self)
}

/// Whether `address` and the bytes of a `T` behind it reach past the end of a memory, for any address.
@inline(__always) func isOutOfBounds<T>(
  _ address: UInt64, _: T.Type, _ record: UnsafeMutablePointer<MemoryRecord>
) -> Bool {
  let byteCount = UInt64(record.pointee.byteCount)
  let size = UInt64(MemoryLayout<T>.size)
  return byteCount < size || address > byteCount &- size
}
