import ArgumentParser
import ReviewCore
import ReviewScreens

struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: Pingyi.words.pick(
      "投影：会场所见，跟随会议", "投影：會場所見，跟隨會議", "the projector's screen: what the hall sees, following the session"))

  @OptionGroup var options: SessionOptions

  @OptionGroup var joining: JoiningOptions

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "屏幕在哪里：hall 会场；lobby 走廊，谁在述、下面是谁、约几点；podium 台前，只有时钟",
        "螢幕在哪裡：hall 會場；lobby 走廊，誰在述、下面是誰、約幾點；podium 台前，只有時鐘",
        "where the screen stands: hall; lobby, for those who wait: who speaks, who is next, at about what time; podium, the clock alone"
      )))
  var view = ScreenPlace.hall

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("配色，见 themes", "配色，見 themes", "a theme, see themes")), completion: .theme)
  var theme: String?

  @Flag(help: ArgumentHelp(Pingyi.words.pick("边框和记号只用 ASCII", "邊框和記號只用 ASCII", "borders and marks in ASCII only")))
  var ascii = false

  func run() throws {
    let chosen = try ThemeFolder().chosen(theme, otherwise: "hall-dark")
    let feed = try SceneFeed(joining.place(options), for: view)
    let terminal = try NcursesTerminal.open(theme: chosen, asciiOnly: ascii)
    ProjectorRuntime(
      feed: feed, terminal: terminal, theme: chosen, language: options.lang,
      font: UnifontFile.installed
    ).run()
  }
}

extension ScreenPlace: ExpressibleByArgument {}
