/// Gives away numbers while a command is decided, and keeps what was given away as events.
struct NumberBook {
  private var sequences: [String: Int]
  private var changed: Set<String> = []

  init(_ head: RegisterHead) { sequences = head.sequences }

  var events: [RegisterEvent] {
    changed.sorted().map { .numbersDrawn(sequence: $0, last: sequences[$0] ?? 0) }
  }

  /// The next number of a year.
  mutating func draw(year: Int) -> RowNumber {
    RowNumber(year: year, serial: advance("\(year)"))
  }

  /// Remembers a number that was given away elsewhere, so that it is never given away again.
  mutating func reserve(_ number: RowNumber) {
    guard let (year, serial) = number.parts, serial > sequences["\(year)"] ?? 0 else { return }
    sequences["\(year)"] = serial
    changed.insert("\(year)")
  }

  func nextLetter(of day: CivilDate) -> RowNumber {
    RowNumber(year: day.year, serial: (sequences[letters(day)] ?? 0) + 1)
  }

  mutating func drawLetter(of day: CivilDate) { _ = advance(letters(day)) }

  // MARK: - Private

  private func letters(_ day: CivilDate) -> String { "letters-\(day.year)" }

  private mutating func advance(_ sequence: String) -> Int {
    let next = (sequences[sequence] ?? 0) + 1
    sequences[sequence] = next
    changed.insert(sequence)
    return next
  }
}
