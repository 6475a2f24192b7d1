// Modules that need features which are switched off.

import Apus

enum MissingFeatures {
  /// The features beyond `features` that a module needs, which could not be loaded because of `error`.
  /// None if no feature would help. `load` loads it with other features.
  static func find(
    _ error: ModuleError, _ features: Features,
    _ load: (Features) throws(ModuleError) -> Module
  ) -> Features {
    var missing = Features()
    if case .malformed(let error) = error, let feature = error.feature { missing.insert(feature) }
    if case .unreadable = error { return missing }
    // Where something else is wrong too, only the first feature is known.
    guard let module = try? load(.all) else { return missing }
    missing.formUnion(module.usedFeatures.subtracting(features))
    while true {
      do throws(ModuleError) {
        _ = try load(features.union(missing))
        return missing
      } catch {
        // Some forms leave no trace in a module once it is loaded.
        guard case .malformed(let error) = error, let feature = error.feature,
          !missing.contains(feature)
        else { break }
        missing.insert(feature)
      }
    }
    // A rule that a feature makes looser leaves none either.
    let others = Features.all.subtracting(features.union(missing))
    for feature in Feature.allCases where others.contains(feature) {
      let more = missing.union(Features(feature))
      if (try? load(features.union(more))) != nil { return more }
    }
    return missing.union(others)
  }

  /// The error with what to write to switch them on.
  static func error(
    _ name: String, _ problem: String, _ missing: Features, enabled: Features
  ) -> ToolError {
    let names = FeatureList.names(missing)
    let start: Features = .wasm3
    let option = FeatureList.option(for: enabled.union(missing), default: start)
      .joined(separator: " ")
    return ToolError(
      "\(name) needs \(names.count == 1 ? "a feature that is" : "features that are") switched off: "
        + "\(names.joined(separator: ", ")) (\(problem))",
      hints: ["write \(option)"])
  }
}
