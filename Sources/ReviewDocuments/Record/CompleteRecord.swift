import ReviewCore

/// The complete record 会议记录: who was there, what each said and when, how each was rated. Signed, not published.
///
/// Told is what counts: commands taken back and settled gaps leave no trace, corrected clocks do. Facts about a unit
/// stand in that unit's section, also when they came up elsewhere; the other parts say in which order they came up.
public struct CompleteRecord: Sendable {
  let session: Session
  let s: Strings
  let chronicle: Chronicle
  let deadlines: Deadlines
  let completeness: Completeness
  /// Announced and taken back, in order.
  let withdrawn: [WithdrawnAnnouncement]
  /// Decided on a round and lapsed with it, in order.
  let lapsed: [LapsedDecision]
  /// By speaker, in the order they were named, withdrawn ones included.
  let problems: [Identifier: [Problem]]
  /// As the meeting left it: what was decided later is told apart.
  let meeting: Session
  /// Of the meeting; put together once, since it looks at all speakers for each of them.
  let shown: ShownStandings

  public init(_ history: History, _ strings: Strings) {
    session = history.session
    s = strings
    chronicle = Chronicle(history)
    deadlines = Deadlines(history.session)
    completeness = Completeness(history.session)
    withdrawn = history.withdrawnAnnouncements
    lapsed = history.lapsedDecisions
    problems = Dictionary(grouping: history.session.problems, by: \.speaker)
    meeting = chronicle.adjourned ?? history.session
    shown = ShownStandings(meeting)
  }

  var plan: Plan { session.plan }

  public var document: Document {
    var m = DocumentBuilder(s.language)
    writeDraftNotice(into: &m)
    writeFacts(into: &m)
    writeAttendance(into: &m)
    writeAgenda(into: &m)
    writeCorrections(into: &m)
    for ordinal in session.parts.indices { writePart(ordinal, into: &m) }
    writeUncalled(into: &m)
    writeSectors(into: &m)
    writeExamples(into: &m)
    writeResults(into: &m)
    writeClosing(into: &m)
    return Document(
      title: s.recordTitle(plan.title),
      metadata: session.metadata(s.language, isFinal: completeness.isFinal, asOf: chronicle.lastAmended),
      blocks: m.blocks)
  }

  func unit(_ id: Identifier) -> String { session.record(id)?.speaker.unit ?? id }

  /// The problems of one speaker that stand.
  func checklist(of speaker: Identifier) -> [Problem] { (problems[speaker] ?? []).filter { $0.withdrawn == nil } }

  // MARK: - Private

  private func writeDraftNotice(into m: inout DocumentBuilder) {
    guard !completeness.isFinal else { return }
    m.fact(s.draft, draftNotice)
    let missing = Missing(session, completeness, s).reasons
    guard !missing.isEmpty else { return }
    m.paragraph(s.draftLacks)
    m.list(missing)
  }

  private var draftNotice: String {
    if session.adjournedAt != nil { return s.draftIncomplete }
    return session.openedAt == nil ? s.draftNotOpened : s.draftNotAdjourned
  }

  private func writeFacts(into m: inout DocumentBuilder) {
    m.fact(s.sessionName, plan.title)
    m.fact(s.heldBy, plan.committee)
    m.fact(s.sessionTime, sessionTime)
    m.fact(s.place, plan.place)
    m.fact(s.chair, plan.chair)
    m.fact(s.recorder, plan.recorder)
  }

  private var sessionTime: String {
    guard let opened = session.openedAt else {
      let start = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
      return s.planned(s.moment(start))
    }
    let begin = s.moment(opened)
    guard let adjourned = session.adjournedAt else { return s.beganOnly(begin) }
    let end = adjourned.date == opened.date ? s.clock(adjourned) : s.moment(adjourned)
    return s.fromTo(begin, end)
  }

  private func writeClosing(into m: inout DocumentBuilder) {
    guard let adjourned = session.adjournedAt else { return }
    m.paragraph(s.adjournedLine(s.clock(adjourned)))
    writeAmendments(since: adjourned, into: &m)
    m.signatures([
      SignatureLine(role: s.signed(s.chair), post: plan.chair),
      SignatureLine(role: s.signed(s.recorder), post: plan.recorder),
    ])
  }

  /// What was decided, entered or put right after the adjournment, and when. Of what is put right there stands above how it
  /// is now, and here what was said before, so that whoever signs knows. Above the signatures, for they cover it.
  private func writeAmendments(since adjourned: Timestamp, into m: inout DocumentBuilder) {
    guard !chronicle.amendments.isEmpty else { return }
    m.heading(.first, s.amendmentsHeading)
    m.list(
      chronicle.amendments.map { amendment in
        let time = amendment.at.date == adjourned.date ? s.clock(amendment.at) : s.moment(amendment.at)
        return "\(time) " + s.amendment(amendment, in: session)
      })
  }
}
