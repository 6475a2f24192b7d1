// `bench phases`: what the parts of Apus take, each alone, in this process.

import Apus
import ApusWASI
import Dispatch
import Foundation
import Synchronization

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
    let program = try CallProgram()
    let count = 1_000_000
    func loop(_ kind: CallProgram.Kind) throws -> () throws -> Double {
      let body = try program.body(kind)
      return { try processorTime { try body(Int32(count)) } }
    }
    return [
      Phase(name: "instantiate a small module", unit: .microseconds(1000)) {
        try processorTime { for _ in 0..<1000 { _ = try program.instance() } }
      },
      Phase(
        name: "call from Swift", unit: .nanoseconds(count), seconds: try loop(.fromSwiftWithNumber)),
      Phase(
        name: "call within wasm, with its loop", unit: .nanoseconds(count),
        seconds: try loop(.within)),
      Phase(
        name: "host call, with its loop", unit: .nanoseconds(count),
        seconds: try loop(.toHostWithNumber)),
      Phase(name: "memory.grow by a page", unit: .nanoseconds(1000)) {
        let grow = try program.instance().function("grow", (Int32).self, returning: Int32.self)
        var pageCount: Int32 = 0
        let seconds = try processorTime { pageCount = try grow(1000) }
        guard pageCount == 1000 else {
          throw BenchError("the memory grew to \(pageCount) pages, not 1000")
        }
        return seconds
      },
      Phase(name: "one module, one thread", unit: .nanoseconds(count), seconds: { try elapsed(1) }),
      Phase(
        name: "one module, \(cores) threads", unit: .nanoseconds(count),
        seconds: { try elapsed(cores) }),
    ]

    /// Time by the clock of so many threads, each with an instance of the same module that calls a function
    /// of its own `count` times. With linear scaling it does not depend on their number.
    func elapsed(_ threadCount: Int) throws -> Double {
      let bodies = try (0..<threadCount).map { _ in try Handed(program.body(.within)) }
      let failures = Mutex(0)
      let seconds = ContinuousClock().measure {
        DispatchQueue.concurrentPerform(iterations: threadCount) { index in
          if (try? bodies[index].body(Int32(count))) == nil { failures.withLock { $0 += 1 } }
        }
      }.seconds
      guard failures.withLock({ $0 }) == 0 else { throw BenchError("a thread's calls failed") }
      return seconds
    }
  }

  private static let cores = ProcessInfo.processInfo.activeProcessorCount

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
}

/// A body with a store of its own, handed to the one thread that uses it.
private struct Handed: @unchecked Sendable {
  let body: CallProgram.Body
  init(_ body: @escaping CallProgram.Body) { self.body = body }
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
