// Modules for tests, byte by byte: imported functions, one own function, a memory, data.
// https://webassembly.github.io/spec/core/binary/modules.html

/// A module whose own function has the type `[] -> []` and runs `code`.
struct TinyModule {
  /// Parameter and result types by their code: 0x7F is i32, 0x7E is i64.
  struct Import {
    var module: String
    var name: String
    var parameters: [UInt8]
    var results: [UInt8]
  }

  var imports: [Import] = []
  /// Instructions without the closing `end`. Imported functions come first in the index space.
  var code: [UInt8] = []
  /// The names under which the own function is exported.
  var exports = ["_start"]
  var hasMemory = true
  /// Copied to address 0.
  var data: [UInt8] = []
  /// Whether the own function also is the start function.
  var isStart = false

  var bytes: [UInt8] {
    var types = [[0x60, 0, 0] as [UInt8]]
    var importEntries: [[UInt8]] = []
    for item in imports {
      types.append(
        [0x60] + Self.list(item.parameters.map { [$0] }) + Self.list(item.results.map { [$0] }))
      importEntries.append(
        Self.name(item.module) + Self.name(item.name) + [0, UInt8(types.count - 1)])
    }
    var exportEntries = exports.map { Self.name($0) + [0, UInt8(imports.count)] }
    if hasMemory { exportEntries.append(Self.name("memory") + [2, 0]) }
    let body = [0] + code + [0x0B]
    var module: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    module += Self.section(1, Self.list(types)) + Self.section(2, Self.list(importEntries))
    module += Self.section(3, [1, 0])
    if hasMemory { module += Self.section(5, [1, 0, 1]) }
    module += Self.section(7, Self.list(exportEntries))
    if isStart { module += Self.section(8, [UInt8(imports.count)]) }
    module += Self.section(10, Self.list([Self.number(body.count) + body]))
    if !data.isEmpty {
      module += Self.section(11, [1, 0, 0x41, 0, 0x0B] + Self.number(data.count) + data)
    }
    return module
  }

  /// A call of an imported function with constants of 32 bits; its result is dropped.
  static func call(_ index: UInt8, _ arguments: UInt8..., drops: Bool = true) -> [UInt8] {
    // Constants are signed: two bytes hold any value of 8 bits.
    arguments.flatMap { [0x41, $0 & 0x7F | 0x80, $0 >> 7] } + [0x10, index] + (drops ? [0x1A] : [])
  }

  private static func number(_ value: Int) -> [UInt8] {
    value < 128 ? [UInt8(value)] : [UInt8(value & 127 | 128)] + number(value >> 7)
  }

  private static func name(_ name: String) -> [UInt8] { number(name.utf8.count) + Array(name.utf8) }

  private static func list(_ items: [[UInt8]]) -> [UInt8] { number(items.count) + items.joined() }

  private static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] {
    [id] + number(contents.count) + contents
  }
}
