// The store's plain data: what handlers read through raw pointers. No reference counting here.
// https://webassembly.github.io/spec/core/exec/runtime.html

/// A function instance. A function reference in a slot or table is a pointer to one; null is zero.
///
/// Owner: a `ModuleInstance` or a `HostFunction`, both kept by the store. Lifetime: the store's.
@usableFromInline struct FunctionRecord: BitwiseCopyable {
  /// Where a call from the same instance enters: register code, or the stub that translates it.
  var entry: UnsafeRawPointer?
  /// Where every other call enters, with this record in the accumulator: an adapter that switches
  /// instances or calls the host.
  var crossEntry: UnsafeRawPointer?
  /// `nil` for a function of the host.
  var instance: UnsafeMutablePointer<InstanceRecord>?
  /// The `HostFunction`, unretained; `nil` for a function of WebAssembly.
  var host: UnsafeRawPointer?
  /// The canonical id of its type, equal for equal types in the whole process.
  var typeID: UInt32
  /// Its index in its own module.
  var functionIndex: UInt32
}

/// A memory instance. Owner: `MemoryInstance`. `base` may move when it grows.
struct MemoryRecord {
  var base: UnsafeMutableRawPointer
  var byteCount: UInt
  /// Of one page: 65,536, or 1 with custom page sizes.
  var pageByteCount: UInt
  /// The `MemoryInstance`, unretained.
  var owner: UnsafeRawPointer
}

/// A tag instance: two are the same when their records are. Owner: a `TagInstance`, kept by the store.
struct TagRecord {
  /// The id of its function type.
  var typeID: TypeID
  /// The shape of its exceptions in the store's heap.
  var shapeIndex: UInt32
  /// Slots of what its exceptions carry.
  var payloadSlotCount: UInt32
}

/// A table instance: `count` references of 64 bits. Owner: `TableInstance`. `elements` may move when it
/// grows.
struct TableRecord {
  var elements: UnsafeMutablePointer<UInt64>
  var count: UInt
  /// The `TableInstance`, unretained.
  var owner: UnsafeRawPointer
}

/// A data or element segment of one instance: its bytes or references. Dropped: both are zero.
struct SegmentRecord {
  var start: UnsafeRawPointer?
  /// Bytes of a data segment, references of an element segment.
  var count: UInt
}

/// A module instance. Owner: `ModuleInstance`. Lifetime: the store's.
struct InstanceRecord {
  /// The value cells of the globals that the module defines, at the slots `ModuleCode` gives them.
  var globals: UnsafeMutablePointer<UInt64>
  /// The cell of every global, imported ones first.
  var globalCells: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
  /// Every table and memory, imported ones first.
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  /// Every tag, imported ones first.
  var tags: UnsafeMutablePointer<UnsafeMutablePointer<TagRecord>>
  /// The index, in the store's heap, of the shape of every type; that of free cells for a function type.
  var shapeIndices: UnsafeMutablePointer<UInt32>
  /// The records of imported functions.
  var importedFunctions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  /// The records of the functions that the module defines. Zeroed pages until somebody takes a
  /// reference: see `functionRecord(_:)`.
  var definedFunctions: UnsafeMutablePointer<FunctionRecord>
  var data: UnsafeMutablePointer<SegmentRecord>
  var elements: UnsafeMutablePointer<SegmentRecord>
  /// The `ModuleCode` and the `ModuleInstance`, unretained.
  var code: UnsafeRawPointer
  var owner: UnsafeRawPointer
  var importedFunctionCount: UInt32
  var memoryCount: UInt32
  var tableCount: UInt32
}

/// The largest address in a memory of an access of each size; negative when there is none.
///
/// A load compares its address with one of these, and has nothing to add before.
struct MemoryLimits {
  private var byte: Int
  private var bytes2: Int
  private var bytes4: Int
  private var bytes8: Int
  private var bytes16: Int

  init(byteCount: UInt) {
    // Safe: no memory has more bytes than the address space, of which signed numbers count half.
    let byteCount = Int(bitPattern: byteCount)
    byte = byteCount &- 1
    bytes2 = byteCount &- 2
    bytes4 = byteCount &- 4
    bytes8 = byteCount &- 8
    bytes16 = byteCount &- 16
  }

  var byteCount: UInt { UInt(bitPattern: byte &+ 1) }

  /// For an access of the size of `T`, which is a number or a vector.
  @inline(__always) func last<T>(_: T.Type) -> Int {
    switch MemoryLayout<T>.size {
    case 1: byte
    case 2: bytes2
    case 4: bytes4
    case 8: bytes8
    default: bytes16
    }
  }
}

/// What handlers reach through their context register: the state of one store's execution, with the
/// hot parts of the current instance copied in.
///
/// Owner: `Store`. Lifetime: the store's.
@usableFromInline struct ExecutionContext {
  /// A frame may start at or below this address.
  var stackLimit: UnsafeMutableRawPointer
  /// Of the current instance's memory 0; of no bytes without one.
  var memoryLimits: MemoryLimits
  /// `InstanceRecord.globals` of the current instance.
  var globals: UnsafeMutablePointer<UInt64>
  /// The base of the current instance's memory 0.
  var memoryBase: UnsafeMutableRawPointer
  /// The one whose code runs or, between calls of the host, ran last: its copies stay here, for the
  /// next call is probably one of the same instance.
  var instance: UnsafeMutablePointer<InstanceRecord>
  /// The `Store`, unretained.
  var store: UnsafeRawPointer
  /// Where the next frame from the host may start.
  @usableFromInline var stackTop: UnsafeMutableRawPointer
  /// `stackTop` is at or below it, or the call stack is exhausted.
  @usableFromInline var lastStackTop: UnsafeMutableRawPointer
  /// `stackLimit` at the start of a call from the host with no other active.
  var outermostStackLimit: UnsafeMutableRawPointer
  /// How many calls from the host are active in each other.
  var nesting = 0
  /// Whether the store has a `pendingHostError`.
  @usableFromInline var hasHostError = false
  /// Where the outermost frame of a call from the host returns to.
  var haltCode: UnsafeRawPointer
  /// The code unit of the last tail call that holds its callee's entry.
  var tailCallSite: UnsafeRawPointer?
  /// The header of the innermost call of a host function that has not returned: see `HostCallFrame`.
  var hostFrame: UnsafeMutableRawPointer?
  /// The exception that left the guest uncaught, as a reference.
  var thrownException: UInt64
  /// Where a trap happened.
  var trapCodePointer: UnsafeRawPointer?
  var trapFrame: UnsafeMutableRawPointer?
  /// The index of an indirect call that found no function.
  var trapElementIndex: UInt64 = 0
  /// The registers between two handlers, in the loop form of dispatch.
  var registers: Registers
}

/// The registers of the interpreter, as the loop form of dispatch keeps them between handlers.
struct Registers {
  var code: UnsafeRawPointer
  var frame: UnsafeMutableRawPointer
  var memory: UnsafeMutableRawPointer
  var accumulator: UInt64
  var local: UInt64
  var doubleAccumulator: Double
  var floatAccumulator: Float
  var doubleLocal: Double
}
