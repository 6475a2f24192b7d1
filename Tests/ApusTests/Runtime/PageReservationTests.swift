import Testing

@testable import Apus

@Suite struct PageReservationTests {
  private static let page = PageReservation.pageByteCount

  private func reserve(committing: Int, reserving: Int) throws -> PageReservation {
    guard let pages = PageReservation(committing: committing, reserving: reserving) else {
      throw Unexpected()
    }
    return pages
  }

  @Test func commitsWhatIsAskedForAndReservesTheRest() throws {
    let pages = try reserve(committing: 1, reserving: 100 * Self.page)
    #expect(pages.committedByteCount == Self.page)
    #expect(pages.reservedByteCount == 100 * Self.page)
    #expect(pages.start.load(as: UInt64.self) == 0)
  }

  @Test func growsInPlaceWithinTheReservation() throws {
    var pages = try reserve(committing: Self.page, reserving: 8 * Self.page)
    let start = pages.start
    start.storeBytes(of: 42, as: UInt64.self)
    let hasGrown = pages.grow(to: 8 * Self.page, limit: 8 * Self.page)
    #expect(hasGrown)
    #expect(pages.start == start)
    #expect(pages.start.load(as: UInt64.self) == 42)
    #expect(pages.start.load(fromByteOffset: 8 * Self.page - 8, as: UInt64.self) == 0)
  }

  @Test func movesWhenTheReservationIsUsedUp() throws {
    var pages = try reserve(committing: Self.page, reserving: Self.page)
    pages.start.storeBytes(of: 42, as: UInt64.self)
    let hasGrown = pages.grow(to: 5 * Self.page, limit: 100 * Self.page)
    #expect(hasGrown)
    #expect(pages.committedByteCount == 5 * Self.page)
    #expect(pages.start.load(as: UInt64.self) == 42)
    #expect(pages.start.load(fromByteOffset: 5 * Self.page - 8, as: UInt64.self) == 0)
  }

  @Test func reservesLessWhenTheSystemRefuses() throws {
    let pages = try reserve(committing: Self.page, reserving: 1 << 50)
    #expect(pages.committedByteCount == Self.page)
    #expect(pages.reservedByteCount < 1 << 50)
  }

  @Test(arguments: [Int.max, Int.min, -1, 1 << 60])
  func impossibleSizesAreRefused(_ byteCount: Int) {
    #expect(throws: Unexpected.self) {
      _ = try reserve(committing: byteCount, reserving: byteCount)
    }
  }

  @Test(arguments: [Int.max, 1 << 60])
  func impossibleGrowthChangesNothing(_ byteCount: Int) throws {
    var pages = try reserve(committing: Self.page, reserving: 2 * Self.page)
    let hasGrown = pages.grow(to: byteCount, limit: byteCount)
    #expect(!hasGrown)
    #expect(pages.committedByteCount == Self.page)
  }
}
