import ReviewCore
import ReviewRegister
import ReviewStore

/// Does what a line asks of a register, for the command line and for step files.
final class RegisterDesk {
  let live: LiveRegister
  let strings: Strings
  var now: Timestamp
  /// For samples drawn without a seed of their own.
  private let seed: UInt64
  /// Where sessions' plans and files that a line names lie, if not where the program was started.
  private let data: String?
  private let workDays = WorkDays()

  init(_ live: LiveRegister, _ strings: Strings, now: Timestamp, seed: UInt64, data: String? = nil) {
    self.live = live
    self.strings = strings
    self.now = now
    self.seed = seed
    self.data = data
  }

  /// What a line came to.
  enum Answer {
    /// What was stored, in order; nothing where there was nothing to do.
    case stored([Recorded<RegisterEvent>])
    case list([RowLine])
    /// What is due.
    case dues([DueLine])
    case row(RegisterRow)
  }

  /// Why a line came to nothing.
  enum Trouble: Error {
    /// By the rules, or since the line could not be understood.
    case refused(RegisterRejection)
    /// By the disk, or by what a file holds.
    case failed(Refusal)
  }

  func answer(_ line: RegisterLine) throws(Trouble) -> Answer {
    switch try request(line) {
    case .command(let command): return .stored(try submit(command))
    case .errand(let errand, let said): return .stored(try submit(try command(for: errand, said)))
    case .query(.list(let filter)): return .list(try lines(RowQuery(filter, on: now.date)))
    case .query(.due(let until)):
      return .dues(try dues(DueQuery(until: until ?? Span.month(of: now.date).upperBound, on: now.date)))
    case .query(.show(let number)):
      guard let row = try kept({ () throws(StoreError) in try live.store.row(number) }) else {
        throw .refused(.unknownRow(number))
      }
      return .row(row)
    }
  }

  // MARK: - Private

  private func request(_ line: RegisterLine) throws(Trouble) -> RegisterRequest {
    let context = RegisterContext(today: now.date, seed: seed, lastSeen: nil)
    do throws(RegisterRejection) { return try line.command(in: context) } catch { throw .refused(error) }
  }

  private func submit(_ command: RegisterCommand) throws(Trouble) -> [Recorded<RegisterEvent>] {
    do throws(LiveRegister.Obstacle) {
      return try live.submit(command, at: now)
    } catch {
      switch error {
      case .refused(let rejection): throw .refused(rejection)
      case .failed(let error): throw .failed(Refusal(text: strings.registerMessage(error, live.place)))
      }
    }
  }

  private func command(for errand: RegisterErrand, _ said: Said) throws(Trouble) -> RegisterCommand {
    do throws(Refusal) {
      return try RegisterErrands(live: live, now: now, strings: strings, data: data).command(for: errand, said)
    } catch {
      throw .failed(error)
    }
  }

  private func lines(_ query: RowQuery) throws(Trouble) -> [RowLine] {
    try kept { () throws(StoreError) in try live.store.lines(query) }
  }

  private func dues(_ query: DueQuery) throws(Trouble) -> [DueLine] {
    let calendar: WorkCalendar
    do throws(Refusal) {
      calendar = try workDays.calendar(of: live) { Pingyi.complain(strings.noHolidays($0)) }
    } catch {
      throw .failed(error)
    }
    return try kept { () throws(StoreError) in try live.store.dues(query, calendar) }.lines
  }

  private func kept<Value>(_ body: () throws(StoreError) -> Value) throws(Trouble) -> Value {
    do throws(StoreError) { return try body() } catch {
      throw .failed(Refusal(text: strings.registerMessage(error, live.place)))
    }
  }
}
