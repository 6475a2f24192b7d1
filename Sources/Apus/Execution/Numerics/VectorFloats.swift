// What the float vector instructions compute, as methods of the first operand.
// https://webassembly.github.io/spec/core/exec/numerics.html#floating-point-operations

extension SIMD where Scalar: FloatLane, Scalar.Vector == Self {
  typealias BitVector = Scalar.BitVector

  @inline(__always) fileprivate var bits: BitVector { reinterpreted() }
  @inline(__always) fileprivate init(bits: BitVector) { self = bits.reinterpreted() }
  /// The sign's bit in every lane.
  @inline(__always) fileprivate static var signs: BitVector {
    BitVector(repeating: 1 &<< Scalar.Bits(Scalar.Bits.bitWidth &- 1))
  }

  @inline(__always) func add(_ b: Self) -> Self { self + b }
  @inline(__always) func sub(_ b: Self) -> Self { self - b }
  @inline(__always) func mul(_ b: Self) -> Self { self * b }
  @inline(__always) func div(_ b: Self) -> Self { self / b }
  @inline(__always) func abs() -> Self { Self(bits: bits & ~Self.signs) }
  @inline(__always) func neg() -> Self { Self(bits: bits ^ Self.signs) }

  /// The root of the magnitude, since for what may be negative the compiler would call libm.
  @inline(__always) func sqrt() -> Self {
    Self(bits: abs().squareRoot().bits | bits & Self.signs)
      .replacing(with: Self(repeating: .nan), where: self .< Self())
  }

  @inline(__always) func eq(_ b: Self) -> BitVector { Scalar.equal(self, b) }
  @inline(__always) func ne(_ b: Self) -> BitVector { ~Scalar.equal(self, b) }
  @inline(__always) func lt(_ b: Self) -> BitVector { Scalar.less(self, b) }
  @inline(__always) func gt(_ b: Self) -> BitVector { Scalar.less(b, self) }
  @inline(__always) func le(_ b: Self) -> BitVector { Scalar.lessOrEqual(self, b) }
  @inline(__always) func ge(_ b: Self) -> BitVector { Scalar.lessOrEqual(b, self) }

  /// The second operand where it is less, else the first.
  @inline(__always) func pmin(_ b: Self) -> Self { replacing(with: b, where: b .< self) }
  /// The second operand where it is greater, else the first.
  @inline(__always) func pmax(_ b: Self) -> Self { replacing(with: b, where: self .< b) }

  /// Where one is less, both choices take it. Where they are equal, the choices differ at most in the
  /// signs of zeros.
  @inline(__always) func min(_ b: Self) -> Self {
    quietNaN(Self(bits: pmin(b).bits | b.pmin(self).bits), b)
  }
  @inline(__always) func max(_ b: Self) -> Self {
    quietNaN(Self(bits: pmax(b).bits & b.pmax(self).bits), b)
  }
  /// `ordered`, or the sum where this or `b` is a NaN: the NaN, quiet.
  @inline(__always) private func quietNaN(_ ordered: Self, _ b: Self) -> Self {
    let isOrdered = Scalar.equal(self, self) & Scalar.equal(b, b)
    return Self(bits: ordered.bits & isOrdered | (self + b).bits & ~isOrdered)
  }

  /// Product and sum, each rounded, which is one of the results that the relaxed instruction allows.
  @inline(__always) func relaxedMadd(_ b: Self, _ c: Self) -> Self { self * b + c }
  @inline(__always) func relaxedNmadd(_ b: Self, _ c: Self) -> Self { self.neg() * b + c }

  // Rounding works as that of scalars: see FloatOperations.swift.

  /// Where the spacing of floats reaches 1.
  @inline(__always) private var integerStart: Self {
    Self(repeating: Scalar(1 &<< UInt64(truncatingIfNeeded: Scalar.significandBitCount) as UInt64))
  }
  /// This with quiet NaNs: by their bits, since the optimiser may drop the addition of zero that would
  /// do it.
  @inline(__always) private var quieted: Self {
    let quiet = BitVector(repeating: 1 &<< Scalar.Bits(Scalar.significandBitCount &- 1))
    return Self(bits: bits | quiet & ~Scalar.equal(self, self))
  }
  /// This where it is rounded already; else `rounded` with this one's signs.
  @inline(__always) private func finish(_ rounded: Self) -> Self {
    let signed = Self(bits: rounded.bits & ~Self.signs | bits & Self.signs)
    return quieted.replacing(with: signed, where: abs() .< integerStart)
  }
  @inline(__always) private var nearestMagnitude: Self { abs() + integerStart - integerStart }
  @inline(__always) private var signedNearest: Self {
    Self(bits: nearestMagnitude.bits | bits & Self.signs)
  }
  @inline(__always) private static func ones(where mask: SIMDMask<MaskStorage>) -> Self {
    Self().replacing(with: Self(repeating: 1), where: mask)
  }
  @inline(__always) func nearest() -> Self { finish(nearestMagnitude) }
  @inline(__always) func trunc() -> Self {
    let nearest = nearestMagnitude
    return finish(nearest - Self.ones(where: abs() .< nearest))
  }
  @inline(__always) func ceil() -> Self {
    let nearest = signedNearest
    return finish(nearest + Self.ones(where: nearest .< self))
  }
  @inline(__always) func floor() -> Self {
    let nearest = signedNearest
    return finish(nearest - Self.ones(where: self .< nearest))
  }
}

// Conversions. The baseline of x86-64 has instructions for signed integers of 32 bits alone, and Swift's
// own conversion of each lane would check its range. So floats become integers by the sum with
// 1.5 · 2^52, a double whose low bits then are the number's in two's complement.

/// The integers in lanes of `a`, of at most 32 bits each.
@inline(__always) private func lowBits(_ a: SIMD2<Double>) -> SIMD2<UInt32> {
  (a + SIMD2<Double>(repeating: 0x1.8p52)).bits.integers()
}

extension SIMD2<Double> {
  /// Zero for a NaN; at least `lower` and at most `upper`, rounded towards zero.
  @inline(__always) private func clamped(_ lower: Double, _ upper: Double) -> Self {
    replacing(with: Self(), where: self .!= self)
      .replacing(with: Self(repeating: lower), where: self .< Self(repeating: lower))
      .replacing(with: Self(repeating: upper), where: self .> Self(repeating: upper)).trunc()
  }
  @inline(__always) func truncSatSZero() -> SIMD4<UInt32> {
    SIMD4(lowHalf: lowBits(clamped(-0x1p31, 0x1p31 - 1)), highHalf: SIMD2<UInt32>())
  }
  @inline(__always) func truncSatUZero() -> SIMD4<UInt32> {
    SIMD4(lowHalf: lowBits(clamped(0, 0x1p32 - 1)), highHalf: SIMD2<UInt32>())
  }
  @inline(__always) func demoteZero() -> SIMD4<Float> {
    SIMD4<Float>(Float(x), Float(y), 0, 0)
  }
}

extension SIMD4<Float> {
  /// Rounded towards zero, at least `lower`, and zero for a NaN: the bits of the integers. What is too
  /// large is left to the caller.
  @inline(__always) private func integers(_ lower: Float) -> SIMD4<UInt32> {
    let numbers = replacing(with: Self(), where: self .!= self)
      .replacing(with: Self(repeating: lower), where: self .< Self(repeating: lower)).trunc()
    return SIMD4<UInt32>(
      lowHalf: lowBits(SIMD2<Double>(Double(numbers.x), Double(numbers.y))),
      highHalf: lowBits(SIMD2<Double>(Double(numbers.z), Double(numbers.w))))
  }
  @inline(__always) func truncSatS() -> SIMD4<UInt32> {
    let greatest = SIMD4<UInt32>(repeating: 0x7FFF_FFFF)
    return integers(-0x1p31).replacing(with: greatest, where: self .>= Self(repeating: 0x1p31))
  }
  @inline(__always) func truncSatU() -> SIMD4<UInt32> {
    let greatest = SIMD4<UInt32>(repeating: .max)
    return integers(0).replacing(with: greatest, where: self .>= Self(repeating: 0x1p32))
  }
  @inline(__always) func promoteLow() -> SIMD2<Double> { SIMD2<Double>(Double(x), Double(y)) }
}

extension SIMD4<Int32> {
  @inline(__always) func convert() -> SIMD4<Float> {
    SIMD4<Float>(Float(x), Float(y), Float(z), Float(w))
  }
  @inline(__always) func convertLow() -> SIMD2<Double> { SIMD2<Double>(Double(x), Double(y)) }
}

extension SIMD4<UInt32> {
  @inline(__always) func convert() -> SIMD4<Float> {
    SIMD4<Float>(Float(x), Float(y), Float(z), Float(w))
  }
  @inline(__always) func convertLow() -> SIMD2<Double> { SIMD2<Double>(Double(x), Double(y)) }
}
