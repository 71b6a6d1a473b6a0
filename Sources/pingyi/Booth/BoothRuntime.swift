import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// The booth's loop: keys to `update`, what it asks of the box and of the terminal, a look at the box each second.
///
/// No signal that a keyboard can send ends or stops it; SIGTERM from elsewhere and a terminal that is gone do. It writes
/// nothing but ballots, and keeps nothing of them.
final class BoothRuntime {
  private let box: BoothBox
  private let terminal: NcursesTerminal
  private let clock = SystemClock()
  private var model: BoothModel
  private var buffer: Buffer
  private var lastLook: Int64 = 0
  private var isDone = false
  private var isDirty = true

  init(box: BoothBox, terminal: NcursesTerminal, setting: BoothSetting) {
    self.box = box
    self.terminal = terminal
    model = BoothModel(setting, now: clock.now(), size: terminal.size)
    buffer = Buffer(size: terminal.size)
    Signals.ignoreKeyboard()
    // What a crash leaves behind has nobody's marks in it.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(4), &none)
  }

  /// Runs until the secretary ends it or the terminal is gone.
  func run() {
    look()
    while !isDone {
      if terminal.takesOutput, isDirty { draw() }
      wait()
    }
    // Where the terminal has one screen only, what is on it would stay.
    terminal.forget()
    if terminal.takesOutput { terminal.show(Buffer(size: model.size)) }
    terminal.close()
    box.close()
  }

  // MARK: - Private

  private func wait() {
    let wake = Wake.wait(terminal, milliseconds: clock.untilNextSecond())
    if wake.signals { handleSignals() }
    let now = clock.now()
    handle(.tick(now))
    if now.wall / 1_000 != lastLook { look() }
    guard wake.keys else { return }
    let messages = terminal.read()
    if messages.isEmpty, wake.isHungUp { isDone = true }
    for message in messages {
      let wasInUse = model.isInUse
      take(message)
      // What was typed ahead was meant for a page that is gone.
      if wasInUse, !model.isInUse {
        _ = terminal.read()
        return
      }
    }
  }

  private func take(_ message: Message) {
    if case .key(let key) = message { handle(.key(key)) }
    if case .paste(let text) = message { handle(.paste(text)) }
  }

  private func handle(_ message: BoothMessage) {
    isDirty = true
    for effect in update(&model, message) { perform(effect) }
  }

  private func perform(_ effect: BoothEffect) {
    switch effect {
    case .ask(let code): ask(code)
    case .admit(let voter): handle(.admitted(voter, pass(VotingCode.drawn(), isReleased: true)))
    case .cast(let submission): cast(submission)
    case .forget: terminal.forget()
    case .redraw: terminal.redraw()
    case .leave: isDone = true
    }
  }

  private func look() {
    lastLook = clock.now().wall / 1_000
    do throws(StoreError) {
      handle(.door(try box.door(of: model.setting.panel.id)))
    } catch {
      if error != .busy { handle(.failed(model.strings.message(error))) }
    }
  }

  private func ask(_ code: VotingCode) {
    do throws(StoreError) {
      let standing = try box.standing(of: code)
      guard case .mayVote(let voter) = standing else { return handle(.refused(standing)) }
      // The round may have been opened since the last look.
      look()
      handle(.admitted(voter, pass(code, isReleased: false)))
    } catch {
      handle(.failed(model.strings.message(error)))
    }
  }

  private func cast(_ submission: Submission) {
    do throws(StoreError) {
      handle(.cast(try box.cast(submission)))
    } catch {
      handle(.failed(model.strings.message(error)))
    }
  }

  private func pass(_ code: VotingCode, isReleased: Bool) -> BoothPass {
    let token = (0..<Submission.tokenLength).map { _ in UInt8.random(in: 0...255) }
    return BoothPass(code: code, token: token, isReleased: isReleased)
  }

  private func handleSignals() {
    for number in Signals.drain() {
      switch number {
      case SIGWINCH: resize()
      case SIGCONT:
        terminal.takeBack()
        resize()
      case SIGTERM, SIGHUP: isDone = true
      default: break
      }
    }
  }

  private func resize() {
    terminal.resize(to: terminal.size)
    handle(.resize(terminal.size))
  }

  private func draw() {
    if buffer.size != model.size { buffer = Buffer(size: model.size) }
    render(model, into: &buffer)
    terminal.show(buffer)
    isDirty = false
  }
}
