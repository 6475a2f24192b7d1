// What ends a guest's execution, told to the host.
// https://webassembly.github.io/spec/core/intro/overview.html#trap

/// The guest did what WebAssembly forbids; its execution has ended.
///
/// The instance stays usable: memories, tables and globals keep what was written before.
///
/// Spec: [traps](https://webassembly.github.io/spec/core/intro/overview.html#trap)
public struct Trap: Error {
  /// Why.
  public let code: Code
  /// The calls that were active, the innermost first. Functions of the host are not among them.
  public let backtrace: [Frame]
  /// In the words of the official test suite, with details where there are some.
  public let message: String

  /// A trap. A host function that throws one ends the guest as if the guest had trapped itself.
  public init(_ code: Code, message: String? = nil, backtrace: [Frame] = []) {
    self.code = code
    self.message = message ?? code.message
    self.backtrace = backtrace
  }

  /// One active call.
  public struct Frame: Hashable, Sendable {
    /// The function's index in its module.
    public let functionIndex: UInt32
    /// From the name section, else from an export; `nil` when neither names it.
    public let functionName: String?
    /// Of the instruction in its module; for a caller, of its call.
    public let byteOffset: Int

    /// A call of the function with that index, at that byte of its module.
    public init(functionIndex: UInt32, functionName: String?, byteOffset: Int) {
      self.functionIndex = functionIndex
      self.functionName = functionName
      self.byteOffset = byteOffset
    }
  }

  /// The kinds of traps.
  public enum Code: UInt8, Sendable, CaseIterable {
    /// `unreachable` was executed.
    case unreachable = 1
    /// A load, store or bulk operation reached behind the end of a memory or data segment.
    case memoryOutOfBounds
    /// An access reached behind the end of a table or element segment.
    case tableOutOfBounds
    /// The function that `call_indirect` found has another type.
    case indirectCallTypeMismatch
    /// The index of `call_indirect` lies behind the end of the table.
    case undefinedElement
    /// `call_indirect` found null.
    case uninitializedElement
    /// An integer division or remainder by zero.
    case integerDivideByZero
    /// A quotient, or a float converted to an integer, that the integer type cannot hold.
    case integerOverflow
    /// A NaN converted to an integer.
    case invalidConversionToInteger
    /// Calls are nested deeper than `StoreConfiguration` allows.
    case callStackExhausted
    /// A null reference where a value is needed.
    case nullReference
    /// `call_ref` found null.
    case nullFunctionReference
    /// A structure was accessed through null.
    case nullStructureReference
    /// An array was accessed through null.
    case nullArrayReference
    /// `i31.get_s` or `i31.get_u` of null.
    case nullI31Reference
    /// `throw_ref` of null.
    case nullExceptionReference
    /// A new object, or a cast by descriptor, was given null for a custom descriptor.
    case nullDescriptorReference
    /// An index behind the end of an array.
    case arrayOutOfBounds
    /// `ref.cast` of a reference to something of another type.
    case castFailure
    /// `ref.cast_desc_eq` of a reference to something that has another custom descriptor, or none.
    case descriptorCastFailure
    /// The store's limit of objects, or the system, gives no more memory.
    case outOfMemory
    /// An atomic access at an address that is no multiple of its size.
    case unalignedAtomic
    /// A thread would wait at a memory that no other can change.
    case expectedSharedMemory
    /// The thread waited for others, and the host has ended all waiting (`SharedMemory.endWaiting`).
    case interrupted
    /// A guest's exception was not caught: `CallError.exception`, not a trap for the caller.
    case exception
    /// The function uses an instruction that this version of Apus cannot execute.
    case unsupported
    /// A host function threw: `CallError.host`, not a trap for the caller.
    case host

    /// What the official test suite calls it.
    public var message: String {
      switch self {
      case .unreachable: "unreachable"
      case .memoryOutOfBounds: "out of bounds memory access"
      case .tableOutOfBounds: "out of bounds table access"
      case .indirectCallTypeMismatch: "indirect call type mismatch"
      case .undefinedElement: "undefined element"
      case .uninitializedElement: "uninitialized element"
      case .integerDivideByZero: "integer divide by zero"
      case .integerOverflow: "integer overflow"
      case .invalidConversionToInteger: "invalid conversion to integer"
      case .callStackExhausted: "call stack exhausted"
      case .nullReference: "null reference"
      case .nullFunctionReference: "null function reference"
      case .nullStructureReference: "null structure reference"
      case .nullArrayReference: "null array reference"
      case .nullI31Reference: "null i31 reference"
      case .nullExceptionReference: "null exception reference"
      case .nullDescriptorReference: "null descriptor reference"
      case .arrayOutOfBounds: "out of bounds array access"
      case .castFailure: "cast failure"
      case .descriptorCastFailure: "descriptor cast failure"
      case .outOfMemory: "out of memory for objects"
      case .unalignedAtomic: "unaligned atomic"
      case .expectedSharedMemory: "expected shared memory"
      case .interrupted: "interrupted"
      case .exception: "uncaught exception"
      case .unsupported: "unsupported function"
      case .host: "a function of the host threw an error"
      }
    }
  }
}

extension Trap: CustomStringConvertible {
  /// The message, and a line for each call.
  public var description: String {
    backtrace.reduce("trap: \(message)") { "\($0)\n  at \($1)" }
  }
}

extension Trap.Frame: CustomStringConvertible {
  /// The function's name or index, and the byte in its module: `main (function 3, byte 0x1a2)`.
  public var description: String {
    let place = "byte 0x\(String(byteOffset, radix: 16))"
    guard let functionName else { return "function \(functionIndex) (\(place))" }
    return "\(functionName) (function \(functionIndex), \(place))"
  }
}
