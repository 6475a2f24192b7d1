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

@inline(__always) func floatAdd<T: WasmFloat>(_ a: T, _ b: T) -> T { a + b }
@inline(__always) func floatSub<T: WasmFloat>(_ a: T, _ b: T) -> T { a - b }
@inline(__always) func floatMul<T: WasmFloat>(_ a: T, _ b: T) -> T { a * b }
@inline(__always) func floatDiv<T: WasmFloat>(_ a: T, _ b: T) -> T { a / b }
@inline(__always) func floatSqrt<T: WasmFloat>(_ a: T) -> T { a.squareRoot() }

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

// The sum of a NaN and itself is the quiet NaN of the same payload.
@inline(__always) func floatCeil<T: WasmFloat>(_ a: T) -> T {
  a.isNaN ? a + a : a.rounded(.up)
}
@inline(__always) func floatFloor<T: WasmFloat>(_ a: T) -> T {
  a.isNaN ? a + a : a.rounded(.down)
}
@inline(__always) func floatTrunc<T: WasmFloat>(_ a: T) -> T {
  a.isNaN ? a + a : a.rounded(.towardZero)
}
@inline(__always) func floatNearest<T: WasmFloat>(_ a: T) -> T {
  a.isNaN ? a + a : a.rounded(.toNearestOrEven)
}

@inline(__always) private func flag(_ condition: Bool) -> UInt32 { condition ? 1 : 0 }

@inline(__always) func floatEq<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a == b) }
@inline(__always) func floatNe<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a != b) }
@inline(__always) func floatLt<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a < b) }
@inline(__always) func floatGt<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a > b) }
@inline(__always) func floatLe<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a <= b) }
@inline(__always) func floatGe<T: WasmFloat>(_ a: T, _ b: T) -> UInt32 { flag(a >= b) }
