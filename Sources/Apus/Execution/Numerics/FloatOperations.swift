// What the float instructions compute, on plain numbers.
// https://webassembly.github.io/spec/core/exec/numerics.html#floating-point-operations
//
// Arithmetic follows IEEE 754 as the hardware does; a NaN result is a quiet NaN.

/// The floats of WebAssembly.
protocol WasmFloat: BinaryFloatingPoint {
  associatedtype Bits: FixedWidthInteger & UnsignedInteger
  var bitPattern: Bits { get }
  init(bitPattern: Bits)
}

extension Float: WasmFloat {}
extension Double: WasmFloat {}

extension WasmFloat {
  /// The bit that holds the sign.
  @inline(__always) fileprivate static var signBit: Bits { 1 &<< Bits(Bits.bitWidth &- 1) }
}

/// A NaN becomes quiet: by its bits, since the optimiser may drop the addition of zero that would do it.
@inline(__always) private func quieted<T: WasmFloat>(_ a: T) -> T {
  a.isNaN ? T(bitPattern: a.bitPattern | 1 &<< T.Bits(T.significandBitCount &- 1)) : a
}

@inline(__always) func floatAdd<T: WasmFloat>(_ a: T, _ b: T) -> T { a + b }
@inline(__always) func floatSub<T: WasmFloat>(_ a: T, _ b: T) -> T { a - b }
@inline(__always) func floatMul<T: WasmFloat>(_ a: T, _ b: T) -> T { a * b }
@inline(__always) func floatDiv<T: WasmFloat>(_ a: T, _ b: T) -> T { a / b }
// For what is not at least zero the compiler would call libm.
@inline(__always) func floatSqrt(_ a: Float) -> Float {
  a >= 0 ? a.squareRoot() : a < 0 ? .nan : quieted(a)
}
@inline(__always) func floatSqrt(_ a: Double) -> Double {
  a >= 0 ? a.squareRoot() : a < 0 ? .nan : quieted(a)
}

/// The lesser, where -0 is less than +0 and a NaN wins.
@inline(__always) func floatMin<T: WasmFloat>(_ a: T, _ b: T) -> T {
  if a < b { return a }
  if b < a { return b }
  return a == b ? T(bitPattern: a.bitPattern | b.bitPattern) : a + b
}
/// The greater, where +0 is greater than -0 and a NaN wins.
@inline(__always) func floatMax<T: WasmFloat>(_ a: T, _ b: T) -> T {
  if a > b { return a }
  if b > a { return b }
  return a == b ? T(bitPattern: a.bitPattern & b.bitPattern) : a + b
}
@inline(__always) func floatCopysign<T: WasmFloat>(_ a: T, _ b: T) -> T {
  T(bitPattern: a.bitPattern & ~T.signBit | b.bitPattern & T.signBit)
}
@inline(__always) func floatAbs<T: WasmFloat>(_ a: T) -> T {
  T(bitPattern: a.bitPattern & ~T.signBit)
}
@inline(__always) func floatNeg<T: WasmFloat>(_ a: T) -> T {
  T(bitPattern: a.bitPattern ^ T.signBit)
}

// Rounding. The baseline of x86-64 has no instruction for it, and a call of libm costs the handler its
// registers; so the sum with 2^52 (2^23), where the spacing of floats is 1, rounds to the nearest even
// integer, and one comparison mends the direction. Larger numbers are integers already.

extension WasmFloat {
  /// Where the spacing of floats reaches 1.
  @inline(__always) fileprivate static var integerStart: Self {
    Self(1 &<< UInt64(truncatingIfNeeded: significandBitCount) as UInt64)
  }
}

/// The nearest integer of a number below `integerStart`, with its sign.
@inline(__always) private func nearestOfSmall<T: WasmFloat>(_ a: T) -> T {
  floatCopysign(floatAbs(a) + T.integerStart - T.integerStart, a)
}
@inline(__always) func floatNearest<T: WasmFloat>(_ a: T) -> T {
  floatAbs(a) < T.integerStart ? nearestOfSmall(a) : quieted(a)
}
@inline(__always) func floatFloor<T: WasmFloat>(_ a: T) -> T {
  guard floatAbs(a) < T.integerStart else { return quieted(a) }
  let nearest = nearestOfSmall(a)
  return nearest > a ? nearest - 1 : nearest
}
@inline(__always) func floatCeil<T: WasmFloat>(_ a: T) -> T {
  guard floatAbs(a) < T.integerStart else { return quieted(a) }
  let nearest = nearestOfSmall(a)
  return floatCopysign(nearest < a ? nearest + 1 : nearest, a)
}
@inline(__always) func floatTrunc<T: WasmFloat>(_ a: T) -> T {
  let magnitude = floatAbs(a)
  guard magnitude < T.integerStart else { return quieted(a) }
  let nearest = magnitude + T.integerStart - T.integerStart
  return floatCopysign(nearest > magnitude ? nearest - 1 : nearest, a)
}

@inline(__always) private func flag(_ condition: Bool) -> UInt32 { condition ? 1 : 0 }

@inline(__always) func floatEq<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a == b) }
@inline(__always) func floatNe<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a != b) }
@inline(__always) func floatLt<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a < b) }
@inline(__always) func floatGt<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a > b) }
@inline(__always) func floatLe<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a <= b) }
@inline(__always) func floatGe<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a >= b) }
