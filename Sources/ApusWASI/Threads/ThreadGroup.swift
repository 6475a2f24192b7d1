// The threads of one program: how many there are, how they take turns, and how the program ends.
// https://github.com/WebAssembly/wasi-threads

import Apus
import Synchronization

/// The threads of one program.
///
/// One at a time carries out a call to WASI, under `lock`; where a call waits for something outside, it
/// lets the others go on. The program ends when its first thread returns, when any thread exits, or when
/// any traps; then every other thread leaves at its next call or wait.
///
/// Sendable: what changes is atomic, or changed under `stateLock`.
final class ThreadGroup: @unchecked Sendable {
  /// As wasi-threads says: the upper bits are for C libraries.
  static let maximumID: Int32 = 0x1FFF_FFFF

  /// Held while a call to WASI is carried out.
  let lock = Lock()
  private let maximumCount: Int
  private let end: HostEvent
  private let stateLock = Lock()
  private var livingIDs: Set<Int32> = []
  private var lastID: Int32 = 0
  private var outcome: Result<Int32, WASIError>?
  private var memories: [SharedImport] = []
  private let isOver = Atomic(false)

  /// A program that may have `maximumCount` threads at a time beside its first; `nil` when the host gives
  /// no pipe to wake them by.
  init?(maximumCount: Int) {
    guard let end = HostEvent() else { return nil }
    self.end = end
    self.maximumCount = maximumCount
  }

  // MARK: The end

  /// Whether the program has ended: no thread of it may go on.
  var hasEnded: Bool { isOver.load(ordering: .sequentiallyConsistent) }

  /// What becomes readable when the program ends.
  var endDescriptor: Int32 { end.pollDescriptor }

  /// Ends the program, unless it has ended already.
  func finish(_ result: Result<Int32, WASIError>) {
    stateLock.lock()
    let isFirst = outcome == nil
    if isFirst { outcome = result }
    let memories = memories
    stateLock.unlock()
    guard isFirst else { return }
    isOver.store(true, ordering: .sequentiallyConsistent)
    for memory in memories { memory.memory.endWaiting() }
    end.happen()
  }

  /// How the program has ended.
  var ending: Result<Int32, WASIError>? {
    stateLock.lock()
    defer { stateLock.unlock() }
    return outcome
  }

  /// Carries out `body`, the first thread of the program, on a thread of its own, and waits until the
  /// program has ended.
  func run(_ body: @escaping () throws(WASIError) -> Int32) throws(WASIError) -> Int32 {
    let first = Transferred(body)
    let isStarted = HostThread.start { [self] in
      finish(Result { () throws(WASIError) in try first.value() })
    }
    // Without a thread to give it, this one has to do.
    if !isStarted { finish(Result { () throws(WASIError) in try body() }) }
    end.wait(until: { hasEnded })
    return try ending?.get() ?? 0
  }

  // MARK: Threads

  /// A number for one more thread; `nil` when there may be no more.
  func admit() -> Int32? {
    stateLock.lock()
    defer { stateLock.unlock() }
    guard livingIDs.count < maximumCount, livingIDs.count < Int(Self.maximumID) else { return nil }
    repeat {
      lastID = lastID >= Self.maximumID ? 1 : lastID + 1
    } while livingIDs.contains(lastID)
    livingIDs.insert(lastID)
    return lastID
  }

  /// A thread is gone, or could not be started.
  func dismiss(_ id: Int32) {
    stateLock.lock()
    livingIDs.remove(id)
    stateLock.unlock()
  }

  /// Runs `body` while other threads may carry out their calls.
  func withoutLock<Value>(_ body: () throws(Errno) -> Value) throws(Errno) -> Value {
    lock.unlock()
    defer { lock.lock() }
    return try body()
  }

  /// Waits until `descriptor` is ready, or throws `intr` because the program has ended.
  func wait(for descriptor: Int32, writes: Bool) throws(Errno) {
    var interests = [
      Host.Interest(descriptor: descriptor, writes: writes),
      Host.Interest(descriptor: endDescriptor, writes: false),
    ]
    while !hasEnded {
      _ = Host.wait(&interests, nanoseconds: nil)
      if interests[0].isReady { return }
    }
    throw .intr
  }

  // MARK: Memories

  /// A memory that all threads import under one name.
  struct SharedImport: Sendable {
    let module: Name
    let name: Name
    let memory: SharedMemory
  }

  /// The memory that threads import by that name, if there is one yet.
  func memory(_ module: Name, _ name: Name) -> SharedMemory? {
    stateLock.lock()
    defer { stateLock.unlock() }
    return memories.first { $0.module == module && $0.name == name }?.memory
  }

  /// Threads will import the embedder's memory for `item`, if it is shared.
  func share(_ external: External, as item: Module.Import) {
    guard case .memory(let memory) = external, let shared = memory.shared,
      self.memory(item.module, item.name) == nil
    else { return }
    share(shared, as: item.module, item.name)
  }

  /// Threads will import `memory` by that name.
  func share(_ memory: SharedMemory, as module: Name, _ name: Name) {
    stateLock.lock()
    memories.append(SharedImport(module: module, name: name, memory: memory))
    stateLock.unlock()
  }
}

/// What one thread hands to another and then leaves alone.
struct Transferred<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// Ends a thread's execution because the program has ended.
struct ProgramEnded: Error {
  let ending: Result<Int32, WASIError>
}
