// SKELETON of the public API: the signatures that tool and WASI are written against. Each type moves
// to a file of its own, with full doc comments, as it gets its body.

/// Unlinkable: an import is missing or has another type.
public struct LinkError: Error {
  public let message: String
}

/// Why an instance could not be made.
public enum InstantiationError: Error {
  case unlinkable(LinkError)
  /// A segment out of bounds, or the start function trapped.
  case trap(Trap)
  /// The start function called a host function, and that threw.
  case host(any Error)
}

/// Why a call did not return.
public enum CallError: Error {
  case trap(Trap)
  /// A host function threw.
  case host(any Error)
}

/// The guest did what WebAssembly forbids; its execution has ended.
public struct Trap: Error {
  public let code: Code
  /// The innermost call first.
  public let backtrace: [Frame]
  /// In the words of the official test suite, with details where there are some.
  public let message: String

  public struct Frame: Sendable {
    /// The function's index in its module.
    public let functionIndex: UInt32
    /// From the name section, else from an export; `nil` when neither names it.
    public let functionName: String?
    /// Of the instruction in its module; for a caller, of its call.
    public let byteOffset: Int
  }

  public enum Code: UInt8, Sendable {
    case unreachable = 1
    case memoryOutOfBounds, tableOutOfBounds, indirectCallTypeMismatch, undefinedElement
    case uninitializedElement, integerDivideByZero, integerOverflow, invalidConversionToInteger
    case callStackExhausted
    /// A host function threw: `CallError.host`, not a trap for the caller.
    case host
  }
}

public struct StoreConfiguration: Sendable {
  /// Calls nested deeper than this trap with `call stack exhausted`.
  public var maximumCallDepth: Int = 100_000
  /// No memory grows beyond this many bytes; `memory.grow` then gives -1.
  public var maximumMemoryByteCount: UInt64 = 4 << 30
  /// No table grows beyond this many elements.
  public var maximumTableElementCount: Int = 10_000_000
  public init() {}
}

/// Where instances live. Not thread-safe: one thread at a time.
public final class Store {
  public let configuration: StoreConfiguration
  public init(_ configuration: StoreConfiguration = .init()) { self.configuration = configuration }
}

/// Something exported or to be imported.
public enum External {
  case function(Function)
  case table(Table)
  case memory(Memory)
  case global(Global)
  public var type: ExternalType { fatalError() }
}

/// What a module's imports are resolved with.
public struct Imports {
  public init() {}
  public mutating func define(_ module: Name, _ name: Name, _ external: External) {}
  /// All exports of an instance under one module name.
  public mutating func define(_ module: Name, exportsOf instance: Instance) {}
  public subscript(_ module: Name, _ name: Name) -> External? { fatalError() }
}

public final class Instance {
  public let module: Module
  public let store: Store
  /// Instantiates: links imports, allocates, copies active segments, runs the start function.
  public init(_ module: Module, imports: Imports = .init(), in store: Store)
    throws(InstantiationError)
  { fatalError() }
  public func export(_ name: Name) -> External? { fatalError() }
  public func function(_ name: Name) -> Function? { fatalError() }
  public func memory(_ name: Name) -> Memory? { fatalError() }
  /// A typed view: LinkError when it is missing or has another type.
  public func function<each P: WasmValue, each R: WasmValue>(
    _ name: Name, _: (repeat each P).Type, returning: (repeat each R).Type
  ) throws(LinkError) -> Int { fatalError() }
}

public final class Function {
  public let type: FunctionType
  /// A function of the host. The closure reads arguments from the call and writes results to it.
  public init(
    _ type: FunctionType, in store: Store, _ body: @escaping (inout HostCall) throws -> Void
  ) { fatalError() }
  /// Calls it; arguments are checked against the type.
  public func call(_ arguments: [Value]) throws(CallError) -> [Value] { fatalError() }
}

/// A call from a guest to the host, while it lasts. The frame's slots hold arguments, then results.
public struct HostCall {
  /// The argument at `index`, which must be of that type (checked; a wrong type or index is a
  /// programmer's error and stops the process).
  public func argument<T: WasmValue>(_ index: Int, as type: T.Type = T.self) -> T { fatalError() }
  public mutating func setResult<T: WasmValue>(_ value: T, at index: Int = 0) { fatalError() }
  /// Memory 0 of the calling instance; nil when it has none.
  public var memory: Memory? { fatalError() }
  /// The calling instance.
  public var instance: Instance? { fatalError() }
  public var store: Store { fatalError() }
}

public final class Memory {
  public init(_ type: MemoryType, in store: Store) throws(LinkError) { fatalError() }
  public var byteCount: Int { fatalError() }
  public var pageCount: Int { fatalError() }
  /// The page count before, or nil when the limits forbid it.
  @discardableResult public func grow(by pageCount: Int) -> Int? { fatalError() }
  /// The whole memory. The pointer is valid only inside `body`, which must not run the guest or grow the memory.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result { fatalError() }
}

public final class Table {
  public init(_ type: TableType, in store: Store) throws(LinkError) { fatalError() }
  public var count: Int { fatalError() }
  public subscript(_ index: Int) -> Value? { fatalError() }
}

public final class Global {
  public let type: GlobalType
  public init(_ type: GlobalType, _ value: Value, in store: Store) throws(LinkError) {
    fatalError()
  }
  public var value: Value {
    get { fatalError() }
    set { fatalError() }
  }
}
