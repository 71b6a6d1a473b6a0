import ArgumentParser
import CommandTables
import ReviewCore

/// The manual of the session's commands, as the table has them.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands",
    abstract: Pingyi.words.pick("列出会议的所有命令和按键", "列出會議的所有命令和按鍵", "lists every command of a session, with its keys"))

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("语言：zh-Hans zh-Hant en", "語言：zh-Hans zh-Hant en", "zh-Hans, zh-Hant or en")))
  var lang: Language?

  func run() { Pingyi.say(CommandManual(Operation.table, lang.map(Strings.init) ?? Pingyi.words).text) }
}
