import Apus
import ApusText
import Testing

/// The lines of a module's text without its first and last, from text by way of bytes.
private func printed(_ text: String) throws -> String {
  let lines = try TextFormat.decode(try TextFormat.encode(text)).split(separator: "\n")
  #expect(lines.first?.hasPrefix("(module") == true)
  #expect(lines.last == ")")
  return lines.dropFirst().dropLast().map { $0.dropFirst(2) }.joined(separator: "\n")
}

/// Texts and what becomes of them; where the second is `nil`, the same.
@Test(
  arguments: [
    // Types.
    ("(type (;0;) (func (param i32 funcref) (result f64)))", nil),
    ("(type $t (;0;) (sub (struct (field $a i8) (field (mut (ref null $t))))))", nil),
    (
      "(type (array i16)) (type (sub final 0 (array (mut (ref (exact 0))))))",
      "(type (;0;) (array i16))\n(type (;1;) (sub final 0 (array (mut (ref (exact 0))))))"
    ),
    (
      "(rec (type $a (descriptor $b) (struct)) (type $b (describes $a) (struct)))",
      """
      (rec
        (type $a (;0;) (descriptor $b) (struct))
        (type $b (;1;) (describes $a) (struct))
      )
      """
    ),
    ("(rec)", "(rec\n)"),
    // Imports and exports.
    (#"(import "a" "\00é\"" (memory $m (;0;) i64 1 2 shared))"#, nil),
    (#"(import "" "" (table (;0;) 1 (ref null any)))"#, #"(import "" "" (table (;0;) 1 anyref))"#),
    (#"(import "" "" (global $g (;0;) (mut v128)))"#, nil),
    (
      #"(import "" "" (func $f (param $x i32)))"#,
      """
      (type (;0;) (func (param i32)))
      (import "" "" (func $f (;0;) (type 0) (param $x i32)))
      """
    ),
    (
      #"(import "" "" (func (exact))) (import "" "" (tag $t))"#,
      """
      (type (;0;) (func))
      (import "" "" (func (;0;) (exact (type 0))))
      (import "" "" (tag $t (;0;) (type 0)))
      """
    ),
    (
      #"(memory (;0;) 0 (pagesize 1)) (export "x" (memory 0))"#,
      """
      (memory (;0;) 0 (pagesize 1))
      (export "x" (memory 0))
      """
    ),
    // Definitions.
    ("(table (;0;) i64 1 2 funcref)", nil), ("(table (;0;) 1 funcref ref.null func)", nil),
    ("(global (;0;) f32 f32.const -0.0)", nil), ("(global (;0;) i31ref i32.const 1 ref.i31)", nil),
    // Segments.
    (
      #"(memory (;0;) 1) (data (;0;) (i32.const 1) "a\00\ff\"\\") (data $d (;1;) "")"#,
      """
      (memory (;0;) 1)
      (data (;0;) (i32.const 1) "a\\00\\ff\\"\\\\")
      (data $d (;1;) "")
      """
    ),
    (
      "(table $t 1 funcref) (elem (offset i32.const 1 i32.const 2 i32.add) funcref (ref.null func))",
      """
      (table $t (;0;) 1 funcref)
      (elem (;0;) (offset i32.const 1 i32.const 2 i32.add) funcref (ref.null func))
      """
    ),
    ("(elem $e (;0;) declare funcref (item ref.null func drop ref.null func))", nil),
    ("(elem (;0;) anyref (item i32.const 1 ref.i31))", nil),
    // Custom sections.
    (#"(@custom "a" (before first) "b")"#, nil),
    (#"(@custom "a" (after last) "b")"#, #"(@custom "a" (before first) "b")"#),
    (#"(memory 1) (@custom "a" "b")"#, "(memory (;0;) 1)\n(@custom \"a\" (after memory) \"b\")"),
  ] as [(String, String?)])
func fields(_ text: String, _ expected: String?) throws {
  let result = try printed(text)
  #expect(result == expected ?? text)
  #expect(try TextFormat.encode("(module " + result + ")") == TextFormat.encode(text))
}

/// The lines of the only function's instructions.
private func body(_ text: String) throws -> [String] {
  let lines = try printed(text).split(separator: "\n")
  let start = try #require(lines.firstIndex { $0.hasPrefix("(func") })
  let end = try #require(lines[start...].firstIndex { $0 == ")" })
  return lines[(start + 1)..<end].map { String($0.dropFirst(2)) }
}

@Test(arguments: [
  "i32.const -1", "i64.const -9223372036854775808", "f32.const 1.5", "f32.const -inf",
  "f32.const -nan", "f32.const nan:0x200000", "f64.const 5e-324", "f64.const nan:0x1",
  "v128.const i32x4 0x00000001 0xffffffff 0x00000000 0x80000000",
  "i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31", "i8x16.extract_lane_s 15",
  "i32.load", "i32.load offset=4294967296 align=1", "i32.load 1 offset=2", "memory.copy",
  "memory.copy 0 1", "memory.init 1 0", "memory.grow 1", "v128.load8_lane 3",
  "v128.load8_lane 1 offset=1 3", "i32.atomic.rmw.cmpxchg offset=1", "atomic.fence",
  "br_table 0 1 2", "br_table 0", "call_indirect (type 0)", "call_indirect 1 (type 0)",
  "select", "select (result i32)", "select (result (ref null 0))", "ref.null 0", "ref.null any",
  "ref.test (ref any)", "ref.test anyref", "ref.cast (ref (exact 0))",
  "br_on_cast 0 anyref (ref i31)", "br_on_cast_fail 0 (ref any) i31ref",
  "struct.get 0 1", "array.new_fixed 0 7", "array.copy 0 1", "array.init_elem 0 1",
  "ref.cast_desc_eq (ref null 0)", "ref.cast_desc_eq (ref (exact 0))",
  "br_on_cast_desc_eq 0 anyref (ref 0)", "br_on_cast_desc_eq_fail 0 (ref any) (ref null (exact 0))",
  "struct.new_desc 0", "struct.new_default_desc 0", "ref.get_desc 0", "i64.add128",
  "table.init 1 2", "throw_ref", "rethrow 1",
])
func instructionsAsTheyWere(_ text: String) throws {
  #expect(try body("(type (func)) (func \(text))") == [text])
}

@Test func nesting() throws {
  let text = """
    (type (func (result i32)))
    (func (local i32 i32 f32) block (result i32) loop $l br $l br 1 br 2 end
      i32.const 1 if (type 0) i32.const 1 else unreachable end end drop
      try nop catch 0 nop catch_all nop end try nop delegate 0
      try_table (catch 0 0) (catch_all_ref 0) end)
    """
  #expect(
    try body(text) == [
      "(local i32 i32)", "(local f32)", "block (result i32) (;@1;)", "  loop $l (;@2;)",
      "    br $l", "    br 1 (;@1;)", "    br 2", "  end", "  i32.const 1",
      "  if (type 0) (result i32) (;@3;)", "    i32.const 1", "  else", "    unreachable", "  end",
      "end", "drop", "try (;@4;)", "  nop", "catch 0", "  nop", "catch_all", "  nop", "end",
      "try (;@5;)", "  nop", "delegate 0", "try_table (catch 0 0) (catch_all_ref 0) (;@6;)", "end",
    ])
}

@Test func namesInsideFunctions() throws {
  let text = """
    (func $"a b" (param $x i32) (local $y i32) (local i64)
      block $l block $l br $l br 1 end end
      local.get $x local.set $y (@metadata.code.branch_hint "\\01") br_if 0)
    """
  let result = try printed(text)
  #expect(
    result == #"""
      (type (;0;) (func (param i32)))
      (func $"a b" (;0;) (type 0) (param $x i32)
        (local $y i32)
        (local i64)
        block $l (;@1;)
          block $l#1 (@name "l") (;@2;)
            br $l#1
            br $l
          end
        end
        local.get $x
        local.set $y
        (@metadata.code.branch_hint "\01") br_if 0
      )
      """#)
  #expect(try TextFormat.encode("(module " + result + ")") == TextFormat.encode(text))
}

@Test func equalNamesGetIdentifiersOfTheirOwn() throws {
  let text = """
    (func (@name "f") call 1) (func $f#1) (func (@name "f")) (func (@name "")) (func (@name "f"))
    (export "e" (func 2))
    """
  let result = try printed(text)
  #expect(result.contains("(func $f (;0;)"))
  #expect(result.contains("call $f#1"))
  #expect(result.contains(#"(func $f#2 (@name "f") (;2;)"#))
  #expect(result.contains(#"(func (@name "") (;3;)"#))
  #expect(result.contains(#"(export "e" (func $f#2))"#))
  #expect(try TextFormat.encode("(module " + result + ")") == TextFormat.encode(text))
}

@Test func moduleName() throws {
  for text in ["(module $m\n)\n", "(module $\"a b\"\n)\n", "(module (@name \"\")\n)\n"] {
    #expect(try TextFormat.decode(try TextFormat.encode(text)) == text)
  }
}

@Test func brokenNameSectionsAreKept() throws {
  // A function name that promises more bytes than there are.
  let text = #"(func) (@custom "name" "\01\04\01\00\07a")"#
  #expect(try printed(text).contains(#"(@custom "name" (after code) "\01\04\01\00\07a")"#))
}

@Test func emptySectionsCarryNoOthers() throws {
  let text = #"(module binary "\00asm" "\01\00\00\00" "\01\01\00" "\00\02\01a")"#
  #expect(try printed(text) == #"(@custom "a" (before first) "")"#)
}

@Test func brokenModulesAreErrors() throws {
  #expect(throws: DecodingError.self) { try TextFormat.decode([]) }
  let bytes = try TextFormat.encode("(func (block (i32.const 1) (drop)))")
  #expect(throws: DecodingError.self) { try TextFormat.decode(bytes.dropLast()) }
  for count in 0..<bytes.count { _ = try? TextFormat.decode(Array(bytes[..<count])) }
  for index in bytes.indices {
    var changed = bytes
    changed[index] ^= 0x55
    _ = try? TextFormat.decode(changed)
  }
}

@Test(arguments: [0x3F80_0000, 0x0000_0001, 0x7F7F_FFFF, 0xFF80_0001, 0x3EAA_AAAB] as [UInt32])
func floatsAreExact(_ bits: UInt32) throws {
  let text = try printed("(global f32 (f32.const 0))")
  #expect(text.hasSuffix("f32.const 0.0)"))
  var bytes = try TextFormat.encode("(global f32 (f32.const 0))")
  for index in 0..<4 {
    bytes[bytes.count - 5 + index] = UInt8(truncatingIfNeeded: bits >> (8 * index))
  }
  #expect(try TextFormat.encode(TextFormat.decode(bytes)) == bytes)
}
