import ReviewCore
import Testing

@Suite("What is typed to find something") struct SearchTests {
  @Test(
    "finds Chinese by initials, by syllables and by a mixture of both",
    arguments: [
      ("丁镇", "dz"), ("丁镇", "dzh"), ("丁镇", "dingzhen"), ("丁镇", "dingz"), ("丁镇", "dzhen"), ("丁镇", "ding zhen"),
      ("丁镇", "丁z"), ("丁镇", "d镇"), ("丁镇", "zhen"), ("丁镇西街社区", "dzxj"), ("丁镇西街社区", "xjsq"), ("丁镇西街社区", "sq dz"),
      ("第3支部", "d3zb"), ("A组", "az"), ("二〇二六年", "elelnian"), ("女工委员会", "nvgong"), ("女工委员会", "nügw"),
    ])
  func pinyin(_ text: String, _ typed: String) { #expect(SearchText(typed).matches(text)) }

  @Test(
    "finds a character of several readings by each of them",
    arguments: [
      ("重庆路", "cq"), ("重庆路", "zq"), ("重庆路", "chongqing"), ("重庆路", "zhongql"), ("长河镇", "chz"), ("长河镇", "zhz"),
      ("曾家村", "zjc"), ("曾家村", "cjc"), ("曾家村", "cengjia"), ("单庄", "sz"), ("单庄", "danz"), ("解放街", "xfj"), ("乐都", "yued"),
    ])
  func severalReadings(_ text: String, _ typed: String) { #expect(SearchText(typed).matches(text)) }

  @Test(
    "finds both scripts by the same letters",
    arguments: [
      ("丁镇党委", "丁鎮黨委", "dzdw"), ("丁镇党委", "丁鎮黨委", "dingzhendangwei"), ("乡村振兴办公室", "鄉村振興辦公室", "xczxbgs"),
    ])
  func bothScripts(_ simplified: String, _ traditional: String, _ typed: String) {
    #expect(SearchText(typed).matches(simplified) && SearchText(typed).matches(traditional))
  }

  @Test(
    "takes capital and full-width letters for small ones, and Chinese for itself",
    arguments: [
      ("丁镇", "DZ"), ("丁镇", "ｄｚ"), ("丁镇", "ＤＺ"), ("Ａ座", "a座"), ("East Street", "STREET"), ("丁镇西街社区", "西街"),
      ("丁镇西街社区", "社区　丁镇"), ("第３支部", "3"),
    ])
  func folded(_ text: String, _ typed: String) { #expect(SearchText(typed).matches(text)) }

  @Test(
    "does not find what is not there",
    arguments: [
      ("丁镇", "zd"), ("丁镇", "dx"), ("丁镇", "dzz"), ("丁镇", "镇丁"), ("丁镇", "dingzhenx"), ("丁镇", "dz sq"), ("", "d"),
      ("丁镇", "3"),
      ("East Street", "dz"),
    ])
  func misses(_ text: String, _ typed: String) {
    #expect(!SearchText(typed).matches(text) && SearchText(typed).closeness(to: text) == nil)
  }

  @Test("finds everything while nothing is typed", arguments: ["", "  ", "　"])
  func nothingTyped(_ typed: String) {
    let search = SearchText(typed)
    #expect(search.isEmpty && search.matches("丁镇") && search.matches("") && search.closeness(to: "丁镇") == .beginning)
  }

  @Test(
    "tells what is meant from what is merely there",
    arguments: [
      ("丁镇", "丁镇", Closeness.same), ("丁镇党委", "丁镇", .beginning), ("丁镇", "dz", .readBeginning), ("西丁镇", "丁镇", .within),
      ("西丁镇", "dz", .readWithin), ("Dz 组", "dz", .beginning), ("DZ", "dz", .same), ("西街 丁镇", "xj dz", .readWithin),
    ])
  func closeness(_ text: String, _ typed: String, _ expected: Closeness) {
    #expect(SearchText(typed).closeness(to: text) == expected)
  }

  @Test("puts the closest first, and of equals the first")
  func best() {
    let units = ["西丁镇", "东镇", "丁镇", "大庄", "丁庄"]
    #expect(SearchText("dz").best(of: units) { $0 } == "东镇")
    #expect(SearchText("丁").best(of: units) { $0 } == "丁镇")
    #expect(SearchText("xdz").best(of: units) { $0 } == "西丁镇")
    #expect(SearchText("q").best(of: units) { $0 } == nil)
  }

  @Test("knows how all characters of GB 2312 are read, and those of the Unicode block but for a few that nobody reads")
  func complete() {
    let letters = "abcdefghijklmnopqrstuvwxyz".map { SearchText(String($0)) }
    let unread = (UInt32(0x4E00)...0x9FFF).compactMap(Unicode.Scalar.init).filter { scalar in
      !letters.contains { $0.matches(String(scalar)) }
    }
    #expect(unread.count < 100)
    for name in ["啊阿埃挨", "丁镇区县", "齄齇龠龢", "做作座兆", "鄉鎮區縣"] {
      for character in name { #expect(letters.contains { $0.matches(String(character)) }, "\(character)") }
    }
  }

  @Test("needs one pass however many ways there are to read a text, and however long it is what is typed")
  func manyWays() {
    // 嗯 is n and ng, 安 is an: each letter may belong to this character or the next.
    let text = String(repeating: "嗯哽安恩", count: 5_000)
    #expect(!SearchText(String(repeating: "ngen", count: 15) + "x").matches(text))
    #expect(SearchText(String(repeating: "安", count: 500)).matches(String(repeating: "安", count: 80)))
  }

  @Test(
    "takes any signs, typed or in texts",
    arguments: ["\u{0}", "\u{1B}[31m", "👩‍👩‍👧", "\u{202E}", "𠮷", "é", "'", "%_*?[", "\u{FFFF}"])
  func anySigns(_ sign: String) {
    #expect(SearchText(sign).matches("丁" + sign + "镇"))
    #expect(!SearchText(sign).matches("丁镇"))
    #expect(SearchText("dz").matches(sign + "丁镇") && SearchText("a" + sign).matches("阿" + sign + "村"))
    #expect(!SearchText("a" + sign).matches("阿村"))
  }
}
