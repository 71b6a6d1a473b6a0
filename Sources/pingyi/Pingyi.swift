import ArgumentParser

@main
struct Pingyi: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pingyi")
}
