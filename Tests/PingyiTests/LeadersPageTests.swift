import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  /// The page that chair and commentators open on their phones.
  @Suite struct LeadersPages {
    private static let plan = Scratch.smallPlan.replacing(
      "[[panel]]",
      with: """
        [appraisal.voting]
        channels = ["phone"]

        [phones]
        bind = "127.0.0.1:0"
        leaders = ["街道党工委书记", "街道党建办主任"]

        [[panel]]
        """)

    /// The codes of new leaders' slips, with whom each is for.
    private func slips(_ place: Scratch) throws -> [(post: String, code: String)] {
      let folder = place.path + "/slips"
      let issued = try Program.run(["slips", place.plan, "--leaders", "--to", folder], in: place)
      guard issued.status == 0 else { throw Trouble(issued.errors) }
      #expect(Files.text(folder + "/slips-leaders.html").contains("街道党建办主任"))
      return Files.text(folder + "/slips-leaders.csv").split(separator: "\r\n").dropFirst().map {
        let cells = $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return (cells[1], cells[2])
      }
    }

    private func cookie(_ answer: Phone.Answer) -> String? {
      answer.head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("set-cookie: lead=") }
        .map { String($0.dropFirst(12).prefix { $0 != ";" }) }
    }

    private func page(_ port: UInt16, _ cookie: String, language: String = "zh-Hans") throws -> Phone.Answer {
      try Phone.get(port, "/lead?lang=\(language)", headers: "Cookie: \(cookie)\r\n")
    }

    @Test(
      "a code opens it, typed or scanned; it says who speaks and what is not owned, and renews itself without a script")
    func opens() throws {
      let place = try Scratch(plan: Self.plan)
      let codes = try slips(place)
      #expect(codes.map(\.post) == ["街道党工委书记", "街道党建办主任"])
      let console = try PseudoTerminal.console(place, columns: 120)
      let port = try console.phonePort()
      let scanned = try Phone.get(port, "/l/\(codes[0].code)")
      #expect(scanned.status == 303 && !scanned.head.contains("/lead/") && scanned.head.contains("HttpOnly"))
      let typed = try Phone.post(port, "/lead", ["code": codes[1].code.lowercased(), "lang": "en"])
      let leader = try #require(cookie(typed))
      #expect(typed.status == 303 && cookie(scanned) != leader)
      try console.beginReport()
      let shown = try page(port, leader)
      #expect(shown.status == 200 && shown.body.contains("http-equiv=\"refresh\"") && !shown.body.contains("<script"))
      #expect(shown.head.contains("default-src 'none'") && shown.head.contains("no-store"))
      for text in ["梨园社区党委", "剩余 ", "已发现、未认领 1", "地下车库"] { #expect(shown.body.contains(text), "\(text)") }
      #expect(!shown.body.contains(codes[1].code))
      try console.send("1", until: "认领问题")
      #expect(try page(port, leader).body.contains("已发现、未认领 0"))
      #expect(try page(port, leader, language: "en").body.contains("Found and not owned: 0"))
      let left = try Phone.post(port, "/lead", ["leave": "yes"])
      #expect(left.head.contains("lead=; Max-Age=0"))
      #expect(try console.quit() == 0)
    }

    @Test("M23: likely questions stand there: of the bank, and what was found in the plan as soon as it is looked for")
    func likelyQuestions() throws {
      let bank = "\n[[question]]\nid = \"q1\"\ntopic = \"廉洁\"\ntext = \"<b>今年办结了几件？</b>\"\n"
      let next = "[[speaker]]\nid = \"la\""
      let plan = Self.plan.replacing(next, with: "[[speaker.demand]]\ntext = \"通往小学的桥没有护栏\"\n\n" + next)
      let place = try Scratch(plan: plan + bank)
      let code = try #require(try slips(place).first?.code)
      let console = try PseudoTerminal.console(place, columns: 120)
      let port = try console.phonePort()
      let leader = try #require(cookie(try Phone.post(port, "/lead", ["code": code])))
      try console.beginReport()
      let shown = try page(port, leader)
      #expect(shown.body.contains("可以问 ") && shown.body.contains("&lt;b&gt;今年办结了几件"))
      #expect(shown.body.contains("题库：廉洁") && !shown.body.contains("<b>"))
      let deadline = Deadline()
      while !(try page(port, leader).body.contains("通往小学的桥没有护栏")), !deadline.isOver {}
      #expect(!deadline.isOver, "what was found in the plan never came")
      let hall = try PseudoTerminal.projector(place)
      try hall.waitFor("梨园社区党委")
      #expect(!hall.screen.text.contains("今年办结了几件") && !hall.screen.text.contains("桥没有护栏"))
      #expect(try console.quit() == 0)
    }

    @Test(
      "the unit's dossier stands there, as text; what is put right in the hall is so at once, and the hall sees none of it"
    )
    func dossier() throws {
      let next = "[[speaker]]\nid = \"la\""
      let entries = """
        [[speaker.target]]
        text = "加装<b>护栏</b>"
        quantity = 300
        unit = "米"
        done = 120

        [[speaker.letter]]
        upper = "county"
        lower = "township"
        with = "县委书记"

        """
      let place = try Scratch(plan: Self.plan.replacing(next, with: entries + "\n" + next))
      let code = try #require(try slips(place).first?.code)
      let console = try PseudoTerminal.console(place, columns: 120)
      let port = try console.phonePort()
      let leader = try #require(cookie(try Phone.post(port, "/lead", ["code": code])))
      try console.beginReport()
      let shown = try page(port, leader).body
      for text in ["单位资料", "责任书 0/1", "未签", "目标任务 0/1", "加装&lt;b&gt;护栏", "120/300 米（40.00%）"] {
        #expect(shown.contains(text), "\(text)")
      }
      #expect(!shown.contains("<b>护栏") && !shown.contains("<script"))
      #expect(try page(port, leader, language: "en").body.contains("Targets 0/1"))
      try console.send(":target 1 done=300" + Press.enter, until: "300/300")
      #expect(try page(port, leader).body.contains("目标任务 1/1"))
      let hall = try PseudoTerminal.projector(place)
      try hall.waitFor("梨园社区党委")
      #expect(!hall.screen.text.contains("护栏") && !hall.screen.text.contains("责任书"))
      #expect(try console.quit() == 0)
    }

    @Test("a voter's code does not open it, a leader's code does not vote, and a withdrawn one is shown the door")
    func apart() throws {
      let place = try Scratch(plan: Self.plan)
      let voter = try #require(try place.issueSlips(1).first)
      let codes = try slips(place)
      let console = try PseudoTerminal.console(place, columns: 120)
      let port = try console.phonePort()
      for wrong in [voter, "22222-22222-2222", "", "'; DROP TABLE code; --"] {
        #expect([400, 403].contains(try Phone.post(port, "/lead", ["code": wrong]).status), "\(wrong)")
        #expect(!(try page(port, "lead=\(wrong)").body.contains("http-equiv")))
      }
      try console.beginReport()
      try console.send(":poll" + Press.enter, until: "Esc 收起")
      try console.send(Press.enter, until: "第 1 轮测评开始投票")
      #expect(try Phone.post(port, "/sheet", ["code": codes[0].code]).status != 200)
      let withdrawn = try Program.run(["slips", place.plan, "--leaders", "--withdraw", codes[0].code], in: place)
      #expect(withdrawn.status == 0)
      let answer = try page(port, "lead=\(codes[0].code)")
      #expect(answer.status == 403 && answer.head.contains("lead=; Max-Age=0"))
      #expect(try page(port, "lead=\(codes[1].code)").status == 200)
    }

    @Test("nobody gets a code whom the plan does not name, and one slip is either a voter's or a leader's")
    func refusals() throws {
      let place = try Scratch()
      let nobody = try Program.run(["slips", place.plan, "--leaders"], in: place)
      #expect(nobody.status == 1 && nobody.errors.contains("leaders"))
      for arguments in [[], ["--leaders", "--panel", "A"]] {
        #expect(try Program.run(["slips", place.plan] + arguments, in: place).status == 2)
      }
    }
  }
}
