import Foundation
import Glibc
import ReviewCore
import ReviewStore
import Testing

extension EndToEnd {
  /// What no browser sends. `PINGYI_FUZZ` multiplies the 3,000 requests of a run.
  @Suite struct FuzzedPhones {
    static let requests = 3_000 * (ProcessInfo.processInfo.environment["PINGYI_FUZZ"].flatMap { Int($0) } ?? 1)
    private static let onOneConnection = 4

    @Test("no malformed request on any page stops the server, and the count is that of who has voted, each once")
    func malformed() throws {
      let honest = 40
      let hall = try VotingHall(voters: honest + 20)
      try hall.tell("open 1")
      // Slips that somebody holds who means harm, and well-formed codes that nobody was given.
      let hostile = Array(hall.codes.dropFirst(honest))
      let corpus = Self.corpus(hostile + (0..<4).map { _ in VotingCode.drawn().text })
      var dice = Dice()
      var answers: [Int: Int] = [:]
      var ballots: [[String: String]] = []
      let connections = Self.requests / Self.onOneConnection
      for number in 0..<connections {
        let bytes = (0..<Self.onOneConnection).flatMap { _ in dice.mutated(corpus) }
        let phone = try Phone(hall.port)
        phone.send(bytes)
        shutdown(phone.socket, Int32(SHUT_WR))
        let said = try #require(phone.rest(), "seed \(dice.seed): the server holds on to \(bytes)")
        for status in Self.statuses(said) { answers[status, default: 0] += 1 }
        guard ballots.count * connections < number * honest else { continue }
        ballots.append(try Phone.ballot(hall.port, hall.codes[ballots.count], grades: (0..<6).map { $0 % 4 + 1 }))
        #expect(try Phone.post(hall.port, "/cast", ballots[ballots.count - 1]).status == 200, "seed \(dice.seed)")
      }
      #expect(answers.keys.allSatisfy { (200..<500).contains($0) }, "seed \(dice.seed): \(answers)")
      #expect((answers[200] ?? 0) > 0 && (answers[400] ?? 0) > 0, "\(answers)")
      for ballot in ballots {
        #expect(try Phone.post(hall.port, "/cast", ballot).status == 200, "the same press again")
      }
      let box = try SessionBox.open(in: hall.place.session)
      let voted = try hostile.filter { text in
        try VotingCode(typed: text).map { try box.status(of: $0, by: .phone) } == .hasVoted
      }
      #expect(try hall.tell("close 1") == "closed 1 A=\(ballots.count + voted.count)", "seed \(dice.seed)")
      #expect(try box.verify() == [], "seed \(dice.seed)")
    }

    /// Requests as phones send them.
    private static func corpus(_ codes: [String]) -> [[UInt8]] {
      let marks = "1.2.3.4.1.2"
      let token = String(repeating: "0123456789abcdef", count: 2)
      let posts = codes.flatMap { code in
        [
          ("/sheet", "code=\(code)&lang=en"), ("/sheet", "code=\(code)&m=\(marks)"), ("/empty", ""),
          ("/check", "code=\(code)&round=1&lang=zh-Hans&p0=1&p1=2&p5=4"),
          ("/cast", "code=\(code)&round=1&lang=en&m=\(marks)&token=\(token)&blank=yes"),
        ]
      }
      let head = "Host: 192.168.1.10:8080\r\nAccept-Language: zh-CN,zh;q=0.9\r\n"
      let requests =
        posts.map { path, body in
          "POST \(path) HTTP/1.1\r\n\(head)Content-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
        } + [
          "GET / HTTP/1.1\r\n\(head)Cookie: slip=\(codes[0])\r\n\r\n", "GET /c/\(codes[1]) HTTP/1.1\r\n\(head)\r\n",
          "GET /?lang=zh-Hant HTTP/1.1\r\n\(head)\r\n",
          "GET /?lang=en HTTP/1.1\r\nHost: h\r\nAccept-Language: fr;q=1\r\n\r\n",
        ]
      return requests.map { Array($0.utf8) }
    }

    private static func statuses(_ said: String) -> [Int] {
      said.matches(of: /HTTP\/1\.1 (\d\d\d) [A-Z][A-Za-z ]+\r\n/).map { Int($0.1) ?? 0 }
    }
  }
}

extension Dice {
  /// One of `corpus` with one to four mistakes in it.
  fileprivate mutating func mutated(_ corpus: [[UInt8]]) -> [UInt8] {
    var bytes = pick(corpus)
    for _ in 0...roll(4) where !bytes.isEmpty {
      let place = roll(bytes.count)
      let end = min(bytes.count, place + 1 + roll(40))
      switch roll(6) {
      case 0: bytes[place] ^= 1 << UInt8(roll(8))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(contentsOf: pick(Dice.hostile), at: place)
      case 4: bytes.replaceSubrange(place..., with: pick(corpus).dropFirst(place))
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  private mutating func pick(_ list: [[UInt8]]) -> [UInt8] { list[roll(list.count)] }

  private static let hostile: [[UInt8]] =
    [
      "\r\n", "\r\n\r\n", "\0", "%", "%00", "%ff%fe", "&", "=", "\r\nContent-Length: 99999999999999999999\r\n",
      "\r\nContent-Length: 1\r\n", "\r\nTransfer-Encoding: chunked\r\n", "\r\nConnection: upgrade\r\nUpgrade: h2c\r\n",
      "\r\nExpect: 100-continue\r\n", "\u{1B}]0;x\u{7}", "<script>", "../../", "-1", "18446744073709551616",
      "x0000000000000000000", "-9223372036854775808", "p0=-9223372036854775808&",
      "m=x0000000000000000000&",
      String(repeating: "A", count: 9_000), String(repeating: "p1=1&", count: 400),
    ].map { Array($0.utf8) } + [[0xFF, 0xFE, 0x80], [0xC0, 0xAF]]
}
