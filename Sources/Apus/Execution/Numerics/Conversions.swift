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

// Truncations. The bounds are exact: a signed range of n bits ends below 2^(n-1), and begins at
// -2^(n-1), or above -2^(n-1) - 1 where the float type can tell the two apart. Generic code would go
// through Swift's general conversion: each pair of types has its own line.

@inline(__always) private func isInS32(_ a: Float) -> Bool { a >= -0x1p31 && a < 0x1p31 }
@inline(__always) private func isInS32(_ a: Double) -> Bool { a > -0x1.00000002p31 && a < 0x1p31 }
@inline(__always) private func isInS64(_ a: Float) -> Bool { a >= -0x1p63 && a < 0x1p63 }
@inline(__always) private func isInS64(_ a: Double) -> Bool { a >= -0x1p63 && a < 0x1p63 }
@inline(__always) private func isInU32(_ a: Float) -> Bool { a > -1 && a < 0x1p32 }
@inline(__always) private func isInU32(_ a: Double) -> Bool { a > -1 && a < 0x1p32 }
@inline(__always) private func isInU64(_ a: Float) -> Bool { a > -1 && a < 0x1p64 }
@inline(__always) private func isInU64(_ a: Double) -> Bool { a > -1 && a < 0x1p64 }

// The number of an `a` that is in range. 64 bits hold what 32 bits hold, and for 64 unsigned bits the
// upper half is reached by subtracting it. Safe: Swift's own checks cannot fail.
@inline(__always) func truncateS(_ a: Float) -> UInt32 { UInt32(truncatingIfNeeded: Int64(a)) }
@inline(__always) func truncateS(_ a: Double) -> UInt32 { UInt32(truncatingIfNeeded: Int64(a)) }
@inline(__always) func truncateU(_ a: Float) -> UInt32 { UInt32(truncatingIfNeeded: Int64(a)) }
@inline(__always) func truncateU(_ a: Double) -> UInt32 { UInt32(truncatingIfNeeded: Int64(a)) }
@inline(__always) func truncateS(_ a: Float) -> UInt64 { UInt64(bitPattern: Int64(a)) }
@inline(__always) func truncateS(_ a: Double) -> UInt64 { UInt64(bitPattern: Int64(a)) }
@inline(__always) func truncateU(_ a: Float) -> UInt64 {
  a < 0x1p63
    ? UInt64(bitPattern: Int64(a)) : UInt64(bitPattern: Int64(a - 0x1p63)) ^ 1 << 63
}
@inline(__always) func truncateU(_ a: Double) -> UInt64 {
  a < 0x1p63
    ? UInt64(bitPattern: Int64(a)) : UInt64(bitPattern: Int64(a - 0x1p63)) ^ 1 << 63
}

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
