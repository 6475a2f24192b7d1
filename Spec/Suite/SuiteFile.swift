// The scripts, where they are, and what features each folder is about.

import Apus
import Foundation

/// A script of a suite.
struct SuiteFile: Sendable, Hashable, CustomStringConvertible {
  /// Where it is.
  let path: String
  /// Its name in the suite: `proposals/threads/atomic.wast`.
  let name: String

  var description: String { name }

  /// The folder in the suite; `.` for the top level.
  var folder: String {
    let folders = name.split(separator: "/").dropLast()
    return folders.isEmpty ? "." : folders.joined(separator: "/")
  }

  /// What its scripts may use. The folders contradict each other, so each has a set of its own.
  var features: Features {
    if folder == SuiteFolders.ownFolder { return .all }
    return switch name.split(separator: "/").dropLast().last {
    case "legacy": .wasm3.union(Features(.legacyExceptions))
    case "custom-descriptors": .wasm3.union(Features(.customDescriptors))
    case "custom-page-sizes": .wasm3.union(Features(.customPageSizes))
    case "wide-arithmetic": .wasm3.union(Features(.wideArithmetic))
    // Older than several tables and memories, which its scripts require to be invalid.
    case "threads":
      .wasm2.union(Features(.threads)).subtracting(Features(.referenceTypes))
    case SuiteFolders.threadsFolder?: .wasm2.union(Features(.threads))
    default: .wasm3
    }
  }
}

/// Where scripts are.
struct SuiteFolders: Sendable {
  /// What the folder with the scripts of the threads proposal is called here.
  static let threadsFolder = "testsuite-threads"
  /// What Apus's own scripts are called: where they lie in the repository.
  static let ownFolder = "Spec/Scripts"

  /// The official suite.
  var suite: String?
  /// The threads proposal's scripts with threads, which the suite lacks.
  var threads: String?
  /// Apus's own scripts, for what the suite does not cover.
  var own: String?

  /// What the environment says, and the folder in the repository that this was built in.
  static let environment = SuiteFolders(
    suite: ProcessInfo.processInfo.environment["APUS_TESTSUITE"],
    threads: ProcessInfo.processInfo.environment["APUS_TESTSUITE_THREADS"],
    own: parent(of: parent(of: #filePath)) + "/Scripts")

  init(suite: String? = nil, threads: String? = nil, own: String? = nil) {
    self.suite = suite.map(Self.absolute)
    self.threads = threads.map(Self.absolute)
    self.own = own.map(Self.absolute)
  }

  /// All scripts of the three.
  var files: [SuiteFile] { [suite, threads, own].compactMap(\.self).flatMap(files) }

  /// The script at `path`, or all below the folder at `path`, in the order of their names. Elsewhere than in
  /// the suite's folders, and unless the folder looks like the suite, names are the folder's and the file's.
  func files(at path: String) -> [SuiteFile] {
    let path = Self.absolute(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    var paths = [path]
    if isFolder.boolValue {
      let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      paths = all.filter { $0.hasSuffix(".wast") }.sorted().map { path + "/" + $0 }
    }
    let (root, folder) = root(of: path, isFolder: isFolder.boolValue)
    return paths.map { SuiteFile(path: $0, name: folder + $0.dropFirst(root.count + 1)) }
  }

  /// The folder from which names count, and how they begin.
  private func root(of path: String, isFolder: Bool) -> (root: String, folder: String) {
    let isBelow = { (root: String) in path == root || path.hasPrefix(root + "/") }
    if let suite, isBelow(suite) { return (suite, "") }
    if let threads, isBelow(threads) { return (threads, Self.threadsFolder + "/") }
    if let own, isBelow(own) { return (own, Self.ownFolder + "/") }
    if isFolder, FileManager.default.fileExists(atPath: path + "/proposals") { return (path, "") }
    return (Self.parent(of: isFolder ? path : Self.parent(of: path)), "")
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }
}
