// Throwing exceptions: a walk over the active calls to the nearest handler.
// https://webassembly.github.io/spec/core/exec/instructions.html#exec-throw

/// Goes on at the handler that `landing` found, or leaves with what stopped it.
@inline(__always) func land(
  _ landing: Landing, _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw,
  _ integer: UInt64, _ local: UInt64, _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  guard case .handler(let handler, let handlerFrame) = landing else {
    guard case .trap(let trap) = landing else { return 0 }
    return raise(
      trap, code, frame, memory, context, integer, local, double, float, doubleLocal)
  }
  return next(
    handler, handlerFrame, context.state.pointee.memoryBase, context, integer, local, double,
    float, doubleLocal)
}

/// Throws an exception of the tag whose index is at 12, with what it carries from slot 8 on.
@c(apus_throwException) func throwException(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let landing = throwNew(code, frame, context)
  return land(
    landing, code, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// Throws the exception of the reference in slot 8.
@c(apus_throwReference) func throwReference(
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
  _ double: Double, _ float: Float, _ doubleLocal: Double
) -> UInt8 {
  let landing = throwAgain(code, frame, context, code.i64Slot(frame, 8))
  return land(
    landing, code, frame, memory, context, integer, local, double, float, doubleLocal)
}

/// Where a thrown exception goes.
enum Landing {
  case handler(Code, Raw)
  /// Nowhere: the status to leave with.
  case trap(UInt8)
}

@inline(never) private func throwNew(_ code: Code, _ frame: Raw, _ context: Raw) -> Landing {
  let tagIndex = Int(code.load(fromByteOffset: 12, as: UInt32.self))
  let tag = context.state.pointee.instance.pointee.tags[tagIndex]
  let byteCount = HeapShape.payloadByteOffset &+ Int(tag.pointee.payloadSlotCount) &* 8
  let store = Store.of(context.state)
  guard
    let exception = store.allocateObject(
      byteCount: byteCount, shapeIndex: tag.pointee.shapeIndex, code, frame)
  else { return .trap(Trap.Code.outOfMemory.rawValue) }
  exception.storeBytes(
    of: tag, toByteOffset: HeapShape.tagByteOffset, as: UnsafeMutablePointer<TagRecord>.self)
  (exception + HeapShape.payloadByteOffset).copyMemory(
    from: frame + code.slotOffset(8), byteCount: Int(tag.pointee.payloadSlotCount) &* 8)
  return store.unwind(exception, code, frame)
}

@inline(never) private func throwAgain(
  _ code: Code, _ frame: Raw, _ context: Raw, _ reference: UInt64
) -> Landing {
  guard let exception = ReferenceBits.object(reference) else {
    return .trap(Trap.Code.nullExceptionReference.rawValue)
  }
  return Store.of(context.state).unwind(exception, code, frame)
}

extension Store {
  /// Goes on with what a host function threw, if that was an exception for the guest that called it;
  /// else leaves with `trap`.
  func landFromHost(_ trap: UInt8, _ code: Code, _ frame: Raw) -> Landing {
    guard trap == Trap.Code.host.rawValue, let error = pendingHostError else { return .trap(trap) }
    let exception: ThrownException? =
      switch error {
      case let exception as ThrownException: exception
      case CallError.exception(let exception): exception
      default: nil
      }
    guard let exception, exception.tag.store === self else { return .trap(trap) }
    pendingHostError = nil
    guard let object = exception.bits().flatMap(ReferenceBits.object) else {
      return .trap(Trap.Code.outOfMemory.rawValue)
    }
    return unwind(object, code, frame)
  }

  /// Finds the handler of `exception`, which was thrown at `code` in `frame`, and leaves there what its
  /// clause wants. Without a handler, `context.thrownException` tells the host.
  func unwind(_ exception: Raw, _ code: Code, _ frame: Raw) -> Landing {
    let tag = exception.load(
      fromByteOffset: HeapShape.tagByteOffset, as: UnsafeMutablePointer<TagRecord>.self)
    var calls = ActiveCalls(code: code, frame: frame, instance: context.pointee.instance)
    while let call = calls.next() {
      let instance = call.owner.record
      let unit = call.byteOffset / 8
      guard
        let table = call.owner.code.exceptionTable(call.functionIndex),
        let clause = table.clause(
          at: unit, where: { $0.map { instance.pointee.tags[Int($0)] == tag } ?? true })
      else { continue }
      if let slot = clause.payloadSlot {
        (call.frame + slot * 8).copyMemory(
          from: exception + HeapShape.payloadByteOffset,
          byteCount: Int(tag.pointee.payloadSlotCount) &* 8)
      }
      if let slot = clause.referenceSlot {
        (call.frame + slot * 8).storeBytes(of: UInt64(UInt(bitPattern: exception)), as: UInt64.self)
      }
      if instance != context.pointee.instance { enter(instance, Raw(context)) }
      return .handler(call.start + clause.targetUnit * 8, call.frame)
    }
    context.pointee.thrownException = UInt64(UInt(bitPattern: exception))
    return .trap(Trap.Code.exception.rawValue)
  }
}
