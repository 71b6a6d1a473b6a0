import ArgumentParser
import ReviewCore

/// What `make install` puts beside the program: a page for `man`, or what a shell completes. In the language of the locale.
struct PagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "manual", shouldDisplay: false)

  @Argument var page: ManualPage?

  @Option var completion: CompletionScript.Shell?

  func validate() throws {
    guard (page == nil) != (completion == nil) else {
      let pages = ManualPage.allCases.map(\.rawValue).joined(separator: " ")
      throw ValidationError("manual \(pages), or --completion bash zsh fish")
    }
  }

  func run() throws {
    // Not by `say`: what is told here is a file, and harmless by how it is written.
    if let page { print(try page.text(Pingyi.words), terminator: "") }
    if let completion { print(CompletionScript(completion, Pingyi.words).text) }
  }
}
