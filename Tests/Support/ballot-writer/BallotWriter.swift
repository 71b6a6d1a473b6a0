// A hall of phones without a network, for the store's tests: casts ballots until it is killed, and says on standard
// output what was acknowledged. `ballot-writer DIRECTORY CODES [close]`: CODES is a file with a code a line, its number
// the ballot's marks; a line for each ballot acknowledged, its number; with `close` it then closes the round.
import Dispatch
import Glibc
import ReviewCore
import ReviewStore
import Synchronization

@main
enum BallotWriter {
  static func main() {
    let arguments = Swift.CommandLine.arguments
    guard arguments.count >= 3, let list = fopen(arguments[2], "r") else { exit(2) }
    var codes: [VotingCode] = []
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    while getline(&line, &room, list) > 0 {
      if let text = line.map({ String(cString: $0) }), let code = VotingCode(typed: text) { codes.append(code) }
    }
    do throws(StoreError) {
      let box = try SessionBox.open(in: arguments[1])
      guard let paper = try box.openPaper() else { exit(3) }
      vote(codes, paper, box)
      if arguments.count > 3 {
        try box.close(round: paper.id)
        say("closed")
      }
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  /// Forty wait in line at a time.
  static func vote(_ codes: [VotingCode], _ paper: BallotPaper, _ box: SessionBox) {
    let line = CastingQueue(box)
    for begin in stride(from: 0, to: codes.count, by: 40) {
      let numbers = begin..<min(begin + 40, codes.count)
      let left = Mutex(numbers.count)
      let isDone = DispatchSemaphore(value: 0)
      for number in numbers {
        line.cast(submission(number, codes[number], paper)) { result in
          switch result {
          case .success(.stored), .success(.storedAlready): say("\(number)")
          case .success(let answer): say("error \(answer)")
          case .failure(let error): say("error \(error)")
          }
          let rest = left.withLock { left in
            left -= 1
            return left
          }
          if rest == 0 { isDone.signal() }
        }
      }
      isDone.wait()
    }
  }

  /// The number in the choices, and the same token at every try.
  static func submission(_ number: Int, _ code: VotingCode, _ paper: BallotPaper) -> Submission {
    let marks = (0..<paper.sheet.placeCount).map { Mark.choice((number >> (2 * $0)) & 3) }
    let token = (0..<Submission.tokenLength).map { UInt8(truncatingIfNeeded: number >> $0) }
    return Submission(code: code, round: paper.id, channel: .phone, marks: marks, token: token)
  }

  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
  }
}
