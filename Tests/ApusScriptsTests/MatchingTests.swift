// Results compare by their bits.

import Testing

@testable import ApusScripts

/// A result that a function gives, as its body, and patterns of which some match it.
struct MatchingCase: CustomTestStringConvertible, Sendable {
  let type: String
  let body: String
  let matching: [String]
  let others: [String]

  init(_ type: String, _ body: String, matching: [String], others: [String]) {
    self.type = type
    self.body = body
    self.matching = matching
    self.others = others
  }

  var testDescription: String { body }

  func isMatched(by pattern: String) -> Bool {
    let script = """
      (module
        (type $s (struct)) (type $a (array i8)) (tag $e)
        (func $f (export "f") (result \(type)) \(body)))
      (assert_return (invoke "f") \(pattern))
      """
    return ScriptRunner.run(Array(script.utf8), features: .wasm3).failures.isEmpty
  }
}

private let f32NaNs = ["(f32.const nan:canonical)", "(f32.const nan:arithmetic)"]
private let f64NaNs = ["(f64.const nan:canonical)", "(f64.const nan:arithmetic)"]

private let cases: [MatchingCase] = [
  MatchingCase(
    "i32", "i32.const -1", matching: ["(i32.const 0xffffffff)"],
    others: ["(i32.const 1)", "(i64.const -1)", "(f32.const nan:arithmetic)"]),
  // Zeros, and NaNs by payload.
  MatchingCase(
    "f32", "f32.const -0", matching: ["(f32.const -0)"], others: ["(f32.const 0)"] + f32NaNs),
  MatchingCase("f64", "f64.const 0", matching: ["(f64.const 0)"], others: ["(f64.const -0)"]),
  MatchingCase(
    "f32", "f32.const -nan", matching: f32NaNs + ["(f32.const -nan)"],
    others: ["(f32.const nan)", "(f64.const nan:canonical)"]),
  MatchingCase(
    "f32", "f32.const nan:0x400001", matching: ["(f32.const nan:arithmetic)"],
    others: ["(f32.const nan:canonical)", "(f32.const nan)"]),
  MatchingCase(
    "f32", "f32.const nan:0x1", matching: ["(f32.const nan:0x1)"],
    others: f32NaNs + ["(f32.const nan)"]),
  MatchingCase("f32", "f32.const inf", matching: ["(f32.const inf)"], others: f32NaNs),
  MatchingCase(
    "f64", "f64.const nan:0x8000000000001", matching: ["(f64.const nan:arithmetic)"],
    others: ["(f64.const nan:canonical)", "(f64.const nan)"]),
  MatchingCase("f64", "f64.const nan:0x1", matching: ["(f64.const nan:0x1)"], others: f64NaNs),
  MatchingCase("f64", "f64.const -nan", matching: f64NaNs, others: ["(f64.const nan)"]),
  // Vectors, lane by lane.
  MatchingCase(
    "v128", "v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
    matching: [
      "(v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)",
      "(v128.const i64x2 0x0706050403020100 0x0f0e0d0c0b0a0908)",
    ], others: ["(v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16)", "(i64.const 0)"]),
  MatchingCase(
    "v128", "v128.const f32x4 1 nan -nan:0x400001 -0",
    matching: ["(v128.const f32x4 1 nan:canonical nan:arithmetic -0)"],
    others: [
      "(v128.const f32x4 1 nan:canonical nan:canonical -0)",
      "(v128.const f32x4 1 nan:canonical nan:arithmetic 0)",
      "(v128.const f32x4 nan:arithmetic nan:canonical nan:arithmetic -0)",
    ]),
  MatchingCase(
    "v128", "v128.const f64x2 nan:0x8000000000001 -0",
    matching: ["(v128.const f64x2 nan:arithmetic -0)"],
    others: ["(v128.const f64x2 nan:canonical -0)", "(v128.const f64x2 nan:arithmetic 0)"]),
  // Nulls of the three hierarchies that a function can give.
  MatchingCase(
    "funcref", "ref.null func",
    matching: ["(ref.null)", "(ref.null func)", "(ref.null nofunc)"],
    others: ["(ref.null extern)", "(ref.null any)", "(ref.func)", "(i32.const 0)"]),
  MatchingCase(
    "externref", "ref.null extern", matching: ["(ref.null extern)"],
    others: ["(ref.null func)", "(ref.extern)", "(ref.extern 0)"]),
  MatchingCase(
    "exnref", "ref.null exn", matching: ["(ref.null)", "(ref.null exn)"],
    others: ["(ref.null any)", "(ref.exn)"]),
  MatchingCase(
    "eqref", "ref.null none", matching: ["(ref.null any)", "(ref.null none)"],
    others: ["(ref.null exn)", "(ref.any)", "(ref.eq)"]),
  // References.
  MatchingCase(
    "funcref", "ref.func $f", matching: ["(ref.func)"], others: ["(ref.null func)", "(ref.any)"]),
  MatchingCase(
    "anyref", "(ref.i31 (i32.const 1))", matching: ["(ref.i31)", "(ref.eq)", "(ref.any)"],
    others: ["(ref.struct)", "(ref.array)", "(ref.null)", "(ref.host)", "(ref.extern)"]),
  MatchingCase(
    "anyref", "struct.new $s", matching: ["(ref.struct)", "(ref.eq)", "(ref.any)"],
    others: ["(ref.i31)", "(ref.array)", "(ref.exn)"]),
  MatchingCase(
    "anyref", "(array.new_fixed $a 0)", matching: ["(ref.array)", "(ref.eq)", "(ref.any)"],
    others: ["(ref.struct)", "(ref.i31)"]),
  MatchingCase(
    "exnref", "(block (result exnref) (try_table (catch_all_ref 0) (throw $e)) unreachable)",
    matching: ["(ref.exn)"], others: ["(ref.any)", "(ref.null)", "(ref.struct)"]),
  MatchingCase(
    "externref", "(extern.convert_any (ref.i31 (i32.const 1)))", matching: ["(ref.extern)"],
    others: ["(ref.extern 1)", "(ref.i31)", "(ref.null)"]),
]

@Test(arguments: cases)
func matching(_ row: MatchingCase) {
  for pattern in row.matching { #expect(row.isMatched(by: pattern), "\(pattern)") }
  for pattern in row.others { #expect(!row.isMatched(by: pattern), "\(pattern)") }
  for pattern in row.others {
    #expect(row.isMatched(by: "(either \(pattern) \(row.matching[0]))"), "\(pattern)")
  }
}

/// Host values keep their numbers, and equal numbers are one reference.
@Test(
  arguments: [
    ("externref", "(ref.extern 3)", "(ref.extern 3)", true),
    ("externref", "(ref.extern 3)", "(ref.extern)", true),
    ("externref", "(ref.extern 3)", "(ref.extern 4)", false),
    ("externref", "(ref.extern 3)", "(ref.host 3)", false),
    ("anyref", "(ref.host 3)", "(ref.host 3)", true),
    ("anyref", "(ref.host 3)", "(ref.host 4)", false),
    ("anyref", "(ref.host 3)", "(ref.any)", true),
    ("anyref", "(ref.host 3)", "(ref.eq)", false),
    ("anyref", "(ref.null any)", "(ref.null any)", true),
    ("anyref", "(ref.null any)", "(ref.host)", false),
  ])
func hostValues(_ type: String, _ argument: String, _ pattern: String, _ isMatching: Bool) {
  let script = """
    (module (func (export "f") (param \(type)) (result \(type)) local.get 0))
    (assert_return (invoke "f" \(argument)) \(pattern))
    """
  let failures = ScriptRunner.run(Array(script.utf8), features: .wasm3).failures
  #expect(failures.isEmpty == isMatching)
}
