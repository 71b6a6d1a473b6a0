import Foundation
import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Documents {
    private static let opening = Driving.steps.replacing("@09:30:00 adjourn\n", with: "")
    private static let correction = "@10:00:00 detail 2026-001 goal=不再渗水 owner=社区书记\n"

    private func held(_ steps: String = Driving.steps) throws -> Scratch {
      let place = try Scratch()
      try #require(try Program.run(["drive", place.plan], in: place, input: steps).status == 0)
      return place
    }

    private func drive(_ place: Scratch, _ steps: String) throws {
      let result = try Program.run(["drive", place.plan], in: place, input: steps)
      try #require(result.status == 0, "\(result.errors)")
    }

    private func verify(_ place: Scratch, _ more: [String] = []) throws -> Program.Result {
      try Program.run(["verify", place.plan, "--documents"] + more, in: place)
    }

    @Test("a correction after the adjournment makes a new edition, and the one before stays to the byte, edited or not")
    func newEdition() throws {
      let place = try held()
      let register = try #require(place.document("register.xlsx"))
      try Files.write("改过的记录", to: place.documents + "/record.md")
      try drive(place, Self.correction + "export\n")
      #expect(place.document("record.md") == Array("改过的记录".utf8))
      #expect(place.document("register.xlsx") == register)
      let corrected = try #require(place.document("edition-2/record.md"))
      #expect(String(decoding: corrected, as: UTF8.self).contains("不再渗水"))
      #expect(place.document("edition-2/register.xlsx") != register)
      #expect(!Files.exists(place.documents + "/edition-2.part"))
      let report = try verify(place)
      #expect(report.status == 1 && report.output.contains("documents/record.md  有人改过"))
      #expect(report.output.contains("第 1 版：写于日志第") && report.output.contains("已有第 2 版"))
    }

    @Test(
      "the same session exported again changes nothing, brings back what is missing and leaves alone what was edited")
    func again() throws {
      let place = try held()
      let results = try #require(place.document("results.md"))
      try Files.write("=1+1", to: place.documents + "/register.csv")
      try FileManager.default.removeItem(atPath: place.documents + "/results.md")
      let missing = try verify(place)
      #expect(missing.status == 1 && missing.output.contains("results.md  不在了"))
      // What the hall is shown does not make another paper of it.
      try drive(place, "dark\nlight\n")
      let result = try Program.run(["export", place.plan], in: place)
      #expect(result.status == 0 && result.errors.contains("有人改过，未动：register.csv"))
      #expect(place.document("results.md") == results)
      #expect(place.document("register.csv") == Array("=1+1".utf8))
      #expect(!Files.exists(place.documents + "/edition-2"))
    }

    @Test("a draft is replaced where it stands, until somebody edits it")
    func drafts() throws {
      let place = try held(Self.opening + "export\n")
      let draft = try #require(place.document("record.md"))
      try drive(place, "@09:25:00 note 补记一句\nexport\n")
      #expect(place.document("record.md") != draft && !Files.exists(place.documents + "/edition-2"))
      try Files.write("草稿上改过", to: place.documents + "/record.md")
      try drive(place, "@09:30:00 adjourn\n")
      #expect(place.document("record.md") == Array("草稿上改过".utf8))
      #expect(place.document("edition-2/record.md") != nil)
    }

    @Test(
      "a link in the place of the documents, a folder or a file of them is not followed: one line says which it is",
      arguments: ["", "/units", "/record.md", "/edition-2", "/edition-2.part"])
    func links(name: String) throws {
      let place = try held(Self.opening)
      let outside = place.path + "/outside"
      let manager = FileManager.default
      try manager.createDirectory(atPath: outside, withIntermediateDirectories: true)
      try Files.write("mine", to: outside + "/keep")
      if name.hasPrefix("/edition-2") {
        try drive(place, "@09:30:00 adjourn\n" + Self.correction)
      } else if !name.isEmpty {
        try manager.createDirectory(atPath: place.documents, withIntermediateDirectories: true)
      }
      let link = place.documents + name
      try manager.createSymbolicLink(
        atPath: link, withDestinationPath: name == "/record.md" ? outside + "/keep" : outside)
      let result = try Program.run(["export", place.plan], in: place)
      #expect(try manager.contentsOfDirectory(atPath: outside) == ["keep"])
      #expect(Files.text(outside + "/keep") == "mine")
      // What an interrupted edition left is not read: it goes, and what it leads to stays.
      if name == "/edition-2.part" { return }
      #expect(result.status == 1 && result.output.isEmpty)
      #expect(
        result.errors.split(separator: "\n").count == 1 && result.errors.contains("\(link)：这是链接"), "\(result.errors)")
    }

    @Test("documents are their owner's alone, whatever the umask, and so are those written elsewhere")
    func modes() throws {
      let before = umask(0)
      defer { umask(before) }
      let place = try held()
      try drive(place, Self.correction + "export\n")
      let elsewhere = place.path + "/elsewhere"
      try #require(try Program.run(["export", place.plan, "--to", elsewhere], in: place).status == 0)
      let manager = FileManager.default
      for folder in [place.session, elsewhere] {
        for case let name as String in try #require(manager.enumerator(atPath: folder)) {
          let attributes = try manager.attributesOfItem(atPath: folder + "/" + name)
          let expected = attributes[.type] as? FileAttributeType == .typeDirectory ? 0o700 : 0o600
          #expect(attributes[.posixPermissions] as? Int == expected, "\(name)")
        }
      }
    }

    @Test("files of the same name that somebody put there are left alone")
    func strangers() throws {
      let place = try held(Self.opening)
      try FileManager.default.createDirectory(atPath: place.documents, withIntermediateDirectories: true)
      try Files.write("旧文件", to: place.documents + "/record.md")
      try drive(place, "@09:30:00 adjourn\n")
      #expect(place.document("record.md") == Array("旧文件".utf8))
      #expect(place.document("edition-2/record.md") != nil)
    }

    @Test("verify says which documents match the log, which the log has left behind, and which came of another log")
    func standings() throws {
      let place = try held()
      try Files.write("扫描件", to: place.documents + "/scan.pdf")
      let sound = try verify(place)
      #expect(sound.status == 0 && sound.output.contains("与日志一致") && sound.output.contains("scan.pdf  不是本程序写的"))
      try drive(place, Self.correction)
      let behind = try verify(place)
      #expect(behind.status == 1 && behind.output.contains("此后日志有更正"))
      try drive(place, "export\n")
      #expect(try verify(place).status == 0)
      let other = try held(Self.opening + "@09:29:00 note 另一场会\n@09:30:00 adjourn\n")
      let strange = try verify(place, ["--in", other.documents])
      #expect(strange.status == 1 && strange.output.contains("不是这份日志写的"))
      let nothing = try verify(place, ["--in", place.path])
      #expect(nothing.status == 1 && nothing.errors.contains("没有写出的文件"))
    }

    @Test("a writing that was cut off is known for what it is, and the next export completes it")
    func interrupted() throws {
      let place = try held(Self.opening + "export\n")
      let before = try #require(place.document("record.md"))
      let old = try #require(place.entry("record.md"))
      try drive(place, "@09:25:00 note 补记一句\nexport\n")
      let after = try #require(place.document("record.md"))
      // As a crash between two renamings leaves it.
      try Files.write(before, to: place.documents + "/record.md")
      let manifest = Files.text(place.documents + "/documents.json")
      try Files.write(
        manifest.replacing(
          "\"name\" : \"record.md\",", with: "\"name\" : \"record.md\",\n      \"replaces\" : \"\(old)\","),
        to: place.documents + "/documents.json")
      let report = try verify(place)
      #expect(report.status == 1 && report.output.contains("record.md  写出时中断"))
      #expect(try Program.run(["export", place.plan], in: place).status == 0)
      #expect(place.document("record.md") == after)
    }

    @Test("on a full disk nothing is half written, the reason is said, and another folder is offered")
    func fullDisk() throws {
      let place = try held(Self.opening + "export\n")
      let folder = try FileManager.default.subpathsOfDirectory(atPath: place.documents).sorted()
      let minutes = place.document("record.md")
      let long = String(repeating: "补记一句", count: 150)
      try drive(place, (0..<60).map { "@09:25:\($0 < 10 ? "0" : "")\($0) note \(long)\n" }.joined())
      let result = try Program.run(["export", place.plan], in: place, room: 64)
      #expect(result.status == 1 && result.errors.contains("磁盘已满") && result.errors.contains("export --to"))
      #expect(try FileManager.default.subpathsOfDirectory(atPath: place.documents).sorted() == folder)
      #expect(place.document("record.md") == minutes)
      let elsewhere = place.path + "/别处"
      try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
      let step = try Program.run(["drive", place.plan], in: place, input: "export \(elsewhere)\n", room: 64)
      #expect(step.status == 1 && step.errors.contains("export 文件夹"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == [])
      #expect(try Program.run(["export", place.plan, "--to", elsewhere], in: place).status == 0)
    }

    @Test("what a crash left of an edition under way keeps no later one from being written")
    func leftovers() throws {
      let place = try held()
      let unit = place.documents + "/edition-2.part/units/u1"
      try FileManager.default.createDirectory(atPath: unit, withIntermediateDirectories: true)
      try Files.write("half", to: unit + "/notice.docx.part")
      try drive(place, Self.correction + "export\n")
      #expect(place.document("edition-2/record.md") != nil)
      for gone in ["/edition-2.part", "/edition-2/units/u1"] { #expect(!Files.exists(place.documents + gone)) }
    }

    @Test("in the console, corrections after the adjournment become one edition, when asked for or when it is left")
    func console() throws {
      let place = try held()
      let terminal = try PseudoTerminal.console(place)
      try terminal.palette("detail 2026-001 goal=不再渗水", until: "离开时写出新的一版")
      try terminal.palette("detail 2026-001 owner=社区书记", until: "补充问题 2026-001")
      #expect(!Files.exists(place.documents + "/edition-2"))
      try terminal.palette("export /proc/nowhere", until: "export 文件夹")
      try terminal.palette("export \(place.path)/usb", until: "已写出")
      #expect(Files.exists(place.path + "/usb/record.md"))
      terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try #require(place.document("edition-2/session.json")).count > 0)
      #expect(try verify(place).status == 0)
    }
  }
}

extension PseudoTerminal {
  /// Types a command into the palette and waits for what comes of it.
  fileprivate func palette(_ line: String, until notice: String) throws {
    try send(":", until: "Tab 补全")
    send(line + Press.enter)
    try waitUntil("the notice “\(notice)”") { $0.notice.contains(notice) && !$0.text.contains("Tab 补全") }
  }
}

extension Scratch {
  /// The hash the manifest has for a document.
  fileprivate func entry(_ name: String) -> String? {
    let text = Files.text(documents + "/documents.json")
    let parts = text.split(separator: "\"name\" : \"\(name)\"", maxSplits: 1)
    return parts.count == 2 ? parts[1].firstMatch(of: /"sha256" : "([0-9a-f]{64})"/).map { String($0.1) } : nil
  }
}
