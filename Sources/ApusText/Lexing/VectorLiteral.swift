// Vectors: a shape and its lanes.
// https://webassembly.github.io/spec/core/text/instructions.html#vector-instructions

/// How a vector is divided into lanes.
package enum VectorShape: Sendable, Equatable {
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  init?(_ token: Token) {
    switch token.word {
    case .keyword(.i8x16): self = .i8x16
    case .keyword(.i16x8): self = .i16x8
    case .keyword(.i32x4): self = .i32x4
    case .keyword(.i64x2): self = .i64x2
    case .keyword(.f32x4): self = .f32x4
    case .keyword(.f64x2): self = .f64x2
    default: return nil
    }
  }

  package var laneByteCount: Int {
    switch self {
    case .i8x16: 1
    case .i16x8: 2
    case .i32x4, .f32x4: 4
    case .i64x2, .f64x2: 8
    }
  }

  package var laneCount: Int { 16 / laneByteCount }

  /// The format of its lanes; `nil` for integers.
  var format: FloatLiteral.Format? {
    switch self {
    case .f32x4: .f32
    case .f64x2: .f64
    default: nil
    }
  }
}

/// A vector literal: the bits of each lane.
struct VectorLiteral {
  var shape: VectorShape
  var lanes: [UInt64]

  func append(to bytes: inout [UInt8]) {
    for lane in lanes { bytes.appendFixed(lane, byteCount: shape.laneByteCount) }
  }

  /// The 16 bytes, the lowest first.
  var bytes: SIMD16<UInt8> {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return SIMD16(bytes)
  }
}

extension TokenReader {
  /// Reads a shape.
  mutating func vectorShape() throws(ParseError) -> VectorShape {
    guard let shape = VectorShape(token) else {
      throw unexpected(expected: "a shape such as i32x4")
    }
    try advance()
    return shape
  }

  /// Reads a shape and its lanes.
  mutating func vector() throws(ParseError) -> VectorLiteral {
    let shape = try vectorShape()
    let start = token
    var lanes = 0
    while [.natural, .integer, .float].contains(token.kind) {
      lanes += 1
      try advance()
    }
    // The count comes first: a lane may be in range only for another shape.
    if lanes != shape.laneCount {
      throw isUnknown ? unexpected(expected: "a lane") : error(.laneCount)
    }
    try seek(to: start.byteOffset)
    var literal = VectorLiteral(shape: shape, lanes: [])
    for _ in 0..<lanes {
      if let format = shape.format {
        literal.lanes.append(try float(format))
      } else {
        literal.lanes.append(try integer(bitCount: 8 * shape.laneByteCount))
      }
    }
    return literal
  }
}
