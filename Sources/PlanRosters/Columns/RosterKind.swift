/// What a table of an office can be about. The order is that in which they are put into a plan: what others refer to comes
/// first.
public enum RosterKind: String, CaseIterable, Sendable {
  /// Who reports: units and their speakers.
  case units
  case panels
  /// Who sits in the panels, a line each.
  case members
  case problems
  /// What the register has open since last year.
  case openRows = "open-rows"
  /// The responsibility list, and what units add to it.
  case duties
  case projects
  /// Of the schemes of projects.
  case steps
  /// The question bank.
  case questions
  /// What residents ask of units.
  case demands
  case targets, letters, commitments
  case selfChecks = "self-checks"
  /// Who helps which area.
  case helpers
  case examples

  /// What a kind is read as where it cannot be told by the headings: panels and their members often stand in one file.
  public var alike: [RosterKind] {
    switch self {
    case .panels, .members: [.panels, .members]
    case .units, .problems, .openRows, .duties, .projects, .steps, .questions, .demands, .targets, .letters,
      .commitments, .selfChecks, .helpers, .examples:
      [self]
    }
  }
}

/// A column of one kind of table. Its raw value is what a remembered mapping calls it, so it stays.
public struct RosterField: FieldName {
  public let kind: RosterKind
  /// As the plan calls what stands there, and as it is typed: `unit`.
  public let key: String

  public var rawValue: String { "\(kind.rawValue).\(key)" }

  init(_ kind: RosterKind, _ key: String) {
    self.kind = kind
    self.key = key
  }
}

/// What the program knows of one column.
public struct RosterColumn: Sendable {
  public enum Value: Sendable {
    case text
    /// Several texts in one cell.
    case texts
    /// Several names, or several sentences, which may have spaces in them.
    case names, sentences
    case integer
    /// With decimals.
    case number
    case duration, date, flag
    /// A day, or a month that means its last.
    case deadline
    /// Whether somebody reports in writing.
    case inWriting
    case source, scope, progress, closing, projectKind, sector, level, selfCheck
    /// Whether a promise was kept.
    case kept
  }

  public let field: RosterField
  public let value: Value
  /// Without it a line is worth nothing, and without its column the table is another.
  public let isRequired: Bool
  /// In the order of `Strings.pick`.
  let wording: (String, String, String)
  let otherHeadings: [String]

  var headings: FieldHeadings<RosterField> {
    FieldHeadings(field, [wording.0, wording.1, wording.2] + otherHeadings, isRequired: isRequired)
  }
}

extension Strings {
  public func title(_ field: RosterField) -> String {
    guard let column = field.kind.column(field.key) else { return field.key }
    return capitalised(pick(column.wording.0, column.wording.1, column.wording.2))
  }

  public func title(_ kind: RosterKind) -> String {
    switch kind {
    case .units: pick("单位和述职人", "單位和述職人", "units and speakers")
    case .panels: pick("票种", "票種", "panels")
    case .members: pick("票种成员", "票種成員", "members of panels")
    case .problems: pick("问题清单", "問題清單", "problems")
    case .openRows: pick("上年未销号问题", "上年未銷號問題", "open rows of last year")
    case .duties: pick("责任清单", "責任清單", "responsibility list")
    case .projects: pick("项目书", "項目書", "project book")
    case .steps: pick("实施方案", "實施方案", "steps of projects")
    case .questions: pick("题库", "題庫", "question bank")
    case .demands: pick("群众诉求", "群眾訴求", "demands of residents")
    case .targets: pick("目标任务", "目標任務", "targets")
    case .letters: pick("责任书", "責任書", "responsibility letters")
    case .commitments: pick("公开承诺", "公開承諾", "commitments")
    case .selfChecks: pick("对规自查", "對規自查", "self-checks")
    case .helpers: pick("帮扶", "幫扶", "helpers of areas")
    case .examples: pick("典型", "典型", "chosen examples")
    }
  }
}
