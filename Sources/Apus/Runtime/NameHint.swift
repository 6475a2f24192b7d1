// Help for names that are nearly right.

/// What to say of a name that was not found: the names most like it, or a few of those there are, behind
/// `introduction`. Begins with `; `, empty when there are none.
func hint(_ name: Name, among names: [Name], _ introduction: String) -> String {
  guard !names.isEmpty else { return "; \(introduction) none" }
  // Long tables of names would cost more than the hint is worth.
  let candidates = names.prefix(10_000)
  let limit = max(1, min(name.utf8.count, 64) / 3)
  let near =
    candidates.map { (name: $0, distance: editDistance($0.utf8, name.utf8, limit: limit)) }
    .filter { $0.distance <= limit }.sorted { $0.distance < $1.distance }
  if !near.isEmpty {
    let list = near.prefix(3).map(\.name.quoted).joined(separator: " or ")
    return "; did you mean \(list)?"
  }
  let list = names.prefix(8).map(\.quoted).joined(separator: ", ")
  return "; \(introduction) \(list)" + (names.count > 8 ? " and \(names.count - 8) more" : "")
}

/// How many bytes must be inserted, removed or replaced to turn one into the other; `limit + 1` when they
/// are more than `limit`, or when either is long.
///
/// Wagner and Fischer, The String-to-String Correction Problem (1974).
private func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
  guard left.count <= 256, right.count <= 256, abs(left.count - right.count) <= limit else {
    return limit + 1
  }
  var row = Array(0...right.count)
  for (leftIndex, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = leftIndex + 1
    for (rightIndex, other) in right.enumerated() {
      let above = row[rightIndex + 1]
      let replaced = diagonal + (byte == other ? 0 : 1)
      row[rightIndex + 1] = min(replaced, above + 1, row[rightIndex] + 1)
      diagonal = above
    }
  }
  return row[right.count]
}
