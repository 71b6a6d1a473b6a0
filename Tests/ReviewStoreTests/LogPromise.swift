import ReviewCore
import ReviewStore
import Testing

/// A subject with which a log is put to the test.
struct LogSubject<Log: EventLog, State: Sendable> {
  /// Where there is no log yet.
  let place: Log.Place
  let first: Log.Event
  /// At least four, all different.
  let more: [Log.Event]
  let fold: ([Recorded<Log.Event>]) -> State?
}

/// What `EventLog` promises, each demanded of any implementation with any subject: a new one joins `LogPromiseTests`.
enum LogPromise: CaseIterable {
  case nothingIsThereBeforeItIsMade, whatWasAppendedIsReadAgain, aCommandIsOneBatch, theWrongPositionStoresNothing
  case oneBeginningOnly, newsOfOthers, aHashStandsForAllBefore, itVerifies
  case aTailThatIsGoneIsKnown, noBeginningIsDamage, aClosedHandleMustBeReopened, whoOnlyLooksReadsTheSame

  func demand<Log: EventLog, State>(of subject: LogSubject<Log, State>) throws {
    let log = try? make(subject)
    defer { log?.close() }
    switch self {
    case .nothingIsThereBeforeItIsMade: try nothingBefore(subject)
    case .whatWasAppendedIsReadAgain: try readAgain(subject, #require(log))
    case .aCommandIsOneBatch: try oneBatch(subject, #require(log))
    case .theWrongPositionStoresNothing: try wrongPosition(subject, #require(log))
    case .oneBeginningOnly: try oneBeginning(subject, #require(log))
    case .newsOfOthers: try news(subject, #require(log))
    case .aHashStandsForAllBefore: try hashes(subject, #require(log))
    case .itVerifies: try verifies(subject, #require(log))
    case .aTailThatIsGoneIsKnown: try tailIsKnown(subject, #require(log))
    case .noBeginningIsDamage: try noBeginning(subject, #require(log))
    case .aClosedHandleMustBeReopened: try reopened(subject, #require(log))
    case .whoOnlyLooksReadsTheSame: try looking(subject, #require(log))
    }
  }

  // MARK: - Private

  private func make<Log: EventLog, State>(_ subject: LogSubject<Log, State>) throws -> Log? {
    if self == .nothingIsThereBeforeItIsMade { return nil }
    let log = try Log.create(in: subject.place, first: [subject.first], at: Samples.at(0), origin: "A")
    _ = try log.read(after: 0)
    return log
  }

  private func nothingBefore<Log: EventLog, State>(_ subject: LogSubject<Log, State>) throws {
    #expect(throws: StoreError.self) { try Log.open(in: subject.place, origin: "A") }
    #expect(throws: StoreError.self) { try Log.openReadOnly(in: subject.place) }
    #expect(throws: StoreError.self) { try Log.verify(in: subject.place, expecting: nil, fold: subject.fold) }
  }

  private func readAgain<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    var appended: [Recorded<Log.Event>] = []
    for (index, event) in subject.more.enumerated() {
      appended += try log.append([event], at: Samples.at(Int64(index + 1)), expecting: index + 1)
    }
    #expect(appended.map(\.event) == subject.more)
    #expect(appended.map(\.position) == Array(2...subject.more.count + 1))
    log.close()
    let again = try Log.open(in: subject.place, origin: "B")
    defer { again.close() }
    let stored = try again.read(after: 0)
    #expect(stored.first?.event == subject.first)
    #expect(Array(stored.dropFirst()) == appended)
    #expect(try again.read(after: 2) == Array(appended.dropFirst()))
    #expect(try again.end() == subject.more.count + 1)
  }

  private func oneBatch<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    #expect(try log.append(Array(subject.more.prefix(3)), at: Samples.at(1), expecting: 1).map(\.batch) == [2, 2, 2])
    #expect(try log.append([subject.more[3]], at: Samples.at(2), expecting: 4).map(\.batch) == [5])
  }

  private func wrongPosition<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    _ = try log.append([subject.more[0]], at: Samples.at(1), expecting: 1)
    for expected in [0, 1, 3] {
      #expect(throws: StoreError.wrongPosition(end: 2)) {
        try log.append([subject.more[1]], at: Samples.at(2), expecting: expected)
      }
    }
    #expect(try log.read(after: 2).isEmpty)
    #expect(try log.append([subject.more[1]], at: Samples.at(2), expecting: 2).map(\.position) == [3])
  }

  private func oneBeginning<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    #expect(throws: StoreError.self) {
      try Log.create(in: subject.place, first: subject.more, at: Samples.at(1), origin: "B")
    }
    #expect(try log.read(after: 0).map(\.event) == [subject.first])
  }

  private func news<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    let other = try Log.open(in: subject.place, origin: "B")
    defer { other.close() }
    _ = try other.read(after: 0)
    #expect(try !other.hasNews())
    _ = try log.append([subject.more[0]], at: Samples.at(1), expecting: 1)
    #expect(try other.hasNews())
    #expect(try !log.hasNews(), "its own is no news")
    #expect(try other.read(after: 1).map(\.event) == [subject.more[0]])
    #expect(try !other.hasNews())
    _ = try other.append([subject.more[1]], at: Samples.at(2), expecting: 2)
    #expect(try log.read(after: 2).map(\.event) == [subject.more[1]])
  }

  private func hashes<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    var seen: Set<EventHash> = []
    for position in 1...6 {
      // The same event again and again.
      seen.insert(try #require(try log.hash(at: position)))
      _ = try log.append([subject.more[0]], at: Samples.at(1), expecting: position)
    }
    #expect(seen.count == 6)
    #expect(try log.hash(at: 7) == log.lastSeen.hash)
    #expect(try log.hash(at: 8) == nil)
  }

  private func verifies<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    _ = try log.append(subject.more, at: Samples.at(1), expecting: 1)
    let report = try Log.verify(in: subject.place, expecting: log.lastSeen, fold: subject.fold)
    #expect(report.isSound && report.endWasNoted && report.state != nil)
    #expect(report.count == subject.more.count + 1)
    #expect(report.end == log.lastSeen)
  }

  private func tailIsKnown<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    let further = LogEnd(position: 3, hash: log.lastSeen.hash)
    let report = try Log.verify(in: subject.place, expecting: further, fold: subject.fold)
    #expect(report.damages == [.tailMissing(2...3)] && report.state == nil)
    let other = LogEnd(position: 1, hash: EventHash(of: []))
    #expect(try Log.verify(in: subject.place, expecting: other, fold: subject.fold).damages == [.rewritten(1)])
  }

  private func noBeginning<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    let report = try Log.verify(in: subject.place, expecting: nil) { _ in State?.none }
    #expect(report.damages == [.noBeginning])
  }

  private func reopened<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    log.close()
    #expect(throws: StoreError.mustReopen) { try log.append(subject.more, at: Samples.at(1), expecting: 1) }
    #expect(throws: StoreError.mustReopen) { try log.read(after: 0) }
    try log.reopen()
    #expect(try log.append([subject.more[0]], at: Samples.at(1), expecting: 1).map(\.position) == [2])
  }

  private func looking<Log: EventLog, State>(_ subject: LogSubject<Log, State>, _ log: Log) throws {
    _ = try log.append(subject.more, at: Samples.at(1), expecting: 1)
    let reader = try Log.openReadOnly(in: subject.place)
    defer { reader.close() }
    #expect(try reader.read(after: 0) == log.read(after: 0))
    #expect(throws: StoreError.self) {
      try reader.append([subject.more[0]], at: Samples.at(2), expecting: subject.more.count + 1)
    }
  }
}
