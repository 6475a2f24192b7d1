// A lock for what several threads may use: `Mutex` of the standard library cannot be held from the start
// of a function to its end by `defer`, and the functions here throw and return much.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A lock that one thread holds at a time. Taking it twice never ends.
final class Lock: @unchecked Sendable {
  /// Owner: this object. Extent: one mutex, at an address that stays. Lifetime: this object's.
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func lock() { pthread_mutex_lock(mutex) }

  func unlock() { pthread_mutex_unlock(mutex) }
}
