import Testing

@testable import Apus

@Suite struct TrapTests {
  @Test func messagesAreTheSuites() {
    let messages = [
      "unreachable", "out of bounds memory access", "out of bounds table access",
      "indirect call type mismatch", "undefined element", "uninitialized element",
      "integer divide by zero", "integer overflow", "invalid conversion to integer",
      "call stack exhausted", "unsupported function", "a function of the host threw an error",
    ]
    #expect(Trap.Code.allCases.map(\.message) == messages)
    #expect(Trap.Code.allCases.map(\.rawValue) == Array(1...12))
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
