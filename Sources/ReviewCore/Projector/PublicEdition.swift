/// What may be published of a session (公示): as `Scene`, a value in which nothing internal has a place.
///
/// Invariant: problems, questions and notes come in only where they are marked public, without cause, measure, owner,
/// asker or outcome; votes come in as `ResultsScene`, which tells none of a panel under the minimum sample and none that
/// is not disclosed; reasons of absence, leaders, remarks and decisions have no field. Every problem, question, pledge and
/// note has gone through `PublicText.withoutPhones`.
public struct PublicEdition: Hashable, Sendable {
  public struct Problem: Hashable, Sendable {
    public let problem: PublicProblem
    public let deadline: CivilDate?
  }

  /// Something said, with the unit it was said by or to.
  public struct SpokenLine: Hashable, Sendable {
    public let unit: String
    public let text: String

    init(_ record: SpeakerRecord, _ text: String) {
      unit = record.speaker.unit
      self.text = PublicText.withoutPhones(text)
    }
  }

  public let title: String
  public let committee: String
  public let place: String
  public let date: CivilDate
  public let chair: String
  public let recorder: String
  public let due: Int
  /// When the hall was signed in; nil until somebody has.
  public let present: Int?
  /// After each coming and leaving.
  public let presentLater: [PresenceFrom]
  /// In speaking order.
  public let speakers: [PublicSpeaker]
  /// Those of the units that did not report. Why is nobody's to read.
  public let absentees: Set<String>
  /// How many of them reported to the hall, in writing, not at all, or are still to.
  public let reported, inWriting, away, toCome: Int
  public let problems: [Problem]
  public let questions: [SpokenLine]
  public let pledges: [SpokenLine]
  /// Notes marked public: the session's own, then the units'.
  public let remarks: [String]
  public let results: ResultsScene
  public let base: PercentageBase
  public let minimumSample: Int
  /// Nothing that may be said is missing any more.
  public let isFinal: Bool

  public init(_ session: Session, isFinal: Bool) {
    let plan = session.plan
    title = plan.title
    committee = plan.committee
    place = plan.place
    date = session.date
    chair = plan.chair
    recorder = plan.recorder
    let count = session.signedInCount
    due = count.due
    present = count.present > 0 ? count.present : nil
    presentLater = session.presentLater
    speakers = session.queue.compactMap(session.publicSpeaker)
    let records = session.queue.compactMap(session.record)
    let reporting = records.map(session.reporting)
    reported = reporting.count { $0 == .heard }
    inWriting = reporting.count { $0 == .inWriting }
    toCome = reporting.count { $0 == .toCome }
    away = records.count - reported - inWriting - toCome
    absentees = Set(
      zip(records, reporting).compactMap { record, how in
        if case .away = how { record.speaker.unit } else { nil }
      })
    problems = PublicEdition.problems(of: records, in: session)
    questions = records.flatMap { record in
      record.questions.compactMap(PublicQuestion.init).map { SpokenLine(record, $0.text) }
    }
    pledges = records.flatMap { record in record.pledges.map { SpokenLine(record, $0.text) } }
    remarks = (session.notes + records.flatMap(\.notes)).filter { $0.isPublic == true }
      .map { PublicText.withoutPhones($0.text) }
    results = session.publicResults
    base = plan.appraisal.base
    minimumSample = plan.appraisal.minimumSample
    self.isFinal = isFinal
  }

  // MARK: - Private

  private static func problems(of records: [SpeakerRecord], in session: Session) -> [Problem] {
    let named = Dictionary(grouping: session.problems, by: \.speaker)
    return records.flatMap { record in
      (named[record.speaker.id] ?? []).compactMap { problem -> Problem? in
        var published = problem
        published.text = PublicText.withoutPhones(problem.text)
        return PublicProblem(published, unit: record.speaker.unit).map {
          Problem(problem: $0, deadline: problem.details.deadline)
        }
      }
    }
  }
}
