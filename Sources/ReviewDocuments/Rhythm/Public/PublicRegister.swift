import ReviewCore
import ReviewRegister

/// What may be published of the register (公示): as `PublicEdition`, a value in which nothing internal has a place.
///
/// Invariant: rows come in only where they are marked public and not withdrawn, without cause, goal, measure, leaders,
/// owner, post, remark, evidence, letters or reasons, none of which has a field; texts and names of units have gone
/// through `PublicText.withoutPhones`. Numbers are those of the public rows alone.
struct PublicRegister: Sendable {
  struct Row: Hashable, Sendable {
    let number: String
    let unit: String
    let text: String
    let source: ProblemSource
    let deadline: CivilDate?
    let closing: Closing
    /// Up to when somebody may object to its being closed out; nil unless that is asked just now.
    let noticeUntil: CivilDate?
    let closedOn: CivilDate?
  }

  let committee: String
  /// Of the notice that was recorded for the day, as whoever published it called it.
  let title: String?
  let rows: [Row]
  let figures: RegisterFigures

  init(_ rows: [RegisterRow], of head: RegisterHead, on day: CivilDate) {
    let published = rows.filter(PublicRegister.tells)
    committee = head.settings.committee
    title = head.notices.last { $0.from <= day && day <= $0.to }.map { PublicText.withoutPhones($0.title) }
    self.rows = published.map(Row.init)
    // What registers below hand up is not theirs to publish.
    figures = RegisterFigures(published, of: RegisterHead(settings: head.settings), on: day)
  }

  static func tells(_ row: RegisterRow) -> Bool { row.fields.isPublic && row.withdrawn == nil }
}

extension PublicRegister.Row {
  fileprivate init(_ row: RegisterRow) {
    number = row.number.rawValue
    unit = PublicText.withoutPhones(row.unit)
    text = PublicText.withoutPhones(row.fields.text)
    source = row.fields.source
    deadline = row.deadline
    closing = row.closing
    noticeUntil = row.noticeUntil
    closedOn = row.closedOn
  }
}
