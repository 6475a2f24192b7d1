import Testing

@testable import Apus

@Suite struct TrapTests {
  @Test func messagesAreTheSuites() {
    let messages: [(Trap.Code, String)] = [
      (.unreachable, "unreachable"), (.memoryOutOfBounds, "out of bounds memory access"),
      (.tableOutOfBounds, "out of bounds table access"),
      (.indirectCallTypeMismatch, "indirect call type mismatch"),
      (.undefinedElement, "undefined element"), (.uninitializedElement, "uninitialized element"),
      (.integerDivideByZero, "integer divide by zero"), (.integerOverflow, "integer overflow"),
      (.invalidConversionToInteger, "invalid conversion to integer"),
      (.callStackExhausted, "call stack exhausted"), (.nullReference, "null reference"),
      (.nullFunctionReference, "null function reference"),
      (.nullStructureReference, "null structure reference"),
      (.nullArrayReference, "null array reference"), (.nullI31Reference, "null i31 reference"),
      (.nullExceptionReference, "null exception reference"),
      (.arrayOutOfBounds, "out of bounds array access"), (.castFailure, "cast failure"),
      (.nullDescriptorReference, "null descriptor reference"),
      (.descriptorCastFailure, "descriptor cast failure"),
    ]
    for (code, message) in messages { #expect(code.message == message) }
    #expect(Set(Trap.Code.allCases.map(\.message)).count == Trap.Code.allCases.count)
    // 0 is the end of a run, and 255 asks for the next round.
    #expect(Trap.Code.allCases.map(\.rawValue) == Array(1...UInt8(Trap.Code.allCases.count)))
  }

  @Test func descriptions() {
    let trap = Trap(
      .unreachable,
      backtrace: [
        Trap.Frame(functionIndex: 3, functionName: "main", byteOffset: 0x1A2),
        Trap.Frame(functionIndex: 4, functionName: nil, byteOffset: 16),
      ])
    #expect(
      trap.description == """
        trap: unreachable
          at main (function 3, byte 0x1a2)
          at function 4 (byte 0x10)
        """)
    #expect(Trap(.integerOverflow, message: "x").message == "x")
  }
}
