// One row of the table of functions, and the arguments of one call.

import Apus

/// The two versions of the interface.
enum Version: CaseIterable, Sendable {
  /// `wasi_unstable`: other numbers for `whence`, other layouts of `filestat` and `subscription`.
  case preview0
  /// `wasi_snapshot_preview1`.
  case preview1

  var moduleName: Name {
    switch self {
    case .preview0: "wasi_unstable"
    case .preview1: "wasi_snapshot_preview1"
    }
  }

  init?(moduleName: Name) {
    guard let version = Self.allCases.first(where: { $0.moduleName == moduleName }) else {
      return nil
    }
    self = version
  }
}

/// One function: what it is called, what it takes, what it does.
struct FunctionRow: Sendable {
  /// How a parameter is passed, and how a trace shows it.
  enum Kind: Sendable {
    case descriptor, size, address, number32, number64, signed64, rights
    case lookupFlags, openFlags, descriptorFlags, timeFlags, receiveFlags, shutdownFlags
    case clock, whence, advice, signal
    /// A path: an address, and its byte count in the next parameter.
    case path
    /// A list of buffers to be filled, or to be written: an address, and their count in the next
    /// parameter.
    case inputVectors, outputVectors
    /// The address of a result of 32 or 64 bits.
    case result32, result64
    /// The address of a result that is a structure.
    case filestat, fdstat, prestat

    var isWide: Bool {
      switch self {
      case .number64, .signed64, .rights: true
      default: false
      }
    }
  }

  struct Parameter: Sendable {
    let name: String
    let kind: Kind

    init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  enum Body: Sendable {
    case call(@Sendable (WASI, Arguments, GuestMemory) throws(Errno) -> Void)
    /// May end the guest.
    case ending(@Sendable (Arguments) throws(Errno) -> WASIExit?)
  }

  let name: Name
  let parameters: [Parameter]
  /// Every function but `proc_exit` returns an `Errno`.
  let hasResult: Bool
  /// Where it exists.
  let versions: [Version]
  let body: Body

  /// The type that an importing module must declare.
  var type: FunctionType {
    FunctionType(parameters.map { $0.kind.isWide ? .i64 : .i32 }, hasResult ? [.i32] : [])
  }
}

/// The arguments of one call, and the version of the interface it came through.
///
/// No function has more than 9 parameters.
struct Arguments {
  static let maximumCount = 9

  let version: Version
  /// Which of the program's threads calls; 0 is the first.
  var thread: Int32 = 0
  private var slots: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) =
    (0, 0, 0, 0, 0, 0, 0, 0, 0)

  /// Arguments given one by one; narrow ones in the low 32 bits.
  init(_ version: Version, _ values: [UInt64]) {
    self.version = version
    for (index, value) in values.prefix(Self.maximumCount).enumerated() { self[index] = value }
  }

  /// The arguments of a call from a guest.
  init(_ row: FunctionRow, _ version: Version, _ call: borrowing HostCall) {
    self.version = version
    for (index, parameter) in row.parameters.enumerated() {
      self[index] =
        parameter.kind.isWide
        ? call.argument(index, as: UInt64.self) : UInt64(call.argument(index, as: UInt32.self))
    }
  }

  subscript(index: Int) -> UInt64 {
    get {
      switch index {
      case 0: slots.0
      case 1: slots.1
      case 2: slots.2
      case 3: slots.3
      case 4: slots.4
      case 5: slots.5
      case 6: slots.6
      case 7: slots.7
      default: slots.8
      }
    }
    set {
      switch index {
      case 0: slots.0 = newValue
      case 1: slots.1 = newValue
      case 2: slots.2 = newValue
      case 3: slots.3 = newValue
      case 4: slots.4 = newValue
      case 5: slots.5 = newValue
      case 6: slots.6 = newValue
      case 7: slots.7 = newValue
      default: slots.8 = newValue
      }
    }
  }

  /// A 32-bit argument.
  func u32(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: self[index]) }
  /// A 64-bit argument.
  func u64(_ index: Int) -> UInt64 { self[index] }
  /// A guest address: 32 bits, widened so that sums cannot overflow.
  func address(_ index: Int) -> UInt64 { self[index] & 0xFFFF_FFFF }
}
