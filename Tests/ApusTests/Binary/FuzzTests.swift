import Foundation
import Synchronization
import Testing

@testable import Apus

/// Broken modules: whatever the bytes, loading gives a module or an error and never crashes.
///
/// The real module is `py312.wasm` in the folder `APUS_GUESTS` (default `~/.cache/apus-guests`): a slim
/// copy of it, with all definitions and a hundred bodies, or the whole file of 26 MB when
/// `APUS_FUZZ_WHOLE=1`. `APUS_FUZZ_COUNT` sets how many variants of each module are tried: of a small
/// one 10,000 by default, of the real one 50.
///
/// ```
/// APUS_FUZZ_WHOLE=1 APUS_FUZZ_COUNT=20000 \
///   swift test -c release --omit-frame-pointers --filter FuzzTests
/// ```
///
/// Variants depend on their numbers alone. Those of the whole file are tried in files of the temporary
/// folder, `apus-fuzz-*.wasm`: after a crash they hold the variants that were being loaded.
@Suite struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  /// How many variants were asked for.
  private static let count = environment["APUS_FUZZ_COUNT"].flatMap { Int($0) }
  private static let isWhole = environment["APUS_FUZZ_WHOLE"] == "1"

  /// A module with every section and every kind of immediate.
  private var sample: [UInt8] {
    var module = ModuleBuilder()
    module.importFunction("env", "host", [.i32, .f64], [.externref])
    module.importGlobal("env", "base", .i32)
    module.addTable(Limits(minimum: 2, maximum: 9))
    module.addMemory(Limits(minimum: 1, maximum: 60_000), export: "memory")
    module.addGlobal(.i64, isMutable: true) { $0.i64(-5_000_000_000) }
    let pair = module.type([.i32], [.i32, .i64])
    module.addFunction([.i32], [.i64], locals: [.f32, .v128, .funcref], export: "run", name: "run")
    {
      $0.localGet(0).block(.block, .type(pair)) {
        $0.i64(7).block(.loop) { $0.localGet(0).op(.brIf, 0) }
      }
      .block { $0.block { $0.i32(-1).brTable([0, 1, 1], default: 0) } }
      .i64(1).i32(0).op(.selectTyped).raw([1, 0x7E]).op(.drop).op(.drop)
      .f32(1.5).op(.drop).f64(-2.5).op(.drop)
      .localGet(0).memory(.i64Load32U, align: 2, offset: 300_000).op(.drop)
      .localGet(0).localGet(0).op(.callIndirect, UInt64(pair), 0).op(.drop).op(.drop)
      .localGet(0).op(.v128Const).raw([UInt8](repeating: 9, count: 16))
      .memory(.v128Load8Lane).raw([3]).op(.drop)
      .i32(0).i32(0).i32(0).op(.memoryInit, 1, 0).op(.dataDrop, 0)
      .i32(0).i32(0).i32(0).op(.tableCopy, 0, 0).op(.refNull).raw([0x70]).op(.drop).i64(3)
    }
    module.start = module.addFunction { $0.i32(0).call(1).op(.drop) }
    module.addElements([0, 1], at: 0)
    module.addElements([2], at: nil)
    module.addElements(raw: [5, 0x70, 1, 0xD2, 1, 0x0B])
    module.addData(Array("hello".utf8), at: 1024)
    module.addData([0, 1, 2], at: nil)
    module.moduleName = "sample"
    module.addCustomSection("producers", [0])
    return module.bytes
  }

  /// A module with what version 3.0 and later proposals brought.
  private var laterSample: [UInt8] {
    var module = ModuleBuilder()
    let wide = FieldType(.init(.i64), isMutable: true)
    module.addTypes([
      DefinedType(.structure([wide]), isFinal: false, descriptor: 1),
      DefinedType(
        .structure([.init(.init(.reference(nullable: true, .defined(0, isExact: true))))]),
        described: 0),
    ])
    module.addType(.structure([wide]), isFinal: false)
    module.addType(.structure([wide, .init(.i8)]), supertypes: [2])
    module.addType(.array(.init(.i16, isMutable: true)))
    let tag = module.addTag(type: module.type([.i32]))
    module.addTable(raw: [0x40, 0, 0x64, 0x70, 0, 1, 0xD2, 0, 0x0B])
    module.addMemory(raw: [7, 1, 2])
    module.addMemory(raw: [8, 1, 0])
    let object = ValueType.reference(nullable: false, .defined(2))
    module.addGlobal(object) { $0.i64(7).i32(1).op(.structNew, 3) }
    let any = ValueType.reference(nullable: true, .any)
    module.addFunction([any], [.i32], locals: [object], export: "run") {
      $0.op(.globalGet, 0).localSet(1)
        .block { $0.op(.tryTable).raw([0x40, 1, 2, 0]).i32(1).op(.throw, UInt64(tag)).op(.end) }
        .block(.block, .value(object)) {
          $0.localGet(0).op(.brOnCast).raw([1, 0, 0x6E, 2]).drop().localGet(1)
        }
        .op(.structGet, 2, 0).op(.drop).i32(3).op(.arrayNewDefault, 4).op(.arrayLen).drop()
        .block(.try) { $0.op(.catchAll).op(.rethrow, 0) }
        .i64(0).op(.i32AtomicLoad, 2, 0).drop().i32(0).op(.i32Load8U, 0x40, 1, 5).drop()
        .i64(4).op(.refNull).raw([0x71]).op(.structNewDesc, 0).op(.refGetDesc, 0).drop()
        .i64(1).i64(2).op(.i64MulWideS).drop().drop().localGet(0).op(.returnCall, 0)
    }
    return module.bytes
  }

  /// Loads it and asks for everything that reads bytes again.
  private func load(_ bytes: [UInt8], _ features: Features = .wasm2) -> Bool {
    (try? Module(bytes: bytes, features: features)).map(Self.readAgain) != nil
  }

  private static func readAgain(_ module: Module) {
    _ = (module.imports.count, module.exports.count, module.sections.count, module.usedFeatures)
    for index in 0..<min(UInt32(module.functionCount), 4) {
      _ = (module.functionName(index), module.names.localName(0, in: index))
    }
  }

  @Test(arguments: [false, true]) func smallModule(isLater: Bool) {
    let sample = isLater ? laterSample : sample
    let features = isLater ? Features.all : .wasm2
    #expect(load(sample, features))
    let count = Self.count ?? 10_000
    var loaded = 0
    for number in 0..<count {
      if load(Variant(number, of: [0..<sample.count]).bytes(of: sample), features) { loaded += 1 }
    }
    // Some variants must get through and some must not, or the variants are no good.
    #expect((count / 100..<count - count / 100).contains(loaded), "\(loaded)")
  }

  @Test func everyTruncation() {
    for sample in [sample, laterSample] {
      for count in 0..<sample.count { _ = load(Array(sample[..<count]), .all) }
    }
  }

  @Test func realModule() throws {
    let guests = Self.environment["APUS_GUESTS"] ?? NSHomeDirectory() + "/.cache/apus-guests"
    guard let data = FileManager.default.contents(atPath: guests + "/py312.wasm") else { return }
    if Self.isWhole { return try wholeModule(data) }
    let slim = try slimCopy(of: [UInt8](data))
    #expect(load(slim))
    for number in 0..<(Self.count ?? 50) {
      _ = load(Variant(number, of: [0..<slim.count]).bytes(of: slim))
    }
  }

  /// Each core has a file with the module and puts one variant after the other into it, so that
  /// nothing but what differs is written.
  private func wholeModule(_ data: Data) throws {
    let syntax = try Module.decode(ModuleBytes([UInt8](data)), features: .wasm2)
    // Three quarters of the file come behind the code and break little: data, debug information. So
    // every second variant has its changes before.
    let code = syntax.sections.first { SectionID(rawValue: $0.id) == .code }
    let ranges = [0..<data.count, 0..<(code?.contents.end ?? data.count)]
    let coreCount = ProcessInfo.processInfo.activeProcessorCount
    let files = try (0..<coreCount).map { try VariantFile(data, "apus-fuzz-\($0).wasm") }
    let count = Self.count ?? 50
    let outcome = Mutex((loaded: 0, slowest: Duration.zero, errors: [any Error]()))
    DispatchQueue.concurrentPerform(iterations: coreCount) { core in
      do {
        for number in stride(from: core, to: count, by: coreCount) {
          let variant = Variant(number, of: ranges)
          let (hasLoaded, duration) = try files[core].load(variant, .all, Self.readAgain)
          outcome.withLock { outcome in
            outcome.loaded += hasLoaded ? 1 : 0
            outcome.slowest = max(outcome.slowest, duration)
          }
        }
      } catch {
        outcome.withLock { $0.errors.append(error) }
      }
    }
    let (loaded, slowest, errors) = outcome.withLock { $0 }
    #expect(errors.isEmpty)
    #expect((1..<count).contains(loaded))
    print("\(count) variants of the whole module: \(loaded) load, the slowest took \(slowest)")
  }

  /// A module like `bytes` with all definitions, but no data and only the first hundred bodies: the
  /// others become `unreachable`. It is as valid and loads fast even in debug builds.
  private func slimCopy(of bytes: [UInt8]) throws -> [UInt8] {
    let syntax = try Module.decode(ModuleBytes(bytes), features: .wasm2)
    var slim = ModuleBuilder.header
    for section in syntax.sections {
      switch SectionID(rawValue: section.id) {
      case .custom, .data, .dataCount: break
      case .code:
        let bodies = syntax.bodies.enumerated().map { index, body in
          index < 100 ? Array(bytes[body.bytes.byteOffset..<body.bytes.end]) : [0, 0x00, 0x0B]
        }
        let items = bodies.map { ModuleBuilder.unsigned(UInt32($0.count)) + $0 }
        slim += ModuleBuilder.section(section.id, ModuleBuilder.vector(items))
      default:
        let contents = bytes[section.contents.byteOffset..<section.contents.end]
        slim += ModuleBuilder.section(section.id, Array(contents))
      }
    }
    return slim
  }
}
