// `bench stats`: which operations run, and after which. Needs a build that counts.

import Apus
import ApusWASI
import Foundation

enum StatisticsCommand {
  static func run(_ jobs: [Job], rows: Int) throws {
    #if APUS_COUNT_OPERATIONS
      var sum: [OperationTriple] = []
      var successions = Successions(names: OperationCounts.names)
      for job in jobs {
        OperationCounts.reset()
        let module = try Module(contentsOf: job.module)
        let output = WASIOutputCollector()
        _ = try WASIProgram(module, job.configuration(.collect(output))).run()
        let triples = OperationCounts.triples
        sum += triples
        successions.add(triples)
        print(OperationTables(triples, names: OperationCounts.names).text(job.name, rows: rows))
        fflush(nil)
      }
      if jobs.count > 1 {
        print(OperationTables(sum, names: OperationCounts.names).text("all of these", rows: rows))
      }
      print(successions.text(rows: 800))
    #else
      throw BenchError(
        """
        this build counts no operations; one that does, in a folder of its own:
          swift build -c release --omit-frame-pointers --product bench \\
            --scratch-path .build-counting -Xswiftc -DAPUS_COUNT_OPERATIONS
        """)
    #endif
  }
}
