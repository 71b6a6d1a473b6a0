import ReviewCore

/// M06: what units wrote themselves, every unit's held against every other's.
enum CopiedLists {
  /// A text of a unit and where it stands.
  private struct Line {
    let speaker: Int
    let place: ListPlace
    let text: String
  }

  static func findings(in plan: Plan) -> [ReviewFinding] {
    let lines = plan.speakers.enumerated().flatMap { index, speaker in ownLines(of: speaker, index) }
    var reader = TextReader()
    let texts = lines.map { reader.read($0.text, list: $0.speaker) }
    let phrases = OfficialPhrases.all.map { reader.read($0, list: 0) }
    let table = ShingleTable(texts, listCount: plan.speakers.count, common: phrases)
    let groups = AlikeLists.groups(AlikeLists.all(texts, table))
    let typos = SharedTypos(of: groups.map(\.pair), in: texts, table, known: phrases)
    return groups.map { pair, others in
      .copiedList(
        CopiedList(
          first: plan.speakers[pair.first].id, second: plan.speakers[pair.second].id,
          others: others.map { plan.speakers[$0].id }, lines: pair.lines.map { line($0, lines) },
          typos: typos.typos(of: pair) { lines[$0].text }, phrase: phrase(of: pair, texts, table) { lines[$0].text }))
    }
  }

  // MARK: - Private

  /// What the unit answers for. Problems that others named, or that are common to many, are worded by others; what is to be
  /// done about them is not.
  private static func ownLines(of speaker: Speaker, _ index: Int) -> [Line] {
    let problems = speaker.problems.enumerated().flatMap { place, problem -> [Line] in
      let isOwnWording = problem.source.isWordedByUnit && problem.scope == .particular
      let fields: [ProblemField] = (isOwnWording ? [.text] : []) + [.cause, .goal, .measure]
      return fields.compactMap { field in
        problem[field]?.text.map { Line(speaker: index, place: .problem(place + 1, field), text: $0) }
      }
    }
    let duties = speaker.ownDuties.enumerated().map {
      Line(speaker: index, place: .ownDuty($0.offset + 1), text: $0.element)
    }
    return problems + duties
  }

  private static func line(_ pair: AlikeTexts, _ lines: [Line]) -> CopiedLine {
    let (first, second) = (lines[pair.first], lines[pair.second])
    return CopiedLine(
      first: first.place, second: second.place, firstText: first.text, secondText: second.text,
      likeness: Int((pair.likeness * 100).rounded()))
  }

  /// Shorter than this a stretch of words tells nothing.
  private static let tellingRun = 6

  private static func phrase(
    of pair: AlikeLists, _ texts: [ComparedText], _ table: ShingleTable, _ text: (Int) -> String
  ) -> String? {
    var best: (text: Int, run: Range<Int>)?
    for line in pair.lines {
      let tokens = texts[line.first].tokens
      // Of each token but the last, whether two lists alone have it before the one after it.
      let isTelling = zip(tokens, tokens.dropFirst()).map { table.lists(with: $0, $1) == 2 }
      let run = SharedRun.longest(tokens, texts[line.second].tokens) { $0.dropLast().contains { isTelling[$0] } }
      if let run, run.count >= tellingRun, run.count > best?.run.count ?? 0 { best = (line.first, run) }
    }
    return best.map { ComparedText.excerpt(of: text($0.text), tokens: $0.run) }
  }
}

extension ProblemSource {
  /// A film, an inspection, a commentary or a question is in somebody else's words.
  fileprivate var isWordedByUnit: Bool {
    switch self {
    case .selfExamination, .masses, .lastYear, .responsibilityList: true
    case .film, .undercover, .commentary, .question, .inspection: false
    }
  }
}
