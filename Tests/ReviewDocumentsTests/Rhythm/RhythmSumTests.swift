import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewDocuments

@Suite("Numbers in papers of the register")
struct RhythmSumTests {
  @Test("are those of a second count in the sample and in random registers", arguments: 0..<16)
  func recount(_ seed: Int) throws {
    let sample = seed == 0 ? try SampleRegister.county() : try RandomRegister(seed: UInt64(seed), rows: 60).sample
    let papers = sample.papers(Language.allCases[seed % 3])
    #expect(wrong(papers, sample) == [], "seed \(seed)")
  }

  @Test("of a slip are those of the rows in its tables", arguments: 0..<8)
  func slips(_ seed: Int) throws {
    let sample = seed == 0 ? try SampleRegister.county() : try RandomRegister(seed: UInt64(seed), rows: 40).sample
    let papers = sample.papers()
    for unit in Set(papers.open.map(\.chargedUnit)) {
      let rows = papers.open.filter { $0.chargedUnit == unit }
      guard let values = papers.slipValues(of: rows, for: unit, owner: nil) else {
        #expect(rows.allSatisfy { !$0.closing.isWithUnit })
        continue
      }
      let parts = ["overdue", "urgent", "near", "later", "undated"].reduce(0) { $0 + values.number($1) }
      #expect(values.number("rows") == parts && parts == values.tableRows("rows_table"), "seed \(seed), \(unit)")
      #expect(values.number("waiting") == values.tableRows("waiting_table"))
      #expect(values.number("rows") + values.number("waiting") == rows.count)
      #expect(numbers(in: values.words("by_timing")) == parts, "seed \(seed), \(unit)")
    }
  }

  @Test("of the public notice count public rows alone")
  func publicRows() throws {
    let sample = try SampleRegister.county()
    let recount = Recount(sample.rows.filter(\.fields.isPublic), on: SampleRegister.day)
    let values = HalfYearNotice(sample.papers(), posted: nil).values
    #expect(values.number("rows") == recount.standing.count && values.tableRows("rows_table") == recount.standing.count)
    #expect(values.number("done") == recount.done && values.number("open") == recount.open.count)
    #expect([values.number("with_unit"), values.number("submitted"), values.number("in_notice")] == recount.closings)
    #expect(
      sample.set(.notice(posted: nil)).published.map(\.rawValue) == [
        "2026-001", "2026-002", "2026-004", "2026-005", "2026-009",
      ])
  }

  @Test("of what moved are the differences of two reports")
  func movement() throws {
    let sample = try SampleRegister.county()
    guard case .table(let table)? = sample.papers().reportValues.tableBlocks("movement_table").first else {
      Issue.record("no table")
      return
    }
    for row in table.rows.dropLast() {
      #expect((Int(row[2]) ?? 0) - (Int(row[1]) ?? 0) == Int(row[3].drop { $0 == "+" }), "\(row)")
    }
    #expect(table.rows.first == ["问题总数", "11", "10", "-1"])
    #expect(table.rows.contains(["已销号", "1", "1", "0"]) && table.rows.contains(["重新整改", "0", "1", "+1"]))
  }

  @Test("never take basically done for done")
  func basicallyDone() throws {
    var sample = try SampleRegister()
    sample.open("2026-001", "甲镇", "问题")
    sample.tell("2026-001", .progressed(progress: .basicallyDone, note: nil), on: "2027-01-05")
    let values = sample.papers().reportValues
    #expect(values.number("done") == 0 && values.words("completion") == "0.00%")
    #expect(values.words("by_progress") == "基本完成（不算完成）1项")
  }

  // MARK: - Private

  private func wrong(_ papers: RegisterPapers, _ sample: SampleRegister) -> [String] {
    let recount = Recount(sample.rows, on: SampleRegister.day)
    let values = papers.reportValues
    var wrong: [String] = []
    func equal(_ what: String, _ told: [Int], _ counted: [Int]) {
      if told != counted { wrong.append("\(what): \(told) ≠ \(counted)") }
    }
    func told(_ names: String...) -> [Int] { names.map(values.number) }
    equal(
      "rows", told("rows", "done", "open", "withdrawn"),
      [recount.standing.count, recount.done, recount.open.count, recount.withdrawn])
    equal("closing", told("with_unit", "submitted", "in_notice"), recount.closings)
    equal(
      "progress", told("not_started", "in_progress", "basically_done", "work_done", "long_term"), recount.progresses)
    equal("timing", told("overdue", "urgent", "near", "later", "undated"), recount.timings)
    equal("others", told("reopened", "extended"), [recount.reopened.count, recount.extended])
    for parts in ["by_closing", "by_progress", "by_timing"] {
      equal(parts, [numbers(in: values.words(parts))], [recount.open.count])
    }
    equal("overdue rows", [values.tableRows("overdue_table")], [recount.overdue.count])
    equal("reopened rows", [values.tableRows("reopened_table")], [recount.reopened.count])
    equal("open rows", [values.tableRows("open_table")], [recount.open.count])
    for unit in papers.unitGroups.groups {
      let own = recount.of(unit: unit.name)
      equal(
        unit.name, [unit.counts[.rows], unit.counts[.done], unit.counts[.overdue]],
        [own.standing.count, own.done, own.overdue.count])
    }
    for grouping in [papers.unitGroups, papers.leaderGroups, papers.kindGroups, papers.sourceGroups] {
      for figure in Figure.told where figure != .withdrawn {
        equal(
          "\(grouping.title), \(figure)", [grouping.groups.reduce(0) { $0 + $1.counts[figure] }],
          [papers.figures.total[figure]])
      }
      for row in papers.sheet(of: grouping).rows {
        equal("bars of \(row)", [row[2...4].reduce(0) { $0 + $1.number }], [row[1].number])
      }
    }
    let gaps = papers.archiveGaps
    equal(
      "archive", [gaps.whole + gaps.gaps.count, papers.archiveValues.tableRows("lacking_table")],
      [recount.standing.count, gaps.gaps.count])
    return wrong
  }

  /// The sum of the counts in a sentence; numbers of days are none.
  private func numbers(in text: String) -> Int {
    text.matches(of: /([0-9]+)(项|項)|: ([0-9]+)/).compactMap { Int($0.1 ?? $0.3 ?? "") }.reduce(0, +)
  }
}

extension TemplateValues {
  func words(_ name: String) -> String { if case .text(let text)? = values[name] { text } else { "" } }
  func number(_ name: String) -> Int { Int(words(name)) ?? 0 }
  func tableBlocks(_ name: String) -> [Block] { if case .blocks(let blocks)? = values[name] { blocks } else { [] } }

  /// How many rows the table holds.
  func tableRows(_ name: String) -> Int {
    tableBlocks(name).reduce(0) { sum, block in
      if case .table(let table) = block { sum + table.rows.count } else { sum }
    }
  }
}

extension Worksheet.Cell {
  fileprivate var number: Int { if case .number(let number) = self { number } else { 0 } }
}
