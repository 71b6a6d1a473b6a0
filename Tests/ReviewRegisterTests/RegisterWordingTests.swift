import ReviewRegister
import Testing

@Suite("Words of the register")
struct RegisterWordingTests {
  @Test("Everything that happens to a row is told in a sentence, in each language", arguments: Language.allCases)
  func thread(_ language: Language) throws {
    let strings = Strings(language)
    let act = Act(by: "县委组织部", on: try Desk.day("2027-03-01"), reason: "雨季")
    for event in try EventSamples.rows() {
      let entry = strings.entry(RegisterRow.Entry(event: event, act: act))
      #expect(!strings.event(event).isEmpty && entry.contains("雨季") && !entry.contains("Optional"), "\(event)")
    }
  }

  @Test("Every word of the field has its wording, and no two values of a list share one", arguments: Language.allCases)
  func words(_ language: Language) {
    let s = Strings(language)
    let lists: [[String]] = [
      RowField.allCases.map(s.field), Closing.allCases.map(s.closing), Rectification.allCases.map(s.rectification),
      CheckResult.allCases.map(s.checkResult), Proposal.allCases.map(s.proposal),
      Branch.State.allCases.map(s.branchState),
      Origin.Kind.allCases.map(s.origin), DueMatter.allCases.map(s.due), RegisterGroup.allCases.map { $0.title(s) },
    ]
    for list in lists {
      #expect(Set(list).count == list.count, "\(list)")
      #expect(!list.contains(""))
    }
    for figure in Figure.allCases { #expect(!s.figure(figure).isEmpty) }
  }

  @Test("A refusal says what was wrong and what to do", arguments: Language.allCases)
  func refusals(_ language: Language) throws {
    let strings = Strings(language, forSteps: true)
    for refusal in try RefusalSamples.all() {
      let text = strings.rejection(refusal)
      #expect(text.contains(language == .en ? "; " : "；") || text.contains(": ") || text.contains("："), "\(text)")
      #expect(!text.contains("Optional") && !text.contains("RowNumber") && !text.contains("CivilDate"), "\(text)")
    }
  }

  @Test("What is to be done is named as a step file writes it, or as it is typed on a screen")
  func ways() {
    #expect(Strings(.zhHans, forSteps: true).way(to: .sendBack) == "用 return")
    #expect(Strings(.en).way(to: .sendBack).contains("F4"))
    #expect(Strings(.en).way(to: .withdraw).contains(":withdraw"))
  }
}
