import Foundation
import Testing

@testable import Apus

@Suite struct ModuleTests {
  private func withFile<Result>(
    _ bytes: [UInt8], _ body: (String) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }

  @Test func describesItself() throws {
    var builder = ModuleBuilder()
    builder.importFunction("host", "print", [.i32])
    let run = builder.addFunction(export: "run") { $0.i32(42).call(0) }
    builder.addMemory(Limits(minimum: 2), export: "memory")
    builder.start = run
    builder.addCustomSection("note", [1, 2, 3])
    let bytes = builder.bytes
    let module = try Module(bytes: bytes)
    #expect(module.imports.map(\.name) == ["print"] && module.imports.map(\.module) == ["host"])
    #expect(module.imports.map(\.type) == [.function(FunctionType([.i32]))])
    #expect(module.exports.map(\.name) == ["run", "memory"])
    #expect(module.exports[1].type == .memory(MemoryType(Limits(minimum: 2))))
    #expect(module.memories.count == 1 && module.functionCount == 2 && module.startFunction == 1)
    let kinds = ["type", "import", "function", "memory", "export", "start", "code", "custom"]
    #expect(module.sections.map(\.kind) == kinds)
    let note = try #require(module.sections.last)
    #expect(note.name == "note" && note.byteCount == 3 && note.byteOffset == bytes.count - 3)
  }

  @Test func filesAndBytesGiveTheSame() throws {
    var builder = ModuleBuilder()
    builder.addFunction(export: "f") { $0 }
    let exports = try withFile(builder.bytes) { try Module(contentsOf: $0).exports.map(\.name) }
    #expect(exports == ["f"])
  }

  @Test func emptyFiles() throws {
    let error = try withFile([]) { path in
      failure { () throws(ModuleError) in try Module(contentsOf: path) }
    }
    #expect(
      error.map { "\($0)" } == "malformed module at byte 0x0: unexpected end: the file is empty")
  }

  @Test(arguments: [
    ("/no/such/file.wasm", "No such file or directory"), ("/tmp", "Is a directory"),
    ("", "No such file or directory"), ("/etc/hosts/x", "Not a directory"),
  ])
  func unreadablePaths(path: String, reason: String) {
    let error = failure { () throws(ModuleError) in try Module(contentsOf: path) }
    guard case .unreadable(path, reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description == "cannot read \(path): \(reason)")
  }

  /// What is no regular file cannot be mapped and is read.
  @Test func pipes() throws {
    var builder = ModuleBuilder()
    builder.addData([UInt8](repeating: 7, count: 10_000), at: nil)
    let pipe = Pipe()
    let bytes = Data(builder.bytes)
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: bytes)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let module = try Module(
      contentsOf: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    #expect(module.bytes.count == bytes.count)
  }

  @Test func usedFeatures() throws {
    let rows: [(Features, (inout ModuleBuilder) -> Void)] = [
      (Features(), { _ = $0.addFunction([.i32], [.f64], locals: [.i64]) { $0.f64(1) } }),
      (
        Features(.signExtension),
        { _ = $0.addFunction([.i32]) { $0.localGet(0).op(.i32Extend8S).op(.drop) } }
      ),
      (Features(.multiValue), { _ = $0.type([], [.i32, .i32]) }),
      (
        Features(.multiValue),
        { module in
          let type = module.type([])
          module.addFunction { $0.block(.block, .type(type)) { $0 } }
        }
      ),
      (Features(.simd), { _ = $0.addFunction(locals: [.v128]) { $0 } }),
      (Features(.referenceTypes), { _ = $0.addTable(Limits(minimum: 0), of: .externref) }),
      (Features(.referenceTypes), { _ = $0.addGlobal(.externref) { $0.op(.refNull).raw([0x6F]) } }),
      (Features(.bulkMemory), { $0.addData([1], at: nil) }),
      (Features(.bulkMemory), { $0.addElements([], at: nil) }),
      // Form 0 of a segment is the first version's; form 2 is not, even for table 0.
      (
        Features(),
        {
          _ = $0.addTable(Limits(minimum: 0))
          $0.addElements(raw: [0, 0x41, 0, 0x0B, 0])
        }
      ),
      (
        Features(.bulkMemory),
        {
          _ = $0.addTable(Limits(minimum: 0)); $0.addElements([], at: 0)
        }
      ),
      (
        Features(.extendedConstants),
        { _ = $0.addGlobal(.i32) { $0.i32(1).i32(2).op(.i32Add) } }
      ),
      (
        Features(.gc),
        { module in
          module.addGlobal(.i32) { $0.i32(1) }
          module.addGlobal(.i32) { $0.op(.globalGet, 0) }
        }
      ),
      (
        Features(.gc, .referenceTypes),
        { _ = $0.addFunction { $0.op(.refNull).raw([0x71]).op(.refTest).raw([0x71]).op(.drop) } }
      ),
    ]
    for (index, (features, build)) in rows.enumerated() {
      var builder = ModuleBuilder()
      build(&builder)
      #expect(try Module(bytes: builder.bytes).usedFeatures == features, "row \(index)")
    }
  }

  /// Constant expressions are where they are: the same instructions in a function are nothing new.
  @Test(
    arguments: [
      ("(global i32 (i32.const 1))", Features()),
      ("(global i32 (i32.add (i32.const 1) (i32.const 2)))", Features(.extendedConstants)),
      ("(global i64 (i64.mul (i64.const 1) (i64.const 2)))", Features(.extendedConstants)),
      (
        "(memory 1) (data (offset (i32.sub (i32.const 2) (i32.const 1))) \"a\")",
        Features(.extendedConstants)
      ),
      (
        "(table 2 funcref) (func $f) (elem (offset (i32.sub (i32.const 2) (i32.const 1))) $f)",
        Features(.extendedConstants)
      ),
      ("(func (drop (i32.add (i32.const 1) (i32.const 2))))", Features()),
    ])
  func usedFeaturesOfConstants(_ fields: String, _ features: Features) throws {
    #expect(try Module(text: "(module \(fields))").usedFeatures == features)
  }
}
