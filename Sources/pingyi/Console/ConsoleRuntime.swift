import MemoryTrimming
import ReviewCore
import ReviewFindings
import ReviewScreens
import ReviewStore

/// The one interpreter of effects: hands messages to `update`, does what it asks, and follows the session for the screen.
///
/// It wakes once a second for the clock and otherwise only when something happened.
final class ConsoleRuntime {
  var model: ConsoleModel
  let live: LiveSession
  let loop: ScreenLoop
  let themes: ThemeFolder
  let pileFiles: PileFiles
  /// Nil where nobody asked for it.
  let phones: PhoneHost?
  /// Who votes in a rehearsal; nil where people do.
  var hall: InventedHall?
  private let heartbeat: Heartbeat?
  private var painter = ConsolePainter()
  /// Nil until somebody has looked for them.
  var findings: BackgroundWork<[ReviewFinding]>?
  /// While a server shares the memory there is.
  private var work = WorkWatch()
  var lastTick: Timestamp
  private var lastInput: Timestamp
  /// How long the program was away while a clock ran, until it is asked about.
  private var gap: Milliseconds?
  /// Something was put right here after the adjournment, and it was said what comes of it.
  var hasCorrected = false
  /// Said once, however often it is tried again.
  var troubleWithVotes: String?
  /// Of the register, from when it was first opened here: its papers are written on when it is left.
  var registerPapers: DocumentService?

  /// A gap shorter than this is the program being slow, not away.
  private static let gapWorthAsking = Milliseconds.seconds(5)

  private static let secondsBetweenLooks: Int64 = 5

  /// Nobody has pressed a key for so long, and none is likely to wait for what is done meanwhile.
  private static let idle = Milliseconds.seconds(2)

  init(
    live: LiveSession, history: History, on loop: ScreenLoop, language: Language, themes: ThemeFolder,
    phones: PhoneHost?
  ) {
    self.live = live
    self.phones = phones
    self.themes = themes
    self.loop = loop
    pileFiles = PileFiles(directory: live.place.directory)
    lastTick = loop.clock.now()
    lastInput = lastTick
    model = ConsoleModel(history: history, now: lastTick, size: loop.terminal.size, language: language)
    model.font = UnifontFile.installed
    let lastAlive = Heartbeat.lastAlive(directory: live.place.directory)
    heartbeat = Heartbeat(directory: live.place.directory)
    live.watchNews()
    askAboutGap(since: lastAlive)
    heartbeat?.beat()
    lookForProjector()
    let piles = pileFiles.piles
    if !piles.isEmpty { handle(.pilesFound(piles)) }
  }

  /// Runs until the secretary leaves or the terminal is gone.
  func run() {
    loop.run(self)
    keepPiles()
    loop.terminal.close()
    end()
  }

  /// Gives back what it holds of the session.
  func end() {
    servePhonesNoMore()
    finishDocuments()
    hall?.close()
    live.close()
  }

  func handle(_ message: Message) {
    loop.changed()
    for effect in update(&model, message) { perform(effect) }
  }

  // MARK: - Private

  /// Said at the start, and shown at once where something can be taken over and nobody has the turn meanwhile.
  private func noteChanges() {
    guard let change = live.place.change(since: model.session, at: model.now) else { return }
    if case .edited(let plan, let comparison) = change, !comparison.steps.isEmpty, model.session.turn == nil {
      handle(.planEdited(plan))
    } else {
      handle(.warned(strings.planChanged(change)))
    }
  }

  /// As the secretary asks for it.
  func comparePlan() {
    guard let change = live.place.change(since: model.session, at: model.now) else {
      return handle(.done(strings.planUnchanged))
    }
    switch change {
    case .edited(let plan, _): handle(.planEdited(plan))
    case .faulty, .gone: handle(.failed(strings.planChanged(change)))
    }
  }

  private func takeFindings() {
    if let newest = findings?.takeAnswers().last { handle(.findings(newest)) }
  }

  private func lookForProjector() {
    let isHere = ProjectorPresence.isAnyHere(directory: live.place.directory)
    if isHere != model.hasProjector { handle(.projectorSeen(isHere)) }
  }

  /// A clock went on running while nobody was here: from the last beat, or the last event where there is none.
  private func askAboutGap(since lastAlive: Int64?) {
    guard model.session.timer?.isRunning == true, let last = model.history.records.last else { return }
    let gap = Milliseconds(lastTick.wall - max(lastAlive ?? 0, last.at.wall))
    if gap > ConsoleRuntime.gapWorthAsking { _ = update(&model, .gapFound(gap)) }
  }
}

extension ConsoleRuntime: Screen {
  var size: Size { model.size }

  var sources: [WakeSource] {
    [
      WakeSource(descriptor: live.newsDescriptor) { self.live.readNews(for: self) },
      WakeSource(descriptor: phones?.descriptor ?? -1) { self.lookAtPhones() },
      WakeSource(descriptor: findings?.descriptor ?? -1) { self.takeFindings() },
      WakeSource(descriptor: live.documentsDescriptor) { self.live.takeDocuments(for: self) },
      registerPapersSource,
    ]
  }

  var longestSleep: Int32 { loop.clock.untilNextSecond() }

  /// Ballot box and server wait for the first screen.
  func begin() {
    attendVotes()
    noteChanges()
  }

  func wake(at present: Timestamp, withKeys hasKeys: Bool) {
    if hasKeys { lastInput = present }
    if present.wall / 1_000 != lastTick.wall / 1_000 { beginSecond(present) }
    _ = update(&model, .tick(present))
  }

  func take(_ message: Message) { handle(message) }

  func settle() {
    // What was typed before the question could be seen is no answer to it.
    if let gap, model.session.timer?.isRunning == true { handle(.gapFound(gap)) }
    gap = nil
    // What was counted is on the disk before it is drawn.
    keepPiles()
  }

  /// Away on purpose, with the program running: there is no gap to ask about.
  func takeBack() { lastTick = loop.clock.now() }

  func draw(into buffer: inout Buffer) { painter.paint(model, into: &buffer) }

  private func beginSecond(_ present: Timestamp) {
    let away = present.since(lastTick)
    if away > ConsoleRuntime.gapWorthAsking, model.session.timer?.isRunning == true { gap = away }
    heartbeat?.beat()
    // The watch can miss news of a writer killed in the middle, and is not to be had everywhere.
    let isFifthSecond = present.wall / 1_000 % ConsoleRuntime.secondsBetweenLooks == 0
    if live.newsDescriptor < 0 || isFifthSecond { live.readNews(for: self) }
    if present.since(lastInput) > ConsoleRuntime.idle {
      live.checkpointIfDue()
      if isFifthSecond, phones?.isOurs == true { work.look() }
    }
    lookForProjector()
    lastTick = present
    loop.changed()
    attendVotes()
    rehearseVotes()
  }
}

extension ConsoleRuntime: SessionFollower {
  var history: History { model.history }
  var now: Timestamp { model.now }
  var strings: Strings { model.strings }

  func hear(_ news: SessionNews) {
    switch news {
    case .stored(let events, .me):
      handle(.recorded(events, mine: true))
      noteCorrection(events)
    case .stored(let events, .other): handle(.recorded(events, mine: false))
    case .stored(let events, .program):
      troubleWithVotes = nil
      handle(.settled(events))
    case .unsettled(let obstacle): tell(unsettled: obstacle)
    case .writingDocuments: tellOfWriting()
    case .documents(let written): tell(written)
    }
  }
}
