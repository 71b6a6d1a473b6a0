/// One step of supervision: a letter, or a colour (RULES: supervision).
public struct SupervisionStep: Hashable, Codable, Sendable {
  /// When it may be taken, beside the step before having gone unanswered.
  public enum Trigger: Hashable, Codable, Sendable {
    /// At most so many days before the deadline.
    case beforeDeadline(days: Int)
    /// At least so many days after it.
    case overdue(days: Int)
    /// So many days after the answer to the step before was due; the buffer of the settings comes first in any case.
    case unanswered(days: Int)

    var days: Int {
      switch self {
      case .beforeDeadline(let days), .overdue(let days), .unanswered(let days): days
      }
    }
  }

  public let id: Identifier
  public let title: String
  public let trigger: Trigger
  /// Days.
  public let answerWithin: Int
  /// Offices that get a copy.
  public let copies: [String]

  public init(id: Identifier, title: String, trigger: Trigger, answerWithin: Int, copies: [String] = []) {
    self.id = id
    self.title = title
    self.trigger = trigger
    self.answerWithin = answerWithin
    self.copies = copies
  }
}

extension SupervisionStep {
  /// The usual formal notice: a deadline missed after it may cost the post.
  public static let formalNotice: Identifier = "admonition"

  /// The usual list: three letters before the deadline, two after it.
  public static let fiveLetters = [
    SupervisionStep(id: "notice", title: "督办通知书", trigger: .beforeDeadline(days: 45), answerWithin: 5),
    SupervisionStep(id: "guidance", title: "指导书", trigger: .unanswered(days: 0), answerWithin: 5),
    SupervisionStep(id: "reminder", title: "提醒书", trigger: .beforeDeadline(days: 20), answerWithin: 5),
    SupervisionStep(
      id: formalNotice, title: "告诫书", trigger: .overdue(days: 1), answerWithin: 7, copies: ["纪委监委"]),
    SupervisionStep(
      id: "accountability", title: "问责书", trigger: .unanswered(days: 0), answerWithin: 7,
      copies: ["纪委监委", "组织部"]),
  ]
}
