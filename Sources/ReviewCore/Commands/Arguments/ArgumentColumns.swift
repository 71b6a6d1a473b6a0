// What the session's rows may say of an argument.

import CommandTables

/// The things of a session that an argument may name.
public enum SessionReference: Sendable {
  case speaker, problem, panel
  /// A panel or a speaker's delegation.
  case attendance
}

/// What a form has at hand to choose from while the argument is typed.
public enum ArgumentSuggestion: Sendable {
  /// Ready sentences of the plan, and what the hall was told of the unit's counts.
  case phrases
  /// Who comments, who leads, who reports.
  case posts
  case criteria, grades
  case bankTopics, bankQuestions
  /// What was prepared to be asked after the last question, then ready sentences.
  case followUps
  /// Under which headings speakers report.
  case groups
  /// A grade, or that the ballot is void or blank.
  case rulings
}

/// Which plans have a use for the argument.
public enum ArgumentDemand: Sendable {
  case withCriteria
  /// Members of a panel belong to units that are rated.
  case withOwnUnits
  /// On ballots for one speaker a void row is a void ballot.
  case withVoidRows
  /// Paper is not the only channel without a screen.
  case withSeveralChannels
  case withGroups
  /// A form knows it by itself.
  case never
}

extension ArgumentKind<SessionReference> {
  /// An id, or the ordinal in the queue.
  public static var speaker: Self { .reference(.speaker) }
  public static var problem: Self { .reference(.problem) }
  public static var panel: Self { .reference(.panel) }
  public static var attendance: Self { .reference(.attendance) }
  /// One number for each grade of the plan.
  public static var grades: Self { .counts(per: "GRADE") }
}
