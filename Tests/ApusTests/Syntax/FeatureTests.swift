import Testing

@testable import Apus

@Suite struct FeatureTests {
  @Test(arguments: Feature.allCases)
  func aSetHasWhatWasPutIn(feature: Feature) {
    var features = Features()
    #expect(!features.contains(feature))
    features.insert(feature)
    #expect(features.contains(feature) && features == Features(feature))
    #expect(Feature.allCases.filter { features.contains($0) } == [feature])
  }

  @Test func version2() {
    #expect(Features.wasm2.contains(.simd) && Features.wasm2.contains(.core))
    #expect(!Features.wasm2.contains(.tailCalls) && !Features.wasm2.contains(.memory64))
  }

  @Test func version3() {
    #expect(Features.wasm2.isSubset(of: .wasm3) && Features.wasm3.isSubset(of: .all))
    #expect(Features.wasm3.contains(.gc) && Features.wasm3.contains(.memory64))
    let later: [Feature] = [
      .threads, .legacyExceptions, .customPageSizes, .wideArithmetic, .customDescriptors,
    ]
    #expect(Features.all.subtracting(.wasm3) == later.reduce(into: []) { $0.insert($1) })
  }

  /// The decoder's table marks bytes that are no opcode with a bit beyond every feature's.
  @Test func bitsFit() {
    #expect(Feature.allCases.allSatisfy { $0.rawValue < 32 })
    #expect(OpcodeEntry.unknown >= 32)
  }
}
