// Values that scripts pass to guests as references to things of the host.

/// What `(ref.extern N)` and `(ref.host N)` stand for. One object per number, so that guests see equal
/// numbers as the same reference.
package final class HostValue {
  package let number: UInt32

  package init(_ number: UInt32) { self.number = number }
}
