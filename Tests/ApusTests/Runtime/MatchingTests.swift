import Testing

@testable import Apus

/// Imports of WebAssembly 3.0 and later: what one module exports, another imports as something else.
@Suite struct MatchingTests {
  private let store = Store()

  /// The error of importing what `exporter` exports as `it` the way `importer` wants.
  private func error(_ exporter: String, _ importer: String) throws -> LinkError? {
    var imports = Imports()
    imports.define("m", exportsOf: try Instance(text: "(module \(exporter))", in: store))
    let module = try Module(text: "(module \(importer))")
    do throws(InstantiationError) {
      _ = try Instance(module, imports: imports, in: store)
      return nil
    } catch {
      guard case .unlinkable(let error) = error else { throw error }
      return error
    }
  }

  private func expect(
    _ fits: Bool, _ exporter: String, _ importer: String,
    _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let error = try error(exporter, importer)
    #expect((error == nil) == fits, "\(exporter) as \(importer)", sourceLocation: sourceLocation)
    if let error {
      #expect(error.message.hasPrefix("incompatible import type: "), sourceLocation: sourceLocation)
    }
  }

  @Test(
    arguments: [
      ("(type $f (func))", "(type $f (func))", true),
      ("(type $f (sub (func)))", "(type $f (sub (func)))", true),
      ("(type $f (sub (func)))", "(type $f (func))", false),
      ("(type $f (func))", "(type $f (sub (func)))", false),
      ("(type $g (sub (func))) (type $f (sub $g (func)))", "(type $f (sub (func)))", true),
      ("(type $f (sub (func)))", "(type $g (sub (func))) (type $f (sub $g (func)))", false),
      ("(rec (type $f (func)) (type (struct)))", "(rec (type $f (func)) (type (struct)))", true),
      ("(rec (type $f (func)) (type (struct)))", "(rec (type (struct)) (type $f (func)))", false),
    ])
  func functions(_ given: String, _ wanted: String, _ fits: Bool) throws {
    try expect(
      fits, "\(given) (func (export \"it\") (type $f))",
      "\(wanted) (import \"m\" \"it\" (func (type $f)))")
  }

  @Test func exactFunctions() throws {
    let types = "(type $f (sub (func))) (type $g (sub $f (func)))"
    let exporter = types + " (func (export \"it\") (type $g))"
    try expect(true, exporter, types + "(import \"m\" \"it\" (func (type $f)))")
    try expect(true, exporter, types + "(import \"m\" \"it\" (func (exact (type $g))))")
    try expect(false, exporter, types + "(import \"m\" \"it\" (func (exact (type $f))))")
  }

  @Test(
    arguments: [
      ("i31ref", "(ref.i31 (i32.const 1))", "anyref", true),
      ("i31ref", "(ref.i31 (i32.const 1))", "(ref null i31)", true),
      ("(ref i31)", "(ref.i31 (i32.const 1))", "i31ref", true),
      ("i31ref", "(ref.i31 (i32.const 1))", "(ref i31)", false),
      ("anyref", "(ref.null any)", "eqref", false),
      ("nullref", "(ref.null none)", "structref", true),
      ("nullfuncref", "(ref.null nofunc)", "funcref", true),
      ("(mut i31ref)", "(ref.null i31)", "(mut i31ref)", true),
      ("(mut i31ref)", "(ref.null i31)", "(mut anyref)", false),
      ("(mut i31ref)", "(ref.null i31)", "i31ref", false),
      ("i31ref", "(ref.null i31)", "(mut i31ref)", false),
      ("anyref", "(ref.null any)", "externref", false),
    ])
  func globals(_ given: String, _ value: String, _ wanted: String, _ fits: Bool) throws {
    try expect(
      fits, "(global (export \"it\") \(given) \(value))",
      "(import \"m\" \"it\" (global \(wanted)))")
  }

  /// A global keeps its type, whatever module passes it on.
  @Test func globalsPassedOn() throws {
    let values = try Instance(
      text: "(module (global (export \"it\") i31ref (ref.i31 (i32.const 1))))", in: store)
    var imports = Imports()
    imports.define("m", exportsOf: values)
    let middle = try Instance(
      text: "(module (import \"m\" \"it\" (global anyref)) (export \"it\" (global 0)))",
      imports: imports, in: store)
    imports.define("middle", exportsOf: middle)
    _ = try Instance(
      text: "(module (import \"middle\" \"it\" (global i31ref)))", imports: imports, in: store)
    #expect(middle.global("it") == values.global("it"))
  }

  @Test(
    arguments: [
      ("table", "1 funcref", "1 funcref", true), ("table", "1 funcref", "i64 1 funcref", false),
      ("table", "i64 1 funcref", "i64 0 funcref", true),
      ("table", "i64 1 2 funcref", "i64 1 3 funcref", true),
      ("table", "1 i31ref", "1 anyref", false), ("table", "1 anyref", "1 i31ref", false),
      ("table", "0 (ref null $t)", "0 (ref null $t)", true),
      ("table", "0 (ref null $t)", "0 (ref null $u)", false),
      ("memory", "1", "i64 1", false), ("memory", "i64 1", "1", false),
      ("memory", "i64 1 5", "i64 1 5", true), ("memory", "i64 1 5", "i64 1 4", false),
      ("memory", "1 2 shared", "1 2 shared", true), ("memory", "1 2 shared", "1 2", false),
      ("memory", "1 2", "1 2 shared", false),
      ("memory", "1 (pagesize 1)", "1 (pagesize 1)", true),
      ("memory", "65536 (pagesize 1)", "1", false), ("memory", "1", "0 (pagesize 1)", false),
    ])
  func tablesAndMemories(
    _ kind: String, _ given: String, _ wanted: String, _ fits: Bool
  ) throws {
    let types = "(type $t (struct)) (type $u (struct (field i32))) "
    try expect(
      fits, "\(types) (\(kind) (export \"it\") \(given))",
      "\(types) (import \"m\" \"it\" (\(kind) \(wanted)))")
  }

  @Test(
    arguments: [
      ("(param i32)", "(param i32)", true), ("(param i32)", "(param i64)", false),
      ("", "(param i32)", false), ("(param anyref)", "(param eqref)", false),
    ])
  func tags(_ given: String, _ wanted: String, _ fits: Bool) throws {
    try expect(
      fits, "(tag (export \"it\") \(given))", "(import \"m\" \"it\" (tag \(wanted)))")
  }

  @Test func typesThatLookTheSame() throws {
    let error = try error(
      "(type $f (sub (func))) (func (export \"it\") (type $f))",
      "(import \"m\" \"it\" (func))")
    #expect(
      error?.message == """
        incompatible import type: "m" "it" must be a function [] -> [], \
        the one given is of another type that looks the same
        """)
  }
}

@Suite struct TagTests {
  private let store = Store()

  @Test func handles() throws {
    let tag = Apus.Tag([.i32, .v128, .f64], in: store)
    #expect(tag.type == FunctionType([.i32, .v128, .f64]))
    #expect(tag == tag)
    #expect(tag != Apus.Tag([.i32, .v128, .f64], in: store))
    #expect(tag.record.pointee.payloadSlotCount == 4)
    #expect(External.tag(tag).type == .tag(tag.type))
    #expect(External.tag(tag).store === store)
  }

  @Test func importedAndExported() throws {
    let given = Apus.Tag([.i32], in: store)
    var imports = Imports()
    imports.define("m", "given", .tag(given))
    let instance = try Instance(
      text: """
        (module
          (import "m" "given" (tag $given (param i32)))
          (tag $own (export "own") (param externref i64))
          (export "given" (tag $given)) (export "again" (tag $own)))
        """, imports: imports, in: store)
    let own = try #require(instance.tag("own"))
    #expect(instance.tag("given") == given)
    #expect(instance.tag("again") == own)
    #expect(own != given)
    #expect(own.type == FunctionType([.externref, .i64]))
    #expect(instance.tag("nothing") == nil)
    #expect(instance.moduleInstance.record.pointee.tags[0] == given.record)
  }

  /// Every instance has a tag of its own; their exceptions have one shape.
  @Test func instancesShareShapes() throws {
    let module = try Module(text: "(module (tag (export \"t\") (param i32 anyref)))")
    let tags = try (0..<2).map { _ in
      try #require(try Instance(module, in: store).tag("t"))
    }
    #expect(tags[0] != tags[1])
    #expect(tags[0].record.pointee.shapeIndex == tags[1].record.pointee.shapeIndex)
    let shape = store.heap.shapes[Int(tags[0].record.pointee.shapeIndex)]
    #expect(shape.byteCount == 32)
    #expect(shape.tracedByteOffsets == [24])
  }
}
