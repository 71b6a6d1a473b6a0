import ReviewCore
import ReviewRegister

/// Takes the lines of a register's step file one by one.
final class RegisterDriver {
  /// Office hours begin at nine: what happens on a day that steps name happens then.
  static let morning: Int64 = 32_400

  private let desk: RegisterDesk
  private var strings: Strings { desk.strings }

  init(_ live: LiveRegister, _ strings: Strings, from start: Timestamp, data: String?) {
    // A sample that is drawn without a seed is drawn by the day, so that the same steps draw the same.
    desk = RegisterDesk(live, strings, now: start, seed: UInt64(start.date.dayNumber), data: data)
  }

  /// What came of the line, a line for each event; of what is asked, what is answered.
  func take(_ raw: String) throws(Refusal) -> [String] {
    var line = Substring(raw.hasSuffix("\r") ? String(raw.dropLast()) : raw).drop { $0 == " " || $0 == "\t" }
    if line.hasPrefix("@") {
      let day = line.dropFirst().prefix { $0 != " " }
      try setDay(String(day))
      line = line.dropFirst(day.count + 1).drop { $0 == " " }
    }
    if line.isEmpty || line.hasPrefix("#") { return [] }
    let mustBeRefused = line.hasPrefix("! ")
    if mustBeRefused { line = line.dropFirst(2) }
    do throws(RegisterDesk.Trouble) {
      let answer = try desk.answer(try parsed(String(line)))
      if mustBeRefused { throw RegisterDesk.Trouble.failed(Refusal(text: strings.notRefused)) }
      return RegisterListing(desk).lines(of: answer)
    } catch {
      if mustBeRefused, case .refused(let rejection) = error {
        return ["\(desk.now.date.text) ! \(strings.rejection(rejection))"]
      }
      throw error.refusal(strings)
    }
  }

  /// The day a line of steps sets; nil for lines that set none.
  static func day(of line: Substring) -> CivilDate? {
    let text = line.drop { $0 == " " || $0 == "\t" }
    return text.hasPrefix("@") ? CivilDate(String(text.dropFirst().prefix { $0 != " " && $0 != "\r" })) : nil
  }

  // MARK: - Private

  private func parsed(_ line: String) throws(RegisterDesk.Trouble) -> RegisterLine {
    do throws(RegisterRejection) { return try RegisterLine(parsing: line) } catch { throw .refused(error) }
  }

  private func setDay(_ text: String) throws(Refusal) {
    guard let day = CivilDate(text) else { throw Refusal(text: strings.badDay(text)) }
    guard day >= desk.now.date else { throw Refusal(text: strings.dayBackwards(text, now: desk.now.date)) }
    if day > desk.now.date { desk.now = Timestamp(date: day, secondsOfDay: RegisterDriver.morning) }
  }
}

extension RegisterDesk.Trouble {
  func refusal(_ strings: Strings) -> Refusal {
    switch self {
    case .refused(let rejection): Refusal(text: strings.rejection(rejection))
    case .failed(let refusal): refusal
    }
  }
}
