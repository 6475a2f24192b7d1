import Testing

@testable import Apus

@Suite struct LinkerTests {
  private let store = Store()

  /// The error of linking, `nil` when there is none.
  private func error(
    _ imports: Imports, _ build: (inout ModuleBuilder) -> Void
  ) throws -> LinkError? {
    var builder = ModuleBuilder()
    build(&builder)
    let module = try Module(bytes: builder.bytes)
    do throws(InstantiationError) {
      _ = try Instance(module, imports: imports, in: store)
      return nil
    } catch {
      guard case .unlinkable(let error) = error else { throw error }
      return error
    }
  }

  private func memory(_ minimum: UInt64, _ maximum: UInt64? = nil) throws -> External {
    .memory(try Memory(MemoryType(Limits(minimum: minimum, maximum: maximum)), in: store))
  }

  @Test(
    arguments: [
      // given, wanted, whether it fits
      (1, nil, 1, nil, true), (2, nil, 1, nil, true), (1, nil, 2, nil, false), (1, 2, 1, 2, true),
      (1, 2, 1, 3, true), (1, 3, 1, 2, false), (1, nil, 1, 2, false), (1, 2, 0, nil, true),
      (2, 2, 2, 2, true), (0, 0, 0, 0, true),
    ] as [(UInt64, UInt64?, UInt64, UInt64?, Bool)])
  func limits(
    _ minimum: UInt64, _ maximum: UInt64?, _ wantedMinimum: UInt64, _ wantedMaximum: UInt64?,
    _ fits: Bool
  ) throws {
    let given = Limits(minimum: minimum, maximum: maximum)
    let wanted = Limits(minimum: wantedMinimum, maximum: wantedMaximum)
    var imports = Imports()
    imports.define("env", "memory", try memory(minimum, maximum))
    imports.define("env", "table", .table(try Table(TableType(given, of: .funcref), in: store)))
    let memoryError = try error(imports) { $0.importMemory("env", "memory", wanted) }
    #expect((memoryError == nil) == fits)
    let tableError = try error(imports) { $0.importTable("env", "table", wanted) }
    #expect((tableError == nil) == fits)
    #expect((tableError?.kind ?? .incompatibleImportType) == .incompatibleImportType)
  }

  @Test func theSizeNowCounts() throws {
    let given = try Memory(MemoryType(Limits(minimum: 1, maximum: 5)), in: store)
    var imports = Imports()
    imports.define("env", "memory", .memory(given))
    let wanted = Limits(minimum: 3, maximum: 5)
    #expect(try error(imports) { $0.importMemory("env", "memory", wanted) } != nil)
    given.grow(by: 2)
    #expect(try error(imports) { $0.importMemory("env", "memory", wanted) } == nil)
  }

  @Test func globals() throws {
    let types = [
      GlobalType(.i32), GlobalType(.i32, isMutable: true), GlobalType(.i64),
      GlobalType(.externref), GlobalType(.funcref),
    ]
    for given in types {
      let value = try #require(Value(defaultOf: given.valueType))
      var imports = Imports()
      imports.define("env", "global", .global(try Global(given, value, in: store)))
      for wanted in types {
        let error = try error(imports) {
          $0.importGlobal("env", "global", wanted.valueType, isMutable: wanted.isMutable)
        }
        #expect((error == nil) == (given == wanted))
      }
    }
  }

  @Test func kindsAndTypes() throws {
    var imports = Imports()
    imports.define("env", "f", .function(Function(in: store) { (a: Int32) -> Int64 in Int64(a) }))
    imports.define("env", "m", try memory(1))
    let tables = TableType(Limits(minimum: 1), of: .externref)
    imports.define("env", "t", .table(try Table(tables, in: store)))
    let wrong = LinkError.Kind.incompatibleImportType
    #expect(try error(imports) { $0.importFunction("env", "f", [.i32], [.i64]) } == nil)
    #expect(try error(imports) { $0.importFunction("env", "f", [.i32], [.i32]) }?.kind == wrong)
    #expect(try error(imports) { $0.importFunction("env", "f", [], [.i64]) }?.kind == wrong)
    #expect(try error(imports) { $0.importFunction("env", "m", []) }?.kind == wrong)
    #expect(try error(imports) { $0.importGlobal("env", "f", .i32) }?.kind == wrong)
    #expect(try error(imports) { $0.importMemory("env", "t", Limits(minimum: 0)) }?.kind == wrong)
    #expect(try error(imports) { $0.importTable("env", "t", Limits(minimum: 0)) }?.kind == wrong)
  }

  @Test func messages() throws {
    var imports = Imports()
    imports.define("env", "print", .function(Function(in: store) { (_: Int32) in }))
    let one = try error(imports) { $0.importFunction("env", "prind", [.i64]) }
    #expect(
      one?.message
        == #"unknown import: "env" "prind", a function [i64] -> []; did you mean "print"?"#)
    let module = try error(imports) { $0.importFunction("other_name", "f", []) }
    #expect(
      module?.message == """
        unknown import: "other_name" "f", a function [] -> []; the imports given are of "env"
        """)
    let nothing = try error(Imports()) { $0.importMemory("a\u{1B}", "b", Limits(minimum: 1)) }
    #expect(
      nothing?.message == #"""
        unknown import: "a\u{1B}" "b", a memory 1; the imports given are of none
        """#)
    let type = try error(imports) { $0.importFunction("env", "print", [.i64]) }
    #expect(
      type?.message == """
        incompatible import type: "env" "print" must be a function [i64] -> [], \
        a function [i32] -> [] was given
        """)
  }

  @Test func allThatIsWrongIsInOneError() throws {
    var imports = Imports()
    imports.define("env", "print", .function(Function(in: store) { (_: Int32) in }))
    let error = try error(imports) {
      $0.importFunction("env", "print", [])
      $0.importFunction("env", "first", [])
      $0.importFunction("env", "print", [.i32])
      $0.importGlobal("env", "second", .i32)
    }
    #expect(error?.kind == .unknownImport)
    let lines = error?.message.split(separator: "\n").map { $0.prefix(47) }
    #expect(
      lines == [
        "unknown import: 3 imports cannot be linked:",
        "  incompatible import type: \"env\" \"print\" must ",
        "  unknown import: \"env\" \"first\", a function [] ",
        "  unknown import: \"env\" \"second\", a global i32;",
      ])
  }

  @Test func thingsOfAnotherStoreAreRefused() throws {
    var imports = Imports()
    imports.define("env", "f", .function(Function(in: Store()) {}))
    let error = try error(imports) { $0.importFunction("env", "f", []) }
    #expect(error?.kind == .incompatibleImportType)
    #expect(error?.message.contains("another store") == true)
  }

  @Test func namesAreComparedAsBytes() throws {
    var imports = Imports()
    // The same text for a reader: one composed, one decomposed.
    imports.define("env", "\u{E9}", .function(Function(in: store) {}))
    #expect(try error(imports) { $0.importFunction("env", "e\u{301}", []) } != nil)
    #expect(try error(imports) { $0.importFunction("env", "\u{E9}", []) } == nil)
  }

  @Test func theLastDefinitionCounts() throws {
    var imports = Imports()
    imports.define("env", "x", .function(Function(in: store) {}))
    imports.define("env", "x", try memory(1))
    #expect(try error(imports) { $0.importMemory("env", "x", Limits(minimum: 1)) } == nil)
    guard case .memory? = imports["env", "x"] else { throw Unexpected() }
    #expect(imports["env", "y"] == nil)
    #expect(imports["other", "x"] == nil)
  }
}
