import Glibc
import Testing

extension EndToEnd {
  @Suite struct TemplateFiles {
    /// A folder of templates with one file of the language in it.
    private func folder(_ text: String, in place: Scratch) throws -> [String: String] {
      let folder = place.path + "/wording"
      mkdir(folder, 0o755)
      mkdir(folder + "/zh-Hans", 0o755)
      try Files.write(text, to: folder + "/zh-Hans/minutes.txt")
      return ["PINGYI_TEMPLATES": folder]
    }

    @Test("a template with a fault is named by check and by export, and the papers are written all the same")
    func faults() throws {
      let place = try Scratch()
      let environment = try folder("@title 纪要\n{{comittee}}\n", in: place)
      let fault =
        "\(place.path)/wording/zh-Hans/minutes.txt:2:1: error: there is no comittee here; did you mean committee?"
      let check = try Program.run(["check", place.plan, "--lang", "en"], in: place, environment: environment)
      #expect(check.status == 1 && check.output.contains(fault), "\(check.output)\(check.errors)")
      try #require(try Program.run(["drive", place.plan], in: place, input: Driving.steps).status == 0)
      let export = try Program.run(
        ["export", place.plan, "--to", place.path + "/out"], in: place, environment: environment)
      #expect(export.status == 0 && export.errors.contains("minutes.txt:2:1: 错误: 没有 comittee 这个名称"))
      #expect(
        Files.text(place.path + "/out/minutes.md")
          == String(decoding: place.document("minutes.md") ?? [], as: UTF8.self))
    }

    @Test("an office's own wording takes the place of ours")
    func own() throws {
      let place = try Scratch()
      let environment = try folder("@title {{committee}}简报\n{{date}}开会。\n", in: place)
      #expect(try Program.run(["check", place.plan], in: place, environment: environment).status == 0)
      let drive = try Program.run(["drive", place.plan], in: place, input: Driving.steps, environment: environment)
      #expect(drive.status == 0)
      let minutes = String(decoding: place.document("minutes.md") ?? [], as: UTF8.self)
      #expect(minutes.contains("简报\n") && minutes.contains("日开会。"))
    }

    @Test("wording that still lies in the old place is read, with a word about it")
    func oldPlace() throws {
      let place = try Scratch()
      mkdir(place.path + "/Templates", 0o755)
      mkdir(place.path + "/Templates/zh-Hans", 0o755)
      try Files.write("", to: place.path + "/Templates/README.md")
      try Files.write("@title {{committee}}简报\n开会。\n", to: place.path + "/Templates/zh-Hans/minutes.txt")
      try #require(try Program.run(["drive", place.plan], in: place, input: Driving.steps).status == 0)
      let export = try Program.run(
        ["export", place.plan, "--to", place.path + "/out"], in: place, startingIn: place.path)
      #expect(export.status == 0 && export.errors.contains("Sessions/Templates"), "\(export.errors)")
      #expect(Files.text(place.path + "/out/minutes.md").contains("简报\n"))
    }
  }
}
