import ArgumentParser
import ReviewCore
import ReviewRegister

/// The pages of the manual that are made from what the program declares: its verbs, and the tables of what may be done.
enum ManualPage: String, CaseIterable, ExpressibleByArgument {
  case pingyi
  case register = "pingyi-register"
  case console = "pingyi-console"

  /// Of the manual: 1 programs, 7 what is of no single program or file.
  private var section: Int {
    switch self {
    case .pingyi, .register: 1
    case .console: 7
    }
  }

  /// The page in the language of the locale, as `man` reads it.
  func text(_ strings: Strings) throws -> String {
    let program = try VerbOutline.program()
    var page = ManPage(rawValue.uppercased(), section: section)
    page.heading(strings.nameHeading)
    page.name(rawValue, summary(program, strings))
    switch self {
    case .pingyi: tell(program, in: &page, strings)
    case .register: tellRegister(program, in: &page, strings)
    case .console: tellConsole(in: &page, strings)
    }
    page.heading(strings.seeAlsoHeading)
    page.paragraph(strings.list(strings.otherPages.filter { !$0.hasPrefix("\(rawValue)(") }))
    return page.text
  }

  // MARK: - Private

  private func summary(_ program: VerbOutline, _ strings: Strings) -> String {
    switch self {
    case .pingyi: program.abstract ?? ""
    case .register: program.verb("register")?.abstract ?? ""
    case .console: strings.consolePage
    }
  }

  private func tell(_ program: VerbOutline, in page: inout ManPage, _ strings: Strings) {
    page.heading(strings.synopsisHeading)
    page.lines(program.verbs.map { "pingyi \($0.usage)" })
    page.heading(strings.descriptionHeading)
    for words in strings.whatItIs { page.paragraph(words) }
    page.heading(strings.verbsHeading)
    for verb in program.verbs { page.verb(verb, of: "pingyi") }
    page.heading(strings.environmentHeading)
    for (name, words) in strings.environment { page.item(name, [words]) }
    page.heading(strings.filesHeading)
    for (path, words) in strings.placesOfFiles { page.item(path, [words]) }
    page.heading(strings.exitStatusHeading)
    for (status, words) in strings.exitStatus { page.item(status, [words]) }
  }

  private func tellRegister(_ program: VerbOutline, in page: inout ManPage, _ strings: Strings) {
    guard let register = program.verb("register") else { return }
    page.heading(strings.synopsisHeading)
    page.lines(["pingyi register", strings.commandLine] + register.verbs.map { "pingyi register \($0.usage)" })
    page.heading(strings.descriptionHeading)
    if let discussion = register.discussion { page.lines(discussion.split(separator: "\n").map(String.init)) }
    page.heading(strings.commandsHeading)
    page.operations(of: RegisterOperation.table, strings, screen: false)
    page.heading(strings.verbsHeading)
    for verb in register.verbs { page.verb(verb, of: "pingyi register") }
    page.heading(strings.keysHeading)
    page.keys(of: RegisterOperation.table, strings)
  }

  private func tellConsole(in page: inout ManPage, _ strings: Strings) {
    page.heading(strings.descriptionHeading)
    for words in strings.howKeysAreRead { page.paragraph(words) }
    page.heading(strings.keysHeading)
    page.keys(of: Operation.table, strings)
    page.heading(strings.commandsHeading)
    page.operations(of: Operation.table, strings, screen: true)
  }
}
