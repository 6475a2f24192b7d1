// Functions in the hands of the host.
// https://webassembly.github.io/spec/core/exec/runtime.html#function-instances

/// A function of a store: one that an instance defines, or one of the host.
///
/// A handle: copies are the same function. It keeps the store alive.
///
/// Spec: [function instances](https://webassembly.github.io/spec/core/exec/runtime.html#function-instances)
public struct Function {
  /// The store it lives in.
  public let store: Store
  /// Owner: an instance or a `HostFunction` of the store.
  @usableFromInline let record: UnsafeMutablePointer<FunctionRecord>

  init(_ record: UnsafeMutablePointer<FunctionRecord>, in store: Store) {
    self.record = record
    self.store = store
  }

  /// A function of the host. The closure reads arguments from the call and writes results to it;
  /// results that it does not write are zero or null. What it throws ends the guest's execution and
  /// reaches the caller as `CallError.host`.
  public init(
    _ type: FunctionType, in store: Store, _ body: @escaping (inout HostCall) throws -> Void
  ) {
    let function = HostFunction(type, in: store) { function, store, frame in
      try HostCall.run(function, store, frame, body)
    }
    self.init(function.record, in: store)
  }

  /// Its type.
  public var type: FunctionType {
    if let host = HostFunction.of(record) { return host.type }
    guard let instance = ModuleInstance.of(record.pointee.instance) else { return FunctionType([]) }
    return instance.functionType(record.pointee.functionIndex)
  }

  /// Calls it.
  ///
  /// Throws `CallError.trap` when the guest traps, `CallError.host` with what a host function threw, or
  /// with a `ValueError` when number or types of the arguments do not fit.
  ///
  /// Spec: [invocation](https://webassembly.github.io/spec/core/exec/modules.html#invocation)
  public func call(_ arguments: [Value]) throws(CallError) -> [Value] {
    let type = type
    do throws(ValueError) {
      try type.checkArity()
    } catch {
      throw .host(error)
    }
    let frame = try ExecutionContext.beginCall(store.context)
    do throws(ValueError) {
      try write(arguments, type.parameters, to: frame)
    } catch {
      throw .host(error)
    }
    try ExecutionContext.finishCall(store.context, record, frame)
    var slot = frame
    return type.results.map { result in
      defer { slot += result.slotCount }
      return Value(result, at: slot, in: store)
    }
  }

  private func write(
    _ arguments: [Value], _ parameters: [ValueType], to frame: UnsafeMutablePointer<UInt64>
  ) throws(ValueError) {
    guard arguments.count == parameters.count else {
      throw ValueError(
        .wrongCount, "\(parameters.count) arguments are wanted, \(arguments.count) were given")
    }
    var slot = frame
    for (index, (argument, parameter)) in zip(arguments, parameters).enumerated() {
      do throws(ValueError) {
        try argument.write(as: parameter, to: slot, in: store)
      } catch {
        throw ValueError(error.kind, "argument \(index): \(error.message)")
      }
      slot += parameter.slotCount
    }
  }

  func isOf(_ store: Store) -> Bool { self.store === store }
}

extension FunctionType {
  /// What validation allows a guest's type; a type of the host could have more than a frame holds.
  fileprivate func checkArity() throws(ValueError) {
    let limit = 1000
    guard max(parameters.count, results.count) <= limit else {
      throw ValueError(
        .wrongCount, "a function has at most \(limit) parameters and \(limit) results")
    }
  }
}

extension Function: Hashable {
  /// Whether both are the same function of the same store.
  public static func == (left: Function, right: Function) -> Bool { left.record == right.record }

  /// Hashes the function's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(record) }
}
