import ReviewCore

/// Units whose lists say nearly the same: the two that share most, and with them all others that are alike to one of them.
/// Who copied from whom cannot be told from the lists.
public struct CopiedList: Hashable, Sendable {
  /// The one of the two that stands first in the plan.
  public let first: Identifier
  public let second: Identifier
  /// In the order of the plan; empty where only two lists are alike.
  public let others: [Identifier]
  /// The most alike first.
  public let lines: [CopiedLine]
  /// Wrong characters that only these two lists have.
  public let typos: [SharedTypo]
  /// The longest stretch with words that only these two lists have; nil where no such stretch is long enough to be told.
  public let phrase: String?
}

/// A line of each list that says nearly the same as the other.
public struct CopiedLine: Hashable, Sendable {
  public let first: ListPlace
  public let second: ListPlace
  public let firstText: String
  public let secondText: String
  /// In percent; 100 for the same words in whatever order.
  public let likeness: Int
}

/// Where in a unit's part of the plan a text stands.
public enum ListPlace: Hashable, Sendable {
  /// Of the problem at this place, from 1.
  case problem(Int, ProblemField)
  /// The own choice at this place, from 1.
  case ownDuty(Int)
}

/// A character that two lists have where several others write another one.
public struct SharedTypo: Hashable, Sendable {
  public let written: String
  public let usual: String
}
