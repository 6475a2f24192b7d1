import Testing

@testable import Apus

/// Custom descriptors: what the official suite does not reach, at the boundaries of layout, collector and
/// branches.
@Suite struct DescriptorTests {
  private let store = Store()

  private func instance(_ text: String) throws -> Instance {
    try Instance(text: "(module \(text))", in: store)
  }

  private func trap(_ body: () throws -> Void) throws -> Trap {
    do {
      try body()
    } catch CallError.trap(let trap) {
      return trap
    }
    throw Unexpected()
  }

  /// Of four types in a row, the third is the first with a descriptor.
  private static let row = """
    (rec
      (type $top (sub (struct (field (mut i8)))))
      (type $plain (sub $top (struct (field (mut i8)) (field i32))))
      (type $a (sub $plain (descriptor $a.desc)
        (struct (field (mut i8)) (field i32) (field i8) (field v128))))
      (type $a.desc (sub (describes $a) (struct (field i64))))
      (type $b (sub $a (descriptor $b.desc)
        (struct (field (mut i8)) (field i32) (field i8) (field v128) (field i16) (field anyref))))
      (type $b.desc (sub $a.desc (describes $b) (struct (field i64) (field f64)))))
    """

  @Test func fieldsAndDescriptorsOfSubtypes() throws {
    let instance = try instance(
      """
      \(Self.row)
      (global $b (ref $b) (struct.new_desc $b (i32.const 1) (i32.const 2) (i32.const 3)
        (v128.const i64x2 4 5) (i32.const 6) (ref.i31 (i32.const 7))
        (struct.new $b.desc (i64.const 8) (f64.const 9))))
      (func $new (result (ref $b)) (struct.new_desc $b (i32.const 1) (i32.const 2) (i32.const 3)
        (v128.const i64x2 4 5) (i32.const 6) (ref.i31 (i32.const 7))
        (struct.new $b.desc (i64.const 8) (f64.const 9))))
      (func $fields (param $b (ref $b)) (result i32 i32 i32 i64 i64 i32 i32 i64 f64)
        (struct.get_s $top 0 (local.get $b)) (struct.get $plain 1 (local.get $b))
        (struct.get_s $a 2 (local.get $b))
        (i64x2.extract_lane 0 (struct.get $a 3 (local.get $b)))
        (i64x2.extract_lane 1 (struct.get $b 3 (local.get $b)))
        (struct.get_s $b 4 (local.get $b))
        (i31.get_s (ref.cast i31ref (struct.get $b 5 (local.get $b))))
        (struct.get $a.desc 0 (ref.get_desc $a (local.get $b)))
        (struct.get $b.desc 1 (ref.get_desc $b (local.get $b))))
      (func (export "constant") (result i32 i32 i32 i64 i64 i32 i32 i64 f64)
        (call $fields (global.get $b)))
      (func (export "made") (result i32 i32 i32 i64 i64 i32 i32 i64 f64) (call $fields (call $new)))
      (func (export "set") (result i32 i32 i32 i64 i64 i32 i32 i64 f64)
        (struct.set $top 0 (global.get $b) (i32.const 1)) (call $fields (global.get $b)))
      (func (export "defaults") (result i32 i32 i32 i64 i64 i32 i32 i64 f64) (local $b (ref $b))
        (local.set $b (struct.new_default_desc $b
          (struct.new $b.desc (i64.const 8) (f64.const 9))))
        (struct.get_s $top 0 (local.get $b)) (struct.get $plain 1 (local.get $b))
        (struct.get_s $a 2 (local.get $b))
        (i64x2.extract_lane 0 (struct.get $a 3 (local.get $b)))
        (i64x2.extract_lane 1 (struct.get $b 3 (local.get $b)))
        (struct.get_s $b 4 (local.get $b)) (ref.is_null (struct.get $b 5 (local.get $b)))
        (struct.get $a.desc 0 (ref.get_desc $a (local.get $b)))
        (struct.get $b.desc 1 (ref.get_desc $b (local.get $b))))
      """)
    let values = [
      "i32 1", "i32 2", "i32 3", "i64 4", "i64 5", "i32 6", "i32 7", "i64 8", "f64 9.0",
    ]
    for name in ["constant", "made", "set"] {
      #expect(try instance.call(Name(name)).map(\.description) == values, "\(name)")
    }
    #expect(
      try instance.call("defaults").map(\.description) == [
        "i32 0", "i32 0", "i32 0", "i64 0", "i64 0", "i32 0", "i32 1", "i64 8", "f64 9.0",
      ])
  }

  @Test func null() throws {
    let instance = try instance(
      """
      \(Self.row)
      (func (export "new") (param v128) (struct.new_desc $a
        (i32.const 1) (i32.const 2) (i32.const 3) (local.get 0) (ref.null none)) (drop))
      (func (export "default") (struct.new_default_desc $a (ref.null none)) (drop))
      (func (export "get") (drop (ref.get_desc $a (ref.null none))))
      (func (export "cast") (drop (ref.cast_desc_eq (ref null $a) (ref.null none) (ref.null none))))
      (func (export "castNull")
        (drop (ref.cast_desc_eq (ref $a) (ref.null none) (struct.new_default $a.desc))))
      (func (export "castNumber") (drop
        (ref.cast_desc_eq (ref null $a) (ref.i31 (i32.const 1)) (struct.new_default $a.desc))))
      (func (export "castOther") (drop
        (ref.cast_desc_eq (ref null $a) (struct.new_default $top) (struct.new_default $a.desc))))
      (func (export "branch") (block (result anyref)
        (br_on_cast_desc_eq 0 anyref (ref null $a) (ref.null none) (ref.null none))) (drop))
      (func (export "branchFail") (block (result anyref)
        (br_on_cast_desc_eq_fail 0 anyref (ref null $a) (ref.null none) (ref.null none))) (drop))
      """)
    let codes: [(String, Trap.Code)] = [
      ("default", .nullDescriptorReference), ("get", .nullReference),
      ("cast", .nullDescriptorReference), ("castNull", .descriptorCastFailure),
      ("castNumber", .descriptorCastFailure), ("castOther", .descriptorCastFailure),
      ("branch", .nullDescriptorReference), ("branchFail", .nullDescriptorReference),
    ]
    for (name, code) in codes {
      let trap = try trap { _ = try instance.call(Name(name)) }
      #expect(trap.code == code, "\(name)")
      #expect(trap.backtrace.first?.functionName == name)
    }
    let vector = Value.v128(V128(repeating: 1))
    #expect(try trap { _ = try instance.call("new", vector) }.code == .nullDescriptorReference)
  }

  /// With operands of the label and others below, and descriptors from all places.
  @Test(arguments: ["local.get $d", "ref.get_desc $a (local.get $a)", "call $same (local.get $d)"])
  func branches(_ descriptor: String) throws {
    let instance = try instance(
      """
      \(Self.row)
      (func $same (param (ref null $a.desc)) (result (ref null $a.desc)) (local.get 0))
      (func $run (param $r anyref) (param $d (ref null $a.desc)) (param $a (ref $a)) (result i32)
        (i32.const 100)
        (block $fails (result i32 anyref)
          (block $holds (result i32 (ref null $a))
            (i64.const 9)
            (i32.add (ref.is_null (local.get $r)) (i32.const 10))
            (br_on_cast_desc_eq $holds anyref (ref null $a) (local.get $r) (\(descriptor)))
            (drop) (drop) (drop) (i32.const 20)
            (br_on_cast_desc_eq_fail $fails anyref (ref $a) (local.get $r) (\(descriptor))))
          (drop) (i32.const 100) (i32.add) (return))
        (drop) (i32.const 1000) (i32.add) (i32.add))
      (global $one (ref (exact $a.desc)) (struct.new $a.desc (i64.const 1)))
      (global $two (ref (exact $a.desc)) (struct.new $a.desc (i64.const 1)))
      (global $a (ref $a) (struct.new_default_desc $a (global.get $one)))
      (func (export "same") (result i32)
        (call $run (global.get $a) (global.get $one) (global.get $a)))
      (func (export "null") (result i32)
        (call $run (ref.null none) (global.get $one) (global.get $a)))
      (func (export "other") (result i32)
        (call $run (struct.new_default_desc $a (global.get $two)) (global.get $one) (global.get $a)))
      (func (export "number") (result i32)
        (call $run (ref.i31 (i32.const 1)) (global.get $one) (global.get $a)))
      (func (export "extern") (param externref) (result i32)
        (call $run (any.convert_extern (local.get 0)) (global.get $one) (global.get $a)))
      (func (export "subtype") (result i32)
        (call $run (struct.new_default_desc $b (struct.new_default $b.desc)) (global.get $one)
          (global.get $a)))
      """)
    #expect(try instance.call("same").description == "[i32 110]")
    #expect(try instance.call("null").description == "[i32 111]")
    for name in ["other", "number", "subtype"] {
      #expect(try instance.call(Name(name)).description == "[i32 1120]", "\(name)")
    }
    let host = Value.external(ExternalReference("host"))
    #expect(try instance.call("extern", host).description == "[i32 1120]")
  }

  @Test func exactTypes() throws {
    let instance = try instance(
      """
      \(Self.row)
      (func (export "test") (param anyref) (result i32 i32 i32 i32)
        (ref.test (ref $a) (local.get 0)) (ref.test (ref (exact $a)) (local.get 0))
        (ref.test (ref null (exact $b)) (local.get 0)) (ref.test (ref $plain) (local.get 0)))
      (func (export "a") (result anyref) (struct.new_default_desc $a (struct.new_default $a.desc)))
      (func (export "b") (result anyref) (struct.new_default_desc $b (struct.new_default $b.desc)))
      """)
    let test = { (value: Value) in try instance.call("test", value).map(\.description) }
    #expect(try test(instance.call("a")[0]) == ["i32 1", "i32 1", "i32 0", "i32 1"])
    #expect(try test(instance.call("b")[0]) == ["i32 1", "i32 0", "i32 1", "i32 1"])
    #expect(try test(.object(nil)) == ["i32 0", "i32 0", "i32 1", "i32 0"])
  }

  // MARK: The collector

  @Test func objectsKeepTheirDescriptors() throws {
    let instance = try instance(
      """
      (rec
        (type $a (descriptor $b) (struct))
        (type $b (describes $a) (descriptor $c) (struct))
        (type $c (describes $b) (struct (field (mut (ref null $a))))))
      (global $g (export "g") (mut anyref)
        (struct.new_desc $a (struct.new_desc $b (struct.new_default $c))))
      (func (export "tie") (local $a (ref $a))
        (local.set $a (struct.new_desc $a (struct.new_desc $b (struct.new_default $c))))
        (struct.set $c 0 (ref.get_desc $b (ref.get_desc $a (local.get $a))) (local.get $a))
        (global.set $g (local.get $a)))
      (func (export "tied") (result i32) (local $a (ref $a))
        (local.set $a (ref.cast (ref $a) (global.get $g)))
        (ref.eq (local.get $a)
          (struct.get $c 0 (ref.get_desc $b (ref.get_desc $a (local.get $a))))))
      """)
    let count = {
      store.collectGarbage()
      return store.heapStatistics.objectCount
    }
    #expect(count() == 3)
    _ = try instance.call("tie")
    // The first three are gone; the others refer to each other in a circle.
    #expect(count() == 3)
    #expect(try instance.call("tied").description == "[i32 1]")
    try instance.global("g")?.set(.object(nil))
    #expect(count() == 0)
  }

  /// The object is large, its descriptor small, and together they do not divide the heap's first threshold:
  /// so the first collection comes when the descriptor is an operand, and nothing else refers to it.
  @Test(arguments: [
    "struct.new_desc $a \(String(repeating: "(i64.const 3)", count: 60))",
    "struct.new_default_desc $a",
  ])
  func descriptorsAreRootsWhileTheirObjectIsMade(_ making: String) throws {
    let instance = try instance(
      """
      (rec
        (type $a (descriptor $b) (struct \(String(repeating: "(field i64)", count: 60))))
        (type $b (describes $a) (struct (field i64) (field i64))))
      (func (export "run") (param $count i64) (result i64)
        (loop $next
          (if (i64.ne (local.get $count) (struct.get $b 0 (ref.get_desc $a
            (\(making) (struct.new $b (local.get $count) (i64.const 0))))))
            (then (return (local.get $count))))
          (br_if $next (i64.ne (i64.const 0)
            (local.tee $count (i64.sub (local.get $count) (i64.const 1))))))
        (i64.const 0))
      """)
    #expect(try instance.call("run", .i64(60_000)).description == "[i64 0]")
    #expect(store.heapStatistics.collectionCount > 2)
  }
}
