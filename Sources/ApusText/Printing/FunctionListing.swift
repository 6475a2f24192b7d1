// The instructions of single functions, with their places in the module.

import Apus

/// Prints functions of a module one by one, each line with its byte offset in the module.
///
/// The text is that of `TextFormat.decode(_:features:keepsNames:)`, behind a margin.
@_spi(Tools) public struct FunctionListing {
  private let printer: ModulePrinter

  /// A listing of the functions of `module`. Reads its names.
  public init(_ module: Module) {
    var printer = ModulePrinter(module.bytes, module.syntax, module.features)
    // As wide as the offset of the last byte, and two spaces.
    let last = module.syntax.bodies.last.map { $0.bytes.byteOffset + $0.bytes.byteCount } ?? 0
    printer.writer.marginWidth = 2 + String(last, radix: 16).utf8.count + 2
    self.printer = printer
  }

  /// The lines of the function with that index, each with its end; `nil` when the module does not
  /// define it.
  ///
  /// Throws when the module's file has changed since it was loaded.
  public func text(ofFunction index: UInt32) throws(DecodingError) -> String? {
    let position = Int(index) - printer.syntax.importedFunctionCount
    guard printer.syntax.bodies.indices.contains(position) else { return nil }
    var printer = printer
    try printer.printFunction(
      index, printer.syntax.functionTypes[Int(index)], printer.syntax.bodies[position])
    return String(decoding: printer.writer.bytes, as: UTF8.self) + "\n"
  }
}
