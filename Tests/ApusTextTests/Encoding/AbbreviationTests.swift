import ApusText
import Testing

/// Texts that must have the same binary form.
@Test(
  arguments: [
    // Types.
    (
      "(type (func (param i32 i64) (result f32 f64)))",
      "(type (func (param i32) (param $x i64) (result f32) (result f64)))"
    ),
    ("(type (sub final (func)))", "(type (func))"),
    ("(type (struct (field i32 (mut i8))))", "(type (struct (field $a i32) (field (mut i8))))"),
    ("(type (array funcref))", "(type (array (ref null func)))"),
    // Type uses: an equal type is found, a new one comes last.
    (
      "(type (func (param i32))) (func (param i32))",
      "(type (func (param i32))) (func (type 0))"
    ),
    ("(func (param i32)) (type (func))", "(type (func)) (type (func (param i32))) (func (type 1))"),
    ("(type (sub (func))) (func)", "(type (sub (func))) (type (func)) (func (type 1))"),
    (
      "(rec (type (func)) (type (func))) (func)",
      "(rec (type (func)) (type (func))) (type (func)) (func (type 2))"
    ),
    (
      "(func (block (param i64)) (call_indirect (param i32))) (func (param i32)) (table 1 funcref)",
      """
      (type (func)) (type (func (param i64))) (type (func (param i32))) (table 1 funcref)
      (func (type 0) (block (type 1)) (call_indirect (type 2))) (func (type 2))
      """
    ),
    // Imports and exports.
    (
      "(func (export \"a\") (export \"b\"))",
      "(func $f) (export \"a\" (func $f)) (export \"b\" (func 0))"
    ),
    (
      "(func $f (export \"a\") (import \"m\" \"n\") (param i32))",
      "(import \"m\" \"n\" (func (param i32))) (export \"a\" (func 0))"
    ),
    ("(memory (import \"m\" \"n\") 1 2)", "(import \"m\" \"n\" (memory 1 2))"),
    ("(table (import \"m\" \"n\") i64 1 funcref)", "(import \"m\" \"n\" (table i64 1 funcref))"),
    ("(global (import \"m\" \"n\") (mut i32))", "(import \"m\" \"n\" (global $g (mut i32)))"),
    ("(tag (import \"m\" \"n\") (param i32))", "(import \"m\" \"n\" (tag (param i32)))"),
    // Segments.
    ("(memory (data \"ab\" \"c\"))", "(memory 1 1) (data (i32.const 0) \"abc\")"),
    ("(memory i64 (data))", "(memory i64 0 0) (data (i64.const 0))"),
    (
      "(memory (pagesize 1) (data \"abc\"))",
      "(memory 3 3 (pagesize 1)) (data (offset (i32.const 0)) \"abc\")"
    ),
    (
      "(memory 1) (data (memory 0) (offset i32.const 0) \"a\")",
      "(memory 1) (data (i32.const 0) \"a\")"
    ),
    ("(memory 1) (data 0 (i32.const 0) \"a\")", "(memory 1) (data (i32.const 0) \"a\")"),
    (
      "(func $f) (table (ref func) (elem $f 0))",
      """
      (func $f) (table 2 2 (ref func))
      (elem (table 0) (i32.const 0) (ref func) (ref.func $f) (ref.func $f))
      """
    ),
    (
      "(func $f) (table funcref (elem $f 0))",
      "(func $f) (table 2 2 funcref) (elem (i32.const 0) func $f $f)"
    ),
    (
      "(table i64 funcref (elem (ref.null func)))",
      "(table i64 1 1 funcref) (elem (i64.const 0) funcref (item ref.null func))"
    ),
    (
      "(func) (table 1 funcref) (elem (i32.const 0) 0)",
      "(func) (table 1 funcref) (elem (offset (i32.const 0)) func 0)"
    ),
    ("(elem funcref (ref.null func))", "(elem funcref (item (ref.null func)))"),
    // Locals.
    ("(func (local i32 i32) (local i64))", "(func (local $a i32) (local i32) (local i64))"),
    // Folded instructions.
    (
      "(func (result i32) (i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3))))",
      "(func (result i32) i32.const 1 i32.const 2 i32.const 3 i32.mul i32.add)"
    ),
    (
      "(func (if (i32.const 1) (then nop) (else (unreachable))))",
      "(func i32.const 1 if nop else unreachable end)"
    ),
    (
      "(func (if $l (result i32) (i32.const 1) (then (br $l (i32.const 2))) (else (i32.const 3))))",
      "(func i32.const 1 if $l (result i32) i32.const 2 br 0 else $l i32.const 3 end $l)"
    ),
    ("(func (block $a (loop $b (br $a) (br $b))))", "(func block loop br 1 br 0 end end)"),
    ("(func (block $a (br_if $a (br $a))))", "(func block br 0 br_if 0 end)"),
    (
      "(tag) (func (block $l (try_table (catch 0 $l) (catch_all $l) nop)))",
      "(tag) (func block try_table (catch 0 0) (catch_all 0) nop end end)"
    ),
    (
      "(tag) (func (try (do nop) (catch 0 nop) (catch_all (rethrow 0))))",
      "(tag) (func try nop catch 0 nop catch_all rethrow 0 end)"
    ),
    (
      "(func (try $a (do (try (do nop) (delegate $a))) (catch_all)))",
      "(func try try nop delegate 0 catch_all end)"
    ),
    // Optional indices.
    (
      "(memory 1) (func (drop (memory.grow (i32.const 1))))",
      "(memory 1) (func (drop (memory.grow 0 (i32.const 1))))"
    ),
    ("(memory 1) (func memory.copy)", "(memory $m 1) (func memory.copy $m 0)"),
    (
      "(memory 1) (data $d \"\") (func (memory.init $d))",
      "(memory 1) (data \"\") (func (memory.init 0 0))"
    ),
    (
      "(table 1 funcref) (elem $e func) (func (table.init $e) (drop (table.size)))",
      "(table $t 1 funcref) (elem func) (func (table.init $t 0) (drop (table.size 0)))"
    ),
    ("(memory 1) (func (v128.load8_lane 3))", "(memory 1) (func (v128.load8_lane 0 3))"),
    (
      "(memory 1) (func i32.load i64.load)",
      "(memory $m 1) (func i32.load $m offset=0 align=4 i64.load align=8)"
    ),
    // Everything at once: fields without a module around them.
    ("(func)", "(module (func))"),
    ("(module binary \"\\00asm\" \"\\01\\00\\00\\00\")", "(module)"),
    ("(module quote \"(func)\" \"(func)\")", "(func) (func)"),
    (#"(func $"\41" (call $A))"#, "(func (call 0))"),
  ] as [(String, String)])
func sameBinaryForm(_ text: String, _ other: String) throws {
  #expect(try encoded(text) == encoded(other))
}
