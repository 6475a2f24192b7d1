// A module as the decoder finds it. Bodies and expressions stay where they are, as ranges of bytes.
// https://webassembly.github.io/spec/core/syntax/modules.html

package typealias TypeIndex = UInt32
package typealias FunctionIndex = UInt32
package typealias TableIndex = UInt32
package typealias MemoryIndex = UInt32
package typealias GlobalIndex = UInt32
package typealias TagIndex = UInt32

/// A range of bytes in the module.
package struct ByteRange: Hashable, Sendable {
  /// From the module's first byte.
  package var byteOffset: Int
  package var byteCount: Int

  package init(byteOffset: Int, byteCount: Int) {
    self.byteOffset = byteOffset
    self.byteCount = byteCount
  }

  package var end: Int { byteOffset + byteCount }
}

/// A module's abstract syntax.
///
/// The index spaces begin with the imports: `functionTypes`, `tables`, `memories`, `globals` and
/// `tags` hold imported entries first, in order, and `importedFunctionCount` and its like say how
/// many.
package struct ModuleSyntax: Sendable {
  package var types: [DefinedType] = []
  /// The recursion groups, in order, by the number of types up to the end of each.
  package var typeGroupEnds: [TypeIndex] = []
  package var imports: [Import] = []
  package var exports: [Export] = []
  package var start: FunctionIndex?

  /// The type index of every function.
  package var functionTypes: [TypeIndex] = []
  package var tables: [TableType] = []
  package var memories: [MemoryType] = []
  package var globals: [GlobalType] = []
  /// The type index of every tag.
  package var tags: [TypeIndex] = []
  package var importedFunctionCount = 0
  package var importedTableCount = 0
  package var importedMemoryCount = 0
  package var importedGlobalCount = 0
  package var importedTagCount = 0

  /// The initialiser of every table that is not imported; `nil` where the table starts with null.
  package var tableInitializers: [ByteRange?] = []
  /// The initialiser of every global that is not imported.
  package var globalInitializers: [ByteRange] = []
  package var elements: [ElementSegment] = []
  package var data: [DataSegment] = []
  /// What the data-count section says, if there is one.
  package var dataCount: UInt32?
  /// One for every function that is not imported.
  package var bodies: [FunctionBody] = []
  /// Every section in the order of the module, custom ones with their names.
  package var sections: [Section] = []

  package init() {}

  package struct Import: Sendable {
    package var module: Name
    package var name: Name
    package var kind: Kind

    package enum Kind: Sendable {
      case function(TypeIndex)
      /// A function of exactly this type, and of no subtype.
      case exactFunction(TypeIndex)
      case table(TableType)
      case memory(MemoryType)
      case global(GlobalType)
      case tag(TypeIndex)
    }
  }

  package struct Export: Sendable {
    package var name: Name
    package var kind: ExternalKind
    package var index: UInt32
  }

  package struct ElementSegment: Sendable {
    package var type: ValueType
    package var mode: SegmentMode
    package var items: Items
    /// How many elements there are.
    package var count: Int
    /// Whether the segment has a form that version 1.0 does not have.
    package var isNewForm: Bool

    package enum Items: Sendable {
      /// Function indices in LEB128, `count` of them.
      case functions(ByteRange)
      /// Constant expressions, `count` of them, one behind the other.
      case expressions(ByteRange)
    }
  }

  package struct DataSegment: Sendable {
    package var mode: SegmentMode
    package var bytes: ByteRange
    /// Whether the segment has a form that version 1.0 does not have.
    package var isNewForm: Bool
  }

  package enum SegmentMode: Sendable {
    case passive
    /// Copied at instantiation to the table or memory of that index, at the expression's value.
    case active(index: UInt32, offset: ByteRange)
    case declarative
  }

  package struct FunctionBody: Sendable {
    /// The whole entry of the code section, without its size: local declarations, then instructions.
    package var bytes: ByteRange
  }

  package struct Section: Sendable {
    package var id: UInt8
    /// The contents, behind id and size; of a custom section, behind its name too.
    package var contents: ByteRange
    /// The name of a custom section.
    package var name: Name?

    package init(id: UInt8, contents: ByteRange, name: Name? = nil) {
      self.id = id
      self.contents = contents
      self.name = name
    }
  }
}

/// The kinds of things that can be imported and exported; raw values as in the binary format.
package enum ExternalKind: UInt8, Sendable {
  case function = 0, table = 1, memory = 2, global = 3, tag = 4
}
