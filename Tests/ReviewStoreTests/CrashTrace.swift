import CFaultFS
import Foundation
import ReviewCore

@testable import ReviewStore

/// Everything a session asked of its disk, in order, from which the files are built as a crash would have left them.
///
/// What was synced is there. Of what was written since, nothing, everything, or any part may be there, in whole sectors
/// and in any order; that is what a disk with a cache promises.
struct CrashTrace {
  enum Way: CaseIterable { case dropped, written, torn, reordered }

  let events: [Event]
  /// The ends of commands: positions where the log may stop.
  let ends: Set<Int>
  private let start: Data
  private let operations: [faultfs_op]
  /// How many operations had been asked for when so many events were acknowledged, and the mark then.
  private let acknowledgements: [(operations: Int, end: LogEnd)]

  private static let sector = 512

  var count: Int { operations.count }

  /// Plays a session below the directory given to `faultfs_begin`.
  init(session: String, actions: Int) throws {
    var store = try SessionLog.create(
      in: session, first: [.sessionCreated(plan: Samples.plan)], at: Samples.at(0), origin: "A")
    let files = LogFiles(directory: session)
    // The log as it was installed: `create` builds it aside and syncs it whole.
    start = try Data(contentsOf: URL(fileURLWithPath: files.log))
    let first = Int(faultfs_op_count())
    var events = try store.read(after: 0).map(\.event)
    var acknowledgements = [(operations: 0, end: store.lastSeen)]
    for action in 0..<actions {
      let speech = String(repeating: "长", count: action)
      let batch = (0...(action % 3)).map { Samples.note("action \(action).\($0) \(speech)") }
      _ = try store.append(batch, at: Samples.at(Int64(action)), expecting: events.count)
      events += batch
      acknowledgements.append((Int(faultfs_op_count()) - first, store.lastSeen))
      if action % 23 == 22 { try store.checkpoint() }
      if action % 71 == 70 {
        store.close()
        store = try SessionLog.open(in: session, origin: "A")
        _ = try store.read(after: 0)
      }
    }
    store.close()
    self.events = events
    self.acknowledgements = acknowledgements
    ends = Set(acknowledgements.map(\.end.position))
    operations = (first..<Int(faultfs_op_count())).map { CrashTrace.copy(faultfs_op_at(Int32($0))) }
  }

  /// The files after a crash just before operation `moment`; answers with how many events had been acknowledged.
  func writeImage(to files: LogFiles, at moment: Int, _ way: Way, _ dice: inout Dice) throws -> Int? {
    guard let acknowledged = acknowledgements.last(where: { $0.operations <= moment })?.end else { return nil }
    try files.makeDirectory()
    for file in 0...1 {
      guard let image = image(of: Int32(file), at: moment, way, &dice) else { continue }
      try image.write(to: URL(fileURLWithPath: file == 0 ? files.log : files.writeAhead))
    }
    EndMark(files.end)?.write(acknowledged)
    return acknowledged.position
  }

  // MARK: - Private

  /// The trace outlives what the file system keeps.
  private static func copy(_ operation: faultfs_op) -> faultfs_op {
    var copy = operation
    guard let data = operation.data else { return copy }
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(operation.length))
    bytes.update(from: data, count: Int(operation.length))
    copy.data = bytes
    return copy
  }

  /// Nil where the file is not there.
  private func image(of file: Int32, at moment: Int, _ way: Way, _ dice: inout Dice) -> Data? {
    let asked = operations[..<moment].indices.filter { operations[$0].file == file }
    let synced = asked.last { operations[$0].type == OP_SYNC || operations[$0].type == OP_REMOVE } ?? -1
    var image: Data? = file == 0 ? start : nil
    for index in asked where index <= synced { apply(operations[index], to: &image, sectors: { _ in true }) }
    let open = asked.filter { $0 > synced }
    for index in open {
      switch way {
      case .dropped: break
      case .written: apply(operations[index], to: &image, sectors: { _ in true })
      case .torn:
        // The last write only begun, those before it done.
        let isLast = index == open.last
        let part = dice.roll(0...8)
        apply(operations[index], to: &image, sectors: { !isLast || $0 < part })
      case .reordered: apply(operations[index], to: &image, sectors: { _ in Bool.random(using: &dice) })
      }
    }
    return image
  }

  private func apply(_ operation: faultfs_op, to image: inout Data?, sectors: (Int) -> Bool) {
    var bytes = image ?? Data()
    let offset = Int(operation.offset)
    switch operation.type {
    case OP_REMOVE:
      image = nil
      return
    case OP_TRUNCATE: if bytes.count > offset, sectors(0) { bytes = bytes.prefix(offset) }
    case OP_WRITE:
      guard let data = operation.data else { return }
      for (number, from) in stride(from: 0, to: Int(operation.length), by: CrashTrace.sector).enumerated() {
        guard sectors(number) else { continue }
        let length = min(CrashTrace.sector, Int(operation.length) - from)
        if bytes.count < offset + from + length { bytes.count = offset + from + length }
        let target = offset + from..<offset + from + length
        bytes.replaceSubrange(target, with: UnsafeBufferPointer(start: data + from, count: length))
      }
    default: break
    }
    image = bytes
  }
}
