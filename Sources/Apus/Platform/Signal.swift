// One thread waiting for another.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A signal that one thread waits for and another sends, once.
package final class Signal: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var isSent = false

  package init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Waits for the signal, but not longer than `nanoseconds` unless that is negative. Whether it came.
  package func wait(nanoseconds: Int64) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    let total = Int64(end.tv_nsec) + max(nanoseconds, 0) % 1_000_000_000
    let seconds = max(nanoseconds, 0) / 1_000_000_000 + total / 1_000_000_000
    end.tv_sec += time_t(truncatingIfNeeded: seconds)
    end.tv_nsec = Int(truncatingIfNeeded: total % 1_000_000_000)
    while !isSent {
      if nanoseconds < 0 {
        pthread_cond_wait(condition, mutex)
      } else if pthread_cond_timedwait(condition, mutex, &end) == ETIMEDOUT {
        break
      }
    }
    return isSent
  }

  /// Sends the signal.
  package func send() {
    pthread_mutex_lock(mutex)
    isSent = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }
}
