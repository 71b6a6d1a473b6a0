import ArgumentParser
import CommandTables
import ReviewCore
import ReviewRegister

/// What a shell completes behind `pingyi`: the verbs as the argument parser has them, and behind `pingyi register` the
/// operations of the register, too. These are lines of its command table and no verbs, so the parser does not know them.
struct CompletionScript {
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    fileprivate var generated: String {
      switch self {
      case .bash: MainCommand.completionScript(for: .bash)
      case .zsh: MainCommand.completionScript(for: .zsh)
      case .fish: MainCommand.completionScript(for: .fish)
      }
    }
  }

  let text: String

  init(_ shell: Shell, _ strings: Strings) {
    let verbs = RegisterVerb.configuration.subcommands.map { $0.configuration }.filter(\.shouldDisplay)
      .compactMap(\.commandName)
    let rows = RegisterOperation.table.rows.filter { !$0.isScreenOnly }
    let names = rows.map(\.operation.rawValue)
    let generated = shell.generated
    guard let first = verbs.first else {
      text = generated
      return
    }
    switch shell {
    case .bash:
      let list = verbs.joined(separator: " ")
      text = generated.replacing("'\(list)'", with: "'\(names.joined(separator: " ")) \(list)'")
    case .zsh:
      let lines = rows.map { "'\($0.operation.rawValue):\(CompletionScript.quoted($0.words(strings).summary))'" }
      text = generated.replacing(
        "'\(first):", with: lines.joined(separator: "\n            ") + "\n            '\(first):")
    case .fish:
      // Fish has a line for each; of the register's the condition stands before the first verb.
      let lines = generated.split(separator: "\n", omittingEmptySubsequences: false)
      let end = " -fa '\(first)'"
      let line = lines.first { $0.contains(end) } ?? ""
      let condition = line.prefix(upTo: line.firstRange(of: end)?.lowerBound ?? line.endIndex)
      let more = rows.map {
        "\(condition) -fa '\($0.operation.rawValue)' -d '\(CompletionScript.escaped($0, strings))'\n"
      }
      text = generated + more.joined()
    }
  }

  // MARK: - Private

  private static func quoted(_ text: String) -> String { text.replacing("'", with: "'\\''") }

  private static func escaped(_ row: OperationRow<RegisterOperation>, _ strings: Strings) -> String {
    row.words(strings).summary.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
