// What the conversions between number types compute.
// https://webassembly.github.io/spec/core/exec/numerics.html#conversions

@inline(__always) func extendSigned(_ a: UInt32) -> UInt64 {
  UInt64(bitPattern: Int64(Int32(bitPattern: a)))
}
@inline(__always) func extendUnsigned(_ a: UInt32) -> UInt64 { UInt64(a) }

@inline(__always) func convertSigned(_ a: UInt32) -> Float { Float(a.signed) }
@inline(__always) func convertSigned(_ a: UInt32) -> Double { Double(a.signed) }
@inline(__always) func convertSigned(_ a: UInt64) -> Float { Float(a.signed) }
@inline(__always) func convertSigned(_ a: UInt64) -> Double { Double(a.signed) }
@inline(__always) func convertUnsigned(_ a: UInt32) -> Float { Float(a) }
@inline(__always) func convertUnsigned(_ a: UInt32) -> Double { Double(a) }
@inline(__always) func convertUnsigned(_ a: UInt64) -> Float { Float(a) }
@inline(__always) func convertUnsigned(_ a: UInt64) -> Double { Double(a) }

@inline(__always) func demote(_ a: Double) -> Float { Float(a) }
@inline(__always) func promote(_ a: Float) -> Double { Double(a) }

@inline(__always) func reinterpret(_ a: Float) -> UInt32 { a.bitPattern }
@inline(__always) func reinterpret(_ a: Double) -> UInt64 { a.bitPattern }
@inline(__always) func reinterpret(_ a: UInt32) -> Float { Float(bitPattern: a) }
@inline(__always) func reinterpret(_ a: UInt64) -> Double { Double(bitPattern: a) }

// Truncations. A signed range of n bits ends below 2^(n-1), and begins above the greatest float below
// -2^(n-1). Each check is worded as the one inside Swift's own conversion, so that the compiler sees
// that this one cannot fail and leaves its trap out; generic code would not show it.

@inline(__always) private func isInS32(_ a: Float) -> Bool {
  a.isFinite && a > -2147483904.0 && a < 2147483648.0
}
@inline(__always) private func isInS32(_ a: Double) -> Bool {
  a.isFinite && a > -2147483649.0 && a < 2147483648.0
}
@inline(__always) private func isInS64(_ a: Float) -> Bool {
  a.isFinite && a > -9223373136366403584.0 && a < 9223372036854775808.0
}
@inline(__always) private func isInS64(_ a: Double) -> Bool {
  a.isFinite && a > -9223372036854777856.0 && a < 9223372036854775808.0
}
@inline(__always) private func isInU32(_ a: Float) -> Bool {
  a.isFinite && a > -1.0 && a < 4294967296.0
}
@inline(__always) private func isInU32(_ a: Double) -> Bool {
  a.isFinite && a > -1.0 && a < 4294967296.0
}
@inline(__always) private func isInU64(_ a: Float) -> Bool {
  a.isFinite && a > -1.0 && a < 18446744073709551616.0
}
@inline(__always) private func isInU64(_ a: Double) -> Bool {
  a.isFinite && a > -1.0 && a < 18446744073709551616.0
}

// The number of an `a` that is in range.
@inline(__always) func truncateS(_ a: Float) -> UInt32 { UInt32(bitPattern: Int32(a)) }
@inline(__always) func truncateS(_ a: Double) -> UInt32 { UInt32(bitPattern: Int32(a)) }
@inline(__always) func truncateU(_ a: Float) -> UInt32 { UInt32(a) }
@inline(__always) func truncateU(_ a: Double) -> UInt32 { UInt32(a) }
@inline(__always) func truncateS(_ a: Float) -> UInt64 { UInt64(bitPattern: Int64(a)) }
@inline(__always) func truncateS(_ a: Double) -> UInt64 { UInt64(bitPattern: Int64(a)) }
@inline(__always) func truncateU(_ a: Float) -> UInt64 { UInt64(a) }
@inline(__always) func truncateU(_ a: Double) -> UInt64 { UInt64(a) }

/// The trap of truncating a number that is not in range.
@inline(__always) private func rangeTrap(isInRange: Bool, isNaN: Bool) -> UInt8 {
  if isInRange { return 0 }
  return isNaN
    ? Trap.Code.invalidConversionToInteger.rawValue : Trap.Code.integerOverflow.rawValue
}

// The trap of a truncation, or 0.
@inline(__always) func truncateSTrap(_ a: Float, as _: UInt32.Type) -> UInt8 {
  rangeTrap(isInRange: isInS32(a), isNaN: a != a)
}
@inline(__always) func truncateSTrap(_ a: Double, as _: UInt32.Type) -> UInt8 {
  rangeTrap(isInRange: isInS32(a), isNaN: a != a)
}
@inline(__always) func truncateSTrap(_ a: Float, as _: UInt64.Type) -> UInt8 {
  rangeTrap(isInRange: isInS64(a), isNaN: a != a)
}
@inline(__always) func truncateSTrap(_ a: Double, as _: UInt64.Type) -> UInt8 {
  rangeTrap(isInRange: isInS64(a), isNaN: a != a)
}
@inline(__always) func truncateUTrap(_ a: Float, as _: UInt32.Type) -> UInt8 {
  rangeTrap(isInRange: isInU32(a), isNaN: a != a)
}
@inline(__always) func truncateUTrap(_ a: Double, as _: UInt32.Type) -> UInt8 {
  rangeTrap(isInRange: isInU32(a), isNaN: a != a)
}
@inline(__always) func truncateUTrap(_ a: Float, as _: UInt64.Type) -> UInt8 {
  rangeTrap(isInRange: isInU64(a), isNaN: a != a)
}
@inline(__always) func truncateUTrap(_ a: Double, as _: UInt64.Type) -> UInt8 {
  rangeTrap(isInRange: isInU64(a), isNaN: a != a)
}

// Saturating truncation: what lies outside becomes the nearest number, and NaN becomes 0.

/// What a number outside of the signed range becomes.
@inline(__always) private func signedEnd<T: WasmInteger>(isNaN: Bool, isNegative: Bool) -> T {
  isNaN ? 0 : T(signed: isNegative ? T.Signed.min : T.Signed.max)
}

@inline(__always) func saturateS(_ a: Float) -> UInt32 {
  isInS32(a) ? truncateS(a) : signedEnd(isNaN: a != a, isNegative: a < 0)
}
@inline(__always) func saturateS(_ a: Double) -> UInt32 {
  isInS32(a) ? truncateS(a) : signedEnd(isNaN: a != a, isNegative: a < 0)
}
@inline(__always) func saturateS(_ a: Float) -> UInt64 {
  isInS64(a) ? truncateS(a) : signedEnd(isNaN: a != a, isNegative: a < 0)
}
@inline(__always) func saturateS(_ a: Double) -> UInt64 {
  isInS64(a) ? truncateS(a) : signedEnd(isNaN: a != a, isNegative: a < 0)
}
// A NaN is not above zero either.
@inline(__always) func saturateU(_ a: Float) -> UInt32 {
  isInU32(a) ? truncateU(a) : a > 0 ? .max : 0
}
@inline(__always) func saturateU(_ a: Double) -> UInt32 {
  isInU32(a) ? truncateU(a) : a > 0 ? .max : 0
}
@inline(__always) func saturateU(_ a: Float) -> UInt64 {
  isInU64(a) ? truncateU(a) : a > 0 ? .max : 0
}
@inline(__always) func saturateU(_ a: Double) -> UInt64 {
  isInU64(a) ? truncateU(a) : a > 0 ? .max : 0
}
