import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Counting {
    private static let plan = Scratch.smallPlan
      .replacing("due = 5", with: "due = 60")
      .replacing("turn = [\"report\", \"questions\"]", with: "turn = [\"report\", \"appraisal\"]")
    /// Sixty ballots: 30 good, 12 fairly good, 9 average, 6 poor, 3 blank.
    private static let pile = String(repeating: "11111222133044121311", count: 3)

    @Test("a vote by one key from opening to announcing, its sixty ballots counted in one burst")
    func burst() throws {
      let (place, terminal) = try closedVote()
      try terminal.send(Press.control("F"), until: "逐票计 │")
      try terminal.send(Counting.pile, until: "已计 60 张 = 有效 60")
      try handIn(terminal)
      try expectCount(in: place)
      try terminal.send(Press.f11, until: "Enter 公布")
      try terminal.send(Press.enter, until: "结果公布")
      #expect(try place.events().last == .roundPublished(round: 1))
      #expect(try terminal.quit() == 0)
    }

    @Test("killed in the middle of a pile, it goes on with the next ballot")
    func killed() throws {
      let (place, terminal) = try closedVote()
      try terminal.send(Press.control("F"), until: "逐票计 │")
      try terminal.send(String(Counting.pile.prefix(37)), until: "已计 37 张")
      try terminal.signal(SIGKILL)
      #expect(try terminal.waitForEnd() == 128 + SIGKILL)
      let next = try PseudoTerminal(["run", place.plan], in: place)
      try next.waitFor("上次逐票计到 37 张")
      try next.send(Press.control("F"), until: "已计 37 张")
      try next.send(String(Counting.pile.dropFirst(37)), until: "已计 60 张")
      try handIn(next)
      try expectCount(in: place)
      #expect(try next.quit() == 0)
    }

    // MARK: - Private

    /// The first speaker has reported, and the vote on them is closed.
    private func closedVote() throws -> (Scratch, PseudoTerminal) {
      let place = try Scratch(plan: Counting.plan)
      let terminal = try PseudoTerminal.console(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.send(" ", until: "街道班子成员实到60人")
      try terminal.send(Press.f2, until: "进入议程：述职")
      try terminal.send(Press.f2, until: "请梨园社区党委上台")
      try terminal.send(Press.f3, until: "述职开始")
      try terminal.send(Press.f6, until: "测评开始")
      try terminal.send(Press.f11, until: "Enter 投票")
      try terminal.send(Press.enter, until: "开始投票")
      try terminal.send(Press.f11, until: "Enter 截止")
      try terminal.send(Press.enter, until: "截止投票")
      return (place, terminal)
    }

    private func handIn(_ terminal: PseudoTerminal) throws {
      try terminal.send(Press.enter, until: "发出多少张")
      terminal.send(Press.enter)
      try terminal.waitUntil("the console again") { $0.isWhole && $0.notice.contains("计票") }
    }

    private func expectCount(in place: Scratch) throws {
      guard case .ballotsCounted(_, let count) = try place.events().last else {
        Issue.record("no count")
        return
      }
      #expect(count.issued == 60 && count.returned == 60 && count.voidSheets == 0)
      #expect(count.rows.map(\.counts) == [["good": 30, "fairly-good": 12, "average": 9, "poor": 6]])
      #expect(count.rows.map(\.blank) == [3])
    }
  }
}
