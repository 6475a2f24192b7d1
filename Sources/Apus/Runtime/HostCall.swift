// A call from a guest to the host.
// https://webassembly.github.io/spec/core/exec/instructions.html#host-functions

/// A call from a guest to the host, while it lasts.
///
/// Use it only inside the closure that it was given to. Arguments stay readable while results are
/// written.
public struct HostCall {
  /// The store of caller and function.
  public let store: Store
  private let function: HostFunction
  /// Owner: the call stack. Extent: the slots that the function's type says. Lifetime: the call's.
  private let arguments: UnsafeMutablePointer<UInt64>
  /// Where the body writes results to: behind the frame, so that it can still read arguments. Extent:
  /// as above, `nil` when results are what the body returns.
  private let results: UnsafeMutablePointer<UInt64>?
  /// Keeps the objects among the results alive while the body runs: it may call a guest, and that may
  /// collect.
  private var resultObjects: [ObjectReference] = []

  /// A call whose results are what the body returns.
  @usableFromInline init(
    _ function: HostFunction, _ store: Store, _ frame: UnsafeMutablePointer<UInt64>
  ) {
    self.init(function, store, frame, results: nil)
  }

  private init(
    _ function: HostFunction, _ store: Store, _ arguments: UnsafeMutablePointer<UInt64>,
    results: UnsafeMutablePointer<UInt64>?
  ) {
    self.function = function
    self.store = store
    self.arguments = arguments
    self.results = results
  }

  /// Runs a body that writes results to the call. Those that it does not write are zero or null.
  static func run(
    _ function: HostFunction, _ store: Store, _ frame: UnsafeMutablePointer<UInt64>,
    _ body: (inout HostCall) throws -> Void
  ) throws {
    let context = store.context
    let stackTop = context.pointee.stackTop
    let resultSlotCount = function.type.results.reduce(0) { $0 + $1.slotCount }
    let end = stackTop + resultSlotCount * MemoryLayout<UInt64>.stride
    guard end <= context.pointee.stackLimit + CallStack.overhangByteCount else {
      throw Trap(.callStackExhausted)
    }
    // A call from the body back into a guest starts behind the results.
    context.pointee.stackTop = end
    defer { context.pointee.stackTop = stackTop }
    let results = stackTop.assumingMemoryBound(to: UInt64.self)
    // Safe: checked just now.
    results.update(repeating: 0, count: resultSlotCount)
    var call = HostCall(function, store, frame, results: results)
    try body(&call)
    try call.checkResults()
    frame.update(from: results, count: resultSlotCount)
  }

  /// Null, which stands for a result that was not written, is not one of every type.
  private func checkResults() throws(ValueError) {
    guard var slot = results else { return }
    for (index, type) in function.type.results.enumerated() {
      guard type.isDefaultable || slot.pointee != 0 else {
        throw ValueError(.wrongType, "result \(index): \(type) is wanted, null was given")
      }
      slot += type.slotCount
    }
  }

  /// The function's type.: FunctionType { function.type }

  /// The argument at `index`, which must be of that type (checked; a wrong type or index is a
  /// programmer's error and stops the process).
  public func argument<T: WasmValue>(_ index: Int, as type: T.Type = T.self) -> T {
    let parameters = function.type.parameters
    precondition(
      CanonicalTypes.matches(parameters[index], T.valueType), "the argument has another type")
    return T.fromSlot(arguments[slotIndex(index, parameters)], in: store)
  }

  /// The argument at `index`, of whatever type it is.
  public func argument(_ index: Int) -> Value {
    let parameters = function.type.parameters
    return Value(parameters[index], at: arguments + slotIndex(index, parameters), in: store)
  }

  /// Sets the result at `index`, which must be of that type (checked; a wrong type or index is a
  /// programmer's error and stops the process).
  public mutating func setResult<T: WasmValue>(_ value: T, at index: Int = 0) {
    let results = function.type.results
    precondition(
      CanonicalTypes.matches(T.valueType, results[index]), "the result has another type")
    guard let slots = self.results else { return }
    let slot = slots + slotIndex(index, results)
    slot.pointee = value.slot(in: store)
    keepObject(slot.pointee, results[index])
  }

  /// Sets the result at `index`. Throws a `ValueError` when it is of another type.
  public mutating func setResult(_ value: Value, at index: Int = 0) throws(ValueError) {
    let results = function.type.results
    guard let slots = self.results else { return }
    let slot = slots + slotIndex(index, results)
    try value.write(as: results[index], to: slot, in: store)
    keepObject(slot.pointee, results[index])
  }

  private mutating func keepObject(_ bits: UInt64, _ type: ValueType) {
    guard type.isTraced, ReferenceBits.object(bits) != nil else { return }
    if let object = ObjectReference(bits: bits, in: store) { resultObjects.append(object) }
  }

  /// Memory 0 of the calling instance; `nil` when it has none, or when the host itself calls.
  public var memory: Memory? {
    let instance = store.context.pointee.instance
    guard instance.pointee.memoryCount > 0 else { return nil }
    return Memory(instance.pointee.memories[0], in: store)
  }

  /// The calling instance; `nil` when the host itself calls.
  public var instance: Instance? {
    let instance = store.context.pointee.instance
    guard instance != store.emptyInstance else { return nil }
    return ModuleInstance.of(instance).map { Instance($0, in: store) }
  }

  /// The slot of the value at `index` among values of these types. Stops the process when there is no
  /// such value.
  private func slotIndex(_ index: Int, _ types: [ValueType]) -> Int {
    types[..<index].reduce(0) { $0 + $1.slotCount }
  }
}
