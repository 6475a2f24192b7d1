// The addresses of all handlers, by number.

/// The table from a handler's number to its address, filled once.
enum HandlerTable {
  /// Owner: the process. Extent: `Operation.handlerCount`. Lifetime: unlimited. Checked by: numbers
  /// come from `Operation` and the counts of variants that the generator wrote.
  nonisolated(unsafe) private static let table: UnsafeMutablePointer<Handler> = {
    let table = UnsafeMutablePointer<Handler>.allocate(capacity: Operation.handlerCount)
    fillHandlers(table)
    return table
  }()

  /// The addresses in their order, eight bytes each.
  static var addresses: UnsafeRawPointer { UnsafeRawPointer(table) }

  /// The handler's address, as a code unit.
  static func address(_ number: Int) -> UInt64 {
    UnsafeRawPointer(table).load(fromByteOffset: number &* 8, as: UInt64.self)
  }

  /// The address of the first handler of `operation`, or of a variant.
  static func address(_ operation: Operation, variant: Int = 0) -> UInt64 {
    address(Int(operation.rawValue) + variant)
  }
}
