// The options of `bench run` and `bench compare`.

import Foundation

/// Which programs to run.
struct JobChoice: Equatable {
  var kernels: [String] = []
  var jobs: [String] = []
  /// A folder of Python scripts.
  var scripts: String?

  /// Whether nothing is left out.
  var isAll: Bool { kernels.isEmpty && jobs.isEmpty }

  /// Takes the option `word`, if it is one of these.
  mutating func take(_ word: String, _ words: inout ArraySlice<String>) throws -> Bool {
    switch word {
    case "--kernel": kernels.append(try value(of: word, &words))
    case "--job": jobs.append(try value(of: word, &words))
    case "--scripts": scripts = try value(of: word, &words)
    default: return false
    }
    return true
  }

  /// Those of `all` that are chosen. Throws when there are none.
  func chosen(of all: [Job]) throws -> [Job] {
    let jobs = all.filter { job in
      let patterns = job.group == .kernels ? kernels : self.jobs
      return isAll || patterns.contains { fnmatch($0, job.name, 0) == 0 }
    }
    guard !jobs.isEmpty else {
      throw BenchError(
        "no job's name matches; there are \(all.map(\.name).joined(separator: ", "))")
    }
    return jobs
  }
}

struct RunOptions: Equatable {
  var rounds = 5
  var engines: [String] = []
  /// Patterns of the engines to take; empty for all.
  var only: [String] = []
  var baseline: String?
  var choice = JobChoice()
  /// Where results go; `nil` for the usual folder, and for none when jobs are left out.
  var out: String?
  /// A file that gets the table and the chart.
  var readme: String?

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--rounds": rounds = try count(of: word, &words)
      case "--engine": engines.append(try value(of: word, &words))
      case "--only": only.append(try value(of: word, &words))
      case "--baseline": baseline = try value(of: word, &words)
      case "--out": out = try value(of: word, &words)
      case "--readme": readme = try value(of: word, &words)
      default:
        guard try choice.take(word, &words) else { throw unknown(word, "run") }
      }
    }
  }
}

struct CompareOptions: Equatable {
  var rounds = 12
  var choice = JobChoice()
  /// The engine to compare in two results.
  var engine = "apus"
  var paths: [String] = []

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--rounds": rounds = try count(of: word, &words)
      case "--engine": engine = try value(of: word, &words)
      case _ where !word.hasPrefix("-"): paths.append(word)
      default:
        guard try choice.take(word, &words) else { throw unknown(word, "compare") }
      }
    }
    guard paths.count == 2 else {
      throw BenchError(
        "compare takes two builds of apus, or two .json results of bench run; not \(paths.count)")
    }
    guard paths[0].hasSuffix(".json") == paths[1].hasSuffix(".json") else {
      throw BenchError("compare takes two builds or two .json results, not one of each")
    }
  }
}

func value(of option: String, _ words: inout ArraySlice<String>) throws -> String {
  guard let value = words.popFirst() else { throw BenchError("\(option) takes a value") }
  return value
}

func count(of option: String, _ words: inout ArraySlice<String>) throws -> Int {
  let text = try value(of: option, &words)
  guard let count = Int(text), count > 0 else {
    throw BenchError("\(option) takes a number above zero, not \(text)")
  }
  return count
}

func unknown(_ word: String, _ command: String) -> BenchError {
  BenchError(
    "\(command) has no option or argument '\(word)'; bench help \(command) tells what it has")
}
