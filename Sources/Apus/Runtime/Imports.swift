// What a module's imports are resolved with.

/// Things of a store by module name and name, for a module's imports to be found in.
///
/// A value: a copy can be extended without changing the original. More may be defined than a module
/// imports.
///
/// ```swift
/// var imports = Imports()
/// imports.define("env", "log", .function(Function(in: store) { (code: Int32) in print(code) }))
/// let instance = try Instance(module, imports: imports, in: store)
/// ```
public struct Imports {
  private var externals: [Name: [Name: External]] = [:]

  /// Nothing is defined.
  public init() {}

  /// Defines an import, in place of what was defined by that name before.
  public mutating func define(_ module: Name, _ name: Name, _ external: External) {
    externals[module, default: [:]][name] = external
  }

  /// Defines all exports of an instance under one module name.
  public mutating func define(_ module: Name, exportsOf instance: Instance) {
    for export in instance.moduleInstance.exports {
      define(module, export.name, export.external)
    }
  }

  /// What is defined by that name, if anything is.
  public subscript(_ module: Name, _ name: Name) -> External? { externals[module]?[name] }

  /// The names defined under a module name; `nil` when it has none.
  func names(of module: Name) -> [Name]? { externals[module].map { Array($0.keys) } }
  /// The module names.
  var moduleNames: [Name] { Array(externals.keys) }
}
