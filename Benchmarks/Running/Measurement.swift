// Interleaved rounds: what else the machine does hits all engines alike.

import Foundation

/// The samples of all engines on all jobs.
struct Measurement {
  struct Result {
    let job: Job
    /// By engine, one for each round.
    var samples: [String: [Sample]] = [:]
    /// Why an engine has no samples.
    var failures: [String: String] = [:]
  }

  private(set) var results: [Result]
  let engines: [Engine]

  /// Runs every job on every engine, `rounds` times, each time beginning with another engine.
  ///
  /// An engine that fails in the first round is left out for that job. Throws when one fails later, or
  /// prints something else than the first one; a CPython of this machine may be another version, and
  /// is only left out.
  init(_ jobs: [Job], on engines: [Engine], rounds: Int) throws {
    self.engines = engines
    results = jobs.map { Result(job: $0) }
    let progress = Progress()
    defer { progress.end() }
    var expected: [String: (engine: String, output: Data)] = [:]
    for round in 0..<rounds {
      for index in results.indices {
        for turn in engines.indices {
          let engine = engines[(turn + round) % engines.count]
          let job = results[index].job
          guard results[index].failures[engine.name] == nil else { continue }
          progress.show("round \(round + 1) of \(rounds): \(job.name), \(engine.name)")
          guard let sample = try engine.run(job) else {
            results[index].failures[engine.name] = "does not run such jobs"
            continue
          }
          var failure = Self.failure(sample, job)
          if failure == nil {
            let first = expected[job.name] ?? (engine.name, sample.output)
            expected[job.name] = first
            if first.output != sample.output {
              failure =
                "prints \(Self.start(sample.output)), \(first.engine) \(Self.start(first.output))"
              if engine.kind != .python {
                throw BenchError("\(job.name): \(engine.name) \(failure ?? "")")
              }
            }
          }
          if let failure {
            guard round == 0 else { throw BenchError("\(job.name): \(engine.name) \(failure)") }
            results[index].failures[engine.name] = failure
            progress.end()
            note("\(job.name) without \(engine.name), which \(failure)")
            continue
          }
          results[index].samples[engine.name, default: []].append(sample)
        }
      }
    }
  }

  private static func failure(_ sample: Sample, _ job: Job) -> String? {
    guard sample.status != job.status else { return nil }
    let name = (job.module as NSString).lastPathComponent
    let reason = start(sample.errors).replacing(job.module, with: name)
    return "ends with status \(sample.status): \(reason)"
  }

  private static func start(_ data: Data) -> String {
    let text = String(decoding: data.prefix(160), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map { "'\($0)'" } ?? "nothing"
  }
}
