import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// The booth's loop: keys to `update`, what it asks of the box and of the terminal, a look at the box each second.
///
/// No signal that a keyboard can send ends or stops it; SIGTERM from elsewhere and a terminal that is gone do. It writes
/// nothing but ballots, and keeps nothing of them.
final class BoothRuntime: Screen {
  private let box: BoothBox
  private let loop: ScreenLoop
  private var model: BoothModel
  private var lastReading: Int64 = 0

  init(box: BoothBox, terminal: any Terminal, setting: BoothSetting) {
    self.box = box
    loop = ScreenLoop(terminal)
    model = BoothModel(setting, now: loop.clock.now(), size: terminal.size)
    Signals.ignoreKeyboard()
    // What a crash leaves behind has nobody's marks in it.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(4), &none)
  }

  /// Runs until the secretary ends it or the terminal is gone.
  func run() {
    readBox()
    loop.run(self)
    // Where the terminal has one screen only, what is on it would stay.
    loop.terminal.forget()
    if loop.terminal.takesOutput { loop.terminal.show(Buffer(size: model.size)) }
    loop.terminal.close()
    box.close()
  }

  // MARK: - Screen

  var size: Size { model.size }
  var sources: [WakeSource] { [] }
  var longestSleep: Int32 { loop.clock.untilNextSecond() }

  func wake(at now: Timestamp, withKeys: Bool) {
    handle(.tick(now))
    if now.wall / 1_000 != lastReading { readBox() }
  }

  func take(_ message: Message) {
    let wasInUse = model.isInUse
    switch message {
    case .key(let key): handle(.key(key))
    case .paste(let text): handle(.paste(text))
    case .resize(let size): handle(.resize(size))
    default: break
    }
    // What was typed ahead was meant for a page that is gone.
    if wasInUse, !model.isInUse { loop.dropTyping() }
  }

  func draw(into buffer: inout Buffer) { render(model, into: &buffer) }

  // MARK: - Private

  private func handle(_ message: BoothMessage) {
    loop.changed()
    for effect in update(&model, message) { perform(effect) }
  }

  private func perform(_ effect: BoothEffect) {
    switch effect {
    case .ask(let code): ask(code)
    case .admit(let voter): handle(.admitted(voter, pass(VotingCode.drawn(), isReleased: true)))
    case .cast(let submission): cast(submission)
    case .forget: loop.terminal.forget()
    case .redraw: loop.terminal.redraw()
    case .leave: loop.end()
    }
  }

  private func readBox() {
    lastReading = loop.clock.now().wall / 1_000
    do throws(StoreError) {
      handle(.availability(try box.availability(of: model.setting.panel.id)))
    } catch {
      if error != .busy { handle(.failed(model.strings.message(error))) }
    }
  }

  private func ask(_ code: VotingCode) {
    do throws(StoreError) {
      let status = try box.status(of: code)
      guard case .mayVote(let voter) = status else { return handle(.refused(status)) }
      // The round may have been opened since the last look.
      readBox()
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
}
