import CommandTables
import ReviewCore

// Values of the command table's choices and the words that are shown for them.

extension ConsoleModel {
  /// The word for a value that was chosen; nil where the argument has none for it.
  func word(for value: String, of name: ArgumentName) -> String? {
    if name == .source { return ProblemSource(rawValue: value).map { strings.source($0) } }
    return ProblemField(name).flatMap { strings.choice(value, of: $0) } ?? voteWord(name, value)
  }

  func criterionTitle(_ id: Identifier) -> String? {
    session.plan.appraisal.voting.criteria.first { $0.id == id }?.title
  }

  /// The line with the names of choices that were typed by the word that is shown for them.
  func named(_ line: CommandLine) -> CommandLine {
    var values = line.values
    for spec in line.operation.row.arguments {
      guard case .choice(let choices) = spec.kind, let typed = values[spec.name], !choices.contains(typed),
        let meant = choices.first(where: { word(for: $0, of: spec.name) == typed })
      else { continue }
      values[spec.name] = meant
    }
    return CommandLine(line.operation, values, counts: line.counts)
  }

  /// Whoever typed no choice there is gets them as they are shown.
  func worded(_ rejection: Rejection) -> Rejection {
    guard case .line(.badChoice(let argument, let text, let allowed)) = rejection else { return rejection }
    return .line(
      .badChoice(argument: argument, text: text, allowed: allowed.map { word(for: $0, of: argument) ?? $0 }))
  }

  // MARK: - Private

  /// The words of what is chosen in forms about votes, consequences, the projector and the plan.
  private func voteWord(_ name: ArgumentName, _ value: String) -> String? {
    switch name {
    case .panel: session.plan.panels.first { $0.id == value }.map { "\($0.id) \($0.title)" }
    case .criterion: criterionTitle(value)
    case .speaker: session.record(value)?.speaker.unit
    case .channel: VotingChannel(rawValue: value).map { strings.channel($0) }
    case .action: ConsequenceAction(rawValue: value).map { strings.action($0) }
    case .heading: PlanHeading(rawValue: value).map { strings.heading($0) }
    case .form: value == "written" ? strings.state(.inWriting) : strings.pick("现场述职", "現場述職", "to the hall")
    case .stage: TurnStage(rawValue: value).map { strings.stage($0) }
    case .upper, .lower: Level(rawValue: value).map { strings.level($0) }
    case .result: SelfCheck.Result(rawValue: value).map { strings.result($0) }
    case .claimed, .kept: strings.choice(value, of: .isPublic)
    case .list: Operation(rawValue: value).map { strings.operation($0).short }
    case .scene: SceneKind(rawValue: value).map { strings.scene($0) }
    case .topic: Topic(rawValue: value).map { strings.topic($0) }
    case .entry: value == "first" ? strings.firstEntry : nil
    case .grade, .ruling:
      switch value {
      case "void": strings.pick("无效", "無效", "void")
      case "blank": strings.argument(.abstained)
      default: session.plan.appraisal.grades.first { $0.id == value }.map { strings.grade($0) }
      }
    default: nil
    }
  }
}
