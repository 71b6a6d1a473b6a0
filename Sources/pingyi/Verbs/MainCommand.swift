import ArgumentParser
import Glibc
import ReviewCore

// pingyi: the program. Commands, the runtime that interprets effects, and the terminal.
//
// Everything that touches the world is in this module: files, clocks, random numbers, signals, ncurses. It decides
// nothing: what may happen is ReviewCore's, what is shown is ReviewScreens', what is written is ReviewDocuments'.
// Exit status: 0, 1 refused (the reason on standard error), 2 usage.
// Read next: `LiveSession` (from a command to a stored event), `ConsoleRuntime` (the loop), `NcursesTerminal`.

@main
struct MainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pingyi", abstract: Pingyi.words.pick("现场述职评议会", "現場述職評議會", "Live review sessions"),
    subcommands: [
      RunCommand.self, TutorCommand.self, NewCommand.self, ProjectCommand.self, ReplayCommand.self, BoothCommand.self,
      DriveCommand.self, CheckCommand.self, ExportCommand.self, VerifyCommand.self, BallotsCommand.self,
      SlipsCommand.self, ThemesCommand.self, ManualCommand.self, PagesCommand.self, SweepCommand.self,
      MeasureCommand.self,
      ServeCommand.self, RegisterVerb.self,
    ])

  static func main() {
    do {
      let words = Array(Swift.CommandLine.arguments.dropFirst())
      if let launch = ConsoleLaunch(plain: words) {
        try launch.run()
      } else if let verb = RegisterLineVerb(plain: words) {
        try verb.run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch let refusal as Refusal {
      Pingyi.complain(refusal.text)
      Glibc.exit(refusal.status)
    } catch {
      let status = exitCode(for: error)
      guard status != .success else { exit(withError: error) }
      Pingyi.complain(Pingyi.words.usage(fullMessage(for: error)))
      Glibc.exit(2)
    }
  }
}
