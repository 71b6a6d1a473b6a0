import CommandTables
import ReviewCore
import Testing

@testable import ReviewScreens

/// Every phase with every function key: what the footer offers and what a press says. To be read, not only compared.
@Suite struct PhaseKeyTests {
  /// What leads from the phase before to this one. A new phase without a way to it does not compile.
  private func steps(to phase: Phase) -> String {
    switch phase {
    case .prepared: "attend A 11\nattend B 30"
    case .signIn: "open"
    case .film, .lastYear, .drawingLots, .jointAppraisal, .summary, .pledges, .otherPart: "next"
    case .betweenTurns: "draw 7\nnext"
    case .called: "call u1"
    case .reporting: "report"
    case .questioning: "questions\nask 路何时修好"
    case .commentary: "commentary"
    case .appraisal: "appraisal"
    case .jointCommentary: "part 6"
    case .recess: "recess"
    case .adjourned: "reconvene\nadjourn"
    }
  }

  private let plan = Plan.sample.changed {
    $0.agenda = [
      AgendaItem(part: .signIn), AgendaItem(part: .film, subject: "f1"), AgendaItem(part: .lastYear),
      AgendaItem(part: .drawLots), AgendaItem(part: .reports), AgendaItem(part: .commentary),
      AgendaItem(part: .appraisal), AgendaItem(part: .summary), AgendaItem(part: .pledges),
      AgendaItem(part: .other, title: "颁奖"),
    ]
    $0.order = .drawn
  }

  @Test("what the keys offer and say in every phase", arguments: [Language.zhHans, .en])
  func keys(_ language: Language) throws {
    var stage = try Stage(plan, size: Size(columns: 150, rows: 40), language: language)
    var lines: [String] = []
    for phase in Phase.allCases {
      try stage.tell(steps(to: phase))
      // What came of the steps is not what a key says.
      stage.press(.escape)
      try #require(stage.session.phase == phase)
      lines += ["\(phase.rawValue)  \(trimmed(stage.buffer.lines[39]))"]
      for number in [2, 3, 4, 5, 6, 7, 8, 20, 11, 12] { lines.append(said(.function(number), stage)) }
    }
    try expectSnapshot(lines.joined(separator: "\n"), "phase-keys-\(language.rawValue)")
  }

  @Test("after the adjournment a key that does nothing says at 80 columns what does", arguments: Language.allCases)
  func adjourned(_ language: Language) throws {
    var stage = try Stage(plan, size: Size(columns: 80, rows: 24), language: language)
    for phase in Phase.allCases { try stage.tell(steps(to: phase)) }
    for number in [2, 3, 4, 5, 6, 7, 8, 11, 20] {
      stage.press(.escape, .function(number))
      let notice = trimmed(stage.buffer.lines[22])
      #expect(!notice.hasSuffix("…") && notice.contains("Ctrl-W"), "F\(number): \(notice)")
    }
  }

  /// A question by its lines, a form by its title, else the notice.
  private func said(_ key: Key, _ stage: Stage) -> String {
    var stage = stage
    stage.press(key)
    let screen = stage.buffer.lines
    let rule = screen.lastIndex { $0.hasPrefix("────") && !$0.contains("●") && !$0.contains("○") } ?? 38
    let text = stage.model.layers.isEmpty ? [screen[38]] : Array(screen[(rule + 1)...].prefix(3))
    return "  \(KeyName.shown(key.name)): " + text.map(trimmed).joined(separator: " / ")
  }

  private func trimmed(_ line: String) -> String {
    line.split(separator: " ").joined(separator: " ")
  }
}
