// Splats, lanes taken and replaced, shuffles, and vectors in memory.

import Testing

@testable import Apus

/// Bytes that are all different.
private let counting = V128((0..<16).map { UInt8(0x10 + $0 * 13) })

@Suite struct VectorLaneTests {
  /// The number type of lanes, their bits, and the instructions on them.
  struct Shape: CustomTestStringConvertible {
    let type: ValueType
    let bitCount: Int
    let splat: Opcode
    let replace: Opcode
    let extract: [Opcode]

    var testDescription: String { "\(splat.row.mnemonic)" }
  }

  static let shapes = [
    Shape(
      type: .i32, bitCount: 8, splat: .i8x16Splat, replace: .i8x16ReplaceLane,
      extract: [.i8x16ExtractLaneS, .i8x16ExtractLaneU]),
    Shape(
      type: .i32, bitCount: 16, splat: .i16x8Splat, replace: .i16x8ReplaceLane,
      extract: [.i16x8ExtractLaneS, .i16x8ExtractLaneU]),
    Shape(
      type: .i32, bitCount: 32, splat: .i32x4Splat, replace: .i32x4ReplaceLane,
      extract: [.i32x4ExtractLane]),
    Shape(
      type: .i64, bitCount: 64, splat: .i64x2Splat, replace: .i64x2ReplaceLane,
      extract: [.i64x2ExtractLane]),
    Shape(
      type: .f32, bitCount: 32, splat: .f32x4Splat, replace: .f32x4ReplaceLane,
      extract: [.f32x4ExtractLane]),
    Shape(
      type: .f64, bitCount: 64, splat: .f64x2Splat, replace: .f64x2ReplaceLane,
      extract: [.f64x2ExtractLane]),
  ]

  /// A number whose bytes are all different, and its bits.
  private static func number(_ type: ValueType) -> (value: Value, bits: UInt64) {
    switch type {
    case .i32: (.i32(-0x7E_7D7C7C), UInt64(UInt32(bitPattern: -0x7E_7D7C7C)))
    case .i64: (.i64(-0x7E7D_7C7B_7A79_7878), UInt64(bitPattern: -0x7E7D_7C7B_7A79_7878))
    case .f32: (.f32(Float(bitPattern: 0xC123_4567)), 0xC123_4567)
    default: (.f64(Double(bitPattern: 0xC123_4567_89AB_CDEF)), 0xC123_4567_89AB_CDEF)
    }
  }

  /// The number from a local's slot, and from the accumulator of its type.
  private static func sources(_ type: ValueType, _ local: UInt64) -> [(String, (Code) -> Code)] {
    let calculation: (Code) -> Code =
      switch type {
      case .i32: { $0.localGet(local).i32(0).op(.i32Or) }
      case .i64: { $0.localGet(local).i64(0).op(.i64Or) }
      case .f32: { $0.localGet(local).f32(1).op(.f32Mul) }
      default: { $0.localGet(local).f64(1).op(.f64Mul) }
      }
    return [("slot", { $0.localGet(local) }), ("accumulator", calculation)]
  }

  @Test(arguments: shapes) func splatsFillAllLanes(_ shape: Shape) throws {
    let (value, bits) = Self.number(shape.type)
    let guest = try Guest { module in
      for (name, source) in Self.sources(shape.type, 0) {
        module.addFunction([shape.type], [.v128], export: name) { source($0).op(shape.splat) }
      }
    }
    let lanes = Array(repeating: bits, count: 128 / shape.bitCount)
    for (name, _) in Self.sources(shape.type, 0) {
      let results = try guest.function(name).call([value])
      #expect("\(results)" == "\([Value.v128(Lanes(shape.bitCount, lanes).vector)])", "\(name)")
    }
  }

  @Test(arguments: shapes) func lanesAreTakenAndReplaced(_ shape: Shape) throws {
    let (value, bits) = Self.number(shape.type)
    let laneCount = 128 / shape.bitCount
    let guest = try Guest { module in
      for lane in 0..<UInt64(laneCount) {
        for opcode in shape.extract {
          module.addFunction([.v128], [shape.type], export: "\(opcode) \(lane)") {
            $0.localGet(0).op(opcode, lane)
          }
        }
        for (name, source) in Self.sources(shape.type, 1) {
          module.addFunction([.v128, shape.type], [.v128], export: "\(name) \(lane)") {
            source($0.localGet(0)).op(shape.replace, lane)
          }
        }
      }
    }
    for lane in 0..<laneCount {
      for opcode in shape.extract {
        let isSigned = "\(opcode.row.mnemonic)".hasSuffix("_s")
        let all = Lanes(counting, shape.bitCount)
        let expected = UInt64(truncatingIfNeeded: (isSigned ? all.signed : all.unsigned)[lane])
        let mask = Lanes.mask(shape.type == .i32 || shape.type == .f32 ? 32 : 64)
        let function = try guest.function("\(opcode) \(lane)")
        let halves = Lanes(counting, 64).bits
        #expect(try function.results(halves) == [expected & mask], "\(opcode) \(lane)")
      }
      var replaced = Lanes(counting, shape.bitCount)
      replaced.bits[lane] = bits & Lanes.mask(shape.bitCount)
      for (name, _) in Self.sources(shape.type, 1) {
        let results = try guest.function("\(name) \(lane)").call([.v128(counting), value])
        #expect("\(results)" == "\([Value.v128(replaced.vector)])", "\(name) \(lane)")
      }
    }
  }

  /// Lanes moved one by one, in pairs, fours and eights; from one operand alone; as they were.
  static let shuffles: [[UInt8]] = [
    [0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31],
    [31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16],
    [0, 1, 16, 17, 2, 3, 18, 19, 4, 5, 20, 21, 6, 7, 22, 23],
    [28, 29, 30, 31, 0, 1, 2, 3, 16, 17, 18, 19, 12, 13, 14, 15],
    [24, 25, 26, 27, 28, 29, 30, 31, 0, 1, 2, 3, 4, 5, 6, 7],
    [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    Array(0..<16), Array(16..<32), Array(repeating: 31, count: 16),
  ]

  @Test(arguments: shuffles) func shufflesChooseFromBothOperands(_ lanes: [UInt8]) throws {
    let other = V128((0..<16).map { UInt8(0xFF - $0) })
    // Locals far apart: their distance does not fit into a shuffle's offsets.
    let far = Array(repeating: ValueType.i64, count: 5000) + [.v128]
    let guest = try Guest { module in
      module.addFunction([.v128, .v128], [.v128], export: "locals") {
        $0.localGet(0).localGet(1).op(.i8x16Shuffle).raw(lanes)
      }
      module.addFunction([.v128, .v128], [.v128], export: "temporaries") {
        $0.localGet(0).op(.v128Not).op(.v128Not).localGet(1).op(.v128Not).op(.v128Not)
          .op(.i8x16Shuffle).raw(lanes)
      }
      module.addFunction([.v128, .v128], [.v128], export: "in place") {
        $0.localGet(0).localGet(1).op(.i8x16Shuffle).raw(lanes).localSet(1).localGet(1)
      }
      module.addFunction([.v128, .v128], [.v128], locals: far, export: "far") {
        $0.localGet(1).localSet(5002).localGet(0).localGet(5002).op(.i8x16Shuffle).raw(lanes)
      }
      module.addFunction([.v128, .v128], [.v128], locals: far, export: "far back") {
        $0.localGet(0).localSet(5002).localGet(5002).localGet(1).op(.i8x16Shuffle).raw(lanes)
      }
    }
    let expected = V128(lanes.map { $0 < 16 ? counting[Int($0)] : other[Int($0) - 16] })
    for name in ["locals", "temporaries", "in place", "far", "far back"] {
      let results = try guest.function(name).call([.v128(counting), .v128(other)])
      #expect("\(results)" == "\([Value.v128(expected)])", "\(name)")
    }
  }
}

@Suite struct VectorMemoryTests {
  /// An instruction, the bytes that it reads or writes, and what a load makes of them.
  struct Access: CustomTestStringConvertible {
    let opcode: Opcode
    let byteCount: Int
    var load: @Sendable (_ bytes: [UInt8]) -> V128 = { _ in V128() }

    var testDescription: String { "\(opcode.row.mnemonic)" }
  }

  private static func vector(_ bitCount: Int, _ numbers: [Int128]) -> V128 {
    Lanes(bitCount, numbers.map { UInt64(truncatingIfNeeded: $0) }).vector
  }

  private static func padded(_ bytes: [UInt8]) -> V128 {
    V128(bytes + Array(repeating: 0, count: 16 - bytes.count))
  }

  private static func extending(_ opcode: Opcode, _ bitCount: Int, isSigned: Bool) -> Access {
    Access(opcode: opcode, byteCount: 8) { bytes in
      let lanes = Lanes(padded(bytes), bitCount)
      let half = (isSigned ? lanes.signed : lanes.unsigned).prefix(64 / bitCount)
      return vector(bitCount * 2, Array(half))
    }
  }

  private static func splat(_ opcode: Opcode, _ byteCount: Int) -> Access {
    Access(opcode: opcode, byteCount: byteCount) { bytes in
      V128((0..<16).map { bytes[$0 % byteCount] })
    }
  }

  static let loads = [
    Access(opcode: .v128Load, byteCount: 16, load: { padded($0) }),
    extending(.v128Load8x8S, 8, isSigned: true), extending(.v128Load8x8U, 8, isSigned: false),
    extending(.v128Load16x4S, 16, isSigned: true), extending(.v128Load16x4U, 16, isSigned: false),
    extending(.v128Load32x2S, 32, isSigned: true), extending(.v128Load32x2U, 32, isSigned: false),
    splat(.v128Load8Splat, 1), splat(.v128Load16Splat, 2), splat(.v128Load32Splat, 4),
    splat(.v128Load64Splat, 8),
    Access(opcode: .v128Load32Zero, byteCount: 4, load: { padded($0) }),
    Access(opcode: .v128Load64Zero, byteCount: 8, load: { padded($0) }),
  ]

  /// Addresses as the translator tells them apart. The offset is 3.
  private static let addresses: [String] = ["slot", "accumulator", "constant"]

  private static func address(_ name: String, _ address: Int32) -> (Code) -> Code {
    switch name {
    case "slot": { $0.localGet(0) }
    case "accumulator": { $0.localGet(0).i32(0).op(.i32Or) }
    default: { $0.i32(address) }
    }
  }

  /// The last address, with the offset, at which `byteCount` bytes lie in one page.
  private static func last(_ byteCount: Int) -> Int32 { Int32(65536 - 3 - byteCount) }

  /// What memory holds at its end.
  private static let data = (0..<16).map { UInt8(0x71 + $0 * 9) }

  @Test(arguments: loads) func loadsReadTheLastBytes(_ access: Access) throws {
    let last = Self.last(access.byteCount)
    let guest = try Guest { module in
      module.addMemory(Limits(minimum: 1))
      module.addData(Self.data, at: 65536 - 16)
      for name in Self.addresses {
        for (suffix, address) in [("", last), (" behind", last + 1)] {
          module.addFunction([.i32], [.v128], export: name + suffix) {
            Self.address(name, address)($0).memory(access.opcode, offset: 3)
          }
        }
      }
    }
    let expected = access.load(Array(Self.data.suffix(access.byteCount)))
    for name in Self.addresses {
      let results = try guest.function(name).call([.i32(last)])
      #expect("\(results)" == "\([Value.v128(expected)])", "\(name)")
      let trap = try guest.trap(name + " behind", UInt64(last + 1))
      #expect(trap.code == .memoryOutOfBounds, "\(name)")
    }
    #expect(try guest.trap("slot", 0xFFFF_FFFF).code == .memoryOutOfBounds)
  }

  @Test(
    arguments: [
      Access(opcode: .v128Load8Lane, byteCount: 1), Access(opcode: .v128Load16Lane, byteCount: 2),
      Access(opcode: .v128Load32Lane, byteCount: 4), Access(opcode: .v128Load64Lane, byteCount: 8),
    ])
  func loadsReplaceOneLane(_ access: Access) throws {
    let last = Self.last(access.byteCount)
    let laneCount = 16 / access.byteCount
    let guest = try Guest { module in
      module.addMemory(Limits(minimum: 1))
      module.addData(Self.data, at: 65536 - 16)
      for name in Self.addresses {
        for (suffix, address) in [("", last), (" behind", last + 1)] {
          for lane in 0..<laneCount {
            module.addFunction([.i32, .v128], [.v128], export: "\(name)\(suffix) \(lane)") {
              Self.address(name, address)($0).localGet(1)
                .memory(access.opcode, offset: 3).raw([UInt8(lane)])
            }
          }
        }
      }
    }
    for name in Self.addresses {
      for lane in 0..<laneCount {
        var expected = counting
        for (index, byte) in Self.data.suffix(access.byteCount).enumerated() {
          expected[lane * access.byteCount + index] = byte
        }
        let results = try guest.function("\(name) \(lane)").call([.i32(last), .v128(counting)])
        #expect("\(results)" == "\([Value.v128(expected)])", "\(name) \(lane)")
        let trap = try guest.trap("\(name) behind \(lane)", UInt64(last + 1), 0, 0)
        #expect(trap.code == .memoryOutOfBounds, "\(name)")
      }
    }
  }

  @Test(
    arguments: [
      Access(opcode: .v128Store, byteCount: 16), Access(opcode: .v128Store8Lane, byteCount: 1),
      Access(opcode: .v128Store16Lane, byteCount: 2),
      Access(opcode: .v128Store32Lane, byteCount: 4),
      Access(opcode: .v128Store64Lane, byteCount: 8),
    ])
  func storesWriteTheLastBytesAndNoMore(_ access: Access) throws {
    let last = Self.last(access.byteCount)
    let laneCount = 16 / access.byteCount
    for name in Self.addresses {
      for lane in 0..<laneCount {
        let guest = try Guest { module in
          module.addMemory(Limits(minimum: 1), export: "memory")
          for (suffix, address) in [("store", last), ("behind", last + 1)] {
            module.addFunction([.i32, .v128], export: suffix) {
              Self.address(name, address)($0).localGet(1).memory(access.opcode, offset: 3)
                .raw(access.opcode == .v128Store ? [] : [UInt8(lane)])
            }
          }
        }
        let trap = try guest.trap("behind", UInt64(last + 1), .max, .max)
        #expect(trap.code == .memoryOutOfBounds, "\(name)")
        _ = try guest.function("store").call([.i32(last), .v128(counting)])
        let memory = try #require(guest.instance.memory("memory"))
        let start = lane * access.byteCount
        let expected =
          Array(repeating: 0, count: 24 - access.byteCount)
          + (start..<start + access.byteCount).map { counting[$0] }
        #expect(try memory.read(at: 65536 - 24, count: 24) == expected, "\(name) \(lane)")
      }
    }
  }
}
