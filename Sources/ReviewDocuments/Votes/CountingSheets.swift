import ReviewCore

/// The counting sheets 计票单: one for each round and panel, with what was read out, the scrutineer's decisions and the
/// places to sign. A void round has its sheets too.
public struct CountingSheets: Sendable {
  private let session: Session
  private let s: Strings

  public init(_ session: Session, _ strings: Strings) {
    self.session = session
    s = strings
  }

  public var document: Document {
    var m = DocumentBuilder(s.language)
    for round in session.rounds { write(round, into: &m) }
    if session.rounds.isEmpty { m.paragraph(s.noVotes) }
    return Document(
      title: s.countingSheetsTitle(session.plan.title),
      metadata: session.metadata(s.language, isFinal: session.adjournedAt != nil), blocks: m.blocks)
  }

  // MARK: - Private

  private func write(_ round: Round, into m: inout DocumentBuilder) {
    m.heading(.first, s.capitalised(s.round(session.name(of: round))))
    let next = next(after: round)
    m.paragraph(s.steps(of: round, isOver: next != nil || session.adjournedAt != nil))
    if let reason = round.voided {
      m.paragraph(s.roundVoided(round.number, reason: reason))
    } else if let next {
      m.paragraph(s.roundSuperseded(round.number, by: next.number))
    }
    for figures in session.returns(of: round) {
      guard let panel = session.plan.panels.first(where: { $0.id == figures.panel }) else { continue }
      write(panel, figures, of: round, into: &m)
    }
  }

  private func write(_ panel: Panel, _ figures: PanelReturn, of round: Round, into m: inout DocumentBuilder) {
    m.heading(.second, panel.title)
    m.table(
      [
        .number(s.due), .number(s.present), .number(s.issued), .number(s.returned), .number(s.valid),
        .number(s.invalid),
      ],
      [
        [
          "\(figures.due)", number(figures.present), number(figures.issued), number(figures.returned),
          number(figures.valid), number(figures.invalid),
        ]
      ])
    // A panel under the minimum sample gives away its members with any row.
    let counted = counted(panel, in: round)
    let isWithheld = counted.contains { $0.0.isWithheld }
    if !isWithheld { m.table(columns, counted.map { row($0.0, unit: $0.1, voidSheets: figures.invalid ?? 0) }) }
    if counted.isEmpty { m.paragraph(s.panelNotCounted) }
    if isWithheld { m.paragraph(s.tooFew(session.plan.appraisal.minimumSample)) }
    if counted.contains(where: { $0.0.tally.isVoid }) { m.paragraph(s.panelVoid) }
    if let gate = figures.gate, round.voided == nil, next(after: round) == nil {
      m.paragraph(s.notAnnouncedBecause(gate))
    }
    m.list(isWithheld ? [] : round.doubts.filter { $0.bag.panel == panel.id }.map { s.ruling($0, in: session) })
    m.list(round.presenceCorrections.filter { $0.panel == panel.id }.map(s.presenceCorrected))
    let voting = session.plan.appraisal.voting
    m.signatures(places(s.scrutineer, voting.scrutineers) + places(s.teller, voting.tellers))
  }

  /// One at least: a sheet nobody signs proves nothing.
  private func places(_ role: String, _ posts: [String]) -> [SignatureLine] {
    (posts.isEmpty ? [""] : posts).map { SignatureLine(role: s.signed(role), post: $0) }
  }

  /// The round held in its place.
  private func next(after round: Round) -> Round? {
    session.rounds.first { $0.opening.speakers == round.opening.speakers && $0.id > round.id }
  }

  private func counted(_ panel: Panel, in round: Round) -> [(CountedPanel, unit: String)] {
    round.opening.speakers.flatMap { speaker in
      let view = session.appraisal(of: speaker, in: round)
      return view.tallies(of: panel.id).map {
        (
          CountedPanel($0, of: panel, in: view, rules: session.plan.appraisal),
          s.unit(session.attendanceName(speaker), rated: view.number, on: round.number)
        )
      }
    }
  }

  private func number(_ value: Int?) -> String { value.map(String.init) ?? "" }

  private var columns: [Table.Column] {
    let grades = session.plan.appraisal.voting.inPoints ? [] : session.plan.appraisal.grades.map(s.grade)
    return [.text(s.unit)] + grades.map { .number(s.capitalised($0)) }
      + [.number(s.abstained), .number(s.rowVoid), .number(s.ownUnit), .number(s.points)]
  }

  private func row(_ counted: CountedPanel, unit: String, voidSheets: Int) -> [String] {
    let criterion = counted.tally.criterion == nil ? "" : counted.title.dropFirst(counted.panel.title.count)
    return [unit + criterion] + counted.lines.map { "\($0.count)" }
      + [
        number(counted.abstained), "\(counted.tally.invalid - voidSheets)", "\(counted.tally.own ?? 0)",
        counted.points?.text ?? "",
      ]
  }
}
