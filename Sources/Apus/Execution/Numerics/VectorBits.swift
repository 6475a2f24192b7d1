// What the vector instructions compute that move lanes, or look at bits alone.
// https://webassembly.github.io/spec/core/exec/instructions.html#vector-instructions

extension SIMD2<UInt64> {
  @inline(__always) func not() -> Self { ~self }
  @inline(__always) func and(_ b: Self) -> Self { self & b }
  @inline(__always) func andnot(_ b: Self) -> Self { self & ~b }
  @inline(__always) func or(_ b: Self) -> Self { self | b }
  @inline(__always) func xor(_ b: Self) -> Self { self ^ b }
  /// Bits of this where `mask` has ones, else of `b`.
  @inline(__always) func bitselect(_ b: Self, _ mask: Self) -> Self { self & mask | b & ~mask }
  /// 1 when any bit is.
  @inline(__always) func anyTrue() -> UInt32 { x | y != 0 ? 1 : 0 }
}

extension IntegerLane {
  /// Every lane this number.
  @inline(__always) func splat() -> Vector { Vector(repeating: self) }
}

extension FloatLane {
  /// Every lane this number.
  @inline(__always) func splat() -> Vector { Vector(repeating: self) }
}

extension SIMD where Scalar: NarrowLane {
  /// Half a vector widened to a whole one.
  @inline(__always) func extend() -> Scalar.Wide.Vector { integers() }
}

extension FixedWidthInteger {
  /// This number in the lowest lane, and zeros.
  @inline(__always) func zero() -> VectorBits { VectorBits(UInt64(truncatingIfNeeded: self), 0) }
}

// The signs of all lanes, as bits of a number. The baseline has an instruction, but nothing in Swift
// becomes it. The product collects the lowest bits of eight bytes in its highest byte: 2^(8 i) times
// 2^(56 - 7 i) is 2^(56 + i), and no two terms meet elsewhere.

/// The highest bits of the bytes.
@inline(__always) private func byteSigns(_ bytes: UInt64) -> UInt32 {
  let lowest = bytes &>> 7 & 0x0101_0101_0101_0101
  return UInt32(truncatingIfNeeded: (lowest &* 0x0102_0408_1020_4080) &>> 56)
}

extension SIMD16<Int8> {
  @inline(__always) func bitmask() -> UInt32 {
    let halves = reinterpreted(as: VectorBits.self)
    return byteSigns(halves.x) | byteSigns(halves.y) &<< 8
  }
}

extension SIMD8<Int16> {
  @inline(__always) func bitmask() -> UInt32 {
    byteSigns(narrowS(self).reinterpreted(as: VectorBits.self).x)
  }
}

extension SIMD4<Int32> {
  @inline(__always) func bitmask() -> UInt32 {
    let signs = reinterpreted(as: SIMD4<UInt32>.self) &>> SIMD4<UInt32>(repeating: 31)
    return signs.x | signs.y &<< 1 | signs.z &<< 2 | signs.w &<< 3
  }
}

extension SIMD2<Int64> {
  @inline(__always) func bitmask() -> UInt32 { (x < 0 ? 1 : 0) | (y < 0 ? 2 : 0) }
}

extension SIMD16<UInt8> {
  /// The bytes that `indices` name; zero where an index is above 15. The baseline has no instruction.
  @inline(__always) func swizzle(_ indices: Self) -> Self {
    let inside = indices & Self(repeating: 15)
    var bytes = Self()
    for index in 0..<16 { bytes[index] = self[Int(inside[index])] }
    return bytes & UInt8.less(indices, Self(repeating: 16))
  }

  /// The number of ones in each byte: of pairs of bits, of groups of four, and of all eight.
  @inline(__always) func popcnt() -> Self {
    let pairs = self &- (self &>> Self(repeating: 1)) & Self(repeating: 0x55)
    let fours =
      pairs & Self(repeating: 0x33) &+ pairs &>> Self(repeating: 2) & Self(repeating: 0x33)
    return (fours &+ fours &>> Self(repeating: 4)) & Self(repeating: 0x0F)
  }
}

extension SIMD16<Int8> {
  /// Products of neighbours, added in pairs to `c`. The second operand counts as signed too, and the
  /// first sums wrap around at 16 bits: both are left open by the relaxed instructions.
  @inline(__always) func relaxedDotAdd(_ b: Self, _ c: SIMD4<Int32>) -> SIMD4<Int32> {
    dot(b).extaddPairwise() &+ c
  }
}
