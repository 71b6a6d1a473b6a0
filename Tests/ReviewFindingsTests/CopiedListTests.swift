import ReviewCore
import Testing

@testable import ReviewFindings

@Suite("M06: lists copied from another unit")
struct CopiedListTests {
  /// So many lists and so many lines each, of which a copier takes a third over.
  private static let (units, length, copied, pairsOfEach) = (200, 24, 8, 5)

  @Test("copies among two hundred lists are found, however they were worked over, and nothing else is")
  func planted() throws {
    let seed: UInt64 = 20_261_218
    let planted = PlantedCopies(
      seed: seed, units: Self.units, length: Self.length, copied: Self.copied, pairsOfEach: Self.pairsOfEach)
    let found = planted.look()
    print("seed \(seed)\n" + found.table)
    #expect(found.falsePairs * 100 <= found.pairs)
    // Of the slips some stand where no three lists have the same words around them, and some the copier has edited away.
    #expect(found.foundTypos(.typos) * 4 >= found.plantedTypos)
    #expect(found.wrongTypos <= 2)
    for way in Copying.allCases {
      #expect(found.foundPairs(way) == Self.pairsOfEach, "\(way.rawValue)")
      #expect(found.lineRecall(way) >= way.leastRecall, "\(way.rawValue)")
    }
  }

  @Test("without copies nothing is found among invented lists", arguments: [1, 2, 3] as [UInt64])
  func nothingPlanted(seed: UInt64) {
    var invented = InventedLists(seed: seed)
    let plan = Plan.with(lists: invented.lists(40, of: 20))
    #expect(CopiedLists.findings(in: plan).isEmpty, "seed \(seed)")
  }

  @Test("a wrong character that two lists share is evidence, with the way the others write it")
  func typo() throws {
    var lists = [
      "东溪村党员活动室屋顶漏雨，钥匙找不到人", "南岭村党员活动室屋后堆放杂物，灯也不亮", "西坪村党员活动室屋里没有桌椅，开会去小学",
    ].map { [$0] }
    lists.append(["北湾村党员活动定屋顶漏雨，支委会借用祠堂开，记录是补写的", "石桥村三名流动党员半年没有联系过，电话停机也没人去问"])
    lists.append(["中堡村党员活动定屋顶漏雨，支委会借用祠堂开，记录是补写的", "后塘村三名流动党员半年没有联系过，电话停机也没人去问"])
    let finding = try #require(CopiedLists.findings(in: .with(lists: lists)).first)
    guard case .copiedList(let list) = finding else { throw Unexpected(finding) }
    #expect((list.first, list.second) == ("u4", "u5"))
    #expect(list.typos == [SharedTypo(written: "活动定屋顶", usual: "活动室屋顶")])
    #expect(list.lines.count == 2)
    #expect(try #require(list.phrase).contains("屋顶漏雨，支委会借用祠堂开，记录是补写的"))
    let text = Strings(.zhHans).text(finding, in: .with(lists: lists))
    #expect(text.evidence.contains("两家都写作“活动定屋顶”，别家写“活动室屋顶”"))
    #expect(try #require(text.question).contains("连“活动定屋顶”的写法都一样"))
  }

  @Test("in a small plan a phrase that everybody knows tells the slip")
  func typoInPhrase() throws {
    let lists = [["领导干部走防群众多在年节前后，平时下沉少，问题收集不上来"], ["领导干部走防群众多在年节，平时到村下沉少，问题收集不上来"]]
    let finding = try #require(CopiedLists.findings(in: .with(lists: lists)).first)
    guard case .copiedList(let list) = finding else { throw Unexpected(finding) }
    #expect(list.typos == [SharedTypo(written: "部走防群众", usual: "部走访群众")])
  }

  @Test("many lists from one source are one finding, with the two that share most")
  func manyCopies() throws {
    var invented = InventedLists(seed: 5)
    var lists = invented.lists(30, of: 10)
    for copier in [4, 11, 17, 25] { lists[copier] = lists[2].map { Copying.edited($0, percent: 10, &invented) } }
    lists[11] = lists[2]
    let findings = CopiedLists.findings(in: .with(lists: lists))
    #expect(findings.map(\.speakers) == [["u3", "u12", "u5", "u18", "u26"]])
  }

  @Test("what everybody writes, figures, and what others worded are no copies")
  func common() {
    let phrase = "党建工作责任落实不到位，三会一课流于形式，整改台账更新不及时"
    #expect(CopiedLists.findings(in: .with(lists: Array(repeating: [phrase], count: 30))).isEmpty)
    let film = "镜头里村部大门紧锁，值班表上写着的人不在岗，办事群众等了四十分钟没有人来"
    let named = Plan.with(["a", "b"].map { Plan.unit($0, problems: [film], source: .undercover) })
    #expect(CopiedLists.findings(in: named).isEmpty)
    var shared = Plan.with(["a", "b"].map { Plan.unit($0, problems: [film]) })
    #expect(CopiedLists.findings(in: shared).count == 1)
    for index in shared.speakers.indices { shared.speakers[index].problems[0].scope = .common }
    #expect(CopiedLists.findings(in: shared).isEmpty)
  }

  @Test("measures, causes and own choices are held against each other too")
  func otherFields() throws {
    let measure = "每月逢五由支委带队到网格里去，把路灯、垃圾、积水三样逐户登记，七日内答复"
    var speakers = [Plan.unit("a", problems: ["路面破损"]), Plan.unit("b", problems: ["水管漏水"])]
    speakers[0].problems[0].details[.measure] = .text(measure)
    speakers[1].ownDuties = [measure]
    let finding = try #require(CopiedLists.findings(in: .with(speakers)).first)
    guard case .copiedList(let list) = finding else { throw Unexpected(finding) }
    #expect(list.lines.map(\.first) == [.problem(1, .measure)])
    #expect(list.lines.map(\.second) == [.ownDuty(1)])
    #expect(list.lines.map(\.likeness) == [100])
  }

  @Test("the index finds what comparing every line with every other finds", arguments: [11, 12] as [UInt64])
  func exact(seed: UInt64) {
    var invented = InventedLists(seed: seed)
    var reader = TextReader()
    var lists = invented.lists(12, of: 10)
    lists[3] = lists[7].map { Copying.edited($0, percent: 25, &invented) }
    let texts = lists.enumerated().flatMap { list, lines in lines.map { reader.read($0, list: list) } }
    let table = ShingleTable(texts, listCount: lists.count, common: [])
    for least in [0.2, 0.5, 0.8] as [Float] {
      let found = Set(table.similarTexts(texts, least: least, sharing: 5))
      let all = Set(
        texts.indices.flatMap { second in
          (0..<second).compactMap { first -> SimilarTexts? in
            guard texts[first].list != texts[second].list else { return nil }
            let shared = table.shared(first, second)
            let similarity = 2 * shared / (table.totals[first] + table.totals[second])
            guard similarity >= least, shared >= 5 else { return nil }
            return SimilarTexts(first: first, second: second, shared: shared)
          }
        })
      #expect(found == all, "seed \(seed), \(least)")
    }
  }

  @Test("punctuation, width and capitals make no difference, and English words are words")
  func tokens() {
    var reader = TextReader()
    let first = reader.read("值班表：A组，ＷｉＦｉ 坏了 3天。", list: 0)
    #expect(reader.read("值班表 a组wifi坏了，３天", list: 1).tokens == first.tokens)
    #expect(reader.read("the branch has met twice", list: 0).tokens.count == 5)
    #expect(ComparedText.excerpt(of: "（一）值班表：A组，坏了", tokens: 1..<6) == "值班表：A组")
  }
}

/// Something other than the test is about.
struct Unexpected: Error {
  let finding: ReviewFinding

  init(_ finding: ReviewFinding) { self.finding = finding }
}
