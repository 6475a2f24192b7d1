// What the conversions between number types compute.
// https://webassembly.github.io/spec/core/exec/numerics.html#conversions

@inline(__always) func extendSigned(_ a: UInt32) -> UInt64 {
  UInt64(bitPattern: Int64(Int32(bitPattern: a)))
}
@inline(__always) func extendUnsigned(_ a: UInt32) -> UInt64 { UInt64(a) }

@inline(__always) func convertSigned<T: WasmInteger, F: WasmFloat>(_ a: T) -> F { F(a.signed) }
@inline(__always) func convertUnsigned<T: WasmInteger, F: WasmFloat>(_ a: T) -> F { F(a) }

@inline(__always) func demote(_ a: Double) -> Float { Float(a) }
@inline(__always) func promote(_ a: Float) -> Double { Double(a) }

@inline(__always) func reinterpret(_ a: Float) -> UInt32 { a.bitPattern }
@inline(__always) func reinterpret(_ a: Double) -> UInt64 { a.bitPattern }
@inline(__always) func reinterpret(_ a: UInt32) -> Float { Float(bitPattern: a) }
@inline(__always) func reinterpret(_ a: UInt64) -> Double { Double(bitPattern: a) }

/// The bounds of a signed range, exclusive below and above, as floats. Below the least number there
/// is no float of this precision unless the range's end is exactly representable one lower.
@inline(__always) private func isInSignedRange<F: WasmFloat, T: WasmInteger>(
  _ a: F, _: T.Type
) -> Bool {
  let end = F(1 &<< UInt64(T.bitWidth &- 1) as UInt64)
  // -2^31 - 1 is a double but no float; -2^63 - 1 is neither.
  return F.significandBitCount >= T.bitWidth ? a > -end - 1 && a < end : a >= -end && a < end
}

@inline(__always) private func isInUnsignedRange<F: WasmFloat, T: WasmInteger>(
  _ a: F, _: T.Type
) -> Bool {
  a > -1 && a < F(1 &<< UInt64(T.bitWidth &- 1) as UInt64) * 2
}

@inline(__always) private func rangeTrap<F: WasmFloat>(_ a: F, isInRange: Bool) -> UInt8 {
  if isInRange { return 0 }
  return a.isNaN
    ? Trap.Code.invalidConversionToInteger.rawValue : Trap.Code.integerOverflow.rawValue
}

/// The trap of a truncation, or 0.
@inline(__always) func truncateSTrap<F: WasmFloat, T: WasmInteger>(
  _ a: F, as type: T.Type
) -> UInt8 {
  rangeTrap(a, isInRange: isInSignedRange(a, type))
}
/// The trap of a truncation, or 0.
@inline(__always) func truncateUTrap<F: WasmFloat, T: WasmInteger>(
  _ a: F, as type: T.Type
) -> UInt8 {
  rangeTrap(a, isInRange: isInUnsignedRange(a, type))
}

/// After the check above, so Swift's own cannot fail.
@inline(__always) func truncateS<F: WasmFloat, T: WasmInteger>(_ a: F) -> T {
  T(signed: T.Signed(a))
}
/// After the check above. A number in (-1, 0) becomes 0.
@inline(__always) func truncateU<F: WasmFloat, T: WasmInteger>(_ a: F) -> T { T(a) }

/// Truncates; what lies outside becomes the nearest number, and NaN becomes 0.
@inline(__always) func saturateS<F: WasmFloat, T: WasmInteger>(_ a: F) -> T {
  if isInSignedRange(a, T.self) { return T(signed: T.Signed(a)) }
  if a.isNaN { return 0 }
  return T(signed: a < 0 ? T.Signed.min : T.Signed.max)
}
/// Truncates; what lies outside becomes the nearest number, and NaN becomes 0.
@inline(__always) func saturateU<F: WasmFloat, T: WasmInteger>(_ a: F) -> T {
  if isInUnsignedRange(a, T.self) { return T(a) }
  return a < 0 || a.isNaN ? 0 : T.max
}
