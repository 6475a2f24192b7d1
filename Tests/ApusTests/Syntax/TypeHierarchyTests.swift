import Testing

@testable import Apus

@Suite struct TypeHierarchyTests {
  /// 0 a structure, 1 its subtype, 2 the subtype's; 3 the same as 1; 4 an array; 5 a function, 6 its
  /// subtype.
  private static let hierarchy: TypeHierarchy = {
    var hierarchy = TypeHierarchy()
    hierarchy.append(10, .structure, isFinal: false, supertype: nil)
    hierarchy.append(11, .structure, isFinal: false, supertype: 0)
    hierarchy.append(12, .structure, isFinal: true, supertype: 1)
    hierarchy.append(11, .structure, isFinal: false, supertype: 0)
    hierarchy.append(13, .array, isFinal: true, supertype: nil)
    hierarchy.append(14, .function, isFinal: false, supertype: nil)
    hierarchy.append(15, .function, isFinal: true, supertype: 5)
    return hierarchy
  }()

  /// Each type with all that it matches, itself apart.
  private static let supertypes: [(HeapType, [HeapType])] = [
    (.any, []), (.equality, [.any]), (.i31, [.equality, .any]), (.structure, [.equality, .any]),
    (.array, [.equality, .any]), (.function, []), (.external, []), (.exception, []),
    (
      .nothing,
      [
        .any, .equality, .i31, .structure, .array, .defined(0), .defined(1), .defined(2),
        .defined(3), .defined(4), exact(0), exact(1), exact(2), exact(3), exact(4),
      ]
    ),
    (.noFunction, [.function, .defined(5), .defined(6), exact(5), exact(6)]),
    (.noExternal, [.external]), (.noException, [.exception]),
    (.defined(0), [.structure, .equality, .any]),
    (.defined(1), [.defined(0), .defined(3), .structure, .equality, .any]),
    (.defined(2), [.defined(1), .defined(3), .defined(0), .structure, .equality, .any]),
    (.defined(3), [.defined(1), .defined(0), .structure, .equality, .any]),
    (.defined(4), [.array, .equality, .any]), (.defined(5), [.function]),
    (.defined(6), [.defined(5), .function]),
    (exact(0), [.defined(0), .structure, .equality, .any]),
    (exact(1), [exact(3), .defined(1), .defined(3), .defined(0), .structure, .equality, .any]),
    (exact(2), [.defined(2), .defined(1), .defined(3), .defined(0), .structure, .equality, .any]),
    (exact(3), [exact(1), .defined(3), .defined(1), .defined(0), .structure, .equality, .any]),
    (exact(4), [.defined(4), .array, .equality, .any]), (exact(5), [.defined(5), .function]),
    (exact(6), [.defined(6), .defined(5), .function]),
  ]

  private static func exact(_ index: UInt32) -> HeapType { .defined(index, isExact: true) }

  @Test(arguments: supertypes.indices) func heapTypes(position: Int) {
    let (type, expected) = Self.supertypes[position]
    for (other, _) in Self.supertypes {
      let isExpected = other == type || expected.contains(other)
      #expect(Self.hierarchy.matches(type, other) == isExpected, "\(type) as \(other)")
    }
    #expect(Self.hierarchy.matches(.bottom, type) && !Self.hierarchy.matches(type, .bottom))
    let top = Self.hierarchy.top(of: type)
    #expect(top == type || expected.contains(top))
  }

  @Test(
    arguments: [
      (.i32, .i32, true), (.i32, .i64, false), (.bottom, .i32, true), (.bottom, .funcref, true),
      (.bottomReference, .i32, false), (.bottomReference, .funcref, true),
      (.reference(nullable: false, .function), .funcref, true),
      (.funcref, .reference(nullable: false, .function), false), (.funcref, .externref, false),
      (.funcref, .i32, false), (.v128, .funcref, false),
    ] as [(ValueType, ValueType, Bool)])
  func valueTypes(found: ValueType, expected: ValueType, isMatch: Bool) {
    #expect(Self.hierarchy.matches(found, expected) == isMatch)
  }

  @Test func fields() {
    let (sub, base) = (reference(1), reference(0))
    let cases: [(FieldType, FieldType, Bool)] = [
      (.init(.i8), .init(.i8), true), (.init(.i8), .init(.i16), false),
      (.init(.i8), .init(.init(.i32)), false), (.init(sub), .init(base), true),
      (.init(base), .init(sub), false), (.init(sub, isMutable: true), .init(base), false),
      (.init(sub, isMutable: true), .init(base, isMutable: true), false),
      (.init(sub, isMutable: true), .init(reference(3), isMutable: true), true),
    ]
    for (found, expected, isMatch) in cases {
      #expect(Self.hierarchy.matches(found, expected) == isMatch, "\(found) as \(expected)")
    }
  }

  @Test func composites() {
    let (sub, base) = (reference(1).unpacked, reference(0).unpacked)
    let field = FieldType(.i8)
    let cases: [(CompositeType, CompositeType, Bool)] = [
      (.structure([field, field]), .structure([field]), true),
      (.structure([field]), .structure([field, field]), false),
      (.structure([field]), .array(field), false), (.array(field), .array(field), true),
      (.function(.init([base], [sub])), .function(.init([sub], [base])), true),
      (.function(.init([sub], [])), .function(.init([base], [])), false),
      (.function(.init([], [base])), .function(.init([], [sub])), false),
      (.function(.init([.i32], [])), .function(.init([], [])), false),
    ]
    for (found, expected, isMatch) in cases {
      #expect(Self.hierarchy.matches(found, expected) == isMatch, "\(found) as \(expected)")
    }
  }

  @Test func ancestorsFromTheRootOn() {
    #expect(Array(Self.hierarchy.ancestors(of: 2)) == [10, 11] && Self.hierarchy.depth(2) == 2)
    #expect(Self.hierarchy.ancestors(of: 4).isEmpty && Self.hierarchy.depth(4) == 0)
  }

  /// A tree in which each type is the supertype of the two at twice its index, in every order of
  /// adding: rows are shared, grown and copied.
  @Test(arguments: [false, true]) func rowsOfATree(isDepthFirst: Bool) {
    var hierarchy = TypeHierarchy()
    var numbers: [Int] = isDepthFirst ? [] : Array(1..<64)
    func visit(_ number: Int) {
      guard number < 64 else { return }
      numbers.append(number)
      visit(2 * number + 1)
      visit(2 * number)
    }
    if isDepthFirst { visit(1) }
    for number in numbers {
      let supertype = numbers.firstIndex(of: number / 2).map { UInt32($0) }
      hierarchy.append(
        1000 + UInt32(hierarchy.count), .structure, isFinal: false, supertype: supertype)
    }
    hierarchy.renumber(from: 5, to: 5)
    for (index, number) in numbers.enumerated() {
      #expect(hierarchy.id(UInt32(index)) == UInt32(index < 5 ? 1000 + index : index))
      for (other, wanted) in numbers.enumerated() {
        var ancestor = number
        while ancestor > wanted { ancestor /= 2 }
        let isSubtype = hierarchy.isSubtype(UInt32(index), of: UInt32(other))
        #expect(isSubtype == (ancestor == wanted), "\(number) of \(wanted)")
      }
    }
  }

  private func reference(_ index: UInt32) -> StorageType {
    StorageType(.reference(nullable: true, .defined(index)))
  }
}
