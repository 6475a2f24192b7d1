// Small functions that are translated where they are called: they do what a call does.

import ApusText
import Testing

@testable @_spi(Tools) import Apus

@Suite struct InliningTests {
  /// Bodies of functions `(param $p i32) (param $q i32) (result i32) (local $r i32) (local $s i64)`.
  private static let bodies = [
    "(local.get $p)", "(local.get $q)", "(local.get $r)", "(i32.const 5)", "(global.get $g)",
    "(i32.sub (local.get $p) (local.get $q))", "(i32.load offset=4 (local.get $q))",
    // Locals that change, are read before they are written, or on one way only.
    "(local.set $p (local.get $q)) (local.get $p)",
    "(local.get $q) (local.set $q (local.get $p)) (local.get $q) (i32.sub)",
    "(local.tee $r (i32.add (local.get $r) (local.get $p)))",
    "(local.set $r (i32.add (local.get $p) (i32.const 3))) (i32.mul (local.get $r) (local.get $r))",
    "(if (local.get $p) (then (local.set $r (local.get $q)))) (local.get $r)",
    "(local.set $s (i64.extend_i32_s (local.get $p))) (i32.wrap_i64 (i64.shr_s (local.get $s) (i64.const 31)))",
    // Operations behind the one that made the result.
    "(i32.add (local.get $p) (local.get $q)) (i32.store (i32.const 64) (local.get $p))",
    "(i32.load (local.get $q)) (global.set $g (local.get $p))",
    "(i32.add (local.get $p) (i32.const 1)) (local.set $p (local.get $q)) (i32.store (i32.const 64) (local.get $p))",
    // The guest's own stack.
    """
    (local.set $r (i32.sub (global.get $g) (i32.const 16))) (i32.store offset=12 (local.get $r) (local.get $p))
    (i32.load offset=4 (i32.load offset=12 (local.get $r)))
    """,
    """
    (global.set $g (local.tee $r (i32.sub (global.get $g) (i32.const 16))))
    (i32.store offset=8 (local.get $r) (local.get $q)) (i32.load offset=8 (local.get $r))
    (global.set $g (i32.add (local.get $r) (i32.const 16)))
    """,
    // Branches.
    "(return (i32.add (local.get $p) (i32.const 1)))",
    "(if (i32.eqz (local.get $p)) (then (return (local.get $q)))) (i32.div_s (local.get $q) (local.get $p))",
    "(br_if 0 (local.get $q) (i32.lt_s (local.get $p) (i32.const 3))) (i32.const 1) (i32.sub)",
    "(block $b (br_if $b (local.get $p)) (br 1 (i32.const 77))) (local.get $q)",
    "(block $b (result i32) (br_if $b (local.get $p) (local.get $q)) (drop) (i32.const 9))",
    "(if (result i32) (local.get $q) (then (i32.const 1)) (else (return (local.get $p))))",
    "(select (local.get $p) (local.get $q) (i32.gt_s (local.get $p) (local.get $q)))",
    "(f64.store (i32.const 72) (f64.convert_i32_s (local.get $p))) (i32.trunc_f64_s (f64.load (i32.const 72)))",
  ]
  private static let arguments = [
    "(local.get $x)", "(i32.const 3)", "(i32.add (local.get $x) (local.get $y))",
    "(i32.load (local.get $y))", "(local.tee $y (i32.add (local.get $y) (i32.const 4)))",
    "(global.get $g)",
  ]
  /// What is done with a result, the call being `$`.
  private static let uses = [
    "$", "(local.set $x $) (local.get $x)", "(i32.add (i32.mul (local.get $x) (local.get $y)) $)",
    "(i32.sub $ (local.get $x))", "(if (result i32) $ (then (local.get $y)) (else (i32.const 7)))",
    "(drop $) (local.get $x)", "(local.get $x) $ (local.set $x) (local.get $x) (i32.sub)",
    "(i32.store offset=4 (local.get $y) $) (i32.load offset=4 (local.get $y))",
    """
    (local.set $n (i32.const 3))
    (loop $next (local.set $x (i32.add (local.get $x) $))
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $x)
    """,
  ]

  /// Each body, called with each pair of arguments, for each use: directly, and through a table, where
  /// nothing can stand in the call's place.
  @Test(arguments: bodies) func callsAndBodiesInTheirPlace(_ body: String) throws {
    var text = """
      (memory (export "memory") 1) (table 1 funcref) (elem (i32.const 0) $f)
      (global $g (export "g") (mut i32) (i32.const 512))
      (type $f (func (param i32 i32) (result i32)))
      (func $f (param $p i32) (param $q i32) (result i32) (local $r i32) (local $s i64) \(body))
      (func (export "reset")
        (global.set $g (i32.const 512)) (memory.fill (i32.const 0) (i32.const 6) (i32.const 528)))

      """
    var names: [String] = []
    for (number, use) in Self.uses.enumerated() {
      for first in Self.arguments {
        for second in Self.arguments {
          let calls = [
            "(call $f \(first) \(second))",
            "(call_indirect (type $f) \(first) \(second) (i32.const 0))",
          ]
          for (kind, call) in zip(["direct", "indirect"], calls) {
            text += """
              (func (export "\(kind) \(names.count)") (param $x i32) (param $y i32)
                (result i32) (local $n i32)
                \(use.split(separator: "$", omittingEmptySubsequences: false).enumerated()
                  .map { index, part in index == 0 ? String(part) : (part.first?.isLetter == true ? "$" : call) + part }
                  .joined()))

              """
          }
          names.append("use \(number), \(first), \(second)")
        }
      }
    }
    let module = try Module(text: text)
    let code = try #require(module.registerCode(ofFunction: 2))
    #expect(!code.operations.contains { $0.name == "call" })
    let instance = try Instance(module, in: Store())
    let memory = try #require(instance.memory("memory"))
    let global = try #require(instance.global("g"))
    func outcome(_ name: String, _ parameters: [UInt64]) throws -> (String, UInt64, [UInt8]) {
      _ = try instance.function("reset")?.results([])
      var result: String
      do {
        result = try "\(instance.function(Name(name))?.results(parameters) ?? [])"
      } catch {
        guard case .trap(let trap) = error else { throw error }
        result = "\(trap.code)"
        // The body's function stands before its caller.
        #expect(trap.backtrace.map(\.functionIndex).first == 0 || trap.backtrace.count == 1)
      }
      return (result, global.cell[0], try memory.read(at: 0, count: 528))
    }
    for (index, name) in names.enumerated() {
      for parameters: [UInt64] in [[0, 16], [21, 64], [0xFFFF_FFF0, 8], [5, 0]] {
        let direct = try outcome("direct \(index)", parameters)
        let indirect = try outcome("indirect \(index)", parameters)
        if direct != indirect {
          Issue.record("\(name) with \(parameters): \(direct), not \(indirect)")
        }
      }
    }
  }

  /// Functions that are called: the reason is what they have.
  @Test(arguments: [
    "(loop (br_if 0 (local.get 0)))", "(call 0)", "(drop (memory.grow (i32.const 0)))",
    "(drop (v128.const i64x2 0 0))", "(block (block (br_table 0 1 (local.get 0))))",
    "(local v128)", String(repeating: "(drop (i32.const 1000000))", count: 16),
  ])
  func functionsThatAreCalled(_ body: String) throws {
    let module = try Module(
      text: "(memory 1) (func) (func $f (param i32) \(body)) (func (call $f (i32.const 0)))")
    let code = try #require(module.registerCode(ofFunction: 2))
    #expect(code.operations.contains { $0.name == "call" })
  }

  /// A call takes two bytes, and a body in its place many units: there is an end to how many stand in a
  /// function.
  @Test func manyCalls() throws {
    let text = """
      (func $more (param i32) (result i32)
        \(String(repeating: "(local.set 0 (i32.add (local.get 0) (i32.const 1)))", count: 9)) (local.get 0))
      (func (export "f") (param i32) (result i32)
        (local.get 0) \(String(repeating: "(call $more)", count: 2_000)))
      """
    let module = try Module(text: text)
    let names = try #require(module.registerCode(ofFunction: 1)).operations.map(\.name)
    #expect(names.first != "call")
    #expect(names.count { $0 == "call" } > 1_500)
    #expect(names.count < 10_000)
    let instance = try Instance(module, in: Store())
    #expect(try instance.function("f")?.results([5]) == [18_005])
  }

  /// A trap in a body that stands in the place of a call names both functions, each with its place.
  @Test func backtrace() throws {
    let text = """
      (func $inner (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
      (func $outer (export "f") (param i32) (result i32)
        (i32.add (i32.const 1) (call $inner (local.get 0))))
      """
    let module = try Module(text: text)
    let instance = try Instance(module, in: Store())
    #expect(try instance.function("f")?.results([1]) == [2])
    do {
      _ = try instance.function("f")?.results([0])
      Issue.record("no trap")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.backtrace.map(\.functionIndex) == [0, 1])
      let bodies = module.syntax.bodies.map(\.bytes)
      for (frame, body) in zip(trap.backtrace, bodies) {
        #expect((body.byteOffset..<body.end).contains(frame.byteOffset))
      }
    }
  }
}
