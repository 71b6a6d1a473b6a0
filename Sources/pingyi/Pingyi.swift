import ArgumentParser
import Glibc
import ReviewCore

// pingyi: the program. Commands, the runtime that interprets effects, and the terminal.
//
// Everything that touches the world is in this module: files, clocks, random numbers, signals, ncurses. It decides
// nothing: what may happen is ReviewCore's, what is shown is ReviewScreens', what is written is ReviewDocuments'.
// Exit status: 0, 1 refused (the reason on standard error), 2 usage.
// Read next: `ConsoleRuntime` (the loop), `SessionDesk` (from a command to a stored event), `NcursesTerminal`.

@main
struct Pingyi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pingyi", abstract: words.pick("现场述职评议会", "現場述職評議會", "Live review sessions"),
    subcommands: [
      RunCommand.self, ProjectCommand.self, BoothCommand.self, DriveCommand.self, CheckCommand.self,
      ExportCommand.self, VerifyCommand.self, SlipsCommand.self, ThemesCommand.self, ManualCommand.self,
      MeasureCommand.self,
      ServeCommand.self,
    ])

  /// Words before any plan has said its language: by the locale, Chinese where it says nothing.
  static let words = Strings(Environment.language ?? .zhHans)

  static func main() {
    do {
      if let launch = ConsoleLaunch(plain: Array(Swift.CommandLine.arguments.dropFirst())) {
        try launch.run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch let refusal as Refusal {
      complain(refusal.text)
      Glibc.exit(refusal.status)
    } catch {
      let status = exitCode(for: error)
      guard status != .success else { exit(withError: error) }
      complain(fullMessage(for: error))
      Glibc.exit(2)
    }
  }

  /// One line, or a few, on standard output.
  static func say(_ text: String) { print(harmless(text)) }

  /// One line, or a few, on standard error.
  static func complain(_ text: String) {
    let bytes = Array((harmless(text.hasSuffix("\n") ? String(text.dropLast()) : text) + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }

  /// What is quoted from a file, a step or the command line must not act on the terminal it is printed on.
  private static func harmless(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.prefix { $0 == " " } + PlainText.clean(String($0)) }
      .joined(separator: "\n")
  }
}

/// Why the program ends without having done what it was asked.
struct Refusal: Error {
  let text: String
  /// 1 refused, 2 usage or surroundings that cannot work.
  var status: Int32 = 1
}

enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static var language: Language? {
    (value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG")).flatMap(Language.init(locale:))
  }
}

extension Language: ExpressibleByArgument {}
