import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Projecting {
    @Test("started first it shows the plan and the time, and follows each key of the console that comes later")
    func startedFirst() throws {
      let place = try Scratch()
      let hall = try PseudoTerminal.projector(place, showing: "甲街道述职评议会")
      #expect(!Files.exists(place.session))
      try hall.waitForTicks(2)
      let console = try PseudoTerminal.console(place)
      try console.waitFor("投影 ●")
      for step in Projecting.session { try step.take(console, hall) }
      console.send("q")
      #expect(try console.waitForEnd() == 0)
      try hall.waitForTicks(2)
      #expect(hall.screen.text.contains("2 位述职"))
    }

    @Test("with the console killed it goes on ticking, and follows again when the console is back")
    func consoleKilled() throws {
      let place = try Scratch()
      let hall = try PseudoTerminal.projector(place)
      do {
        let console = try PseudoTerminal.console(place)
        try console.beginReport()
        try hall.waitFor("剩余")
        try console.signal(SIGKILL)
        try console.waitForProgramToEnd()
      }
      try hall.waitForTicks(3)
      #expect(hall.screen.text.contains("剩余"))
      let console = try PseudoTerminal.console(place)
      try console.send(Press.f3, until: "计时暂停")
      try hall.waitFor("已停")
      #expect(try console.quit() == 0)
    }

    @Test("killed and started again in every phase, it shows what one shows that never died")
    func restarted() throws {
      let place = try Scratch()
      let hall = try PseudoTerminal.projector(place)
      let console = try PseudoTerminal.console(place)
      for step in Projecting.session {
        try step.take(console, hall)
        let other = try PseudoTerminal.projector(place)
        try other.waitUntilSame(as: hall)
        if step.hall == .black { #expect(!String(decoding: other.output, as: UTF8.self).contains("述职")) }
        try other.signal(SIGKILL)
        #expect(try other.waitForEnd() == 128 + SIGKILL)
      }
    }

    @Test("a storm of 500 sizes, from one cell to 250×80, ends in a whole picture")
    func storm() throws {
      let place = try Scratch()
      let console = try PseudoTerminal.console(place)
      try console.beginReport()
      try console.send(Press.f3, until: "计时暂停")
      let hall = try PseudoTerminal.projector(place, showing: "已停")
      for step in 0..<500 {
        let mark = hall.output.count
        hall.resize(columns: 1 + step * 37 % 250, rows: 1 + step * 13 % 80)
        // Half of them one by one, half faster than it can draw.
        if step < 250 { try hall.waitUntil("a picture of size \(step)") { _ in hall.output.count > mark } }
      }
      hall.resize(columns: 100, rows: 30)
      try hall.waitUntilSame(as: try PseudoTerminal.projector(place, columns: 100, rows: 30, showing: "已停"))
      try hall.expectRepaintToChangeNothing()
      #expect(hall.scan.strangers == [])
    }

    @Test("a unit of forty characters is shown whole")
    func longUnit() throws {
      let lines = ["某某国家级经济技术开发区管理委员会机关第", "一党支部与驻区企业综合第二党总支联合委员"]
      let place = try Scratch(plan: Scratch.smallPlan.replacing("梨园社区党委", with: lines.joined()))
      try place.drive("open\nattend A 5\nnext\nnext\nreport\npause\n")
      let hall = try PseudoTerminal.projector(place, showing: "已停")
      for text in lines + ["党委书记", "第 1 位，共 2 位"] { #expect(hall.screen.text.contains(text)) }
    }

    @Test("with neither plan nor log it says so in one line and ends with 1; without a terminal, with 2")
    func cannotProject() throws {
      let place = try Scratch()
      let hall = try PseudoTerminal(["project", place.path + "/nothing.toml"], in: place)
      #expect(try hall.waitForEnd() == 1)
      #expect(hall.errors.split(separator: "\n").count == 1 && hall.errors.contains("nothing.toml"), "\(hall.errors)")
      #expect(hall.scan.modes.isEmpty)
      let result = try Program.run(["project", place.plan], in: place)
      #expect(result.status == 2)
      #expect(result.errors.split(separator: "\n").count == 1 && result.output.isEmpty, "\(result.errors)")
      #expect(!Files.exists(place.session))
    }

    @Test("no internal text reaches the hall's terminal, not one character of it, and what is made public does")
    func internalThings() throws {
      let place = try Scratch()
      let hall = try PseudoTerminal.projector(place)
      for (input, shown) in [
        ("open\nattend A 5\nabsent la 住院\nnext\nnext\nreport\nnote 账外\nshow problems\n", "没有公开的问题"),
        ("detail 1 public=yes\nown 1\nown 2\n", "已认领 1 / 1"), ("questions\nask 追责 by=纪检\nshow question\n", "第 1 问"),
        ("show queue\n", "述职次序"),
      ] {
        try place.drive(input)
        try hall.waitFor(shown)
      }
      // Of the problem from self-examination, the note, the question, its asker and the reason of absence.
      let said = String(decoding: hall.output, as: UTF8.self)
      #expect(said.contains("地下车库渗水三年未列入居民诉求清单"))
      for character in "专研究仅账外追责检住院" { #expect(!said.contains(character)) }
      try place.drive("detail 2 public=yes\nshow problems\n")
      try hall.waitFor("全年专题研究党建仅两次")
    }

    @Test("told to end, it leaves a restored terminal", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func toldToEnd(signal: Int32) throws {
      let place = try Scratch()
      let hall = try PseudoTerminal.projector(place, showing: "甲街道述职评议会")
      try hall.signal(signal)
      _ = try hall.waitForEnd()
      #expect(hall.isLineCooked && hall.scan.isRestored && hall.scan.strangers == [])
      #expect(!Files.exists(place.session))
    }
  }
}

extension EndToEnd.Projecting {
  /// Keys of the console, and what the hall must come to see.
  struct Step: Sendable {
    enum Picture: Equatable {
      case text(String)
      /// Blacked out: not even the clock.
      case black
    }

    let keys: String
    /// What the console says of them, where the hall cannot tell.
    let console: String
    let hall: Picture

    init(_ keys: String, console: String = "", _ hall: Picture) {
      (self.keys, self.console, self.hall) = (keys, console, hall)
    }

    func take(_ console: PseudoTerminal, _ screen: PseudoTerminal) throws {
      console.send(keys)
      if !self.console.isEmpty { try console.waitFor(self.console) }
      try screen.waitUntil("\(hall)") {
        switch hall {
        case .text(let text): $0.text.contains(text)
        case .black: $0.lines.allSatisfy(\.isEmpty)
        }
      }
    }
  }

  /// A session from sign-in to adjournment, with everything that can be done to the picture.
  static let session = [
    Step(Press.f2, console: "进入议程：签到", .text("二楼会议室")),
    Step(" ", .text("实到 5 人，应到 5 人")),
    Step(Press.f2, .text("待述 2 位")),
    Step(Press.f2, .text("请上台")),
    Step(Press.f3, .text("剩余")),
    Step(Press.f9, console: "冻结于", .text("剩余")),
    Step(Press.f3, console: "计时暂停", .text("剩余")),
    Step(":message 请保持安静" + Press.enter, .text("请保持安静")),
    Step(Press.f9, .text("已停")),
    Step(":wipe" + Press.enter, .text("下一位")),
    Step(Press.f8, .text("时限 9:00")),
    Step(Press.f10, console: "黑屏", .black),
    Step(Press.f3, console: "计时继续", .black),
    Step(Press.f10, .text("剩余")),
    Step(":show problems" + Press.enter, .text("没有公开的问题")),
    Step(":detail 1 public=yes" + Press.enter, .text("已认领 0 / 1")),
    Step("1", .text("已认领 1 / 1")),
    Step(":follow" + Press.enter, .text("下一位")),
    Step(Press.f4, .text("即兴提问")),
    Step(Press.control("X"), .text("休会")),
    Step(Press.control("X"), .text("即兴提问")),
    Step(":show results" + Press.enter, .text("测评结果")),
    Step(":show voting http://192.168.1.20:8080" + Press.enter, .text("扫码测评")),
    Step(":follow" + Press.enter, .text("即兴提问")),
    Step(Press.f2, .text("第 2 位，共 2 位")),
    Step(Press.f3, .text("剩余")),
    Step(Press.f2, .text("总结讲话")),
    Step(Press.f2 + Press.enter, .text("2 位述职")),
  ]
}

extension Scratch {
  /// Takes the steps of the session, with the day's clock as the plan has it.
  func drive(_ steps: String) throws {
    let result = try Program.run(["drive", plan], in: self, input: steps)
    try #require(result.status == 0, "\(result.errors)")
  }
}

extension PseudoTerminal {
  /// Reads on until the hall's clock has moved so often.
  fileprivate func waitForTicks(_ count: Int) throws {
    for _ in 0..<count {
      let before = screen.clockText
      try waitUntil("the tick after \(before)") {
        $0.clockText != before && $0.clockText.wholeMatch(of: /\d\d:\d\d:\d\d/) != nil
      }
    }
  }
}
