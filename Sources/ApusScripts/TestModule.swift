// The module that the suite's scripts import from.
// https://github.com/WebAssembly/spec/tree/main/interpreter#spectest-host-module

import Apus

enum TestModule {
  /// What there is to import from `spectest`.
  static func imports(in store: Store) throws(LinkError) -> Imports {
    var imports = Imports()
    let define = { (name: Name, external: External) in
      imports.define("spectest", name, external)
    }
    for (name, parameters) in printers {
      define(name, .function(Function(FunctionType(parameters), in: store) { _ in }))
    }
    for (name, value) in globals {
      define(name, .global(try Global(GlobalType(value.type), value, in: store)))
    }
    let elements = Limits(minimum: 10, maximum: 20)
    define("table", .table(try Table(TableType(elements, of: .funcref), in: store)))
    define(
      "table64",
      .table(try Table(TableType(elements, of: .funcref, addressType: .i64), in: store)))
    let pages = Limits(minimum: 1, maximum: 2)
    define("memory", .memory(try Memory(MemoryType(pages), in: store)))
    define("shared_memory", .memory(try Memory(MemoryType(pages, isShared: true), in: store)))
    return imports
  }

  private static let printers: [(Name, [ValueType])] = [
    ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]),
    ("print_f64", [.f64]), ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
  ]

  private static var globals: [(Name, Value)] {
    [
      ("global_i32", .i32(666)), ("global_i64", .i64(666)), ("global_f32", .f32(666.6)),
      ("global_f64", .f64(666.6)),
    ]
  }
}
