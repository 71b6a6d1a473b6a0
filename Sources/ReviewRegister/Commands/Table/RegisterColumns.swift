// What the rows of the register's table may say, column by column.

import CommandTables

extension RegisterOperation: OperationName {
  public typealias Group = RegisterGroup
  public typealias Phases = ClosingChoice
  public typealias Subject = RegisterSubject
  public typealias Offer = RegisterOffer
  public typealias ScreenTask = RegisterTask
  public typealias Argument = RegisterArgument
  public typealias Reference = RegisterReference
  public typealias Suggestion = RegisterSuggestion
  public typealias Context = RegisterContext
  public typealias Command = RegisterRequest
  public typealias Refusal = RegisterRejection

  public static var table: CommandTable<RegisterOperation> { RegisterTable.table }
}

/// A command of the register as text.
public typealias RegisterLine = TypedCommand<RegisterOperation>

/// Headings of the help and the manual.
public enum RegisterGroup: String, OperationHeading {
  case reading, rows, closing, deadlines, supervision, sources, rhythm, takingBack, screen

  public func title(_ strings: Strings) -> String {
    switch self {
    case .reading: strings.pick("查看", "查看", "Reading")
    case .rows: strings.pick("台账条目", "臺賬條目", "Rows")
    case .closing: strings.pick("验收销号", "驗收銷號", "Closing out")
    case .deadlines: strings.pick("时限", "時限", "Deadlines")
    case .supervision: strings.pick("督办", "督辦", "Supervision")
    case .sources: strings.pick("来源", "來源", "Sources")
    case .rhythm: strings.pick("公示与报告", "公示與報告", "Notices and reports")
    case .takingBack: strings.pick("撤销", "撤銷", "Taking back")
    case .screen: strings.pick("屏幕", "螢幕", "Screen")
    }
  }
}

/// When an operation is allowed: by how far the closing of the row at hand has come.
public struct ClosingChoice: PhaseChoice {
  let closings: Set<Closing>
  /// It is about no row, and always allowed.
  let needsNoRow: Bool

  static let always = ClosingChoice(closings: Set(Closing.allCases), needsNoRow: true)

  static func of(_ kind: RowCommand.Kind) -> ClosingChoice {
    ClosingChoice(closings: kind.closings, needsNoRow: false)
  }

  /// `nil` where no row is at hand.
  public func contains(_ phase: Closing?) -> Bool { phase.map(closings.contains) ?? needsNoRow }
}

/// What an operation is about, as a screen knows it.
public enum RegisterSubject: Sendable {
  case nothing
  /// The row under the cursor, or the rows that are marked.
  case row, rows
}

/// Where the values come from that stand in a form to begin with.
public enum RegisterOffer: Sendable {
  case nothing
  case rowAsItStands
  /// What the owner asked for and nobody has decided.
  case extensionAsked
  /// A proposal nobody has decided.
  case openProposal
  /// The letter that comes next, where one does.
  case nextStep
}

/// What the full screen does by itself, without a command.
public enum RegisterTask: Sendable {
  case units, monthlyUrging, filter, mark, markAll, sort
  case help, palette, theme, language, redraw, suspend, quit
}

public enum RegisterReference: Sendable {
  /// One number, or several with commas between.
  case row, rows
}

/// What a form has at hand to choose from while an argument is typed.
public enum RegisterSuggestion: Sendable {
  case units, leaders, posts, kinds, ranks, steps
}

/// Everything a line may refer to beyond its own words.
public struct RegisterContext: Sendable {
  public let today: CivilDate
  /// For drawing a sample when no seed is given: the caller's, since the rules have none.
  public let seed: UInt64
  /// The last command the person has seen, so that undo never takes back what somebody else did in between.
  public let lastSeen: Int?

  public init(today: CivilDate, seed: UInt64, lastSeen: Int?) {
    self.today = today
    self.seed = seed
    self.lastSeen = lastSeen
  }
}
