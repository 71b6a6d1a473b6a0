import CFaultFS
import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

/// The ballot box on a disk that fails at every storage call of a vote, one after the other. In the suite of the log's
/// faults, as the failing file system is one for the whole process.
extension FaultTests {
  @Test(arguments: [FAULT_EIO, FAULT_FULL, FAULT_SHORT_WRITE, FAULT_EIO_FOREVER])
  func `a failing storage call of a vote is told, and what was acknowledged counts once`(kind: faultfs_kind) throws {
    let isFull = ProcessInfo.processInfo.environment["PINGYI_CRASHES"] != nil
    var dice = Dice()
    var call = isFull ? Int32(0) : Int32(dice.below(3))
    var told = 0
    while true {
      let scratch = try Scratch()
      var vote = try FaultyVote(scratch.session, &dice)
      faultfs_begin(scratch.session)
      defer { faultfs_end() }
      faultfs_fail(call, kind)
      vote.play()
      let failed = faultfs_has_failed() != 0
      faultfs_end()
      if vote.errors.contains(where: { !$0.isOfStorage }) { Issue.record("call \(call), \(dice): \(vote.errors)") }
      told += vote.errors.isEmpty ? 0 : 1
      try vote.expectNothingLost("call \(call), \(dice)")
      if !failed { break }
      call += isFull ? 1 : 3
    }
    #expect(call > 100, "the vote makes that many calls")
    #expect(told > 10)
  }
}

/// Twenty voters, some of whom press again when they are told that it failed, and a secretary who does.
struct FaultyVote {
  private(set) var errors: [StoreError] = []
  private let directory: String
  private let paper = BoxSamples.paper(speakers: 3)
  private let submissions: [Submission]
  private var acknowledged: Set<Int> = []
  private var box: SessionBox?

  /// On a disk that works yet: the slips are printed the day before.
  init(_ directory: String, _ dice: inout Dice) throws {
    self.directory = directory
    let box = try SessionBox.open(in: directory)
    let codes = try box.issue(panel: "B", owns: Array(repeating: nil, count: 20))
    box.close()
    submissions = codes.enumerated().map { number, code in
      // Its number in digits of four.
      let marks = (0..<3).map { Mark.choice(number >> ($0 * 2) & 3) }
      return Submission(code: code, round: 1, channel: .phone, marks: marks, token: BoxSamples.token(using: &dice))
    }
  }

  mutating func play() {
    persist { [paper] box throws(StoreError) in try box.open(paper) }
    for group in stride(from: 0, to: 20, by: 4) {
      let numbers = Array(group..<group + 4)
      if group == 12 { persist { box throws(StoreError) in try box.checkpoint() } }
      cast(numbers)
    }
    persist { box throws(StoreError) in try box.close(round: 1) }
    persist { box throws(StoreError) in _ = try box.count(round: 1) }
    box?.close()
  }

  func expectNothingLost(_ place: String) throws {
    let box = try SessionBox.open(in: directory)
    #expect(try box.verify() == [], "\(place)")
    let marks = try box.perform { db in try Data.fetchAll(db, sql: "SELECT marks FROM ballot") }
    let numbers = marks.map { data in data.reversed().reduce(0) { $0 * 4 + Int($1) - 1 } }
    #expect(Set(numbers).count == numbers.count, "\(place): a ballot is counted twice")
    #expect(acknowledged.isSubset(of: numbers), "\(place): an acknowledged ballot is lost")
    #expect(Set(numbers).isSubset(of: 0..<20), "\(place)")
    #expect(try box.count(round: 1)?.reduce(0) { $0 + $1.returned } == numbers.count, "\(place)")
    #expect(!FileManager.default.fileExists(atPath: LogFiles(directory: directory).roundKey(1)), "\(place)")
  }

  // MARK: - Private

  private mutating func cast(_ numbers: [Int]) {
    var waiting = numbers
    for _ in 0..<4 where !waiting.isEmpty {
      guard let box = opened() else { continue }
      do throws(StoreError) {
        let answers = try box.cast(waiting.map { submissions[$0] })
        for (number, answer) in zip(waiting, answers) {
          #expect(answer == .stored || answer == .storedAlready)
          acknowledged.insert(number)
        }
        waiting = []
      } catch {
        told(error)
        // Every other one gives up: whether the ballot counts nobody has said.
        waiting = waiting.filter { $0 % 2 == 0 }
      }
    }
  }

  private mutating func persist(_ step: (SessionBox) throws(StoreError) -> Void) {
    for _ in 0..<6 {
      guard let box = opened() else { continue }
      do throws(StoreError) {
        try step(box)
        return
      } catch {
        told(error)
      }
    }
    Issue.record("could not in six attempts: \(errors)")
  }

  private mutating func opened() -> SessionBox? {
    do throws(StoreError) {
      if let box {
        _ = try box.version()
      } else {
        box = try SessionBox.open(in: directory)
      }
    } catch .mustReopen {
      do throws(StoreError) { try box?.reopen() } catch { told(error) }
    } catch {
      told(error)
    }
    return box
  }

  /// Somebody changes the disk after the third message.
  private mutating func told(_ error: StoreError) {
    if error == .mustReopen { return }
    errors.append(error)
    if errors.count == 3 { faultfs_cure() }
  }
}
