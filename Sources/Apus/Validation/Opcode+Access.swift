// How many bytes an instruction accesses and how many lanes it chooses from: what validation of
// alignments and lane indices needs beyond the opcode's row.
// https://webassembly.github.io/spec/core/syntax/instructions.html#memory-instructions

extension Opcode {
  /// The binary logarithm of the bytes that a load or store accesses: its natural alignment.
  /// `nil` for instructions without a memory argument.
  package var naturalAlignment: UInt8? {
    switch self {
    case .i32Load8S, .i32Load8U, .i64Load8S, .i64Load8U, .i32Store8, .i64Store8,
      .v128Load8Splat, .v128Load8Lane, .v128Store8Lane, .i32AtomicLoad8U, .i64AtomicLoad8U,
      .i32AtomicStore8, .i64AtomicStore8, .i32AtomicRmw8AddU, .i64AtomicRmw8AddU,
      .i32AtomicRmw8SubU, .i64AtomicRmw8SubU, .i32AtomicRmw8AndU, .i64AtomicRmw8AndU,
      .i32AtomicRmw8OrU, .i64AtomicRmw8OrU, .i32AtomicRmw8XorU, .i64AtomicRmw8XorU,
      .i32AtomicRmw8XchgU, .i64AtomicRmw8XchgU, .i32AtomicRmw8CmpxchgU, .i64AtomicRmw8CmpxchgU:
      0
    case .i32Load16S, .i32Load16U, .i64Load16S, .i64Load16U, .i32Store16, .i64Store16,
      .v128Load16Splat, .v128Load16Lane, .v128Store16Lane, .i32AtomicLoad16U, .i64AtomicLoad16U,
      .i32AtomicStore16, .i64AtomicStore16, .i32AtomicRmw16AddU, .i64AtomicRmw16AddU,
      .i32AtomicRmw16SubU, .i64AtomicRmw16SubU, .i32AtomicRmw16AndU, .i64AtomicRmw16AndU,
      .i32AtomicRmw16OrU, .i64AtomicRmw16OrU, .i32AtomicRmw16XorU, .i64AtomicRmw16XorU,
      .i32AtomicRmw16XchgU, .i64AtomicRmw16XchgU, .i32AtomicRmw16CmpxchgU,
      .i64AtomicRmw16CmpxchgU:
      1
    case .i32Load, .f32Load, .i64Load32S, .i64Load32U, .i32Store, .f32Store, .i64Store32,
      .v128Load32Splat, .v128Load32Zero, .v128Load32Lane, .v128Store32Lane, .memoryAtomicNotify,
      .memoryAtomicWait32, .i32AtomicLoad, .i64AtomicLoad32U, .i32AtomicStore, .i64AtomicStore32,
      .i32AtomicRmwAdd, .i64AtomicRmw32AddU, .i32AtomicRmwSub, .i64AtomicRmw32SubU,
      .i32AtomicRmwAnd, .i64AtomicRmw32AndU, .i32AtomicRmwOr, .i64AtomicRmw32OrU,
      .i32AtomicRmwXor, .i64AtomicRmw32XorU, .i32AtomicRmwXchg, .i64AtomicRmw32XchgU,
      .i32AtomicRmwCmpxchg, .i64AtomicRmw32CmpxchgU:
      2
    case .i64Load, .f64Load, .i64Store, .f64Store, .v128Load8x8S, .v128Load8x8U,
      .v128Load16x4S, .v128Load16x4U, .v128Load32x2S, .v128Load32x2U, .v128Load64Splat,
      .v128Load64Zero, .v128Load64Lane, .v128Store64Lane, .memoryAtomicWait64, .i64AtomicLoad,
      .i64AtomicStore, .i64AtomicRmwAdd, .i64AtomicRmwSub, .i64AtomicRmwAnd, .i64AtomicRmwOr,
      .i64AtomicRmwXor, .i64AtomicRmwXchg, .i64AtomicRmwCmpxchg:
      3
    case .v128Load, .v128Store:
      4
    default:
      nil
    }
  }

  /// The number of lanes that a lane index chooses from. `nil` for instructions without one.
  package var laneCount: UInt8? {
    switch self {
    // A shuffle chooses from the lanes of both its operands.
    case .i8x16Shuffle:
      32
    case .i8x16ExtractLaneS, .i8x16ExtractLaneU, .i8x16ReplaceLane, .v128Load8Lane,
      .v128Store8Lane:
      16
    case .i16x8ExtractLaneS, .i16x8ExtractLaneU, .i16x8ReplaceLane, .v128Load16Lane,
      .v128Store16Lane:
      8
    case .i32x4ExtractLane, .i32x4ReplaceLane, .f32x4ExtractLane, .f32x4ReplaceLane,
      .v128Load32Lane, .v128Store32Lane:
      4
    case .i64x2ExtractLane, .i64x2ReplaceLane, .f64x2ExtractLane, .f64x2ReplaceLane,
      .v128Load64Lane, .v128Store64Lane:
      2
    default:
      nil
    }
  }
}
