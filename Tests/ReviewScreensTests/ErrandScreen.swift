import CommandTables
import ReviewValues

@testable import ReviewScreens

/// A screen of letters in memory: a palette, the forms it opens, and what was asked for in the end. All that a second
/// table's screen adds to what is there.
struct ErrandScreen {
  private(set) var palette: CommandPalette<Errand>? = CommandPalette()
  private(set) var form: OperationForm<Errand>?
  private(set) var offers: OfferList?
  private(set) var commands: [Errand.Command] = []
  let strings = Strings(.en)
  let size = Size(columns: 80, rows: 24)
  let day = Errand.Day.workday
  let today = CivilDate(dayNumber: 20_805)

  mutating func press(_ keys: Key...) {
    for key in keys { press(key) }
  }

  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  /// The rows that are not empty.
  var lines: [String] {
    var buffer = Buffer(size: size)
    if let form {
      _ = view(of: form).draw(size: size, height: 6, into: &buffer)
    } else {
      _ = palette?.draw(on: screen, size: size, hint: strings.paletteHint, into: &buffer)
    }
    offers?.draw(
      title: strings.readyWords, hint: strings.offerHint, size: size, height: 6, strings, into: &buffer)
    return buffer.lines.filter { !$0.isEmpty && !$0.hasPrefix("─") }
  }

  // MARK: - Private

  private mutating func press(_ key: Key) {
    if offers != nil { return choose(key) }
    if form != nil { return fillIn(key) }
    let screen = screen
    guard let answer = palette?.update(key, on: screen) else { return }
    switch answer {
    case .taken: break
    case .closed: palette = nil
    case .start(let row): form = OperationForm(row.operation)
    case .complete(let line): perform(line)
    }
  }

  private mutating func fillIn(_ key: Key) {
    guard let answer = form?.update(key) else { return }
    switch answer {
    case .taken, .changed, .wantsEditor: break
    case .left: form = nil
    case .complete(let line): perform(line)
    case .wantsOffers: if form?.current?.suggestions == .units { offers = OfferList(["县委办公室", "县纪委"]) }
    }
  }

  private mutating func choose(_ key: Key) {
    guard let answer = offers?.update(key, height: 6) else { return }
    switch answer {
    case .taken: return
    case .closed: break
    case .chosen(let words): form?.insert(words)
    }
    offers = nil
  }

  private mutating func perform(_ line: TypedCommand<Errand>) {
    do throws(Errand.Refusal) {
      commands.append(try line.command(in: Errand.Context(today: today)))
      (palette, form) = (nil, nil)
    } catch {
      let text = words(error)
      if form == nil { palette?.error = text } else { form?.error = text }
    }
  }

  private func words(_ refusal: Errand.Refusal) -> String {
    switch refusal {
    case .line(let refusal): strings.lineRefusal(refusal)
    case .noSuchLetter(let number): "There is no letter \(number)"
    }
  }

  private var screen: PaletteScreen<Errand> {
    PaletteScreen(
      phase: day, strings: strings, parse: { text throws(Errand.Refusal) in try TypedCommand(parsing: text) },
      words: words, notNow: { "Not today: \($0.rawValue)" })
  }

  private func view(of form: OperationForm<Errand>) -> FormView<Errand> {
    var view = FormView(form, strings)
    view.word = { $0.editor.text == "visit" ? "in person" : nil }
    return view
  }
}
