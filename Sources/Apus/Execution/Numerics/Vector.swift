// Lanes of vectors: what the vector instructions need to know of them.
// https://webassembly.github.io/spec/core/exec/numerics.html
//
// A `v128` is one of Swift's SIMD types, chosen by the instruction. Plain code on these types becomes
// vector instructions. Of some operations this is true for concrete types alone, not in generic code:
// comparisons and choices of sixteen lanes, and products of two. Protocols here name those.

/// An integer that is a lane: the operations that have to be written for each.
protocol IntegerLane: FixedWidthInteger, SIMDScalar, Codable {
  /// 128 bits of such lanes.
  associatedtype Vector: SIMD where Vector.Scalar == Self
  static func product(_ a: Vector, _ b: Vector) -> Vector
  /// Every bit of the lanes where `a` and `b` are equal.
  static func equal(_ a: Vector, _ b: Vector) -> Vector
  /// Every bit of the lanes where `a` is less than `b`.
  static func less(_ a: Vector, _ b: Vector) -> Vector
  static func lesser(_ a: Vector, _ b: Vector) -> Vector
  static func greater(_ a: Vector, _ b: Vector) -> Vector
}

/// An integer lane that has lanes of twice as many bits.
protocol NarrowLane: IntegerLane {
  associatedtype Wide: IntegerLane
}

/// A float that is a lane. Comparisons give every bit of the lanes where they hold.
protocol FloatLane: WasmFloat, SIMDScalar, Codable {
  associatedtype Vector: SIMD where Vector.Scalar == Self
  /// The vector of the lanes' bits.
  associatedtype BitVector: SIMD where BitVector.Scalar == Bits
  static func equal(_ a: Vector, _ b: Vector) -> BitVector
  static func less(_ a: Vector, _ b: Vector) -> BitVector
  static func lessOrEqual(_ a: Vector, _ b: Vector) -> BitVector
}

/// A vector without lanes.
typealias VectorBits = SIMD2<UInt64>

extension SIMD {
  /// The same 128 bits as other lanes.
  @inline(__always) func reinterpreted<V: SIMD>(as _: V.Type = V.self) -> V {
    // Safe: both have 128 bits, and every bit pattern is a value of both.
    unsafeBitCast(self, to: V.self)
  }
}

// Lanes of other types. Swift has initialisers for this, but may leave them out of line; a handler that
// calls one has to save every register, and handlers that differ in such a call alone are merged into
// one that is called too.

extension SIMD where Scalar: FixedWidthInteger {
  /// As many integers as `V` has lanes, from the lane at `first` on, `step` lanes apart.
  @inline(__always) func integers<V: SIMD>(
    from first: Int = 0, step: Int = 1, as _: V.Type = V.self
  ) -> V where V.Scalar: FixedWidthInteger {
    var result = V()
    for index in 0..<result.scalarCount {
      result[index] = V.Scalar(truncatingIfNeeded: self[first &+ index &* step])
    }
    return result
  }
}
