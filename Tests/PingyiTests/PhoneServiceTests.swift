import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  /// What the secretary is told of the phones' server, and how long the hall is without it.
  @Suite struct PhoneServices {
    @Test("ended again and again, the server is back at once at the same port, and the line says where")
    func comesBack() throws {
      let place = try Scratch(plan: ConsoleVoting.plan)
      let codes = try place.issueSlips(5)
      let console = try PseudoTerminal.console(place, columns: 120, options: ["--bind", "127.0.0.1:0"])
      let port = try console.phonePort()
      try console.openVote()
      var gaps: [Int64] = []
      for code in codes {
        try #require(kill(try console.server, SIGKILL) == 0)
        let begin = Deadline.now()
        // Until somebody can vote again.
        while true {
          if let phone = try? Phone(port), phone.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"),
            (try? phone.answer())?.status == 200
          {
            break
          }
          try #require(Deadline.now() - begin < 10_000)
        }
        gaps.append(Deadline.now() - begin)
        try console.waitFor("已自动恢复：http://127.0.0.1:\(port)")
        let ballot = try Phone.ballot(port, code, grades: [1])
        #expect(try Phone.post(port, "/cast", ballot).status == 200)
      }
      print("without a server for \(gaps) ms")
      #expect(gaps.allSatisfy { $0 < 2_000 }, "\(gaps)")
      try console.closeVote()
      #expect(try place.counts().map(\.returned) == [codes.count])
    }

    @Test("what the hall's network can read is said in three languages, once; to this machine alone, nothing")
    func readable() throws {
      let place = try Scratch(plan: ConsoleVoting.plan)
      for (locale, said) in [
        ("zh_CN.UTF-8", "注意：0.0.0.0:0 在所有网络上开放投票；没有证书，不加密：会场网络上的人读得到投票码和各人所投\n"),
        ("zh_TW.UTF-8", "注意：0.0.0.0:0 在所有網路上開放投票；沒有憑證，不加密：會場網路上的人讀得到投票碼和各人所投\n"),
        (
          "en_GB.UTF-8",
          "mind: 0.0.0.0:0 opens the vote to every network of this machine; "
            + "no certificate, no encryption: whoever is in the hall's network can read codes and what each one votes\n"
        ),
      ] {
        let told = try serve(place, "0.0.0.0:0", locale: locale)
        #expect(told.status == 0 && told.errors == said, "\(told.errors)")
      }
      #expect(try serve(place, "127.0.0.1:0").errors == "")
      try certificate(in: place)
      let secured = try serve(place, "0.0.0.0:0", ["--certificate", "hall.pem", "--key", "hall.key"])
      #expect(secured.errors.hasSuffix("every network of this machine\n"))
    }

    @Test("with files that are no certificate, no key or not a pair nothing is served, and the line says which")
    func wrongFiles() throws {
      let place = try Scratch(plan: ConsoleVoting.plan)
      try certificate(in: place)
      try certificate(in: place, "other")
      try Files.write("no certificate", to: place.path + "/empty.pem")
      for (files, said) in [
        (["empty.pem", "hall.key"], "empty.pem is no readable certificate"),
        (["hall.pem", "empty.pem"], "empty.pem is no readable key"),
        (["hall.pem", "other.key"], "other.key is not the key of"),
      ] {
        let told = try serve(place, "127.0.0.1:0", ["--certificate", files[0], "--key", files[1]])
        #expect(told.status == 1 && told.errors.contains(said), "\(told.errors)")
        #expect(told.errors.contains("nothing can be read in the hall's network") && told.output.isEmpty)
      }
    }

    @Test("a plan's certificate that is not there is told at the console, which goes on")
    func missingFile() throws {
      let phones = "\n[phones]\nbind = \"127.0.0.1:0\"\ncertificate = \"gone.pem\"\nkey = \"gone.key\"\n"
      let place = try Scratch(plan: ConsoleVoting.plan + phones)
      let console = try PseudoTerminal.console(place, columns: 120)
      try console.waitFor("gone.pem 读不了；手机投票没有启动，网络上没有可读的")
      try console.send(Press.f2, until: "进入议程：签到")
    }

    @Test("an old certificate is said to be one, and encrypts all the same")
    func expired() throws {
      let place = try Scratch(plan: ConsoleVoting.plan)
      try certificate(in: place)
      let (key, request) = (place.path + "/hall.key", place.path + "/request.pem")
      try Tool.run(["/usr/bin/openssl", "req", "-new", "-key", key, "-subj", "/CN=hall", "-out", request])
      try Tool.run([
        "/usr/bin/openssl", "x509", "-req", "-in", request, "-signkey", key, "-days", "-1", "-out",
        place.path + "/old.pem",
      ])
      let options = ["--bind", "127.0.0.1:0", "--certificate", place.path + "/old.pem", "--key", key]
      let console = try PseudoTerminal.console(place, columns: 160, options: options)
      try console.waitFor("已过期：手机会警告，传输仍然加密")
      let port = try console.phonePort()
      #expect(try Tool.run(["/usr/bin/curl", "-sk", "https://127.0.0.1:\(port)/"]).contains("<html"))
    }

    /// Until its input ends, which it does at once.
    private func serve(
      _ place: Scratch, _ bind: String, _ options: [String] = [], locale: String = "en_GB.UTF-8"
    ) throws -> Program.Result {
      let options = options.map { $0.contains(".") ? place.path + "/" + $0 : $0 }
      return try Program.run(
        ["serve", place.plan, "--bind", bind] + options, in: place, environment: ["LC_ALL": locale])
    }

    private func certificate(in place: Scratch, _ name: String = "hall") throws {
      try Tool.run([
        "/usr/bin/openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)",
        "-keyout", "\(place.path)/\(name).key", "-out", "\(place.path)/\(name).pem",
      ])
    }
  }
}
