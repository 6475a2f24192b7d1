// Collections: the roots in frames. Which slots of a frame hold references is found by translating its
// function again, once, when a collection first meets it; running code pays nothing for it.

/// What the adapter of a host call keeps behind its header while the host runs.
///
/// ```
/// header | header + 8 | + 16               | + 24          | + 32
/// return | caller     | outer host frame   | FunctionRecord| caller's instance
/// ```
enum HostCallFrame {
  static let outerByteOffset = 16
  static let recordByteOffset = 24
  static let instanceByteOffset = 32
  static let byteCount = 40
}

extension Store {
  /// A new object for the operation at `code` in `frame`, which noted its references; after a
  /// collection if one is due. `nil` when there is no memory for it.
  func allocateObject(
    byteCount: Int, shapeIndex: UInt32, _ code: Code, _ frame: Raw
  ) -> Raw? {
    if heap.wantsCollection(before: byteCount) { collect(at: code, frame) }
    let byteCount = max(byteCount, 16)
    if let object = heap.allocate(byteCount: byteCount, shapeIndex: shapeIndex) { return object }
    // At the limit of the heap, garbage may be left.
    collect(at: code, frame)
    return heap.allocate(byteCount: byteCount, shapeIndex: shapeIndex)
  }

  /// Frees all objects that nothing refers to, while no guest runs or a host function does.
  func collectNow() { collect(at: nil, nil) }

  private func collect(at code: Code?, _ frame: Raw?) {
    heap.collect { marker in
      forEachRoot { marker.mark($0) }
      marker.mark(context.pointee.thrownException)
      if let code, let frame {
        mark(ActiveCalls(code: code, frame: frame, instance: context.pointee.instance), &marker)
      }
      var hostFrame = context.pointee.hostFrame
      while let header = hostFrame {
        markHostCall(header, &marker)
        hostFrame = header.load(fromByteOffset: HostCallFrame.outerByteOffset, as: Raw?.self)
      }
    }
  }

  private func mark(_ calls: ActiveCalls, _ marker: inout Marker) {
    var calls = calls
    while let call = calls.next() {
      let slots = call.owner.code.referenceSlots(call.functionIndex, unit: call.byteOffset / 8)
      for slot in slots {
        marker.mark(call.frame.load(fromByteOffset: slot * 8, as: UInt64.self))
      }
    }
  }

  /// The arguments of a host call, and the calls below it.
  private func markHostCall(_ header: Raw, _ marker: inout Marker) {
    let record = header.load(
      fromByteOffset: HostCallFrame.recordByteOffset,
      as: UnsafeMutablePointer<FunctionRecord>.self)
    if let type = CanonicalTypes.functionType(record.pointee.typeID) {
      var slot = header - type.headerSlot * 8
      for parameter in type.parameters {
        if parameter.isTraced { marker.mark(slot.load(as: UInt64.self)) }
        slot += parameter.slotCount * 8
      }
    }
    guard let caller = header.load(fromByteOffset: 8, as: Raw?.self) else { return }
    mark(
      ActiveCalls(
        code: header.load(as: Code.self), frame: caller,
        instance: header.load(
          fromByteOffset: HostCallFrame.instanceByteOffset,
          as: UnsafeMutablePointer<InstanceRecord>.self), isReturnCode: true), &marker)
  }
}
