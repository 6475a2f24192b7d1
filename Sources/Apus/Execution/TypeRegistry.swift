// Canonical ids of function types, equal for equal types in the whole process, and the adapters
// through which functions of that type are called from another instance or call the host.

import Synchronization

/// Gives every function type one number, so that `call_indirect` compares numbers.
enum TypeRegistry {
  private struct State: ~Copyable {
    var ids: [FunctionType: UInt32] = [:]
    var adapters: [Adapters] = []
    var arena = CodeArena(blockByteCount: 4096)
  }

  /// Where calls of one type enter, when they come from another instance or go to the host.
  struct Adapters: @unchecked Sendable {
    let cross: UnsafeRawPointer
    let host: UnsafeRawPointer
  }

  private static let state = Mutex(State())

  /// The id of `type`.
  static func id(of type: FunctionType) -> UInt32 {
    state.withLock { state in
      if let id = state.ids[type] { return id }
      let id = UInt32(truncatingIfNeeded: state.adapters.count)
      state.ids[type] = id
      let adapters = makeAdapters(type, &state.arena)
      state.adapters.append(adapters)
      return id
    }
  }

  /// The adapters of the type with this id.
  static func adapters(id: UInt32) -> Adapters {
    state.withLock { $0.adapters[Int(id)] }
  }

  /// Where a host function of the type with this id is called.
  static func hostEntry(id: UInt32) -> UnsafeRawPointer { adapters(id: id).host }

  private static func makeAdapters(_ type: FunctionType, _ arena: inout CodeArena) -> Adapters {
    let counts =
      UInt64(UInt16(truncatingIfNeeded: type.parameterSlotCount))
      | UInt64(UInt16(truncatingIfNeeded: type.headerSlot)) << 16
      | UInt64(UInt16(truncatingIfNeeded: type.resultSlotCount)) << 32
    let start = arena.place([
      HandlerTable.address(.crossEnter), counts, HandlerTable.address(.crossLeave), counts,
      HandlerTable.address(.hostCall), counts,
    ])
    return Adapters(cross: UnsafeRawPointer(start), host: UnsafeRawPointer(start + 32))
  }
}
