// swift-format-ignore-file
// The number of every family's first handler, and the table of handlers.
// Made by generate-handlers: change Sources/generate-handlers, not this file.

/// A family of operations. The raw value is the number of its first variant's handler.
enum Operation: UInt16, CaseIterable {
  case `i32Add` = 0
  case `i32Mul` = 8
  case `i32And` = 16
  case `i32Or` = 24
  case `i32Xor` = 32
  case `i32Sub` = 40
  case `i32Shl` = 54
  case `i32ShrS` = 68
  case `i32ShrU` = 82
  case `i32Rotl` = 96
  case `i32Rotr` = 110
  case `i32DivS` = 124
  case `i32DivU` = 138
  case `i32RemS` = 152
  case `i32RemU` = 166
  case `i32Eq` = 180
  case `i32Ne` = 188
  case `i32LtS` = 196
  case `i32LtU` = 204
  case `i32GtS` = 212
  case `i32GtU` = 220
  case `i32LeS` = 228
  case `i32LeU` = 236
  case `i32GeS` = 244
  case `i32GeU` = 252
  case `i32Clz` = 260
  case `i32Ctz` = 264
  case `i32Popcnt` = 268
  case `i32Extend8S` = 272
  case `i32Extend16S` = 276
  case `i32Eqz` = 280
  case `i64Add` = 284
  case `i64Mul` = 292
  case `i64And` = 300
  case `i64Or` = 308
  case `i64Xor` = 316
  case `i64Sub` = 324
  case `i64Shl` = 338
  case `i64ShrS` = 352
  case `i64ShrU` = 366
  case `i64Rotl` = 380
  case `i64Rotr` = 394
  case `i64DivS` = 408
  case `i64DivU` = 422
  case `i64RemS` = 436
  case `i64RemU` = 450
  case `i64Eq` = 464
  case `i64Ne` = 472
  case `i64LtS` = 480
  case `i64LtU` = 488
  case `i64GtS` = 496
  case `i64GtU` = 504
  case `i64LeS` = 512
  case `i64LeU` = 520
  case `i64GeS` = 528
  case `i64GeU` = 536
  case `i64Clz` = 544
  case `i64Ctz` = 548
  case `i64Popcnt` = 552
  case `i64Extend8S` = 556
  case `i64Extend16S` = 560
  case `i64Eqz` = 564
  case `brIfI32Eq` = 568
  case `brIfI32Ne` = 572
  case `brIfI32LtS` = 576
  case `brIfI32LtU` = 580
  case `brIfI32GtS` = 584
  case `brIfI32GtU` = 588
  case `brIfI32LeS` = 592
  case `brIfI32LeU` = 596
  case `brIfI32GeS` = 600
  case `brIfI32GeU` = 604
  case `brIfI64Eq` = 608
  case `brIfI64Ne` = 612
  case `brIfI64LtS` = 616
  case `brIfI64LtU` = 620
  case `brIfI64GtS` = 624
  case `brIfI64GtU` = 628
  case `brIfI64LeS` = 632
  case `brIfI64LeU` = 636
  case `brIfI64GeS` = 640
  case `brIfI64GeU` = 644
  case `brIfF32Eq` = 648
  case `brIfF32Ne` = 651
  case `brIfF32Lt` = 654
  case `brIfF32Gt` = 657
  case `brIfF32Le` = 660
  case `brIfF32Ge` = 663
  case `brUnlessF32Eq` = 666
  case `brUnlessF32Ne` = 669
  case `brUnlessF32Lt` = 672
  case `brUnlessF32Gt` = 675
  case `brUnlessF32Le` = 678
  case `brUnlessF32Ge` = 681
  case `brIfF64Eq` = 684
  case `brIfF64Ne` = 687
  case `brIfF64Lt` = 690
  case `brIfF64Gt` = 693
  case `brIfF64Le` = 696
  case `brIfF64Ge` = 699
  case `brUnlessF64Eq` = 702
  case `brUnlessF64Ne` = 705
  case `brUnlessF64Lt` = 708
  case `brUnlessF64Gt` = 711
  case `brUnlessF64Le` = 714
  case `brUnlessF64Ge` = 717
  case `i32Load` = 720
  case `i64Load` = 726
  case `i32Load8S` = 732
  case `i32Load8U` = 738
  case `i32Load16S` = 744
  case `i32Load16U` = 750
  case `i64Load8S` = 756
  case `i64Load8U` = 762
  case `i64Load16S` = 768
  case `i64Load16U` = 774
  case `i64Load32S` = 780
  case `i64Load32U` = 786
  case `f32Load` = 792
  case `f64Load` = 798
  case `i32Store` = 804
  case `i64Store` = 813
  case `i32Store8` = 822
  case `i32Store16` = 831
  case `i64Store8` = 840
  case `i64Store16` = 849
  case `i64Store32` = 858
  case `f32Store` = 867
  case `f64Store` = 870
  case `copy` = 873
  case `copy2` = 879
  case `moveSlots` = 880
  case `br` = 881
  case `brIf` = 882
  case `brUnless` = 884
  case `brTable` = 886
  case `select` = 888
  case `selectF32` = 892
  case `selectF64` = 896
  case `enter` = 900
  case `call` = 905
  case `callIndirect` = 906
  case `callImport` = 908
  case `returnVoid` = 909
  case `returnOne` = 910
  case `returnMany` = 915
  case `globalGet` = 916
  case `globalSet` = 918
  case `globalGetShared` = 921
  case `globalSetShared` = 923
  case `unreachable` = 924
  case `trapWith` = 925
  case `translate` = 926
  case `halt` = 927
  case `hostCall` = 928
  case `crossEnter` = 929
  case `crossLeave` = 930
  case `memorySize` = 931
  case `memoryGrow` = 932
  case `memoryCopy` = 933
  case `memoryFill` = 934
  case `memoryInit` = 935
  case `dataDrop` = 936
  case `refFunc` = 937
  case `tableGet` = 938
  case `tableSet` = 939
  case `tableSize` = 940
  case `tableGrow` = 941
  case `tableFill` = 942
  case `tableCopy` = 943
  case `tableInit` = 944
  case `elemDrop` = 945
  case `f32Add` = 946
  case `f32Sub` = 960
  case `f32Mul` = 974
  case `f32Div` = 988
  case `f32Min` = 1002
  case `f32Max` = 1016
  case `f32Copysign` = 1030
  case `f32Eq` = 1044
  case `f32Ne` = 1050
  case `f32Lt` = 1056
  case `f32Gt` = 1062
  case `f32Le` = 1068
  case `f32Ge` = 1074
  case `f32Abs` = 1080
  case `f32Neg` = 1084
  case `f32Ceil` = 1088
  case `f32Floor` = 1092
  case `f32Trunc` = 1096
  case `f32Nearest` = 1100
  case `f32Sqrt` = 1104
  case `f64Add` = 1108
  case `f64Sub` = 1122
  case `f64Mul` = 1136
  case `f64Div` = 1150
  case `f64Min` = 1164
  case `f64Max` = 1178
  case `f64Copysign` = 1192
  case `f64Eq` = 1206
  case `f64Ne` = 1212
  case `f64Lt` = 1218
  case `f64Gt` = 1224
  case `f64Le` = 1230
  case `f64Ge` = 1236
  case `f64Abs` = 1242
  case `f64Neg` = 1246
  case `f64Ceil` = 1250
  case `f64Floor` = 1254
  case `f64Trunc` = 1258
  case `f64Nearest` = 1262
  case `f64Sqrt` = 1266
  case `i64Extend32S` = 1270
  case `i64ExtendI32S` = 1274
  case `i64ExtendI32U` = 1278
  case `f32ConvertI32S` = 1282
  case `f32ConvertI32U` = 1286
  case `f32ConvertI64S` = 1290
  case `f32ConvertI64U` = 1294
  case `f64ConvertI32S` = 1298
  case `f64ConvertI32U` = 1302
  case `f64ConvertI64S` = 1306
  case `f64ConvertI64U` = 1310
  case `f32DemoteF64` = 1314
  case `f64PromoteF32` = 1318
  case `i32ReinterpretF32` = 1322
  case `i64ReinterpretF64` = 1326
  case `f32ReinterpretI32` = 1330
  case `f64ReinterpretI64` = 1334
  case `i32TruncF32S` = 1338
  case `i32TruncF32U` = 1342
  case `i32TruncSatF32S` = 1346
  case `i32TruncSatF32U` = 1350
  case `i32TruncF64S` = 1354
  case `i32TruncF64U` = 1358
  case `i32TruncSatF64S` = 1362
  case `i32TruncSatF64U` = 1366
  case `i64TruncF32S` = 1370
  case `i64TruncF32U` = 1374
  case `i64TruncSatF32S` = 1378
  case `i64TruncSatF32U` = 1382
  case `i64TruncF64S` = 1386
  case `i64TruncF64U` = 1390
  case `i64TruncSatF64S` = 1394
  case `i64TruncSatF64U` = 1398

  /// How many handlers there are.
  static let handlerCount = 1402

  /// Writes the address of every handler to its place.
  static func fill(_ table: UnsafeMutablePointer<Handler>) {
    fill0(table)
    fill1(table)
    fill2(table)
    fill3(table)
    fill4(table)
    fill5(table)
  }

  private static func fill0(_ table: UnsafeMutablePointer<Handler>) {
    table[0] = i32Add_ss_a
    table[1] = i32Add_ss_s
    table[2] = i32Add_sc_a
    table[3] = i32Add_sc_s
    table[4] = i32Add_as_a
    table[5] = i32Add_as_s
    table[6] = i32Add_ac_a
    table[7] = i32Add_ac_s
    table[8] = i32Mul_ss_a
    table[9] = i32Mul_ss_s
    table[10] = i32Mul_sc_a
    table[11] = i32Mul_sc_s
    table[12] = i32Mul_as_a
    table[13] = i32Mul_as_s
    table[14] = i32Mul_ac_a
    table[15] = i32Mul_ac_s
    table[16] = i32And_ss_a
    table[17] = i32And_ss_s
    table[18] = i32And_sc_a
    table[19] = i32And_sc_s
    table[20] = i32And_as_a
    table[21] = i32And_as_s
    table[22] = i32And_ac_a
    table[23] = i32And_ac_s
    table[24] = i32Or_ss_a
    table[25] = i32Or_ss_s
    table[26] = i32Or_sc_a
    table[27] = i32Or_sc_s
    table[28] = i32Or_as_a
    table[29] = i32Or_as_s
    table[30] = i32Or_ac_a
    table[31] = i32Or_ac_s
    table[32] = i32Xor_ss_a
    table[33] = i32Xor_ss_s
    table[34] = i32Xor_sc_a
    table[35] = i32Xor_sc_s
    table[36] = i32Xor_as_a
    table[37] = i32Xor_as_s
    table[38] = i32Xor_ac_a
    table[39] = i32Xor_ac_s
    table[40] = i32Sub_ss_a
    table[41] = i32Sub_ss_s
    table[42] = i32Sub_sc_a
    table[43] = i32Sub_sc_s
    table[44] = i32Sub_as_a
    table[45] = i32Sub_as_s
    table[46] = i32Sub_ac_a
    table[47] = i32Sub_ac_s
    table[48] = i32Sub_sa_a
    table[49] = i32Sub_sa_s
    table[50] = i32Sub_cs_a
    table[51] = i32Sub_cs_s
    table[52] = i32Sub_ca_a
    table[53] = i32Sub_ca_s
    table[54] = i32Shl_ss_a
    table[55] = i32Shl_ss_s
    table[56] = i32Shl_sc_a
    table[57] = i32Shl_sc_s
    table[58] = i32Shl_as_a
    table[59] = i32Shl_as_s
    table[60] = i32Shl_ac_a
    table[61] = i32Shl_ac_s
    table[62] = i32Shl_sa_a
    table[63] = i32Shl_sa_s
    table[64] = i32Shl_cs_a
    table[65] = i32Shl_cs_s
    table[66] = i32Shl_ca_a
    table[67] = i32Shl_ca_s
    table[68] = i32ShrS_ss_a
    table[69] = i32ShrS_ss_s
    table[70] = i32ShrS_sc_a
    table[71] = i32ShrS_sc_s
    table[72] = i32ShrS_as_a
    table[73] = i32ShrS_as_s
    table[74] = i32ShrS_ac_a
    table[75] = i32ShrS_ac_s
    table[76] = i32ShrS_sa_a
    table[77] = i32ShrS_sa_s
    table[78] = i32ShrS_cs_a
    table[79] = i32ShrS_cs_s
    table[80] = i32ShrS_ca_a
    table[81] = i32ShrS_ca_s
    table[82] = i32ShrU_ss_a
    table[83] = i32ShrU_ss_s
    table[84] = i32ShrU_sc_a
    table[85] = i32ShrU_sc_s
    table[86] = i32ShrU_as_a
    table[87] = i32ShrU_as_s
    table[88] = i32ShrU_ac_a
    table[89] = i32ShrU_ac_s
    table[90] = i32ShrU_sa_a
    table[91] = i32ShrU_sa_s
    table[92] = i32ShrU_cs_a
    table[93] = i32ShrU_cs_s
    table[94] = i32ShrU_ca_a
    table[95] = i32ShrU_ca_s
    table[96] = i32Rotl_ss_a
    table[97] = i32Rotl_ss_s
    table[98] = i32Rotl_sc_a
    table[99] = i32Rotl_sc_s
    table[100] = i32Rotl_as_a
    table[101] = i32Rotl_as_s
    table[102] = i32Rotl_ac_a
    table[103] = i32Rotl_ac_s
    table[104] = i32Rotl_sa_a
    table[105] = i32Rotl_sa_s
    table[106] = i32Rotl_cs_a
    table[107] = i32Rotl_cs_s
    table[108] = i32Rotl_ca_a
    table[109] = i32Rotl_ca_s
    table[110] = i32Rotr_ss_a
    table[111] = i32Rotr_ss_s
    table[112] = i32Rotr_sc_a
    table[113] = i32Rotr_sc_s
    table[114] = i32Rotr_as_a
    table[115] = i32Rotr_as_s
    table[116] = i32Rotr_ac_a
    table[117] = i32Rotr_ac_s
    table[118] = i32Rotr_sa_a
    table[119] = i32Rotr_sa_s
    table[120] = i32Rotr_cs_a
    table[121] = i32Rotr_cs_s
    table[122] = i32Rotr_ca_a
    table[123] = i32Rotr_ca_s
    table[124] = i32DivS_ss_a
    table[125] = i32DivS_ss_s
    table[126] = i32DivS_sc_a
    table[127] = i32DivS_sc_s
    table[128] = i32DivS_as_a
    table[129] = i32DivS_as_s
    table[130] = i32DivS_ac_a
    table[131] = i32DivS_ac_s
    table[132] = i32DivS_sa_a
    table[133] = i32DivS_sa_s
    table[134] = i32DivS_cs_a
    table[135] = i32DivS_cs_s
    table[136] = i32DivS_ca_a
    table[137] = i32DivS_ca_s
    table[138] = i32DivU_ss_a
    table[139] = i32DivU_ss_s
    table[140] = i32DivU_sc_a
    table[141] = i32DivU_sc_s
    table[142] = i32DivU_as_a
    table[143] = i32DivU_as_s
    table[144] = i32DivU_ac_a
    table[145] = i32DivU_ac_s
    table[146] = i32DivU_sa_a
    table[147] = i32DivU_sa_s
    table[148] = i32DivU_cs_a
    table[149] = i32DivU_cs_s
    table[150] = i32DivU_ca_a
    table[151] = i32DivU_ca_s
    table[152] = i32RemS_ss_a
    table[153] = i32RemS_ss_s
    table[154] = i32RemS_sc_a
    table[155] = i32RemS_sc_s
    table[156] = i32RemS_as_a
    table[157] = i32RemS_as_s
    table[158] = i32RemS_ac_a
    table[159] = i32RemS_ac_s
    table[160] = i32RemS_sa_a
    table[161] = i32RemS_sa_s
    table[162] = i32RemS_cs_a
    table[163] = i32RemS_cs_s
    table[164] = i32RemS_ca_a
    table[165] = i32RemS_ca_s
    table[166] = i32RemU_ss_a
    table[167] = i32RemU_ss_s
    table[168] = i32RemU_sc_a
    table[169] = i32RemU_sc_s
    table[170] = i32RemU_as_a
    table[171] = i32RemU_as_s
    table[172] = i32RemU_ac_a
    table[173] = i32RemU_ac_s
    table[174] = i32RemU_sa_a
    table[175] = i32RemU_sa_s
    table[176] = i32RemU_cs_a
    table[177] = i32RemU_cs_s
    table[178] = i32RemU_ca_a
    table[179] = i32RemU_ca_s
    table[180] = i32Eq_ss_a
    table[181] = i32Eq_ss_s
    table[182] = i32Eq_sc_a
    table[183] = i32Eq_sc_s
    table[184] = i32Eq_as_a
    table[185] = i32Eq_as_s
    table[186] = i32Eq_ac_a
    table[187] = i32Eq_ac_s
    table[188] = i32Ne_ss_a
    table[189] = i32Ne_ss_s
    table[190] = i32Ne_sc_a
    table[191] = i32Ne_sc_s
    table[192] = i32Ne_as_a
    table[193] = i32Ne_as_s
    table[194] = i32Ne_ac_a
    table[195] = i32Ne_ac_s
    table[196] = i32LtS_ss_a
    table[197] = i32LtS_ss_s
    table[198] = i32LtS_sc_a
    table[199] = i32LtS_sc_s
    table[200] = i32LtS_as_a
    table[201] = i32LtS_as_s
    table[202] = i32LtS_ac_a
    table[203] = i32LtS_ac_s
    table[204] = i32LtU_ss_a
    table[205] = i32LtU_ss_s
    table[206] = i32LtU_sc_a
    table[207] = i32LtU_sc_s
    table[208] = i32LtU_as_a
    table[209] = i32LtU_as_s
    table[210] = i32LtU_ac_a
    table[211] = i32LtU_ac_s
    table[212] = i32GtS_ss_a
    table[213] = i32GtS_ss_s
    table[214] = i32GtS_sc_a
    table[215] = i32GtS_sc_s
    table[216] = i32GtS_as_a
    table[217] = i32GtS_as_s
    table[218] = i32GtS_ac_a
    table[219] = i32GtS_ac_s
    table[220] = i32GtU_ss_a
    table[221] = i32GtU_ss_s
    table[222] = i32GtU_sc_a
    table[223] = i32GtU_sc_s
    table[224] = i32GtU_as_a
    table[225] = i32GtU_as_s
    table[226] = i32GtU_ac_a
    table[227] = i32GtU_ac_s
    table[228] = i32LeS_ss_a
    table[229] = i32LeS_ss_s
    table[230] = i32LeS_sc_a
    table[231] = i32LeS_sc_s
    table[232] = i32LeS_as_a
    table[233] = i32LeS_as_s
    table[234] = i32LeS_ac_a
    table[235] = i32LeS_ac_s
    table[236] = i32LeU_ss_a
    table[237] = i32LeU_ss_s
    table[238] = i32LeU_sc_a
    table[239] = i32LeU_sc_s
    table[240] = i32LeU_as_a
    table[241] = i32LeU_as_s
    table[242] = i32LeU_ac_a
    table[243] = i32LeU_ac_s
    table[244] = i32GeS_ss_a
    table[245] = i32GeS_ss_s
    table[246] = i32GeS_sc_a
    table[247] = i32GeS_sc_s
    table[248] = i32GeS_as_a
    table[249] = i32GeS_as_s
  }

  private static func fill1(_ table: UnsafeMutablePointer<Handler>) {
    table[250] = i32GeS_ac_a
    table[251] = i32GeS_ac_s
    table[252] = i32GeU_ss_a
    table[253] = i32GeU_ss_s
    table[254] = i32GeU_sc_a
    table[255] = i32GeU_sc_s
    table[256] = i32GeU_as_a
    table[257] = i32GeU_as_s
    table[258] = i32GeU_ac_a
    table[259] = i32GeU_ac_s
    table[260] = i32Clz_s_a
    table[261] = i32Clz_s_s
    table[262] = i32Clz_a_a
    table[263] = i32Clz_a_s
    table[264] = i32Ctz_s_a
    table[265] = i32Ctz_s_s
    table[266] = i32Ctz_a_a
    table[267] = i32Ctz_a_s
    table[268] = i32Popcnt_s_a
    table[269] = i32Popcnt_s_s
    table[270] = i32Popcnt_a_a
    table[271] = i32Popcnt_a_s
    table[272] = i32Extend8S_s_a
    table[273] = i32Extend8S_s_s
    table[274] = i32Extend8S_a_a
    table[275] = i32Extend8S_a_s
    table[276] = i32Extend16S_s_a
    table[277] = i32Extend16S_s_s
    table[278] = i32Extend16S_a_a
    table[279] = i32Extend16S_a_s
    table[280] = i32Eqz_s_a
    table[281] = i32Eqz_s_s
    table[282] = i32Eqz_a_a
    table[283] = i32Eqz_a_s
    table[284] = i64Add_ss_a
    table[285] = i64Add_ss_s
    table[286] = i64Add_sc_a
    table[287] = i64Add_sc_s
    table[288] = i64Add_as_a
    table[289] = i64Add_as_s
    table[290] = i64Add_ac_a
    table[291] = i64Add_ac_s
    table[292] = i64Mul_ss_a
    table[293] = i64Mul_ss_s
    table[294] = i64Mul_sc_a
    table[295] = i64Mul_sc_s
    table[296] = i64Mul_as_a
    table[297] = i64Mul_as_s
    table[298] = i64Mul_ac_a
    table[299] = i64Mul_ac_s
    table[300] = i64And_ss_a
    table[301] = i64And_ss_s
    table[302] = i64And_sc_a
    table[303] = i64And_sc_s
    table[304] = i64And_as_a
    table[305] = i64And_as_s
    table[306] = i64And_ac_a
    table[307] = i64And_ac_s
    table[308] = i64Or_ss_a
    table[309] = i64Or_ss_s
    table[310] = i64Or_sc_a
    table[311] = i64Or_sc_s
    table[312] = i64Or_as_a
    table[313] = i64Or_as_s
    table[314] = i64Or_ac_a
    table[315] = i64Or_ac_s
    table[316] = i64Xor_ss_a
    table[317] = i64Xor_ss_s
    table[318] = i64Xor_sc_a
    table[319] = i64Xor_sc_s
    table[320] = i64Xor_as_a
    table[321] = i64Xor_as_s
    table[322] = i64Xor_ac_a
    table[323] = i64Xor_ac_s
    table[324] = i64Sub_ss_a
    table[325] = i64Sub_ss_s
    table[326] = i64Sub_sc_a
    table[327] = i64Sub_sc_s
    table[328] = i64Sub_as_a
    table[329] = i64Sub_as_s
    table[330] = i64Sub_ac_a
    table[331] = i64Sub_ac_s
    table[332] = i64Sub_sa_a
    table[333] = i64Sub_sa_s
    table[334] = i64Sub_cs_a
    table[335] = i64Sub_cs_s
    table[336] = i64Sub_ca_a
    table[337] = i64Sub_ca_s
    table[338] = i64Shl_ss_a
    table[339] = i64Shl_ss_s
    table[340] = i64Shl_sc_a
    table[341] = i64Shl_sc_s
    table[342] = i64Shl_as_a
    table[343] = i64Shl_as_s
    table[344] = i64Shl_ac_a
    table[345] = i64Shl_ac_s
    table[346] = i64Shl_sa_a
    table[347] = i64Shl_sa_s
    table[348] = i64Shl_cs_a
    table[349] = i64Shl_cs_s
    table[350] = i64Shl_ca_a
    table[351] = i64Shl_ca_s
    table[352] = i64ShrS_ss_a
    table[353] = i64ShrS_ss_s
    table[354] = i64ShrS_sc_a
    table[355] = i64ShrS_sc_s
    table[356] = i64ShrS_as_a
    table[357] = i64ShrS_as_s
    table[358] = i64ShrS_ac_a
    table[359] = i64ShrS_ac_s
    table[360] = i64ShrS_sa_a
    table[361] = i64ShrS_sa_s
    table[362] = i64ShrS_cs_a
    table[363] = i64ShrS_cs_s
    table[364] = i64ShrS_ca_a
    table[365] = i64ShrS_ca_s
    table[366] = i64ShrU_ss_a
    table[367] = i64ShrU_ss_s
    table[368] = i64ShrU_sc_a
    table[369] = i64ShrU_sc_s
    table[370] = i64ShrU_as_a
    table[371] = i64ShrU_as_s
    table[372] = i64ShrU_ac_a
    table[373] = i64ShrU_ac_s
    table[374] = i64ShrU_sa_a
    table[375] = i64ShrU_sa_s
    table[376] = i64ShrU_cs_a
    table[377] = i64ShrU_cs_s
    table[378] = i64ShrU_ca_a
    table[379] = i64ShrU_ca_s
    table[380] = i64Rotl_ss_a
    table[381] = i64Rotl_ss_s
    table[382] = i64Rotl_sc_a
    table[383] = i64Rotl_sc_s
    table[384] = i64Rotl_as_a
    table[385] = i64Rotl_as_s
    table[386] = i64Rotl_ac_a
    table[387] = i64Rotl_ac_s
    table[388] = i64Rotl_sa_a
    table[389] = i64Rotl_sa_s
    table[390] = i64Rotl_cs_a
    table[391] = i64Rotl_cs_s
    table[392] = i64Rotl_ca_a
    table[393] = i64Rotl_ca_s
    table[394] = i64Rotr_ss_a
    table[395] = i64Rotr_ss_s
    table[396] = i64Rotr_sc_a
    table[397] = i64Rotr_sc_s
    table[398] = i64Rotr_as_a
    table[399] = i64Rotr_as_s
    table[400] = i64Rotr_ac_a
    table[401] = i64Rotr_ac_s
    table[402] = i64Rotr_sa_a
    table[403] = i64Rotr_sa_s
    table[404] = i64Rotr_cs_a
    table[405] = i64Rotr_cs_s
    table[406] = i64Rotr_ca_a
    table[407] = i64Rotr_ca_s
    table[408] = i64DivS_ss_a
    table[409] = i64DivS_ss_s
    table[410] = i64DivS_sc_a
    table[411] = i64DivS_sc_s
    table[412] = i64DivS_as_a
    table[413] = i64DivS_as_s
    table[414] = i64DivS_ac_a
    table[415] = i64DivS_ac_s
    table[416] = i64DivS_sa_a
    table[417] = i64DivS_sa_s
    table[418] = i64DivS_cs_a
    table[419] = i64DivS_cs_s
    table[420] = i64DivS_ca_a
    table[421] = i64DivS_ca_s
    table[422] = i64DivU_ss_a
    table[423] = i64DivU_ss_s
    table[424] = i64DivU_sc_a
    table[425] = i64DivU_sc_s
    table[426] = i64DivU_as_a
    table[427] = i64DivU_as_s
    table[428] = i64DivU_ac_a
    table[429] = i64DivU_ac_s
    table[430] = i64DivU_sa_a
    table[431] = i64DivU_sa_s
    table[432] = i64DivU_cs_a
    table[433] = i64DivU_cs_s
    table[434] = i64DivU_ca_a
    table[435] = i64DivU_ca_s
    table[436] = i64RemS_ss_a
    table[437] = i64RemS_ss_s
    table[438] = i64RemS_sc_a
    table[439] = i64RemS_sc_s
    table[440] = i64RemS_as_a
    table[441] = i64RemS_as_s
    table[442] = i64RemS_ac_a
    table[443] = i64RemS_ac_s
    table[444] = i64RemS_sa_a
    table[445] = i64RemS_sa_s
    table[446] = i64RemS_cs_a
    table[447] = i64RemS_cs_s
    table[448] = i64RemS_ca_a
    table[449] = i64RemS_ca_s
    table[450] = i64RemU_ss_a
    table[451] = i64RemU_ss_s
    table[452] = i64RemU_sc_a
    table[453] = i64RemU_sc_s
    table[454] = i64RemU_as_a
    table[455] = i64RemU_as_s
    table[456] = i64RemU_ac_a
    table[457] = i64RemU_ac_s
    table[458] = i64RemU_sa_a
    table[459] = i64RemU_sa_s
    table[460] = i64RemU_cs_a
    table[461] = i64RemU_cs_s
    table[462] = i64RemU_ca_a
    table[463] = i64RemU_ca_s
    table[464] = i64Eq_ss_a
    table[465] = i64Eq_ss_s
    table[466] = i64Eq_sc_a
    table[467] = i64Eq_sc_s
    table[468] = i64Eq_as_a
    table[469] = i64Eq_as_s
    table[470] = i64Eq_ac_a
    table[471] = i64Eq_ac_s
    table[472] = i64Ne_ss_a
    table[473] = i64Ne_ss_s
    table[474] = i64Ne_sc_a
    table[475] = i64Ne_sc_s
    table[476] = i64Ne_as_a
    table[477] = i64Ne_as_s
    table[478] = i64Ne_ac_a
    table[479] = i64Ne_ac_s
    table[480] = i64LtS_ss_a
    table[481] = i64LtS_ss_s
    table[482] = i64LtS_sc_a
    table[483] = i64LtS_sc_s
    table[484] = i64LtS_as_a
    table[485] = i64LtS_as_s
    table[486] = i64LtS_ac_a
    table[487] = i64LtS_ac_s
    table[488] = i64LtU_ss_a
    table[489] = i64LtU_ss_s
    table[490] = i64LtU_sc_a
    table[491] = i64LtU_sc_s
    table[492] = i64LtU_as_a
    table[493] = i64LtU_as_s
    table[494] = i64LtU_ac_a
    table[495] = i64LtU_ac_s
    table[496] = i64GtS_ss_a
    table[497] = i64GtS_ss_s
    table[498] = i64GtS_sc_a
    table[499] = i64GtS_sc_s
  }

  private static func fill2(_ table: UnsafeMutablePointer<Handler>) {
    table[500] = i64GtS_as_a
    table[501] = i64GtS_as_s
    table[502] = i64GtS_ac_a
    table[503] = i64GtS_ac_s
    table[504] = i64GtU_ss_a
    table[505] = i64GtU_ss_s
    table[506] = i64GtU_sc_a
    table[507] = i64GtU_sc_s
    table[508] = i64GtU_as_a
    table[509] = i64GtU_as_s
    table[510] = i64GtU_ac_a
    table[511] = i64GtU_ac_s
    table[512] = i64LeS_ss_a
    table[513] = i64LeS_ss_s
    table[514] = i64LeS_sc_a
    table[515] = i64LeS_sc_s
    table[516] = i64LeS_as_a
    table[517] = i64LeS_as_s
    table[518] = i64LeS_ac_a
    table[519] = i64LeS_ac_s
    table[520] = i64LeU_ss_a
    table[521] = i64LeU_ss_s
    table[522] = i64LeU_sc_a
    table[523] = i64LeU_sc_s
    table[524] = i64LeU_as_a
    table[525] = i64LeU_as_s
    table[526] = i64LeU_ac_a
    table[527] = i64LeU_ac_s
    table[528] = i64GeS_ss_a
    table[529] = i64GeS_ss_s
    table[530] = i64GeS_sc_a
    table[531] = i64GeS_sc_s
    table[532] = i64GeS_as_a
    table[533] = i64GeS_as_s
    table[534] = i64GeS_ac_a
    table[535] = i64GeS_ac_s
    table[536] = i64GeU_ss_a
    table[537] = i64GeU_ss_s
    table[538] = i64GeU_sc_a
    table[539] = i64GeU_sc_s
    table[540] = i64GeU_as_a
    table[541] = i64GeU_as_s
    table[542] = i64GeU_ac_a
    table[543] = i64GeU_ac_s
    table[544] = i64Clz_s_a
    table[545] = i64Clz_s_s
    table[546] = i64Clz_a_a
    table[547] = i64Clz_a_s
    table[548] = i64Ctz_s_a
    table[549] = i64Ctz_s_s
    table[550] = i64Ctz_a_a
    table[551] = i64Ctz_a_s
    table[552] = i64Popcnt_s_a
    table[553] = i64Popcnt_s_s
    table[554] = i64Popcnt_a_a
    table[555] = i64Popcnt_a_s
    table[556] = i64Extend8S_s_a
    table[557] = i64Extend8S_s_s
    table[558] = i64Extend8S_a_a
    table[559] = i64Extend8S_a_s
    table[560] = i64Extend16S_s_a
    table[561] = i64Extend16S_s_s
    table[562] = i64Extend16S_a_a
    table[563] = i64Extend16S_a_s
    table[564] = i64Eqz_s_a
    table[565] = i64Eqz_s_s
    table[566] = i64Eqz_a_a
    table[567] = i64Eqz_a_s
    table[568] = brIfI32Eq_ss
    table[569] = brIfI32Eq_sc
    table[570] = brIfI32Eq_as
    table[571] = brIfI32Eq_ac
    table[572] = brIfI32Ne_ss
    table[573] = brIfI32Ne_sc
    table[574] = brIfI32Ne_as
    table[575] = brIfI32Ne_ac
    table[576] = brIfI32LtS_ss
    table[577] = brIfI32LtS_sc
    table[578] = brIfI32LtS_as
    table[579] = brIfI32LtS_ac
    table[580] = brIfI32LtU_ss
    table[581] = brIfI32LtU_sc
    table[582] = brIfI32LtU_as
    table[583] = brIfI32LtU_ac
    table[584] = brIfI32GtS_ss
    table[585] = brIfI32GtS_sc
    table[586] = brIfI32GtS_as
    table[587] = brIfI32GtS_ac
    table[588] = brIfI32GtU_ss
    table[589] = brIfI32GtU_sc
    table[590] = brIfI32GtU_as
    table[591] = brIfI32GtU_ac
    table[592] = brIfI32LeS_ss
    table[593] = brIfI32LeS_sc
    table[594] = brIfI32LeS_as
    table[595] = brIfI32LeS_ac
    table[596] = brIfI32LeU_ss
    table[597] = brIfI32LeU_sc
    table[598] = brIfI32LeU_as
    table[599] = brIfI32LeU_ac
    table[600] = brIfI32GeS_ss
    table[601] = brIfI32GeS_sc
    table[602] = brIfI32GeS_as
    table[603] = brIfI32GeS_ac
    table[604] = brIfI32GeU_ss
    table[605] = brIfI32GeU_sc
    table[606] = brIfI32GeU_as
    table[607] = brIfI32GeU_ac
    table[608] = brIfI64Eq_ss
    table[609] = brIfI64Eq_sc
    table[610] = brIfI64Eq_as
    table[611] = brIfI64Eq_ac
    table[612] = brIfI64Ne_ss
    table[613] = brIfI64Ne_sc
    table[614] = brIfI64Ne_as
    table[615] = brIfI64Ne_ac
    table[616] = brIfI64LtS_ss
    table[617] = brIfI64LtS_sc
    table[618] = brIfI64LtS_as
    table[619] = brIfI64LtS_ac
    table[620] = brIfI64LtU_ss
    table[621] = brIfI64LtU_sc
    table[622] = brIfI64LtU_as
    table[623] = brIfI64LtU_ac
    table[624] = brIfI64GtS_ss
    table[625] = brIfI64GtS_sc
    table[626] = brIfI64GtS_as
    table[627] = brIfI64GtS_ac
    table[628] = brIfI64GtU_ss
    table[629] = brIfI64GtU_sc
    table[630] = brIfI64GtU_as
    table[631] = brIfI64GtU_ac
    table[632] = brIfI64LeS_ss
    table[633] = brIfI64LeS_sc
    table[634] = brIfI64LeS_as
    table[635] = brIfI64LeS_ac
    table[636] = brIfI64LeU_ss
    table[637] = brIfI64LeU_sc
    table[638] = brIfI64LeU_as
    table[639] = brIfI64LeU_ac
    table[640] = brIfI64GeS_ss
    table[641] = brIfI64GeS_sc
    table[642] = brIfI64GeS_as
    table[643] = brIfI64GeS_ac
    table[644] = brIfI64GeU_ss
    table[645] = brIfI64GeU_sc
    table[646] = brIfI64GeU_as
    table[647] = brIfI64GeU_ac
    table[648] = brIfF32Eq_ss
    table[649] = brIfF32Eq_as
    table[650] = brIfF32Eq_sa
    table[651] = brIfF32Ne_ss
    table[652] = brIfF32Ne_as
    table[653] = brIfF32Ne_sa
    table[654] = brIfF32Lt_ss
    table[655] = brIfF32Lt_as
    table[656] = brIfF32Lt_sa
    table[657] = brIfF32Gt_ss
    table[658] = brIfF32Gt_as
    table[659] = brIfF32Gt_sa
    table[660] = brIfF32Le_ss
    table[661] = brIfF32Le_as
    table[662] = brIfF32Le_sa
    table[663] = brIfF32Ge_ss
    table[664] = brIfF32Ge_as
    table[665] = brIfF32Ge_sa
    table[666] = brUnlessF32Eq_ss
    table[667] = brUnlessF32Eq_as
    table[668] = brUnlessF32Eq_sa
    table[669] = brUnlessF32Ne_ss
    table[670] = brUnlessF32Ne_as
    table[671] = brUnlessF32Ne_sa
    table[672] = brUnlessF32Lt_ss
    table[673] = brUnlessF32Lt_as
    table[674] = brUnlessF32Lt_sa
    table[675] = brUnlessF32Gt_ss
    table[676] = brUnlessF32Gt_as
    table[677] = brUnlessF32Gt_sa
    table[678] = brUnlessF32Le_ss
    table[679] = brUnlessF32Le_as
    table[680] = brUnlessF32Le_sa
    table[681] = brUnlessF32Ge_ss
    table[682] = brUnlessF32Ge_as
    table[683] = brUnlessF32Ge_sa
    table[684] = brIfF64Eq_ss
    table[685] = brIfF64Eq_as
    table[686] = brIfF64Eq_sa
    table[687] = brIfF64Ne_ss
    table[688] = brIfF64Ne_as
    table[689] = brIfF64Ne_sa
    table[690] = brIfF64Lt_ss
    table[691] = brIfF64Lt_as
    table[692] = brIfF64Lt_sa
    table[693] = brIfF64Gt_ss
    table[694] = brIfF64Gt_as
    table[695] = brIfF64Gt_sa
    table[696] = brIfF64Le_ss
    table[697] = brIfF64Le_as
    table[698] = brIfF64Le_sa
    table[699] = brIfF64Ge_ss
    table[700] = brIfF64Ge_as
    table[701] = brIfF64Ge_sa
    table[702] = brUnlessF64Eq_ss
    table[703] = brUnlessF64Eq_as
    table[704] = brUnlessF64Eq_sa
    table[705] = brUnlessF64Ne_ss
    table[706] = brUnlessF64Ne_as
    table[707] = brUnlessF64Ne_sa
    table[708] = brUnlessF64Lt_ss
    table[709] = brUnlessF64Lt_as
    table[710] = brUnlessF64Lt_sa
    table[711] = brUnlessF64Gt_ss
    table[712] = brUnlessF64Gt_as
    table[713] = brUnlessF64Gt_sa
    table[714] = brUnlessF64Le_ss
    table[715] = brUnlessF64Le_as
    table[716] = brUnlessF64Le_sa
    table[717] = brUnlessF64Ge_ss
    table[718] = brUnlessF64Ge_as
    table[719] = brUnlessF64Ge_sa
    table[720] = i32Load_s_a
    table[721] = i32Load_s_s
    table[722] = i32Load_a_a
    table[723] = i32Load_a_s
    table[724] = i32Load_c_a
    table[725] = i32Load_c_s
    table[726] = i64Load_s_a
    table[727] = i64Load_s_s
    table[728] = i64Load_a_a
    table[729] = i64Load_a_s
    table[730] = i64Load_c_a
    table[731] = i64Load_c_s
    table[732] = i32Load8S_s_a
    table[733] = i32Load8S_s_s
    table[734] = i32Load8S_a_a
    table[735] = i32Load8S_a_s
    table[736] = i32Load8S_c_a
    table[737] = i32Load8S_c_s
    table[738] = i32Load8U_s_a
    table[739] = i32Load8U_s_s
    table[740] = i32Load8U_a_a
    table[741] = i32Load8U_a_s
    table[742] = i32Load8U_c_a
    table[743] = i32Load8U_c_s
    table[744] = i32Load16S_s_a
    table[745] = i32Load16S_s_s
    table[746] = i32Load16S_a_a
    table[747] = i32Load16S_a_s
    table[748] = i32Load16S_c_a
    table[749] = i32Load16S_c_s
  }

  private static func fill3(_ table: UnsafeMutablePointer<Handler>) {
    table[750] = i32Load16U_s_a
    table[751] = i32Load16U_s_s
    table[752] = i32Load16U_a_a
    table[753] = i32Load16U_a_s
    table[754] = i32Load16U_c_a
    table[755] = i32Load16U_c_s
    table[756] = i64Load8S_s_a
    table[757] = i64Load8S_s_s
    table[758] = i64Load8S_a_a
    table[759] = i64Load8S_a_s
    table[760] = i64Load8S_c_a
    table[761] = i64Load8S_c_s
    table[762] = i64Load8U_s_a
    table[763] = i64Load8U_s_s
    table[764] = i64Load8U_a_a
    table[765] = i64Load8U_a_s
    table[766] = i64Load8U_c_a
    table[767] = i64Load8U_c_s
    table[768] = i64Load16S_s_a
    table[769] = i64Load16S_s_s
    table[770] = i64Load16S_a_a
    table[771] = i64Load16S_a_s
    table[772] = i64Load16S_c_a
    table[773] = i64Load16S_c_s
    table[774] = i64Load16U_s_a
    table[775] = i64Load16U_s_s
    table[776] = i64Load16U_a_a
    table[777] = i64Load16U_a_s
    table[778] = i64Load16U_c_a
    table[779] = i64Load16U_c_s
    table[780] = i64Load32S_s_a
    table[781] = i64Load32S_s_s
    table[782] = i64Load32S_a_a
    table[783] = i64Load32S_a_s
    table[784] = i64Load32S_c_a
    table[785] = i64Load32S_c_s
    table[786] = i64Load32U_s_a
    table[787] = i64Load32U_s_s
    table[788] = i64Load32U_a_a
    table[789] = i64Load32U_a_s
    table[790] = i64Load32U_c_a
    table[791] = i64Load32U_c_s
    table[792] = f32Load_s_a
    table[793] = f32Load_s_s
    table[794] = f32Load_a_a
    table[795] = f32Load_a_s
    table[796] = f32Load_c_a
    table[797] = f32Load_c_s
    table[798] = f64Load_s_a
    table[799] = f64Load_s_s
    table[800] = f64Load_a_a
    table[801] = f64Load_a_s
    table[802] = f64Load_c_a
    table[803] = f64Load_c_s
    table[804] = i32Store_ss
    table[805] = i32Store_sa
    table[806] = i32Store_sc
    table[807] = i32Store_as
    table[808] = i32Store_aa
    table[809] = i32Store_ac
    table[810] = i32Store_cs
    table[811] = i32Store_ca
    table[812] = i32Store_cc
    table[813] = i64Store_ss
    table[814] = i64Store_sa
    table[815] = i64Store_sc
    table[816] = i64Store_as
    table[817] = i64Store_aa
    table[818] = i64Store_ac
    table[819] = i64Store_cs
    table[820] = i64Store_ca
    table[821] = i64Store_cc
    table[822] = i32Store8_ss
    table[823] = i32Store8_sa
    table[824] = i32Store8_sc
    table[825] = i32Store8_as
    table[826] = i32Store8_aa
    table[827] = i32Store8_ac
    table[828] = i32Store8_cs
    table[829] = i32Store8_ca
    table[830] = i32Store8_cc
    table[831] = i32Store16_ss
    table[832] = i32Store16_sa
    table[833] = i32Store16_sc
    table[834] = i32Store16_as
    table[835] = i32Store16_aa
    table[836] = i32Store16_ac
    table[837] = i32Store16_cs
    table[838] = i32Store16_ca
    table[839] = i32Store16_cc
    table[840] = i64Store8_ss
    table[841] = i64Store8_sa
    table[842] = i64Store8_sc
    table[843] = i64Store8_as
    table[844] = i64Store8_aa
    table[845] = i64Store8_ac
    table[846] = i64Store8_cs
    table[847] = i64Store8_ca
    table[848] = i64Store8_cc
    table[849] = i64Store16_ss
    table[850] = i64Store16_sa
    table[851] = i64Store16_sc
    table[852] = i64Store16_as
    table[853] = i64Store16_aa
    table[854] = i64Store16_ac
    table[855] = i64Store16_cs
    table[856] = i64Store16_ca
    table[857] = i64Store16_cc
    table[858] = i64Store32_ss
    table[859] = i64Store32_sa
    table[860] = i64Store32_sc
    table[861] = i64Store32_as
    table[862] = i64Store32_aa
    table[863] = i64Store32_ac
    table[864] = i64Store32_cs
    table[865] = i64Store32_ca
    table[866] = i64Store32_cc
    table[867] = f32Store_sa
    table[868] = f32Store_aa
    table[869] = f32Store_ca
    table[870] = f64Store_sa
    table[871] = f64Store_aa
    table[872] = f64Store_ca
    table[873] = copy_s
    table[874] = copy_a
    table[875] = copy_d
    table[876] = copy_f
    table[877] = copy_c
    table[878] = copy_k
    table[879] = copy2
    table[880] = moveSlots
    table[881] = br
    table[882] = brIf_s
    table[883] = brIf_a
    table[884] = brUnless_s
    table[885] = brUnless_a
    table[886] = brTable_s
    table[887] = brTable_a
    table[888] = select_s_a
    table[889] = select_s_s
    table[890] = select_a_a
    table[891] = select_a_s
    table[892] = selectF32_s_a
    table[893] = selectF32_s_s
    table[894] = selectF32_a_a
    table[895] = selectF32_a_s
    table[896] = selectF64_s_a
    table[897] = selectF64_s_s
    table[898] = selectF64_a_a
    table[899] = selectF64_a_s
    table[900] = enter_1
    table[901] = enter_2
    table[902] = enter_3
    table[903] = enter_4
    table[904] = enter_n
    table[905] = call
    table[906] = callIndirect_s
    table[907] = callIndirect_a
    table[908] = callImport
    table[909] = returnVoid
    table[910] = returnOne_s
    table[911] = returnOne_a
    table[912] = returnOne_d
    table[913] = returnOne_f
    table[914] = returnOne_c
    table[915] = returnMany
    table[916] = globalGet_a
    table[917] = globalGet_s
    table[918] = globalSet_s
    table[919] = globalSet_a
    table[920] = globalSet_c
    table[921] = globalGetShared_a
    table[922] = globalGetShared_s
    table[923] = globalSetShared_s
    table[924] = unreachable
    table[925] = trapWith
    table[926] = translate
    table[927] = halt
    table[928] = hostCall
    table[929] = crossEnter
    table[930] = crossLeave
    table[931] = memorySize
    table[932] = memoryGrow
    table[933] = memoryCopy
    table[934] = memoryFill
    table[935] = memoryInit
    table[936] = dataDrop
    table[937] = refFunc
    table[938] = tableGet
    table[939] = tableSet
    table[940] = tableSize
    table[941] = tableGrow
    table[942] = tableFill
    table[943] = tableCopy
    table[944] = tableInit
    table[945] = elemDrop
    table[946] = f32Add_ss_a
    table[947] = f32Add_ss_s
    table[948] = f32Add_as_a
    table[949] = f32Add_as_s
    table[950] = f32Add_sa_a
    table[951] = f32Add_sa_s
    table[952] = f32Add_sc_a
    table[953] = f32Add_sc_s
    table[954] = f32Add_cs_a
    table[955] = f32Add_cs_s
    table[956] = f32Add_ac_a
    table[957] = f32Add_ac_s
    table[958] = f32Add_ca_a
    table[959] = f32Add_ca_s
    table[960] = f32Sub_ss_a
    table[961] = f32Sub_ss_s
    table[962] = f32Sub_as_a
    table[963] = f32Sub_as_s
    table[964] = f32Sub_sa_a
    table[965] = f32Sub_sa_s
    table[966] = f32Sub_sc_a
    table[967] = f32Sub_sc_s
    table[968] = f32Sub_cs_a
    table[969] = f32Sub_cs_s
    table[970] = f32Sub_ac_a
    table[971] = f32Sub_ac_s
    table[972] = f32Sub_ca_a
    table[973] = f32Sub_ca_s
    table[974] = f32Mul_ss_a
    table[975] = f32Mul_ss_s
    table[976] = f32Mul_as_a
    table[977] = f32Mul_as_s
    table[978] = f32Mul_sa_a
    table[979] = f32Mul_sa_s
    table[980] = f32Mul_sc_a
    table[981] = f32Mul_sc_s
    table[982] = f32Mul_cs_a
    table[983] = f32Mul_cs_s
    table[984] = f32Mul_ac_a
    table[985] = f32Mul_ac_s
    table[986] = f32Mul_ca_a
    table[987] = f32Mul_ca_s
    table[988] = f32Div_ss_a
    table[989] = f32Div_ss_s
    table[990] = f32Div_as_a
    table[991] = f32Div_as_s
    table[992] = f32Div_sa_a
    table[993] = f32Div_sa_s
    table[994] = f32Div_sc_a
    table[995] = f32Div_sc_s
    table[996] = f32Div_cs_a
    table[997] = f32Div_cs_s
    table[998] = f32Div_ac_a
    table[999] = f32Div_ac_s
  }

  private static func fill4(_ table: UnsafeMutablePointer<Handler>) {
    table[1000] = f32Div_ca_a
    table[1001] = f32Div_ca_s
    table[1002] = f32Min_ss_a
    table[1003] = f32Min_ss_s
    table[1004] = f32Min_as_a
    table[1005] = f32Min_as_s
    table[1006] = f32Min_sa_a
    table[1007] = f32Min_sa_s
    table[1008] = f32Min_sc_a
    table[1009] = f32Min_sc_s
    table[1010] = f32Min_cs_a
    table[1011] = f32Min_cs_s
    table[1012] = f32Min_ac_a
    table[1013] = f32Min_ac_s
    table[1014] = f32Min_ca_a
    table[1015] = f32Min_ca_s
    table[1016] = f32Max_ss_a
    table[1017] = f32Max_ss_s
    table[1018] = f32Max_as_a
    table[1019] = f32Max_as_s
    table[1020] = f32Max_sa_a
    table[1021] = f32Max_sa_s
    table[1022] = f32Max_sc_a
    table[1023] = f32Max_sc_s
    table[1024] = f32Max_cs_a
    table[1025] = f32Max_cs_s
    table[1026] = f32Max_ac_a
    table[1027] = f32Max_ac_s
    table[1028] = f32Max_ca_a
    table[1029] = f32Max_ca_s
    table[1030] = f32Copysign_ss_a
    table[1031] = f32Copysign_ss_s
    table[1032] = f32Copysign_as_a
    table[1033] = f32Copysign_as_s
    table[1034] = f32Copysign_sa_a
    table[1035] = f32Copysign_sa_s
    table[1036] = f32Copysign_sc_a
    table[1037] = f32Copysign_sc_s
    table[1038] = f32Copysign_cs_a
    table[1039] = f32Copysign_cs_s
    table[1040] = f32Copysign_ac_a
    table[1041] = f32Copysign_ac_s
    table[1042] = f32Copysign_ca_a
    table[1043] = f32Copysign_ca_s
    table[1044] = f32Eq_ss_a
    table[1045] = f32Eq_ss_s
    table[1046] = f32Eq_as_a
    table[1047] = f32Eq_as_s
    table[1048] = f32Eq_sa_a
    table[1049] = f32Eq_sa_s
    table[1050] = f32Ne_ss_a
    table[1051] = f32Ne_ss_s
    table[1052] = f32Ne_as_a
    table[1053] = f32Ne_as_s
    table[1054] = f32Ne_sa_a
    table[1055] = f32Ne_sa_s
    table[1056] = f32Lt_ss_a
    table[1057] = f32Lt_ss_s
    table[1058] = f32Lt_as_a
    table[1059] = f32Lt_as_s
    table[1060] = f32Lt_sa_a
    table[1061] = f32Lt_sa_s
    table[1062] = f32Gt_ss_a
    table[1063] = f32Gt_ss_s
    table[1064] = f32Gt_as_a
    table[1065] = f32Gt_as_s
    table[1066] = f32Gt_sa_a
    table[1067] = f32Gt_sa_s
    table[1068] = f32Le_ss_a
    table[1069] = f32Le_ss_s
    table[1070] = f32Le_as_a
    table[1071] = f32Le_as_s
    table[1072] = f32Le_sa_a
    table[1073] = f32Le_sa_s
    table[1074] = f32Ge_ss_a
    table[1075] = f32Ge_ss_s
    table[1076] = f32Ge_as_a
    table[1077] = f32Ge_as_s
    table[1078] = f32Ge_sa_a
    table[1079] = f32Ge_sa_s
    table[1080] = f32Abs_s_a
    table[1081] = f32Abs_s_s
    table[1082] = f32Abs_a_a
    table[1083] = f32Abs_a_s
    table[1084] = f32Neg_s_a
    table[1085] = f32Neg_s_s
    table[1086] = f32Neg_a_a
    table[1087] = f32Neg_a_s
    table[1088] = f32Ceil_s_a
    table[1089] = f32Ceil_s_s
    table[1090] = f32Ceil_a_a
    table[1091] = f32Ceil_a_s
    table[1092] = f32Floor_s_a
    table[1093] = f32Floor_s_s
    table[1094] = f32Floor_a_a
    table[1095] = f32Floor_a_s
    table[1096] = f32Trunc_s_a
    table[1097] = f32Trunc_s_s
    table[1098] = f32Trunc_a_a
    table[1099] = f32Trunc_a_s
    table[1100] = f32Nearest_s_a
    table[1101] = f32Nearest_s_s
    table[1102] = f32Nearest_a_a
    table[1103] = f32Nearest_a_s
    table[1104] = f32Sqrt_s_a
    table[1105] = f32Sqrt_s_s
    table[1106] = f32Sqrt_a_a
    table[1107] = f32Sqrt_a_s
    table[1108] = f64Add_ss_a
    table[1109] = f64Add_ss_s
    table[1110] = f64Add_as_a
    table[1111] = f64Add_as_s
    table[1112] = f64Add_sa_a
    table[1113] = f64Add_sa_s
    table[1114] = f64Add_sc_a
    table[1115] = f64Add_sc_s
    table[1116] = f64Add_cs_a
    table[1117] = f64Add_cs_s
    table[1118] = f64Add_ac_a
    table[1119] = f64Add_ac_s
    table[1120] = f64Add_ca_a
    table[1121] = f64Add_ca_s
    table[1122] = f64Sub_ss_a
    table[1123] = f64Sub_ss_s
    table[1124] = f64Sub_as_a
    table[1125] = f64Sub_as_s
    table[1126] = f64Sub_sa_a
    table[1127] = f64Sub_sa_s
    table[1128] = f64Sub_sc_a
    table[1129] = f64Sub_sc_s
    table[1130] = f64Sub_cs_a
    table[1131] = f64Sub_cs_s
    table[1132] = f64Sub_ac_a
    table[1133] = f64Sub_ac_s
    table[1134] = f64Sub_ca_a
    table[1135] = f64Sub_ca_s
    table[1136] = f64Mul_ss_a
    table[1137] = f64Mul_ss_s
    table[1138] = f64Mul_as_a
    table[1139] = f64Mul_as_s
    table[1140] = f64Mul_sa_a
    table[1141] = f64Mul_sa_s
    table[1142] = f64Mul_sc_a
    table[1143] = f64Mul_sc_s
    table[1144] = f64Mul_cs_a
    table[1145] = f64Mul_cs_s
    table[1146] = f64Mul_ac_a
    table[1147] = f64Mul_ac_s
    table[1148] = f64Mul_ca_a
    table[1149] = f64Mul_ca_s
    table[1150] = f64Div_ss_a
    table[1151] = f64Div_ss_s
    table[1152] = f64Div_as_a
    table[1153] = f64Div_as_s
    table[1154] = f64Div_sa_a
    table[1155] = f64Div_sa_s
    table[1156] = f64Div_sc_a
    table[1157] = f64Div_sc_s
    table[1158] = f64Div_cs_a
    table[1159] = f64Div_cs_s
    table[1160] = f64Div_ac_a
    table[1161] = f64Div_ac_s
    table[1162] = f64Div_ca_a
    table[1163] = f64Div_ca_s
    table[1164] = f64Min_ss_a
    table[1165] = f64Min_ss_s
    table[1166] = f64Min_as_a
    table[1167] = f64Min_as_s
    table[1168] = f64Min_sa_a
    table[1169] = f64Min_sa_s
    table[1170] = f64Min_sc_a
    table[1171] = f64Min_sc_s
    table[1172] = f64Min_cs_a
    table[1173] = f64Min_cs_s
    table[1174] = f64Min_ac_a
    table[1175] = f64Min_ac_s
    table[1176] = f64Min_ca_a
    table[1177] = f64Min_ca_s
    table[1178] = f64Max_ss_a
    table[1179] = f64Max_ss_s
    table[1180] = f64Max_as_a
    table[1181] = f64Max_as_s
    table[1182] = f64Max_sa_a
    table[1183] = f64Max_sa_s
    table[1184] = f64Max_sc_a
    table[1185] = f64Max_sc_s
    table[1186] = f64Max_cs_a
    table[1187] = f64Max_cs_s
    table[1188] = f64Max_ac_a
    table[1189] = f64Max_ac_s
    table[1190] = f64Max_ca_a
    table[1191] = f64Max_ca_s
    table[1192] = f64Copysign_ss_a
    table[1193] = f64Copysign_ss_s
    table[1194] = f64Copysign_as_a
    table[1195] = f64Copysign_as_s
    table[1196] = f64Copysign_sa_a
    table[1197] = f64Copysign_sa_s
    table[1198] = f64Copysign_sc_a
    table[1199] = f64Copysign_sc_s
    table[1200] = f64Copysign_cs_a
    table[1201] = f64Copysign_cs_s
    table[1202] = f64Copysign_ac_a
    table[1203] = f64Copysign_ac_s
    table[1204] = f64Copysign_ca_a
    table[1205] = f64Copysign_ca_s
    table[1206] = f64Eq_ss_a
    table[1207] = f64Eq_ss_s
    table[1208] = f64Eq_as_a
    table[1209] = f64Eq_as_s
    table[1210] = f64Eq_sa_a
    table[1211] = f64Eq_sa_s
    table[1212] = f64Ne_ss_a
    table[1213] = f64Ne_ss_s
    table[1214] = f64Ne_as_a
    table[1215] = f64Ne_as_s
    table[1216] = f64Ne_sa_a
    table[1217] = f64Ne_sa_s
    table[1218] = f64Lt_ss_a
    table[1219] = f64Lt_ss_s
    table[1220] = f64Lt_as_a
    table[1221] = f64Lt_as_s
    table[1222] = f64Lt_sa_a
    table[1223] = f64Lt_sa_s
    table[1224] = f64Gt_ss_a
    table[1225] = f64Gt_ss_s
    table[1226] = f64Gt_as_a
    table[1227] = f64Gt_as_s
    table[1228] = f64Gt_sa_a
    table[1229] = f64Gt_sa_s
    table[1230] = f64Le_ss_a
    table[1231] = f64Le_ss_s
    table[1232] = f64Le_as_a
    table[1233] = f64Le_as_s
    table[1234] = f64Le_sa_a
    table[1235] = f64Le_sa_s
    table[1236] = f64Ge_ss_a
    table[1237] = f64Ge_ss_s
    table[1238] = f64Ge_as_a
    table[1239] = f64Ge_as_s
    table[1240] = f64Ge_sa_a
    table[1241] = f64Ge_sa_s
    table[1242] = f64Abs_s_a
    table[1243] = f64Abs_s_s
    table[1244] = f64Abs_a_a
    table[1245] = f64Abs_a_s
    table[1246] = f64Neg_s_a
    table[1247] = f64Neg_s_s
    table[1248] = f64Neg_a_a
    table[1249] = f64Neg_a_s
  }

  private static func fill5(_ table: UnsafeMutablePointer<Handler>) {
    table[1250] = f64Ceil_s_a
    table[1251] = f64Ceil_s_s
    table[1252] = f64Ceil_a_a
    table[1253] = f64Ceil_a_s
    table[1254] = f64Floor_s_a
    table[1255] = f64Floor_s_s
    table[1256] = f64Floor_a_a
    table[1257] = f64Floor_a_s
    table[1258] = f64Trunc_s_a
    table[1259] = f64Trunc_s_s
    table[1260] = f64Trunc_a_a
    table[1261] = f64Trunc_a_s
    table[1262] = f64Nearest_s_a
    table[1263] = f64Nearest_s_s
    table[1264] = f64Nearest_a_a
    table[1265] = f64Nearest_a_s
    table[1266] = f64Sqrt_s_a
    table[1267] = f64Sqrt_s_s
    table[1268] = f64Sqrt_a_a
    table[1269] = f64Sqrt_a_s
    table[1270] = i64Extend32S_s_a
    table[1271] = i64Extend32S_s_s
    table[1272] = i64Extend32S_a_a
    table[1273] = i64Extend32S_a_s
    table[1274] = i64ExtendI32S_s_a
    table[1275] = i64ExtendI32S_s_s
    table[1276] = i64ExtendI32S_a_a
    table[1277] = i64ExtendI32S_a_s
    table[1278] = i64ExtendI32U_s_a
    table[1279] = i64ExtendI32U_s_s
    table[1280] = i64ExtendI32U_a_a
    table[1281] = i64ExtendI32U_a_s
    table[1282] = f32ConvertI32S_s_a
    table[1283] = f32ConvertI32S_s_s
    table[1284] = f32ConvertI32S_a_a
    table[1285] = f32ConvertI32S_a_s
    table[1286] = f32ConvertI32U_s_a
    table[1287] = f32ConvertI32U_s_s
    table[1288] = f32ConvertI32U_a_a
    table[1289] = f32ConvertI32U_a_s
    table[1290] = f32ConvertI64S_s_a
    table[1291] = f32ConvertI64S_s_s
    table[1292] = f32ConvertI64S_a_a
    table[1293] = f32ConvertI64S_a_s
    table[1294] = f32ConvertI64U_s_a
    table[1295] = f32ConvertI64U_s_s
    table[1296] = f32ConvertI64U_a_a
    table[1297] = f32ConvertI64U_a_s
    table[1298] = f64ConvertI32S_s_a
    table[1299] = f64ConvertI32S_s_s
    table[1300] = f64ConvertI32S_a_a
    table[1301] = f64ConvertI32S_a_s
    table[1302] = f64ConvertI32U_s_a
    table[1303] = f64ConvertI32U_s_s
    table[1304] = f64ConvertI32U_a_a
    table[1305] = f64ConvertI32U_a_s
    table[1306] = f64ConvertI64S_s_a
    table[1307] = f64ConvertI64S_s_s
    table[1308] = f64ConvertI64S_a_a
    table[1309] = f64ConvertI64S_a_s
    table[1310] = f64ConvertI64U_s_a
    table[1311] = f64ConvertI64U_s_s
    table[1312] = f64ConvertI64U_a_a
    table[1313] = f64ConvertI64U_a_s
    table[1314] = f32DemoteF64_s_a
    table[1315] = f32DemoteF64_s_s
    table[1316] = f32DemoteF64_a_a
    table[1317] = f32DemoteF64_a_s
    table[1318] = f64PromoteF32_s_a
    table[1319] = f64PromoteF32_s_s
    table[1320] = f64PromoteF32_a_a
    table[1321] = f64PromoteF32_a_s
    table[1322] = i32ReinterpretF32_s_a
    table[1323] = i32ReinterpretF32_s_s
    table[1324] = i32ReinterpretF32_a_a
    table[1325] = i32ReinterpretF32_a_s
    table[1326] = i64ReinterpretF64_s_a
    table[1327] = i64ReinterpretF64_s_s
    table[1328] = i64ReinterpretF64_a_a
    table[1329] = i64ReinterpretF64_a_s
    table[1330] = f32ReinterpretI32_s_a
    table[1331] = f32ReinterpretI32_s_s
    table[1332] = f32ReinterpretI32_a_a
    table[1333] = f32ReinterpretI32_a_s
    table[1334] = f64ReinterpretI64_s_a
    table[1335] = f64ReinterpretI64_s_s
    table[1336] = f64ReinterpretI64_a_a
    table[1337] = f64ReinterpretI64_a_s
    table[1338] = i32TruncF32S_s_a
    table[1339] = i32TruncF32S_s_s
    table[1340] = i32TruncF32S_a_a
    table[1341] = i32TruncF32S_a_s
    table[1342] = i32TruncF32U_s_a
    table[1343] = i32TruncF32U_s_s
    table[1344] = i32TruncF32U_a_a
    table[1345] = i32TruncF32U_a_s
    table[1346] = i32TruncSatF32S_s_a
    table[1347] = i32TruncSatF32S_s_s
    table[1348] = i32TruncSatF32S_a_a
    table[1349] = i32TruncSatF32S_a_s
    table[1350] = i32TruncSatF32U_s_a
    table[1351] = i32TruncSatF32U_s_s
    table[1352] = i32TruncSatF32U_a_a
    table[1353] = i32TruncSatF32U_a_s
    table[1354] = i32TruncF64S_s_a
    table[1355] = i32TruncF64S_s_s
    table[1356] = i32TruncF64S_a_a
    table[1357] = i32TruncF64S_a_s
    table[1358] = i32TruncF64U_s_a
    table[1359] = i32TruncF64U_s_s
    table[1360] = i32TruncF64U_a_a
    table[1361] = i32TruncF64U_a_s
    table[1362] = i32TruncSatF64S_s_a
    table[1363] = i32TruncSatF64S_s_s
    table[1364] = i32TruncSatF64S_a_a
    table[1365] = i32TruncSatF64S_a_s
    table[1366] = i32TruncSatF64U_s_a
    table[1367] = i32TruncSatF64U_s_s
    table[1368] = i32TruncSatF64U_a_a
    table[1369] = i32TruncSatF64U_a_s
    table[1370] = i64TruncF32S_s_a
    table[1371] = i64TruncF32S_s_s
    table[1372] = i64TruncF32S_a_a
    table[1373] = i64TruncF32S_a_s
    table[1374] = i64TruncF32U_s_a
    table[1375] = i64TruncF32U_s_s
    table[1376] = i64TruncF32U_a_a
    table[1377] = i64TruncF32U_a_s
    table[1378] = i64TruncSatF32S_s_a
    table[1379] = i64TruncSatF32S_s_s
    table[1380] = i64TruncSatF32S_a_a
    table[1381] = i64TruncSatF32S_a_s
    table[1382] = i64TruncSatF32U_s_a
    table[1383] = i64TruncSatF32U_s_s
    table[1384] = i64TruncSatF32U_a_a
    table[1385] = i64TruncSatF32U_a_s
    table[1386] = i64TruncF64S_s_a
    table[1387] = i64TruncF64S_s_s
    table[1388] = i64TruncF64S_a_a
    table[1389] = i64TruncF64S_a_s
    table[1390] = i64TruncF64U_s_a
    table[1391] = i64TruncF64U_s_s
    table[1392] = i64TruncF64U_a_a
    table[1393] = i64TruncF64U_a_s
    table[1394] = i64TruncSatF64S_s_a
    table[1395] = i64TruncSatF64S_s_s
    table[1396] = i64TruncSatF64S_a_a
    table[1397] = i64TruncSatF64S_a_s
    table[1398] = i64TruncSatF64U_s_a
    table[1399] = i64TruncSatF64U_s_s
    table[1400] = i64TruncSatF64U_a_a
    table[1401] = i64TruncSatF64U_a_s
  }

  /// The names of all handlers, each ended by a space.
  static let handlerNames: StaticString = """
    i32Add_ss_a i32Add_ss_s i32Add_sc_a i32Add_sc_s i32Add_as_a i32Add_as_s i32Add_ac_a i32Add_ac_s \
    i32Mul_ss_a i32Mul_ss_s i32Mul_sc_a i32Mul_sc_s i32Mul_as_a i32Mul_as_s i32Mul_ac_a i32Mul_ac_s \
    i32And_ss_a i32And_ss_s i32And_sc_a i32And_sc_s i32And_as_a i32And_as_s i32And_ac_a i32And_ac_s \
    i32Or_ss_a i32Or_ss_s i32Or_sc_a i32Or_sc_s i32Or_as_a i32Or_as_s i32Or_ac_a i32Or_ac_s \
    i32Xor_ss_a i32Xor_ss_s i32Xor_sc_a i32Xor_sc_s i32Xor_as_a i32Xor_as_s i32Xor_ac_a i32Xor_ac_s \
    i32Sub_ss_a i32Sub_ss_s i32Sub_sc_a i32Sub_sc_s i32Sub_as_a i32Sub_as_s i32Sub_ac_a i32Sub_ac_s \
    i32Sub_sa_a i32Sub_sa_s i32Sub_cs_a i32Sub_cs_s i32Sub_ca_a i32Sub_ca_s i32Shl_ss_a i32Shl_ss_s \
    i32Shl_sc_a i32Shl_sc_s i32Shl_as_a i32Shl_as_s i32Shl_ac_a i32Shl_ac_s i32Shl_sa_a i32Shl_sa_s \
    i32Shl_cs_a i32Shl_cs_s i32Shl_ca_a i32Shl_ca_s i32ShrS_ss_a i32ShrS_ss_s i32ShrS_sc_a i32ShrS_sc_s \
    i32ShrS_as_a i32ShrS_as_s i32ShrS_ac_a i32ShrS_ac_s i32ShrS_sa_a i32ShrS_sa_s i32ShrS_cs_a i32ShrS_cs_s \
    i32ShrS_ca_a i32ShrS_ca_s i32ShrU_ss_a i32ShrU_ss_s i32ShrU_sc_a i32ShrU_sc_s i32ShrU_as_a i32ShrU_as_s \
    i32ShrU_ac_a i32ShrU_ac_s i32ShrU_sa_a i32ShrU_sa_s i32ShrU_cs_a i32ShrU_cs_s i32ShrU_ca_a i32ShrU_ca_s \
    i32Rotl_ss_a i32Rotl_ss_s i32Rotl_sc_a i32Rotl_sc_s i32Rotl_as_a i32Rotl_as_s i32Rotl_ac_a i32Rotl_ac_s \
    i32Rotl_sa_a i32Rotl_sa_s i32Rotl_cs_a i32Rotl_cs_s i32Rotl_ca_a i32Rotl_ca_s i32Rotr_ss_a i32Rotr_ss_s \
    i32Rotr_sc_a i32Rotr_sc_s i32Rotr_as_a i32Rotr_as_s i32Rotr_ac_a i32Rotr_ac_s i32Rotr_sa_a i32Rotr_sa_s \
    i32Rotr_cs_a i32Rotr_cs_s i32Rotr_ca_a i32Rotr_ca_s i32DivS_ss_a i32DivS_ss_s i32DivS_sc_a i32DivS_sc_s \
    i32DivS_as_a i32DivS_as_s i32DivS_ac_a i32DivS_ac_s i32DivS_sa_a i32DivS_sa_s i32DivS_cs_a i32DivS_cs_s \
    i32DivS_ca_a i32DivS_ca_s i32DivU_ss_a i32DivU_ss_s i32DivU_sc_a i32DivU_sc_s i32DivU_as_a i32DivU_as_s \
    i32DivU_ac_a i32DivU_ac_s i32DivU_sa_a i32DivU_sa_s i32DivU_cs_a i32DivU_cs_s i32DivU_ca_a i32DivU_ca_s \
    i32RemS_ss_a i32RemS_ss_s i32RemS_sc_a i32RemS_sc_s i32RemS_as_a i32RemS_as_s i32RemS_ac_a i32RemS_ac_s \
    i32RemS_sa_a i32RemS_sa_s i32RemS_cs_a i32RemS_cs_s i32RemS_ca_a i32RemS_ca_s i32RemU_ss_a i32RemU_ss_s \
    i32RemU_sc_a i32RemU_sc_s i32RemU_as_a i32RemU_as_s i32RemU_ac_a i32RemU_ac_s i32RemU_sa_a i32RemU_sa_s \
    i32RemU_cs_a i32RemU_cs_s i32RemU_ca_a i32RemU_ca_s i32Eq_ss_a i32Eq_ss_s i32Eq_sc_a i32Eq_sc_s \
    i32Eq_as_a i32Eq_as_s i32Eq_ac_a i32Eq_ac_s i32Ne_ss_a i32Ne_ss_s i32Ne_sc_a i32Ne_sc_s \
    i32Ne_as_a i32Ne_as_s i32Ne_ac_a i32Ne_ac_s i32LtS_ss_a i32LtS_ss_s i32LtS_sc_a i32LtS_sc_s \
    i32LtS_as_a i32LtS_as_s i32LtS_ac_a i32LtS_ac_s i32LtU_ss_a i32LtU_ss_s i32LtU_sc_a i32LtU_sc_s \
    i32LtU_as_a i32LtU_as_s i32LtU_ac_a i32LtU_ac_s i32GtS_ss_a i32GtS_ss_s i32GtS_sc_a i32GtS_sc_s \
    i32GtS_as_a i32GtS_as_s i32GtS_ac_a i32GtS_ac_s i32GtU_ss_a i32GtU_ss_s i32GtU_sc_a i32GtU_sc_s \
    i32GtU_as_a i32GtU_as_s i32GtU_ac_a i32GtU_ac_s i32LeS_ss_a i32LeS_ss_s i32LeS_sc_a i32LeS_sc_s \
    i32LeS_as_a i32LeS_as_s i32LeS_ac_a i32LeS_ac_s i32LeU_ss_a i32LeU_ss_s i32LeU_sc_a i32LeU_sc_s \
    i32LeU_as_a i32LeU_as_s i32LeU_ac_a i32LeU_ac_s i32GeS_ss_a i32GeS_ss_s i32GeS_sc_a i32GeS_sc_s \
    i32GeS_as_a i32GeS_as_s i32GeS_ac_a i32GeS_ac_s i32GeU_ss_a i32GeU_ss_s i32GeU_sc_a i32GeU_sc_s \
    i32GeU_as_a i32GeU_as_s i32GeU_ac_a i32GeU_ac_s i32Clz_s_a i32Clz_s_s i32Clz_a_a i32Clz_a_s \
    i32Ctz_s_a i32Ctz_s_s i32Ctz_a_a i32Ctz_a_s i32Popcnt_s_a i32Popcnt_s_s i32Popcnt_a_a i32Popcnt_a_s \
    i32Extend8S_s_a i32Extend8S_s_s i32Extend8S_a_a i32Extend8S_a_s i32Extend16S_s_a i32Extend16S_s_s i32Extend16S_a_a i32Extend16S_a_s \
    i32Eqz_s_a i32Eqz_s_s i32Eqz_a_a i32Eqz_a_s i64Add_ss_a i64Add_ss_s i64Add_sc_a i64Add_sc_s \
    i64Add_as_a i64Add_as_s i64Add_ac_a i64Add_ac_s i64Mul_ss_a i64Mul_ss_s i64Mul_sc_a i64Mul_sc_s \
    i64Mul_as_a i64Mul_as_s i64Mul_ac_a i64Mul_ac_s i64And_ss_a i64And_ss_s i64And_sc_a i64And_sc_s \
    i64And_as_a i64And_as_s i64And_ac_a i64And_ac_s i64Or_ss_a i64Or_ss_s i64Or_sc_a i64Or_sc_s \
    i64Or_as_a i64Or_as_s i64Or_ac_a i64Or_ac_s i64Xor_ss_a i64Xor_ss_s i64Xor_sc_a i64Xor_sc_s \
    i64Xor_as_a i64Xor_as_s i64Xor_ac_a i64Xor_ac_s i64Sub_ss_a i64Sub_ss_s i64Sub_sc_a i64Sub_sc_s \
    i64Sub_as_a i64Sub_as_s i64Sub_ac_a i64Sub_ac_s i64Sub_sa_a i64Sub_sa_s i64Sub_cs_a i64Sub_cs_s \
    i64Sub_ca_a i64Sub_ca_s i64Shl_ss_a i64Shl_ss_s i64Shl_sc_a i64Shl_sc_s i64Shl_as_a i64Shl_as_s \
    i64Shl_ac_a i64Shl_ac_s i64Shl_sa_a i64Shl_sa_s i64Shl_cs_a i64Shl_cs_s i64Shl_ca_a i64Shl_ca_s \
    i64ShrS_ss_a i64ShrS_ss_s i64ShrS_sc_a i64ShrS_sc_s i64ShrS_as_a i64ShrS_as_s i64ShrS_ac_a i64ShrS_ac_s \
    i64ShrS_sa_a i64ShrS_sa_s i64ShrS_cs_a i64ShrS_cs_s i64ShrS_ca_a i64ShrS_ca_s i64ShrU_ss_a i64ShrU_ss_s \
    i64ShrU_sc_a i64ShrU_sc_s i64ShrU_as_a i64ShrU_as_s i64ShrU_ac_a i64ShrU_ac_s i64ShrU_sa_a i64ShrU_sa_s \
    i64ShrU_cs_a i64ShrU_cs_s i64ShrU_ca_a i64ShrU_ca_s i64Rotl_ss_a i64Rotl_ss_s i64Rotl_sc_a i64Rotl_sc_s \
    i64Rotl_as_a i64Rotl_as_s i64Rotl_ac_a i64Rotl_ac_s i64Rotl_sa_a i64Rotl_sa_s i64Rotl_cs_a i64Rotl_cs_s \
    i64Rotl_ca_a i64Rotl_ca_s i64Rotr_ss_a i64Rotr_ss_s i64Rotr_sc_a i64Rotr_sc_s i64Rotr_as_a i64Rotr_as_s \
    i64Rotr_ac_a i64Rotr_ac_s i64Rotr_sa_a i64Rotr_sa_s i64Rotr_cs_a i64Rotr_cs_s i64Rotr_ca_a i64Rotr_ca_s \
    i64DivS_ss_a i64DivS_ss_s i64DivS_sc_a i64DivS_sc_s i64DivS_as_a i64DivS_as_s i64DivS_ac_a i64DivS_ac_s \
    i64DivS_sa_a i64DivS_sa_s i64DivS_cs_a i64DivS_cs_s i64DivS_ca_a i64DivS_ca_s i64DivU_ss_a i64DivU_ss_s \
    i64DivU_sc_a i64DivU_sc_s i64DivU_as_a i64DivU_as_s i64DivU_ac_a i64DivU_ac_s i64DivU_sa_a i64DivU_sa_s \
    i64DivU_cs_a i64DivU_cs_s i64DivU_ca_a i64DivU_ca_s i64RemS_ss_a i64RemS_ss_s i64RemS_sc_a i64RemS_sc_s \
    i64RemS_as_a i64RemS_as_s i64RemS_ac_a i64RemS_ac_s i64RemS_sa_a i64RemS_sa_s i64RemS_cs_a i64RemS_cs_s \
    i64RemS_ca_a i64RemS_ca_s i64RemU_ss_a i64RemU_ss_s i64RemU_sc_a i64RemU_sc_s i64RemU_as_a i64RemU_as_s \
    i64RemU_ac_a i64RemU_ac_s i64RemU_sa_a i64RemU_sa_s i64RemU_cs_a i64RemU_cs_s i64RemU_ca_a i64RemU_ca_s \
    i64Eq_ss_a i64Eq_ss_s i64Eq_sc_a i64Eq_sc_s i64Eq_as_a i64Eq_as_s i64Eq_ac_a i64Eq_ac_s \
    i64Ne_ss_a i64Ne_ss_s i64Ne_sc_a i64Ne_sc_s i64Ne_as_a i64Ne_as_s i64Ne_ac_a i64Ne_ac_s \
    i64LtS_ss_a i64LtS_ss_s i64LtS_sc_a i64LtS_sc_s i64LtS_as_a i64LtS_as_s i64LtS_ac_a i64LtS_ac_s \
    i64LtU_ss_a i64LtU_ss_s i64LtU_sc_a i64LtU_sc_s i64LtU_as_a i64LtU_as_s i64LtU_ac_a i64LtU_ac_s \
    i64GtS_ss_a i64GtS_ss_s i64GtS_sc_a i64GtS_sc_s i64GtS_as_a i64GtS_as_s i64GtS_ac_a i64GtS_ac_s \
    i64GtU_ss_a i64GtU_ss_s i64GtU_sc_a i64GtU_sc_s i64GtU_as_a i64GtU_as_s i64GtU_ac_a i64GtU_ac_s \
    i64LeS_ss_a i64LeS_ss_s i64LeS_sc_a i64LeS_sc_s i64LeS_as_a i64LeS_as_s i64LeS_ac_a i64LeS_ac_s \
    i64LeU_ss_a i64LeU_ss_s i64LeU_sc_a i64LeU_sc_s i64LeU_as_a i64LeU_as_s i64LeU_ac_a i64LeU_ac_s \
    i64GeS_ss_a i64GeS_ss_s i64GeS_sc_a i64GeS_sc_s i64GeS_as_a i64GeS_as_s i64GeS_ac_a i64GeS_ac_s \
    i64GeU_ss_a i64GeU_ss_s i64GeU_sc_a i64GeU_sc_s i64GeU_as_a i64GeU_as_s i64GeU_ac_a i64GeU_ac_s \
    i64Clz_s_a i64Clz_s_s i64Clz_a_a i64Clz_a_s i64Ctz_s_a i64Ctz_s_s i64Ctz_a_a i64Ctz_a_s \
    i64Popcnt_s_a i64Popcnt_s_s i64Popcnt_a_a i64Popcnt_a_s i64Extend8S_s_a i64Extend8S_s_s i64Extend8S_a_a i64Extend8S_a_s \
    i64Extend16S_s_a i64Extend16S_s_s i64Extend16S_a_a i64Extend16S_a_s i64Eqz_s_a i64Eqz_s_s i64Eqz_a_a i64Eqz_a_s \
    brIfI32Eq_ss brIfI32Eq_sc brIfI32Eq_as brIfI32Eq_ac brIfI32Ne_ss brIfI32Ne_sc brIfI32Ne_as brIfI32Ne_ac \
    brIfI32LtS_ss brIfI32LtS_sc brIfI32LtS_as brIfI32LtS_ac brIfI32LtU_ss brIfI32LtU_sc brIfI32LtU_as brIfI32LtU_ac \
    brIfI32GtS_ss brIfI32GtS_sc brIfI32GtS_as brIfI32GtS_ac brIfI32GtU_ss brIfI32GtU_sc brIfI32GtU_as brIfI32GtU_ac \
    brIfI32LeS_ss brIfI32LeS_sc brIfI32LeS_as brIfI32LeS_ac brIfI32LeU_ss brIfI32LeU_sc brIfI32LeU_as brIfI32LeU_ac \
    brIfI32GeS_ss brIfI32GeS_sc brIfI32GeS_as brIfI32GeS_ac brIfI32GeU_ss brIfI32GeU_sc brIfI32GeU_as brIfI32GeU_ac \
    brIfI64Eq_ss brIfI64Eq_sc brIfI64Eq_as brIfI64Eq_ac brIfI64Ne_ss brIfI64Ne_sc brIfI64Ne_as brIfI64Ne_ac \
    brIfI64LtS_ss brIfI64LtS_sc brIfI64LtS_as brIfI64LtS_ac brIfI64LtU_ss brIfI64LtU_sc brIfI64LtU_as brIfI64LtU_ac \
    brIfI64GtS_ss brIfI64GtS_sc brIfI64GtS_as brIfI64GtS_ac brIfI64GtU_ss brIfI64GtU_sc brIfI64GtU_as brIfI64GtU_ac \
    brIfI64LeS_ss brIfI64LeS_sc brIfI64LeS_as brIfI64LeS_ac brIfI64LeU_ss brIfI64LeU_sc brIfI64LeU_as brIfI64LeU_ac \
    brIfI64GeS_ss brIfI64GeS_sc brIfI64GeS_as brIfI64GeS_ac brIfI64GeU_ss brIfI64GeU_sc brIfI64GeU_as brIfI64GeU_ac \
    brIfF32Eq_ss brIfF32Eq_as brIfF32Eq_sa brIfF32Ne_ss brIfF32Ne_as brIfF32Ne_sa brIfF32Lt_ss brIfF32Lt_as \
    brIfF32Lt_sa brIfF32Gt_ss brIfF32Gt_as brIfF32Gt_sa brIfF32Le_ss brIfF32Le_as brIfF32Le_sa brIfF32Ge_ss \
    brIfF32Ge_as brIfF32Ge_sa brUnlessF32Eq_ss brUnlessF32Eq_as brUnlessF32Eq_sa brUnlessF32Ne_ss brUnlessF32Ne_as brUnlessF32Ne_sa \
    brUnlessF32Lt_ss brUnlessF32Lt_as brUnlessF32Lt_sa brUnlessF32Gt_ss brUnlessF32Gt_as brUnlessF32Gt_sa brUnlessF32Le_ss brUnlessF32Le_as \
    brUnlessF32Le_sa brUnlessF32Ge_ss brUnlessF32Ge_as brUnlessF32Ge_sa brIfF64Eq_ss brIfF64Eq_as brIfF64Eq_sa brIfF64Ne_ss \
    brIfF64Ne_as brIfF64Ne_sa brIfF64Lt_ss brIfF64Lt_as brIfF64Lt_sa brIfF64Gt_ss brIfF64Gt_as brIfF64Gt_sa \
    brIfF64Le_ss brIfF64Le_as brIfF64Le_sa brIfF64Ge_ss brIfF64Ge_as brIfF64Ge_sa brUnlessF64Eq_ss brUnlessF64Eq_as \
    brUnlessF64Eq_sa brUnlessF64Ne_ss brUnlessF64Ne_as brUnlessF64Ne_sa brUnlessF64Lt_ss brUnlessF64Lt_as brUnlessF64Lt_sa brUnlessF64Gt_ss \
    brUnlessF64Gt_as brUnlessF64Gt_sa brUnlessF64Le_ss brUnlessF64Le_as brUnlessF64Le_sa brUnlessF64Ge_ss brUnlessF64Ge_as brUnlessF64Ge_sa \
    i32Load_s_a i32Load_s_s i32Load_a_a i32Load_a_s i32Load_c_a i32Load_c_s i64Load_s_a i64Load_s_s \
    i64Load_a_a i64Load_a_s i64Load_c_a i64Load_c_s i32Load8S_s_a i32Load8S_s_s i32Load8S_a_a i32Load8S_a_s \
    i32Load8S_c_a i32Load8S_c_s i32Load8U_s_a i32Load8U_s_s i32Load8U_a_a i32Load8U_a_s i32Load8U_c_a i32Load8U_c_s \
    i32Load16S_s_a i32Load16S_s_s i32Load16S_a_a i32Load16S_a_s i32Load16S_c_a i32Load16S_c_s i32Load16U_s_a i32Load16U_s_s \
    i32Load16U_a_a i32Load16U_a_s i32Load16U_c_a i32Load16U_c_s i64Load8S_s_a i64Load8S_s_s i64Load8S_a_a i64Load8S_a_s \
    i64Load8S_c_a i64Load8S_c_s i64Load8U_s_a i64Load8U_s_s i64Load8U_a_a i64Load8U_a_s i64Load8U_c_a i64Load8U_c_s \
    i64Load16S_s_a i64Load16S_s_s i64Load16S_a_a i64Load16S_a_s i64Load16S_c_a i64Load16S_c_s i64Load16U_s_a i64Load16U_s_s \
    i64Load16U_a_a i64Load16U_a_s i64Load16U_c_a i64Load16U_c_s i64Load32S_s_a i64Load32S_s_s i64Load32S_a_a i64Load32S_a_s \
    i64Load32S_c_a i64Load32S_c_s i64Load32U_s_a i64Load32U_s_s i64Load32U_a_a i64Load32U_a_s i64Load32U_c_a i64Load32U_c_s \
    f32Load_s_a f32Load_s_s f32Load_a_a f32Load_a_s f32Load_c_a f32Load_c_s f64Load_s_a f64Load_s_s \
    f64Load_a_a f64Load_a_s f64Load_c_a f64Load_c_s i32Store_ss i32Store_sa i32Store_sc i32Store_as \
    i32Store_aa i32Store_ac i32Store_cs i32Store_ca i32Store_cc i64Store_ss i64Store_sa i64Store_sc \
    i64Store_as i64Store_aa i64Store_ac i64Store_cs i64Store_ca i64Store_cc i32Store8_ss i32Store8_sa \
    i32Store8_sc i32Store8_as i32Store8_aa i32Store8_ac i32Store8_cs i32Store8_ca i32Store8_cc i32Store16_ss \
    i32Store16_sa i32Store16_sc i32Store16_as i32Store16_aa i32Store16_ac i32Store16_cs i32Store16_ca i32Store16_cc \
    i64Store8_ss i64Store8_sa i64Store8_sc i64Store8_as i64Store8_aa i64Store8_ac i64Store8_cs i64Store8_ca \
    i64Store8_cc i64Store16_ss i64Store16_sa i64Store16_sc i64Store16_as i64Store16_aa i64Store16_ac i64Store16_cs \
    i64Store16_ca i64Store16_cc i64Store32_ss i64Store32_sa i64Store32_sc i64Store32_as i64Store32_aa i64Store32_ac \
    i64Store32_cs i64Store32_ca i64Store32_cc f32Store_sa f32Store_aa f32Store_ca f64Store_sa f64Store_aa \
    f64Store_ca copy_s copy_a copy_d copy_f copy_c copy_k copy2 \
    moveSlots br brIf_s brIf_a brUnless_s brUnless_a brTable_s brTable_a \
    select_s_a select_s_s select_a_a select_a_s selectF32_s_a selectF32_s_s selectF32_a_a selectF32_a_s \
    selectF64_s_a selectF64_s_s selectF64_a_a selectF64_a_s enter_1 enter_2 enter_3 enter_4 \
    enter_n call callIndirect_s callIndirect_a callImport returnVoid returnOne_s returnOne_a \
    returnOne_d returnOne_f returnOne_c returnMany globalGet_a globalGet_s globalSet_s globalSet_a \
    globalSet_c globalGetShared_a globalGetShared_s globalSetShared_s unreachable trapWith translate halt \
    hostCall crossEnter crossLeave memorySize memoryGrow memoryCopy memoryFill memoryInit \
    dataDrop refFunc tableGet tableSet tableSize tableGrow tableFill tableCopy \
    tableInit elemDrop f32Add_ss_a f32Add_ss_s f32Add_as_a f32Add_as_s f32Add_sa_a f32Add_sa_s \
    f32Add_sc_a f32Add_sc_s f32Add_cs_a f32Add_cs_s f32Add_ac_a f32Add_ac_s f32Add_ca_a f32Add_ca_s \
    f32Sub_ss_a f32Sub_ss_s f32Sub_as_a f32Sub_as_s f32Sub_sa_a f32Sub_sa_s f32Sub_sc_a f32Sub_sc_s \
    f32Sub_cs_a f32Sub_cs_s f32Sub_ac_a f32Sub_ac_s f32Sub_ca_a f32Sub_ca_s f32Mul_ss_a f32Mul_ss_s \
    f32Mul_as_a f32Mul_as_s f32Mul_sa_a f32Mul_sa_s f32Mul_sc_a f32Mul_sc_s f32Mul_cs_a f32Mul_cs_s \
    f32Mul_ac_a f32Mul_ac_s f32Mul_ca_a f32Mul_ca_s f32Div_ss_a f32Div_ss_s f32Div_as_a f32Div_as_s \
    f32Div_sa_a f32Div_sa_s f32Div_sc_a f32Div_sc_s f32Div_cs_a f32Div_cs_s f32Div_ac_a f32Div_ac_s \
    f32Div_ca_a f32Div_ca_s f32Min_ss_a f32Min_ss_s f32Min_as_a f32Min_as_s f32Min_sa_a f32Min_sa_s \
    f32Min_sc_a f32Min_sc_s f32Min_cs_a f32Min_cs_s f32Min_ac_a f32Min_ac_s f32Min_ca_a f32Min_ca_s \
    f32Max_ss_a f32Max_ss_s f32Max_as_a f32Max_as_s f32Max_sa_a f32Max_sa_s f32Max_sc_a f32Max_sc_s \
    f32Max_cs_a f32Max_cs_s f32Max_ac_a f32Max_ac_s f32Max_ca_a f32Max_ca_s f32Copysign_ss_a f32Copysign_ss_s \
    f32Copysign_as_a f32Copysign_as_s f32Copysign_sa_a f32Copysign_sa_s f32Copysign_sc_a f32Copysign_sc_s f32Copysign_cs_a f32Copysign_cs_s \
    f32Copysign_ac_a f32Copysign_ac_s f32Copysign_ca_a f32Copysign_ca_s f32Eq_ss_a f32Eq_ss_s f32Eq_as_a f32Eq_as_s \
    f32Eq_sa_a f32Eq_sa_s f32Ne_ss_a f32Ne_ss_s f32Ne_as_a f32Ne_as_s f32Ne_sa_a f32Ne_sa_s \
    f32Lt_ss_a f32Lt_ss_s f32Lt_as_a f32Lt_as_s f32Lt_sa_a f32Lt_sa_s f32Gt_ss_a f32Gt_ss_s \
    f32Gt_as_a f32Gt_as_s f32Gt_sa_a f32Gt_sa_s f32Le_ss_a f32Le_ss_s f32Le_as_a f32Le_as_s \
    f32Le_sa_a f32Le_sa_s f32Ge_ss_a f32Ge_ss_s f32Ge_as_a f32Ge_as_s f32Ge_sa_a f32Ge_sa_s \
    f32Abs_s_a f32Abs_s_s f32Abs_a_a f32Abs_a_s f32Neg_s_a f32Neg_s_s f32Neg_a_a f32Neg_a_s \
    f32Ceil_s_a f32Ceil_s_s f32Ceil_a_a f32Ceil_a_s f32Floor_s_a f32Floor_s_s f32Floor_a_a f32Floor_a_s \
    f32Trunc_s_a f32Trunc_s_s f32Trunc_a_a f32Trunc_a_s f32Nearest_s_a f32Nearest_s_s f32Nearest_a_a f32Nearest_a_s \
    f32Sqrt_s_a f32Sqrt_s_s f32Sqrt_a_a f32Sqrt_a_s f64Add_ss_a f64Add_ss_s f64Add_as_a f64Add_as_s \
    f64Add_sa_a f64Add_sa_s f64Add_sc_a f64Add_sc_s f64Add_cs_a f64Add_cs_s f64Add_ac_a f64Add_ac_s \
    f64Add_ca_a f64Add_ca_s f64Sub_ss_a f64Sub_ss_s f64Sub_as_a f64Sub_as_s f64Sub_sa_a f64Sub_sa_s \
    f64Sub_sc_a f64Sub_sc_s f64Sub_cs_a f64Sub_cs_s f64Sub_ac_a f64Sub_ac_s f64Sub_ca_a f64Sub_ca_s \
    f64Mul_ss_a f64Mul_ss_s f64Mul_as_a f64Mul_as_s f64Mul_sa_a f64Mul_sa_s f64Mul_sc_a f64Mul_sc_s \
    f64Mul_cs_a f64Mul_cs_s f64Mul_ac_a f64Mul_ac_s f64Mul_ca_a f64Mul_ca_s f64Div_ss_a f64Div_ss_s \
    f64Div_as_a f64Div_as_s f64Div_sa_a f64Div_sa_s f64Div_sc_a f64Div_sc_s f64Div_cs_a f64Div_cs_s \
    f64Div_ac_a f64Div_ac_s f64Div_ca_a f64Div_ca_s f64Min_ss_a f64Min_ss_s f64Min_as_a f64Min_as_s \
    f64Min_sa_a f64Min_sa_s f64Min_sc_a f64Min_sc_s f64Min_cs_a f64Min_cs_s f64Min_ac_a f64Min_ac_s \
    f64Min_ca_a f64Min_ca_s f64Max_ss_a f64Max_ss_s f64Max_as_a f64Max_as_s f64Max_sa_a f64Max_sa_s \
    f64Max_sc_a f64Max_sc_s f64Max_cs_a f64Max_cs_s f64Max_ac_a f64Max_ac_s f64Max_ca_a f64Max_ca_s \
    f64Copysign_ss_a f64Copysign_ss_s f64Copysign_as_a f64Copysign_as_s f64Copysign_sa_a f64Copysign_sa_s f64Copysign_sc_a f64Copysign_sc_s \
    f64Copysign_cs_a f64Copysign_cs_s f64Copysign_ac_a f64Copysign_ac_s f64Copysign_ca_a f64Copysign_ca_s f64Eq_ss_a f64Eq_ss_s \
    f64Eq_as_a f64Eq_as_s f64Eq_sa_a f64Eq_sa_s f64Ne_ss_a f64Ne_ss_s f64Ne_as_a f64Ne_as_s \
    f64Ne_sa_a f64Ne_sa_s f64Lt_ss_a f64Lt_ss_s f64Lt_as_a f64Lt_as_s f64Lt_sa_a f64Lt_sa_s \
    f64Gt_ss_a f64Gt_ss_s f64Gt_as_a f64Gt_as_s f64Gt_sa_a f64Gt_sa_s f64Le_ss_a f64Le_ss_s \
    f64Le_as_a f64Le_as_s f64Le_sa_a f64Le_sa_s f64Ge_ss_a f64Ge_ss_s f64Ge_as_a f64Ge_as_s \
    f64Ge_sa_a f64Ge_sa_s f64Abs_s_a f64Abs_s_s f64Abs_a_a f64Abs_a_s f64Neg_s_a f64Neg_s_s \
    f64Neg_a_a f64Neg_a_s f64Ceil_s_a f64Ceil_s_s f64Ceil_a_a f64Ceil_a_s f64Floor_s_a f64Floor_s_s \
    f64Floor_a_a f64Floor_a_s f64Trunc_s_a f64Trunc_s_s f64Trunc_a_a f64Trunc_a_s f64Nearest_s_a f64Nearest_s_s \
    f64Nearest_a_a f64Nearest_a_s f64Sqrt_s_a f64Sqrt_s_s f64Sqrt_a_a f64Sqrt_a_s i64Extend32S_s_a i64Extend32S_s_s \
    i64Extend32S_a_a i64Extend32S_a_s i64ExtendI32S_s_a i64ExtendI32S_s_s i64ExtendI32S_a_a i64ExtendI32S_a_s i64ExtendI32U_s_a i64ExtendI32U_s_s \
    i64ExtendI32U_a_a i64ExtendI32U_a_s f32ConvertI32S_s_a f32ConvertI32S_s_s f32ConvertI32S_a_a f32ConvertI32S_a_s f32ConvertI32U_s_a f32ConvertI32U_s_s \
    f32ConvertI32U_a_a f32ConvertI32U_a_s f32ConvertI64S_s_a f32ConvertI64S_s_s f32ConvertI64S_a_a f32ConvertI64S_a_s f32ConvertI64U_s_a f32ConvertI64U_s_s \
    f32ConvertI64U_a_a f32ConvertI64U_a_s f64ConvertI32S_s_a f64ConvertI32S_s_s f64ConvertI32S_a_a f64ConvertI32S_a_s f64ConvertI32U_s_a f64ConvertI32U_s_s \
    f64ConvertI32U_a_a f64ConvertI32U_a_s f64ConvertI64S_s_a f64ConvertI64S_s_s f64ConvertI64S_a_a f64ConvertI64S_a_s f64ConvertI64U_s_a f64ConvertI64U_s_s \
    f64ConvertI64U_a_a f64ConvertI64U_a_s f32DemoteF64_s_a f32DemoteF64_s_s f32DemoteF64_a_a f32DemoteF64_a_s f64PromoteF32_s_a f64PromoteF32_s_s \
    f64PromoteF32_a_a f64PromoteF32_a_s i32ReinterpretF32_s_a i32ReinterpretF32_s_s i32ReinterpretF32_a_a i32ReinterpretF32_a_s i64ReinterpretF64_s_a i64ReinterpretF64_s_s \
    i64ReinterpretF64_a_a i64ReinterpretF64_a_s f32ReinterpretI32_s_a f32ReinterpretI32_s_s f32ReinterpretI32_a_a f32ReinterpretI32_a_s f64ReinterpretI64_s_a f64ReinterpretI64_s_s \
    f64ReinterpretI64_a_a f64ReinterpretI64_a_s i32TruncF32S_s_a i32TruncF32S_s_s i32TruncF32S_a_a i32TruncF32S_a_s i32TruncF32U_s_a i32TruncF32U_s_s \
    i32TruncF32U_a_a i32TruncF32U_a_s i32TruncSatF32S_s_a i32TruncSatF32S_s_s i32TruncSatF32S_a_a i32TruncSatF32S_a_s i32TruncSatF32U_s_a i32TruncSatF32U_s_s \
    i32TruncSatF32U_a_a i32TruncSatF32U_a_s i32TruncF64S_s_a i32TruncF64S_s_s i32TruncF64S_a_a i32TruncF64S_a_s i32TruncF64U_s_a i32TruncF64U_s_s \
    i32TruncF64U_a_a i32TruncF64U_a_s i32TruncSatF64S_s_a i32TruncSatF64S_s_s i32TruncSatF64S_a_a i32TruncSatF64S_a_s i32TruncSatF64U_s_a i32TruncSatF64U_s_s \
    i32TruncSatF64U_a_a i32TruncSatF64U_a_s i64TruncF32S_s_a i64TruncF32S_s_s i64TruncF32S_a_a i64TruncF32S_a_s i64TruncF32U_s_a i64TruncF32U_s_s \
    i64TruncF32U_a_a i64TruncF32U_a_s i64TruncSatF32S_s_a i64TruncSatF32S_s_s i64TruncSatF32S_a_a i64TruncSatF32S_a_s i64TruncSatF32U_s_a i64TruncSatF32U_s_s \
    i64TruncSatF32U_a_a i64TruncSatF32U_a_s i64TruncF64S_s_a i64TruncF64S_s_s i64TruncF64S_a_a i64TruncF64S_a_s i64TruncF64U_s_a i64TruncF64U_s_s \
    i64TruncF64U_a_a i64TruncF64U_a_s i64TruncSatF64S_s_a i64TruncSatF64S_s_s i64TruncSatF64S_a_a i64TruncSatF64S_a_s i64TruncSatF64U_s_a i64TruncSatF64U_s_s \
    i64TruncSatF64U_a_a i64TruncSatF64U_a_s \

    """
}
