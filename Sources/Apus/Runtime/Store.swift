// The store: what owns everything that guests and host made in it, and the state of execution.
// https://webassembly.github.io/spec/core/exec/runtime.html#store

/// Where instances live, with their memories, tables, globals and functions.
///
/// What is made in a store lives as long as the store, and handles to it (`Instance`, `Memory`,
/// `Function` and so on) keep the store alive. A closure of a host function that captures such a
/// handle therefore keeps its own store alive for ever: take what you need from the call instead.
///
/// Not thread-safe: one thread at a time. Use a store per thread; modules are shared.
///
/// Spec: [store](https://webassembly.github.io/spec/core/exec/runtime.html#store)
public final class Store {
  /// The limits of everything in the store.
  public let configuration: StoreConfiguration

  /// What handlers see of the store. Owner: the store.
  let context: UnsafeMutablePointer<ExecutionContext>
  /// What a host function threw, on its way to the host that called the guest; or what the host gave
  /// a call that does not fit, until the call looks.
  @usableFromInline var pendingHostError: (any Error)?
  /// Where a frame may start at most, whatever else the configuration allows.
  var callStackLimit: UnsafeMutableRawPointer { callStack.limit }
  /// How many calls from the host are active in each other.
  var nesting = 0
  /// What guests hold as external references.
  let externalValues = ExternalValues()

  /// The instance while no guest runs: no memory, no table, no function.
  let emptyInstance: UnsafeMutablePointer<InstanceRecord>
  private let scratch: UnsafeMutableRawPointer
  private let callStack: CallStack
  private var owned: [AnyObject] = []
  private var globalCells: [UnsafeMutablePointer<UInt64>] = []

  /// A store with nothing in it.
  public init(_ configuration: StoreConfiguration = .init()) {
    self.configuration = configuration
    // Zeroed: what an empty instance's pointers may point at, and longer than any use of them.
    scratch = .allocate(byteCount: 64, alignment: 16)
    scratch.initializeMemory(as: UInt64.self, repeating: 0, count: 8)
    callStack = CallStack(byteCount: configuration.callStackByteCount, otherwise: scratch)
    emptyInstance = .allocate(capacity: 1)
    emptyInstance.initialize(to: InstanceRecord(emptyAt: scratch))
    context = .allocate(capacity: 1)
    context.initialize(
      to: ExecutionContext(
        stackTop: callStack.start, stackLimit: callStack.limit, emptyInstance, nowhere: scratch))
    context.pointee.store = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    globalCells.forEach { $0.deallocate() }
    context.deallocate()
    emptyInstance.deallocate()
    scratch.deallocate()
  }

  /// The store of a context.
  static func of(_ context: UnsafeMutablePointer<ExecutionContext>) -> Store {
    // Safe: a context is reachable only while its store lives.
    Unmanaged<Store>.fromOpaque(context.pointee.store).takeUnretainedValue()
  }

  /// Keeps `object` as long as the store lives.
  func own(_ object: AnyObject) { owned.append(object) }

  /// A cell for a global that belongs to no instance.
  func makeGlobalCell() -> UnsafeMutablePointer<UInt64> {
    let cell = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    cell.initialize(repeating: 0, count: 2)
    globalCells.append(cell)
    return cell
  }

  /// Copies base and size of the current instance's memory 0 into the context: after any growth, and
  /// after any change of instance.
  func refreshMemory() {
    let instance = context.pointee.instance
    // Safe: `memories` has `memoryCount` entries.
    let memory = instance.pointee.memoryCount > 0 ? instance.pointee.memories[0] : nil
    context.pointee.memoryBase = memory?.pointee.base ?? scratch
    context.pointee.memoryByteCount = memory?.pointee.byteCount ?? 0
  }

  /// What a host function threw or a call was given that does not fit; then it is forgotten.
  func takePendingHostError() -> (any Error)? {
    guard let error = pendingHostError else { return nil }
    pendingHostError = nil
    return error
  }
}
