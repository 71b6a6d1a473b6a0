import Testing

@testable import ReviewCore

@Suite("Text on its way out of the office")
struct PublicTextTests {
  @Test(
    "loses telephone numbers however they are written",
    arguments: [
      "13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "0571-88886666", "010 8888 6666",
      "88886666", "8888666", "400-888-8888", "4008888888", "１３８００１３８０００", "8613800138000",
    ])
  func phones(_ number: String) {
    let told = PublicText.withoutPhones("请打\(number)找我")
    #expect(told.hasPrefix("请打") && told.hasSuffix("找我"))
    #expect(!told.contains { $0.isNumber })
  }

  @Test(
    "keeps dates, sums and the numbers of problems",
    arguments: [
      "2026-017", "与2026-017、2026-018相同", "2026-017 2026-018", "2027-03-31", "2027-3-31 09:30", "20270331", "1.2万元",
      "1234567890元", "3至5天", "第12条", "共120户、15000元", "2026年12月18日", "没有数字",
    ])
  func others(_ text: String) {
    #expect(PublicText.withoutPhones(text) == text)
  }
}
