import ArgumentParser
import ReviewCore
import ReviewStore

/// Folds a stored log over and over, for `make bench`: events a second folded, and read from the disk.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "measure", shouldDisplay: false)

  @OptionGroup var options: SessionOptions

  func run() throws {
    let store = try SessionLog.openReadOnly(in: options.place.directory)
    let clock = ContinuousClock()
    var records: [Recorded<Event>] = []
    let reading = try clock.measure { records = try store.read(after: 0) }
    var folded = 0
    var events = 0
    let folding = clock.measure {
      while events < 2_000_000 {
        folded += History(records)?.end ?? 0
        events += max(1, records.count)
      }
    }
    print(Int(Double(folded) / (folding / .seconds(1))), Int(Double(records.count) / (reading / .seconds(1))))
  }
}
