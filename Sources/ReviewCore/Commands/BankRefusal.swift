/// Why the question bank, or a question, was refused, with the evidence.
public enum BankRefusal: Hashable, Sendable {
  /// The plan has no questions.
  case noBank
  case unknownTopic(String, known: [String])
  case unknownQuestion(String, suggestion: String?)
  /// Nothing was prepared for the unit, or nothing of the topic.
  case nothingFits(unit: String, topic: String?)
  /// All that fits was put to the unit already.
  case usedUp(unit: String, topic: String?)
  case forOthers(String, unit: String)
  case askedAlready(String, unit: String)
  /// There is no question to ask after.
  case nothingAsked
  /// After the adjournment: the hall has settled this question.
  case settledInHall(Int)
  /// After the adjournment an owed answer is given with its words.
  case answerNeeded(Int)
}
