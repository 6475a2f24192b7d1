// How deep calls may be nested, at no cost for a call.
//
// A call compares where its frame would start with one address. That address is so low at first that
// only the allowed number of the smallest frames fits below. When a call reaches it, the active calls
// are counted, and it moves up by what the rest of the allowed calls need at least.

/// The bytes between the starts of two frames are at least those of a header.
private let smallestFrameByteCount = 16
/// The address moves by this much at least, so that large frames do not count again and again.
private let smallestStepByteCount = 4096

extension Store {
  /// Where a frame may start at most, when `frame` is the first of a run with all calls allowed.
  func stackLimit(runFrom frame: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    raised(from: frame, byCalls: configuration.maximumCallDepth)
  }

  /// The same when `depth` calls are active already.
  func stackLimit(runFrom frame: UnsafeMutableRawPointer, depth: Int) -> UnsafeMutableRawPointer {
    raised(from: frame, byCalls: configuration.maximumCallDepth - depth)
  }

  /// Whether calls may go deeper than the limit of now, which is raised then.
  func raiseStackLimit(_ code: UnsafeRawPointer, _ frame: UnsafeMutableRawPointer) -> Bool {
    let limit = context.pointee.stackLimit
    guard limit < callStackLimit else { return false }
    var calls = ActiveCalls(code: code, frame: frame, instance: context.pointee.instance)
    var depth = 0
    while calls.next() != nil { depth += 1 }
    guard depth < configuration.maximumCallDepth else { return false }
    let raised = raised(from: frame, byCalls: configuration.maximumCallDepth - depth)
    context.pointee.stackLimit = min(
      max(raised, limit + smallestStepByteCount), callStackLimit)
    return true
  }

  private func raised(
    from frame: UnsafeMutableRawPointer, byCalls callCount: Int
  ) -> UnsafeMutableRawPointer {
    let room = max(0, callStackLimit - frame)
    let wanted = max(0, callCount).multipliedReportingOverflow(by: smallestFrameByteCount)
    return frame + (wanted.overflow ? room : min(room, wanted.partialValue))
  }
}
