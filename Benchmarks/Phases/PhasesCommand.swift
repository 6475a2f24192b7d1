// `bench phases`: what the parts of Apus take, each alone, in this process.

import Apus
import ApusText
import ApusWASI
import Foundation

enum PhasesCommand {
  /// Measures the phases of the module at `path`, then calls and growth with a small module.
  static func run(_ path: String, rounds: Int) throws {
    let bytes = try ModuleBytes(contentsOf: path)
    let codeByteCount = try ModuleDecoder.decode(bytes, features: .wasm3).bodies
      .reduce(0) { $0 + $1.bytes.byteCount }
    print("\(path): \(bytes.count) bytes, \(codeByteCount) of them code")
    print("medians of \(rounds) rounds (worst to best)\n")
    let progress = Progress()
    for phase in try modulePhases(bytes, path, codeByteCount) + callPhases() {
      progress.show(phase.name)
      let figures = try (0..<rounds).map { _ in phase.figure(try phase.seconds()) }
      progress.end()
      if let spread = Spread(figures) { print(phase.line(spread)) }
      fflush(nil)
    }
  }

  private static func modulePhases(
    _ bytes: ModuleBytes, _ path: String, _ codeByteCount: Int
  ) throws -> [Phase] {
    let syntax = try ModuleDecoder.decode(bytes, features: .wasm3)
    let module = try Module(contentsOf: path)
    var wasi = WASIConfiguration(arguments: ["module"])
    wasi.standardOutput = .discard
    wasi.standardInput = .empty
    let configuration = wasi
    func instantiation(
      of module: Module, translation: StoreConfiguration.Translation
    ) throws -> Double {
      let wasi = try WASI(configuration)
      defer { wasi.close() }
      var configuration = StoreConfiguration()
      configuration.translation = translation
      let store = Store(configuration)
      let imports = try wasi.imports(for: module, in: store)
      return try processorTime { _ = try Instance(module, imports: imports, in: store) }
    }
    return [
      Phase(name: "decode, all but bodies", unit: .megabytes(bytes.count)) {
        try processorTime { _ = try ModuleDecoder.decode(bytes, features: .wasm3) }
      },
      Phase(name: "validate, one thread", unit: .megabytes(codeByteCount)) {
        try processorTime {
          try ModuleValidation.validate(syntax, bytes: bytes, features: .wasm3, threadCount: 1)
        }
      },
      Phase(name: "validate, by the clock", unit: .megabytes(codeByteCount)) {
        try ContinuousClock().measure {
          try ModuleValidation.validate(syntax, bytes: bytes, features: .wasm3)
        }.seconds
      },
      Phase(name: "translate", unit: .megabytes(codeByteCount)) {
        // What a second instance takes more when it has all functions translated.
        let fresh = try Module(contentsOf: path)
        let without = try instantiation(of: fresh, translation: .atFirstCall)
        return try instantiation(of: fresh, translation: .atInstantiation) - without
      },
      Phase(name: "instantiate", unit: .microseconds(1)) {
        try instantiation(of: module, translation: .atFirstCall)
      },
    ]
  }

  private static func callPhases() throws -> [Phase] {
    let module = try Module(bytes: TextFormat.encode(smallModule))
    let store = Store()
    var imports = Imports()
    imports.define(
      "host", "same", .function(Function(in: store) { (number: Int32) -> Int32 in number }))
    let instance = try Instance(module, imports: imports, in: store)
    let same = try instance.function("same", (Int32).self, returning: Int32.self)
    let count = 1_000_000
    func loop(_ name: Name) throws -> () throws -> Double {
      let function = try instance.function(name, (Int32).self, returning: Int32.self)
      return { try processorTime { _ = try function(Int32(count)) } }
    }
    return [
      Phase(name: "instantiate a small module", unit: .microseconds(1000)) {
        try processorTime {
          for _ in 0..<1000 {
            let store = Store()
            var imports = Imports()
            imports.define(
              "host", "same", .function(Function(in: store) { (number: Int32) -> Int32 in number }))
            _ = try Instance(module, imports: imports, in: store)
          }
        }
      },
      Phase(name: "call from Swift", unit: .nanoseconds(count)) {
        try processorTime { for number in 0..<Int32(count) { _ = try same(number) } }
      },
      Phase(
        name: "call within wasm, with its loop", unit: .nanoseconds(count),
        seconds: try loop("calls")),
      Phase(
        name: "host call, with its loop", unit: .nanoseconds(count), seconds: try loop("hostCalls")),
      Phase(name: "memory.grow by a page", unit: .nanoseconds(1000)) {
        let store = Store()
        var imports = Imports()
        imports.define(
          "host", "same", .function(Function(in: store) { (number: Int32) -> Int32 in number }))
        let fresh = try Instance(module, imports: imports, in: store)
        let grow = try fresh.function("grow", (Int32).self, returning: Int32.self)
        var pageCount: Int32 = 0
        let seconds = try processorTime { pageCount = try grow(1000) }
        guard pageCount == 1000 else {
          throw BenchError("the memory grew to \(pageCount) pages, not 1000")
        }
        return seconds
      },
    ]
  }

  /// What `body` takes of all threads' processor time, in seconds.
  private static func processorTime(_ body: () throws -> Void) rethrows -> Double {
    let start = processorSeconds()
    try body()
    return processorSeconds() - start
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static let smallModule = """
    (module
      (import "host" "same" (func $host (param i32) (result i32)))
      (memory 0)
      (func $same (export "same") (param i32) (result i32) local.get 0)
      (func (export "calls") (param $count i32) (result i32)
        (local $sum i32)
        (loop $again
          (local.set $sum (call $same (local.get $sum)))
          (br_if $again
            (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (local.get $sum))
      (func (export "hostCalls") (param $count i32) (result i32)
        (local $sum i32)
        (loop $again
          (local.set $sum (call $host (local.get $sum)))
          (br_if $again
            (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (local.get $sum))
      (func (export "grow") (param $count i32) (result i32)
        (loop $again
          (drop (memory.grow (i32.const 1)))
          (br_if $again
            (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (memory.size)))
    """
}

/// One thing that is measured.
struct Phase {
  enum Unit {
    /// Millions of bytes a second, of so many bytes.
    case megabytes(Int)
    /// For one of so many.
    case microseconds(Int)
    case nanoseconds(Int)
  }

  let name: String
  let unit: Unit
  /// Does it once; gives the time in seconds.
  let seconds: () throws -> Double

  func figure(_ seconds: Double) -> Double {
    switch unit {
    case .megabytes(let count): Double(count) / 1e6 / max(seconds, 1e-9)
    case .microseconds(let count): seconds * 1e6 / Double(count)
    case .nanoseconds(let count): seconds * 1e9 / Double(count)
    }
  }

  func line(_ spread: Spread) -> String {
    let (words, worst, best) =
      switch unit {
      case .megabytes: ("MB/s", spread.least, spread.most)
      case .microseconds: ("µs", spread.most, spread.least)
      case .nanoseconds: ("ns", spread.most, spread.least)
      }
    let padded = name.padding(toLength: 32, withPad: " ", startingAt: 0)
    return "\(padded) \(number(spread.median, 1)) \(words) "
      + "(\(number(worst, 1)) to \(number(best, 1)))"
  }
}
