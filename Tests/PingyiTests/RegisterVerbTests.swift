import Foundation
import ReviewRegister
import ReviewStore
import Testing

extension EndToEnd {
  @Suite("The register on the command line") struct RegisterVerbs {
    private let place: Scratch

    init() throws { place = try Scratch() }

    private var register: String { place.path + "/register.sqlite" }

    private func run(_ words: String..., on day: String = "2027-01-05", input: String = "") throws -> Program.Result {
      try Program.run(["register"] + words + ["--register", register, "--on", day], in: place, input: input)
    }

    private func makeSession() throws {
      try #require(try Program.run(["drive", place.plan], in: place, input: Driving.steps).status == 0)
    }

    @Test("a session that is imported twice changes nothing the second time, and one that has not adjourned is refused")
    func importing() throws {
      let early = try run("import", place.plan)
      #expect(early.status == 1 && !FileManager.default.fileExists(atPath: register), "nothing is begun for it")
      try makeSession()
      let first = try run("import", place.plan)
      #expect(first.status == 0 && first.output.contains("2026-001"), "\(first.errors)")
      let again = try run("import", place.plan)
      #expect(again.status == 0 && again.output == "没有要改的\n")
      let list = try run("list")
      #expect(list.output.contains("2026-001"))
    }

    @Test(
      "a row goes from evidence to closed out, each step a command of the table; what breaks a rule is refused with why"
    )
    func closingOut() throws {
      #expect(try run("add", "甲镇党委", "台账与实际不符", "source=film", "owner=镇长").status == 0)
      let tooEarly = try run("submit", "2027-001", "已整改")
      #expect(tooEarly.status == 1 && tooEarly.errors.contains("整改目标"), "\(tooEarly.errors)")
      #expect(try run("update", "2027-001", "goal=相符", "measure=逐项核对", "deadline=2027-03-31").status == 0)
      try Files.write("照片", to: place.path + "/photo.jpg")
      let submitted = try run("submit", "2027-001", "已整改", "files=" + place.path + "/photo.jpg", "by=镇长")
      #expect(submitted.status == 0 && submitted.output.contains("photo.jpg"), "\(submitted.errors)")
      #expect(try run("accept", "2027-001", "by=镇长").status == 1, "nobody accepts what is their own")
      #expect(try run("accept", "2027-001", "by=督查室").status == 0)
      #expect(try run("show", "2027-001").output.contains("已销号"))
      #expect(try run("undo").status == 1, "it has left the office")
      #expect(try run("undo", "录错").status == 0)
      #expect(try run("list", "closing=submitted").output.contains("2027-001"))
      #expect(try run("verify").status == 0)
      let folder = EvidenceFolder(beside: register).path
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
      let verified = try run("verify")
      #expect(verified.status == 1 && verified.output.contains("photo.jpg"), "\(verified.output)")
    }

    @Test("help tells one command, and neither help nor a slip of the pen begins a register")
    func help() throws {
      let told = try Program.run(["register", "help", "submit"], in: place)
      #expect(told.status == 0 && told.output.contains("整改情况") && told.output.contains("[files=…]"), "\(told.errors)")
      #expect(try Program.run(["register", "help"], in: place).output.contains("submit NUMBERS TEXT"))
      #expect(try Program.run(["register", "help", "sumbit"], in: place).status == 2)
      for words in [["submit", "2027-001"], ["units"], ["accept", "2027-001", "on=31/2"]] {
        #expect(try Program.run(["register"] + words + ["--register", register], in: place).status == 2, "\(words)")
      }
      #expect(!FileManager.default.fileExists(atPath: register))
    }

    @Test("a unit that no row has is told, with those like it; an undo tells what it took back")
    func slipsOfThePen() throws {
      #expect(try run("add", "甲镇党委", "党费未收", "source=masses").status == 0)
      let listed = try run("list", "unit=甲镇")
      #expect(listed.status == 0 && listed.errors.contains("甲镇党委"), "\(listed.errors)")
      let added = try run("add", "甲镇党", "阵地锁门", "source=群众反映")
      #expect(added.status == 0 && added.errors.contains("甲镇党委") && !added.output.contains("编号用到"))
      let undone = try run("undo")
      #expect(undone.output.contains("2027-002") && undone.output.contains("redo"), "\(undone.output)")
      #expect(try run("redo").output.contains("2027-002"))
    }

    @Test("a unit's sector goes from the plan with the session into the register, whose lists and numbers know it")
    func sectors() throws {
      let plan = try String(contentsOfFile: place.plan, encoding: .utf8)
      try Files.write(plan.replacing("[[speaker]]", with: "[[speaker]]\nsector = \"village\""), to: place.plan)
      try makeSession()
      #expect(try run("import", place.plan).status == 0)
      #expect(try run("add", "某公司党委", "党费未收", "source=masses", "sector=国企").status == 0)
      let villages = try run("list", "sector=village")
      #expect(villages.output.contains("领域") && villages.output.contains("2026-001"), "\(villages.errors)")
      #expect(!villages.output.contains("某公司党委"))
      #expect(try run("list", "sector=firm", "--as", "json").output.contains("\"sector\" : \"firm\""))
      let figures = try run("figures", "--by", "sector")
      #expect(
        figures.output.contains(/国企 +1/) && figures.output.contains(/村 +\d/), "\(figures.output)\(figures.errors)")
      #expect(try run("verify").status == 0)
    }

    @Test("due ends with 0, 3 or 4, as cron needs it, and what cannot be understood with 2")
    func statuses() throws {
      #expect(try run("due").status == 0)
      #expect(
        try run("add", "甲镇党委", "党费未收", "source=masses", "deadline=2027-03-31").status == 0)
      #expect(try run("due").status == 0)
      #expect(try run("due", on: "2027-03-05").status == 3)
      #expect(try run("due", on: "2027-04-01").status == 4)
      for words in [["dew"], ["list", "colour=red"], [], ["list", "timing=soon"]] {
        #expect(try Program.run(["register"] + words + ["--register", register], in: place).status == 2, "\(words)")
      }
      #expect(try Program.run(["register", "list", "--register", "台账.db"], in: place).status == 2)
      #expect(try run("show", "2099-001").status == 1)
    }

    @Test("a register is begun by what can be its first, and that is said once; a mistyped name leaves no file")
    func beginning() throws {
      let stray = place.path + "/regsiter.sqlite"
      for words in [
        ["submit", "2027-001", "已整改"], ["undo"], ["urge", "due"], ["report", "一季度"], ["screen"],
        ["import", place.plan],
      ] {
        let refused = try Program.run(["register"] + words + ["--register", stray], in: place)
        #expect(refused.status != 0, "\(words)")
        #expect(!FileManager.default.fileExists(atPath: stray), "\(words)")
      }
      let nowhere = place.path + "/nowhere/register.sqlite"
      for words in [["add", "甲镇党委", "党费未收", "source=masses"], ["drive"]] {
        let refused = try Program.run(["register"] + words + ["--register", nowhere], in: place)
        #expect(refused.status == 1 && refused.errors.contains("--register"), "\(words): \(refused.errors)")
        #expect(!FileManager.default.fileExists(atPath: place.path + "/nowhere"))
      }
      let first = try run("add", "甲镇党委", "党费未收", "source=masses")
      #expect(first.status == 0 && first.errors.contains(register), "\(first.errors)")
      let second = try run("add", "乙镇党委", "党费未收", "source=masses")
      #expect(second.status == 0 && !second.errors.contains(register), "\(second.errors)")
    }

    @Test("a list comes as table, csv, xlsx or json")
    func forms() throws {
      #expect(try run("add", "甲镇党委", "党费“未收”, 逾期", "source=masses").status == 0)
      #expect(try run("list", "--as", "csv").output.contains("甲镇党委,\"党费“未收”, 逾期\""))
      #expect(try run("list", "--as", "json").output.contains("\"source\" : \"masses\""))
      let path = place.path + "/list.xlsx"
      #expect(try run("list", "--as", "xlsx", "--to", path).status == 0)
      #expect(Files.bytes(path)?.starts(with: Array("PK".utf8)) == true)
      #expect(try run("list", "没有的词").output == "没有这样的条目\n")
    }

    static let year = """
      # 一年
      @2027-01-04 add 甲镇党委 台账与实际不符 source=film owner=镇长 goal=相符 measure=逐项核对 deadline=2027-03-31
      add 乙镇党委 主题党日走过场 source=self owner=党委书记 goal=规范 measure=每月通报 deadline=2027-02-28
      ! submit 2027-001 ""
      @2027-02-01 urge 2027-001,2027-002
      update 2027-001 progress=in-progress
      @2027-02-20 submit 2027-002 已整改 by=党委书记
      @2027-02-22 return 2027-002 佐证不足 by=督查室
      @2027-03-10 request 2027-001 2027-05-31 by=镇长 reason=汛期施工
      @2027-03-12 extend 2027-001 approver=分管领导 reason=汛期施工
      @2027-03-15 submit 2027-002 "已整改，附照片" by=党委书记
      accept 2027-002 by=督查室
      due until=2027-12-31
      @2027-06-20 look-back 2027-002 held by=纪检办
      report 二季度
      list

      """

    @Test("a step file drives a year with a set clock: the same steps give the same log and say the same")
    func driving() throws {
      let one = try Program.run(["register", "drive", "--register", register], in: place, input: Self.year)
      #expect(one.status == 0, "\(one.output)\(one.errors)")
      let other = place.path + "/other.sqlite"
      let two = try Program.run(["register", "drive", "--register", other], in: place, input: Self.year)
      #expect(one.output == two.output)
      let ends = try [register, other].map { try RegisterStore.verify(at: $0).log.end }
      #expect(ends[0] == ends[1])
      #expect(one.output.contains("分管领导批准"))
      let wrong = try Program.run(
        ["register", "drive", "--register", register], in: place, input: "@2027-07-01 list\nclose 2027-001\n")
      #expect(wrong.status == 1 && wrong.errors.contains("-:2: "), "\(wrong.errors)")
    }

    @Test("a backup is made while the register is in use, with its evidence")
    func backup() throws {
      #expect(try run("add", "甲镇党委", "党费未收", "source=masses").status == 0)
      let copy = place.path + "/backup/register.sqlite"
      #expect(try run("backup", copy).status == 0)
      #expect(try run("backup", register).status == 2)
      #expect(try RegisterStore.verify(at: copy).isSound)
    }
  }
}
