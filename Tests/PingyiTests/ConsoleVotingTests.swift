import Glibc
import ReviewCore
import ReviewStore
import Testing

extension EndToEnd {
  /// A vote as the secretary holds it: the console opens and closes it, phones vote, the projector shows it.
  @Suite struct ConsoleVoting {
    @Test("opened at the console, cast by phones, closed, counted, announced, projected, and recounted by verify")
    func whole() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try place.issueSlips(12)
      let console = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:0"])
      let hall = try PseudoTerminal.projector(place, columns: 120, rows: 40)
      let port = try console.phonePort()
      try console.openVote()
      try hall.waitFor("http://127.0.0.1:\(port)")
      for (number, code) in codes.prefix(10).enumerated() { try vote(port, code, grade: number % 2 + 1) }
      try console.send(":close" + Press.enter, until: "Enter 截止")
      let late = try Phone.ballot(port, codes[10], grades: [1])
      console.send(Press.enter)
      try console.waitFor("计票 街道")
      #expect(try Phone.post(port, "/cast", late).status == 409)
      let count = try #require(try place.counts().first)
      #expect(count.returned == 10 && count.issued == 12, "twelve slips are out, of thirty present")
      #expect(count.rows.map(\.counts) == [["good": 5, "fairly-good": 5]])
      #expect(!hall.screen.text.contains("50.00%"))
      try console.send(":publish" + Press.enter, until: "Enter 公布")
      try console.send(Press.enter, until: "结果公布")
      try console.send(":show appraisal" + Press.enter, until: "已固定")
      try hall.waitFor("50.00%")
      #expect(try console.quit() == 0)
      let verified = try Program.run(["verify", place.plan], in: place)
      #expect(verified.status == 0 && verified.output.contains("票箱完好"))
      #expect(try place.events().last == .phonesServed(address: nil), "the hall is not sent where nobody answers")
    }

    @Test("with the console killed in the middle loses nothing, and the next console goes on with it")
    func consoleKilled() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try place.issueSlips(6)
      let port = try FreePort.any()
      var pressed: [String: String] = [:]
      do {
        let console = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:\(port)"])
        _ = try console.phonePort()
        try console.openVote()
        for code in codes.prefix(2) { try vote(port, code) }
        pressed = try Phone.ballot(port, codes[2], grades: [1])
        #expect(try Phone.post(port, "/cast", pressed).status == 200)
        try console.signal(SIGKILL)
        try console.waitForProgramToEnd()
      }
      let console = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:\(port)"])
      _ = try console.phonePort()
      #expect(try Phone.post(port, "/cast", pressed).status == 200, "the same press again")
      for code in codes.dropFirst(3) { try vote(port, code) }
      try console.closeVote()
      #expect(try place.counts().map(\.returned) == [6])
    }

    @Test("with its server killed in the middle goes on as soon as the console has started another")
    func serverKilled() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try place.issueSlips(6)
      let port = try FreePort.any()
      let console = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:\(port)"])
      _ = try console.phonePort()
      try console.openVote()
      for (number, code) in codes.enumerated() {
        if number % 3 == 1 {
          let server = try console.server
          kill(server, SIGKILL)
          try console.waitUntil("another server") { _ in (try? console.server).map { $0 != server } ?? false }
        }
        try eventually { try vote(port, code) }
      }
      try console.closeVote()
      #expect(try place.counts().map(\.returned) == [6])
      #expect(try place.events().filter { $0 == .phonesServed(address: "http://127.0.0.1:\(port)") }.count == 1)
    }

    @Test(
      "killed between the line in the box and the log, or between the log and the count, the next console makes it up")
    func halfClosed() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try place.issueSlips(4)
      for round in 1...2 {
        if round == 2 {
          #expect(try Program.run(["drive", place.plan], in: place, input: "poll reason=重测\n").status == 0)
        }
        do {
          let console = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:0"])
          let port = try console.phonePort()
          if round == 1 { try console.openVote() }
          for code in codes { try vote(port, code, round: round) }
          try console.signal(SIGKILL)
          try console.waitForProgramToEnd()
        }
        if round == 1 {
          let box = try SessionBox.open(in: place.session)
          try box.close(round: 1)
          box.close()
        } else {
          try place.append(.roundClosed(round: 2))
        }
        let console = try PseudoTerminal.console(place)
        try console.waitUntil("the count") { _ in try place.counts().count == round }
        #expect(try place.counts().last?.returned == 4)
        if round == 1 { try console.send(":void 重测" + Press.enter, until: "作废") }
        #expect(try console.quit() == 0)
      }
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    @Test("opened, closed and held again by a step file is counted from the same box, and verify agrees")
    func driven() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try place.issueSlips(3)
      let before = """
        @09:00:00 open
        attend A 20
        next
        next
        report
        poll
        """
      #expect(try Program.run(["drive", place.plan], in: place, input: before).status == 0)
      do {
        let console = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:0"])
        let port = try console.phonePort()
        for code in codes { try vote(port, code) }
        try console.signal(SIGKILL)
        try console.waitForProgramToEnd()
      }
      let after = "issue A 3\n! issue A 21\nclose\npublish\nrevote ly 核对\nclose\npublish\nfinish\nadjourn\n"
      let driven = try Program.run(["drive", place.plan], in: place, input: after)
      #expect(driven.status == 0, "\(driven.errors)")
      #expect(try place.counts().map { [$0.issued, $0.returned] } == [[3, 3], [3, 0]])
      let verified = try Program.run(["verify", place.plan], in: place)
      #expect(verified.status == 0 && verified.output.contains("票箱完好"))
    }

    @Test("declared void while it is open takes no ballot any more")
    func voided() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try place.issueSlips(2)
      let console = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:0"])
      let port = try console.phonePort()
      try console.openVote()
      try vote(port, codes[0])
      let ballot = try Phone.ballot(port, codes[1], grades: [1])
      try console.send(":void 误开" + Press.enter, until: "作废")
      #expect(try Phone.post(port, "/cast", ballot).status == 409)
      #expect(try place.counts().isEmpty)
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    @Test("two consoles hold together: one serves, either closes, and when the one is killed the other serves")
    func twoConsoles() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try place.issueSlips(6)
      let port = try FreePort.any()
      let first = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:\(port)"])
      _ = try first.phonePort()
      let second = try PseudoTerminal.console(place, options: ["--bind", "127.0.0.1:\(port)"])
      _ = try second.phonePort()
      try first.openVote()
      for code in codes.prefix(3) { try vote(port, code) }
      try first.signal(SIGKILL)
      try first.waitForProgramToEnd()
      try second.waitUntil("a server") { _ in (try? second.server) != nil }
      for code in codes.dropFirst(3) { try eventually { try vote(port, code) } }
      try second.closeVote()
      #expect(try place.counts().map(\.returned) == [6])
      #expect(!second.screen.text.contains("手机停了"))
    }

    @Test("where the port is taken the console says so with what to do, and the session goes on")
    func portTaken() throws {
      let place = try Scratch(plan: Self.plan)
      let taken = try FreePort()
      let console = try PseudoTerminal.console(place, columns: 120, options: ["--bind", "127.0.0.1:\(taken.port)"])
      try console.waitFor("127.0.0.1:\(taken.port) 已被别的程序占用")
      #expect(console.screen.text.contains("--bind 换个端口"))
      try console.send(Press.f2, until: "进入议程：签到")
      try console.note("照常")
      #expect(console.screen.text.contains("手机停了"))
    }

    @Test("over TLS with a certificate of the plan's is served to whoever knows the certificate")
    func overTLS() throws {
      let place = try Scratch(
        plan: Self.plan + "\n[phones]\nbind = \"127.0.0.1:0\"\ncertificate = \"hall.pem\"\nkey = \"hall.key\"\n")
      try Tool.run([
        "/usr/bin/openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=hall",
        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", place.path + "/hall.key", "-out", place.path + "/hall.pem",
      ])
      let code = try place.issueSlips(1)[0]
      let console = try PseudoTerminal.console(place)
      let port = try console.phonePort()
      #expect(console.screen.text.contains("https://127.0.0.1:\(port)"))
      try console.openVote()
      let curl = ["/usr/bin/curl", "-s", "--cacert", place.path + "/hall.pem", "https://127.0.0.1:\(port)/sheet"]
      let sheet = try Tool.run(curl + ["-d", "code=\(code)"])
      #expect(sheet.contains("梨园社区党委"))
      #expect(throws: (any Error).self) { try Tool.run(["/usr/bin/curl", "-s", "https://127.0.0.1:\(port)/"]) }
      #expect(throws: (any Error).self) { _ = try Phone.get(port, "/") }
    }

    @Test("asked for on every network, and without a certificate, is said aloud")
    func everyNetwork() throws {
      let place = try Scratch(plan: Self.plan)
      let console = try PseudoTerminal.console(place, columns: 120, options: ["--bind", "0.0.0.0:0"])
      try console.waitFor("在所有网络上开放投票")
      #expect(console.screen.text.contains("读得到投票码和各人所投"))
      #expect(console.errors.contains("0.0.0.0:0"))
      #expect(!console.screen.text.contains("http://0.0.0.0"))
    }

    static let plan = Scratch.smallPlan.replacing("due = 5", with: "due = 30").replacing(
      "[[panel]]", with: "[appraisal.voting]\nchannels = [\"phone\"]\n\n[[panel]]")

    private func vote(_ port: UInt16, _ code: String, round: Int = 1, grade: Int = 1) throws {
      let ballot = try Phone.ballot(port, code, round: round, grades: [grade])
      let answer = try Phone.post(port, "/cast", ballot)
      guard answer.status == 200 else { throw Trouble("\(answer.status): \(answer.body)") }
    }

    /// While a server is being started anew.
    private func eventually(_ attempt: () throws -> Void) throws {
      let deadline = Deadline()
      while true {
        do { return try attempt() } catch {
          if deadline.isOver { throw error }
          poll(nil, 0, 20)
        }
      }
    }
  }
}
