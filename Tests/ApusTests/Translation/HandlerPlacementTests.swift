// Forms of handlers that go on to a certain handler.

import ApusText
import Testing

@testable @_spi(Tools) import Apus

@Suite struct HandlerPlacementTests {
  private struct Form: CustomStringConvertible {
    let first: Int, second: Int, number: Int
    var description: String { HandlerLayout.all[number].name }
  }

  private static let forms = stride(from: 0, to: pairFormRows.count, by: 3).map {
    Form(
      first: Int(pairFormRows[$0]), second: Int(pairFormRows[$0 + 1]),
      number: Int(pairFormRows[$0 + 2]))
  }

  @Test func rowsAreConsistent() {
    let start = Int(Apus.Operation.pair.rawValue)
    #expect(Self.forms.map(\.number) == Array(start..<Apus.Operation.handlerCount))
    #expect(Set(Self.forms.map { [$0.first, $0.second] }).count == Self.forms.count)
    for form in Self.forms {
      #expect(form.first < start && form.second < start, "\(form)")
      let (first, whole) = (HandlerLayout.all[form.first], HandlerLayout.all[form.number])
      #expect(whole.name == "\(first.name)_then_\(HandlerLayout.all[form.second].name)")
      #expect(whole.byteCount == first.byteCount, "\(form)")
      #expect(whole.fields.map(\.byteOffset) == first.fields.map(\.byteOffset), "\(form)")
      // What goes elsewhere has no form.
      #expect(!first.fields.contains { Self.leavingKinds.contains($0.kind) }, "\(form)")
    }
  }

  @Test func unitCountsAreThoseOfTheLayouts() {
    #expect(handlerUnitCounts.count == Apus.Operation.handlerCount)
    for (layout, count) in zip(HandlerLayout.all, handlerUnitCounts) {
      let hasTable = layout.fields.contains { $0.kind == .branches }
      #expect(layout.byteCount / 8 + (hasTable ? 128 : 0) == Int(count), "\(layout.name)")
    }
  }

  /// The code has the forms, behind a table of branches too; a listing shows the operations themselves.
  @Test(arguments: [1, 2, 3, 4]) func functionsGetForms(targetCount: Int) throws {
    let targets = Array(repeating: "0", count: targetCount).joined(separator: " ")
    let module = try Module(
      text: """
        (module (memory 1)
          (func (param i32 i32)
            (block (br_table \(targets) (local.get 0)))
            (i32.store (local.get 0) (i32.load (local.get 1)))))
        """)
    let listing = try #require(module.registerCode(ofFunction: 0)).operations
    #expect(listing.map(\.name) == ["brTable_s", "i32Load_s_a", "i32Store_sa", "returnVoid"])
    let body = module.code.syntax.bodies[0]
    var translator = FunctionTranslator(
      module.code, functionIndex: 0, byteCount: body.bytes.byteCount, record: .nothing)
    try translator.translate(body)
    let names = listing.map { operation in
      HandlerNumbers.all[translator.code[operation.unit]].map { HandlerLayout.all[Int($0)].name }
    }
    let forms = ["i32Load_s_a_then_i32Store_sa", "i32Store_sa_then_returnVoid"]
    #expect(
      names == ["brTable_s"] + (Self.isCounting ? ["i32Load_s_a", "i32Store_sa"] : forms) + [
        "returnVoid"
      ])
  }

  private static let isCounting: Bool = {
    #if APUS_COUNT_OPERATIONS
      true
    #else
      false
    #endif
  }()

  // MARK: What they do

  /// Kinds of fields of operations that go on elsewhere than to the one behind them.
  private static let leavingKinds: Set<HandlerLayout.Kind> = [
    .branch, .branches, .frame, .header, .distance,
  ]

  private static let slotCount = 64

  /// Everything that an operation may change.
  private struct State: Equatable {
    var status: UInt8
    var trapByteOffset: Int?
    var slots: [UInt64]
    var globals: [UInt64]
    var memory: [UInt8]
  }

  /// Each form leaves what its handlers leave one after the other, whatever the operands are. Seconds that
  /// call or return are left to the official suite and other tests.
  @Test func formsDoWhatBothDo() throws {
    let guest = try Guest { module in
      module.addMemory(Limits(minimum: 1))
      for _ in 0..<4 { module.addGlobal(.i32, isMutable: true) { $0.i32(0) } }
      module.addFunction(export: "run") { $0 }
    }
    // The context is the instance's then.
    #expect(try guest.results("run") == [])
    var random = Random(state: 7)
    var comparedCount = 0
    for form in Self.forms {
      let second = HandlerLayout.all[form.second]
      let leaving = second.fields.filter { Self.leavingKinds.contains($0.kind) }
      guard leaving.allSatisfy({ $0.kind == .branch }) else { continue }
      for _ in 0..<12 {
        let code = Self.code(form, &random)
        let slots = (0..<Self.slotCount).map { _ in random.operand() }
        var whole = code
        whole[Self.firstUnit] = HandlerTable.address(form.number)
        let separate = try Self.run(code, slots, guest)
        let together = try Self.run(whole, slots, guest)
        #expect(separate == together, "\(form)")
        comparedCount += 1
      }
    }
    #expect(comparedCount > 3_000)
  }

  /// Where the first operation is: behind those that fill the registers.
  private static let firstUnit = 10

  /// Both operations with operands at random, between code that fills the registers from slots and code that
  /// stores them there. A branch skips the first of two operations behind it.
  private static func code(_ form: Form, _ random: inout Random) -> [UInt64] {
    func operation(_ operation: Apus.Operation, _ variant: Int, _ unit: UInt64) -> [UInt64] {
      [HandlerTable.address(operation, variant: variant), unit]
    }
    var code: [UInt64] = []
    code += operation(.pin, 0, 40 << 16) + operation(.pin, 1, 41 << 16)
    for load in [Apus.Operation.i64Add, .f64Add, .f32Add] {
      code += operation(load, 0, 42 << 16 | 43 << 32)
    }
    for number in [form.first, form.second] {
      let layout = HandlerLayout.all[number]
      var bytes = [UInt8](repeating: 0, count: layout.byteCount)
      for (kind, byteOffset) in layout.fields {
        let value: (bits: UInt64, byteCount: Int) =
          switch kind {
          case .to, .slot: (UInt64.random(in: 0..<40, using: &random), 2)
          case .offset16: (UInt64.random(in: 0..<64, using: &random), 2)
          case .offset32: (UInt64.random(in: 0..<64, using: &random), 4)
          case .place: (UInt64.random(in: 0..<4, using: &random), 4)
          case .branch: (UInt64(layout.byteCount + 16), 4)
          case .i64, .f64: (random.operand(), 8)
          default: (random.operand() & 0xFFFF_FFFF, 4)
          }
        for index in 0..<value.byteCount where byteOffset + index < bytes.count {
          bytes[byteOffset + index] = UInt8(truncatingIfNeeded: value.bits >> UInt64(index * 8))
        }
      }
      code.append(HandlerTable.address(number))
      for start in stride(from: 8, to: bytes.count, by: 8) {
        code.append((0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) })
      }
    }
    code += operation(.copy, 4, 50 | 1 << 32)
    // Accumulators, pinned integer; the pinned double by a sum.
    for variant in 1...3 { code += operation(.copy, variant, UInt64(50 + variant)) }
    code += operation(.copyPinned, 0, 54)
    return code + operation(.halt, 0, 0)
  }

  private static func run(
    _ code: [UInt64], _ slots: [UInt64], _ guest: Guest
  ) throws -> State {
    let context = guest.store.context
    let frame = try ExecutionContext.beginCall(context)
    frame.update(from: slots, count: slots.count)
    let memory = context.pointee.memoryBase.assumingMemoryBound(to: UInt8.self)
    for index in 0..<65_536 { memory[index] = UInt8(truncatingIfNeeded: index &* 7) }
    context.pointee.globals.update(repeating: 1_000, count: 4)
    context.pointee.trapCodePointer = nil
    return code.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else {
        return State(status: 0, slots: [], globals: [], memory: [])
      }
      let status = Apus.run(
        start, frame: UnsafeMutableRawPointer(frame), context: UnsafeMutableRawPointer(context),
        accumulator: 0)
      return State(
        status: status, trapByteOffset: context.pointee.trapCodePointer.map { $0 - start },
        slots: Array(UnsafeBufferPointer(start: frame, count: slotCount)),
        globals: Array(UnsafeBufferPointer(start: context.pointee.globals, count: 4)),
        memory: Array(UnsafeBufferPointer(start: memory, count: 65_536)))
    }
  }

  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }

    /// Small numbers, addresses within memory and behind it, and anything.
    mutating func operand() -> UInt64 {
      switch next() >> 60 {
      case 0...3: next() >> 62
      case 4...12: next() >> 48
      case 13: next() >> 32
      default: next()
      }
    }
  }
}
