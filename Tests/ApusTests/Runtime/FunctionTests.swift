import Testing

@testable import Apus

private struct HostFailure: Error, Equatable {}

@Suite struct FunctionTests {
  private let store = Store()

  @Test func callsWithValues() throws {
    let function = Function(in: store) { (a: Int32, b: Double) -> (Double, Int32) in (b, a) }
    let results = try function.call([.i32(-5), .f64(2.5)])
    #expect(results.map(\.description) == ["f64 2.5", "i32 -5"])
  }

  @Test func callsWithVectors() throws {
    let type = FunctionType([.v128, .i32], [.i32, .v128])
    let function = Function(type, in: store) { call in
      call.setResult(call.argument(1) as Int32)
      try call.setResult(call.argument(0), at: 1)
    }
    let bytes = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let results = try function.call([.v128(bytes), .i32(3)])
    guard results.count == 2, case .i32(3) = results[0], case .v128(bytes) = results[1] else {
      throw Unexpected()
    }
  }

  @Test func argumentsThatDoNotFit() throws {
    let function = Function(in: store) { (_: Int32, _: Function?) in }
    let foreign = Function(in: Store()) {}
    let rows: [([Value], ValueError.Kind, String)] = [
      ([], .wrongCount, "2 arguments are wanted, 0 were given"),
      ([.i32(1)], .wrongCount, "2 arguments are wanted, 1 were given"),
      (
        [.i64(1), .function(nil)], .wrongType,
        "argument 0: i32 is wanted, i64 was given"
      ),
      (
        [.i32(1), .external(nil)], .wrongType,
        "argument 1: funcref is wanted, externref was given"
      ),
      (
        [.i32(1), .function(foreign)], .foreignStore,
        "argument 1: the function belongs to another store; a store takes its own functions only"
      ),
    ]
    for (arguments, kind, message) in rows {
      do throws(CallError) {
        _ = try function.call(arguments)
        Issue.record("\(message) was not thrown")
      } catch {
        guard case .host(let error as ValueError) = error else { throw error }
        #expect(error.kind == kind)
        #expect(error.message == message)
      }
    }
  }

  @Test func typedCalls() throws {
    let function = Function(in: store) { (a: Int32, b: Int32) -> Int32 in a &+ b }
    let add: TypedFunction<Int32, Int32>.Returning<Int32> = try function.typed(
      (Int32, Int32).self, returning: Int32.self)
    #expect(try add(1, 2) == 3)
    #expect(try add(.max, 1) == .min)
    let unsigned = try function.typed((UInt32, Int32).self, returning: UInt32.self)
    #expect(try unsigned(.max, 0) == .max)
    let split = Function(in: store) { (number: Int64) -> (Int32, Float) in
      (Int32(number), Float(number))
    }
    let splitting = try split.typed(Int64.self, returning: (Int32, Float).self)
    let (whole, float) = try splitting(7)
    #expect(whole == 7)
    #expect(float == 7)
    try Function(in: store) {}.typed(Void.self)()
  }

  @Test func typedViewsCheckTheType() {
    let function = Function(in: store) { (a: Int32) -> Int32 in a }
    let error = #expect(throws: LinkError.self) {
      _ = try function.typed(Int64.self, returning: Int32.self)
    }
    #expect(error?.kind == .incompatibleExportType)
    #expect(
      error?.message == """
        incompatible export type: the function has the type [i32] -> [i32], it was asked for as \
        [i64] -> [i32]
        """)
  }

  @Test func typedCallsRefuseForeignFunctions() throws {
    let function = Function(in: store) { (_: Function?) in Issue.record("called") }
    let call = try function.typed(Function?.self)
    let foreign = Function(in: Store()) {}
    do throws(CallError) {
      try call(foreign)
      Issue.record("not thrown")
    } catch {
      guard case .host(let error as ValueError) = error else { throw error }
      #expect(error.kind == .foreignStore)
    }
    #expect(store.pendingHostError == nil)
    // A mistake outside of any call is not the next call's.
    _ = foreign.referenceSlot(in: store)
    try Function(in: store) {}.typed(Void.self)()
  }

  @Test func errorsOfNestedCallsKeepTheirKind() throws {
    let trapping = Function(in: store) { () throws -> Void in throw Trap(.unreachable) }
    let failing = Function(in: store) { () throws -> Void in throw HostFailure() }
    for (inner, isTrap) in [(trapping, true), (failing, false)] {
      let outer = Function(in: store) { () throws -> Void in _ = try inner.call([]) }
      do throws(CallError) {
        _ = try outer.call([])
        Issue.record("not thrown")
      } catch {
        switch error {
        case .trap(let trap): #expect(isTrap && trap.code == .unreachable)
        case .host(let error): #expect(!isTrap && error is HostFailure)
        case .exception(let exception): Issue.record(exception)
        }
      }
    }
  }

  @Test func identity() {
    let function = Function(in: store) {}
    let other = Function(in: store) {}
    #expect(function == function)
    #expect(function != other)
    #expect(Set([function, other, function]).count == 2)
  }
}
