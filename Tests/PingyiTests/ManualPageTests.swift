import ReviewCore
import ReviewRegister
import Testing

@testable import pingyi

extension EndToEnd {
  /// What `make install` makes of the program's declarations and tables. A checker that this machine lacks is passed over;
  /// `make test` installs all of them.
  @Suite struct ManualPages {
    static let locales = ["en_US.UTF-8", "zh_CN.UTF-8", "zh_TW.UTF-8"]

    private func page(_ name: String, _ locale: String, in place: Scratch) throws -> String {
      let result = try Program.run(["manual", name], in: place, environment: ["LC_ALL": locale])
      try #require(result.status == 0, "\(result.errors)")
      return result.output
    }

    @Test("every page is sound in every language, for the formatter that looks most closely", arguments: locales)
    func pagesAreSound(locale: String) throws {
      let place = try Scratch()
      for name in ManualPage.allCases.map(\.rawValue) {
        let file = place.newPath()
        try Files.write(try page(name, locale, in: place), to: file)
        guard Files.isProgram("/usr/bin/mandoc") else { continue }
        let lint = try Program.run(["-T", "lint", "-W", "warning", file], in: place, program: "/usr/bin/mandoc")
        // A page has no date of its own, so that it is the same each time it is made.
        let found = lint.output.split(separator: "\n").filter { !$0.contains("missing date") }
        #expect(found == [], "\(name) in \(locale)")
      }
    }

    @Test("the pages have every verb that help shows and every operation of both tables")
    func pagesAreWhole() throws {
      let place = try Scratch()
      let (strings, locale) = (Strings(.en), "en_US.UTF-8")
      let program = ManText.read(try page("pingyi", locale, in: place))
      for verb in MainCommand.configuration.subcommands.map({ $0.configuration }) where verb.shouldDisplay {
        #expect(program.contains("pingyi \(verb.commandName ?? "")"))
      }
      let console = ManText.read(try page("pingyi-console", locale, in: place))
      for row in Operation.table.rows {
        #expect(console.contains(row.usage) && console.contains(row.words(strings).summary), "\(row.operation)")
      }
      let register = ManText.read(try page("pingyi-register", locale, in: place))
      for row in RegisterOperation.table.rows where !row.isScreenOnly {
        #expect(register.contains(row.usage) && register.contains(row.words(strings).summary), "\(row.operation)")
      }
    }

    @Test("a text comes out of a page as that text, whatever the formatter would make of it")
    func harmless() throws {
      guard Files.isProgram("/usr/bin/mandoc") else { return }
      let place = try Scratch()
      let hostile = [".TH x", "'br", "a\\fBb\\\\c", "--help's `x` ^Y ~ \"q\"", "\\", "…"]
      var page = ManPage("T", section: 1)
      page.heading("NAME")
      page.name("t", "t")
      page.lines(hostile)
      let file = place.newPath()
      try Files.write(page.text, to: file)
      let shown = try Program.run(["-T", "utf8", "-O", "width=200", file], in: place, program: "/usr/bin/mandoc").output
      for line in hostile { #expect(shown.contains(line), "\(shown)") }
    }
  }

  @Suite struct Completions {
    private func script(_ shell: String, in place: Scratch) throws -> String {
      let result = try Program.run(
        ["manual", "--completion", shell], in: place, environment: ["LC_ALL": "en_US.UTF-8"])
      try #require(result.status == 0, "\(result.errors)")
      return result.output
    }

    @Test(
      "what a shell completes is read by it without a fault and has the register's operations beside its verbs",
      arguments: ["bash", "zsh", "fish"])
    func sound(shell: String) throws {
      let place = try Scratch()
      let text = try script(shell, in: place)
      for name in ["look-back", "list", "import"] { #expect(text.contains(name)) }
      guard Files.isProgram("/usr/bin/\(shell)") else { return }
      let file = place.newPath()
      try Files.write(text, to: file)
      let result = try Program.run(["-n", file], in: place, program: "/usr/bin/\(shell)")
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }

    @Test("behind a verb come the plans by name, behind `register` its operations")
    func inBash() throws {
      let place = try Scratch()
      let file = place.newPath()
      try Files.write(try script("bash", in: place), to: file)
      for (words, expected) in [
        ("register look", "look-back"), ("run hal", "half-year"), ("run --theme hall-d", "hall-dark"),
      ] {
        let typed = ["pingyi"] + words.split(separator: " ").map(String.init)
        let line = """
          source \(file); COMP_WORDS=(\(typed.joined(separator: " "))); COMP_CWORD=\(typed.count - 1)
          COMP_WORDS[0]=\(Program.path)
          _pingyi pingyi \(typed[typed.count - 1]) \(typed[typed.count - 2]); echo "${COMPREPLY[@]}"
          """
        let result = try Program.run(
          ["-c", line], in: place, startingIn: Program.package, program: "/bin/bash")
        #expect(result.output.split { $0 == " " || $0 == "\n" }.contains(Substring(expected)), "\(words): \(result)")
      }
    }
  }
}

/// A page as somebody reads it: without the formatter's own signs.
private enum ManText {
  static func read(_ page: String) -> String {
    let signs = [
      "\\-": "-", "\\(aq": "'", "\\(ga": "`", "\\(ha": "^", "\\(ti": "~", "\\(dq": "\"", "\\&": "", "\\e": "\\",
    ]
    return signs.reduce(page) { $0.replacing($1.key, with: $1.value) }
  }
}
