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
  /// Where the frame's header is in functions of each type.
  private let headerSlots: [Int]
  /// Whether there is a cache, for which relocations are noted.
  private let hasCache: Bool

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
    var cache: CodeCache?
    var adoptedFunctionCount = 0

    deinit { arena.deallocate() }

    /// Where the function at `position` is entered: its code, or a stub, which is made now if there is
    /// neither.
    mutating func entry(
      _ position: Int, _ functionIndex: FunctionIndex, headerSlot: Int
    ) -> UnsafeRawPointer {
      if let entry = UnsafeRawPointer(bitPattern: entries[position]) { return entry }
      let stub = UnsafeRawPointer(
        arena.place(
          HandlerTable.address(.translate), UInt64(functionIndex) | UInt64(headerSlot) << 32))
      entries[position] = UInt(bitPattern: stub)
      return stub
    }

    /// Lets the function at `position` be entered in the code at `start`.
    mutating func enter(
      _ position: Int, _ functionIndex: FunctionIndex, at start: UnsafeRawPointer, byteCount: Int,
      entryUnit: Int
    ) {
      entries[position] = UInt(bitPattern: start + entryUnit * 8)
      isTranslated[position] = true
      functions.append(
        FunctionPlaces.Place(
          start: UInt(bitPattern: start), byteCount: byteCount, functionIndex: functionIndex))
      places = nil
    }
  }

  /// `cache` has code of this module from earlier processes, and gets what is translated in this one.
  init(
    _ syntax: ModuleSyntax, _ bytes: ModuleBytes, typeIDs: [TypeID], hints: BranchHints,
    cache: consuming CodeCache? = nil
  ) {
    self.syntax = syntax
    self.bytes = bytes
    self.hints = hints
    self.typeIDs = typeIDs
    headerSlots = syntax.types.map { type in
      if case .function(let function) = type.composite { function.headerSlot } else { 0 }
    }
    hasCache = cache != nil
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
        isTranslated: Array(repeating: false, count: count), cache: cache))
  }

  /// The type of a function, imported or defined.
  func type(ofFunction functionIndex: FunctionIndex) -> FunctionType {
    syntax.functionType(functionIndex) ?? FunctionType([])
  }

  /// The canonical id of a function's type.
  func typeID(ofFunction functionIndex: FunctionIndex) -> UInt32 {
    typeIDs[Int(syntax.functionTypes[Int(functionIndex)])]
  }

  /// Where the frame's header is in a function.
  private func headerSlot(ofFunction functionIndex: FunctionIndex) -> Int {
    headerSlots[Int(syntax.functionTypes[Int(functionIndex)])]
  }

  /// Where a defined function is entered: its code, or a stub that translates it.
  func entry(of functionIndex: FunctionIndex) -> UnsafeRawPointer {
    let entry = state.withLock { state in
      UInt(
        bitPattern: state.entry(
          Int(functionIndex) - syntax.importedFunctionCount, functionIndex,
          headerSlot: headerSlot(ofFunction: functionIndex)))
    }
    // Safe: never zero.
    return UnsafeRawPointer(bitPattern: entry) ?? HandlerTable.addresses
  }

  /// The code of a defined function, which is translated now if it was not before.
  func translated(_ functionIndex: FunctionIndex) -> UnsafeRawPointer {
    let position = Int(functionIndex) - syntax.importedFunctionCount
    let known = state.withLock { state in
      state.isTranslated[position] || adoptCached(position, functionIndex, &state)
        ? state.entries[position] : 0
    }
    if let entry = UnsafeRawPointer(bitPattern: known) { return entry }
    // Outside the lock: calls in the body ask for entries. Two threads may both translate; one wins.
    do {
      let translator = try translate(
        functionIndex, record: hasCache ? .relocations : .nothing)
      if hasCache, let image = CodeImage(translator) {
        state.withLock { $0.cache?.add(image, position: position, $0.arena) }
      }
      return translator.code.withElements {
        keep(
          $0, entryUnit: translator.entryUnit, of: functionIndex,
          exceptionTable: translator.exceptionTable)
      }
    } catch {
      let units = [
        HandlerTable.address(.trapWith), UInt64(Trap.Code.unsupported.rawValue),
      ]
      return units.withUnsafeBufferPointer {
        keep($0, entryUnit: 0, of: functionIndex, exceptionTable: .init(), failure: error)
      }
    }
  }

  /// Places the code of a function, unless another thread has. Gives where it is entered.
  private func keep(
    _ units: UnsafeBufferPointer<UInt64>, entryUnit: Int, of functionIndex: FunctionIndex,
    exceptionTable: ExceptionTable, failure: TranslationError? = nil
  ) -> UnsafeRawPointer {
    let position = Int(functionIndex) - syntax.importedFunctionCount
    // As a number, for the compiler would let no pointer in under the lock.
    let (address, count) = (UInt(bitPattern: units.baseAddress), units.count)
    let entry = state.withLock { state in
      if state.isTranslated[position] { return state.entries[position] }
      // Safe: the caller's units, which are copied.
      let units = UnsafeBufferPointer(
        start: UnsafePointer<UInt64>(bitPattern: address), count: count)
      state.enter(
        position, functionIndex, at: UnsafeRawPointer(state.arena.place(units)),
        byteCount: count * 8, entryUnit: entryUnit)
      if !exceptionTable.parts.isEmpty { state.exceptionTables[functionIndex] = exceptionTable }
      if let failure { state.failures[functionIndex] = failure }
      return state.entries[position]
    }
    // Safe: never zero.
    return UnsafeRawPointer(bitPattern: entry) ?? HandlerTable.addresses
  }

  /// Takes the code of a function from the cache, if it is there.
  private func adoptCached(
    _ position: Int, _ functionIndex: FunctionIndex, _ state: inout State
  ) -> Bool {
    guard hasCache, var cache = state.cache.take() else { return false }
    let code = cache.code(ofPosition: position) { kind, value in
      switch kind {
      case .handler:
        return value < Operation.handlerCount
          ? HandlerTable.address(Int(truncatingIfNeeded: value)) : nil
      case .entry:
        guard value < syntax.functionTypes.count, value >= syntax.importedFunctionCount else {
          return nil
        }
        let index = FunctionIndex(truncatingIfNeeded: value)
        let entry = state.entry(
          Int(index) - syntax.importedFunctionCount, index,
          headerSlot: headerSlot(ofFunction: index))
        return UInt64(UInt(bitPattern: entry))
      case .typeID:
        return value < typeIDs.count ? UInt64(typeIDs[Int(value)]) : nil
      }
    }
    state.cache = consume cache
    guard let code, let start = UnsafeRawPointer(code.units.baseAddress) else { return false }
    state.adoptedFunctionCount += 1
    state.enter(
      position, functionIndex, at: start, byteCount: code.units.count * 8,
      entryUnit: code.entryUnit)
    return true
  }

  /// Writes the cache, if there is one and much was translated that it did not have.
  func writeCache() { state.withLock { $0.cache?.write() } }

  /// Translates every function that is not translated yet.
  func translateAll() {
    for position in syntax.bodies.indices {
      _ = translated(FunctionIndex(truncatingIfNeeded: syntax.importedFunctionCount + position))
    }
  }

  /// How many functions of those the cache had.
  var adoptedFunctionCount: Int { state.withLock { $0.adoptedFunctionCount } }

  /// Whether the cache knew the module.
  var isFromCache: Bool { state.withLock { $0.cache?.isValidated ?? false } }

  /// How many functions have code, translated or from the cache.
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
    let references = known ?? self.references(functionIndex)
    if known == nil { state.withLock { $0.references[functionIndex] = references } }
    return references.last { $0.unit <= unit }?.slots ?? []
  }

  private func references(
    _ functionIndex: FunctionIndex, record: FunctionTranslator.Record = .references
  ) -> [(unit: Int, slots: [Int])] {
    do {
      let translator = try translate(functionIndex, record: record)
      return translator.references
    } catch {
      return []
    }
  }

  /// The slots that hold references to functions while the operation with `unit` runs. The function is
  /// translated again to find out.
  func functionSlots(_ functionIndex: FunctionIndex, unit: Int) -> [Int] {
    references(functionIndex, record: .functions).last { $0.unit <= unit }?.slots ?? []
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

  /// Where in the module the instruction is that the code at `byteOffset` of a function comes from: a
  /// function and a byte offset in the module; when the body of another function stands there, that one
  /// and then its caller. The function is translated again to find out: nothing is kept for it.
  func instructions(
    _ functionIndex: FunctionIndex, byteOffset: Int
  ) -> [(functionIndex: FunctionIndex, byteOffset: Int)] {
    guard let translator = try? translate(functionIndex, record: .positions),
      let place = translator.positions.last(where: { $0.unit <= byteOffset / 8 })?.instruction
    else { return [] }
    guard let call = place.call else { return [(functionIndex, place.byteOffset)] }
    return [(call.callee, place.byteOffset), (functionIndex, call.byteOffset)]
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
      self, functionIndex: functionIndex, byteCount: body.bytes.byteCount, record: record,
      hints: hints[functionIndex])
    try translator.translate(body)
    // The parts of an exception table are ranges of code in the order of the instructions.
    guard translator.layout.movesCode, !translator.exceptionTable.parts.isEmpty else {
      return translator
    }
    translator = FunctionTranslator(
      self, functionIndex: functionIndex, byteCount: body.bytes.byteCount, record: record)
    try translator.translate(body)
    return translator
  }
}
