import ReviewCore
import ReviewStore

/// The log that is played again, read only.
final class ReplayFeed {
  let records: [Recorded<Event>]
  private let store: SessionLog
  private let watch: LogWatch?

  init(_ place: SessionPlace) throws(StoreError) {
    store = try SessionLog.openReadOnly(in: place.directory)
    records = try store.read(after: 0)
    watch = LogWatch(directory: place.directory)
  }

  /// Readable when somebody has recorded more; -1 where that cannot be had.
  var descriptor: Int32 { watch?.descriptor ?? -1 }

  /// What was recorded since. Trouble with a log that is being written is over by the next time.
  func news(after end: Int) -> [Recorded<Event>] {
    watch?.drain()
    return (try? store.read(after: end)) ?? []
  }

  func close() { store.close() }
}
