import Testing

@testable import Apus

@Suite struct MemoryTests {
  private func memory(
    _ minimum: UInt64, _ maximum: UInt64? = nil, allowing byteCount: UInt64 = 4 << 30
  ) throws -> Memory {
    var configuration = StoreConfiguration()
    configuration.maximumMemoryByteCount = byteCount
    return try Memory(
      MemoryType(Limits(minimum: minimum, maximum: maximum)), in: Store(configuration))
  }

  @Test(
    arguments: [
      // minimum, maximum, allowed bytes, growth, page count before or nil
      (1, 2, 4 << 30, 1, 1), (1, 2, 4 << 30, 2, nil), (1, 2, 4 << 30, 0, 1), (0, 0, 4 << 30, 0, 0),
      (0, 0, 4 << 30, 1, nil), (1, nil, 3 * 65_536, 2, 1), (1, nil, 3 * 65_536, 3, nil),
      (1, nil, 3 * 65_536 - 1, 2, nil), (1, nil, 4 << 30, -1, nil), (1, nil, 4 << 30, 65_536, nil),
      (1, nil, 4 << 30, Int.max, nil), (0, nil, 4 << 30, 65_536, 0), (1, nil, 1 << 40, 65_535, 1),
    ] as [(UInt64, UInt64?, UInt64, Int, Int?)])
  func growth(
    _ minimum: UInt64, _ maximum: UInt64?, _ allowed: UInt64, _ growth: Int, _ before: Int?
  ) throws {
    let memory = try memory(minimum, maximum, allowing: allowed)
    #expect(memory.grow(by: growth) == before)
    let grown = before == nil ? 0 : growth
    #expect(memory.pageCount == Int(minimum) + grown)
    #expect(memory.byteCount == memory.pageCount * 65_536)
    #expect(memory.type.limits == Limits(minimum: UInt64(memory.pageCount), maximum: maximum))
  }

  @Test(
    arguments: [
      // type, growth in pages, bytes afterwards or nil
      (MemoryType(Limits(minimum: 1), addressType: .i64), 2, 3 * 65_536),
      (MemoryType(Limits(minimum: 1, maximum: 1 << 48), addressType: .i64), 65_535, 4 << 30),
      (MemoryType(Limits(minimum: 1, maximum: 1 << 48), addressType: .i64), 65_536, nil),
      (MemoryType(Limits(minimum: 0), addressType: .i64), Int.max, nil),
      (bytes(Limits(minimum: 3, maximum: 70_000)), 69_997, 70_000),
      (bytes(Limits(minimum: 3, maximum: 70_000)), 69_998, nil),
      (bytes(Limits(minimum: 0)), 4096, 4096),
      (bytes(Limits(minimum: 0)), 4_294_967_295, 4_294_967_295),
      (bytes(Limits(minimum: 0)), 4_294_967_296, nil),
      (bytes(Limits(minimum: 1, maximum: .max), .i64), 4095, 4096),
      (bytes(Limits(minimum: 1, maximum: .max), .i64), Int.max, nil),
    ])
  func otherTypes(_ type: MemoryType, _ growth: Int, _ byteCount: Int?) throws {
    let memory = try Memory(type, in: Store())
    let before = memory.pageCount
    #expect(memory.byteCount == before * type.pageByteCount)
    #expect(memory.grow(by: growth) == (byteCount == nil ? nil : before))
    guard let byteCount else { return }
    #expect(memory.byteCount == byteCount)
    #expect(memory.pageCount == before + growth)
    try memory.write([7], at: byteCount - 1)
    #expect(throws: MemoryAccessError.self) { try memory.write([7], at: byteCount) }
    let limits = Limits(minimum: UInt64(before + growth), maximum: type.limits.maximum)
    #expect(memory.type.limits == limits)
    #expect(memory.type.addressType == type.addressType)
    #expect(memory.type.pageByteCount == type.pageByteCount)
  }

  /// A memory whose pages have one byte.
  private static func bytes(_ limits: Limits, _ addressType: AddressType = .i32) -> MemoryType {
    MemoryType(limits, addressType: addressType, isShared: false, pageSizeExponent: 0)
  }

  /// Where less is reserved than the limit allows, growth moves the memory.
  @Test func growthBeyondWhatIsReserved() throws {
    var configuration = StoreConfiguration()
    configuration.maximumMemoryByteCount = .max
    let type = MemoryType(Limits(minimum: 1), addressType: .i64)
    let memory = try Memory(type, in: Store(configuration))
    try memory.write([1, 2, 3], at: 65_533)
    guard memory.grow(by: 9 << 14) != nil else { return }
    #expect(memory.byteCount == 9 << 30 + 65_536)
    #expect(try memory.read(at: 65_532, count: 5) == [0, 1, 2, 3, 0])
    try memory.write([4], at: memory.byteCount - 1)
    #expect(memory.grow(by: 1 << 40) == nil)
  }

  @Test func pagesOfOneByteInAGuest() throws {
    let instance = try Instance(
      text: """
        (module (memory (export "m") 5 100 (pagesize 1))
          (func (export "size") (result i32) (memory.size))
          (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
          (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))
        """, in: Store())
    #expect(try instance.call("size").description == "[i32 5]")
    #expect(try instance.call("grow", .i32(90)).description == "[i32 5]")
    #expect(try instance.call("grow", .i32(6)).description == "[i32 -1]")
    #expect(try instance.call("load", .i32(94)).description == "[i32 0]")
    #expect(throws: CallError.self) { try instance.call("load", .i32(95)) }
  }

  @Test func growthKeepsAddressAndContentsAndBringsZeros() throws {
    let memory = try memory(1)
    let base = memory.record.pointee.base
    try memory.write([1, 2, 3], at: 65_533)
    memory.grow(by: 1)
    #expect(memory.record.pointee.base == base)
    #expect(try memory.read(at: 65_532, count: 6) == [0, 1, 2, 3, 0, 0])
  }

  @Test(
    arguments: [
      (65_537, nil, "invalid type: memory size must be at most 65536 pages (4GiB)"),
      (0, 65_537, "invalid type: memory size must be at most 65536 pages (4GiB)"),
      (2, 1, "invalid type: size minimum must not be greater than maximum"),
      (17, nil, "too large: a memory of 17 pages; the store allows 16 pages"),
    ] as [(UInt64, UInt64?, String)])
  func refusedTypes(_ minimum: UInt64, _ maximum: UInt64?, _ message: String) {
    let error = #expect(throws: LinkError.self) {
      _ = try memory(minimum, maximum, allowing: 1 << 20)
    }
    #expect(error?.message == message)
  }

  @Test(arguments: [
    (0, 0, true), (0, 65_536, true), (65_536, 0, true), (65_535, 1, true), (65_535, 2, false),
    (65_536, 1, false), (65_537, 0, false), (-1, 1, false), (0, -1, false), (Int.max, 1, false),
    (1, Int.max, false), (Int.min, 0, false),
  ])
  func bounds(_ byteOffset: Int, _ count: Int, _ isInside: Bool) throws {
    let memory = try memory(1)
    do throws(MemoryAccessError) {
      #expect(try memory.read(at: byteOffset, count: count).count == count)
      #expect(isInside)
    } catch {
      #expect(!isInside)
      let wanted = MemoryAccessError(
        byteOffset: byteOffset, byteCount: count, memoryByteCount: 65_536)
      #expect(error == wanted)
      #expect(error.description.hasPrefix("out of bounds memory access: "))
    }
  }

  @Test func numbersAreLittleEndianAndUnaligned() throws {
    let memory = try memory(1)
    try memory.store(UInt32(0x0403_0201), at: 1)
    #expect(try memory.read(at: 0, count: 6) == [0, 1, 2, 3, 4, 0])
    #expect(try memory.load(at: 2, as: UInt16.self) == 0x0302)
    try memory.store(Int64(-2), at: 65_528)
    #expect(try memory.load(at: 65_528) == Int64(-2))
    try memory.store(Float(1.5), at: 9)
    #expect(try memory.load(at: 9, as: Float.self) == 1.5)
    try memory.store(-0.0, at: 9)
    #expect(try memory.load(at: 9, as: Double.self).sign == .minus)
    #expect(throws: MemoryAccessError.self) { try memory.load(at: 65_529, as: UInt64.self) }
    #expect(throws: MemoryAccessError.self) { try memory.store(UInt64(1), at: 65_529) }
    #expect(throws: MemoryAccessError.self) { try memory.write([1, 2], at: 65_535) }
    #expect(try memory.read(at: 65_535, count: 1) == [0xFF])
  }

  @Test func theWholeMemoryAsBytes() throws {
    let memory = try memory(2)
    let count = memory.withUnsafeBytes { bytes in
      bytes[131_071] = 7
      return bytes.count
    }
    #expect(count == 131_072)
    #expect(try memory.load(at: 131_071, as: UInt8.self) == 7)
  }

  @Test func growthRefreshesTheContextOfTheRunningInstance() throws {
    var builder = ModuleBuilder()
    builder.addMemory(Limits(minimum: 1), export: "memory")
    let store = Store()
    let instance = try Instance(Module(bytes: builder.bytes), in: store)
    let memory = try #require(instance.memory("memory"))
    #expect(store.context.pointee.memoryLimits.byteCount == 0)
    store.context.pointee.instance = instance.moduleInstance.record
    memory.grow(by: 2)
    #expect(store.context.pointee.memoryLimits.byteCount == 3 * 65_536)
    #expect(store.context.pointee.memoryBase == memory.record.pointee.base)
    store.context.pointee.instance = store.emptyInstance
    store.refreshMemory()
    #expect(store.context.pointee.memoryLimits.byteCount == 0)
  }

  @Test func theOperationOfTheInterpreter() throws {
    let memory = try memory(1, 3)
    #expect(MemoryRecord.grow(memory.record, by: 2, in: memory.store.context) == 1)
    #expect(MemoryRecord.grow(memory.record, by: 1, in: memory.store.context) == -1)
    #expect(MemoryRecord.grow(memory.record, by: .max, in: memory.store.context) == -1)
    #expect(MemoryRecord.grow(memory.record, by: 0, in: memory.store.context) == 3)
  }
}
