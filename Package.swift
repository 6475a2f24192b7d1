// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Apus",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "Apus", targets: ["Apus"]),
    .library(name: "ApusText", targets: ["ApusText"]),
    .library(name: "ApusWASI", targets: ["ApusWASI"]),
    .executable(name: "apus", targets: ["apus-tool"]),
  ],
  targets: [
    .target(name: "Apus", swiftSettings: settings),
    .target(name: "ApusText", dependencies: ["Apus"], swiftSettings: settings),
    .target(name: "ApusScripts", dependencies: ["Apus", "ApusText"], swiftSettings: settings),
    .target(name: "ApusWASI", dependencies: ["Apus"], swiftSettings: settings),
    .executableTarget(
      name: "apus-tool", dependencies: ["Apus", "ApusScripts", "ApusText", "ApusWASI"],
      path: "Sources/apus-tool", swiftSettings: settings),
    .executableTarget(name: "generate-handlers", swiftSettings: settings),
    .testTarget(name: "ApusTests", dependencies: ["Apus", "ApusText"], swiftSettings: settings),
    .executableTarget(
      name: "bench", dependencies: ["Apus", "ApusText", "ApusWASI"], path: "Benchmarks",
      exclude: ["Kernels", "Results"], swiftSettings: settings),
    .executableTarget(
      name: "spec", dependencies: ["Apus", "ApusScripts", "ApusText"], path: "Spec",
      exclude: ["Differential", "Programs", "Scripts"],
      resources: [.embedInCode("skips.txt")], swiftSettings: settings),
    .testTarget(
      name: "ApusScriptsTests", dependencies: ["Apus", "ApusScripts"], swiftSettings: settings),
    .testTarget(
      name: "ApusTextTests", dependencies: ["Apus", "ApusText"], swiftSettings: settings),
    .testTarget(
      name: "ApusWASITests", dependencies: ["Apus", "ApusWASI"], swiftSettings: settings),
    .testTarget(
      name: "ApusToolTests", dependencies: ["Apus", "ApusWASI", "apus-tool"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "BenchTests", dependencies: ["bench"], swiftSettings: settings),
    .testTarget(
      name: "SpecTests", dependencies: ["Apus", "ApusScripts", "ApusText", "spec"],
      swiftSettings: settings),
  ]
)
