import ReviewCore
import Testing

@Suite("The words")
struct WordingTests {
  @Test("Every operation has a word and a sentence of its own in each language", arguments: Language.allCases)
  func operations(_ language: Language) {
    let words = Operation.allCases.map { Strings(language).operation($0) }
    #expect(words.allSatisfy { !$0.short.isEmpty && !$0.summary.isEmpty })
    #expect(Set(words.map(\.summary)).count == words.count)
  }

  @Test("Chinese is not left standing in English, nor English in Chinese")
  func languages() {
    for (chinese, english) in zip(all(Strings(.zhHans)), all(Strings(.en))) {
      #expect(!chinese.isEmpty)
      #expect(chinese != english)
      #expect(english.unicodeScalars.allSatisfy { $0.value < 0x2E80 }, "\(english)")
    }
    #expect(all(Strings(.zhHant)).count == all(Strings(.zhHans)).count)
    #expect(all(Strings(.zhHant)).allSatisfy { !$0.isEmpty })
  }

  @Test("The words of one kind differ from each other", arguments: Language.allCases)
  func distinct(_ language: Language) {
    let strings = Strings(language)
    for words in [
      Part.allCases.map(strings.part), ProblemSource.allCases.map(strings.source),
      ProblemSource.allCases.map(strings.sourceMark), ProblemField.allCases.map(strings.field),
      Topic.allCases.map(strings.topic), Progress.allCases.map(strings.progress), Level.allCases.map(strings.level),
      TurnStage.allCases.map(strings.stage), OperationGroup.allCases.map(strings.group),
    ] {
      #expect(Set(words).count == words.count, "\(words)")
    }
  }

  @Test("A plan's own words come before ours")
  func ownWords() {
    let strings = Strings(.en)
    let plan = Plans.everything
    #expect(strings.item(AgendaItem(part: .other, title: "颁奖"), plan: plan) == "颁奖")
    #expect(strings.item(AgendaItem(part: .film, subject: "visit"), plan: plan) == "Film 一线")
    #expect(strings.item(AgendaItem(part: .reports, subject: "nobody"), plan: plan) == "Reports")
    #expect(strings.grade(Grade(id: "good", title: "优", points: 100)) == "优")
    #expect(strings.grade(Grade(id: "C3", points: 10)) == "C3")
  }

  // MARK: - Private

  private func all(_ strings: Strings) -> [String] {
    let states: [SpeakerState] = [.waiting, .current, .done, .inWriting, .skipped(reason: ""), .absent(reason: "")]
    let outcomes: [QuestionOutcome?] = [nil] + QuestionOutcome.allCases
    let kinds: [[String]] = [
      Operation.allCases.flatMap { [strings.operation($0).short, strings.operation($0).summary] },
      OperationGroup.allCases.map(strings.group), ArgumentName.allCases.map(strings.argument),
      Phase.allCases.map(strings.phase), Part.allCases.map(strings.part), TurnStage.allCases.map(strings.stage),
      ProblemSource.allCases.flatMap { [strings.source($0), strings.sourceMark($0)] },
      ProblemScope.allCases.map(strings.scope), ProblemField.allCases.map(strings.field),
      Topic.allCases.map(strings.topic), outcomes.map(strings.outcome), states.map(strings.state),
      GradeScale.allCases.flatMap(\.grades).map(strings.grade), ConsequenceAction.allCases.map(strings.action),
      PercentageBase.allCases.map(strings.base), Progress.allCases.map(strings.progress),
      Project.Kind.allCases.map(strings.projectKind), Level.allCases.map(strings.level),
      Quorum.allCases.map(strings.quorum), VotingChannel.allCases.map(strings.channel),
      Disclosure.allCases.map(strings.disclosure), ScoreSource.allCases.map(strings.scoreSource),
      Round.State.allCases.map(strings.roundState),
    ]
    return kinds.flatMap { $0 }
  }
}
