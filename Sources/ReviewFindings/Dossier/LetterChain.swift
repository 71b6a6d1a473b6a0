import ReviewCore

/// The responsibility letters of one unit as a chain, each level with the one below it.
struct LetterChain {
  /// From the top down, at one level in the order of the plan.
  private let letters: [ResponsibilityLetter]

  init(_ letters: [ResponsibilityLetter]) {
    self.letters = letters.enumerated().sorted { one, other in
      if one.element.upper == other.element.upper { return one.offset < other.offset }
      return one.element.upper.isAbove(other.element.upper)
    }.map(\.element)
  }

  func findings(by lastDay: CivilDate) -> [DossierFinding] { letters.flatMap { findings($0, lastDay) } + gaps }

  // MARK: - Private

  private func findings(_ letter: ResponsibilityLetter, _ lastDay: CivilDate) -> [DossierFinding] {
    guard let date = letter.date else { return [.letterUnsigned(letter)] }
    let late: [DossierFinding] = date > lastDay ? [.letterLate(letter, by: lastDay)] : []
    let above = letters.first { $0.lower == letter.upper && ($0.date.map { date < $0 } ?? false) }
    return late + (above.map { [.letterTooEarly(letter, before: $0)] } ?? [])
  }

  /// Levels between the first and the last letter over which none reaches.
  private var gaps: [DossierFinding] {
    guard var reached = letters.first?.lower else { return [] }
    var gaps: [DossierFinding] = []
    for letter in letters {
      if reached.isAbove(letter.upper) { gaps.append(.letterGap(upper: reached, lower: letter.upper)) }
      if reached.isAbove(letter.lower) { reached = letter.lower }
    }
    return gaps
  }
}
