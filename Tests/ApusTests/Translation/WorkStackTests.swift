import Testing

@testable import Apus

@Suite struct WorkStackTests {
  @Test func growsAndShrinks() {
    var stack = WorkStack<Int>(capacity: 0)
    #expect(stack.isEmpty && stack.last == nil && stack.popLast() == nil)
    for number in 0..<100 { stack.append(number) }
    #expect(stack.count == 100 && stack.last == 99 && stack.indices == 0..<100)
    #expect(stack.popLast() == 99)
    stack.removeLast(9)
    #expect(stack.withElements { Array($0) } == Array(0..<90))
    stack[3] = 7
    stack[4] += 1
    #expect(stack[3] == 7 && stack[4] == 5)
    stack.append(contentsOf: [1, 2])
    stack.append(repeating: 5, count: 1000)
    stack.append(repeating: 6, count: 0)
    stack.append(repeating: 6, count: -1)
    #expect(stack.count == 1092 && stack[91] == 2 && stack[92] == 5 && stack.last == 5)
    stack.removeLast(2000)
    #expect(stack.isEmpty)
    stack.append(8)
    stack.removeAll()
    #expect(stack.isEmpty && stack.last == nil)
  }
}
