import Apus
import ApusText
import Testing

@Test func emptyModule() throws {
  let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
  for text in ["", "(module)", "(module $m)", ";; nothing"] { #expect(try encoded(text) == header) }
}

@Test(
  arguments: [
    // Types.
    (
      1, "(type (struct (field i8 (mut i16) (ref 0))))", [1, 0x5F, 3, 0x78, 0, 0x77, 1, 0x64, 0, 0]
    ),
    (1, "(type (array (mut i32)))", [1, 0x5E, 0x7F, 1]),
    (
      1, "(rec (type $a (sub (struct))) (type (sub final $a (struct))))",
      [1, 0x4E, 2, 0x50, 0, 0x5F, 0, 0x4F, 1, 0, 0x5F, 0]
    ),
    (
      1, "(rec (type (descriptor 1) (struct)) (type (describes 0) (struct)))",
      [1, 0x4E, 2, 0x4D, 1, 0x5F, 0, 0x4C, 0, 0x5F, 0]
    ),
    (
      1, "(type (func (param funcref (ref null any) (ref none) (ref null 0) (ref (exact 0)))))",
      [1, 0x60, 5, 0x70, 0x6E, 0x64, 0x71, 0x63, 0, 0x64, 0x62, 0, 0]
    ),
    (1, "(type (func)) (rec) (type (func))", [3, 0x60, 0, 0, 0x4E, 0, 0x60, 0, 0]),
    // Imports.
    (2, "(import \"a\" \"\" (func (exact (param i32))))", [1, 1, 0x61, 0, 0x20, 0]),
    (2, "(import \"\" \"\" (tag))", [1, 0, 0, 4, 0, 0]),
    // Tables and memories.
    (4, "(table 1 funcref) (table i64 1 2 (ref 0))", [2, 0x70, 0, 1, 0x64, 0, 5, 1, 2]),
    (4, "(table 1 (ref 0) (ref.func 0))", [1, 0x40, 0, 0x64, 0, 0, 1, 0xD2, 0, 0x0B]),
    (
      5, "(memory 1 2 shared) (memory i64 0x1_0000_0000) (memory 0 (pagesize 1))",
      [3, 3, 1, 2, 4, 0x80, 0x80, 0x80, 0x80, 0x10, 8, 0, 0]
    ),
    (6, "(global (mut i64) (i64.const -65))", [1, 0x7E, 1, 0x42, 0xBF, 0x7F, 0x0B]),
    (13, "(tag (param i32))", [1, 0, 0]),
    (
      7, "(memory 1) (export \"m\" (memory 0)) (func (export \"f\"))",
      [2, 1, 0x6D, 2, 0, 1, 0x66, 0, 0]
    ),
    (8, "(func) (func $f) (start $f)", [1]),
    // Segments: each of their forms.
    (9, "(func) (elem func 0)", [1, 1, 0, 1, 0]),
    (9, "(func) (elem declare func 0)", [1, 3, 0, 1, 0]),
    (
      9, "(func) (table 1 funcref) (elem (table 0) (i32.const 0) func 0)",
      [1, 2, 0, 0x41, 0, 0x0B, 0, 1, 0]
    ),
    (9, "(elem funcref (ref.null func))", [1, 5, 0x70, 1, 0xD0, 0x70, 0x0B]),
    (9, "(elem declare funcref)", [1, 7, 0x70, 0]),
    (9, "(table 1 externref) (elem (i32.const 0) externref)", [1, 6, 0, 0x41, 0, 0x0B, 0x6F, 0]),
    (9, "(table 1 funcref) (elem (i32.const 0) funcref)", [1, 4, 0x41, 0, 0x0B, 0]),
    (
      11, "(memory 1) (memory 1) (data (memory 1) (i32.const 0) \"a\") (data \"b\")",
      [2, 2, 1, 0x41, 0, 0x0B, 1, 0x61, 1, 1, 0x62]
    ),
    (12, "(data \"\") (func data.drop 0)", [1]),
    // Bodies: runs of equal locals are joined.
    (10, "(func (local i32) (local i32 i64))", [1, 6, 2, 2, 0x7F, 1, 0x7E, 0x0B]),
  ] as [(UInt8, String, [UInt8])])
func sections(_ id: UInt8, _ text: String, _ bytes: [UInt8]) throws {
  #expect(try section(id, of: text) == bytes)
}

@Test func noCountOfDataWithoutUse() throws {
  #expect(try section(12, of: "(data \"\")") == nil)
}

@Test(
  arguments: [
    ("i32.const -1", [0x41, 0x7F]),
    (
      "i64.const 0x8000000000000000",
      [
        0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F,
      ]
    ),
    ("f32.const 1", [0x43, 0, 0, 0x80, 0x3F]), ("f64.const -0", [0x44, 0, 0, 0, 0, 0, 0, 0, 0x80]),
    (
      "v128.const i64x2 1 -1",
      [0xFD, 12, 1, 0, 0, 0, 0, 0, 0, 0] + Array(repeating: 0xFF, count: 8)
    ),
    (
      "v128.const f32x4 1 0 0 nan",
      [
        0xFD, 12, 0, 0, 0x80, 0x3F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0x7F,
      ]
    ),
    (
      "i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31",
      [0xFD, 13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 31]
    ),
    ("i32x4.extract_lane 3", [0xFD, 27, 3]),
    ("block end", [2, 0x40, 0x0B]), ("block (result v128) end", [2, 0x7B, 0x0B]),
    ("block (result (ref null 0)) end", [2, 0x63, 0, 0x0B]), ("block (type 0) end", [2, 0, 0x0B]),
    ("if end", [4, 0x40, 0x0B]), ("if else end", [4, 0x40, 5, 0x0B]),
    ("br_table 0", [14, 0, 0]), ("br_table 1 2 3", [14, 2, 1, 2, 3]),
    ("select", [0x1B]), ("select (result i32)", [0x1C, 1, 0x7F]), ("select (result)", [0x1C, 0]),
    ("call_indirect (type 0)", [0x11, 0, 0]), ("call_indirect 2 (type 0)", [0x11, 0, 2]),
    ("table.copy 1 2", [0xFC, 14, 1, 2]), ("table.init 1 2", [0xFC, 12, 2, 1]),
    ("i32.load offset=0x10 align=1", [0x28, 0, 0x10]), ("i32.load 1", [0x28, 0x42, 1, 0]),
    ("v128.load8_lane 1", [0xFD, 84, 0, 0, 1]), ("v128.load8_lane 1 2", [0xFD, 84, 0x40, 1, 0, 2]),
    ("v128.load8_lane offset=1 2", [0xFD, 84, 0, 1, 2]),
    ("ref.null func", [0xD0, 0x70]), ("ref.null 0", [0xD0, 0]), ("ref.null 64", [0xD0, 0xC0, 0]),
    ("ref.test (ref any)", [0xFB, 20, 0x6E]), ("ref.test anyref", [0xFB, 21, 0x6E]),
    ("ref.cast (ref null 0)", [0xFB, 23, 0]),
    ("br_on_cast 0 anyref (ref i31)", [0xFB, 24, 1, 0, 0x6E, 0x6C]),
    ("array.new_fixed 0 2", [0xFB, 8, 0, 2]), ("struct.get 0 1", [0xFB, 2, 0, 1]),
    ("array.copy 0 1", [0xFB, 17, 0, 1]),
    ("try_table (catch_ref 0 1) (catch_all_ref 2) end", [0x1F, 0x40, 2, 1, 0, 1, 3, 2, 0x0B]),
  ] as [(String, [UInt8])])
func instructions(_ text: String, _ bytes: [UInt8]) throws {
  #expect(try code("(type (func)) (func \(text))") == bytes)
}

@Test func fieldsHaveNamesPerType() throws {
  let text = """
    (type $a (struct (field $x i32) (field $y i32))) (type $b (struct (field $y i32)))
    (func struct.get $a $y struct.get $b $y)
    """
  #expect(try code(text) == [0xFB, 2, 0, 1, 0xFB, 2, 1, 0])
}

@Test func nestingTakesNoNativeStack() throws {
  let depth = 50_000
  let text =
    "(func " + String(repeating: "(block ", count: depth) + String(repeating: ")", count: depth)
    + ")"
  #expect(try encoded(text).count > 3 * depth)
  let operands =
    "(func " + String(repeating: "(drop ", count: depth) + String(repeating: ")", count: depth)
    + ")"
  #expect(try encoded(operands).count > depth)
  #expect(try failure("(func " + String(repeating: "(if ", count: depth)).kind == .unexpectedToken)
}

@Test func limitsWithoutMemory64() throws {
  let features = Features.wasm2
  let error = try #require(throws: ParseError.self) {
    try TextFormat.encode("(memory 0x1_0000_0000)", features: features)
  }
  #expect(error.message == "i32 constant out of range")
  #expect(try section(5, of: "(memory 0x1_0000_0000)") != nil)
}
