import ArgumentParser
import Glibc
import ReviewCore
import ReviewStore

/// A session as text: one command a line, no terminal. The clock is what the steps say it is, so that the same steps
/// give the same log and the same documents, to the byte.
struct DriveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drive",
    abstract: Pingyi.words.pick(
      "按步骤文件开会，不用终端", "按步驟檔案開會，不用終端", "the same commands as text, from a file or standard input"),
    discussion: Pingyi.words.pick(
      """
      每行一个命令;# 之后是注释;“@10:32:05 ”置会议时钟;“! ”之后的命令应当被拒绝。
      """,
      """
      每行一個命令;# 之後是註解;「@10:32:05 」置會議時鐘;「! 」之後的命令應當被拒絕。
      """,
      """
      One command a line; # begins a comment; "@10:32:05 " sets the session's clock; a command after "! " must be refused.
      """))

  @OptionGroup var options: SessionOptions

  @Argument(
    help: ArgumentHelp(Pingyi.words.pick("步骤文件；没有则读标准输入", "步驟檔案；沒有則讀標準輸入", "a step file; standard input where absent")))
  var steps: String?

  func run() throws {
    let name = steps ?? "-"
    guard let bytes = name == "-" ? Files.read(0) : Files.read(name) else {
      throw Refusal(text: Pingyi.words.noPlan(name, reason: String(cString: strerror(errno))))
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let (desk, history) = try SessionDesk.open(options.place, origin: "drive") { plan in
      // People sign in before the planned start: the session begins with the first time the steps name.
      let first = lines.lazy.compactMap { StepDriver.clock(of: $0) }.first ?? plan.start
      return Timestamp(date: plan.date, secondsOfDay: min(first, plan.start), offset: plan.utcOffset)
    }
    let strings = Strings(options.language(of: history.session.plan), forSteps: true)
    strings.complainOfChange(in: options.place, since: history.session.frozenPlan)
    var driver = StepDriver(desk: desk, history: history, strings: strings)
    defer {
      desk.voting.close()
      desk.store.close()
    }
    for said in try driver.settleVotes() { Pingyi.say(said) }
    for (index, line) in lines.enumerated() {
      do throws(Refusal) {
        for said in try driver.take(String(line)) { Pingyi.say(said) }
      } catch {
        throw Refusal(text: "\(name):\(index + 1): \(error.text)")
      }
    }
  }
}

/// Takes the lines of a step file one by one.
struct StepDriver {
  private let desk: SessionDesk
  private var history: History
  private let strings: Strings
  private var now: Timestamp

  init(desk: SessionDesk, history: History, strings: Strings) {
    self.desk = desk
    self.history = history
    self.strings = strings
    now = history.records.last?.at ?? Timestamp(date: history.session.plan.date, secondsOfDay: 0)
  }

  /// What came of the line, a line for each command.
  mutating func take(_ raw: String) throws(Refusal) -> [String] {
    var line = Substring(raw.hasSuffix("\r") ? String(raw.dropLast()) : raw)
    line = line.drop { $0 == " " || $0 == "\t" }
    if line.hasPrefix("@") {
      let time = line.dropFirst().prefix { $0 != " " }
      try setClock(String(time))
      line = line.dropFirst(time.count + 1).drop { $0 == " " }
    }
    if line.isEmpty || line.hasPrefix("#") { return [] }
    let mustBeRefused = line.hasPrefix("! ")
    if mustBeRefused { line = line.dropFirst(2) }
    return try perform(String(line), mustBeRefused: mustBeRefused)
  }

  /// Does what the ballot box and the log owe each other, as a console would.
  mutating func settleVotes() throws(Refusal) -> [String] {
    var said: [String] = []
    while let outcome = desk.settle(on: history, at: now) {
      for recorded in outcome.foreign { history.append(recorded) }
      switch outcome.result {
      case .failed(let error): throw Refusal(text: strings.message(error))
      case .refused(let rejection): throw Refusal(text: strings.rejection(rejection))
      case .stored(let events):
        for recorded in events { history.append(recorded) }
        said += events.map { "\($0.at.clockText) \(strings.minute($0, in: history))" }
      }
    }
    return said
  }

  /// The time a line of steps sets, seconds after midnight; nil for lines that set none.
  static func clock(of line: Substring) -> Int64? {
    let text = line.drop { $0 == " " || $0 == "\t" }
    return text.hasPrefix("@") ? seconds(String(text.dropFirst().prefix { $0 != " " })) : nil
  }

  // MARK: - Private

  private mutating func setClock(_ text: String) throws(Refusal) {
    guard let seconds = StepDriver.seconds(text) else { throw Refusal(text: strings.badClock(text)) }
    let plan = history.session.plan
    let next = Timestamp(date: plan.date, secondsOfDay: seconds, offset: plan.utcOffset)
    guard next.wall >= now.wall else { throw Refusal(text: strings.clockBackwards(text, now: now.clockText)) }
    now = next
  }

  /// Seconds after midnight of `10:32:05`.
  private static func seconds(_ text: String) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  private mutating func perform(_ text: String, mustBeRefused: Bool) throws(Refusal) -> [String] {
    let line: CommandLine
    do throws(Rejection) {
      line = try CommandLine(parsing: text, plan: history.session.plan)
    } catch {
      return try refused(error, mustBeRefused)
    }
    if line.operation == .export {
      guard CommandTable.row(.export).phases.contains(history.session.phase) else {
        return try refused(.notNow(.export, history.session.phase), mustBeRefused)
      }
      if mustBeRefused { throw Refusal(text: strings.notRefused) }
      return try writeDocuments(to: line.values[.folder].map(Folders.expanded))
    }
    // Without a seed of its own a driven draw would differ from run to run.
    let seed = UInt64(history.session.plan.date.dayNumber)
    let outcome = desk.commit(line, on: history, at: now, seed: seed)
    for recorded in outcome.foreign { history.append(recorded) }
    switch outcome.result {
    case .failed(let error): throw Refusal(text: strings.message(error))
    case .refused(let rejection): return try refused(rejection, mustBeRefused)
    case .stored(let events):
      if mustBeRefused { throw Refusal(text: strings.notRefused) }
      return try take(events)
    }
  }

  private func refused(_ rejection: Rejection, _ wasExpected: Bool) throws(Refusal) -> [String] {
    let reason = strings.rejection(rejection)
    if wasExpected { return ["\(now.clockText) ! \(reason)"] }
    throw Refusal(text: reason)
  }

  private mutating func take(_ events: [Recorded<Event>]) throws(Refusal) -> [String] {
    for recorded in events { history.append(recorded) }
    let said = events.map { "\($0.at.clockText) \(strings.minute($0, in: history))" }
    if events.contains(where: { $0.event == .adjourned }) { return said + (try writeDocuments()) }
    return said + (try settleVotes())
  }

  private func writeDocuments(to folder: String? = nil) throws(Refusal) -> [String] {
    let written = try desk.writeDocuments(of: history, strings, to: folder, from: .session)
    return written.paths.map(strings.wrote) + strings.notices(written)
  }
}
