// What the integer instructions compute, on plain numbers. `i32` is `UInt32`, `i64` is `UInt64`.
// https://webassembly.github.io/spec/core/exec/numerics.html#integer-operations

/// The unsigned integers that stand for `i32` and `i64`.
protocol WasmInteger: FixedWidthInteger, UnsignedInteger {
  associatedtype Signed: FixedWidthInteger & SignedInteger
  var signed: Signed { get }
  init(signed: Signed)
}

extension UInt32: WasmInteger {
  @inline(__always) var signed: Int32 { Int32(bitPattern: self) }
  @inline(__always) init(signed: Int32) { self.init(bitPattern: signed) }
}

extension UInt64: WasmInteger {
  @inline(__always) var signed: Int64 { Int64(bitPattern: self) }
  @inline(__always) init(signed: Int64) { self.init(bitPattern: signed) }
}

@inline(__always) func add<T: WasmInteger>(_ a: T, _ b: T) -> T { a &+ b }
@inline(__always) func sub<T: WasmInteger>(_ a: T, _ b: T) -> T { a &- b }
@inline(__always) func mul<T: WasmInteger>(_ a: T, _ b: T) -> T { a &* b }
@inline(__always) func and<T: WasmInteger>(_ a: T, _ b: T) -> T { a & b }
@inline(__always) func or<T: WasmInteger>(_ a: T, _ b: T) -> T { a | b }
@inline(__always) func xor<T: WasmInteger>(_ a: T, _ b: T) -> T { a ^ b }
@inline(__always) func shl<T: WasmInteger>(_ a: T, _ b: T) -> T { a &<< b }
@inline(__always) func shrU<T: WasmInteger>(_ a: T, _ b: T) -> T { a &>> b }
@inline(__always) func shrS<T: WasmInteger>(_ a: T, _ b: T) -> T {
  T(signed: a.signed &>> b.signed)
}
@inline(__always) func rotl<T: WasmInteger>(_ a: T, _ b: T) -> T { a &<< b | a &>> (0 &- b) }
@inline(__always) func rotr<T: WasmInteger>(_ a: T, _ b: T) -> T { a &>> b | a &<< (0 &- b) }

// Divisions give the result, and whether they trap instead: by zero, or because the quotient of the
// least number and -1 has no place. The reporting forms cannot trap themselves.
@inline(__always) func divU<T: WasmInteger>(_ a: T, _ b: T) -> (T, Bool) {
  let (quotient, overflow) = a.dividedReportingOverflow(by: b)
  return (quotient, overflow)
}
@inline(__always) func divS<T: WasmInteger>(_ a: T, _ b: T) -> (T, Bool) {
  let (quotient, overflow) = a.signed.dividedReportingOverflow(by: b.signed)
  return (T(signed: quotient), overflow)
}
@inline(__always) func remU<T: WasmInteger>(_ a: T, _ b: T) -> (T, Bool) {
  let (remainder, overflow) = a.remainderReportingOverflow(dividingBy: b)
  return (remainder, overflow)
}
/// The least number modulo -1 is 0, which the reporting form gives too.
@inline(__always) func remS<T: WasmInteger>(_ a: T, _ b: T) -> (T, Bool) {
  let (remainder, overflow) = a.signed.remainderReportingOverflow(dividingBy: b.signed)
  return (T(signed: remainder), overflow && b == 0)
}
/// Why a division by `b` traps.
@inline(__always) func divisionTrap<T: WasmInteger>(_ b: T) -> UInt8 {
  b == 0 ? Trap.Code.integerDivideByZero.rawValue : Trap.Code.integerOverflow.rawValue
}

@inline(__always) private func flag(_ condition: Bool) -> UInt32 { condition ? 1 : 0 }

@inline(__always) func eqz<T: WasmInteger>(_ a: T) -> UInt32 { flag(a == 0) }
@inline(__always) func eq<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a == b) }
@inline(__always) func ne<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a != b) }
@inline(__always) func ltU<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a < b) }
@inline(__always) func gtU<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a > b) }
@inline(__always) func leU<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a <= b) }
@inline(__always) func geU<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a >= b) }
@inline(__always) func ltS<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a.signed < b.signed) }
@inline(__always) func gtS<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a.signed > b.signed) }
@inline(__always) func leS<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a.signed <= b.signed) }
@inline(__always) func geS<T: WasmInteger>(_ a: T, _ b: T) -> UInt32 { flag(a.signed >= b.signed) }

@inline(__always) func clz<T: WasmInteger>(_ a: T) -> T {
  T(truncatingIfNeeded: a.leadingZeroBitCount)
}
@inline(__always) func ctz<T: WasmInteger>(_ a: T) -> T {
  T(truncatingIfNeeded: a.trailingZeroBitCount)
}
@inline(__always) func popcnt<T: WasmInteger>(_ a: T) -> T {
  T(truncatingIfNeeded: a.nonzeroBitCount)
}
@inline(__always) func extend8S<T: WasmInteger>(_ a: T) -> T {
  T(truncatingIfNeeded: Int8(truncatingIfNeeded: a))
}
@inline(__always) func extend16S<T: WasmInteger>(_ a: T) -> T {
  T(truncatingIfNeeded: Int16(truncatingIfNeeded: a))
}
@inline(__always) func extend32S(_ a: UInt64) -> UInt64 {
  UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: a))
}
