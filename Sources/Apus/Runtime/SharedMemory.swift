// Memories that several stores use, each on a thread of its own.
// https://github.com/WebAssembly/threads/blob/main/proposals/threads/Overview.md

/// A shared memory on its way from one store to another, which may belong to another thread.
///
/// ```swift
/// let shared = memory.shared                  // nil unless its type says that it is shared
/// let same = Memory(shared, in: otherStore)   // on the other thread
/// ```
public struct SharedMemory: Sendable {
  fileprivate let instance: MemoryInstance

  /// Ends all waiting at this memory: threads of guests that wait at it for others trap with
  /// `interrupted`, now and whenever they would begin to wait. There is no way back: it is for programs
  /// that have ended while some of their threads wait.
  public func endWaiting() { WaitingThreads.endWaiting(at: instance) }
}

extension Memory {
  /// The memory as other stores can take it; `nil` when its type does not say that it is shared.
  public var shared: SharedMemory? {
    let instance = MemoryInstance.of(record)
    return instance.type.isShared ? SharedMemory(instance: instance) : nil
  }

  /// A shared memory, to be used in `store` too. Both stores see the same bytes and the same size.
  public init(_ shared: SharedMemory, in store: Store) {
    store.ownShared(shared.instance)
    self.init(shared.instance.record, in: store)
  }

  /// The memory as one that `store` keeps: shared ones may come from another store.
  func kept(in store: Store) -> Memory {
    guard self.store !== store, let shared else { return self }
    return Memory(shared, in: store)
  }
}
