import ArgumentParser
import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// The register on the full screen; also what `register` alone stands for, where somebody sits at a terminal.
struct RegisterScreenVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: Pingyi.words.pick(
      "全屏台账：查找、到期、单位、月督办", "全螢幕臺賬：查找、到期、單位、月督辦",
      "the register on the full screen: finding, what is due, units, a month's urging"))

  @OptionGroup var options: RegisterOptions

  @Option(help: ArgumentHelp(Pingyi.words.pick("配色，见 themes", "配色，見 themes", "a theme, see themes")))
  var theme: String?

  @Flag(help: ArgumentHelp(Pingyi.words.pick("边框和记号只用 ASCII", "邊框和記號只用 ASCII", "borders and marks in ASCII only")))
  var ascii = false

  func run() throws { try RegisterScreenVerb.open(options, theme: theme, ascii: ascii) }

  static func open(_ options: RegisterOptions, theme: String? = nil, ascii: Bool = false) throws {
    let themes = ThemeFolder()
    let chosen = try themes.chosen(theme, otherwise: Theme.dark.name)
    do { try NcursesTerminal.check() } catch { throw Refusal(text: Pingyi.words.message(error), status: 2) }
    // Whoever names a register wants to look into one that is there.
    let live = try options.open(origin: "register-\(getpid())", begins: options.register == nil)
    let language = options.lang ?? Pingyi.words.language
    let shift = try options.now.wall - SystemClock().now().wall
    do {
      let terminal = try NcursesTerminal(theme: chosen, asciiOnly: ascii)
      RegisterRuntime(
        live: live, on: ScreenLoop(terminal), language: language, themes: themes,
        // Whole days: what is worked on is another day, not another hour.
        shift: .seconds((shift + (shift < 0 ? -43_200_000 : 43_200_000)) / 86_400_000 * 86_400)
      ).run()
    } catch {
      throw Refusal(text: Strings(language).message(error), status: 2)
    }
  }
}
