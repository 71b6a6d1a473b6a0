import PlanRosters
import ReviewCore
import ReviewPlan
import ReviewScreens

/// The form of a new plan in the world: reads the tables that are named, says what was understood, writes the plan.
final class DraftRuntime: Screen {
  private let place: SessionPlace
  private let initial: PlanDraft
  private let loop: ScreenLoop
  private(set) var model: DraftModel
  /// The keys that are still to be filled in; nil where no plan was written.
  private var open: [String]?

  init(place: SessionPlace, answers: PlanDraft, terminal: any Terminal) {
    self.place = place
    initial = answers
    loop = ScreenLoop(terminal)
    model = DraftModel(
      path: place.plan, values: DraftAnswers.initial(answers), size: terminal.size, language: answers.language)
  }

  /// Runs until the plan is written or somebody leaves; the terminal stays open. Answers with the keys of the plan that are
  /// still to be filled in, nil where none was written.
  func run() -> [String]? {
    loop.run(self)
    return open
  }

  // MARK: - Screen

  var size: Size { model.size }
  var sources: [WakeSource] { [] }
  /// Nothing happens by itself.
  var longestSleep: Int32 { 60_000 }

  func wake(at now: Timestamp, withKeys: Bool) {}

  func take(_ message: Message) {
    switch message {
    case .key(let key): handle(.key(key))
    case .paste(let text): handle(.paste(text))
    case .resize(let size): handle(.resize(size))
    // What only a session has.
    case .mouse, .tick, .recorded, .settled, .refused, .failed, .trouble, .done, .warned, .planEdited, .edited,
      .projectorSeen, .minutes, .findings, .boxRead, .phonesServed, .pilesFound, .gapFound:
      break
    }
  }

  func draw(into buffer: inout Buffer) { render(model, into: &buffer) }

  // MARK: - Private

  private func handle(_ message: DraftMessage) {
    loop.changed()
    for effect in update(&model, message) { perform(effect) }
  }

  private func perform(_ effect: DraftEffect) {
    switch effect {
    case .look: _ = compose()
    case .write: write()
    case .leave: loop.end()
    case .redraw: loop.terminal.redraw()
    }
  }

  /// What the fields and the tables come to, shown below the fields; nil where a field is in the way.
  private func compose() -> (PlanComposition, PlanMaker, [RosterBook])? {
    let answers = DraftAnswers(model)
    do {
      let maker = PlanMaker(place: place, corrections: try answers.corrections(), strings: model.strings)
      let books = try maker.read(answers.sources)
      let composition = PlanComposition(try answers.draft(from: initial), books, file: place.plan)
      // What has to be mended comes first: few rows are seen at once.
      handle(.looked(maker.faults(composition) + maker.report(composition, books, columns: model.previewWidth)))
      return (composition, maker, books)
    } catch let trouble as DraftAnswers.Trouble {
      handle(.refused(trouble.field, trouble.text))
    } catch let refusal as Refusal {
      let lines = refusal.text.split(separator: "\n").map(String.init)
      handle(.looked(lines))
      handle(.refused(.rosters, lines.first ?? ""))
    } catch {
      handle(.refused(nil, "\(error)"))
    }
    return nil
  }

  private func write() {
    guard let (composition, maker, books) = compose() else { return }
    guard let text = composition.text else {
      let errors = composition.faults.filter { $0.severity == .error }
      // What is in no table was said in the form: only panels can contradict each other there.
      guard let first = errors.first, first.cell == nil else {
        return handle(.refused(.rosters, model.strings.rosterFaults(errors.count)))
      }
      return handle(.refused(.panels, first.reason(model.language)))
    }
    do throws(Refusal) {
      try maker.remember(books)
      try maker.write(text)
      open = composition.open
      loop.end()
    } catch {
      handle(.refused(nil, error.text))
    }
  }
}
