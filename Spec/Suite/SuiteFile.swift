// The scripts of the suite, and what features each folder is about.

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
    switch name.split(separator: "/").dropLast().last {
    case "legacy": .wasm3.union(Features(.legacyExceptions))
    case "custom-descriptors": .wasm3.union(Features(.customDescriptors))
    case "custom-page-sizes": .wasm3.union(Features(.customPageSizes))
    case "wide-arithmetic": .wasm3.union(Features(.wideArithmetic))
    // Older than several tables and memories, which its scripts require to be invalid.
    case "threads":
      .wasm2.union(Features(.threads)).subtracting(Features(.referenceTypes))
    case "testsuite-threads": .wasm2.union(Features(.threads))
    default: .wasm3
    }
  }
}

extension SuiteFile {
  /// The script at `path`, or all below the folder at `path`, in the order of their names. Inside of the
  /// suite whose folder is `suite`, and in a folder that looks like a suite, names count from there; else
  /// they are the folder's and the file's.
  static func files(at path: String, suite: String?) -> [SuiteFile] {
    let path = absolute(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    let paths: [String]
    if isFolder.boolValue {
      let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      paths = all.filter { $0.hasSuffix(".wast") }.sorted().map { path + "/" + $0 }
    } else {
      paths = [path]
    }
    let root = root(of: path, isFolder: isFolder.boolValue, suite: suite.map(absolute))
    return paths.map { SuiteFile(path: $0, name: String($0.dropFirst(root.count + 1))) }
  }

  private static func root(of path: String, isFolder: Bool, suite: String?) -> String {
    if let suite, path == suite || path.hasPrefix(suite + "/") { return suite }
    if isFolder, FileManager.default.fileExists(atPath: path + "/proposals") { return path }
    let folder = isFolder ? path : parent(of: path)
    return parent(of: folder)
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }
}
