import CommandTables
import ReviewCore
import ReviewRegister
import ReviewScreens
import ReviewStore

/// The register's screen in the world: hands messages to `update`, does what it asks, answers what it wants to know before it
/// draws, and tells what other offices store.
///
/// It wakes once a second, since the clock is seen and news must not be missed, and otherwise only when something happened.
final class RegisterRuntime {
  let live: LiveRegister
  private let loop: ScreenLoop
  /// What goes out is written while the screen goes on.
  private let papers: DocumentService
  /// Of the session below, if one runs there.
  private let glance: (() -> SessionGlance)?
  private let themes: ThemeFolder
  /// Where sessions' data lie, if not beside their plans.
  private let data: String?
  /// How far the day that is worked on lies from today.
  private let shift: Milliseconds
  private let workDays = WorkDays()
  private var watch: LogWatch?
  private var painter = RegisterPainter()
  private(set) var model: RegisterModel
  private var lastSecond: Int64 = 0
  /// The last command the person has seen: undo takes back no other.
  private var lastSeen: Int?
  /// Whether something is asked for ahead: not after it could not be read, until the next key.
  private var isWishing = true

  /// The rows of `unit` are shown first, if it has any.
  init(
    live: LiveRegister, on loop: ScreenLoop, papers: DocumentService = DocumentService(), language: Language,
    themes: ThemeFolder, data: String? = nil, shift: Milliseconds = .zero, unit: String? = nil,
    glance: (() -> SessionGlance)? = nil
  ) {
    self.live = live
    self.loop = loop
    self.papers = papers
    self.themes = themes
    self.data = data
    self.shift = shift
    self.glance = glance
    let now = loop.clock.now().moved(by: shift)
    model = RegisterModel(
      head: live.head, position: live.store.position, now: now, size: loop.terminal.size, language: language,
      unit: unit.flatMap { live.store.hasRows(of: $0, on: now.date) ? $0 : nil }, glance: glance?())
    watch = LogWatch(directory: live.place.path)
    noteLastCommand()
    answerWants()
  }

  /// Runs by itself until somebody leaves or the terminal is gone.
  func run() {
    loop.run(self)
    loop.terminal.close()
    if papers.isBusy { Pingyi.say(strings.leavingWhenWritten) }
    for answer in papers.waitForAnswers() { tell(answer) }
  }

  func handle(_ message: RegisterMessage) {
    loop.changed()
    for effect in update(&model, message) { perform(effect) }
  }

  // MARK: - Private

  private var strings: Strings { model.strings }

  /// Answers may lead to the next wants. Each ask is answered once, if only by nothing, so this ends.
  private func answerWants() {
    while true {
      let wants = model.wants
      if wants.isEmpty { return }
      for ask in wants {
        do throws(StoreError) {
          handle(.answered(ask, try live.store.answer(ask, calendar)))
        } catch {
          handle(.answered(ask, nil))
          handle(.trouble(strings.registerMessage(error, live.place)))
        }
      }
    }
  }

  /// While nobody waits. What is seen does not change by it. What cannot be read now is told when it is wanted.
  private func answerWishes() {
    for ask in wishes {
      do throws(StoreError) {
        handle(.answered(ask, try live.store.answer(ask, calendar)))
      } catch {
        isWishing = false
      }
    }
  }

  private var wishes: [RegisterAsk] { isWishing ? model.wishes : [] }

  /// Weekends alone where there is no sound file of holidays; that is said once.
  private func calendar() -> WorkCalendar {
    do throws(Refusal) {
      return try workDays.calendar(of: live) { handle(.done(strings.noHolidays($0))) }
    } catch {
      handle(.trouble(error.text))
      return workDays.doWithout(of: live)
    }
  }

  private func perform(_ effect: RegisterEffect) {
    switch effect {
    case .submit(let line): submit(line)
    case .chooseTheme(let name):
      guard let theme = themes.theme(name) else {
        return handle(.failed(strings.noTheme(name, known: themes.names)))
      }
      loop.terminal.use(theme)
      handle(.done(theme.titles[model.language] ?? name))
    case .redraw: loop.terminal.redraw()
    case .suspend: loop.suspend()
    case .quit: loop.leave()
    case .edit(let text): edit(text)
    }
  }

  /// What was asked for is stored, or it is said why not.
  private func submit(_ line: TypedCommand<RegisterOperation>) {
    // What was on the screen when the key was pressed; news that come now have not been seen.
    let seen = lastSeen
    readNews()
    let context = RegisterContext(today: model.now.date, seed: .random(in: 1...(.max)), lastSeen: seen)
    do {
      let stored = try live.submit(try command(line, in: context), at: model.now)
      noteLastCommand()
      handle(.recorded(stored, mine: true, head: live.head, position: live.store.position))
      if stored.isEmpty { return handle(.done(strings.nothingToDo)) }
      if let text = live.whatWasTakenBack(by: stored, strings) { handle(.done(text)) }
      if let request = line.operation.papers(of: live.place, strings, on: model.now.date) { papers.write(request) }
    } catch let rejection as RegisterRejection {
      handle(.refused(rejection))
    } catch let refusal as Refusal {
      handle(.failed(refusal.text))
    } catch LiveRegister.Obstacle.refused(let rejection) {
      handle(.refused(rejection))
    } catch LiveRegister.Obstacle.failed(let error) {
      recover(from: error)
    } catch {
      handle(.failed("\(error)"))
    }
  }

  private func command(
    _ line: TypedCommand<RegisterOperation>, in context: RegisterContext
  ) throws -> RegisterCommand {
    switch try line.command(in: context) {
    case .command(let command): return command
    case .errand(let errand, let said):
      return try RegisterErrands(live: live, now: model.now, strings: strings, data: data).command(for: errand, said)
    // The screen answers these by itself.
    case .query: throw RegisterRejection.line(.screenOnly(line.operation))
    }
  }

  /// Says what is wrong and goes on from the last stored event; what was typed is still in its form.
  private func recover(from error: StoreError) {
    handle(.failed(strings.registerMessage(error, live.place)))
    do throws(StoreError) {
      try live.store.reopen()
      watch = LogWatch(directory: live.place.path)
    } catch {
      handle(.trouble(strings.registerMessage(error, live.place)))
    }
  }

  private func readNews() {
    watch?.drain()
    // A busy or broken log is named when something is to be stored in it. Where others were quicker while something was
    // stored, their events are in the tables already, and the screen lags.
    guard let news = try? live.store.news(), !news.isEmpty || live.store.position != model.position else { return }
    handle(.recorded(news, mine: false, head: live.head, position: live.store.position))
    if let text = live.whatWasTakenBack(by: news.suffix(1), elsewhere: true, strings) { handle(.done(text)) }
    noteLastCommand()
  }

  private func noteLastCommand() { lastSeen = try? live.store.lastBatch }

  /// What came of papers, on the screen or on the shell's terminal once it is that again.
  private func tell(_ answer: Result<DocumentFolder.Written, Refusal>) {
    switch answer {
    case .success(let written):
      if loop.terminal.isOpen {
        handle(.written(strings.partsOfWritten(written)))
      } else {
        Pingyi.say(strings.written(written))
      }
    case .failure(let refusal):
      if loop.terminal.isOpen { handle(.trouble(refusal.text)) } else { Pingyi.complain(refusal.text) }
    }
  }

  private func edit(_ text: String) {
    var edited: String?
    loop.lend { edited = Editor.edit(text) }
    if let edited {
      handle(.edited(edited))
    } else {
      handle(
        .failed(strings.pick("编辑器没有正常结束；内容未变", "編輯器沒有正常結束；內容未變", "The editor failed; the text is as it was")))
    }
  }
}

extension RegisterRuntime: Screen {
  var size: Size { model.size }

  var sources: [WakeSource] {
    [
      WakeSource(descriptor: watch?.descriptor ?? -1) { self.readNews() },
      WakeSource(descriptor: papers.descriptor) { for answer in self.papers.takeAnswers() { self.tell(answer) } },
    ]
  }

  /// With something to be asked for ahead it only looks whether a key waits.
  var longestSleep: Int32 { wishes.isEmpty ? loop.clock.untilNextSecond() : 0 }

  /// Before the first key is taken.
  func begin() { answerWishes() }

  func wake(at present: Timestamp, withKeys: Bool) {
    if !withKeys { answerWishes() }
    let second = present.wall / 1_000
    guard second != lastSecond else { return }
    lastSecond = second
    // The clock that is seen has minutes; a notice goes by itself.
    let (minute, hadNotice) = (model.now.wall / 60_000, model.hasNotice)
    _ = update(&model, .tick(present.moved(by: shift)))
    if model.now.wall / 60_000 != minute || model.hasNotice != hadNotice { loop.changed() }
    // The watch can miss news of a writer killed in the middle, and is not to be had everywhere.
    readNews()
  }

  func take(_ message: Message) {
    switch message {
    case .key(let key):
      // What it does is done to what would be seen; typing and steps may come in any number.
      if !key.isText, !key.isStep { answerWants() }
      isWishing = true
      handle(.key(key))
    case .paste(let text): handle(.paste(text))
    case .mouse(let mouse): handle(.mouse(mouse))
    case .resize(let size): handle(.resize(size))
    // What only a session has.
    case .tick, .recorded, .settled, .refused, .failed, .trouble, .done, .warned, .planEdited, .edited, .projectorSeen,
      .minutes, .findings, .boxRead, .phonesServed, .pilesFound, .gapFound:
      break
    }
  }

  /// All keys that have come are taken: now, and only once, what the last of them wants is asked.
  func settle() {
    if let glance = glance?(), glance != model.glance { handle(.glanced(glance)) }
    answerWants()
  }

  func close() { live.close() }

  func draw(into buffer: inout Buffer) { painter.paint(model, into: &buffer) }
}
