// Register code that outlives a process: it is used when it is whole and for this engine and module, and
// else it is as if there were none.

import ApusText
import Foundation
import Synchronization
import Testing

@testable import Apus

/// Direct, indirect and tail calls, a table of branches, an import, a handler of exceptions.
private let source = """
  (module
    (type $unary (func (param i32) (result i32)))
    (import "m" "twice" (func $twice (type $unary)))
    (memory 1)
    (table funcref (elem $add $choose $sum $twice))
    (tag $t (param i32))
    (global $count (mut i32) (i32.const 0))
    (func $add (type $unary) (loop) (i32.add (local.get 0) (i32.const 1000000)))
    (func $choose (type $unary)
      (block $c (block $b (block $a (br_table $a $b $c (local.get 0)))
        (return (i32.const 10))) (return (i32.const 20)))
      (call $twice (local.get 0)))
    (func $sum (type $unary) (local $total i32)
      (loop $again
        (local.set $total (i32.add (local.get $total) (call $add (local.get 0))))
        (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
      (local.get $total))
    (func $caught (type $unary)
      (block $h (result i32)
        (try_table (catch $t $h) (throw $t (local.get 0)))
        (unreachable)))
    (func $tail (type $unary) (return_call $add (local.get 0)))
    (func $tailIndirect (type $unary)
      (return_call_indirect (type $unary) (local.get 0) (i32.const 2)))
    (func (export "run") (param i32) (result i32)
      (global.set $count (i32.add (global.get $count) (i32.const 1)))
      (i32.store (i32.const 8) (call $tail (local.get 0)))
      (i32.add (i32.load (i32.const 8))
        (i32.add (call $caught (local.get 0))
          (i32.add (call $tailIndirect (local.get 0))
            (i32.add (call $sum (local.get 0))
              (call_indirect (type $unary) (local.get 0) (i32.const 1)))))))
    (func (export "other") (param i32) (result i32)
      (drop (call $add (i32.const 1))) (drop (call $add (i32.const 2)))
      (drop (call $add (i32.const 3))) (drop (call $add (i32.const 4)))
      (call $add (local.get 0))))
  """

/// A folder of this test's own, with a cache in it.
private final class Place: Sendable {
  let folder: String
  let bytes: [UInt8]

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/apus-cache-\(UUID().uuidString)"
    bytes = try Module.bytes(ofText: source)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var file: String { folder + "/module.apus" }

  static func key(
    engine: UInt64 = 1, size: Int64 = 4, features: Features = .all
  ) -> CodeCacheKey {
    var status = stat()
    status.st_size = off_t(size)
    return CodeCacheKey(
      engine: [engine, 0, 0, 0], module: FileIdentity(status), features)
  }

  /// The module, as a new process would load it.
  func load(_ key: CodeCacheKey = key()) throws -> Module {
    try Module(
      ModuleBytes(bytes), .all, CodeCache(.init(folder: folder, name: "module.apus", key: key)))
  }

  /// Loads, calls and keeps. What the cache had of it is checked, and the result is.
  @discardableResult
  func run(
    _ key: CodeCacheKey = key(), _ name: Name = "run", keeps: Bool = true
  ) throws -> (adopted: Int, translated: Int) {
    let module = try load(key)
    let store = Store()
    var imports = Imports()
    imports.define(
      "m", "twice", .function(Function(in: store) { (number: Int32) -> Int32 in number &* 2 }))
    let instance = try Instance(module, imports: imports, in: store)
    // For 3: 1000003 + 3 + 3000006 + 3000006 + 6; for "other" the first alone.
    let expected: UInt64 = name == "run" ? 7_000_024 : 1_000_003
    #expect(try instance.function(name)?.results([3]) == [expected])
    if keeps { module.writeCache() }
    let adopted = module.code.adoptedFunctionCount
    return (adopted, module.code.translatedFunctionCount - adopted)
  }

  func contents() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file)))
  }

  func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }
}

extension Module {
  fileprivate static func bytes(ofText text: String) throws -> [UInt8] {
    let module = try Module(text: text)
    return Array(try #require(module.bytes.buffer(module.bytes.range)))
  }
}

@Suite struct CodeCacheTests {
  /// Of seven functions one has handlers of exceptions, which are not kept.
  private let keptCount = 6

  @Test func theNextProcessTranslatesNothing() throws {
    let place = try Place()
    #expect(try place.run() == (0, keptCount + 1))
    #expect(try place.run() == (keptCount, 1))
    #expect(try place.run() == (keptCount, 1))
    #expect(try place.load().code.isFromCache)
  }

  @Test func nothingIsKeptUnlessAskedFor() throws {
    let place = try Place()
    try place.run(keeps: false)
    #expect(!FileManager.default.fileExists(atPath: place.file))
    #expect(try !place.load().code.isFromCache)
  }

  @Test func whatAnotherProcessAddsIsKeptToo() throws {
    let place = try Place()
    try place.run()
    #expect(try place.run(Place.key(), "other") == (1, 1))
    #expect(try place.run(Place.key(), "other") == (2, 0))
    #expect(try place.run() == (keptCount, 1))
  }

  @Test func aLittleMoreIsNotWorthWriting() throws {
    let place = try Place()
    try place.run()
    let before = try place.contents()
    // The function with handlers is translated again each time, and adds nothing.
    try place.run()
    #expect(try place.contents() == before)
    #expect(CodeCache.growthDivisor > 1)
  }

  @Test(arguments: [
    Place.key(engine: 2), Place.key(size: 5),
    Place.key(features: Features.all.subtracting(Features(.simd))),
  ])
  func anotherEngineModuleOrFeatures(key: CodeCacheKey) throws {
    let place = try Place()
    try place.run()
    #expect(try !place.load(key).code.isFromCache)
    #expect(try place.run(key) == (0, keptCount + 1))
    #expect(try place.run(key) == (keptCount, 1))
    // The other's is gone: there is one file.
    #expect(try place.run() == (0, keptCount + 1))
  }

  @Test func aDamagedFileIsIgnoredAndReplaced() throws {
    let place = try Place()
    try place.run()
    let good = try place.contents()
    for byteOffset in stride(from: 0, to: good.count, by: 5) {
      var bad = good
      bad[byteOffset] ^= UInt8(1 << (byteOffset % 8))
      try place.write(bad)
      let (adopted, translated) = try place.run()
      #expect(adopted < keptCount && adopted + translated == keptCount + 1, "\(byteOffset)")
      #expect(try place.run() == (keptCount, 1), "\(byteOffset)")
    }
  }

  @Test func aCutFileIsIgnoredAndReplaced() throws {
    let place = try Place()
    try place.run()
    let good = try place.contents()
    for byteCount in stride(from: 0, to: good.count, by: 37) {
      try place.write(Array(good[..<byteCount]))
      #expect(try place.run() == (0, keptCount + 1), "\(byteCount)")
    }
    try place.write(good + [0, 0, 0, 0, 0, 0, 0, 0])
    #expect(try place.run() == (0, keptCount + 1))
    #expect(try place.run() == (keptCount, 1))
  }

  @Test func writersAtOnce() throws {
    let place = try Place()
    let failures = Mutex<[String]>([])
    Threads.forEach(below: 40, threadCount: 4) { index in
      do {
        let (adopted, translated) = try place.run(Place.key(), index % 3 == 0 ? "other" : "run")
        if adopted + translated != (index % 3 == 0 ? 2 : 7) {
          failures.withLock { $0.append("\(index)") }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try place.run().adopted > 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder) == ["module.apus"])
  }

  @Test func whatOthersCouldWriteIsNotTrusted() throws {
    let place = try Place()
    try place.run()
    try set(0o620, place.file)
    #expect(try place.run(keeps: false) == (0, keptCount + 1))
    try set(0o600, place.file)
    #expect(try place.run(keeps: false) == (keptCount, 1))
    try set(0o770, place.folder)
    #expect(try place.run() == (0, keptCount + 1))
    try set(0o700, place.folder)
    try FileManager.default.moveItem(atPath: place.file, toPath: place.file + ".moved")
    try FileManager.default.createSymbolicLink(
      atPath: place.file, withDestinationPath: place.file + ".moved")
    #expect(try place.run(keeps: false) == (0, keptCount + 1))
  }

  private func set(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test func whatIsMadeIsTheUsersAlone() throws {
    let place = try Place()
    try place.run()
    for (path, mode) in [(place.folder, 0o700), (place.file, 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }

  @Test func aFolderThatCannotBeIsNoError() throws {
    for folder in ["/dev/null/folder", "/proc/1/nowhere", ""] {
      let place = CodeCache.Place(folder: folder, name: "m.apus", key: Place.key())
      let module = try Module(
        ModuleBytes(Module.bytes(ofText: "(module (func))")), .all, CodeCache(place))
      module.writeCache()
      #expect(!module.code.isFromCache)
    }
  }

  @Test func translatedBeforeInstantiation() throws {
    let place = try Place()
    for adopted in [0, keptCount + 1] {
      let module = try place.load()
      module.code.translateAll()
      #expect(module.code.adoptedFunctionCount == adopted)
      module.writeCache()
    }
  }

  /// Nothing of a process is in the images: the same come from another place, with other ids of types.
  @Test func imagesAreTheSameEverywhere() throws {
    let module = try Module(text: source)
    let images = try compareImages(module, "")
    #expect(images.count == 8)
    for (position, image) in images.enumerated() { #expect((image == nil) == (position == 3)) }
  }

  /// The same for all functions of all modules of the suite.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["APUS_TESTSUITE"] != nil))
  func imagesOfTheSuiteAreTheSameEverywhere() throws {
    let root = ProcessInfo.processInfo.environment["APUS_TESTSUITE"] ?? ""
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var imageCount = 0
    for file in files where file.hasSuffix(".wast") {
      let text = try Data(contentsOf: URL(fileURLWithPath: root + "/" + file))
      guard let script = try? Script(Array(text)) else { continue }
      for command in script.commands {
        guard case .module(let source) = command.kind, let bytes = try? source.encode(),
          let module = try? Module(bytes: bytes, features: .all)
        else { continue }
        imageCount += try compareImages(module, file).filter { $0 != nil }.count
      }
    }
    #expect(imageCount > 8_000)
  }

  /// The images of all functions, after a look at those from another place.
  private func compareImages(_ module: Module, _ place: String) throws -> [CodeImage?] {
    let other = ModuleCode(
      module.syntax, module.bytes, typeIDs: module.types.ids.map { $0 &+ 77 },
      hints: BranchHints())
    var result: [CodeImage?] = []
    for (position, body) in module.syntax.bodies.enumerated() {
      let images = [module.code, other].map { code -> CodeImage? in
        var translator = FunctionTranslator(
          code, functionIndex: FunctionIndex(module.syntax.importedFunctionCount + position),
          byteCount: body.bytes.byteCount, record: .relocations)
        do { try translator.translate(body) } catch { return nil }
        return CodeImage(translator)
      }
      #expect(images[0]?.words == images[1]?.words, "\(place), function at \(position)")
      result.append(images[0])
    }
    return result
  }
}

@Suite struct ModuleCacheTests {
  @Test func aModuleFromAFile() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/apus-cache-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/module.wasm"
    let bytes = try Module.bytes(
      ofText: "(module (func (export \"f\") (result i32) (i32.const 7)))")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let cache = ModuleCache(folder: folder + "/a/b")
    let load = {
      let module = try Module(contentsOf: path, cache: cache)
      let store = Store()
      #expect(try Instance(module, in: store).function("f")?.results([]) == [7])
      module.writeCache()
      return module.code
    }
    // Changed just now: it might change again within the grain of the clock.
    #expect(try load().adoptedFunctionCount == 0)
    #expect(!FileManager.default.fileExists(atPath: cache.folder))
    usleep(2_200_000)
    #expect(try !load().isFromCache)
    let code = try load()
    #expect(code.isFromCache && code.adoptedFunctionCount == 1)
    // The same contents in a file that others may write to.
    chmod(path, 0o666)
    usleep(2_200_000)
    #expect(try !load().isFromCache)
  }

  @Test func oneFileForEachPath() {
    let name = ModuleCache.fileName("/nowhere/a.wasm")
    #expect(name == ModuleCache.fileName("/nowhere/a.wasm"))
    #expect(name != ModuleCache.fileName("/nowhere/b.wasm"))
    #expect(name.count == 21 && !name.contains("/"))
    #expect(ModuleCache.fileName("/dev/../dev/null") == ModuleCache.fileName("/dev/null"))
  }

  @Test func thisBuildHasAnIdentity() throws {
    let words = try #require(EngineIdentity.words)
    #expect(words.count == 4 && words[0] != 0)
  }
}
