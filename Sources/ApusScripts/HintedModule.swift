// Modules with a hint for every branch, so that scripts go over code whose arms have been moved.
// https://webassembly.github.io/spec/core/appendix/custom.html

import Apus

enum HintedModule {
  /// The bytes of `module` and behind them hints for all its branches, about half of which are likely. As
  /// they are when the module has hints of its own.
  static func bytes(_ bytes: [UInt8], _ module: Module) -> [UInt8] {
    if module.sections.contains(where: { $0.name == BranchHints.sectionName }) { return bytes }
    var functions = 0
    var hints: [UInt8] = []
    for (position, body) in module.syntax.bodies.enumerated() {
      let branches = BranchHints.branches(of: body, module.bytes, module.features).sorted()
      if branches.isEmpty { continue }
      functions += 1
      append(module.syntax.importedFunctionCount + position, to: &hints)
      append(branches.count, to: &hints)
      for byteOffset in branches {
        append(byteOffset - body.bytes.byteOffset, to: &hints)
        // One byte follows. Neighbours differ without a pattern.
        hints += [1, UInt8(truncatingIfNeeded: byteOffset &* 0x9E37_79B9 >> 16) & 1]
      }
    }
    var contents: [UInt8] = []
    append(BranchHints.sectionName.utf8.count, to: &contents)
    contents += BranchHints.sectionName.utf8
    append(functions, to: &contents)
    contents += hints
    var section: [UInt8] = [0]
    append(contents.count, to: &section)
    return bytes + section + contents
  }

  /// A number in LEB128.
  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
