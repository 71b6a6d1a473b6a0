import ReviewCore

// What the hall is talking about: problems, a film, a question, a count, pledges.

extension ScenePage {
  mutating func show(_ scene: ProblemsScene, _ now: Timestamp, _ strings: Strings, _ font: GlyphFont) {
    name = scene.speaker?.unit ?? strings.part(.lastYear)
    caption = scene.speaker?.post ?? ""
    clock = scene.clock.map { ClockFace($0, strings) }
    topic = strings.problemList
    guard !scene.problems.isEmpty else {
      body = LineList([SceneLine(text: strings.noPublicProblems, role: .dim)], font: font)
      return
    }
    let numbered = zip(1..., scene.problems).map { number, problem in
      SceneLine(
        mark: problem.isOwned ? "✓" : "", number: "\(number)",
        text: scene.speaker == nil ? "\(problem.unit)  \(problem.text)" : problem.text,
        tail: strings.source(problem.source))
    }
    let page = ListPage(Array(numbered), at: now)
    body = LineList(Array(numbered), page: page, font: font)
    count = strings.owned(scene.problems.count(where: \.isOwned), of: scene.problems.count)
    if page.count > 1 { next = strings.page(page.number, of: page.count) }
  }

  mutating func show(_ scene: TargetsScene, _ now: Timestamp, _ strings: Strings, _ font: GlyphFont) {
    name = scene.speaker?.unit ?? strings.title(.targets)
    caption = scene.speaker?.post ?? ""
    clock = scene.clock.map { ClockFace($0, strings) }
    topic = scene.speaker == nil ? "" : strings.title(.targets)
    guard !scene.targets.isEmpty else {
      body = LineList([SceneLine(text: strings.noPublicTargets, role: .dim)], font: font)
      return
    }
    let numbered = zip(1..., scene.targets).map { number, target in
      SceneLine(
        mark: target.isReached ? "✓" : "", number: "\(number)",
        text: scene.speaker == nil ? "\(target.unit)  \(target.text)" : target.text, tail: strings.progress(target))
    }
    let page = ListPage(Array(numbered), at: now)
    body = LineList(Array(numbered), page: page, font: font)
    count = "\(scene.targets.count(where: \.isReached))/\(scene.targets.count)"
    if page.count > 1 { next = strings.page(page.number, of: page.count) }
  }

  /// The figures of each unit, then the public ones of its open problems, page by page.
  mutating func show(_ scene: LastYearScene, _ now: Timestamp, _ strings: Strings, _ font: GlyphFont) {
    name = strings.part(.lastYear)
    isHeading = true
    clock = scene.clock.map { ClockFace($0, strings) }
    guard !scene.units.isEmpty else {
      caption = strings.noneOfLastYear
      return
    }
    caption = strings.lastYear(scene.figures)
    let lines = scene.units.flatMap { unit in
      [SceneLine(text: unit.unit, tail: strings.lastYearInBrief(unit.figures), role: .heading)]
        + unit.problems.map { SceneLine(number: $0.number, text: $0.text) }
    }
    let page = ListPage(lines, at: now)
    body = LineList(lines, page: page, font: font)
    if page.count > 1 { next = strings.page(page.number, of: page.count) }
  }

  mutating func show(_ scene: FilmScene, _ strings: Strings, _ font: GlyphFont) {
    let kind = scene.isUndercover ? strings.undercoverFilm : strings.part(.film)
    clock = scene.clock.map { ClockFace($0, strings) }
    guard let captured = scene.captured else {
      name = scene.title.isEmpty ? kind : scene.title
      topic = scene.title.isEmpty ? "" : kind
      return
    }
    name = captured.unit
    topic = kind
    caption = scene.title
    count = [captured.timeCode?.minutesText, strings.problems(scene.count)].compactMap(\.self).joined(separator: "  ")
    body = Paragraph(captured.text, font: font)
  }

  mutating func show(_ scene: QuestionScene, _ strings: Strings, _ font: GlyphFont) {
    name = scene.speaker?.unit ?? strings.stage(.questions)
    caption = scene.speaker?.post ?? ""
    topic = scene.speaker == nil ? "" : strings.stage(.questions)
    clock = scene.clock.map { ClockFace($0, strings) }
    if scene.ordinal > 0 { count = strings.question(scene.ordinal) }
    guard let question = scene.question else { return }
    if question.outcome != nil { count += "  " + strings.outcome(question.outcome) }
    body = Paragraph(question.text, source: question.asker.map(strings.asked) ?? "", font: font, outranksName: true)
  }

  mutating func show(_ scene: AppraisalScene, _ now: Timestamp, _ strings: Strings) {
    name = scene.speaker?.unit ?? strings.stage(.appraisal)
    caption = scene.speaker?.post ?? ""
    topic = scene.speaker == nil ? "" : strings.stage(.appraisal)
    if scene.round > 1 { count = strings.round(scene.round) }
    // The room of the clock is the count's once nothing is left to be counted.
    clock = scene.isClosed ? nil : scene.clock.map { ClockFace($0, strings) }
    next = scene.address.map(strings.voting(at:)) ?? ""
    guard !scene.panels.isEmpty else { return }
    if scene.isClosed || scene.panels.contains(where: { $0.distribution != nil }) {
      body = TallyBars(panels: scene.panels, isFinal: scene.isClosed, strings: strings, at: now)
    } else {
      body = CountFigures(panels: scene.panels, strings: strings)
    }
  }

  mutating func show(_ scene: ResultsScene, _ now: Timestamp, _ strings: Strings) {
    name = strings.results
    guard !scene.rows.isEmpty else {
      name = strings.noResults
      return
    }
    let page = ListPage(scene.rows, at: now)
    isHeading = true
    body = ResultsTable(scene.rows, page: page, strings: strings)
    if page.count > 1 { count = strings.page(page.number, of: page.count) }
  }

  mutating func show(_ scene: VotingScene, _ strings: Strings, _ font: GlyphFont) {
    guard let address = scene.address, !address.isEmpty else {
      name = strings.noAddress
      return
    }
    body = VotingAddress(address: address, strings: strings, font: font)
  }

  mutating func show(_ scene: PledgesScene, _ strings: Strings, _ font: GlyphFont) {
    clock = scene.clock.map { ClockFace($0, strings) }
    name = scene.latest?.unit ?? strings.part(.pledges)
    topic = scene.latest == nil ? "" : strings.part(.pledges)
    guard let latest = scene.latest else { return }
    count = strings.pledges(scene.count)
    body = Paragraph(latest.text, font: font)
  }
}
