// Calls whose types are known at compile time: no array, no existential, no box on the way.

/// The parameters of a typed function; `Returning` adds the results.
///
/// ```swift
/// let add = try instance.function("add", (Int32, Int32).self, returning: Int32.self)
/// let sum = try add(1, 2)
/// ```
/// The type of `add`, when it must be written, is `TypedFunction<Int32, Int32>.Returning<Int32>`.
public struct TypedFunction<each P: WasmValue> {
  /// A function of a store, called with Swift's own values.
  ///
  /// A handle: copies are the same function. It keeps the store alive.
  public struct Returning<each R: WasmValue> {
    /// The function.
    public let function: Function

    /// Its type was checked.
    init(checked function: Function) { self.function = function }

    /// Calls it.
    ///
    /// Throws `CallError.trap` when the guest traps, `CallError.host` with what a host function threw,
    /// or with a `ValueError` for a function of another store among the arguments.
    ///
    /// Spec: [invocation](https://webassembly.github.io/spec/core/exec/modules.html#invocation)
    @inlinable public func callAsFunction(
      _ argument: repeat each P
    ) throws(CallError) -> (repeat each R) {
      defer { extendLifetime(function) }
      // To retain the store would take longer than the call.
      let store = Unmanaged.passUnretained(function.store)
      let context = function.store.context
      let frame = try ExecutionContext.beginCall(context)
      var slots = SlotCursor(frame, store)
      repeat slots.write(each argument)
      try ExecutionContext.finishCall(context, function.record, frame)
      slots = SlotCursor(frame, store)
      return (repeat slots.read((each R).self))
    }
  }
}

/// Slots, one after the other.
///
/// Owner: the call stack of `store`. Extent: what the function's type says, which the caller checked.
/// Lifetime: the call's, during which somebody else keeps the store.
@usableFromInline struct SlotCursor {
  @usableFromInline var slot: UnsafeMutablePointer<UInt64>
  /// Not retained: what a call costs would double.
  @usableFromInline let store: Unmanaged<Store>

  @inlinable init(_ slot: UnsafeMutablePointer<UInt64>, _ store: Unmanaged<Store>) {
    self.slot = slot
    self.store = store
  }

  @inlinable @inline(__always) mutating func write<T: WasmValue>(_ value: T) {
    // Safe: see above.
    slot.pointee = store._withUnsafeGuaranteedRef { value.slot(in: $0) }
    slot += 1
  }

  @inlinable @inline(__always) mutating func read<T: WasmValue>(_ type: T.Type) -> T {
    defer { slot += 1 }
    // Safe: see above.
    return store._withUnsafeGuaranteedRef { T.fromSlot(slot.pointee, in: $0) }
  }
}

extension FunctionType {
  /// The type of a function with these Swift types.
  public static func of<each P: WasmValue, each R: WasmValue>(
    _: (repeat each P).Type, returning: (repeat each R).Type = Void.self
  ) -> FunctionType {
    var parameters: [ValueType] = []
    var results: [ValueType] = []
    repeat parameters.append((each P).valueType)
    repeat results.append((each R).valueType)
    return FunctionType(parameters, results)
  }
}

extension FunctionType {
  /// Whether a function of this type can be called as one of type `wanted`: it takes at least what that one
  /// takes, and gives nothing else. Indices of types are ids.
  func fits(_ wanted: FunctionType) -> Bool {
    if self == wanted { return true }
    return parameters.count == wanted.parameters.count && results.count == wanted.results.count
      && zip(wanted.parameters, parameters).allSatisfy { CanonicalTypes.matches($0, $1) }
      && zip(results, wanted.results).allSatisfy { CanonicalTypes.matches($0, $1) }
  }
}

extension Function {
  /// A typed view: parameters and results are Swift's own values, and nothing is boxed on the way. A
  /// single type is written without parentheses, none as `Void.self`.
  ///
  /// Throws a `LinkError` when the function has another type.
  public func typed<each P: WasmValue, each R: WasmValue>(
    _ parameters: (repeat each P).Type, returning results: (repeat each R).Type = Void.self
  ) throws(LinkError) -> TypedFunction<repeat each P>.Returning<repeat each R> {
    let wanted = FunctionType.of(parameters, returning: results)
    let type = type
    guard type.fits(wanted) else {
      throw LinkError(
        .incompatibleExportType,
        "the function has the type \(type), it was asked for as \(wanted)")
    }
    return TypedFunction<repeat each P>.Returning<repeat each R>(checked: self)
  }
}

extension Function {
  /// A function of the host whose type is that of the closure.
  ///
  /// What the closure throws ends the guest's execution and reaches the caller as `CallError.host`.
  ///
  /// ```swift
  /// let add = Function(in: store) { (a: Int32, b: Int32) -> Int32 in a &+ b }
  /// ```
  @inlinable public init<each P: WasmValue, each R: WasmValue>(
    in store: Store, _ body: @escaping (repeat each P) throws -> (repeat each R)
  ) {
    let type = FunctionType.of((repeat each P).self, returning: (repeat each R).self)
    self.init(hostFunction: type, in: store) { (_, store, frame) throws in
      let store = Unmanaged.passUnretained(store)
      var slots = SlotCursor(frame, store)
      let results = try body(repeat slots.read((each P).self))
      slots = SlotCursor(frame, store)
      repeat slots.write(each results)
    }
  }

  /// A function of the host whose type is that of the closure but for its first parameter, through
  /// which it reaches the caller's memory, its instance and the store.
  ///
  /// What the closure throws ends the guest's execution and reaches the caller as `CallError.host`.
  ///
  /// ```swift
  /// let log = Function(in: store) { (call: HostCall, start: UInt32, count: UInt32) in
  ///   guard let bytes = try call.memory?.read(at: Int(start), count: Int(count)) else { return }
  ///   print(String(decoding: bytes, as: UTF8.self))
  /// }
  /// ```
  @inlinable public init<each P: WasmValue, each R: WasmValue>(
    in store: Store, _ body: @escaping (HostCall, repeat each P) throws -> (repeat each R)
  ) {
    let type = FunctionType.of((repeat each P).self, returning: (repeat each R).self)
    self.init(hostFunction: type, in: store) { (function, store, frame) throws in
      let call = HostCall(function, store, frame)
      let store = Unmanaged.passUnretained(store)
      var slots = SlotCursor(frame, store)
      let results = try body(call, repeat slots.read((each P).self))
      slots = SlotCursor(frame, store)
      repeat slots.write(each results)
    }
  }

  @usableFromInline init(
    hostFunction type: FunctionType, in store: Store, _ body: @escaping HostFunction.Body
  ) {
    self.init(HostFunction(type, in: store, body).record, in: store)
  }
}
