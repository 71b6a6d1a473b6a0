import ArgumentParser
import ReviewCore

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: Pingyi.words.pick("主控台：开会，或接着开", "主控台：開會，或接著開", "the console: opens a session or resumes it"))

  @OptionGroup var options: SessionOptions

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("配色，见 themes", "配色，見 themes", "a theme, see themes")), completion: .theme)
  var theme: String?

  @OptionGroup var serving: ServingOptions

  @OptionGroup var carrying: CarryingOptions

  @Flag(help: ArgumentHelp(Pingyi.words.pick("边框和记号只用 ASCII", "邊框和記號只用 ASCII", "borders and marks in ASCII only")))
  var ascii = false

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "演练：编造选票，走完全程，不留痕迹", "演練：編造選票，走完全程，不留痕跡",
        "a rehearsal: the whole evening with invented ballots, and nothing is left of it")))
  var rehearse = false

  func run() throws {
    var launch = ConsoleLaunch(
      place: carrying.place(options), language: options.lang, theme: theme, ascii: ascii, phones: try serving.rules)
    if rehearse { try launch.rehearse() } else { try launch.run() }
  }
}
