import Testing

@testable import Apus

@Suite struct TableTests {
  private func table(
    _ minimum: UInt64, _ maximum: UInt64? = nil, of type: ValueType = .externref,
    allowing count: Int = 1000
  ) throws -> Table {
    var configuration = StoreConfiguration()
    configuration.maximumTableElementCount = count
    let limits = Limits(minimum: minimum, maximum: maximum)
    return try Table(TableType(limits, of: type), in: Store(configuration))
  }

  @Test(
    arguments: [
      (1, 2, 1000, 1, 1), (1, 2, 1000, 2, nil), (0, 0, 1000, 0, 0), (0, 0, 1000, 1, nil),
      (10, nil, 1000, 990, 10), (10, nil, 1000, 991, nil), (1, nil, 1000, -1, nil),
      (1, nil, Int.max, Int.max, nil), (1, 4_294_967_295, 1000, 5, 1),
    ] as [(UInt64, UInt64?, Int, Int, Int?)])
  func growth(
    _ minimum: UInt64, _ maximum: UInt64?, _ allowed: Int, _ growth: Int, _ before: Int?
  ) throws {
    let table = try table(minimum, maximum, allowing: allowed)
    #expect(try table.grow(by: growth) == before)
    #expect(table.count == Int(minimum) + (before == nil ? 0 : growth))
    #expect(table.type.limits == Limits(minimum: UInt64(table.count), maximum: maximum))
  }

  @Test(
    arguments: [
      (Limits(minimum: 1, maximum: .max), 999, 1), (Limits(minimum: 1, maximum: .max), 1000, nil),
      (Limits(minimum: 1), Int.max, nil), (Limits(minimum: 5, maximum: 6), 1, 5),
      (Limits(minimum: 5, maximum: 6), 2, nil),
    ])
  func indicesOf64Bits(_ limits: Limits, _ growth: Int, _ before: Int?) throws {
    var configuration = StoreConfiguration()
    configuration.maximumTableElementCount = 1000
    let type = TableType(limits, of: .externref, addressType: .i64)
    let table = try Table(type, in: Store(configuration))
    #expect(try table.grow(by: growth) == before)
    #expect(table.type.addressType == .i64)
    #expect(table.count == Int(limits.minimum) + (before == nil ? 0 : growth))
  }

  @Test func elements() throws {
    let table = try table(2)
    guard case .external(nil)? = table[0] else { throw Unexpected() }
    try table.set(.external(ExternalReference("a")), at: 1)
    try table.grow(by: 2, with: .external(ExternalReference("b")))
    let values = (0..<4).map { index -> String? in
      if case .external(let reference)? = table[index] { reference?.value as? String } else { nil }
    }
    #expect(values == [nil, "a", "b", "b"])
    #expect(table[4] == nil)
    #expect(table[-1] == nil)
    #expect(table[Int.max] == nil)
  }

  @Test func hostMistakesAreErrors() throws {
    let table = try table(1)
    let foreign = Function(in: Store()) {}
    let own = Function(in: table.store) {}
    #expect(errorKind { try table.set(.external(nil), at: 1) } == .outOfBounds)
    #expect(errorKind { try table.set(.external(nil), at: -1) } == .outOfBounds)
    #expect(errorKind { try table.set(.i32(1), at: 0) } == .wrongType)
    #expect(errorKind { try table.set(.function(own), at: 0) } == .wrongType)
    #expect(errorKind { try table.grow(by: 1, with: .i64(0)) } == .wrongType)
    let functions = try self.table(1, of: .funcref)
    #expect(errorKind { try functions.set(.function(foreign), at: 0) } == .foreignStore)
    #expect(errorKind { try functions.grow(by: 1, with: .function(foreign)) } == .foreignStore)
    #expect(functions.count == 1)
    #expect(functions.record.pointee.elements[0] == 0)
  }

  @Test func functionsComeBackAsTheyWere() throws {
    let store = Store()
    let table = try Table(TableType(Limits(minimum: 1), of: .funcref), in: store)
    let function = Function(in: store) { (number: Int32) in number }
    try table.set(.function(function), at: 0)
    guard case .function(let found?)? = table[0] else { throw Unexpected() }
    #expect(found == function)
    #expect(found.type == FunctionType([.i32], [.i32]))
  }

  @Test(
    arguments: [
      (4_294_967_296, nil, .funcref, "invalid type: table size must be at most 2^32-1 elements"),
      (2, 1, .funcref, "invalid type: size minimum must not be greater than maximum"),
      (1, nil, .i32, "invalid type: a table of i32"),
      (1001, nil, .funcref, "too large: a table of 1001 elements; the store allows 1000"),
    ] as [(UInt64, UInt64?, ValueType, String)])
  func refusedTypes(
    _ minimum: UInt64, _ maximum: UInt64?, _ type: ValueType, _ message: String
  ) {
    let error = #expect(throws: LinkError.self) { _ = try table(minimum, maximum, of: type) }
    #expect(error?.message == message)
  }
}

/// A case that a test did not expect.
struct Unexpected: Error {}

/// The kind of the error that `body` throws.
func errorKind<Ignored>(_ body: () throws -> Ignored) -> ValueError.Kind? {
  do {
    _ = try body()
    return nil
  } catch {
    return (error as? ValueError)?.kind
  }
}
