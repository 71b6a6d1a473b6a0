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
  func take(_ line: StepLine) throws(Refusal) -> [String] {
    if let moment = line.moment { try setDay(moment) }
    if line.isBlank { return [] }
    do throws(RegisterDesk.Trouble) {
      let answer = try desk.answer(try parsed(line.command))
      if line.mustBeRefused { throw RegisterDesk.Trouble.failed(Refusal(text: strings.notRefused)) }
      return RegisterListing(desk).lines(of: answer)
    } catch {
      if line.mustBeRefused, case .refused(let rejection) = error {
        return ["\(desk.now.date.text) ! \(strings.rejection(rejection))"]
      }
      throw error.refusal(strings)
    }
  }

  /// The day a line of steps sets; nil for lines that set none.
  static func day(of line: StepLine) -> CivilDate? { line.moment.flatMap { CivilDate($0) } }

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
