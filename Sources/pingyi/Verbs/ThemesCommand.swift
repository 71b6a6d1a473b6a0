import ArgumentParser
import ReviewCore
import ReviewScreens

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: Pingyi.words.pick("列出配色", "列出配色", "lists the themes"))

  func run() throws {
    let folder = ThemeFolder()
    for name in folder.names {
      guard let reading = folder.reading(name) else { continue }
      Pingyi.say("\(name)  \(reading.theme.titles[Pingyi.words.language] ?? "")")
      for warning in reading.warnings { Pingyi.complain(warning) }
    }
  }
}
