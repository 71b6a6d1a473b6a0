import ReviewCore

// 述职评议结果单: one speaker's results, for awards and appointments. It goes to those who decide on these, and tells what was
// announced and what a person has confirmed; what is only proposed is in no sheet.
extension TemplatePapers {
  func resultSheet(of record: SpeakerRecord) -> Document? {
    document(.resultSheet, resultValues(of: record), isFinal: isDecided(record.speaker.id))
  }

  func resultValues(of record: SpeakerRecord) -> TemplateValues {
    let id = record.speaker.id
    var values = sessionValues
    values.set("unit", record.speaker.unit)
    values.set("post", record.speaker.post)
    values.set("group", plan.groups.first { $0.id == record.speaker.group }?.title)
    let reporting = session.reporting(of: record)
    values.set("did_report", reporting == .heard)
    values.set("in_writing", reporting == .inWriting)
    values.set("absence", session.absence(of: record, s))
    addScores(of: id, to: &values)
    add(PersonCounts(id, in: session), to: &values)
    values.set(
      "asked",
      record.questions.map {
        TemplateValues(["asker": $0.asker, "text": $0.text, "outcome": s.outcome($0.outcome)])
      })
    values.set("pledges", record.pledges.map { TemplateValues(["text": $0.text]) })
    values.set("consequences", (consequences[id] ?? []).compactMap(decided))
    return values
  }

  // MARK: - Private

  /// Nothing is left that a person still has to say of the speaker.
  private func isDecided(_ speaker: Identifier) -> Bool {
    let isGraded = shown.proposedGrade(of: speaker) == nil || session.grades[speaker] != nil
    return session.adjournedAt != nil && isGraded && !(consequences[speaker] ?? []).contains(where: \.isProposed)
  }

  private func addScores(of speaker: Identifier, to values: inout TemplateValues) {
    let rules = plan.appraisal
    let isRated = session.round(of: speaker) != nil
    let decision = session.grades[speaker]
    let rank = shown.rank(of: speaker)
    values.set("has_scores", isRated)
    values.set("counting_rules", isRated ? s.countingRules(base: rules.base, minimum: rules.minimumSample) : nil)
    values.set("scores_table", isRated ? scores(of: speaker) : [])
    values.set("rank", rank.map(String.init))
    values.set("ranked", rank == nil ? nil : "\(shown.standings.ranking.count)")
    values.set("grade", decision.map { s.capitalised(s.grade($0.grade, of: rules)) })
    values.set("grade_reason", decision?.reason)
    values.set("graded_at", decision.map { s.decided(at: $0.at, isLater: $0.isLater) })
  }

  /// Each source of points with its weight, as far as it may be told.
  private func scores(of speaker: Identifier) -> [Block] {
    let composite = plan.appraisal.composite
    let isComposite = composite.sources.contains { $0 != .session }
    let panels = plan.panels.filter { $0.part > 0 }.map { panel in
      [panel.title, percent(panel.weight), s.scoreCell(ShownScore(of: panel, for: speaker, in: session))]
    }
    let own = [
      s.weightedScore, isComposite ? percent(composite.weight(.session)) : "",
      s.scoreCell(ShownScore(of: speaker, in: session)),
    ]
    let others = composite.sources.filter { $0 != .session }.map { source in
      [
        s.capitalised(s.scoreSource(source)), percent(composite.weight(source)),
        shown.standings.composites[speaker]?.figures[source]?.text ?? "",
      ]
    }
    let total = isComposite ? [[s.compositeTotal, "", s.scoreCell(shown.total(of: speaker))]] : []
    return [
      .table(
        Table(
          columns: [.text(s.sourceOfPoints), .number(s.weightTitle), .number(s.pointsTitle)],
          rows: panels + [own] + others + total))
    ]
  }

  private func percent(_ weight: Int?) -> String { weight.map { "\($0)%" } ?? "" }

  private func add(_ counts: PersonCounts, to values: inout TemplateValues) {
    values.set("problems", count: counts.problems)
    values.set("own_found", count: counts.ownFound)
    values.set("by_others", count: counts.byOthers)
    values.set("owned", count: counts.owned)
    values.set("unmentioned", count: counts.unmentioned)
    values.set("named", count: counts.named)
    values.set("unheard", count: counts.unheard)
    values.set("incomplete", count: counts.incomplete)
    let figures = counts.lastYear ?? LastYearFigures()
    values.set("last_year", count: figures.rows)
    values.set("last_year_closed", count: figures.closed)
    values.set("last_year_open", count: figures.open)
    values.set("last_year_overdue", count: figures.overdue)
  }

  /// Nil of what nobody has confirmed.
  private func decided(_ consequence: Consequence) -> TemplateValues? {
    guard let decision = consequence.decision else { return nil }
    return TemplateValues([
      "action": s.capitalised(s.action(consequence.action)), "basis": basis(consequence), "reason": decision.reason,
      "decided_at": s.decided(at: decision.at, isLater: decision.isLater),
    ])
  }
}
