// Tables of operations, operand classes, pairs and triples.

#if APUS_COUNT_OPERATIONS
  import Apus
  import Foundation

  struct OperationTables {
    private let names: [String]
    private let triples: [OperationTriple]
    private let total: Double

    init(_ triples: [OperationTriple], names: [String]) {
      self.triples = triples
      self.names = names
      total = Double(triples.reduce(0) { $0 + $1.count })
    }

    func text(_ title: String, rows: Int) -> String {
      let byHandler = sums { names[$0.third] }
      let pairs = sums { triple in
        triple.second.map {
          "\(names[$0])\(triple.thirdFollows ? "  " : " ~ ")\(names[triple.third])"
        }
      }
      let threes = sums { triple -> String? in
        guard let first = triple.first, let second = triple.second, triple.secondFollows,
          triple.thirdFollows
        else { return nil }
        return "\(names[first])  \(names[second])  \(names[triple.third])"
      }
      return """
        == \(title): \(Int(total)) operations

        \(table("families", sums { Name(names[$0.third]).family }, rows))
        \(table("operations", byHandler, rows))
        \(table("operand classes: sources and where the result goes", sums { Name(names[$0.third]).variant }, 40))
        \(table("kinds of operation", sums { Name(names[$0.third]).kind }, 40))
        \(table("pairs (~: the second does not lie behind the first)", pairs, rows))
        \(table("triples that lie in a row", threes, rows))
        """
    }

    private func sums(_ key: (OperationTriple) -> String?) -> [(String, UInt64)] {
      var sums: [String: UInt64] = [:]
      for triple in triples {
        if let key = key(triple) { sums[key, default: 0] += triple.count }
      }
      return sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    }

    private func table(_ title: String, _ sums: [(String, UInt64)], _ rows: Int) -> String {
      var text = "-- \(title)\n   %    sum %   count\n"
      var running = 0.0
      for (name, count) in sums.prefix(rows) {
        running += Double(count)
        text += String(
          format: "%6.2f %6.2f %13llu  ", 100 * Double(count) / total, 100 * running / total, count)
        text += name + "\n"
      }
      return text
    }
  }

  /// What a handler's name says.
  private struct Name {
    let family: String
    /// The letters behind the name, or "-".
    let variant: String

    init(_ name: String) {
      let parts = name.split(separator: "_", maxSplits: 1)
      family = String(parts[0])
      variant = parts.count == 2 ? String(parts[1]) : "-"
    }

    var kind: String {
      let kinds: [(String, String)] = [
        ("brTable", "br_table"), ("brIf", "compare or test, and branch"), ("br", "br"),
        ("call", "calls"), ("return", "returns"), ("enter", "enter"), ("copy", "copies"),
        ("constant", "constants"), ("select", "select"), ("global", "globals"),
        ("host", "host calls"),
      ]
      if let kind = kinds.first(where: { family.hasPrefix($0.0) }) { return kind.1 }
      if family.contains("Load") { return "loads" }
      if family.contains("Store") { return "stores" }
      if family.hasPrefix("f") { return "float arithmetic" }
      let comparisons = ["Eq", "Ne", "Lt", "Gt", "Le", "Ge", "Eqz"]
      let operation = family.dropFirst(3)
      if comparisons.contains(where: operation.hasPrefix) { return "integer comparisons" }
      return family.hasPrefix("i") ? "integer arithmetic" : "other"
    }
  }
#endif
