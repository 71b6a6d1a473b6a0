import ReviewCore
import Testing
import TomlSource

@testable import ReviewPlan

@Suite("Faults of the file as a whole, and several at once")
struct WholeFileTests {
  @Test("A file above eight mebibytes is not read")
  func tooLarge() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: PlanReader.fileLimit + 1)
    #expect(findings(bytes) == [.file(.fileTooLarge(bytes: 8_388_609, limit: 8_388_608))])
  }

  @Test("Bytes that are not UTF-8 are found where they stand")
  func notUTF8() {
    let reading = PlanReader.read(Array("a = 1\n题 = \"".utf8) + [0xB1, 0xEA], file: "p")
    #expect(
      reading.faults.map { $0.text(.en) } == [
        "p:2:6: error: from here on the file is not UTF-8; save it again in UTF-8"
      ])
  }

  @Test("A key of very many parts is refused before it can exhaust the stack")
  func tooDeep() {
    let text = "x = 1\n" + String(repeating: "a.", count: 200_000) + "a = 1\n"
    let reading = SamplePlan.read(text)
    #expect(reading.faults.map(\.finding) == [.file(.tooDeep(limit: 16))])
    #expect(reading.faults.map(\.line) == [2])
  }

  @Test("Values nested very deep are a fault of syntax")
  func nested() {
    let reading = SamplePlan.read("a = " + String(repeating: "[", count: 100_000))
    #expect(reading.faults.count == 1)
    #expect(reading.plan == nil)
  }

  @Test("What nobody foresaw is told with the line, and in English with the parser's own sentence")
  func syntax() {
    let reading = SamplePlan.read(SamplePlan.least + "a.b = 1\na.b.c = 2\n")
    let mistakes = reading.faults.filter { if case .mistake = $0.finding { true } else { false } }
    #expect(mistakes.map { $0.text(.zhHans) } == ["plan.toml:13:1: 错误: 这里不合 TOML 写法：`a.b.c = 2`；请对照样例改正"])
    #expect(
      mistakes[0].text(.en).hasPrefix("plan.toml:13:1: error: not TOML here: `a.b.c = 2`; mend it and check again ("))
    #expect(reading.plan == nil)
  }

  @Test("All faults of a file are named at once, in the order of the file")
  func several() {
    let text = SamplePlan.full
      .replacingFirst("level = \"township\"", with: "level = \"region\"")
      .replacingFirst("report = \"6m\"", with: "report = \"-\"").replacingFirst("due = 20", with: "due = \"20\"")
      .replacingFirst("speaker = \"ding\"", with: "speaker = \"nobody\"").replacingFirst("items = 3", with: "items = 4")
      .replacingFirst("unit = \"丁镇党委\"\n", with: "")
    let lines = SamplePlan.read(text).faults.map { "\($0.line):\($0.column)" }
    #expect(lines == ["3:9", "28:10", "37:7", "87:9", "113:11", "121:1"])
  }

  @Test("A misspelt identifier does not make every reference to it a fault")
  func noCascade() {
    let text = SamplePlan.full.replacingFirst("id = \"ding\"", with: "id = \"ding!\"")
    #expect(SamplePlan.read(text).faults.map(\.finding) == [.value(.badIdentifier(key: "id", value: "ding!"))])
    let scale = SamplePlan.full.replacingFirst("grades = [\n", with: "grade = [\n")
    #expect(SamplePlan.read(scale).faults.count == 2)
  }

  @Test("A file of nothing but mistakes is read to its end")
  func manyMistakes() {
    let speakers = (0..<999).map { "[[speaker]]\nid = \"\(longID($0))\"\nunit = \"镇\"\npost = \"书记\"\n" }.joined()
    let keys = (0..<20_000).map { "speaker\($0) = 1\n" }.joined()
    let duties = (0..<10_000).map { "\"\(longID($0 + 5_000))\"" }.joined(separator: ",")
    let list =
      "[responsibility_list]\ntitle = \"清单\"\n[[responsibility_list.category]]\nid = \"1\"\ntitle = \"类\"\nitems = [\"条\"]\n"
    let faults = SamplePlan.read(SamplePlan.least + "duties_undone = [\(duties)]\n\(keys)" + list + speakers).faults
    #expect(faults.count == 30_000)
  }

  @Test("Of equally near words all are suggested")
  func ties() {
    #expect(Spelling.suggestions(for: "gaol", among: ["goal", "gaols", "limit"]) == ["gaols", "goal"])
    #expect(Spelling.suggestions(for: "xyz", among: ["goal", "limit"]) == [])
    #expect(Spelling.suggestions(for: "", among: ["a", "goal"]) == ["a"])
  }

  @Test("A fault is said in the reader's language with what to do")
  func languages() {
    let fault = SamplePlan.read(SamplePlan.least.replacingFirst("chair =", with: "chiar =")).faults[0]
    #expect(fault.text(.zhHans) == "plan.toml:5:1: 错误: 文件开头没有 `chiar` 这个键；是否想写 `chair`？")
    #expect(fault.text(.zhHant) == "plan.toml:5:1: 錯誤: 檔案開頭沒有 `chiar` 這個鍵；是否想寫 `chair`？")
    #expect(
      fault.text(.en) == "plan.toml:5:1: error: unknown key `chiar` at the top of the file; did you mean `chair`?")
  }

  @Test("No wording lets a text of the file through uncleaned or at length", arguments: Language.allCases)
  func cleanWording(language: Language) {
    let hostile = "\\u001b]0;x\\u0007\\u202e" + String(repeating: "長", count: 500)
    let text = SamplePlan.least.replacingFirst("\"sign-in\"", with: "\"\(hostile)\", \"sign-in\"")
      .replacingFirst("id = \"a\"", with: "\"\(hostile)\" = 1\nid = \"\(hostile)\"")
    for fault in SamplePlan.read(text).faults {
      #expect(PlainText.isClean(fault.text(language)))
      #expect(fault.text(language).count < 400)
    }
  }

  // MARK: - Private

  private func longID(_ number: Int) -> String { "a-rather-long-identifier-\(number)" }

  private func findings(_ bytes: [UInt8]) -> [Finding] { PlanReader.read(bytes, file: "p").faults.map(\.finding) }
}
