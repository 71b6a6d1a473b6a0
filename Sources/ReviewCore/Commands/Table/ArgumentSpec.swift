/// What an argument is called in a step file, a form and a refusal.
public enum ArgumentName: String, CaseIterable, Sendable {
  case part, length, id, present, leave, reason, seed, speaker, position, by, answer, topic
  case text, source, number, cause, goal, measure, owner, leader, unit, deadline, kind, scope
  case isPublic = "public"
  case asker, outcome, panel, issued, returned, invalid, abstained, grades, name, scene
  case panels, channels, channel, round, count, ruling, rows, own, criterion, entry, points, grade, action, folder
  case approver, stage, limit, post
}

/// One argument of an operation.
public struct ArgumentSpec: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case text, number, span, date, speaker, problem, panel
    /// A panel or a speaker's delegation.
    case attendance
    case choice([String])
    /// One number for each grade of the plan, written `good=8 fairly-good=3`.
    case grades
  }

  /// What a form has at hand to choose from while the argument is typed.
  public enum Suggestions: Hashable, Sendable {
    case none
    /// Ready sentences of the plan, and what the hall was told of the unit's counts.
    case phrases
    /// Who comments, who leads, who reports.
    case posts
    case criteria, grades
    /// A grade, or that the ballot is void or blank.
    case rulings
  }

  /// Which plans have a use for the argument.
  public enum Demand: Hashable, Sendable {
    case always
    case withCriteria
    /// Members of a panel belong to units that are rated.
    case withOwnUnits
    /// On ballots for one speaker a void row is a void ballot.
    case withVoidRows
    /// Paper is not the only channel without a screen.
    case withSeveralChannels
    /// A form knows it by itself.
    case never
  }

  public let name: ArgumentName
  public let kind: Kind
  public let isOptional: Bool
  /// Written `name=value`; the others stand in order.
  public let isNamed: Bool
  public let suggestions: Suggestions
  public let demand: Demand

  public static func position(
    _ name: ArgumentName, _ kind: Kind, from suggestions: Suggestions = .none
  ) -> ArgumentSpec {
    ArgumentSpec(
      name: name, kind: kind, isOptional: false, isNamed: false, suggestions: suggestions, demand: .always)
  }

  public static func optional(
    _ name: ArgumentName, _ kind: Kind, from suggestions: Suggestions = .none
  ) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: true, isNamed: false, suggestions: suggestions, demand: .always)
  }

  public static func named(
    _ name: ArgumentName, _ kind: Kind, from suggestions: Suggestions = .none, asked demand: Demand = .always
  ) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: true, isNamed: true, suggestions: suggestions, demand: demand)
  }

  public static func required(
    _ name: ArgumentName, _ kind: Kind, from suggestions: Suggestions = .none
  ) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: false, isNamed: true, suggestions: suggestions, demand: .always)
  }
}

extension ArgumentSpec {
  /// Whether a form asks for it, as this plan votes.
  func isAsked(in plan: Plan) -> Bool {
    let voting = plan.appraisal.voting
    return switch demand {
    case .always: true
    case .never: false
    case .withCriteria: !voting.criteria.isEmpty
    case .withOwnUnits: plan.panels.contains { $0.ownUnits?.isEmpty == false }
    case .withVoidRows: !voting.criteria.isEmpty || (!plan.turn.contains(.appraisal) && voting != VotingRules())
    case .withSeveralChannels: voting.channels.filter { !$0.isElectronic } != voting.channels
    }
  }

  /// What a field may hold where the plan or the row says so; nil where it is typed.
  public func choices(in plan: Plan) -> [String]? {
    switch (kind, suggestions) {
    case (.choice(let choices), _): choices
    case (.panel, _): plan.panels.map(\.id)
    case (.speaker, _): plan.speakers.map(\.id)
    case (_, .criteria): plan.appraisal.voting.criteria.map(\.id)
    case (_, .grades): plan.appraisal.grades.map(\.id)
    case (_, .rulings): ["void", "blank"] + plan.appraisal.grades.map(\.id)
    case (.text, _), (.number, _), (.span, _), (.date, _), (.problem, _), (.attendance, _), (.grades, _): nil
    }
  }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The words a step file uses for the values of an enumeration.
  public static var names: [String] { allCases.map(\.rawValue) }
}
