import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// Opening the console: what is said on the command line, checked before anything is created.
struct ConsoleLaunch {
  private(set) var place: SessionPlace
  var language: Language?
  var theme: String?
  var ascii = false
  /// Nil: what the plan says.
  var phones: PhoneRules?

  init(place: SessionPlace, language: Language?, theme: String?, ascii: Bool, phones: PhoneRules?) {
    self.place = place
    self.language = language
    self.theme = theme
    self.ascii = ascii
    self.phones = phones
  }

  /// `run SESSION` and `run SESSION --data DIR`, nothing else: the way a session is opened in the hall. Building the
  /// argument parser's tables takes a sixth of the start, so this one line is read without it; nil for all others.
  init?(plain words: [String]) {
    let isPlain = words.dropFirst().allSatisfy { !$0.hasPrefix("-") || $0 == "--data" }
    guard words.first == "run", isPlain else { return nil }
    if words.count == 2 {
      place = SessionPlace(words[1], data: nil)
    } else if words.count == 4, words[2] == "--data", words[3] != "--data" {
      place = SessionPlace(words[1], data: words[3])
    } else {
      return nil
    }
  }

  /// The same for practice: with an invented hall, in a folder that is gone when this returns.
  mutating func rehearse() throws {
    let session = place
    do { try NcursesTerminal.check() } catch { throw Refusal(text: Pingyi.words.message(error), status: 2) }
    let rehearsal = try Rehearsal.begin(session)
    defer { rehearsal.end() }
    place = rehearsal.place
    Pingyi.complain(words.rehearsing(session.name))
    let reached = try hold(hall: InventedHall(directory: place.directory))
    if reached != .prepared {
      LastRehearsal(day: SystemClock().now().date, wasWhole: reached == .adjourned).remember(for: session)
    }
    Pingyi.say(words.rehearsalOver)
  }

  func run() throws {
    if try hold() == .adjourned { Pingyi.say(words.papersAre(in: place.documents)) }
  }

  // MARK: - Private

  /// What is said before and after the screen, in the language that was asked for.
  private var words: Strings { language.map { Strings($0) } ?? Pingyi.words }

  /// Until the secretary leaves; answers with how far the session was by then.
  private func hold(hall: InventedHall? = nil) throws -> Phase {
    let themes = ThemeFolder()
    let chosen = try themes.chosen(theme, otherwise: Theme.dark.name)
    do { try NcursesTerminal.check() } catch { throw Refusal(text: Pingyi.words.message(error), status: 2) }
    let clock = SystemClock()
    let (live, history) = try LiveSession.open(place, origin: "console-\(getpid())") { _ in clock.now() }
    let strings = Strings(language ?? history.session.plan.language)
    let host = (phones ?? place.phones(of: history.session.plan)).flatMap {
      PhoneHost($0, directory: place.directory)
    }
    if let warning = host?.warning(strings) { Pingyi.complain(warning) }
    do {
      let terminal = try NcursesTerminal(theme: chosen, asciiOnly: ascii)
      let console = ConsoleRuntime(
        live: live, history: history, on: ScreenLoop(terminal), language: strings.language, themes: themes,
        phones: host)
      console.hall = hall
      console.model.isPractice = hall != nil
      console.run()
      return console.history.session.phase
    } catch {
      throw Refusal(text: strings.message(error), status: 2)
    }
  }
}
