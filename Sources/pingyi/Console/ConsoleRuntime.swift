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
  let live: LiveSession
  let terminal: NcursesTerminal
  let clock: SystemClock
  private let themes: ThemeFolder
  private let heartbeat: Heartbeat?
  private let pileFiles: PileFiles
  /// Nil where nobody asked for it.
  let phones: PhoneHost?
  private var buffer: Buffer
  private var painter = ConsolePainter()
  private var lastTick: Timestamp
  private var lastInput: Timestamp
  private var isDone = false
  private var isDirty = true
  /// Something was put right here after the adjournment, and it was said what comes of it.
  var hasCorrected = false
  private var isAttending = false
  /// Said once, however often it is tried again.
  var troubleWithVotes: String?

  /// A gap shorter than this is the program being slow, not away.
  private static let gapWorthAsking = Milliseconds.seconds(5)

  private static let secondsBetweenLooks: Int64 = 5

  /// Nobody has pressed a key for so long, and none is likely to wait for what is done meanwhile.
  private static let idle = Milliseconds.seconds(2)

  init(
    live: LiveSession, history: History, terminal: NcursesTerminal, language: Language, themes: ThemeFolder,
    phones: PhoneHost?
  ) {
    self.live = live
    self.phones = phones
    self.terminal = terminal
    self.themes = themes
    pileFiles = PileFiles(directory: live.place.directory)
    clock = SystemClock()
    lastTick = clock.now()
    lastInput = lastTick
    model = ConsoleModel(history: history, now: lastTick, size: terminal.size, language: language)
    model.font = UnifontFile.installed
    buffer = Buffer(size: terminal.size)
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
    finishDocuments()
    live.close()
  }

  // MARK: - Waiting

  private func wait() {
    let wake = Wake.wait(
      terminal, news: live.newsDescriptor, server: phones?.descriptor ?? -1, documents: live.documentsDescriptor,
      milliseconds: clock.untilNextSecond())
    let present = clock.now()
    if wake.keys { lastInput = present }
    let gap = handleTime(present)
    if wake.signals { handleSignals() }
    if wake.news { live.readNews(for: self) }
    if wake.server { lookAtPhones() }
    if wake.documents { live.takeDocuments(for: self) }
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
      let mustLook = live.newsDescriptor < 0 || now.wall / 1_000 % ConsoleRuntime.secondsBetweenLooks == 0
      if mustLook { live.readNews(for: self) }
      if now.since(lastInput) > ConsoleRuntime.idle { live.checkpointIfDue() }
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
      ask { () throws(Obstacle) in try live.submit(command, for: self) }
    case .keepPile(let pile): pileFiles.keep(pile)
    case .dropPile(let name): pileFiles.drop(name)
    case .exportDocuments(let folder): live.writeDocuments(to: folder.map(Folders.expanded), for: self)
    case .release(let release): free(release)
    case .readMinutes: handle(.minutes(CompleteRecord(model.history, strings).document.passages))
    case .chooseTheme(let name):
      if let theme = themes.theme(name) {
        terminal.use(theme)
        handle(.done(theme.titles[model.language] ?? name))
      } else {
        handle(.failed(strings.noTheme(name, known: themes.names)))
      }
    case .redraw: terminal.redraw()
    case .suspend: suspend()
    case .quit: isDone = true
    case .edit(let text): edit(text)
    }
  }

  private func submit(_ line: CommandLine) {
    ask { () throws(Obstacle) in try live.submit(line, seed: .random(in: 0...999_999), for: self) }
  }

  /// What the secretary asked for is stored, or it is said why not.
  private func ask(_ submit: () throws(Obstacle) -> Void) {
    do throws(Obstacle) {
      try submit()
    } catch {
      switch error {
      case .refused(let rejection): handle(.refused(rejection))
      case .failed(let error): recover(from: error, saying: Message.failed)
      }
    }
  }

  private func keepPiles() {
    if let failure = pileFiles.flush() {
      handle(.trouble(strings.pileNotKept(strings.systemReason(failure.number))))
    }
  }

  /// Says what is wrong and goes on from the last stored event; what was typed is still in its form.
  func recover(from error: StoreError, saying message: (String) -> Message) {
    handle(message(strings.message(error)))
    do throws(StoreError) {
      try live.recover(for: self)
    } catch {
      handle(message(strings.message(error)))
    }
  }

  private func comparePlan() {
    guard let change = live.place.change(since: model.session.frozenPlan) else { return }
    handle(.warned(strings.planChanged(change)))
  }

  private func lookForProjector() {
    let isHere = ProjectorPresence.isAnyHere(directory: live.place.directory)
    if isHere != model.hasProjector { handle(.projectorSeen(isHere)) }
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
        .failed(strings.pick("编辑器没有正常结束；内容未变", "編輯器沒有正常結束；內容未變", "The editor failed; the text is as it was")))
    }
  }

  /// A clock went on running while nobody was here: from the last beat, or the last event where there is none.
  private func askAboutGap(since lastAlive: Int64?) {
    guard model.session.timer?.isRunning == true, let last = model.history.records.last else { return }
    let gap = Milliseconds(lastTick.wall - max(lastAlive ?? 0, last.at.wall))
    if gap > ConsoleRuntime.gapWorthAsking { _ = update(&model, .gapFound(gap)) }
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
