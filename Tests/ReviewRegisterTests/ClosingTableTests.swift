import CommandTables
import ReviewRegister
import Testing

@Suite("Every state of closing and every command on a row")
struct ClosingTableTests {
  /// A line of each command that nothing but the state stands in the way of.
  private static let lines: [(RowCommand.Kind, String)] = [
    (.update, "update 2027-001 remark=看过"), (.setMilestones, ""),
    (.addMilestone, "stage 2027-001 设计 due=2027-05-01"), (.reachMilestone, "reach 2027-001"),
    (.submit, "submit 2027-001 再换管"), (.check, "check 2027-001 rectified"), (.accept, "accept 2027-001 by=处长"),
    (.close, "close 2027-001"), (.sendBack, "return 2027-001 不行"), (.reopen, "reopen 2027-001 又来"),
    (.lookBack, "look-back 2027-001 held by=督查员"), (.askExtension, "request 2027-001 2027-08-01 雨季"),
    (.extend, "extend 2027-001 approver=县长 to=2027-08-01 reason=雨季"), (.refuseExtension, "refuse 2027-001 不必"),
    (.urge, "urge 2027-001"), (.sendLetter, "letter 2027-001"), (.answerLetter, "answer 2027-001"),
    (.flagConcealed, "flag 2027-001 没说"), (.tolerate, "tolerate 2027-001 初犯 by=书记"),
    (.propose, "propose 2027-001 circular"), (.decide, "confirm 2027-001 circular by=书记"),
    (.pledge, "pledge 2027-001 年内办完"), (.withdraw, "withdraw 2027-001 重复"),
  ]

  @Test("There is a row in every state", arguments: Closing.allCases)
  func states(_ closing: Closing) throws {
    #expect(try Desk.with(closing).row("2027-001").closing == closing)
  }

  @Test(
    "A command outside its states is refused by name with the state, inside them never", arguments: Closing.allCases)
  func table(_ closing: Closing) throws {
    let desk = try Desk.with(closing)
    #expect(ClosingTableTests.lines.map(\.0) == RowCommand.Kind.allCases)
    for (kind, line) in ClosingTableTests.lines where !line.isEmpty {
      let refusal = try desk.refusal(line, on: "2027-03-20")
      let isRefused = refusal == .notNow(kind, RowNumber("2027-001"), closing)
      #expect(isRefused == !kind.closings.contains(closing), "\(kind) of \(closing): \(String(describing: refusal))")
    }
  }

  @Test("What is allowed when is written down here a second time")
  func written() {
    let rows: [(RowCommand.Kind, String)] = [
      // open, submitted, sent back, in notice, closed out, reopened
      (.update, "######"), (.setMilestones, "#.#..#"), (.addMilestone, "#.#..#"), (.reachMilestone, "#.#..#"),
      (.submit, "#.#..#"), (.check, ".#...."), (.accept, ".#...."), (.close, "...#.."), (.sendBack, ".#.#.."),
      (.reopen, "....#."), (.lookBack, "....#."), (.askExtension, "###..#"), (.extend, "###..#"),
      (.refuseExtension, "###..#"), (.urge, "#.#..#"), (.sendLetter, "#.#..#"), (.answerLetter, "####.#"),
      (.flagConcealed, "######"), (.tolerate, "######"), (.propose, "######"), (.decide, "######"),
      (.pledge, "####.#"), (.withdraw, "####.#"),
    ]
    #expect(rows.map(\.0) == RowCommand.Kind.allCases)
    for (kind, marks) in rows {
      let closings = Set(zip(Closing.allCases, marks).filter { $0.1 == "#" }.map(\.0))
      #expect(kind.closings == closings, "\(kind)")
    }
  }

  @Test("A withdrawn row takes no command any more, and says why it was withdrawn")
  func withdrawn() throws {
    var desk = try Desk.withRow()
    try desk.type("withdraw 2027-001 与去年重复", on: "2027-02-01")
    for (_, line) in ClosingTableTests.lines where !line.isEmpty {
      guard case .withdrawn(let number, let act)? = try desk.refusal(line) else {
        Issue.record("\(line) is not refused")
        continue
      }
      #expect(number.rawValue == "2027-001" && act.reason == "与去年重复")
    }
  }

  @Test("The operation of a row is offered in just the states in which its command is taken")
  func operations() {
    for kind in RowCommand.Kind.allCases {
      let phases = kind.operation.row.phases
      for closing in Closing.allCases {
        #expect(phases.contains(closing) == kind.closings.contains(closing), "\(kind)")
      }
      #expect(!phases.contains(nil), "\(kind) needs a row")
    }
  }
}
