import Glibc
import ReviewCore
import ReviewScreens

/// Opening the console: what is said on the command line, checked before anything is created.
struct ConsoleLaunch {
  let place: SessionPlace
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

  func run() throws {
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
      ConsoleRuntime(
        live: live, history: history, terminal: terminal, language: strings.language, themes: themes,
        phones: host
      ).run()
    } catch {
      throw Refusal(text: strings.message(error), status: 2)
    }
  }
}
