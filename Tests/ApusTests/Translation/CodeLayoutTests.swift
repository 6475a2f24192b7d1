// Where the arms of an `if` with a hint go, and that nothing else changes.

import Testing

@testable @_spi(Tools) import Apus

@Suite struct CodeLayoutTests {
  private func names(_ text: String, function: UInt32 = 0) throws -> [String] {
    let code = try #require(try Module(text: text).registerCode(ofFunction: function))
    return code.operations.map { "\($0.unit) \($0.name) \($0.operands)" }
  }

  private func call(_ instance: Instance, _ name: Name, _ argument: Int32) throws -> Int32? {
    guard case .i32(let result)? = try instance.call(name, .i32(argument)).first else { return nil }
    return result
  }

  private func oneIf(_ hint: String, _ arms: String) -> String {
    """
    (func (export "f") (param i32 i32) (result i32)
      (local.set 1 (i32.mul (local.get 1) (i32.const 3)))
      \(hint) (if (i32.lt_s (local.get 0) (i32.const 5)) \(arms))
      (i32.add (local.get 1) (local.get 0)))
    """
  }

  private let unlikely = "(@metadata.code.branch_hint \"\\00\")"
  private let likely = "(@metadata.code.branch_hint \"\\01\")"
  private let first = "(then (local.set 0 (i32.const 7)))"
  private let second = "(else (local.set 1 (i32.const 9)))"

  @Test func anUnlikelyFirstArmGoesBehindTheCode() throws {
    #expect(
      try names(oneIf(unlikely, first)) == [
        "0 i32Mul_sc_s s1 = s1, 3", "2 brIfI32LtS_sc s0, 5, → 9", "5 i32Add_ss_a s1, s0",
        "7 returnOne_a header s2", "9 copy_c s0 = 7", "11 br → 5",
      ])
  }

  @Test func anUnlikelySecondArmGoesBehindTheCode() throws {
    #expect(
      try names(oneIf(likely, first + second)) == [
        "0 i32Mul_sc_s s1 = s1, 3", "2 brIfI32GeS_sc s0, 5, → 11", "5 copy_c s0 = 7",
        "7 i32Add_ss_a s1, s0", "9 returnOne_a header s2", "11 copy_c s1 = 9", "13 br → 7",
      ])
    // What is likely already falls through.
    #expect(try names(oneIf(likely, first)) == names(oneIf("", first)))
  }

  /// The accumulator still has what it had at the branch, where the first arm is out of the way.
  @Test func accumulatorsAreKept() throws {
    let text = oneIf(unlikely, first + "(else (local.set 0 (local.get 1)))")
      .replacing("(i32.lt_s (local.get 0) (i32.const 5))", with: "(local.get 0)")
    #expect(
      try names(text) == [
        "0 i32Mul_sc_s s1 = s1, 3", "2 brIf_s s0, → 10", "4 copy_a s0",
        "6 i32Add_ss_a s1, s0", "8 returnOne_a header s2", "10 copy_c s0 = 7", "12 br → 6",
      ])
  }

  @Test func withoutTheFeatureHintsAreIgnored() throws {
    let features = Features.all.subtracting(Features(.branchHints))
    let hinted = try Module(text: oneIf(unlikely, first), features: features)
    let plain = try Module(text: oneIf("", first))
    #expect(
      hinted.registerCode(ofFunction: 0)?.operations.map(\.name)
        == plain.registerCode(ofFunction: 0)?.operations.map(\.name))
  }

  /// Exception tables are ranges of code: such functions keep their order.
  @Test func functionsWithHandlersKeepTheirOrder() throws {
    let text = { (hint: String) in
      """
      (func (param i32) (result i32)
        \(hint) (if (local.get 0) (then (local.set 0 (i32.const 1))))
        (block (try_table (catch_all 0) (local.set 0 (i32.const 2)))) (local.get 0))
      """
    }
    #expect(try names(text(unlikely)) == names(text("")))
  }

  /// Arms in arms, loops and tables of branches, with every combination of hints: the same results, and
  /// the same places for traps.
  @Test(arguments: 0..<81) func everyCombinationOfHints(_ number: Int) throws {
    var rest = number
    let choices = (0..<4).map { _ -> String in
      defer { rest /= 3 }
      return ["", unlikely, likely][rest % 3]
    }
    let text = { (hints: [String]) in
      """
      (func $f (export "f") (param $n i32) (result i32)
        (local $sum i32) (local $i i32)
        (loop $next
          (block $out
            \(hints[0]) (if $one (i32.and (local.get $i) (i32.const 1))
              (then
                \(hints[1]) (if (i32.lt_u (local.get $i) (i32.const 4))
                  (then (local.set $sum (i32.add (local.get $sum) (i32.const 10))))
                  (else
                    (br_table $out $one $out (i32.sub (local.get $i) (i32.const 5))))))
              (else
                (local.set $sum
                  (i32.mul
                    (i32.const 3)
                    \(hints[2]) (if (result i32) (i32.eq (local.get $i) (i32.const 6))
                      (then
                        \(hints[3]) (if (i32.gt_u (local.get $n) (i32.const 20))
                          (then (unreachable)))
                        (br_if $out (i32.eqz (local.get $sum)))
                        (i32.const 1))
                      (else (i32.add (local.get $sum) (i32.const 2))))))))
            (local.set $sum (i32.add (local.get $sum) (i32.const 100))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $next (i32.lt_u (local.get $i) (local.get $n))))
        (local.get $sum))
      """
    }
    let modules = try [["", "", "", ""], choices].map { try Module(text: text($0)) }
    let (plain, hinted) = try (
      Instance(modules[0], in: Store()), Instance(modules[1], in: Store())
    )
    for n in [0, 1, 2, 5, 6, 7, 8, 9, 15, 20] as [Int32] {
      #expect(try call(hinted, "f", n) == call(plain, "f", n), "of \(n)")
    }
    let places = zip([plain, hinted], modules).map { instance, module -> Int? in
      // The hints stand before the code.
      let start = module.sections.first { $0.kind == "code" }?.byteOffset ?? 0
      return #expect(throws: CallError.self) { try instance.call("f", .i32(21)) }.flatMap { error in
        if case .trap(let trap) = error {
          trap.backtrace.first.map { $0.byteOffset - start }
        } else {
          nil
        }
      }
    }
    #expect(places[0] != nil)
    #expect(places[0] == places[1])
  }

  /// Which arms are reachable at their ends, and whether there is a second one.
  @Test(arguments: ["\\00", "\\01"]) func armsThatDoNotEnd(_ hint: String) throws {
    let hint = "(@metadata.code.branch_hint \"\(hint)\")"
    let leaves = "(return (i32.const 5))"
    for (first, second) in [
      (leaves, "(i32.const 6)"), ("(i32.const 7)", leaves), (leaves, leaves),
    ] {
      let text = { (hint: String) in
        """
        (func (export "f") (param i32) (result i32) (local $l i32)
          (local.set $l (local.get 0))
          (i32.add (local.get $l)
            \(hint) (if (result i32) (local.get 0) (then \(first)) (else \(second)))))
        """
      }
      let plain = try Instance(text: text(""), in: Store())
      let hinted = try Instance(text: text(hint), in: Store())
      for argument in [0, 3] as [Int32] {
        #expect(try call(hinted, "f", argument) == call(plain, "f", argument))
      }
    }
    // Locals that only one arm writes are zero on the other way.
    let written = """
      (func (export "g") (param i32) (result i32) (local $l i32)
        \(hint) (if (local.get 0) (then (nop)) (else (local.set $l (i32.const 1)) (return (i32.const 2))))
        (local.get $l))
      """
    let instance = try Instance(text: written, in: Store())
    for _ in 0..<2 {
      #expect(try call(instance, "g", 0) == 2)
      #expect(try call(instance, "g", 1) == 0)
    }
  }

  /// Nothing takes time that grows with the square of the code.
  @Test func deepNestingIsQuick() throws {
    let depth = 3_000
    let opening = String(repeating: "local.get 0 \(likely) if ", count: depth)
    let closing = String(repeating: "else i32.const 1 local.set 0 end ", count: depth)
    let instance = try Instance(
      text: "(func (export \"f\") (param i32) (result i32) \(opening) \(closing) local.get 0)",
      in: Store())
    #expect(try call(instance, "f", 0) == 1)
    #expect(try call(instance, "f", 2) == 2)
  }
}
