// Loads behind a store to the same place: the value is at hand.

import Testing

@testable import Apus

@Suite struct StoredValueTests {
  /// Bodies of functions `(param $p i32) (param $v i32) (result i32)`, called with 64 and 7; the memory is
  /// zero but for what they store.
  @Test(arguments: [
    // A value in the accumulator, loaded once, twice, three times.
    (
      "(i32.store offset=4 (local.get $p) (i32.mul (local.get $v) (local.get $v)))",
      "(i32.load offset=4 (local.get $p))", 49
    ),
    (
      "(i32.store (local.get $p) (i32.mul (local.get $v) (local.get $v)))",
      "(i32.sub (i32.mul (i32.load (local.get $p)) (i32.const 2)) (i32.load (local.get $p)))", 49
    ),
    (
      "(i32.store (local.get $p) (i32.mul (local.get $v) (local.get $v)))",
      "(i32.add (i32.load (local.get $p)) (i32.load (local.get $p)))", 98
    ),
    (
      "(i32.store (local.get $p) (i32.mul (local.get $v) (local.get $v)))",
      "(i32.add (i32.load (local.get $p)) (i32.add (i32.load (local.get $p)) (i32.load (local.get $p))))",
      147
    ),
    // A result of a call.
    (
      "(i32.store (local.get $p) (call $double (local.get $v)))",
      "(call $double (i32.load (local.get $p)))", 28
    ),
    (
      "(i32.store (local.get $p) (call $double (local.get $v)))",
      "(if (result i32) (i32.load (local.get $p)) (then (i32.load (local.get $p))) (else (i32.const 3)))",
      14
    ),
    // A value in a local that changes while it is on the stack.
    (
      "(i32.store (local.get $p) (local.get $v))",
      """
      (i32.load (local.get $p)) (local.set $v (i32.const 100)) (i32.add (local.get $v))
      """, 107
    ),
    (
      "(i32.store (local.get $p) (local.tee $v (i32.add (local.get $v) (i32.const 1))))",
      "(local.set $v (i32.load (local.get $p))) (local.get $v)", 8
    ),
    // The address's local has changed.
    (
      "(i32.store (local.get $p) (local.get $v)) (local.set $p (i32.const 8))",
      "(i32.load (local.get $p))", 0
    ),
    // Another offset, another width, another type.
    (
      "(i32.store offset=8 (local.get $p) (i32.mul (local.get $v) (local.get $v)))",
      "(i32.load offset=4 (local.get $p))", 0
    ),
    (
      "(i32.store8 (local.get $p) (i32.mul (local.get $v) (i32.const 100)))",
      "(i32.load (local.get $p))", 188
    ),
    (
      "(i32.store (local.get $p) (i32.mul (local.get $v) (i32.const 100)))",
      "(i32.load8_u (local.get $p))", 188
    ),
    (
      "(i64.store (local.get $p) (i64.const 0x500000003))",
      "(i32.wrap_i64 (i64.load (local.get $p)))", 3
    ),
    (
      "(i64.store (local.get $p) (i64.mul (i64.extend_i32_u (local.get $v)) (i64.const 0x100000001)))",
      "(i32.wrap_i64 (i64.shr_u (i64.load (local.get $p)) (i64.const 32)))", 7
    ),
    (
      "(i64.store32 (local.get $p) (i64.mul (i64.extend_i32_u (local.get $v)) (i64.const 0x100000001)))",
      "(i32.load (local.get $p))", 7
    ),
    // Not behind the store alone: a loop begins.
    (
      "(i32.store (local.get $p) (local.get $v))",
      """
      (loop $again
        (i32.store offset=4 (local.get $p)
          (i32.add (i32.load offset=4 (local.get $p)) (i32.load (local.get $p))))
        (i32.store (local.get $p) (i32.sub (i32.load (local.get $p)) (i32.const 1)))
        (br_if $again (i32.load (local.get $p))))
      (i32.load offset=4 (local.get $p))
      """, 28
    ),
  ])
  func values(store: String, load: String, expected: Int32) throws {
    let instance = try Instance(
      text: """
        (module
          (memory 1)
          (func $double (param i32) (result i32) (i32.add (local.get 0) (local.get 0)))
          (func (export "run") (param $p i32) (param $v i32) (result i32) \(store) \(load)))
        """, in: Store())
    let run = try instance.function("run", (Int32, Int32).self, returning: Int32.self)
    #expect(try run(64, 7) == expected)
  }

  /// The store has checked the address: it traps, and the load behind has nothing to do.
  @Test func theStoreTraps() throws {
    let instance = try Instance(
      text: """
        (module
          (memory 1)
          (func (export "run") (param $p i32) (result i32)
            (i32.store (local.get $p) (i32.mul (local.get $p) (local.get $p)))
            (i32.load (local.get $p))))
        """, in: Store())
    let run = try instance.function("run", (Int32).self, returning: Int32.self)
    #expect(try run(65_532) == 65_532 &* 65_532)
    #expect(throws: CallError.self) { try run(65_533) }
  }
}
