// Listings of register code: that they say what the code says, for every module at hand.

import ApusText
import Foundation
import Testing

@testable @_spi(Tools) import Apus

@Suite struct RegisterCodeTests {
  private func lines(_ text: String, function: UInt32 = 0) throws -> [String] {
    let code = try #require(try Module(text: text).registerCode(ofFunction: function))
    return code.operations.map { "\($0.unit) \($0.name) \($0.operands)" } + code.exceptionClauses
  }

  /// The function of the page RegisterCode.
  @Test func thePageOfTheDocumentation() throws {
    let text = """
      (func $sum (param $array i32) (param $count i32) (result i32)
        (local $total i32)
        (block $done
          (loop $next
            (br_if $done (i32.eqz (local.get $count)))
            (local.set $total (i32.add (local.get $total) (i32.load (local.get $array))))
            (local.set $array (i32.add (local.get $array) (i32.const 4)))
            (local.set $count (i32.sub (local.get $count) (i32.const 1)))
            (br $next)))
        (local.get $total))
      """
    #expect(
      try lines("(memory 1)" + text) == [
        "0 enter_1 s4", "2 pin_i s0", "4 brIfI32Eq_sc s1, 0, → 17", "7 i32Load_p_a +0",
        "9 i32Add_as_s s4 = s4", "11 i32Add_pc_p s0 = 4", "13 i32Sub_sc_s s1 = s1, 1",
        "15 br → 4", "17 returnOne_s s4, header s2",
      ])
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Apus/Documentation.docc/RegisterCode.md")
    let documentation = try String(contentsOf: page, encoding: .utf8)
    #expect(documentation.contains(text))
    for line in try lines("(memory 1)" + text) {
      let words = line.split(separator: " ", maxSplits: 2)
      let shown = words[1] + String(repeating: " ", count: max(1, 16 - words[1].count)) + words[2]
      #expect(documentation.contains(shown), "\(shown)")
    }
  }

  @Test func operandsOfEveryKind() throws {
    let text = """
      (memory 1) (memory $m 1) (table 1 funcref) (global $g (mut i64) (i64.const 0))
      (type $t (struct (field i32)))
      (func $callee (param i64) (result i64) (loop) (local.get 0))
      (func (param $a i32) (param $r (ref null $t)) (param $v v128)
        (global.set $g (call $callee (i64.const 0x123456789A)))
        (drop (call_indirect (param i64) (result i64) (i64.const -2) (local.get $a)))
        (i64.store $m offset=24 (local.get $a) (i64.const 1))
        (drop (ref.test (ref $t) (local.get $r)))
        (drop (struct.new $t (local.get $a)))
        (drop (f64.add (f64.const 0.5) (f64.load offset=8 (local.get $a))))
        (local.set $v (v128.const i64x2 1 2))
        (local.set $v (i32x4.shuffle))
        (block (block (br_table 0 1 0 (local.get $a)))))
      """.replacing("(local.set $v (i32x4.shuffle))", with: "")
    #expect(
      try lines(text, function: 1) == [
        "0 copy_k s6 = 78187493530", "3 call function 0, frame s6, header +1",
        "6 globalSet_a place 0", "8 copy_c s6 = -2",
        "10 callIndirect_s table 0, type 1, s0, frame s6, header +1", "13 copy_c s7 = 1",
        "15 i64StoreAny_n memory 1, s0, +24, s7", "18 referenceTest_a s1, (ref 0)",
        "20 copy_s s6 = s0", "22 objects structureNew, s6, type 0, index 0",
        "25 f64Load_s_a s0, +8", "27 f64Add_ac_a 0.5",
        "30 constantVector s2 = 0x00000000000000020000000000000001",
        "34 brTable_s s0, → 38 38 38", "38 returnVoid header s4",
      ])
  }

  @Test func exceptions() throws {
    let text = """
      (tag $t (param i32))
      (func (result i32)
        (block $l (result i32) (try_table (catch $t $l) (throw $t (i32.const 7))) (i32.const 1)))
      """
    #expect(try lines(text).last == "0..<4 catch tag 0 → 4, payload s3")
  }

  @Test func onlyForFunctionsWithCode() throws {
    let module = try Module(text: "(import \"m\" \"f\" (func)) (func)")
    #expect(module.registerCode(ofFunction: 0) == nil)
    #expect(module.registerCode(ofFunction: 1) != nil)
    #expect(module.registerCode(ofFunction: 2) == nil)
    #expect(module.registerCode(ofFunction: .max) == nil)
  }

  @Test func functionsByName() throws {
    let module = try Module(text: "(import \"m\" \"f\" (func $a)) (func $b (export \"a\"))")
    #expect(module.functions(named: "a") == [0, 1])
    #expect(module.functions(named: "b") == [1])
    #expect(module.functions(named: "c") == [])
  }

  /// Every layout has known words, and every operation is as long as its last field needs.
  @Test func layoutsAreWhole() {
    let words = handlerLayoutLines.split(separator: "\n").map { $0.split(separator: " ").count - 1 }
    #expect(HandlerLayout.all.count == Operation.handlerCount)
    #expect(Set(HandlerLayout.all.map(\.name)).count == Operation.handlerCount)
    for (number, layout) in HandlerLayout.all.enumerated() {
      let line = handlerLines.split(separator: "\n")[number]
      let place = line.split(separator: " ").last.flatMap { Int($0) }
      #expect(place.map { words[$0] } == layout.fields.count, "\(line)")
      #expect(layout.byteCount >= 16 && layout.byteCount % 8 == 0, "\(line)")
    }
  }

  /// The layouts of handlers against their text: every byte that one reads by itself is in its layout, and
  /// the next operation is where the layout ends.
  @Test func layoutsSayWhatHandlersRead() throws {
    let layouts = Dictionary(
      uniqueKeysWithValues: HandlerLayout.all.map { ($0.name, $0) })
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Apus/Execution").standardizedFileURL.path
    var handlerCount = 0
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for part in text.components(separatedBy: "@c(apus_").dropFirst() {
        // Cold paths and adapters are no operations of functions.
        guard let layout = layouts[String(part.prefix { $0 != ")" })],
          !layout.name.hasPrefix("cross"), let end = part.range(of: "\n}\n")
        else { continue }
        let body = part[..<end.lowerBound]
        let known = Set(layout.fields.map(\.byteOffset))
        let read = body.matches(of: /code\.\w+\((?:frame, |fromByteOffset: )?(\d+)/).compactMap {
          Int($0.1)
        }
        for byteOffset in read where !known.contains(byteOffset) {
          // Where the distances of a table are.
          let isTable = layout.fields.contains { $0.kind == .branches } && byteOffset == 16
          #expect(isTable, "\(layout.name) reads at \(byteOffset)")
        }
        for size in body.matches(of: /code \+ (\d+)/).compactMap({ Int($0.1) })
        where !layout.name.hasPrefix("tailCall") {
          #expect(size == layout.byteCount, "\(layout.name)")
        }
        handlerCount += 1
      }
    }
    #expect(handlerCount > 3_000)
  }

  /// Goes through the code of all functions of all modules of the suite: operations follow each other
  /// up to the end, branches go to operations, and slots are in the frame.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["APUS_TESTSUITE"] != nil))
  func listingsOfTheSuiteFit() throws {
    let root = ProcessInfo.processInfo.environment["APUS_TESTSUITE"] ?? ""
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var functionCount = 0
    for file in files where file.hasSuffix(".wast") {
      let text = try Data(contentsOf: URL(fileURLWithPath: root + "/" + file))
      guard let script = try? Script(Array(text)) else { continue }
      for command in script.commands {
        guard case .module(let source) = command.kind, let bytes = try? source.encode(),
          let module = try? Module(bytes: bytes, features: .all)
        else { continue }
        for index in 0..<UInt32(module.functionCount)
        where index >= module.syntax.importedFunctionCount {
          do {
            check(try module.code.listing(index), "\(file), function \(index)")
          } catch {
            continue
          }
          functionCount += 1
        }
      }
    }
    #expect(functionCount > 9_000)
  }

  private func check(_ translator: borrowing FunctionTranslator, _ place: String) {
    let code = translator.code.withElements { Array($0) }
    let frameSlotCount = translator.maximumSlot
    var starts: Set<Int> = [code.count]
    var targets: Set<Int> = []
    var unit = translator.entryUnit
    while let operation = OperationListing(code, unit: unit) {
      starts.insert(unit)
      targets.formUnion(operation.targets)
      for slot in operation.slots where slot > frameSlotCount {
        Issue.record("\(place), unit \(unit): \(operation.layout.name) \(operation.text)")
      }
      if translator.unitCount(ofOperationAt: unit) != operation.unitCount {
        Issue.record("\(place), unit \(unit): \(operation.layout.name) is as long as listed")
      }
      unit += operation.unitCount
    }
    #expect(unit == code.count, "\(place)")
    #expect(targets.isSubset(of: starts), "\(place): \(targets.subtracting(starts))")
  }
}
