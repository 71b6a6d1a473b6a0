/// One thing in which the plan's file differs from the session that was made of it.
public struct PlanDifference: Hashable, Sendable {
  /// What differs, with what it is in the session and what it would be.
  public enum Matter: Hashable, Sendable {
    case heading(PlanHeading, before: String, after: String)
    case name(before: Renaming.Name, after: Renaming.Name)
    case due(name: String, before: Int, after: Int)
    case limit(TurnStage, before: Milliseconds, after: Milliseconds)
    /// Of a part of the agenda; nil where it has none.
    case partLimit(AgendaItem, before: Milliseconds?, after: Milliseconds)
    case panelTitle(before: String, after: String)
    /// Of one speaker's report.
    case ownLimit(unit: String, before: Milliseconds, after: Milliseconds)
    case form(unit: String, inWriting: Bool)
    /// An entry as it is in the session and in the file.
    indirect case dossier(Speaker, DossierCorrection)
    case added(Speaker)
    case missing(unit: String)
    /// Only the order of the parts.
    case parts(before: [AgendaItem], after: [AgendaItem])
    /// Units, in speaking order.
    case order(before: [String], after: [String])
    case prepared(unit: String, Prepared)
    case rules(Rules)
  }

  /// What was prepared of one unit.
  public enum Prepared: CaseIterable, Hashable, Sendable {
    case problems, scores, demands, duties, leaders, checks, group
  }

  /// What holds for the whole session, from its beginning.
  public enum Rules: CaseIterable, Hashable, Sendable {
    case day, committee, quorum, order, agenda, turn, warning, topics, panels, groups, films, appraisal, projector,
      phones
    case lists, questionBank, people, carryOver
  }

  /// What can become of it.
  public enum Fate: Hashable, Sendable {
    /// Taken over by these commands.
    case takenOver([Command])
    /// Only a person can say it, by this operation.
    case byHand(Operation)
    /// It would be taken over, but the session is not where it could be.
    case refused(Rejection)
    /// It was settled as the session began.
    case settled
  }

  public let matter: Matter
  public let fate: Fate

  public init(_ matter: Matter, _ fate: Fate) {
    self.matter = matter
    self.fate = fate
  }

  /// What takes it over; empty where nothing does.
  public var steps: [Command] {
    if case .takenOver(let steps) = fate { steps } else { [] }
  }
}

extension PlanDifference.Prepared {
  /// By which operation it is said in the session; nil where it is not said there.
  var operation: Operation? {
    switch self {
    case .problems: .problem
    case .scores: .score
    case .demands, .duties, .leaders, .checks, .group: nil
    }
  }

  func differs(_ one: Speaker, _ other: Speaker) -> Bool {
    switch self {
    case .problems: one.problems != other.problems
    case .scores: one.scores != other.scores
    case .demands: one.demands != other.demands
    case .duties:
      one.dutiesUndone != other.dutiesUndone || one.ownDuties != other.ownDuties || one.evidence != other.evidence
    case .leaders: one.contactLeader != other.contactLeader || one.projectLeader != other.projectLeader
    case .checks: one.checks != other.checks
    case .group: one.group != other.group || one.sector != other.sector
    }
  }
}

extension PlanDifference.Rules {
  var operation: Operation? {
    switch self {
    case .quorum: .quorum
    case .phones: .phones
    case .day, .committee, .order, .agenda, .turn, .warning, .topics, .panels, .groups, .films, .appraisal, .projector,
      .lists, .questionBank, .people, .carryOver:
      nil
    }
  }

  /// Whether the two plans differ in it, but for what can be taken over.
  func differs(_ one: Plan, _ other: Plan) -> Bool {
    switch self {
    case .day: one.date != other.date || one.start != other.start || one.utcOffset != other.utcOffset
    case .committee: one.level != other.level || one.language != other.language
    case .quorum: one.quorum != other.quorum
    case .order: one.order != other.order
    case .agenda: counted(one.agenda) != counted(other.agenda)
    case .turn: one.turn != other.turn
    case .warning: one.limits.warning != other.limits.warning
    case .topics: one.topicTargets != other.topicTargets
    case .panels:
      one.votingPanels(besides: other) != other.votingPanels(besides: one)
    case .groups: one.groups != other.groups
    case .films: one.films != other.films
    case .appraisal: one.appraisal != other.appraisal
    case .projector: one.projector != other.projector
    case .phones: one.phones != other.phones
    case .lists:
      one.responsibilityList != other.responsibilityList
        || one.projectBook?.withoutSchemes != other.projectBook?.withoutSchemes
        || one.lettersBy != other.lettersBy
    case .questionBank: one.questionBank != other.questionBank
    case .people:
      one.inAttendance != other.inAttendance || one.commentators != other.commentators || one.phrases != other.phrases
        || one.remarks != other.remarks
    case .carryOver: one.carryOver != other.carryOver
    }
  }

  /// Whatever their order, and however long they may take.
  private func counted(_ agenda: [AgendaItem]) -> [AgendaItem: Int] {
    agenda.reduce(into: [:]) { parts, item in
      parts[AgendaItem(part: item.part, title: item.title, subject: item.subject), default: 0] += 1
    }
  }
}

extension Plan {
  /// The panels as far as votes are counted by them: without what they are called, how many are due, and without members of units that only one
  /// of two plans has.
  fileprivate func votingPanels(besides other: Plan) -> [Panel] {
    let known = Set(speakers.map(\.id)).intersection(other.speakers.map(\.id))
    return panels.map { panel in
      var copy = panel
      (copy.title, copy.due) = ("", 0)
      let own = (panel.ownUnits ?? []).filter(known.contains).sorted()
      copy.ownUnits = own.isEmpty ? nil : own
      return copy
    }
  }
}

extension ProjectBook {
  /// Steps are taken over one by one.
  fileprivate var withoutSchemes: ProjectBook {
    var book = self
    for index in book.projects.indices { book.projects[index].steps = nil }
    return book
  }
}
