import Foundation
import Testing

extension EndToEnd {
  @Suite("A table is taken back into the register") struct TableImports {
    private let place: Scratch

    init() throws { place = try Scratch() }

    private func run(_ words: String..., on day: String = "2027-01-05", input: String = "") throws -> Program.Result {
      try Program.run(
        ["register"] + words + ["--register", place.path + "/register.sqlite", "--on", day], in: place, input: input)
    }

    private func list(_ text: String) throws -> String {
      let path = place.path + "/清单.csv"
      try Files.write(text, to: path)
      return path
    }

    @Test(
      "only after its differences were shown and somebody said so; what is refused is told, and undo takes back all")
    func roster() throws {
      #expect(try run("add", "甲镇党委", "党费未收", "source=masses", "owner=镇长").status == 0)
      let file = try list(
        "乡镇,存在问题,来源,整改期限,直接负责人员\n甲镇党委,路灯不亮,巡察,2027年3月底,镇长\n甲镇党委,党费未收,巡察,,\n乙镇党委,,巡察,,\n")
      let preview = try run("import", file, "--preview")
      #expect(preview.status == 1 && preview.output.contains("路灯不亮"), "\(preview.output) \(preview.errors)")
      #expect(preview.output.contains("像是已有的 2027-001") && preview.output.contains("B4：问题表现不能空"))
      let unasked = try run("import", file)
      #expect(unasked.status == 2 && unasked.errors.contains("--yes"))
      #expect(try !run("list").output.contains("路灯不亮"))
      let taken = try run("import", file, "--yes", "--mapping", "owner=直接负责人员")
      #expect(taken.status == 1 && taken.output.contains("已接收1行"), "\(taken.output) \(taken.errors)")
      #expect(try run("show", "2027-002").output.contains("镇长"))
      #expect(try run("undo").status == 0 && !run("list").output.contains("路灯不亮"))
      // Which column was meant is remembered.
      #expect(try run("import", file, "--yes").status == 1)
      #expect(try run("show", "2027-002").output.contains("镇长"))
      #expect(try run("verify").status == 0)
    }

    @Test("by numbers, field by field, and of chosen rows alone")
    func numbers() throws {
      for text in ["党费未收", "路灯不亮"] {
        #expect(try run("add", "甲镇党委", text, "source=masses", "owner=镇长").status == 0)
      }
      let file = try list("问题编号,责任人,整改进展\n2027-001,书记,正在整改\n2027-002,书记,尚未启动\n")
      let taken = try run("import", file, "--yes", "--only", "2027-001")
      #expect(taken.status == 0 && taken.output.contains("书记"), "\(taken.output) \(taken.errors)")
      let again = try run("import", file, "--preview", "--lang", "en")
      #expect(again.output.contains("1 changed, 0 new, 0 like rows there are, 0 refused, 1 unchanged"))
    }

    @Test("A file that is no table is refused with what to do")
    func noTable() throws {
      #expect(try run("add", "甲镇党委", "党费未收", "source=masses").status == 0)
      for text in ["", "姓名,电话\n甲,1\n"] {
        let refused = try run("import", try list(text), "--yes")
        #expect(refused.status == 1 && refused.errors.contains("清单"), "\(refused.errors)")
      }
      #expect(try run("import", place.path + "/没有.csv", "--yes").status == 1)
    }
  }
}
