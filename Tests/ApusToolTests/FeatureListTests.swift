// `--features`: what it says, and what a module is told that needs more.

import Apus
import Testing

@testable import apus_tool

@Suite struct FeatureListTests {
  @Test(
    arguments: [
      ("all", .all), ("wasm1", Features(.core)), ("wasm2", .wasm2), ("wasm3", .wasm3),
      ("+threads", Features.wasm3.union(Features(.threads))),
      ("threads", Features.wasm3.union(Features(.threads))),
      ("-simd,-relaxed-simd", Features.wasm3.subtracting(Features(.simd, .relaxedSIMD))),
      ("+threads,-simd,+simd", Features.wasm3.union(Features(.threads))),
      ("+threads,-threads", .wasm3), ("wasm1,+gc", Features(.core, .gc)),
      ("all,-gc", Features.all.subtracting(Features(.gc))),
    ] as [(String, Features)])
  func lists(text: String, features: Features) throws {
    #expect(try FeatureList.parse(text, default: .wasm3) == features)
  }

  @Test(arguments: [
    ("", "a name is missing"), ("+", "a name is missing"), ("simd,", "a name is missing"),
    ("+thread", "there is no feature thread"), ("core", "there is no feature core"),
    ("+wasm2", "there is no feature wasm2"), ("simd,all", "all must come first"),
    ("simd,wasm3", "wasm3 must come first"), ("Simd", "there is no feature Simd"),
    ("+\u{1B}[", "\\u{1b}["),
  ])
  func mistakes(text: String, part: String) {
    let error = #expect(throws: UsageError.self) {
      try FeatureList.parse(text, default: .wasm3)
    }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
  }

  @Test func theNearestNameIsOffered() {
    let error = #expect(throws: UsageError.self) {
      try FeatureList.parse("+thread", default: .wasm3)
    }
    #expect(error?.hint == "did you mean threads? apus help features lists the names")
  }

  /// What is written for a set of features reads back to it.
  @Test(arguments: [
    Features.wasm3, .all, .wasm2, Features(.core), .wasm3.union(Features(.threads)),
    .wasm2.subtracting(Features(.simd)), .all.subtracting(Features(.gc)),
  ])
  func optionsReadBack(features: Features) throws {
    for start in [Features.wasm3, .all] {
      let words = FeatureList.option(for: features, default: start)
      let command = try Scanner(options: [FeatureList.option], operandOrder: .mixed).scan(words)
      #expect(try FeatureList.value(command, default: start) == features, "\(words)")
    }
  }

  @Test func everyFeatureHasAMeaningOfOneLine() {
    for feature in Feature.allCases { #expect(feature.meaning.count <= 52, "\(feature)") }
  }
}

@Suite struct MissingFeaturesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Modules, the features they are loaded with, and the option that the error tells to write.
  @Test(
    arguments: [
      ("(memory 1 1 shared)", "wasm3", "--features +threads"),
      ("(memory 1 1 shared)", "wasm2", "--features wasm2,+threads"),
      ("(memory 1) (memory 1)", "wasm2", "--features wasm2,+multi-memory"),
      // What was switched off by name is switched on again by leaving that out.
      ("(memory 1) (memory 1 1 shared)", "-multi-memory", "--features +threads"),
      ("(table 1 funcref) (table 1 funcref)", "wasm1", "--features wasm1,+reference-types"),
      ("(global i32 (i32.add (i32.const 1) (i32.const 2)))", "wasm2", "+extended-const"),
      ("(func (result i32 i32) i32.const 1 i32.const 2)", "wasm1", "+multi-value"),
      ("(func (drop (i32.extend8_s (i32.const 1))))", "wasm1", "+sign-extension"),
      ("(tag) (func throw 0)", "wasm2", "--features wasm2,+exceptions"),
      // A form that leaves no trace.
      ("(memory 1 (pagesize 65536))", "wasm3", "--features +custom-page-sizes"),
      ("(rec (type (func)))", "wasm2", "--features wasm2,+gc"),
      // Several at once.
      (
        "(memory 1 1 shared) (func (drop (i64.mul_wide_s (i64.const 1) (i64.const 2))) drop)",
        "wasm3", "--features +threads,+wide-arithmetic"
      ),
    ])
  func theOptionIsTold(module: String, features: String, option: String) throws {
    let path = try folder.write("module.wat", Array("(module \(module))".utf8))
    for command in ["inspect", "wat2wasm"] {
      let recorder = Recorder()
      #expect(recorder.status(of: command, path, "--features", features) == 1)
      #expect(recorder.error.contains("switched off"), "\(recorder.error)")
    }
    let validate = Recorder()
    #expect(validate.status(of: "validate", path, "--features", features) == 1)
    #expect(validate.error.contains(option), "\(validate.error)")
    // Doing what the error says helps.
    let told = try #require(validate.error.split(separator: "write --features ").last)
    let list = String(told.prefix { $0 != "\n" })
    #expect(Recorder().status(of: "validate", path, "--features", list) == 0, "\(list)")
  }

  /// A mistake that is no feature's is told as it is.
  @Test func otherErrorsStay() throws {
    let path = try folder.write("module.wat", Array("(module (func i32.add drop))".utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "validate", path, "--features", "wasm1") == 1)
    #expect(recorder.error.contains("is invalid (function 0, byte"), "\(recorder.error)")
    #expect(!recorder.error.contains("--features"))
  }

  /// Where something else is wrong too, the feature that the decoder met is told.
  @Test func brokenModulesTellTheFirst() throws {
    let text = "(module (memory 1 1 shared) (func i32.add drop))"
    let path = try folder.write("module.wat", Array(text.utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "validate", path) == 1)
    #expect(recorder.error.contains("write --features +threads"), "\(recorder.error)")
  }

  @Test func runTakesFeatures() throws {
    let text = """
      (module (memory 1 1 shared)
        (func (export "f") (result i32) (i32.atomic.rmw.add (i32.const 0) (i32.const 5))
          drop (i32.atomic.load (i32.const 0))))
      """
    let path = try folder.write("atomic.wat", Array(text.utf8))
    let recorder = Recorder()
    #expect(recorder.status(of: "run", "--features", "+threads", "--invoke", "f", path) == 0)
    #expect(recorder.output == "5\n")
    let without = Recorder()
    #expect(without.status(of: "run", "--invoke", "f", path) == 1)
    #expect(without.error.contains("write --features +threads"))
    let wrong = Recorder()
    #expect(wrong.status(of: "run", "--features", "threds", path) == 64)
    #expect(wrong.error.contains("did you mean threads?"))
  }
}
