// The register code of a module, shared by every instance and thread that uses it.

import Synchronization

/// A module's functions as register code, each translated when it is first called, or all before.
///
/// What is translated never changes, apart from call sites: one that still goes to a callee's stub is
/// pointed at the callee's code. Both are right, so threads need not agree on which they see.
final class ModuleCode: Sendable {
  let syntax: ModuleSyntax
  let bytes: ModuleBytes
  /// Which branches are likely.
  let hints: BranchHints
  /// The canonical id of every type.
  let typeIDs: [TypeID]
  /// The first slot, in `InstanceRecord.globals`, of each global that the module defines.
  let globalSlots: [Int]
  let globalSlotCount: Int

  private let state: Mutex<State>

  private struct State: ~Copyable {
    var arena = CodeArena(blockByteCount: 1 << 16)
    /// Where every defined function is entered: its stub, its code, or `nil` for neither yet.
    var entries: [UInt]
    var isTranslated: [Bool]
    var functions: [FunctionPlaces.Place] = []
    var failures: [FunctionIndex: TranslationError] = [:]
    /// Of the functions that have handlers of exceptions.
    var exceptionTables: [FunctionIndex: ExceptionTable] = [:]
    /// Of the functions that a collection has met.
    var references: [FunctionIndex: [(unit: Int, slots: [Int])]] = [:]
    /// `functions` in order, if none was added since.
    var places: FunctionPlaces?

    deinit { arena.deallocate() }
  }

  init(
    _ syntax: ModuleSyntax, _ bytes: ModuleBytes, typeIDs: [TypeID], hints: BranchHints
  ) {
    self.syntax = syntax
    self.bytes = bytes
    self.hints = hints
    self.typeIDs = typeIDs
    var slots: [Int] = []
    var slotCount = 0
    for global in syntax.globals.dropFirst(syntax.importedGlobalCount) {
      slots.append(slotCount)
      slotCount += global.valueType.slotCount
    }
    globalSlots = slots
    globalSlotCount = slotCount
    let count = syntax.bodies.count
    state = Mutex(
      State(
        entries: Array(repeating: 0, count: count),
        isTranslated: Array(repeating: false, count: count)))
  }

  /// The type of a function, imported or defined.
  func type(ofFunction functionIndex: FunctionIndex) -> FunctionType {
    syntax.functionType(functionIndex) ?? FunctionType([])
  }

  /// The canonical id of a function's type.
  func typeID(ofFunction functionIndex: FunctionIndex) -> UInt32 {
    typeIDs[Int(syntax.functionTypes[Int(functionIndex)])]
  }

  /// Where a defined function is entered: its code, or a stub that translates it.
  func entry(of functionIndex: FunctionIndex) -> UnsafeRawPointer {
    state.withLock { state in
      let position = Int(functionIndex) - syntax.importedFunctionCount
      if let entry = UnsafeRawPointer(bitPattern: state.entries[position]) { return entry }
      let headerSlot = UInt64(type(ofFunction: functionIndex).headerSlot)
      let stub = UnsafeRawPointer(
        state.arena.place([
          HandlerTable.address(.translate), UInt64(functionIndex) | headerSlot << 32,
        ]))
      state.entries[position] = UInt(bitPattern: stub)
      return stub
    }
  }

  /// The code of a defined function, which is translated now if it was not before.
  func translated(_ functionIndex: FunctionIndex) -> UnsafeRawPointer {
    let position = Int(functionIndex) - syntax.importedFunctionCount
    let known = state.withLock { $0.isTranslated[position] ? $0.entries[position] : 0 }
    if let entry = UnsafeRawPointer(bitPattern: known) { return entry }
    // Outside the lock: calls in the body ask for entries. Two threads may both translate; one wins.
    var units: [UInt64]
    var entryUnit = 0
    var failure: TranslationError?
    var exceptionTable = ExceptionTable()
    do {
      let translator = try translate(functionIndex)
      units = translator.code
      entryUnit = translator.entryUnit
      exceptionTable = translator.exceptionTable
    } catch {
      failure = error
      units = [
        HandlerTable.address(.trapWith), UInt64(Trap.Code.unsupported.rawValue),
      ]
    }
    return state.withLock { state in
      if state.isTranslated[position],
        let entry = UnsafeRawPointer(bitPattern: state.entries[position])
      {
        return entry
      }
      let start = UnsafeRawPointer(state.arena.place(units))
      let entry = start + entryUnit * 8
      state.entries[position] = UInt(bitPattern: entry)
      state.isTranslated[position] = true
      state.functions.append(
        FunctionPlaces.Place(
          start: UInt(bitPattern: start), byteCount: units.count * 8, functionIndex: functionIndex))
      state.places = nil
      if !exceptionTable.parts.isEmpty { state.exceptionTables[functionIndex] = exceptionTable }
      if let failure { state.failures[functionIndex] = failure }
      return entry
    }
  }

  /// Translates every function that is not translated yet.
  func translateAll() {
    for position in syntax.bodies.indices {
      _ = translated(FunctionIndex(truncatingIfNeeded: syntax.importedFunctionCount + position))
    }
  }

  /// How many functions are translated.
  var translatedFunctionCount: Int { state.withLock { $0.functions.count } }

  /// Where the code of every function translated so far lies.
  func functionPlaces() -> FunctionPlaces {
    state.withLock { state in
      if let places = state.places { return places }
      let places = FunctionPlaces(state.functions)
      state.places = places
      return places
    }
  }

  /// The handlers of exceptions of a translated function, if it has some.
  func exceptionTable(_ functionIndex: FunctionIndex) -> ExceptionTable? {
    state.withLock { $0.exceptionTables[functionIndex] }
  }

  /// The slots that hold references while the operation with `unit` runs.
  func referenceSlots(_ functionIndex: FunctionIndex, unit: Int) -> [Int] {
    let known = state.withLock { $0.references[functionIndex] }
    let references =
      known ?? ((try? translate(functionIndex, record: .references).references) ?? [])
    if known == nil { state.withLock { $0.references[functionIndex] = references } }
    return references.last { $0.unit <= unit }?.slots ?? []
  }

  /// The slots that hold references to functions while the operation with `unit` runs.
  func functionSlots(_ functionIndex: FunctionIndex, unit: Int) -> [Int] {
    guard let translator = try? translate(functionIndex, record: .functions) else { return [] }
    return translator.references.last { $0.unit <= unit }?.slots ?? []
  }

  /// The address in the code of a defined function, so far from its start; `nil` when its code is shorter.
  func address(_ functionIndex: FunctionIndex, byteOffset: Int) -> UnsafeRawPointer? {
    let entry = translated(functionIndex)
    guard let (found, entryOffset) = functionPlaces().function(containing: entry),
      found == functionIndex
    else { return nil }
    let address = entry - entryOffset + byteOffset
    return functionPlaces().function(containing: address)?.functionIndex == functionIndex
      ? address : nil
  }

  /// Why a function could not be translated, if that is so.
  func failure(_ functionIndex: FunctionIndex) -> TranslationError? {
    state.withLock { $0.failures[functionIndex] }
  }

  /// The byte offset in the module of the instruction that the code at `byteOffset` of a function
  /// comes from. The function is translated again to find out: nothing is kept for it.
  func instructionByteOffset(_ functionIndex: FunctionIndex, byteOffset: Int) -> Int? {
    guard let translator = try? translate(functionIndex, record: .positions) else { return nil }
    let unit = byteOffset / 8
    return translator.positions.last { $0.unit <= unit }?.byteOffset
  }

  /// A function's code for a listing; throws why it cannot be translated.
  func listing(_ functionIndex: FunctionIndex) throws(TranslationError) -> FunctionTranslator {
    try translate(functionIndex, record: .listing)
  }

  private func translate(
    _ functionIndex: FunctionIndex, record: FunctionTranslator.Record = .nothing
  ) throws(TranslationError) -> FunctionTranslator {
    let body = syntax.bodies[Int(functionIndex) - syntax.importedFunctionCount]
    var translator = FunctionTranslator(
      self, functionIndex: functionIndex, record: record, hints: hints[functionIndex])
    try translator.translate(body)
    // The parts of an exception table are ranges of code in the order of the instructions.
    guard translator.layout.movesCode, !translator.exceptionTable.parts.isEmpty else {
      return translator
    }
    translator = FunctionTranslator(self, functionIndex: functionIndex, record: record)
    try translator.translate(body)
    return translator
  }
}
