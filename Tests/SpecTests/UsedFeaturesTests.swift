// The features that a module is said to use are all that it needs.

import Apus
import ApusText
import Foundation
import Testing

@testable import spec

private let places = SuiteFolders.environment

extension ScriptCommand.Kind {
  fileprivate var module: ScriptModule? {
    switch self {
    case .module(let module), .moduleDefinition(let module): module
    default: nil
    }
  }
}

@Suite struct UsedFeaturesTests {
  @Test(
    .enabled(if: places.suite != nil, "APUS_TESTSUITE is not set: no module was loaded"),
    arguments: places.files)
  func modulesLoadWithWhatTheyUse(_ file: SuiteFile) throws {
    let text = try #require(FileManager.default.contents(atPath: file.path))
    for command in try Script(Array(text)).commands {
      // Some commands are only right for a runner that fails: SuiteTests tells.
      guard let bytes = try? command.kind.module?.encode(features: file.features),
        let module = try? Module(bytes: bytes, features: file.features)
      else { continue }
      let features = module.usedFeatures.union(Features(.core))
      do throws(ModuleError) {
        _ = try Module(bytes: bytes, features: features)
      } catch {
        let isKnown = leavesNoTrace(error) || usesLooserRule.contains("\(file):\(command.line)")
        if !isKnown { Issue.record("\(file):\(command.line): \(error)") }
      }
    }
  }

  /// A page size that says the usual one, and a group of one type: forms of what exists without them.
  private func leavesNoTrace(_ error: ModuleError) -> Bool {
    guard case .malformed(let error) = error else { return false }
    return error.kind == .limitsFlags && error.feature == .customPageSizes
      || error.kind == .definitionType && error.feature == .gc
  }

  /// Modules that custom descriptors make valid by a looser rule for casts to types without one.
  private let usesLooserRule = [
    "proposals/custom-descriptors/br_on_cast.wast:211",
    "proposals/custom-descriptors/br_on_cast_fail.wast:226",
  ]
}
