import ArgumentParser
import ReviewCore
import ReviewScreens
import ReviewStore

/// A guided session on the real console. It leaves nothing, as a rehearsal does.
struct TutorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tutor", abstract: Pingyi.words.tutorAbout)

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("语言：zh-Hans、zh-Hant、en", "語言：zh-Hans、zh-Hant、en", "language: zh-Hans, zh-Hant, en")))
  var lang: Language?

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("配色，见 themes", "配色，見 themes", "a theme, see themes")), completion: .theme)
  var theme: String?

  @Option(help: ArgumentHelp(Pingyi.words.tutorStepHelp, valueName: "n"))
  var step = 1

  @Flag(help: ArgumentHelp(Pingyi.words.pick("边框和记号只用 ASCII", "邊框和記號只用 ASCII", "borders and marks in ASCII only")))
  var ascii = false

  func run() throws {
    let count = TutorStep.all.count
    guard (1...count).contains(step) else { throw Refusal(text: Pingyi.words.tutorNoStep(count), status: 2) }
    let themes = ThemeFolder()
    let chosen = try themes.chosen(theme, otherwise: Theme.dark.name)
    do { try NcursesTerminal.check() } catch { throw Refusal(text: Pingyi.words.message(error), status: 2) }
    let words = Strings(lang ?? Pingyi.words.language)
    let rehearsal = try Rehearsal.begin("tutor", plan: TutorPlan.text(words, at: SystemClock().now()))
    defer { rehearsal.end() }
    let terminal = try NcursesTerminal.open(theme: chosen, asciiOnly: ascii)
    // Whatever comes, the terminal is the shell's again before anything is said on it.
    defer { terminal.close() }
    let tutor = try TutorRuntime(
      rehearsal.place, at: step - 1, on: terminal, language: words.language, themes: themes)
    let reached = try tutor.run() + 1
    Pingyi.say(words.tutorOver(reached: reached, isWhole: reached == count))
  }
}
