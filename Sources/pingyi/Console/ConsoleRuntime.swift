import Glibc
import ReviewCore
import ReviewDocuments
import ReviewScreens
import ReviewStore

/// The one interpreter of effects: waits for keys, signals, news of other processes and the next second; hands messages
/// to `update`, does what it asks, draws once, waits again.
///
/// It wakes once a second for the clock and otherwise only when something happened. However many keys have come, they
/// are all handled before the screen is drawn.
final class ConsoleRuntime {
  var model: ConsoleModel
  let desk: SessionDesk
  private let terminal: NcursesTerminal
  let clock: SystemClock
  private let themes: ThemeShelf
  private let heartbeat: Heartbeat?
  private let shelf: PileShelf
  /// Nil where nobody asked for it.
  let phones: PhoneHost?
  private var watch: LogWatch?
  private var buffer: Buffer
  private var painter = ConsolePainter()
  private var lastTick: Timestamp
  private var lastInput: Timestamp
  private var isDone = false
  private var isDirty = true
  private var eventsSinceCheckpoint = 0
  /// Something was put right here after the adjournment, and it was said what comes of it.
  var hasCorrected = false
  private var isAttending = false
  /// Said once, however often it is tried again.
  var troubleWithVotes: String?

  /// A gap shorter than this is the program being slow, not away.
  private static let gapWorthAsking = Milliseconds.seconds(5)

  private static let secondsBetweenLooks: Int64 = 5

  init(
    desk: SessionDesk, history: History, terminal: NcursesTerminal, language: Language, themes: ThemeShelf,
    phones: PhoneHost?
  ) {
    self.desk = desk
    self.phones = phones
    self.terminal = terminal
    self.themes = themes
    shelf = PileShelf(directory: desk.place.directory)
    clock = SystemClock()
    lastTick = clock.now()
    lastInput = lastTick
    model = ConsoleModel(history: history, now: lastTick, size: terminal.size, language: language)
    model.font = UnifontFile.installed
    buffer = Buffer(size: terminal.size)
    let lastAlive = Heartbeat.lastAlive(directory: desk.place.directory)
    heartbeat = Heartbeat(directory: desk.place.directory)
    watch = LogWatch(directory: desk.place.directory)
    askAboutGap(since: lastAlive)
    heartbeat?.beat()
    lookForProjector()
    let piles = shelf.piles
    if !piles.isEmpty { handle(.pilesFound(piles)) }
  }

  /// Runs until the secretary leaves or the terminal is gone.
  func run() {
    while !isDone {
      keepPiles()
      if terminal.takesOutput, isDirty { draw() }
      // Ballot box and server wait for the first screen.
      if !isAttending {
        isAttending = true
        attendVotes()
        comparePlan()
      } else {
        wait()
      }
    }
    keepPiles()
    terminal.close()
    servePhonesNoMore()
    desk.voting.close()
    writeCorrections()
    desk.store.close()
  }

  // MARK: - Waiting

  private func wait() {
    let wake = Wake.wait(
      terminal, news: watch, server: phones?.descriptor ?? -1, milliseconds: clock.untilNextSecond())
    let present = clock.now()
    if wake.keys { lastInput = present }
    let gap = handleTime(present)
    if wake.signals { handleSignals() }
    if wake.news {
      watch?.drain()
      readNews()
    }
    if wake.server { lookAtPhones() }
    if wake.keys {
      let messages = terminal.read()
      if messages.isEmpty, wake.isHungUp { isDone = true }
      for message in messages { handle(message) }
    }
    // What was typed before the question could be seen is no answer to it.
    if let gap, model.session.timer?.isRunning == true { handle(.gapFound(gap)) }
  }

  /// Says how long the program was away while a clock ran, if it was.
  private func handleTime(_ now: Timestamp) -> Milliseconds? {
    let isNewSecond = now.wall / 1_000 != lastTick.wall / 1_000
    let away = now.since(lastTick)
    let isGap = isNewSecond && away > ConsoleRuntime.gapWorthAsking && model.session.timer?.isRunning == true
    if isNewSecond {
      heartbeat?.beat()
      // The watch can miss news of a writer killed in the middle, and is not to be had everywhere.
      if watch == nil || now.wall / 1_000 % ConsoleRuntime.secondsBetweenLooks == 0 { readNews() }
      checkpointWhenIdle()
      lookForProjector()
      lastTick = now
      isDirty = true
      attendVotes()
    }
    _ = update(&model, .tick(now))
    return isGap ? away : nil
  }

  private func handleSignals() {
    for number in Signals.drain() {
      switch number {
      case SIGWINCH: resize()
      case SIGTSTP: suspend()
      case SIGCONT:
        terminal.takeBack()
        resize()
      case SIGTERM, SIGHUP, SIGQUIT, SIGINT: isDone = true
      default: break
      }
    }
  }

  private func resize() {
    let size = terminal.size
    terminal.resize(to: size)
    handle(.resize(size))
  }

  private func suspend() {
    terminal.suspend()
    resize()
  }

  private func draw() {
    if buffer.size != model.size { buffer = Buffer(size: model.size) }
    painter.paint(model, into: &buffer)
    terminal.show(buffer)
    isDirty = false
  }

  // MARK: - Effects

  func handle(_ message: Message) {
    isDirty = true
    for effect in update(&model, message) { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .submit(let line): submit(line)
    case .submitCount(let round, let count, let startsAnew):
      let command = Command.vote(.count(round: round, count, startsAnew: startsAnew))
      finish(desk.commit(command, on: model.history, at: model.now))
    case .keepPile(let pile): shelf.keep(pile)
    case .dropPile(let name): shelf.drop(name)
    case .exportDocuments(let folder): writeDocuments(to: folder)
    case .release(let release): free(release)
    case .readMinutes: handle(.minutes(CompleteRecord(model.history, model.strings).document.passages))
    case .chooseTheme(let name):
      if let theme = themes.theme(name) {
        terminal.use(theme)
        handle(.done(theme.titles[model.language] ?? name))
      } else {
        handle(.failed(model.strings.noTheme(name, known: themes.names)))
      }
    case .redraw: terminal.redraw()
    case .suspend: suspend()
    case .quit: isDone = true
    case .edit(let text): edit(text)
    }
  }

  private func submit(_ line: CommandLine) {
    finish(desk.commit(line, on: model.history, at: model.now, seed: .random(in: 0...999_999)))
  }

  /// What the secretary asked for has been stored, or not.
  private func finish(_ outcome: SessionDesk.Outcome) {
    switch take(outcome, { .recorded($0, mine: true) }) {
    case .stored(let events):
      if events.contains(where: { $0.event == .adjourned }) { writeDocuments() } else { noteCorrection(events) }
    case .refused(let rejection): handle(.refused(rejection))
    case .failed(let error): fail(error) { .failed($0) }
    }
    settleVotes()
  }

  func take(_ outcome: SessionDesk.Outcome, _ message: ([Recorded<Event>]) -> Message) -> SessionDesk.Result {
    if !outcome.foreign.isEmpty { handle(.recorded(outcome.foreign, mine: false)) }
    if case .stored(let events) = outcome.result {
      eventsSinceCheckpoint += events.count
      if watch == nil { watch = LogWatch(directory: desk.place.directory) }
      handle(message(events))
    }
    return outcome.result
  }

  private func keepPiles() {
    if let failure = shelf.flush() {
      handle(.trouble(model.strings.pileNotKept(model.strings.systemReason(failure.number))))
    }
  }

  /// Says what is wrong and goes on from the last stored event; what was typed is still in its form.
  func fail(_ error: StoreError, _ message: (String) -> Message = Message.trouble) {
    handle(message(model.strings.message(error)))
    do throws(StoreError) {
      try desk.store.reopen()
      watch = LogWatch(directory: desk.place.directory)
      readNews()
    } catch {
      handle(message(model.strings.message(error)))
    }
  }

  private func readNews() {
    do throws(StoreError) {
      guard try desk.store.hasNews() else { return }
      let news = try desk.store.read(after: model.history.end)
      if news.isEmpty { return }
      handle(.recorded(news, mine: false))
      settleVotes()
    } catch {
      // A busy or broken log is named when something is to be stored in it.
    }
  }

  private func comparePlan() {
    guard let change = desk.place.change(since: model.session.frozenPlan) else { return }
    handle(.warned(model.strings.planChanged(change)))
  }

  private func lookForProjector() {
    let isHere = ProjectorPresence.isAnyHere(directory: desk.place.directory)
    if isHere != model.hasProjector { handle(.projectorSeen(isHere)) }
  }

  private func checkpointWhenIdle() {
    // Two syncs: only when nobody has pressed a key for a while and none is likely to wait for them.
    guard eventsSinceCheckpoint > 200, clock.now().since(lastInput) > .seconds(2) else { return }
    eventsSinceCheckpoint = 0
    try? desk.store.checkpoint()
  }

  private func edit(_ text: String) {
    var edited: String?
    terminal.lend { edited = Editor.edit(text) }
    // Away on purpose, with the program running: no gap to ask about.
    lastTick = clock.now()
    resize()
    if let edited {
      handle(.edited(edited))
    } else {
      handle(
        .failed(model.strings.pick("编辑器没有正常结束；内容未变", "編輯器沒有正常結束；內容未變", "The editor failed; the text is as it was")))
    }
  }

  /// A clock went on running while nobody was here: from the last beat, or the last event where there is none.
  private func askAboutGap(since lastAlive: Int64?) {
    guard model.session.timer?.isRunning == true, let last = model.history.records.last else { return }
    let gap = Milliseconds(lastTick.wall - max(lastAlive ?? 0, last.at.wall))
    if gap > ConsoleRuntime.gapWorthAsking { _ = update(&model, .gapFound(gap)) }
  }
}
