// Arguments of calls, and what results are compared with.
// https://github.com/WebAssembly/spec/tree/main/interpreter#scripts

import Apus

/// An argument. Numbers are given by their bits.
package enum ScriptValue: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(UInt32)
  case f64(UInt64)
  case v128(SIMD16<UInt8>)
  /// `nil` for a heap type that is not abstract.
  case refNull(HeapType?)
  /// A value of the host, known by a number, as an external reference.
  case refExtern(UInt32)
  /// The same value as an internal reference.
  case refHost(UInt32)
}

/// What a result must be.
package enum ResultPattern: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(FloatPattern<UInt32>)
  case f64(FloatPattern<UInt64>)
  case v128(SIMD16<UInt8>)
  case f32x4([FloatPattern<UInt32>])
  case f64x2([FloatPattern<UInt64>])
  /// Null, of any type or of that one.
  case refNull(HeapType?)
  /// A value of the host, any or the one of that number.
  case refExtern(UInt32?)
  case refHost(UInt32?)
  case refFunction
  /// A reference, not null, to a value of an abstract type.
  case reference(HeapType)
  /// One of them.
  case either([ResultPattern])
}

package enum FloatPattern<Bits: Hashable & Sendable>: Hashable, Sendable {
  case bits(Bits)
  /// A NaN whose payload is the quiet bit alone, of either sign.
  case canonicalNaN
  /// A NaN with the quiet bit set.
  case arithmeticNaN
}
