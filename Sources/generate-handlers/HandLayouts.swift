// What handlers read from their operation, in the words of `Layout`, where that is not seen in a text that was
// made for them: those written by hand, and some of `PlainHandlerText`.

/// The layouts of these handlers, by their names. Several names with one layout stand in one
/// row.
let handLayouts: [String: Layout] = {
  var layouts: [String: Layout] = [:]
  for (names, text) in rows {
    for name in names.split(separator: " ") { layouts[String(name)] = Layout(text) }
  }
  return layouts
}()

private let rows: [(names: String, layout: String)] = [
  ("copyVector", "16 to:8 slot:10"),
  ("enter_1 enter_2 enter_3 enter_4", "16 to:8"),
  ("copy_k", "24 to:8 i64:16"),
  ("copy2", "16 to:8 slot:10 to:12 slot:14"),
  ("moveSlots", "16 to:8 slot:10 count:12"),
  ("enter_n", "16 to:8 count:12"),
  // Branches. A table has one distance more than 12 says.
  ("br brIf_a brUnless_a brIf_p brUnless_p", "16 branch:12"),
  ("brIf_s brUnless_s", "16 slot:8 branch:12"),
  ("brTable_s", "16 slot:8 branches:12"),
  ("brTable_a", "16 branches:12"),
  ("select_s_a selectF32_s_a selectF64_s_a", "16 slot:10 slot:12 slot:14"),
  ("select_s_s selectF32_s_s selectF64_s_s selectVector_s", "16 to:8 slot:10 slot:12 slot:14"),
  ("select_a_a selectF32_a_a selectF64_a_a", "16 slot:12 slot:14"),
  ("select_a_s selectF32_a_s selectF64_a_s selectVector_a", "16 to:8 slot:12 slot:14"),
  ("unreachable halt", "16"),
  ("trapWith", "16 trap:8"),
  // Calls and returns.
  ("call callImport", "24 function:16 frame:8 distance:10"),
  ("callIndirect_s callIndirect_w", "24 table:16 type:20 slot:12 frame:8 distance:10"),
  ("callIndirect_a", "24 table:16 type:20 frame:8 distance:10"),
  ("callReference", "24 slot:12 frame:8 distance:10"),
  ("tailCall tailCallImport", "24 function:16 slot:8 slots:10 header:12 header:14"),
  ("tailCallReference", "24 slot:16 slot:8 slots:10 header:12 header:14"),
  ("tailCallIndirect", "32 table:16 type:20 slot:24 wide:26 slot:8 slots:10 header:12 header:14"),
  ("returnVoid returnOne_a returnOne_d returnOne_f", "16 header:8"),
  ("returnOne_s returnOne_sd returnOne_sf returnVector", "16 slot:10 header:8"),
  ("returnOne_c", "16 i32:12 header:8"),
  ("returnMany", "16 slot:10 count:12 header:8"),
  // Never in a function: stubs and adapters.
  ("translate", "16 function:8 header:12"),
  ("hostCall crossEnter crossLeave", "16 header:10"),
  // Globals: a place in the instance's own, or the index of an imported one.
  ("globalGet_a", "16 place:12"),
  ("globalGet_s globalGetVector", "16 to:8 place:12"),
  ("globalSet_s globalSetVector", "16 place:12 slot:8"),
  ("globalSet_a", "16 place:12"),
  ("globalSet_c", "24 place:12 i32:16"),
  ("globalGetShared_a", "16 global:12"),
  ("globalGetShared_s globalGetSharedVector", "16 to:8 global:12"),
  ("globalSetShared_s globalSetSharedVector", "16 global:12 slot:8"),
  ("globalAdd", "24 to:8 place:16 i32:12"),
  ("globalSum_a", "24 place:16 i32:12"),
  ("globalSum_s", "24 to:8 place:16 i32:12"),
  ("globalSetSum", "24 place:16 slot:10 i32:12"),
  // Operands in consecutive slots, where the result goes too.
  ("memorySize memoryGrow memoryFill", "16 slot:8 memory:12 wide:10"),
  ("memoryCopy", "24 slot:8 memory:12 memory:16 wide:10"),
  ("memoryInit", "24 slot:8 data:12 memory:16 wide:10"),
  ("dataDrop", "16 data:12"),
  ("refFunc", "16 to:8 function:12"),
  ("tableGet tableSet tableSize tableGrow tableFill", "16 slot:8 table:12 wide:10"),
  ("tableCopy", "24 slot:8 table:12 table:16 wide:10"),
  ("tableInit", "24 slot:8 elem:12 table:16 wide:10"),
  ("elemDrop", "16 elem:12"),
  ("atomics", "32 atomic:24 slot:8 memory:12 offset64:16 wide:10"),
  ("i64Add128 i64Sub128 i64MulWideS i64MulWideU", "16 slot:8"),
  // Fused.
  ("i32AddMemory", "24 slot:10 offset32:12 i32:16"),
  ("i32AddMemory_s", "24 to:8 slot:10 offset32:12 i32:16"),
  ("i32LoadLoad_a", "16 slot:10 offset16:12 offset16:14"),
  ("i32LoadLoad_s", "16 to:8 slot:10 offset16:12 offset16:14"),
  // References, objects, exceptions.
  ("objects", "24 object:10 slot:8 type:12 index:16"),
  ("referenceCheck", "16 slot:8"),
  ("referenceTest_a", "16 slot:10 reference:12"),
  ("referenceTest_s", "16 to:8 slot:10 reference:12"),
  ("referenceCast", "16 slot:8 reference:12"),
  ("referenceTestDescriptor_a", "16 slot:10 slot:12 nullable:14"),
  ("referenceTestDescriptor_s", "16 to:8 slot:10 slot:12 nullable:14"),
  ("referenceCastDescriptor", "16 slot:8 slot:12 nullable:14"),
  ("i31New_a i31GetS_a i31GetU_a arrayLen_a", "16 slot:10"),
  ("i31New_s i31GetS_s i31GetU_s arrayLen_s", "16 to:8 slot:10"),
  ("structureGetDescriptor_a", "16 slot:10 offset32:12"),
  ("structureGetDescriptor_s structureGetVector", "16 to:8 slot:10 offset32:12"),
  ("structureSetVector", "16 slot:10 offset32:12 slot:8"),
  ("arrayGetVector", "16 to:8 slot:10 slot:12"),
  ("arraySetVector", "16 slot:10 slot:12 slot:8"),
  ("throwException", "16 tag:12 slot:8"),
  ("throwReference", "16 slot:8"),
  // Vectors. A lane of a shuffle is 16 bits, a distance in bytes from the slot at 10.
  ("constantVector", "32 to:8 v128:16"),
  ("shuffle_8", "48 to:8 slot:10 lanes16:16"),
  ("shuffle_16", "32 to:8 slot:10 lanes8:16"),
  ("shuffle_32", "24 to:8 slot:10 lanes4:16"),
  ("shuffle_64", "24 to:8 slot:10 lanes2:16"),
]
