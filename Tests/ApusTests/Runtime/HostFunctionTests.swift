import Testing

@testable import Apus

private struct HostFailure: Error, Equatable {}

@Suite struct HostFunctionTests {
  private let store = Store()

  /// Invokes as the interpreter does: arguments in the slots, the stack's top behind them.
  private func invoke(_ function: Function, _ slots: [UInt64]) throws -> (UInt8, [UInt64]) {
    let context = store.context
    let top = context.pointee.stackTop
    let frame = top.assumingMemoryBound(to: UInt64.self)
    for (index, slot) in slots.enumerated() { frame[index] = slot }
    context.pointee.stackTop = top + 8 * 16
    defer { context.pointee.stackTop = top }
    let host = try #require(HostFunction.of(function.record))
    let status = host.invoke(context, frame)
    #expect(context.pointee.stackTop == top + 8 * 16)
    return (status, (0..<8).map { frame[$0] })
  }

  @Test func typedClosures() throws {
    let mixed = Function(in: store) {
      (a: Int32, b: UInt32, c: Int64, d: UInt64, e: Float, f: Double) -> (Double, Int32) in
      (Double(a) + Double(b) + Double(c) + Double(d) + Double(e) + f, -1)
    }
    #expect(mixed.type == FunctionType([.i32, .i32, .i64, .i64, .f32, .f64], [.f64, .i32]))
    let arguments: [UInt64] = [
      0xFFFF_FFFF, 0xFFFF_FFFF, UInt64(bitPattern: -3), 4, UInt64(Float(0.5).bitPattern),
      (0.25).bitPattern,
    ]
    let (status, slots) = try invoke(mixed, arguments)
    #expect(status == 0)
    #expect(Double(bitPattern: slots[0]) == -1 + 4_294_967_295 - 3 + 4 + 0.75)
    #expect(slots[1] == 0xFFFF_FFFF)
  }

  @Test func closuresWithoutParametersOrResults() throws {
    var calls = 0
    #expect(try invoke(Function(in: store) { calls += 1 }, []).0 == 0)
    #expect(calls == 1)
    let constant = Function(in: store) { () -> Int64 in 7 }
    #expect(constant.type == FunctionType([], [.i64]))
    #expect(try invoke(constant, []).1[0] == 7)
    let sink = Function(in: store) { (number: Int32) in calls += Int(number) }
    #expect(sink.type == FunctionType([.i32], []))
    #expect(try invoke(sink, [5]).0 == 0)
    #expect(calls == 6)
  }

  @Test func references() throws {
    let same = Function(in: store) { (function: Function?, value: ExternalReference?) in
      (value, function)
    }
    #expect(same.type == FunctionType([.funcref, .externref], [.externref, .funcref]))
    let function = UInt64(UInt(bitPattern: same.record))
    let value = ExternalReference("value").slot
    #expect(try invoke(same, [function, value(store)]).1[1] == function)
    #expect(try invoke(same, [0, 0]).1[...1] == [0, 0])
    let (_, slots) = try invoke(same, [0, value(store)])
    #expect(store.externalValues.reference(slots[0])?.value as? String == "value")
  }

  @Test func untypedClosuresReadArgumentsWhileTheyWriteResults() throws {
    let swap = Function(FunctionType([.i32, .f64], [.f64, .i32, .funcref]), in: store) { call in
      call.setResult(call.argument(1, as: Double.self))
      call.setResult(call.argument(0, as: Int32.self), at: 1)
    }
    let (status, slots) = try invoke(swap, [3, (1.5).bitPattern, 99])
    #expect(status == 0)
    #expect(slots[...2] == [(1.5).bitPattern, 3, 0])
  }

  @Test func untypedClosuresWithVectors() throws {
    let type = FunctionType([.i32, .v128, .i32], [.i32, .v128])
    let function = Function(type, in: store) { call in
      call.setResult(call.argument(2) as Int32)
      try call.setResult(call.argument(1), at: 1)
      #expect(throws: ValueError.self) { try call.setResult(.i32(1), at: 1) }
    }
    let (status, slots) = try invoke(function, [1, 2, 3, 4])
    #expect(status == 0)
    #expect(slots[...2] == [4, 2, 3])
  }

  @Test func whatTheHostThrowsIsKept() throws {
    let failing = Function(in: store) { (_: Int32) throws -> Int32 in throw HostFailure() }
    #expect(try invoke(failing, [1]).0 == Trap.Code.host.rawValue)
    #expect(store.takePendingHostError() is HostFailure)
    #expect(store.takePendingHostError() == nil)
    let untyped = Function(FunctionType([]), in: store) { _ in throw HostFailure() }
    #expect(try invoke(untyped, []).0 == Trap.Code.host.rawValue)
    #expect(throws: CallError.self) { try untyped.call([]) }
    #expect(store.pendingHostError == nil)
  }

  @Test func aForeignFunctionAsResultIsAnError() throws {
    let foreign = Function(in: Store()) {}
    let giving = Function(in: store) { () -> Function? in foreign }
    let (status, slots) = try invoke(giving, [7])
    #expect(status == Trap.Code.host.rawValue)
    #expect(slots[0] == 0)
    #expect((store.takePendingHostError() as? ValueError)?.kind == .foreignStore)
  }

  @Test func theCallerIsKnown() throws {
    var builder = ModuleBuilder()
    builder.addMemory(Limits(minimum: 2))
    let instance = try Instance(Module(bytes: builder.bytes), in: store)
    var seen: [Int?] = []
    let function = Function(in: store) { (call: HostCall, count: Int32) -> Int32 in
      call.memory?.grow(by: Int(count))
      seen.append(call.memory?.pageCount)
      #expect(call.instance == (seen.count == 1 ? instance : nil))
      #expect(call.store === store)
      return count
    }
    store.context.pointee.instance = instance.moduleInstance.record
    #expect(try invoke(function, [1]).0 == 0)
    store.context.pointee.instance = store.emptyInstance
    #expect(try invoke(function, [1]).0 == 0)
    #expect(seen == [3, nil])
  }

  @Test func resultsNeedRoomOnTheStack() throws {
    let many = Array(repeating: ValueType.i64, count: 100_000)
    let function = Function(FunctionType([], many), in: store) { _ in }
    let context = store.context
    let top = context.pointee.stackTop
    context.pointee.stackTop = context.pointee.stackLimit
    defer { context.pointee.stackTop = top }
    #expect(try invoke(function, []).0 == Trap.Code.host.rawValue)
    #expect((store.takePendingHostError() as? Trap)?.code == .callStackExhausted)
  }
}

extension ExternalReference {
  fileprivate var slot: (Store) -> UInt64 { { self.referenceSlot(in: $0) } }
}
