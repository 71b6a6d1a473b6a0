import CommandTables

/// The fields of a problem: one row each, from which come the arguments of `problem` and `detail` with their forms, the
/// keys of `[[speaker.problem]]`, the events, what papers and minutes call it, its column in the register, and
/// `session.json`.
///
/// Invariant: a name is the argument's, the plan's key and what logs call a field that was cleared, so it never changes.
/// A field that joins later is one more case, a row, and its place in the lists below: logs without it stay readable.
public enum ProblemField: String, CaseIterable, Codable, Sendable {
  case text, cause, goal, measure, owner, leader, unit, deadline, kind, scope
  case isPublic = "public"
}

/// What may stand in a field, which decides how it is typed, read from a plan and shown.
public enum FieldKind: Sendable {
  /// Sentences. A form offers the plan's ready phrases.
  case text
  /// Who answers for something: a post or a unit. A form offers those the session knows.
  case post
  /// A short name.
  case title
  case date
  /// One of these names, with the word for each.
  case choice([String], word: @Sendable (Strings, String) -> String)
  case flag
}

/// What the program knows of one field.
public struct FieldRow: Sendable {
  public let argument: ArgumentName
  public let kind: FieldKind
  /// In the three languages, in the order of `Strings.pick`.
  let wording: (String, String, String)
  /// Must be said before the problem's row in the register is final (RULES, register: problem, owner, standard, measure, deadline).
  let isNeeded: Bool
  /// The member that holds it in events and in `session.json`.
  let jsonKey: String
}

extension ProblemField {
  /// The table. A field without a row does not compile.
  public var row: FieldRow {
    switch self {
    case .text: row(.text, .text, ("问题表现", "問題表現", "problem"))
    // Why it came about, as the speaker owned it.
    case .cause: row(.cause, .text, ("原因", "原因", "cause"))
    // The standard by which it counts as mended.
    case .goal: row(.goal, .text, ("整改目标", "整改目標", "goal"), isNeeded: true)
    case .measure: row(.measure, .text, ("整改措施", "整改措施", "measure"), isNeeded: true)
    case .owner: row(.owner, .post, ("责任人", "責任人", "owner"), isNeeded: true)
    case .leader: row(.leader, .post, ("责任领导", "責任領導", "leader"))
    // Said where it is not the speaker's own unit.
    case .unit: row(.unit, .post, ("责任单位", "責任單位", "unit in charge"))
    case .deadline: row(.deadline, .date, ("整改时限", "整改時限", "deadline"), isNeeded: true)
    case .kind: row(.kind, .title, ("问题类别", "問題類別", "kind"))
    case .scope: row(.scope, .scope, ("范围", "範圍", "scope"))
    case .isPublic: row(.isPublic, .flag, ("公开", "公開", "public"), jsonKey: "isPublic")
    }
  }

  static let needed = allCases.filter(\.row.isNeeded)
  /// What `problem` and `detail` ask for beyond the problem's own text, in the order of their forms.
  static let asked: [ProblemField] = [
    .cause, .goal, .measure, .owner, .leader, .deadline, .unit, .kind, .scope, .isPublic,
  ]
  /// What the record of the session tells of a problem after its text.
  public static let recorded: [ProblemField] = [.cause, .goal, .measure, .owner, .leader, .unit, .deadline]
  /// What a row of the register holds as far as it fits a page: what is wrong, what is done, by whom, until when.
  public static let onPage: [ProblemField] = [.text] + inNotices
  /// What a notice's template knows of a problem beside its number and text.
  public static let inNotices: [ProblemField] = [.measure, .owner, .deadline]
  /// What the hall sees again of a problem of last year.
  public static let ofLastYear: [ProblemField] = [.text, .measure, .deadline]
  /// What the console shows of the problem under the cursor.
  public static let underCursor: [ProblemField] = [.cause, .measure, .owner, .leader, .deadline]

  /// The field an argument fills in; nil for arguments that are about something else.
  public init?(_ argument: ArgumentName) { self.init(rawValue: argument.rawValue) }

  // MARK: - Private

  private func row(
    _ argument: ArgumentName, _ kind: FieldKind, _ wording: (String, String, String), isNeeded: Bool = false,
    jsonKey: String? = nil
  ) -> FieldRow {
    FieldRow(argument: argument, kind: kind, wording: wording, isNeeded: isNeeded, jsonKey: jsonKey ?? rawValue)
  }
}

extension FieldKind {
  fileprivate static let scope = FieldKind.choice(ProblemScope.names) { strings, name in
    ProblemScope(rawValue: name).map(strings.scope) ?? name
  }

  /// How a form and a command line take it.
  var argument: ArgumentKind<SessionReference> {
    switch self {
    case .text, .post, .title: .text
    case .date: .date
    case .choice(let names, _): .choice(names)
    case .flag: .choice(FlagWords.names)
    }
  }

  /// What a form has at hand for it.
  var suggestions: ArgumentSuggestion? {
    switch self {
    case .text: .phrases
    case .post: .posts
    case .title, .date, .choice, .flag: nil
    }
  }
}
