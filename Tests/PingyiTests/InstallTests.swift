import Foundation
import Testing

extension EndToEnd {
  /// The program as `make install` puts it somewhere, used from a folder that has nothing in it.
  @Suite struct Installing {
    private let place: Scratch
    private let prefix: String
    private let office: String

    init() throws {
      place = try Scratch()
      prefix = place.path + "/usr"
      office = place.path + "/office"
      try FileManager.default.createDirectory(atPath: office, withIntermediateDirectories: true)
      let result = try install([Folder.of(Program.path), prefix])
      try #require(result.status == 0, "\(result.errors)")
    }

    private func install(_ arguments: [String]) throws -> Program.Result {
      try Program.run([Program.package + "/Packaging/install"] + arguments, in: place, program: "/bin/sh")
    }

    private func installed(_ arguments: [String]) throws -> Program.Result {
      try Program.run(arguments, in: place, startingIn: office, program: prefix + "/bin/pingyi")
    }

    @Test("a shipped session is held by its name, and what comes of it lies here, nothing beside the program")
    func samples() throws {
      let before = Folder.files(in: prefix)
      #expect(try installed(["check", "city"]).status == 0)
      let drive = try installed(["drive", "demo", "Sessions/demo.steps"])
      #expect(drive.status == 0, "\(drive.errors)")
      #expect(Files.exists(office + "/Sessions/demo.session/documents/minutes.docx"))
      #expect(try installed(["register", "import", "demo"]).status == 0)
      #expect(Files.exists(office + "/Sessions/register.sqlite"))
      #expect(Folder.files(in: prefix) == before)
    }

    @Test("a plan of one's own goes before the sample of the same name")
    func ownPlan() throws {
      try FileManager.default.createDirectory(atPath: office + "/Sessions", withIntermediateDirectories: true)
      try Files.write(Scratch.smallPlan, to: office + "/Sessions/demo.toml")
      #expect(try installed(["check", "demo"]).output.contains("甲街道述职评议会"))
    }

    @Test("themes, the papers' wording, manual and completions are where they are looked for")
    func places() throws {
      let themes = try installed(["themes"]).output
      #expect(themes.contains("red-and-gold"))
      for path in [
        "bin/pingyi-ballots", "share/man/man1/pingyi.1", "share/man/man1/pingyi-ballots.1",
        "share/man/man7/pingyi-console.7",
        "share/man/zh_CN/man1/pingyi-register.1", "share/bash-completion/completions/pingyi",
        "share/zsh/site-functions/_pingyi", "share/fish/vendor_completions.d/pingyi.fish",
        "share/pingyi/Sessions/Templates/zh-Hans/minutes.txt", "share/doc/pingyi/README.md",
      ] {
        #expect(Files.exists(prefix + "/" + path), "\(path)")
      }
      #expect(Files.text(prefix + "/share/man/zh_CN/man1/pingyi.1").contains("主控台"))
      #expect(!Folder.files(in: prefix).contains { $0.hasSuffix(".sqlite") || $0.contains(".session") })
    }

    @Test("what was installed goes again, to the last file")
    func removed() throws {
      #expect(try install(["--remove", prefix]).status == 0)
      #expect(Folder.files(in: prefix) == [])
    }
  }
}

private enum Folder {
  static func of(_ path: String) -> String { path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } }

  /// Every file below it, by its path from there.
  static func files(in folder: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var isFolder = ObjCBool(false)
    return all.filter {
      !FileManager.default.fileExists(atPath: "\(folder)/\($0)", isDirectory: &isFolder) || !isFolder.boolValue
    }
    .sorted()
  }
}
