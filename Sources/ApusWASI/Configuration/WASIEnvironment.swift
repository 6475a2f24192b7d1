// Environment variables in the order in which they were set.

/// Environment variables: a dictionary that keeps the order.
///
/// ```swift
/// configuration.environment["PYTHONHOME"] = "/"
/// ```
public struct WASIEnvironment: ExpressibleByDictionaryLiteral, Sequence {
  private var variables: [(name: String, value: String)] = []

  /// No variables.
  public init() {}

  /// Variables in the order written; of two with one name, the latter's value counts.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of a variable; `nil` removes it.
  ///
  /// Names are compared by their bytes.
  public subscript(_ name: String) -> String? {
    get { index(of: name).map { variables[$0].value } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): variables[index].value = value
      case (let index?, nil): variables.remove(at: index)
      case (nil, let value?): variables.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// The variables in order.
  public func makeIterator() -> IndexingIterator<[(name: String, value: String)]> {
    variables.makeIterator()
  }

  /// How many variables there are.
  public var count: Int { variables.count }

  private func index(of name: String) -> Int? {
    variables.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
