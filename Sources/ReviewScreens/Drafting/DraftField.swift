import ReviewCore

/// What is asked of somebody who begins a plan, in this order.
public enum DraftField: String, CaseIterable, Sendable {
  case title, committee, level, place, date, chair, recorder
  /// Whether each speaker is commented on at once or all of them together.
  case commentary
  case order, report, questions, comment, scale
  case panels
  /// The tables an office has, and what their headings mean.
  case rosters, columns
}

/// What may stand in a field.
enum DraftKind: Hashable {
  case text
  /// One of these names.
  case choice([String])
}

extension DraftField {
  var kind: DraftKind {
    switch self {
    case .level: .choice(Level.names)
    case .commentary: .choice(["at-once", "together"])
    case .order: .choice(SpeakingOrder.names)
    case .scale: .choice(GradeScale.names)
    case .title, .committee, .place, .date, .chair, .recorder, .report, .questions, .comment, .panels, .rosters,
      .columns:
      .text
    }
  }

  /// Whether what stands here changes what is understood of the tables.
  var changesTables: Bool { self == .rosters || self == .columns }
}
