// A module as people load it.
// https://webassembly.github.io/spec/core/syntax/modules.html

import Synchronization

/// A decoded and validated module: immutable, and shareable between threads and stores.
///
/// ```swift
/// let module = try Module(contentsOf: "python.wasm")
/// print(module.imports.map(\.name))
/// ```
///
/// Spec: [modules](https://webassembly.github.io/spec/core/syntax/modules.html)
public final class Module: Sendable {
  package let syntax: ModuleSyntax
  /// What the ranges of `syntax` refer to.
  package let bytes: ModuleBytes
  /// How its types relate, and their ids.
  package let types: TypeHierarchy
  /// The features that the module may use.
  package let features: Features
  /// Register code, made function by function when it is first called.
  let code: ModuleCode
  /// Read when somebody asks for a name.
  private let nameSection = Mutex<NameSection?>(nil)

  /// Loads the module in the file at `path`. The file is mapped, not copied: it must not be changed
  /// while the module lives. What is no regular file, such as a pipe, is read to its end.
  ///
  /// Throws `ModuleError.unreadable` when the file cannot be read, `malformed` when its bytes are no
  /// module or use a feature that is not among `features`, and `invalid` when it is not valid.
  public convenience init(
    contentsOf path: String, features: Features = .wasm3
  ) throws(ModuleError) {
    let bytes: ModuleBytes
    do {
      bytes = try ModuleBytes(contentsOf: path)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    try self.init(bytes, features)
  }

  /// Loads a module from its bytes, which are copied.
  ///
  /// Throws `ModuleError.malformed` when the bytes are no module or use a feature that is not among
  /// `features`, and `invalid` when it is not valid.
  public convenience init(
    bytes: [UInt8], features: Features = .wasm3
  ) throws(ModuleError) {
    try self.init(ModuleBytes(bytes), features)
  }

  /// `isKnownValid`: the same module was found valid before.
  init(
    _ bytes: ModuleBytes, _ features: Features, isKnownValid: Bool = false
  ) throws(ModuleError) {
    self.bytes = bytes
    self.features = features
    do {
      syntax = try Self.decode(bytes, features: features)
    } catch {
      throw .malformed(error)
    }
    types =
      isKnownValid
      ? try ModuleValidation.hierarchy(ofValid: syntax, features)
      : try ModuleValidation.validate(syntax, bytes: bytes, features: features)
    code = ModuleCode(
      syntax, bytes, typeIDs: types.ids,
      hints: features.contains(.branchHints) ? BranchHints(syntax, bytes) : BranchHints())
  }

  /// Only decodes: the syntax of what may be an invalid module. Bodies are not looked at.
  package static func decode(
    _ bytes: ModuleBytes, features: Features
  ) throws(DecodingError) -> ModuleSyntax {
    try ModuleDecoder.decode(bytes, features: features)
  }
}

extension Module {
  /// Something that the module needs to be given.
  public struct Import: Sendable {
    /// The name of the module it should come from.
    public let module: Name
    /// Its name there.
    public let name: Name
    /// What it must be.
    public let type: ExternalType
  }

  /// Something that an instance of the module gives.
  public struct Export: Sendable {
    /// The name it can be asked for.
    public let name: Name
    /// What it is.
    public let type: ExternalType
  }

  /// A section of the binary format.
  public struct Section: Sendable {
    /// The spec's name of the kind: `"type"`, `"code"`, …, `"custom"`.
    public let kind: String
    /// The name of a custom section; `nil` for others.
    public let name: Name?
    /// Where the contents begin, in bytes from the module's first one.
    public let byteOffset: Int
    /// The size of the contents. A custom section's name does not count.
    public let byteCount: Int
  }

  /// What the module needs to be given, in its order.
  public var imports: [Import] {
    syntax.imports.compactMap { item in
      externalType(of: item).map { Import(module: item.module, name: item.name, type: $0) }
    }
  }

  /// What an instance gives, in the module's order.
  public var exports: [Export] {
    syntax.exports.compactMap { item in
      externalType(of: item).map { Export(name: item.name, type: $0) }
    }
  }

  private func externalType(of item: ModuleSyntax.Import) -> ExternalType? {
    syntax.externalType(of: item)?.canonical(types)
  }

  private func externalType(of item: ModuleSyntax.Export) -> ExternalType? {
    syntax.externalType(of: item)?.canonical(types)
  }

  /// The sections in the module's order.
  public var sections: [Section] {
    syntax.sections.map {
      Section(
        kind: SectionID(rawValue: $0.id)?.name ?? "unknown", name: $0.name,
        byteOffset: $0.contents.byteOffset, byteCount: $0.contents.byteCount)
    }
  }

  /// The memories, imported ones first.
  public var memories: [MemoryType] { syntax.memories }

  /// How many functions there are, imported ones included.
  public var functionCount: Int { syntax.functionTypes.count }

  /// The index of the function that instantiation calls; `nil` when there is none.
  public var startFunction: UInt32? { syntax.start }

  /// What the module uses beyond version 1.0.
  ///
  /// Reads all code each time: some 5 ms for a megabyte.
  public var usedFeatures: Features { syntax.usedFeatures(bytes, features) }

  /// The name of a function, from the name section and else from an export; `nil` when neither has
  /// one. The name is for people: two functions may have the same.
  ///
  /// The name section is read at the first call and kept.
  ///
  /// Spec: [name section](https://webassembly.github.io/spec/core/appendix/custom.html#name-section)
  public func functionName(_ index: UInt32) -> String? {
    if let name = names.functionName(index) { return name }
    return syntax.exports.first { $0.kind == .function && $0.index == index }?.name.description
  }

  /// The functions that people call `name`: those with that name in the name section, and the one that
  /// is exported under it. In the order of their indices.
  @_spi(Tools) public func functions(named name: String) -> [UInt32] {
    let exported = syntax.exports.filter {
      $0.kind == .function && $0.name.utf8.elementsEqual(name.utf8)
    }
    return (0..<UInt32(truncatingIfNeeded: functionCount)).filter { index in
      names.functionName(index) == name || exported.contains { $0.index == index }
    }
  }

  /// The name section's contents.
  package var names: NameSection {
    nameSection.withLock { section in
      if let section { return section }
      let read = NameSection(syntax, bytes)
      section = read
      return read
    }
  }
}
