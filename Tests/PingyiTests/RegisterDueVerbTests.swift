import Foundation
import Testing

extension EndToEnd {
  @Suite("What is due, on the command line") struct RegisterDueVerbs {
    private let place: Scratch

    init() throws { place = try Scratch() }

    private var register: String { place.path + "/register.sqlite" }

    private func run(_ words: String..., on day: String = "2027-03-10") throws -> Program.Result {
      try Program.run(["register"] + words + ["--register", register, "--on", day], in: place)
    }

    /// One row that is overdue, one under acceptance since 1 March, one that is due in April.
    private func begin() throws {
      let rest = ["source=film", "goal=相符", "measure=逐项核对"]
      for (unit, deadline) in [("甲镇党委", "2027-03-05"), ("乙镇党委", "2027-04-20"), ("丙镇党委", "2027-04-30")] {
        let words = ["register", "add", unit, "台账与实际不符", "owner=镇长", "deadline=\(deadline)"] + rest
        let added = try Program.run(words + ["--register", register, "--on", "2027-02-01"], in: place)
        #expect(added.status == 0, "\(added.errors)")
      }
      #expect(try run("submit", "2027-002", "已整改", on: "2027-03-01").status == 0)
    }

    private func lines(_ result: Program.Result) -> [String] {
      result.output.split(separator: "\n").map(String.init)
    }

    @Test(
      "each matter stands on a line: number, unit, what, until when, how many days, and the command; what is overdue first"
    )
    func table() throws {
      try begin()
      let due = try run("due")
      #expect(due.status == 4)
      let told = lines(due).dropFirst()
      #expect(told.first?.hasPrefix("2027-001  甲镇党委") == true, "\(due.output)")
      for words in [
        ["2027-001", "整改时限", "2027-03-05", "逾期5天", "pingyi register submit 2027-001"],
        ["2027-001", "到期未报", "2027-03-26", "还剩16天", "pingyi register letter 2027-001"],
        ["2027-002", "佐证待验收", "2027-03-22", "pingyi register accept 2027-002 by=〈职务〉"],
        ["月度督办", "2027-03-31", "pingyi register urge due"],
        ["季度报告", "2027-03-31", "pingyi register report 2027年第1季度"],
      ] {
        #expect(told.contains { line in words.allSatisfy(line.contains) }, "\(words): \(due.output)")
      }
      #expect(told.count == 5, "April is not due yet: \(due.output)")
    }

    @Test("the same comes as csv and as json, for other programs")
    func forms() throws {
      try begin()
      let csv = try run("due", "--as", "csv")
      #expect(csv.status == 4 && csv.output.contains("2027-002,乙镇党委,佐证待验收,2027-03-22,还剩12天"), "\(csv.output)")
      let json = try run("due", "--as", "json")
      let objects = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
      let first = try #require(objects?.first)
      #expect(first["matter"] as? String == "deadline" && first["isOverdue"] as? Bool == true)
      #expect(first["days"] as? Int == -5 && first["on"] as? String == "2027-03-05")
    }

    @Test("options mean the same however they are written, and what cannot be one is refused with 2")
    func options() throws {
      try begin()
      let usual = try run("list", "--as", "csv", "--lang", "en")
      let other = ["register", "--lang=en", "list", "--as=csv", "--register=\(register)", "--on=2027-03-10"]
      #expect(try Program.run(other, in: place).output == usual.output)
      #expect(usual.output.contains("overdue"))
      for words in ["list --as pdf", "list --lang fr", "list --colour red", "list --as", "list --as csv --as csv --no"]
      {
        let words = words.split(separator: " ").map(String.init)
        #expect(try Program.run(["register", "--register", register] + words, in: place).status == 2, "\(words)")
      }
      #expect(try run("list", on: "2027-02-30").status == 2)
      let help = try Program.run(["register", "--help"], in: place)
      #expect(help.status == 0 && help.output.contains("pingyi register list"))
    }

    @Test("urge due urges all that the month is owed; then the month is done")
    func urging() throws {
      try begin()
      let urged = try run("urge", "due")
      #expect(urged.status == 0 && urged.output.contains("2027-001"), "\(urged.errors)")
      #expect(!(try run("due").output.contains("月度督办")))
      #expect(try run("urge", "due").output.hasPrefix("没有要改的"))
      #expect(try run("list").status == 0)
    }

    @Test(
      "holidays beside the register move what is reckoned in working days; without a file that is said, in one line")
    func holidays() throws {
      try begin()
      let without = try run("due")
      #expect(without.errors.split(separator: "\n").count == 1 && without.errors.contains("holidays.toml"))
      let file = "[[holiday]]\ntitle = \"植树节\"\nfrom = 2027-03-12\n"
      try Files.write(file, to: place.path + "/holidays.toml")
      let with = try run("due")
      #expect(with.errors.isEmpty && with.output.contains("2027-03-23"), "\(with.output)\(with.errors)")
      try Files.write("[[holiday]]\ntitle = 1\n", to: place.path + "/holidays.toml")
      let faulty = try run("due")
      #expect(faulty.status == 1 && faulty.errors.contains("holidays.toml:2:"), "\(faulty.errors)")
    }

    @Test("settings may name the file of holidays, and one that is named must be there")
    func namedHolidays() throws {
      try Files.write("holidays = \"放假.toml\"\n", to: place.path + "/register.toml")
      try begin()
      let missing = try run("due")
      #expect(missing.status == 1 && missing.errors.contains("放假.toml"), "\(missing.errors)")
      try Files.write("[[holiday]]\ntitle = \"植树节\"\nfrom = 2027-03-12\n", to: place.path + "/放假.toml")
      #expect(try run("due").output.contains("2027-03-23"))
    }

    @Test(
      "reading where there is no register says so in one line, ends well and makes nothing",
      arguments: [["list"], ["due"], ["show", "2027-001"], ["list", "--as", "json"]])
    func nothingThere(words: [String]) throws {
      let folder = place.path + "/mistyped"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let path = folder + "/register.sqlite"
      let result = try Program.run(["register"] + words + ["--register", path], in: place)
      #expect(result.status == 0 && result.output.isEmpty)
      #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains(path), "\(result.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }
}
