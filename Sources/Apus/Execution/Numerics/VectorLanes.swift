// The lanes of vectors, type by type: products, comparisons and choices.
//
// The bodies are the same for every type. Written generically, they would not become vector
// instructions: see Vector.swift. Safe: a mask has a lane of 0 or -1 for every lane that is compared.

extension Int8: IntegerLane {
  typealias Vector = SIMD16<Int8>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension UInt8: IntegerLane {
  typealias Vector = SIMD16<UInt8>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension Int16: IntegerLane {
  typealias Vector = SIMD8<Int16>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension UInt16: IntegerLane {
  typealias Vector = SIMD8<UInt16>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension Int32: IntegerLane {
  typealias Vector = SIMD4<Int32>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension UInt32: IntegerLane {
  typealias Vector = SIMD4<UInt32>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension Int64: IntegerLane {
  typealias Vector = SIMD2<Int64>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension UInt64: IntegerLane {
  typealias Vector = SIMD2<UInt64>
  @inline(__always) static func product(_ a: Vector, _ b: Vector) -> Vector { a &* b }
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .== b, to: Vector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> Vector {
    unsafeBitCast(a .< b, to: Vector.self)
  }
  @inline(__always) static func lesser(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .< b)
  }
  @inline(__always) static func greater(_ a: Vector, _ b: Vector) -> Vector {
    b.replacing(with: a, where: a .> b)
  }
}

extension Int8: NarrowLane { typealias Wide = Int16 }
extension UInt8: NarrowLane { typealias Wide = UInt16 }
extension Int16: NarrowLane { typealias Wide = Int32 }
extension UInt16: NarrowLane { typealias Wide = UInt32 }
extension Int32: NarrowLane { typealias Wide = Int64 }
extension UInt32: NarrowLane { typealias Wide = UInt64 }

extension Float: FloatLane {
  typealias Vector = SIMD4<Float>
  typealias BitVector = SIMD4<UInt32>
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> BitVector {
    unsafeBitCast(a .== b, to: BitVector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> BitVector {
    unsafeBitCast(a .< b, to: BitVector.self)
  }
  @inline(__always) static func lessOrEqual(_ a: Vector, _ b: Vector) -> BitVector {
    unsafeBitCast(a .<= b, to: BitVector.self)
  }
}

extension Double: FloatLane {
  typealias Vector = SIMD2<Double>
  typealias BitVector = SIMD2<UInt64>
  @inline(__always) static func equal(_ a: Vector, _ b: Vector) -> BitVector {
    unsafeBitCast(a .== b, to: BitVector.self)
  }
  @inline(__always) static func less(_ a: Vector, _ b: Vector) -> BitVector {
    unsafeBitCast(a .< b, to: BitVector.self)
  }
  @inline(__always) static func lessOrEqual(_ a: Vector, _ b: Vector) -> BitVector {
    unsafeBitCast(a .<= b, to: BitVector.self)
  }
}
