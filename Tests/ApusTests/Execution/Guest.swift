// Small guests for tests of execution: build, instantiate, call with bits.

import Testing

@testable import Apus

/// The instance of a module made for one test.
struct Guest {
  let store: Store
  let instance: Instance

  init(
    _ configuration: StoreConfiguration = .init(), features: Features = .wasm2,
    _ build: (inout ModuleBuilder) -> Void
  ) throws {
    try self.init(in: Store(configuration), features: features, build)
  }

  init(
    in store: Store, imports: Imports = Imports(), features: Features = .wasm2,
    _ build: (inout ModuleBuilder) -> Void
  ) throws {
    var builder = ModuleBuilder()
    build(&builder)
    self.store = store
    instance = try Instance(
      Module(bytes: builder.bytes, features: features), imports: imports, in: store)
  }

  func function(_ name: String) throws -> Function {
    try #require(instance.function(Name(name)))
  }

  /// The outcome of a function of numbers with one result, called with the bits of its arguments.
  func outcome(_ name: String, _ arguments: UInt64...) throws -> Outcome {
    try function(name).outcome(arguments)
  }

  /// The bits of all results.
  func results(_ name: String, _ arguments: UInt64...) throws -> [UInt64] {
    try function(name).results(arguments)
  }

  /// The trap of a call; an issue when it returns.
  func trap(
    _ name: String, _ arguments: UInt64..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Trap {
    do {
      let results = try function(name).results(arguments)
      Issue.record("no trap, but \(results)", sourceLocation: sourceLocation)
      return Trap(.unreachable)
    } catch let error as CallError {
      guard case .trap(let trap) = error else { throw error }
      return trap
    }
  }
}

extension Function {
  /// Calls with bits; those of i32 and f32 come back zero-extended.
  func results(_ arguments: [UInt64]) throws(CallError) -> [UInt64] {
    let frame = try ExecutionContext.beginCall(store.context)
    for (slot, argument) in arguments.enumerated() { frame[slot] = argument }
    try ExecutionContext.finishCall(store.context, record, frame)
    return type.results.enumerated().map { slot, type in
      type == .i32 || type == .f32 ? frame[slot] & 0xFFFF_FFFF : frame[slot]
    }
  }

  /// The outcome of a function with one result.
  func outcome(_ arguments: [UInt64]) throws -> Outcome {
    do {
      return .bits(try results(arguments).first ?? 0)
    } catch {
      guard case .trap(let trap) = error else { throw error }
      return .trap(trap.code)
    }
  }
}

extension Code {
  /// A constant of a number type, by its bits.
  func constant(_ bits: UInt64, _ type: ValueType) -> Code {
    switch type {
    case .i32: i32(Int32(truncatingIfNeeded: bits))
    case .i64: i64(Int64(bitPattern: bits))
    case .f32: op(.f32Const).raw(ModuleBuilder.fixed(UInt32(truncatingIfNeeded: bits)))
    default: op(.f64Const).raw(ModuleBuilder.fixed(bits))
    }
  }
}
