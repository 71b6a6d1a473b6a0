import CFaultFS
import Foundation
import ReviewCore
import Testing

@testable import ReviewStore

/// Every storage call fails once, in each way it can; and every moment of a session is the last before a crash.
///
/// The file system under SQLite is one for the whole process, so these run one after another.
@Suite(.serialized) struct FaultTests {
  init() { faultfs_install() }

  @Test(arguments: [FAULT_EIO, FAULT_FULL, FAULT_SHORT_WRITE, FAULT_EIO_FOREVER])
  func `a failing storage call is told, and nothing acknowledged is lost or counted twice`(kind: faultfs_kind) throws {
    var call: Int32 = 0
    var told = 0
    while true {
      let scratch = try Scratch()
      faultfs_begin(scratch.session)
      defer { faultfs_end() }
      faultfs_fail(call, kind)
      var run = FaultyRun(scratch.session)
      try run.play()
      let failed = faultfs_has_failed() != 0
      faultfs_end()
      if run.errors.contains(where: { !$0.isOfStorage }) { Issue.record("call \(call): \(run.errors)") }
      told += run.errors.isEmpty ? 0 : 1
      let stored = try SessionLog.openReadOnly(in: scratch.session).read(after: 0)
      #expect(stored.map(\.event) == run.acknowledged, "call \(call)")
      #expect(try SessionLog.verify(in: scratch.session).isSound)
      if !failed { break }
      call += 1
    }
    #expect(call > 100, "the session makes that many calls")
    #expect(told > 50)
  }

  @Test func `a crash at any write or sync loses nothing acknowledged, whatever of the unsynced was written`() throws {
    let scratch = try Scratch()
    faultfs_begin(scratch.session)
    defer { faultfs_end() }
    let trace = try CrashTrace(session: scratch.session, actions: 200)
    faultfs_end()
    #expect(trace.count > 500)
    // All of them where `PINGYI_CRASHES` is set; here every moment is tried in one way out of four at a stride.
    let isFull = ProcessInfo.processInfo.environment["PINGYI_CRASHES"] != nil
    var images = 0
    var dice = Dice()
    for moment in stride(from: dice.below(8), to: trace.count + 1, by: isFull ? 1 : 8) {
      for way in isFull ? CrashTrace.Way.allCases : [CrashTrace.Way.allCases.randomElement(using: &dice) ?? .dropped] {
        try expectNothingLost(of: trace, at: moment, way, &dice)
        images += 1
      }
    }
    #expect(images > 60)
  }

  private func expectNothingLost(
    of trace: CrashTrace, at moment: Int, _ way: CrashTrace.Way, _ dice: inout Dice
  ) throws {
    let after = try Scratch()
    guard let acknowledged = try trace.writeImage(to: after.files, at: moment, way, &dice) else { return }
    let place = "moment \(moment), \(way), \(dice)"
    let store = try SessionLog.open(in: after.session, origin: "after")
    let stored = try store.read(after: 0)
    #expect(stored.count >= acknowledged, "\(place)")
    #expect(stored.map(\.event) == Array(trace.events.prefix(stored.count)), "\(place)")
    // The one command under way is there whole or not at all.
    #expect(stored.count == acknowledged || trace.ends.contains(stored.count), "\(place)")
    _ = try store.append([Samples.note("on")], at: Samples.at(1), expecting: stored.count)
  }
}

extension faultfs_kind: @retroactive CustomTestStringConvertible {
  public var testDescription: String {
    ["none", "EIO", "ENOSPC", "short write", "EIO until the disk is changed"][Int(rawValue)]
  }
}

extension StoreError {
  /// The kinds of error a failing disk may be told as.
  var isOfStorage: Bool {
    switch self {
    case .diskFull, .ioError, .damaged(.file): true
    case .noSuchSession, .existsAlready, .wrongPosition, .readOnly, .noAccess, .busy, .notALog, .newerVersion,
      .damaged, .mustReopen, .keyMissing, .waitingKeyMissing:
      false
    }
  }
}
