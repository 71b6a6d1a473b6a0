import Foundation
import Glibc
import ReviewCore
import ReviewStore
import Synchronization
import Testing

extension EndToEnd {
  /// One who wants the vote to fail, while two hundred vote.
  @Suite struct HostilePhones {
    static let isFull = ProcessInfo.processInfo.environment["PINGYI_KILLS"] != nil

    @Test func `a vote of two hundred loses nothing while somebody does their worst`() throws {
      let hall = try VotingHall(voters: 200)
      try hall.tell("open 1")
      let port = hall.port
      let slow = try (0..<(Self.isFull ? 900 : 200)).map { number in
        let phone = try Phone(port)
        phone.send(["", "P", "POST /cast HTTP/1.1\r\nHost: h\r\n", Self.unfinished][number % 4])
        return phone
      }
      let begin = Deadline.now()
      let isOver = Atomic(false)
      let worst = Thread {
        while !isOver.load(ordering: .relaxed) { for evil in Self.evil { Self.attack(port, evil) } }
      }
      worst.start()
      let codes = hall.codes
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 4) { part in
        for index in stride(from: part, to: codes.count, by: 4) {
          do { try Self.vote(port, codes[index]) } catch { failures.withLock { $0.append("\(error)") } }
        }
      }
      isOver.store(true, ordering: .relaxed)
      #expect(failures.withLock { $0 } == [])
      for phone in slow { #expect(phone.rest() != nil, "a slow connection was not closed") }
      #expect(Deadline.now() - begin < 60_000)
      #expect(try hall.tell("close 1") == "closed 1 A=200")
    }

    @Test func `what is too large is refused, and what is no request is closed`() throws {
      let hall = try VotingHall(voters: 1)
      let large = String(repeating: "x", count: 200_000)
      #expect(try Phone.get(hall.port, "/", headers: "X: \(large.prefix(20_000))\r\n").status >= 400)
      #expect(try Phone.post(hall.port, "/cast", ["code": large]).status == 413)
      #expect(try Phone.post(hall.port, "/cast", [:]).status == 400)
      #expect(try Phone.get(hall.port, "/nowhere").status == 404)
      let chunked = try Phone(hall.port)
      chunked.send("POST /cast HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n30d40\r\n")
      for _ in 0..<20 where chunked.send(String(repeating: "y", count: 10_000)) {}
      #expect(chunked.rest() != nil)
      #expect(try Phone.get(hall.port, "/").status == 200)
    }

    @Test func `who guesses codes is made to wait, and a right code of the same address is not`() throws {
      let hall = try VotingHall(voters: 1)
      try hall.tell("open 1")
      // The box does not know these, though they are well formed: slips of another session.
      let strangers = try VotingHall(voters: 25).codes
      let answers = try strangers.map { try Phone.post(hall.port, "/sheet", ["code": $0]).status }
      #expect(answers.prefix(20).allSatisfy { $0 == 403 })
      #expect(answers.dropFirst(20).allSatisfy { $0 == 429 })
      #expect(try Phone.post(hall.port, "/sheet", ["code": hall.codes[0]]).status == 200)
      let again = try (0..<40).map { _ in try Phone.post(hall.port, "/sheet", ["code": hall.codes[0]]).status }
      #expect(again.contains(429), "a code is not a door bell")
    }

    @Test("no number in a form, of whatever size, ends the server, before the vote is opened or while it is")
    func numbers() throws {
      let hall = try VotingHall(voters: Self.numbers.count * 2 + 1)
      // A code is answered thirty times in ten seconds: each has its own.
      var codes = hall.codes[...]
      for isOpen in [false, true] {
        if isOpen { try hall.tell("open 1") }
        for number in Self.numbers {
          let (own, guessed) = (codes.removeFirst(), VotingCode.drawn().text)
          for (path, form) in Self.forms(with: number) {
            #expect(try Phone.post(hall.port, path, form.merging(["code": own]) { $1 }).status != 429)
            _ = try Phone.post(hall.port, path, form.merging(["code": guessed]) { $1 })
          }
        }
      }
      #expect(try hall.tell("turnout 1") == "A=0/\(hall.codes.count)")
      try Self.vote(hall.port, codes.removeFirst())
      #expect(try hall.tell("turnout 1") == "A=1/\(hall.codes.count)", "it is the same server still")
    }

    /// What a page of ours never sends.
    private static func forms(with number: String) -> [(String, [String: String])] {
      let token = String(repeating: "0", count: Submission.tokenLength * 2)
      let marks = [number, "x" + number, number + "x", "1.\(number).1", "x.\(number)"]
      return marks.flatMap { marks in
        ["/cast", "/check", "/sheet"].map { ($0, ["round": "1", "token": token, "m": marks, "blank": "yes"]) }
      } + [
        ("/check", ["round": "1", "p0": number, "p1": number]),
        ("/cast", ["round": number, "token": token, "m": "1.1"]),
      ]
    }

    /// At the ends of what numbers may be, and beyond.
    private static let numbers =
      ["", "0", "-0", "00000000000000000000", "1", "200", "201", "255", "256", "4294967296"]
      + ["9223372036854775807", "9223372036854775808", "18446744073709551616", "-1", "-9223372036854775808"]
      + [
        "0000000000000000000", "9999999999999999999999", "+1", "1e9", "0x10", "٣", "１",
        String(repeating: "9", count: 5_000),
      ]

    private static let unfinished = "POST /cast HTTP/1.1\r\nHost: h\r\nContent-Length: 500\r\n\r\ncode=AAAA"

    private static let evil: [String] = [
      "GET / HTTP/9.9\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "POST /cast HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
      "POST /cast HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
      "POST /cast HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 33\r\n\r\ncode=%FF%FE%00&m=x.9.9.9&round=1&",
      "POST /check HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 12\r\n\r\ncode=22222222",
      "GET /c/..%2F..%2Fetc HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "DELETE /sheet HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
    ]

    private static func attack(_ port: UInt16, _ evil: String) {
      guard let phone = try? Phone(port) else { return }
      phone.send(evil)
    }

    /// Votes as people do, and once more with the same press.
    private static func vote(_ port: UInt16, _ code: String) throws {
      let ballot = try Phone.ballot(port, code, grades: (0..<6).map { $0 % 4 + 1 })
      for _ in 0..<2 {
        let answer = try Phone.post(port, "/cast", ballot)
        guard answer.status == 200 else { throw Trouble("\(answer.status)") }
      }
    }
  }
}
