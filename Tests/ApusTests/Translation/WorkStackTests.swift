import Testing

@testable import Apus

@Suite struct WorkStackTests {
  private func elements(_ stack: borrowing WorkStack<Int>) -> [Int] {
    stack.withElements { Array($0) }
  }

  @Test func growsAndShrinks() {
    var stack = WorkStack<Int>(capacity: 0)
    var last = stack.last
    #expect(last == nil)
    last = stack.popLast()
    #expect(last == nil)
    for number in 0..<100 { stack.append(number) }
    #expect(elements(stack) == Array(0..<100))
    last = stack.last
    #expect(last == 99)
    last = stack.popLast()
    #expect(last == 99)
    stack.removeLast(9)
    #expect(elements(stack) == Array(0..<90))
    let indices = stack.indices
    #expect(indices == 0..<90)
    stack[3] = 7
    stack[4] += 1
    stack.append(contentsOf: [1, 2])
    stack.append(repeating: 5, count: 1000)
    stack.append(repeating: 6, count: 0)
    stack.append(repeating: 6, count: -1)
    #expect(
      elements(stack)
        == [0, 1, 2, 7, 5] + Array(5..<90) + [1, 2] + Array(repeating: 5, count: 1000))
    stack.removeLast(2000)
    #expect(elements(stack) == [])
    stack.append(8)
    stack.removeAll()
    let isEmpty = stack.isEmpty
    #expect(isEmpty)
  }
}
