// Functions of the host, as the interpreter calls them.
// https://webassembly.github.io/spec/core/exec/instructions.html#host-functions

/// A function instance of the host: its type, its record and what it does.
///
/// Owner: the store.
@usableFromInline final class HostFunction {
  /// Reads the arguments from the frame, slot 0 on, and writes the results there.
  @usableFromInline typealias Body = (
    _ function: HostFunction, _ store: Store, _ frame: UnsafeMutablePointer<UInt64>
  ) throws -> Void

  let type: FunctionType
  let record: UnsafeMutablePointer<FunctionRecord>
  /// Owns this.
  private let store: Unmanaged<Store>
  private let body: Body

  init(_ type: FunctionType, in store: Store, _ body: @escaping Body) {
    self.type = type
    self.store = .passUnretained(store)
    self.body = body
    record = .allocate(capacity: 1)
    let id = TypeRegistry.id(of: type)
    record.initialize(
      to: FunctionRecord(
        entry: nil, crossEntry: TypeRegistry.adapters(type).host, instance: nil, host: nil,
        typeID: id,
        functionIndex: 0))
    record.pointee.host = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
    store.own(self)
  }

  deinit { record.deallocate() }

  /// The host function of a record, `nil` for a function of WebAssembly.
  static func of(_ record: UnsafeMutablePointer<FunctionRecord>) -> HostFunction? {
    // Safe: the store owns the host function as long as the record can be reached.
    record.pointee.host.map { Unmanaged<HostFunction>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Calls it. Arguments are in the slots of `frame`, and then the results. `stackTop` of the context
  /// is behind both.
  ///
  /// Gives 0; or `Trap.Code.host`, and `store.pendingHostError` says why: a `ThrownException` is one to be
  /// thrown into the caller.
  func invoke(
    _ context: UnsafeMutablePointer<ExecutionContext>, _ frame: UnsafeMutablePointer<UInt64>
  ) -> UInt8 {
    do {
      try store._withUnsafeGuaranteedRef { try body(self, $0, frame) }
    } catch {
      keep(error)
    }
    // Also set by a result that does not fit.
    return context.pointee.hasHostError ? Trap.Code.host.rawValue : 0
  }

  /// Leaves what the body threw to who called the guest.
  @inline(never) private func keep(_ error: any Error) {
    let store = store.takeUnretainedValue()
    store.pendingHostError =
      switch error {
      // A guest that the host function called ended like that.
      case CallError.exception(let exception): exception.checked(in: store)
      case let exception as ThrownException: exception.checked(in: store)
      default: error
      }
  }
}

extension ThrownException {
  /// The exception, or what is wrong with it when a function of `store` throws it.
  fileprivate func checked(in store: Store) -> any Error {
    tag.store === store ? self : ValueError.foreignTag
  }
}
