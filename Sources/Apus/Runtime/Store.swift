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
  @usableFromInline let context: UnsafeMutablePointer<ExecutionContext>
  /// What a host function threw, on its way to the host that called the guest; or what the host gave
  /// a call that does not fit, until the call looks.
  var pendingHostError: (any Error)? {
    get { context.pointee.hasHostError ? hostError : nil }
    set {
      hostError = newValue
      context.pointee.hasHostError = newValue != nil
    }
  }
  private var hostError: (any Error)?
  /// Where a frame may start at most, whatever else the configuration allows.
  var callStackLimit: UnsafeMutableRawPointer { context.pointee.lastStackTop }
  /// Where the first frame starts.
  var callStackStart: UnsafeMutableRawPointer { callStack.start }
  /// Structures, arrays and exceptions.
  let heap: ObjectHeap
  /// The objects that handles of the host keep alive.
  var roots = HostRoots()
  /// What guests hold as external references.
  let externalValues = ExternalValues()

  /// The caller's instance when the host itself calls a function of the host: no memory, no table, no function.
  let emptyInstance: UnsafeMutablePointer<InstanceRecord>
  private let scratch: UnsafeMutableRawPointer
  private let callStack: CallStack
  private var owned: [AnyObject] = []
  private(set) var instances: [ModuleInstance] = []
  private(set) var tables: [TableInstance] = []
  private var globalCells: [UnsafeMutablePointer<UInt64>] = []
  /// The cells of the host's globals that a collection follows.
  private(set) var tracedGlobalCells: [UnsafeMutablePointer<UInt64>] = []
  /// The shapes of exceptions, by the ids of their tags' types.
  private var exceptionShapeIndices: [TypeID: UInt32] = [:]

  /// A store with nothing in it.
  public init(_ configuration: StoreConfiguration = .init()) {
    self.configuration = configuration
    heap = ObjectHeap(
      maximumByteCount: configuration.maximumHeapByteCount,
      collectsAlways: configuration.collectsBeforeEveryObject)
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
    context.pointee.outermostStackLimit = stackLimit(runFrom: callStack.start)
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
  func own(_ instance: ModuleInstance) { instances.append(instance) }
  func own(_ table: TableInstance) { tables.append(table) }

  /// Keeps a shared memory, which may have been made in another store.
  func ownShared(_ memory: MemoryInstance) {
    if !owned.contains(where: { $0 === memory }) { owned.append(memory) }
  }

  /// A cell for a global of `type` that belongs to no instance.
  func makeGlobalCell(_ type: ValueType) -> UnsafeMutablePointer<UInt64> {
    let cell = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    cell.initialize(repeating: 0, count: 2)
    globalCells.append(cell)
    if type.isTraced { tracedGlobalCells.append(cell) }
    return cell
  }

  /// The index of the shape of the exceptions of a tag of `type`.
  func exceptionShapeIndex(_ typeID: TypeID, _ type: FunctionType) -> UInt32 {
    if let index = exceptionShapeIndices[typeID] { return index }
    let index = heap.add(HeapShape(exceptionsOf: type, typeID: typeID))
    exceptionShapeIndices[typeID] = index
    return index
  }

  /// Copies base and size of the current instance's memory 0 into the context: after any growth, and
  /// after any change of instance.
  func refreshMemory() {
    let instance = context.pointee.instance
    // Safe: `memories` has `memoryCount` entries.
    let memory = instance.pointee.memoryCount > 0 ? instance.pointee.memories[0] : nil
    context.pointee.memoryBase = memory?.pointee.base ?? scratch
    context.pointee.memoryLimits = MemoryLimits(
      byteCount: memory.map { MemoryInstance.of($0).byteCount } ?? 0)
  }

  /// What a host function threw or a call was given that does not fit; then it is forgotten.
  func takePendingHostError() -> (any Error)? {
    guard let error = pendingHostError else { return nil }
    pendingHostError = nil
    return error
  }
}
