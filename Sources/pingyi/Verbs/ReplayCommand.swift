import ArgumentParser
import ReviewCore
import ReviewScreens
import ReviewStore

/// Plays a session's log again. It only reads: the session may be running.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: Pingyi.words.pick(
      "从头重放一次会议，只看不改", "從頭重放一次會議，只看不改", "plays a session again from its beginning; it only reads"))

  @OptionGroup var options: SessionOptions

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "画面：console 控制台，projector 会场所见；Tab 换", "畫面：console 控制台，projector 會場所見；Tab 換",
        "console, or projector for what the hall saw; Tab changes")))
  var view = ReplayModel.View.console

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("几倍速，1 到 1000", "幾倍速，1 到 1000", "how many times as fast, 1 to 1000"), valueName: "n"))
  var speed = 1

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("配色，见 themes", "配色，見 themes", "a theme, see themes")), completion: .theme)
  var theme: String?

  @Flag(help: ArgumentHelp(Pingyi.words.pick("边框和记号只用 ASCII", "邊框和記號只用 ASCII", "borders and marks in ASCII only")))
  var ascii = false

  func run() throws {
    guard ReplayModel.speeds.contains(speed) else {
      throw Refusal(
        text: Pingyi.words.pick(
          "--speed 是 1 到 1000 的整数", "--speed 是 1 到 1000 的整數", "--speed takes a whole number from 1 to 1000"), status: 2)
    }
    let folder = ThemeFolder()
    let themes: [ReplayModel.View: Theme] = [
      .console: try folder.chosen(theme, otherwise: Theme.dark.name),
      .projector: try folder.chosen(theme, otherwise: "hall-dark"),
    ]
    let feed = try opened()
    let terminal = try NcursesTerminal.open(theme: themes[view] ?? .dark, asciiOnly: ascii)
    guard
      let model = ReplayModel(
        feed.records, view: view, speed: speed, size: terminal.size, language: options.lang, font: UnifontFile.installed
      )
    else {
      terminal.close()
      throw Refusal(text: Pingyi.words.message(StoreError.damaged(.noBeginning)))
    }
    ReplayRuntime(model, feed: feed, terminal: terminal, themes: themes).run()
  }

  // MARK: - Private

  private func opened() throws -> ReplayFeed {
    do { return try ReplayFeed(options.place) } catch {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }
}

extension ReplayModel.View: ExpressibleByArgument {}
