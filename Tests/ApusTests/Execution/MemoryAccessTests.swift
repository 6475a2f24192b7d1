// Loads and stores: every width, addresses and values from everywhere, at both sides of the bounds.
// https://webassembly.github.io/spec/core/exec/instructions.html#memory-instructions

import Testing

@testable import Apus

/// A load or store.
struct Access {
  let opcode: Opcode
  /// Of the value on the stack.
  let type: ValueType
  let byteCount: Int
  let isSigned: Bool

  static let all: [Access] = Opcode.allCases.compactMap { opcode in
    let row = opcode.row
    let type: ValueType
    switch row.signature {
    case .load(let loaded): type = loaded
    case .store(let stored): type = stored
    default: return nil
    }
    guard row.feature == .core else { return nil }
    let name = "\(row.mnemonic)"
    let full = type == .i32 || type == .f32 ? 4 : 8
    let digits = name.split(separator: ".")[1].filter(\.isNumber)
    return Access(
      opcode: opcode, type: type, byteCount: Int(digits).map { $0 / 8 } ?? full,
      isSigned: name.hasSuffix("_s"))
  }

  static let loads = all.filter { if case .load = $0.opcode.row.signature { true } else { false } }
  static let stores = all.filter {
    if case .store = $0.opcode.row.signature { true } else { false }
  }

  /// What a load of these bytes gives.
  func loaded(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var bits = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    if isSigned, bytes.last.map({ $0 >= 0x80 }) == true {
      bits |= ~UInt64(0) << UInt64(byteCount * 8)
    }
    return type == .i32 ? bits & 0xFFFF_FFFF : bits
  }
}

/// How the code gives an address or a value, from a parameter of the function or as a constant.
private enum Giving: CaseIterable {
  case local, temporary, accumulator, cached, constant
}

extension Code {
  fileprivate func give(
    _ giving: Giving, _ index: UInt64, _ type: ValueType, constant bits: UInt64, same: UInt32
  ) -> Code {
    let made = localGet(index)
    let operation: (Code) -> Code = { code in
      switch type {
      case .i32: code.i32(0).op(.i32Add)
      case .i64: code.i64(0).op(.i64Add)
      case .f32: code.op(.f32Neg).op(.f32Neg)
      default: code.op(.f64Neg).op(.f64Neg)
      }
    }
    return switch giving {
    case .local: made
    case .temporary: made.block(.block, .type(same)) { $0 }
    case .accumulator: operation(made)
    case .cached: operation(made).localTee(index)
    case .constant: constant(bits, type)
    }
  }
}

private let pageByteCount: UInt64 = 65_536

@Suite struct MemoryAccessTests {
  /// Address and offset, with the first byte that is accessed, by how many bytes are.
  private func places(_ byteCount: Int) -> [(address: UInt64, offset: UInt64)] {
    let last = pageByteCount - UInt64(byteCount)
    return [
      (0, 0), (1, 0), (0, 3), (8, 40), (last, 0), (0, last), (last - 5, 5),
      (last + 1, 0), (0, last + 1), (last, 1), (pageByteCount, 0), (0, pageByteCount),
      (0x7FFF_FFFF, 0), (0xFFFF_FFFF, 0), (0, 0xFFFF_FFFF), (0xFFFF_FFFF, 1),
      (1, 0xFFFF_FFFF), (0xFFFF_FFFF, 0xFFFF_FFFF), (0xFFFF_FFF8, 8),
    ]
  }

  private let contents = (0..<pageByteCount).map { UInt8(truncatingIfNeeded: $0 * 167 + 90) }

  private func inBounds(_ place: (address: UInt64, offset: UInt64), _ byteCount: Int) -> Int? {
    let start = place.address + place.offset
    return start + UInt64(byteCount) <= pageByteCount ? Int(start) : nil
  }

  @Test(arguments: Access.loads)
  private func loads(_ access: Access) throws {
    let places = places(access.byteCount)
    let guest = try Guest { module in
      module.addMemory(Limits(minimum: 1), export: "memory")
      let same = module.type([.i32], [.i32])
      for (index, place) in places.enumerated() {
        for giving in Giving.allCases {
          for isStored in [false, true] {
            module.addFunction(
              [.i32], [access.type], locals: [access.type],
              export: "\(index) \(giving) \(isStored)"
            ) {
              let code = $0.give(giving, 0, .i32, constant: place.address, same: same)
                .memory(access.opcode, offset: place.offset)
              return isStored ? code.localSet(1).localGet(1) : code
            }
          }
        }
      }
    }
    let memory = try #require(guest.instance.memory("memory"))
    try memory.write(contents, at: 0)
    for (index, place) in places.enumerated() {
      let start = inBounds(place, access.byteCount)
      let expected = start.map { Outcome.bits(access.loaded(contents[$0..<$0 + access.byteCount])) }
      for giving in Giving.allCases {
        for isStored in [false, true] {
          let outcome = try guest.outcome("\(index) \(giving) \(isStored)", place.address)
          #expect(
            outcome == expected ?? .trap(.memoryOutOfBounds),
            "\(access.opcode) at \(place), \(giving), \(isStored)")
        }
      }
    }
  }

  @Test(arguments: Access.stores)
  private func stores(_ access: Access) throws {
    let places = places(access.byteCount)
    let value: UInt64 =
      access.type == .i32 || access.type == .f32 ? 0x8ABC_DEF1 : 0x8123_4567_89AB_CDEF
    // The second fits 32 bits with its sign.
    for value in [value, access.type == .f64 || access.type == .i64 ? ~0x7654 : 0x7654] {
      let guest = try Guest { module in
        module.addMemory(Limits(minimum: 1), export: "memory")
        let same = [module.type([.i32], [.i32]), module.type([access.type], [access.type])]
        for (index, place) in places.enumerated() {
          for address in Giving.allCases {
            for stored in Giving.allCases {
              module.addFunction([.i32, access.type], export: "\(index) \(address) \(stored)") {
                $0.give(address, 0, .i32, constant: place.address, same: same[0])
                  .give(stored, 1, access.type, constant: value, same: same[1])
                  .memory(access.opcode, offset: place.offset)
              }
            }
          }
        }
      }
      let memory = try #require(guest.instance.memory("memory"))
      try memory.write(contents, at: 0)
      for (index, place) in places.enumerated() {
        let start = inBounds(place, access.byteCount)
        for address in Giving.allCases {
          for stored in Giving.allCases {
            let outcome = try guest.outcome("\(index) \(address) \(stored)", place.address, value)
            let comment = "\(access.opcode) at \(place), \(address), \(stored)"
            #expect(
              outcome == (start == nil ? .trap(.memoryOutOfBounds) : .bits(0)), "\(comment)")
            guard let start else { continue }
            let bytes = (0..<access.byteCount).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
            #expect(try memory.read(at: start, count: bytes.count) == bytes, "\(comment)")
            try memory.write(Array(contents[start..<start + bytes.count]), at: start)
          }
        }
      }
      // No store wrote anything else.
      #expect(try memory.read(at: 0, count: contents.count) == contents)
    }
  }

  @Test func addressAndValueAreOneOperand() throws {
    let guest = try Guest { module in
      module.addMemory(Limits(minimum: 1))
      module.addFunction([.i32], [.i32], export: "f") {
        $0.localGet(0).i32(4).op(.i32Add).localTee(0).localGet(0).memory(.i32Store)
          .localGet(0).memory(.i32Load)
      }
    }
    #expect(try guest.outcome("f", 96) == .bits(100))
  }

  @Test func bytesThatGrowthAddsAreZeroAndInBounds() throws {
    let guest = try Guest { module in
      module.addMemory(Limits(minimum: 0, maximum: 3), export: "memory")
      module.addFunction([.i32], [.i32], export: "grow") { $0.localGet(0).op(.memoryGrow, 0) }
      module.addFunction([], [.i32], export: "size") { $0.op(.memorySize, 0) }
      module.addFunction([.i32], [.i32], export: "load") { $0.localGet(0).memory(.i32Load8U) }
      // The memory's base and size change between two accesses of one function.
      module.addFunction([.i32, .i32], [.i32], export: "growAndUse") {
        $0.localGet(0).op(.memoryGrow, 0).op(.drop).localGet(1).i32(77).memory(.i32Store8)
          .localGet(1).memory(.i32Load8U)
      }
    }
    #expect(try guest.outcome("load", 0) == .trap(.memoryOutOfBounds))
    #expect(try guest.outcome("grow", 0) == .bits(0))
    #expect(try guest.outcome("growAndUse", 1, 65_535) == .bits(77))
    #expect(try guest.outcome("growAndUse", 1, 131_072) == .trap(.memoryOutOfBounds))
    #expect(try guest.outcome("size") == .bits(2))
    #expect(try guest.outcome("load", 131_071) == .bits(0))
    for count: UInt64 in [2, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      #expect(try guest.outcome("grow", count) == .bits(0xFFFF_FFFF))
    }
    #expect(try guest.outcome("grow", 1) == .bits(2))
    #expect(try guest.outcome("size") == .bits(3))
    #expect(try guest.outcome("load", 196_607) == .bits(0))
  }

  @Test func growthStopsAtTheStoresLimit() throws {
    var configuration = StoreConfiguration()
    configuration.maximumMemoryByteCount = 2 * pageByteCount
    let guest = try Guest(configuration) { module in
      module.addMemory(Limits(minimum: 1))
      module.addFunction([.i32], [.i32], export: "grow") { $0.localGet(0).op(.memoryGrow, 0) }
    }
    #expect(try guest.outcome("grow", 2) == .bits(0xFFFF_FFFF))
    #expect(try guest.outcome("grow", 1) == .bits(1))
    #expect(try guest.outcome("grow", 1) == .bits(0xFFFF_FFFF))
  }

  @Test func bulkInstructionsCheckFirst() throws {
    let guest = try Guest { module in
      module.addMemory(Limits(minimum: 1), export: "memory")
      module.addData([1, 2, 3, 4], at: nil)
      let three: [ValueType] = [.i32, .i32, .i32]
      for (name, opcode, immediates) in [
        ("fill", Opcode.memoryFill, [UInt8(0)]), ("copy", .memoryCopy, [0, 0]),
        ("init", .memoryInit, [0, 0]),
      ] {
        module.addFunction(three, export: name) {
          $0.localGet(0).localGet(1).localGet(2).op(opcode).raw(immediates)
        }
      }
      module.addFunction(export: "drop") { $0.op(.dataDrop, 0) }
    }
    let memory = try #require(guest.instance.memory("memory"))
    let max: UInt64 = 0xFFFF_FFFF
    let rows: [(String, [UInt64], isTrap: Bool)] = [
      ("fill", [10, 0x1AB, 3], false), ("fill", [65_536, 0, 0], false),
      ("fill", [65_537, 0, 0], true), ("fill", [65_535, 9, 2], true),
      ("fill", [max, 9, max], true),
      ("copy", [11, 10, 4], false), ("copy", [9, 10, 4], false),
      ("copy", [65_536, 65_536, 0], false),
      ("copy", [0, 65_537, 0], true), ("copy", [65_534, 0, 3], true), ("copy", [0, max, 2], true),
      ("init", [100, 1, 3], false), ("init", [100, 4, 0], false), ("init", [100, 3, 2], true),
      ("init", [65_535, 0, 2], true), ("init", [max, 0, 0], true),
    ]
    for (name, arguments, isTrap) in rows {
      let outcome = try guest.function(name).outcome(arguments)
      #expect(outcome == (isTrap ? .trap(.memoryOutOfBounds) : .bits(0)), "\(name) \(arguments)")
    }
    #expect(try memory.read(at: 8, count: 8) == [0, 0xAB, 0xAB, 0xAB, 0xAB, 0xAB, 0, 0])
    #expect(try memory.read(at: 99, count: 5) == [0, 2, 3, 4, 0])
    #expect(try memory.read(at: 65_534, count: 2) == [0, 0])
    _ = try guest.results("drop")
    #expect(try guest.outcome("init", 0, 0, 0) == .bits(0))
    #expect(try guest.outcome("init", 0, 0, 1) == .trap(.memoryOutOfBounds))
    #expect(try guest.outcome("init", 0, 1, 0) == .trap(.memoryOutOfBounds))
  }
}
