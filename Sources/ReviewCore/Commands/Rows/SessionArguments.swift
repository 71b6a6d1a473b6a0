// What the plan says of the rows' arguments.

import CommandTables

extension ArgumentSpec<Operation> {
  /// A field of a problem, said or left unsaid.
  static func field(_ field: ProblemField) -> Self {
    named(field.row.argument, field.row.kind.argument, from: field.row.kind.suggestions)
  }

  /// Whether a form asks for it, as this plan votes.
  fileprivate func isAsked(in plan: Plan) -> Bool {
    let voting = plan.appraisal.voting
    return switch demand {
    case nil: true
    case .never: false
    case .withCriteria: !voting.criteria.isEmpty
    case .withOwnUnits: plan.panels.contains { $0.ownUnits?.isEmpty == false }
    case .withVoidRows: !voting.criteria.isEmpty || (!plan.turn.contains(.appraisal) && voting != VotingRules())
    case .withGroups: !plan.groups.isEmpty
    case .withSeveralChannels: voting.channels.filter { !$0.isElectronic } != voting.channels
    }
  }

  /// What a field may hold where the plan or the row says so; nil where it is typed.
  public func choices(in plan: Plan) -> [String]? {
    switch (kind, suggestions) {
    case (.choice(let choices), _): choices
    case (.reference(.panel), _): plan.panels.map(\.id)
    case (.reference(.speaker), _): plan.speakers.map(\.id)
    case (_, .groups): plan.groups.map(\.id)
    case (_, .bankTopics): plan.questionTopics
    case (_, .criteria): plan.appraisal.voting.criteria.map(\.id)
    case (_, .grades): plan.appraisal.grades.map(\.id)
    case (_, .rulings): ["void", "blank"] + plan.appraisal.grades.map(\.id)
    case (.text, _), (.number, _), (.span, _), (.date, _), (.reference, _), (.counts, _): nil
    }
  }
}

extension OperationRow<Operation> {
  /// What a form asks for: without what this plan has no use for.
  public func arguments(in plan: Plan) -> [ArgumentSpec<Operation>] { arguments.filter { $0.isAsked(in: plan) } }
}
