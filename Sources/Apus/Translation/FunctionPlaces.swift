// Finding the function that an address in register code belongs to.

/// Where the code of a module's translated functions lies, in the order of addresses.
struct FunctionPlaces {
  /// The code of one function.
  struct Place: Sendable {
    let start: UInt
    let byteCount: Int
    let functionIndex: FunctionIndex
  }

  private let places: [Place]

  init(_ places: [Place]) {
    self.places = places.sorted { $0.start < $1.start }
  }

  /// The function whose code contains `address`, and how far behind its start that is.
  func function(
    containing address: UnsafeRawPointer
  ) -> (functionIndex: FunctionIndex, byteOffset: Int)? {
    let address = UInt(bitPattern: address)
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let place = places[low - 1]
    let byteOffset = Int(address &- place.start)
    return byteOffset < place.byteCount ? (place.functionIndex, byteOffset) : nil
  }
}
