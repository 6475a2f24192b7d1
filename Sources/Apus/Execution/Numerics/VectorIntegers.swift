// What the integer vector instructions compute. Each is a method of its first operand, named as the
// instruction; the lane's type is signed where the instruction's name says so.
// https://webassembly.github.io/spec/core/exec/numerics.html#integer-operations

extension SIMD where Scalar: IntegerLane, Scalar.Vector == Self {
  @inline(__always) func add(_ b: Self) -> Self { self &+ b }
  @inline(__always) func sub(_ b: Self) -> Self { self &- b }
  @inline(__always) func mul(_ b: Self) -> Self { Scalar.product(self, b) }
  @inline(__always) func neg() -> Self { Self() &- self }

  @inline(__always) func eq(_ b: Self) -> Self { Scalar.equal(self, b) }
  @inline(__always) func ne(_ b: Self) -> Self { ~Scalar.equal(self, b) }
  @inline(__always) private func lt(_ b: Self) -> Self { Scalar.less(self, b) }
  @inline(__always) private func le(_ b: Self) -> Self { ~Scalar.less(b, self) }
  @inline(__always) func ltS(_ b: Self) -> Self { lt(b) }
  @inline(__always) func ltU(_ b: Self) -> Self { lt(b) }
  @inline(__always) func gtS(_ b: Self) -> Self { b.lt(self) }
  @inline(__always) func gtU(_ b: Self) -> Self { b.lt(self) }
  @inline(__always) func leS(_ b: Self) -> Self { le(b) }
  @inline(__always) func leU(_ b: Self) -> Self { le(b) }
  @inline(__always) func geS(_ b: Self) -> Self { b.le(self) }
  @inline(__always) func geU(_ b: Self) -> Self { b.le(self) }
  @inline(__always) func minS(_ b: Self) -> Self { Scalar.lesser(self, b) }
  @inline(__always) func minU(_ b: Self) -> Self { Scalar.lesser(self, b) }
  @inline(__always) func maxS(_ b: Self) -> Self { Scalar.greater(self, b) }
  @inline(__always) func maxU(_ b: Self) -> Self { Scalar.greater(self, b) }

  // Shifts count modulo the lane's bits, as Swift's masking shifts do.
  @inline(__always) private func count(_ count: UInt32) -> Self {
    Self(repeating: Scalar(truncatingIfNeeded: count))
  }
  @inline(__always) func shl(_ count: UInt32) -> Self { self &<< self.count(count) }
  @inline(__always) func shrS(_ count: UInt32) -> Self { self &>> self.count(count) }
  @inline(__always) func shrU(_ count: UInt32) -> Self { self &>> self.count(count) }

  /// 1 when no lane is zero.
  @inline(__always) func allTrue() -> UInt32 {
    let zeros = Scalar.equal(self, Self()).reinterpreted(as: VectorBits.self)
    return zeros.x | zeros.y == 0 ? 1 : 0
  }
}

extension SIMD where Scalar: IntegerLane & UnsignedInteger, Scalar.Vector == Self {
  /// The sum wrapped around where it is less than an operand.
  @inline(__always) func addSatU(_ b: Self) -> Self {
    let sum = self &+ b
    return sum | Scalar.less(sum, self)
  }
  @inline(__always) func subSatU(_ b: Self) -> Self { (self &- b) & Scalar.less(b, self) }

  /// (a + b + 1) / 2 in the bits of a lane: a + b is 2 (a | b) - (a ^ b).
  @inline(__always) func avgrU(_ b: Self) -> Self {
    (self | b) &- (self ^ b) &>> Self(repeating: 1)
  }
}

extension SIMD where Scalar: IntegerLane & SignedInteger, Scalar.Vector == Self {
  /// A negative number's bits are inverted and one is added.
  @inline(__always) func abs() -> Self {
    let sign = Scalar.less(self, Self())
    return (self ^ sign) &- sign
  }
}

extension SIMD where Scalar: NarrowLane, Scalar.Vector == Self {
  typealias WideVector = Scalar.Wide.Vector

  @inline(__always) private var evens: WideVector { integers(step: 2) }
  @inline(__always) private var odds: WideVector { integers(from: 1, step: 2) }
  @inline(__always) private func product(_ a: WideVector, _ b: WideVector) -> WideVector {
    Scalar.Wide.product(a, b)
  }

  @inline(__always) func extendLow() -> WideVector { integers() }
  @inline(__always) func extendHigh() -> WideVector { integers(from: scalarCount / 2) }
  @inline(__always) func extmulLow(_ b: Self) -> WideVector {
    product(extendLow(), b.extendLow())
  }
  @inline(__always) func extmulHigh(_ b: Self) -> WideVector {
    product(extendHigh(), b.extendHigh())
  }
  @inline(__always) func extaddPairwise() -> WideVector { evens &+ odds }
  /// Products of neighbours, added.
  @inline(__always) func dot(_ b: Self) -> WideVector {
    product(evens, b.evens) &+ product(odds, b.odds)
  }
}

extension SIMD where Scalar: IntegerLane & SignedInteger, Scalar.Vector == Self {
  /// Where both operands' signs differ from the sum's, it has wrapped around.
  @inline(__always) func addSatS(_ b: Self) -> Self {
    let sum = self &+ b
    return sum.saturated(where: (self ^ sum) & (b ^ sum))
  }
  @inline(__always) func subSatS(_ b: Self) -> Self {
    let difference = self &- b
    return difference.saturated(where: (self ^ b) & (self ^ difference))
  }
  /// This, but the end of the range that was left where `overflow` is negative.
  @inline(__always) private func saturated(where overflow: Self) -> Self {
    let end = Scalar.less(self, Self()) ^ Self(repeating: .min)
    let lanes = Scalar.less(overflow, Self())
    return end.reinterpreted(as: VectorBits.self).bitselect(
      reinterpreted(), lanes.reinterpreted()
    ).reinterpreted()
  }

  @inline(__always) fileprivate func clamped(_ lower: Scalar, _ upper: Scalar) -> Self {
    Scalar.lesser(Scalar.greater(self, Self(repeating: lower)), Self(repeating: upper))
  }
}

extension SIMD8<Int16> {
  @inline(__always) func narrowS(_ b: Self) -> SIMD16<Int8> {
    SIMD16(
      lowHalf: clamped(-0x80, 0x7F).integers(), highHalf: b.clamped(-0x80, 0x7F).integers())
  }
  @inline(__always) func narrowU(_ b: Self) -> SIMD16<UInt8> {
    SIMD16(lowHalf: clamped(0, 0xFF).integers(), highHalf: b.clamped(0, 0xFF).integers())
  }
  /// The product of numbers with 15 fractional bits, rounded: the upper half doubled, with bit 15 and
  /// bit 14, by which it is rounded, of the lower half. Only the square of the least number overflows.
  @inline(__always) func q15mulrSatS(_ b: Self) -> Self {
    let product = integers(as: SIMD8<Int32>.self) &* b.integers(as: SIMD8<Int32>.self)
    let high = (product &>> SIMD8<Int32>(repeating: 16)).integers(as: Self.self)
    let low = mul(b).reinterpreted(as: SIMD8<UInt16>.self)
    let carry = low.shrU(15) &+ (low.shrU(14) & SIMD8<UInt16>(repeating: 1))
    let rounded = high &+ high &+ carry.reinterpreted(as: Self.self)
    return rounded ^ Int16.equal(rounded, Self(repeating: .min))
  }
}

extension SIMD4<Int32> {
  @inline(__always) func narrowS(_ b: Self) -> SIMD8<Int16> {
    SIMD8(
      lowHalf: clamped(-0x8000, 0x7FFF).integers(), highHalf: b.clamped(-0x8000, 0x7FFF).integers())
  }
  @inline(__always) func narrowU(_ b: Self) -> SIMD8<UInt16> {
    SIMD8(lowHalf: clamped(0, 0xFFFF).integers(), highHalf: b.clamped(0, 0xFFFF).integers())
  }
}
