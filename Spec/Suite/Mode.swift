// The ways in which every script runs.

import Apus

/// How a script's modules are run. How handlers follow each other is decided when `spec` is built: see
/// `Dispatch`.
enum Mode: String, CaseIterable, Sendable {
  /// Functions are translated when they are first called, which is what stores do by default.
  case lazy
  /// All functions of a module are translated when it is instantiated.
  case eager
  /// A collection comes before every new object, so that an object which the collector does not see in use
  /// is missed at once.
  case collecting
  /// Modules get hints for all their branches, so that much of their code is moved.
  case hinted

  /// What the stores of scripts allow.
  var configuration: StoreConfiguration {
    var configuration = StoreConfiguration()
    switch self {
    case .lazy: configuration.translation = .atFirstCall
    case .eager: configuration.translation = .atInstantiation
    case .collecting: configuration.collectsBeforeEveryObject = true
    case .hinted: break
    }
    return configuration
  }

  /// The mode with what `spec` was built for: `threaded-eager`.
  var nameWithDispatch: String { "\(Dispatch.current.rawValue)-\(rawValue)" }
}
