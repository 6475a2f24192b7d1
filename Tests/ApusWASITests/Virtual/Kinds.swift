// The kinds of file systems that must behave alike, each with the same tree in it.

import Foundation
import Testing

@testable import ApusWASI

enum FileSystemKind: CaseIterable {
  case host, disguised, memory, overlay, overlayOfNothing, archive

  /// Those in which a guest can change something.
  static let writable = allCases.filter { $0 != .archive }

  /// What every tree begins with:
  ///
  /// ```
  /// file "text"   empty ""   d/inner "inner"   d/e/   link → file   dlink → d   dangling → nowhere   loop → loop
  /// ```
  static let setUp = [
    "open a file create", "write a text", "close a", "open a empty create", "close a",
    "mkdir d", "mkdir d/e", "open a d/inner create", "write a inner", "close a",
    "symlink file link", "symlink d dlink", "symlink nowhere dangling", "symlink loop loop",
  ]

  /// A guest with the tree at descriptor 3.
  func guest(in sandbox: Sandbox, _ access: WASIAccess = .readWrite) throws -> Guest {
    var configuration = Guest.quietConfiguration()
    try mount(in: sandbox, &configuration, access)
    return try Guest(configuration)
  }

  private func mount(
    in sandbox: Sandbox, _ configuration: inout WASIConfiguration, _ access: WASIAccess
  ) throws {
    switch self {
    case .host, .disguised:
      configuration.hidesHostAttributes = self == .disguised
      let scratch = sandbox.root + "/\(self)"
      try fillHost(scratch)
      try configuration.preopen(scratch, at: "/", access)
    case .memory:
      let memory = WASIFileSystem.memory()
      try fill(memory)
      configuration.mount(memory, at: "/", access)
    case .overlay:
      let lower = sandbox.root + "/lower"
      try fillHost(lower)
      configuration.mount(try WASIFileSystem.overlay(on: lower), at: "/", access)
    case .overlayOfNothing:
      let lower = sandbox.root + "/nothing"
      try FileManager.default.createDirectory(atPath: lower, withIntermediateDirectories: true)
      let overlay = try WASIFileSystem.overlay(on: lower)
      try fill(overlay)
      configuration.mount(overlay, at: "/", access)
    case .archive:
      try fillHost(sandbox.root + "/packed")
      try Python.run(Self.pack, in: sandbox.root)
      configuration.mount(try WASIFileSystem.zip(at: sandbox.root + "/packed.zip"), at: "/", access)
    }
  }

  /// Packs the directory `packed`; the format leaves it to us to store symbolic links.
  private static let pack = """
    import os, stat, zipfile
    with zipfile.ZipFile('packed.zip', 'w', zipfile.ZIP_DEFLATED) as z:
        for folder, directories, files in os.walk('packed'):
            for path in (os.path.join(folder, name) for name in directories + files):
                name = os.path.relpath(path, 'packed')
                if os.path.islink(path):
                    link = zipfile.ZipInfo(name)
                    link.create_system = 3
                    link.external_attr = (stat.S_IFLNK | 0o777) << 16
                    z.writestr(link, os.readlink(path))
                else:
                    z.write(path, name)
    """

  private func fillHost(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var configuration = Guest.quietConfiguration()
    try configuration.preopen(path, at: "/")
    try fill(Guest(configuration))
  }

  private func fill(_ fileSystem: WASIFileSystem) throws {
    var configuration = Guest.quietConfiguration()
    configuration.mount(fileSystem, at: "/")
    try fill(Guest(configuration))
  }

  private func fill(_ guest: Guest) throws {
    let script = CallScript(guest, showsDirectoryLinks: false)
    for line in Self.setUp {
      let outcome = try script.run(line)
      try #require(outcome.hasSuffix("= success") || outcome.contains("write"), "\(outcome)")
    }
  }

  /// Whether the host's file system counts the directories in a directory, as most do.
  static func hostShowsDirectoryLinks() throws -> Bool {
    let sandbox = try Sandbox()
    let guest = try Guest(sandbox)
    let script = CallScript(guest, showsDirectoryLinks: true)
    _ = try script.run("mkdir a")
    return try script.run("stat .").contains("links 3")
  }
}
