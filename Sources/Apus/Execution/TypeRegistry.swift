// The adapters through which functions of a type are called from another instance or call the host.

import Synchronization

/// Where calls enter, for every function type. Types of as many slots share their adapters.
enum TypeRegistry {
  private struct State: ~Copyable {
    var adapters: [UInt64: Adapters] = [:]
    var arena = CodeArena(blockByteCount: 4096)
  }

  /// Where calls of one type enter, when they come from another instance or go to the host.
  struct Adapters: @unchecked Sendable {
    let cross: UnsafeRawPointer
    let host: UnsafeRawPointer
  }

  private static let state = Mutex(State())

  /// The id of `type`, as that of a function of the host.
  static func id(of type: FunctionType) -> TypeID {
    // Without room for another type the function has one that no module can call.
    CanonicalTypes.id(of: type) ?? .max
  }

  /// The adapters of functions of `type`.
  static func adapters(_ type: FunctionType) -> Adapters {
    let counts =
      UInt64(UInt16(truncatingIfNeeded: type.parameterSlotCount))
      | UInt64(UInt16(truncatingIfNeeded: type.headerSlot)) << 16
      | UInt64(UInt16(truncatingIfNeeded: type.resultSlotCount)) << 32
    return state.withLock { state in
      if let adapters = state.adapters[counts] { return adapters }
      let adapters = makeAdapters(counts, &state.arena)
      state.adapters[counts] = adapters
      return adapters
    }
  }

  private static func makeAdapters(_ counts: UInt64, _ arena: inout CodeArena) -> Adapters {
    let start = arena.place([
      HandlerTable.address(.crossEnter), counts, HandlerTable.address(.crossLeave), counts,
      HandlerTable.address(.hostCall), counts,
    ])
    return Adapters(cross: UnsafeRawPointer(start), host: UnsafeRawPointer(start + 32))
  }
}
