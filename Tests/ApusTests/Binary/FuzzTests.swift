import Foundation
import Testing

@testable import Apus

/// Broken modules: whatever the bytes, loading gives a module or an error and never crashes.
///
/// `APUS_FUZZ_COUNT` sets how many variants of a real module are tried (default 50), and
/// `APUS_GUESTS` where `py312.wasm` is (default `~/.cache/apus-guests`).
@Suite struct FuzzTests {
  /// SplitMix64: the same numbers on every machine.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

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

  /// A variant with some bytes changed, or cut off.
  private func variant(
    of bytes: [UInt8], in range: Range<Int>, _ random: inout Random
  ) -> [UInt8] {
    if Int.random(in: 0..<8, using: &random) == 0 {
      return Array(bytes[..<Int.random(in: range, using: &random)])
    }
    var variant = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let index = Int.random(in: range, using: &random)
      let interesting: [UInt8] = [0, 1, 0x0B, 0x40, 0x7F, 0x80, 0xFC, 0xFD, 0xFF]
      variant[index] =
        switch Int.random(in: 0..<3, using: &random) {
        case 0: variant[index] ^ (1 << UInt8.random(in: 0..<8, using: &random))
        case 1: interesting.randomElement(using: &random) ?? 0
        default: UInt8.random(in: 0...255, using: &random)
        }
    }
    return variant
  }

  /// Loads it and asks for everything that reads bytes again.
  private func load(_ bytes: [UInt8]) -> Bool {
    guard let module = try? Module(bytes: bytes) else { return false }
    _ = (module.imports.count, module.exports.count, module.sections.count, module.usedFeatures)
    for index in 0..<min(UInt32(module.functionCount), 4) {
      _ = (module.functionName(index), module.names.localName(0, in: index))
    }
    return true
  }

  @Test func smallModule() {
    var random = Random(state: 1)
    let sample = sample
    #expect(load(sample))
    var loaded = 0
    for _ in 0..<10_000 where load(variant(of: sample, in: 0..<sample.count, &random)) {
      loaded += 1
    }
    // Some variants must get through and some must not, or the variants are no good.
    #expect((100..<9_900).contains(loaded), "\(loaded)")
  }

  @Test func everyTruncation() {
    let sample = sample
    for count in 0..<sample.count { _ = load(Array(sample[..<count])) }
  }

  @Test func realModule() throws {
    let environment = ProcessInfo.processInfo.environment
    let guests = environment["APUS_GUESTS"] ?? NSHomeDirectory() + "/.cache/apus-guests"
    guard let data = FileManager.default.contents(atPath: guests + "/py312.wasm") else { return }
    let count = environment["APUS_FUZZ_COUNT"].flatMap { Int($0) } ?? 50
    let slim = try slimCopy(of: [UInt8](data))
    #expect(load(slim))
    var random = Random(state: 2)
    for _ in 0..<count { _ = load(variant(of: slim, in: 0..<slim.count, &random)) }
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
