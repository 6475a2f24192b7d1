import Testing

@testable import Apus

/// Constant expressions that make references.
@Suite struct ConstantObjectTests {
  private let store = Store()

  private func instance(_ text: String, _ imports: Imports = Imports()) throws -> Instance {
    try Instance(text: "(module \(text))", imports: imports, in: store)
  }

  @Test func structures() throws {
    let instance = try instance(
      """
      (type $s (struct (field i8) (field i64) (field v128) (field i16) (field f32) (field anyref)))
      (global $v v128 (v128.const i64x2 7 8))
      (global $s (ref $s) (struct.new $s (i32.const -1) (i64.const 2) (global.get $v)
        (i32.const 0x12345) (f32.const 1.5) (ref.i31 (i32.const 6))))
      (global $d (export "default") (ref $s) (struct.new_default $s))
      (export "s" (global $s))
      (func (export "fields") (param (ref $s))
        (result i32 i32 i64 v128 i32 i32 f32 anyref)
        (struct.get_s $s 0 (local.get 0)) (struct.get_u $s 0 (local.get 0))
        (struct.get $s 1 (local.get 0)) (struct.get $s 2 (local.get 0))
        (struct.get_s $s 3 (local.get 0)) (struct.get_u $s 3 (local.get 0))
        (struct.get $s 4 (local.get 0)) (struct.get $s 5 (local.get 0)))
      """)
    let fields = try instance.call("fields", try #require(instance.global("s")).value)
    let vector = "v128 \(SIMD16<UInt8>(7, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0))"
    #expect(
      fields.map(\.description) == [
        "i32 -1", "i32 255", "i64 2", vector, "i32 9029", "i32 9029", "f32 1.5", "object i31 6",
      ])
    let defaults = try instance.call("fields", try #require(instance.global("default")).value)
    let zero = "v128 \(SIMD16<UInt8>())"
    #expect(
      defaults.map(\.description) == [
        "i32 0", "i32 0", "i64 0", zero, "i32 0", "i32 0", "f32 0.0", "object null",
      ])
  }

  @Test func arrays() throws {
    let instance = try instance(
      """
      (type $bytes (array i8)) (type $vectors (array v128)) (type $all (array (mut anyref)))
      (global $new (ref $bytes) (array.new $bytes (i32.const 0x1FE) (i32.const 3)))
      (global $fixed (ref $bytes) (array.new_fixed $bytes 2 (i32.const 1) (i32.const 2)))
      (global $default (ref $bytes) (array.new_default $bytes (i32.const 1000)))
      (global $wide (ref $vectors)
        (array.new $vectors (v128.const i64x2 3 4) (i32.const 2)))
      (global (export "all") (ref $all) (array.new_fixed $all 4 (global.get $new)
        (global.get $fixed) (global.get $default) (global.get $wide)))
      (func (export "count") (param i32) (result i32)
        (array.len (ref.cast arrayref (array.get $all (global.get 4) (local.get 0)))))
      (func (export "byte") (param i32 i32) (result i32)
        (array.get_u $bytes
          (ref.cast (ref $bytes) (array.get $all (global.get 4) (local.get 0))) (local.get 1)))
      (func (export "half") (param i32) (result i64)
        (i64x2.extract_lane 1 (array.get $vectors (global.get $wide) (local.get 0))))
      """)
    let counts = try (0..<4).map { try instance.call("count", .i32($0)).description }
    #expect(counts == ["[i32 3]", "[i32 2]", "[i32 1000]", "[i32 2]"])
    let bytes = try [(0, 0), (0, 2), (1, 0), (1, 1), (2, 999)].map { (array, index) in
      try instance.call("byte", .i32(array), .i32(index)).description
    }
    #expect(bytes == ["[i32 254]", "[i32 254]", "[i32 1]", "[i32 2]", "[i32 0]"])
    #expect(try instance.call("half", .i32(1)).description == "[i64 4]")
  }

  @Test func conversionsKeepTheReference() throws {
    let given = ExternalReference("host")
    var imports = Imports()
    imports.define(
      "m", "given", .global(try Global(GlobalType(.externref), .external(given), in: store)))
    let instance = try instance(
      """
      (import "m" "given" (global $given externref))
      (global (export "any") anyref (any.convert_extern (global.get $given)))
      (global $i31 (export "i31") i31ref (ref.i31 (i32.const -1)))
      (global (export "extern") externref (extern.convert_any (global.get $i31)))
      (global (export "null") externref (extern.convert_any (ref.null any)))
      """, imports)
    guard case .object(let host?)? = instance.global("any")?.value,
      case .object(let number?)? = instance.global("i31")?.value,
      case .external(let outer?)? = instance.global("extern")?.value
    else { throw Unexpected() }
    #expect(host.external?.value as? String == "host")
    #expect(number.i31 == -1)
    #expect(outer.value as? ObjectReference == number)
    #expect(instance.global("null")?.value.description == "external null")
  }

  @Test func tableInitializersAndSegments() throws {
    let instance = try instance(
      """
      (type $s (struct (field i32)))
      (table (export "t") 3 (ref $s) (struct.new $s (i32.const 1)))
      (table (export "i64") i64 2 anyref)
      (elem (i32.const 1) (ref $s) (item (struct.new $s (i32.const 2))))
      (elem (table 1) (offset (i64.const 1)) anyref (item (ref.i31 (i32.const 3))))
      (func (export "get") (param i32) (result i32)
        (struct.get $s 0 (table.get 0 (local.get 0))))
      """)
    let values = try (0..<3).map { try instance.call("get", .i32($0)).description }
    #expect(values == ["[i32 1]", "[i32 2]", "[i32 1]"])
    let table = try #require(instance.table("t"))
    guard case .object(let first?)? = table[0], case .object(let last?)? = table[2] else {
      throw Unexpected()
    }
    // One object, made once.
    #expect(first == last)
    #expect(try table.grow(by: 1, with: .object(first)) == 3)
    #expect(errorKind { try table.grow(by: 1) } == .wrongType)
    #expect(instance.table("i64")?[1]?.description == "object i31 3")
    #expect(instance.table("i64")?.type.addressType == .i64)
  }

  @Test func objectsBeyondTheLimitTrap() throws {
    var configuration = StoreConfiguration()
    configuration.maximumHeapByteCount = 1 << 20
    for count in ["200000", "-1"] {
      let module = try Module(
        text: """
          (module (type $a (array i64))
            (global (ref $a) (array.new_default $a (i32.const \(count)))))
          """)
      do throws(InstantiationError) {
        _ = try Instance(module, in: Store(configuration))
        Issue.record("no trap")
      } catch {
        guard case .trap(let trap) = error else { throw error }
        #expect(trap.code == .outOfMemory)
      }
    }
  }

  @Test func offsetsOf64Bits() throws {
    let text = { (offset: String) in
      "(module (memory i64 1) (data (i64.const \(offset)) \"ab\"))"
    }
    _ = try Instance(text: text("65534"), in: store)
    for offset in ["65535", "-1", "0x1_0000_0000"] {
      #expect(throws: InstantiationError.self) {
        _ = try Instance(text: text(offset), in: store)
      }
    }
  }
}
