// Walking the frames of the call stack, from the innermost call to the host's.

/// A call of a function of WebAssembly that has not returned.
struct ActiveCall {
  let functionIndex: FunctionIndex
  /// How far behind the start of the function's register code the operation that runs is; of a caller,
  /// the last code unit of its call.
  let byteOffset: Int
  /// The start of the function's code, and the call's frame.
  let start: UnsafeRawPointer
  let frame: UnsafeMutableRawPointer
  let owner: ModuleInstance
}

/// The active calls, the innermost first, up to the one that the host made.
struct ActiveCalls: IteratorProtocol {
  private var code: UnsafeRawPointer
  private var frame: UnsafeMutableRawPointer?
  /// Whether `code` is where a call returns to, behind it.
  private var isReturnCode: Bool
  private var instance: UnsafeMutablePointer<InstanceRecord>
  /// The places of the functions of the instance whose frame was last looked at.
  private var places: (owner: ModuleInstance, functions: FunctionPlaces)?

  /// The calls active when `code` runs, or a call returns to `code`, in `frame` of a function of
  /// `instance`.
  ///
  /// Every frame on the way must have its header.
  init(
    code: UnsafeRawPointer, frame: UnsafeMutableRawPointer,
    instance: UnsafeMutablePointer<InstanceRecord>, isReturnCode: Bool = false
  ) {
    self.isReturnCode = isReturnCode
    self.code = code
    self.frame = frame
    self.instance = instance
  }

  mutating func next() -> ActiveCall? {
    while let current = frame, let owner = ModuleInstance.of(instance) {
      if places?.owner !== owner { places = (owner, owner.code.functionPlaces()) }
      if let (function, byteOffset) = places?.functions.function(containing: code) {
        let start = code - byteOffset
        defer { follow(current + owner.code.type(ofFunction: function).headerSlot &* 8) }
        return ActiveCall(
          functionIndex: function, byteOffset: isReturnCode ? byteOffset - 8 : byteOffset,
          start: start, frame: current,
          owner: owner)
      }
      if code.load(as: UInt64.self) == HandlerTable.address(.halt) { return nil }
      // A stub or an adapter: both know their header's slot, and an adapter the caller's instance.
      let isStub = code.load(as: UInt64.self) == HandlerTable.address(.translate)
      let header = current + code.slotOffset(isStub ? 12 : 10)
      if code.load(as: UInt64.self) == HandlerTable.address(.crossLeave) {
        instance = header.load(fromByteOffset: 16, as: UnsafeMutablePointer<InstanceRecord>.self)
      }
      follow(header)
    }
    return nil
  }

  /// Goes to the caller that a frame's header names.
  private mutating func follow(_ header: UnsafeMutableRawPointer) {
    isReturnCode = true
    code = header.load(as: UnsafeRawPointer.self)
    frame = header.load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self)
  }
}
