import ReviewValues

/// Reads the arguments of one line, typed by name. What names things of a subject its table reads in an extension.
public struct ArgumentReader<Name: OperationName>: Sendable {
  public let operation: Name
  public let context: Name.Context
  public let values: [Name.Argument: String]
  public let counts: [String: String]

  public func optional(_ name: Name.Argument) -> String? { values[name] }

  public func text(_ name: Name.Argument) throws(Name.Refusal) -> String {
    guard let value = values[name] else { throw .line(.missingArgument(operation, name)) }
    return value
  }

  /// One of the words that the row lets the argument be.
  public func word(_ name: Name.Argument) throws(Name.Refusal) -> String {
    let value = try text(name)
    if case .choice(let allowed)? = operation.row.arguments.first(where: { $0.name == name })?.kind {
      return try word(value, of: name, among: allowed)
    }
    return value
  }

  /// What was typed, if it is one of these.
  public func word(
    _ typed: String, of name: Name.Argument, among allowed: [String]
  ) throws(Name.Refusal) -> String {
    if allowed.contains(typed) { return typed }
    if let meant = allowed.first(where: { name.isCalled(typed, $0) }) { return meant }
    throw .line(.badChoice(argument: name, text: typed, allowed: allowed))
  }

  /// 0...100,000
  public func number(_ name: Name.Argument) throws(Name.Refusal) -> Int { try number(try text(name), of: name) }

  public func optionalNumber(_ name: Name.Argument) throws(Name.Refusal) -> Int? {
    guard let value = values[name] else { return nil }
    return try number(value, of: name)
  }

  /// What was typed for the argument, or for a part of it, as a number.
  public func number(_ typed: String, of name: Name.Argument) throws(Name.Refusal) -> Int {
    guard let value = Int(typed), (0...100_000).contains(value) else {
      throw .line(.badNumber(argument: name, text: typed))
    }
    return value
  }

  /// One of `FlagWords`.
  public func flag(_ name: Name.Argument) throws(Name.Refusal) -> Bool {
    try word(try text(name), of: name, among: FlagWords.names) == FlagWords.yes
  }

  public func optionalFlag(_ name: Name.Argument) throws(Name.Refusal) -> Bool? {
    values[name] == nil ? nil : try flag(name)
  }

  /// What lots are drawn by.
  public func optionalSeed(_ name: Name.Argument) throws(Name.Refusal) -> UInt64? {
    guard let value = values[name] else { return nil }
    guard let seed = UInt64(value) else { throw .line(.badNumber(argument: name, text: value)) }
    return seed
  }

  /// What is wanted in advance is a day at most, or it is a slip; what has passed is a fact and has no limit.
  public func span(_ name: Name.Argument, atMost limit: Milliseconds? = .day) throws(Name.Refusal) -> Milliseconds {
    let value = try text(name)
    guard let span = Milliseconds(text: value, atMost: limit), span > .zero else {
      throw .line(.badSpan(argument: name, text: value))
    }
    return span
  }

  public func optionalSpan(
    _ name: Name.Argument, atMost limit: Milliseconds? = .day
  ) throws(Name.Refusal) -> Milliseconds? {
    values[name] == nil ? nil : try span(name, atMost: limit)
  }

  /// Without a year: the next such day from `today` on, or the last one until then.
  public func date(
    _ name: Name.Argument, _ nearest: NearestDay = .ahead, from today: CivilDate
  ) throws(Name.Refusal) -> CivilDate {
    let typed = try text(name)
    switch TypedDate(typed, nearest, from: today) {
    case .date(let date): return date
    case .noSuchDay(let year, let month, let day):
      throw .line(.noSuchDay(argument: name, year: year, month: month, day: day))
    case .other: throw .line(.badDate(argument: name, text: typed))
    }
  }

  public func choice<T: CaseIterable & RawRepresentable<String>>(_ name: Name.Argument) throws(Name.Refusal) -> T {
    let value = try text(name)
    guard let choice = T(rawValue: try word(value, of: name, among: T.names)) else {
      throw .line(.badChoice(argument: name, text: value, allowed: T.names))
    }
    return choice
  }

  public func optionalChoice<T: CaseIterable & RawRepresentable<String>>(
    _ name: Name.Argument
  ) throws(Name.Refusal) -> T? {
    values[name] == nil ? nil : try choice(name)
  }
}

extension ArgumentNaming {
  /// Whether what was typed is what people call the value, in any of our languages.
  fileprivate func isCalled(_ typed: String, _ value: String) -> Bool {
    Language.allCases.contains { word(for: value, Strings($0)) == typed }
  }
}

/// How yes and no are typed.
public enum FlagWords {
  public static let yes = "yes"
  public static let no = "no"
  /// Yes, then no.
  public static let names = [yes, no]
}
