// How many bytes an instruction accesses and how many lanes it chooses from: what validation of
// alignments and lane indices needs beyond the opcode's row.
// https://webassembly.github.io/spec/core/syntax/instructions.html#memory-instructions

extension Opcode {
  /// The binary logarithm of the bytes that a load or store accesses: its natural alignment.
  /// `nil` for instructions without a memory argument.
  package var naturalAlignment: UInt8? {
    switch self {
    case .i32Load8S, .i32Load8U, .i64Load8S, .i64Load8U, .i32Store8, .i64Store8,
      .v128Load8Splat, .v128Load8Lane, .v128Store8Lane:
      0
    case .i32Load16S, .i32Load16U, .i64Load16S, .i64Load16U, .i32Store16, .i64Store16,
      .v128Load16Splat, .v128Load16Lane, .v128Store16Lane:
      1
    case .i32Load, .f32Load, .i64Load32S, .i64Load32U, .i32Store, .f32Store, .i64Store32,
      .v128Load32Splat, .v128Load32Zero, .v128Load32Lane, .v128Store32Lane:
      2
    case .i64Load, .f64Load, .i64Store, .f64Store, .v128Load8x8S, .v128Load8x8U,
      .v128Load16x4S, .v128Load16x4U, .v128Load32x2S, .v128Load32x2U, .v128Load64Splat,
      .v128Load64Zero, .v128Load64Lane, .v128Store64Lane:
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
