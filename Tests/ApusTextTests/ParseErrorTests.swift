import ApusText
import Testing

/// Texts with line, column and message of their errors.
@Test(
  arguments: [
    // Tokens in the wrong place, and words that nobody knows.
    ("(func i32.plus)", 1, 7, "unknown operator i32.plus"),
    ("(func\n  (i32.const))", 2, 13, "unexpected token ), expected an integer"),
    ("(func (i32.const 0drop))", 1, 18, "unknown operator 0drop"),
    ("(func", 1, 6, "unexpected token end of text, expected"),
    ("(module) x", 1, 10, "unknown operator x"), ("(func))", 1, 7, "unexpected token )"),
    ("(foo)", 1, 2, "unknown operator foo"), ("(then)", 1, 2, "unexpected token then"),
    ("(func (result i32) (param i32))", 1, 21, "unexpected token param"),
    ("(func block (param $x i32) end)", 1, 20, "unexpected token $x"),
    ("(func (local i32) (param i32))", 1, 20, "unexpected token param"),
    ("(func (i32.load align=4 offset=1))", 1, 25, "unexpected token offset=1"),
    ("(func (i32.load align=x))", 1, 17, "unknown operator align=x"),
    ("(func (if (i32.const 0)))", 1, 24, "unexpected token ), expected \"(then\""),
    ("(func (if (i32.const 0) (else)))", 1, 26, "unexpected token else"),
    ("(func (i32.add nop))", 1, 16, "unexpected token nop"),
    ("(func block)", 1, 12, "unexpected token ), expected \"end\""),
    ("(func end)", 1, 7, "unexpected token end"), ("(func else)", 1, 7, "unexpected token else"),
    ("(func (block end))", 1, 14, "unexpected token end"),
    ("(func block (nop end) end)", 1, 18, "unexpected token end"),
    ("(func if else else end)", 1, 15, "unexpected token else"),
    ("(func try catch_all catch_all end)", 1, 21, "unexpected token catch_all"),
    ("(func (catch_all))", 1, 8, "unexpected token catch_all"),
    ("(func (table.copy 0))", 1, 20, "unexpected token )"),
    ("(func f32.const nan:canonical)", 1, 17, "unexpected token nan:canonical"),
    // Numbers.
    ("(func (i32.const 0x1_0000_0000))", 1, 18, "constant out of range"),
    ("(func (f32.const 1e39))", 1, 18, "constant out of range"),
    ("(func (i32.load align=3))", 1, 17, "alignment must be a power of two"),
    ("(func (i32.load offset=18446744073709551616))", 1, 17, "i64 constant out of range"),
    ("(func (i8x16.extract_lane_s 256))", 1, 29, "i8 constant out of range"),
    ("(func (i8x16.shuffle 1 2))", 1, 25, "invalid lane length"),
    ("(func (v128.const i32x4 1 2 3))", 1, 30, "wrong number of lane literals"),
    ("(func (v128.const i32x4 1 2 3 4 5))", 1, 34, "wrong number of lane literals"),
    ("(memory 1 (pagesize 3))", 1, 21, "invalid custom page size"),
    // Identifiers.
    ("(func (br $l))", 1, 11, "unknown label $l"),
    ("(func (call $f))", 1, 13, "unknown function $f"),
    ("(func (block $l end $m))", 1, 17, "unexpected token end"),
    ("(func block $l end $m)", 1, 20, "mismatching label"),
    ("(func if end $m)", 1, 14, "mismatching label"),
    ("(func $f) (func $f)", 1, 17, "duplicate function $f"),
    ("(func (param $x i32) (local $x i32))", 1, 29, "duplicate local $x"),
    ("(type (struct (field $x i32) (field $x i32)))", 1, 37, "duplicate field $x"),
    ("(type $t (func)) (type $\"t\" (func))", 1, 24, "duplicate type $\"t\""),
    // Modules.
    ("(func) (import \"\" \"\" (func))", 1, 8, "import after function"),
    ("(memory 1) (func (import \"\" \"\"))", 1, 12, "import after memory"),
    ("(func) (start 0) (start 0)", 1, 25, "multiple start sections"),
    ("(type (func)) (func (type 0) (param i32))", 1, 21, "inline function type"),
    ("(func (type 1) (param i32))", 1, 7, "unknown type 1"),
    ("(func (import \"\\ff\" \"\"))", 1, 15, "malformed UTF-8 encoding"),
    // Annotations.
    ("(func (@custom \"x\"))", 1, 7, "misplaced @custom annotation"),
    ("(module (func) (@name \"x\"))", 1, 16, "misplaced @name annotation"),
    ("(module (@name \"x\") (@name \"y\"))", 1, 21, "@name annotation: multiple module"),
    ("(@custom bla)", 1, 10, "@custom annotation: missing section name"),
    ("(@custom \"x\" (behind code))", 1, 15, "@custom annotation: malformed placement"),
    ("(@custom \"x\" (before codes))", 1, 22, "@custom annotation: malformed section kind"),
    ("(@metadata.code.branch_hint \"\")", 1, 1, "@metadata.code.branch_hint annotation: not in"),
    // Lines end with any of three ends; columns count characters.
    ("\r\r\n\n(func foo)", 4, 7, "unknown operator foo"),
    ("(func (;äöü;) foo)", 1, 15, "unknown operator foo"),
  ] as [(String, Int, Int, String)])
func placeAndMessage(_ text: String, _ line: Int, _ column: Int, _ message: String) throws {
  let error = try failure(text)
  #expect(error.message.hasPrefix(message), "\(error)")
  #expect(error.message.hasPrefix(error.kind.rawValue))
  #expect([error.line, error.column] == [line, column])
}

@Test func rendering() throws {
  let error = try failure("(module\n\t(func $f i32.plus))\n")
  #expect(
    error.rendered(path: "a.wat") == """
      a.wat:2:11: unknown operator i32.plus
          2 | \t(func $f i32.plus))
            | \t         ^
      """)
  #expect(error.description == "malformed text at line 2, column 11: unknown operator i32.plus")
}

@Test func longLinesAreCut() throws {
  let error = try failure("(func " + String(repeating: "nop ", count: 1000) + "foo nop nop)")
  #expect(error.column == 4007)
  #expect(error.sourceLine.utf8.count <= 100)
  let line = Array(error.sourceLine.utf8)
  #expect(line[error.sourceColumn...].starts(with: "foo".utf8))
}

@Test func malformedUTF8Anywhere() throws {
  let error = try #require(throws: ParseError.self) {
    try TextFormat.encode(Array(";; a\n;; ".utf8) + [0xC0, 0x80])
  }
  #expect(error.kind == .malformedUTF8)
  #expect([error.line, error.column] == [2, 4])
}

@Test func noPrefixOfAModuleCrashes() {
  let text = """
    (module $m (@custom "x" (after type) "y") (rec (type $t (sub final (struct (field $x i8))))) (import
    "a" "b" (func $i (param $p i32))) (table 1 (ref null func) (ref.func $f)) (memory i64 1 2 shared
    (pagesize 1)) (global (mut f32) (f32.const 0x1.8p-3)) (tag (param i32)) (func $f (local $x i32)
    (if $l (result i32) (i32.const 1) (then (br $l (i32.const 2))) (else (select (result i32)))) drop
    block $b try_table (catch 0 $b) end end $b (v128.const i32x4 1 2 3 4) (struct.get $t $x) (try (do)
    (catch 0) (catch_all)) (br_on_cast 0 anyref (ref i31)) (v128.load8_lane offset=1 3)) (elem declare
    funcref (item ref.func $f)) (data (memory 0) (offset i64.const 0) "a\\u{62}\\63") (start $f))
    """
  let bytes = Array(text.utf8)
  #expect(throws: Never.self) { try TextFormat.encode(bytes) }
  for count in 0..<bytes.count { _ = try? TextFormat.encode(Array(bytes[..<count])) }
  for index in bytes.indices {
    var changed = bytes
    changed[index] = UInt8(ascii: index % 2 == 0 ? "(" : "$")
    _ = try? TextFormat.encode(changed)
  }
}
