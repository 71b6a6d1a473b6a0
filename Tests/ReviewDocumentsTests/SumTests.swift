import FoundationEssentials
import ReviewCore
import ReviewPlan
import Testing

@testable import ReviewDocuments

@Suite("Sums in papers")
struct SumTests {
  @Test(
    "are those of their parts in the shipped sessions",
    arguments: ["demo", "city", "county", "projects", "half-year"])
  func shipped(_ name: String) throws {
    let hall = try ShippedSession.held(name)
    for language in Language.allCases { #expect(Sums(hall.history, Strings(language)).wrong == []) }
  }

  @Test("are those of their parts in sessions of random steps, under way and adjourned", arguments: 0..<16)
  func random(_ seed: Int) throws {
    var walk = try RandomWalk(seed: UInt64(seed))
    for _ in 0..<3 {
      walk.run(steps: 40)
      let language = Language.allCases[seed % Language.allCases.count]
      #expect(Sums(walk.hall.history, Strings(language)).wrong == [], "seed \(seed)")
    }
    walk.adjourn()
    let language = Language.allCases[(seed + 1) % Language.allCases.count]
    #expect(Sums(walk.hall.history, Strings(language)).wrong == [], "seed \(seed), adjourned")
  }

  @Test("are wrong where a part is left out, so that the comparison can fail")
  func canFail() throws {
    let hall = try ShippedSession.held("county")
    let sums = Sums(hall.history, Strings(.en))
    #expect(sums.wrong(with: ["of_written": nil]) != [])
    #expect(sums.wrong(with: ["owned": 0]) != [])
    #expect(sums.wrong(with: ["reported": 99]) != [])
  }
}

/// What the papers of a session say in figures, as values, and which of their sums are not those of their parts.
struct Sums {
  private let fromTemplates: TemplatePapers
  private let history: History
  private let s: Strings
  private var session: Session { history.session }

  init(_ history: History, _ strings: Strings) {
    self.history = history
    s = strings
    fromTemplates = TemplatePapers(
      CompleteRecord(history, strings), AnnouncedSession(history.session), Templates(strings.language))
  }

  var wrong: [String] {
    wrong(with: [:]) + wrongLists + wrongAttendance + wrongVotes + wrongTimes + wrongUnitPapers
  }

  /// Sums of the values templates put in, with some of them put wrong.
  func wrong(with changes: [String: Int?]) -> [String] {
    [("minutes", fromTemplates.minutesValues), ("circular", fromTemplates.circularValues)].flatMap {
      paper, values -> [String] in
      func figure(_ name: String) -> Int { (changes[name] ?? values.figure(name)) ?? 0 }
      func check(_ whole: String, _ total: Int, _ parts: String...) -> [String] {
        let sum = parts.reduce(0) { $0 + figure($1) }
        return sum == total ? [] : ["\(paper): \(whole) \(total), parts \(sum)"]
      }
      let problems = figure("problems")
      return check("units", session.queue.count, "reported", "written", "away", "pending")
        + check(
          "problems", problems, "owned", "unmentioned", "named", "of_written", "of_away", "of_pending")
        + check("problems", problems, "complete", "incomplete") + check("problems", problems, "dated", "undated")
        + check("standing", session.problems.count { $0.withdrawn == nil }, "problems")
        + (figure("incomplete") > 0).wrong(unless: values.text("lacking") != "", "\(paper): nothing lacks")
        + (figure("undated") == problems).wrong(unless: values.text("last_deadline") == "", "\(paper): a deadline")
    }
  }

  // MARK: - Lists of templates

  private var wrongLists: [String] {
    let (minutes, circular) = (fromTemplates.minutesValues, fromTemplates.circularValues)
    let units = minutes.list("units")
    let grades = circular.list("grades").reduce(0) { $0 + ($1.figure("count") ?? 0) }
    let decided = AnnouncedSession(session).session.grades.count
    let kinds = circular.list("kinds").reduce(0) { $0 + ($1.figure("count") ?? 0) }
    let flagged = session.problems.count { $0.withdrawn == nil && FlaggedKind($0.kind) != nil }
    let common = circular.list("common_problems")
    let rows = RegisterTable(session, s).sheet.rows.count
    return equal("units told", units.count, session.queue.count)
      + equal("units that reported", units.count { $0.flag("did_report") }, minutes.figure("reported") ?? 0)
      + equal("units in writing", units.count { $0.flag("in_writing") }, minutes.figure("written") ?? 0)
      + equal("units away", units.count { $0.text("absence") != "" }, minutes.figure("away") ?? 0)
      + equal("problems owned", units.reduce(0) { $0 + $1.list("admitted").count }, minutes.figure("owned") ?? 0)
      + equal("grades", grades, decided) + equal("kinds", kinds, flagged)
      + equal("rows of the register", rows, minutes.figure("problems") ?? 0)
      + common.flatMap { values -> [String] in
        let text = values.text("text")
        let units = Set(
          session.problems.filter { $0.withdrawn == nil && $0.scope == .common && $0.text == text }.map(\.speaker))
        return equal("units of \(text)", values.figure("count") ?? 0, units.count)
      }
  }

  // MARK: - Tables

  private var wrongAttendance: [String] {
    tables("record").filter { $0.titles.contains(s.absentWithoutLeave) && $0.titles.contains(s.due) }
      .flatMap { table -> [String] in
        let columns = [s.due, s.present, s.onLeave, s.absentWithoutLeave]
        let figures = table.rows.map { row in columns.map { table.number($0, in: row) } }
        let wrong = figures.filter { row in
          guard let due = row[0], let present = row[1], let leave = row[2], let absent = row[3] else { return false }
          return due != present + leave + absent
        }
        var found = wrong.isEmpty ? [] : ["attendance: \(wrong)"]
        if table.rows.last?.first == s.total, let total = figures.last {
          for column in columns.indices {
            let sum = figures.dropLast().reduce(0) { $0 + ($1[column] ?? 0) }
            if sum != total[column] { found.append("attendance, \(columns[column]): \(sum) ≠ \(total[column] ?? -1)") }
          }
        }
        return found
      }
  }

  /// Returned is valid, invalid and own; valid is the grades and abstained; a base is what its columns hold.
  private var wrongVotes: [String] {
    let record = tables("record").filter { $0.titles.contains(s.returned) }.flatMap { table in
      table.rows.compactMap { row -> String? in
        let own = table.titles.contains(s.ownUnit) ? table.number(s.ownUnit, in: row) : 0
        guard let own, let valid = table.number(s.valid, in: row), let invalid = table.number(s.invalid, in: row),
          let returned = table.number(s.returned, in: row)
        else { return nil }
        return returned == valid + invalid + own ? nil : "record: \(row)"
      }
    }
    let sheets = VoteWorksheets(AnnouncedSession(session), s).sheets.flatMap { sheet -> [String] in
      let titles = sheet.columns.map(\.title)
      guard let base = titles.firstIndex(of: s.capitalised(s.base(session.plan.appraisal.base))) else { return [] }
      return sheet.rows.compactMap { row -> String? in
        let parts = row.indices.filter { sheet.columns[$0].kind == .share }.map { row[$0 - 1].count }
        if parts.isEmpty || parts.contains(nil) { return nil }
        let sum = parts.reduce(0) { $0 + ($1 ?? 0) }
        return sum == row[base].count ? nil : "\(sheet.name): \(sum) of \(row[base].plain)"
      }
    }
    return record + sheets
  }

  private var wrongTimes: [String] {
    let shares = tables("time-sheet").filter { $0.titles.contains(s.capitalised(s.topic(.achievements))) }
    return shares.flatMap { table in
      table.rows.compactMap { row -> String? in
        let sum = row.dropFirst().reduce(0) { $0 + (Int($1.prefix { $0.isNumber }) ?? 0) }
        return sum == 100 ? nil : "shares: \(row)"
      }
    }
  }

  // MARK: - Papers of units

  /// What a list says it has, it has: `认领的问题（3个）：` stands over three.
  private var wrongUnitPapers: [String] {
    let papers = PaperSet(history, s).papers
    return papers.filter { $0.stem == "record" || $0.stem.hasSuffix("problem-list") }.flatMap { paper -> [String] in
      let blocks = paper.document.blocks
      return zip(blocks, blocks.dropFirst()).compactMap { block, next -> String? in
        guard case .paragraph(let runs) = block, case .list(let items) = next else { return nil }
        let text = runs.map(\.text).joined()
        let isHeading = [ProblemStatus.owned, .unmentioned, .newlyNamed, .unheard].contains { kind in
          text == s.problemsFollow(kind, count: items.count)
        }
        let isGroup = [ProblemStatus.owned, .unmentioned, .newlyNamed, .unheard].contains { kind in
          let words = s.problemsFollow(kind, count: 0).split(separator: "0")
          return text.hasPrefix(words[0]) && text.hasSuffix(words[1])
        }
        return isGroup && !isHeading ? "\(paper.stem): \(text) over \(items.count)" : nil
      }
    } + wrongSlips
  }

  private var wrongSlips: [String] {
    session.queue.compactMap(session.record).flatMap { record -> [String] in
      guard let values = fromTemplates.supervisionValues(record) else { return [] }
      guard case .table(let table)? = values.blocks("rows_table").first else { return ["a slip without rows"] }
      let mark = s.stillMissing([]).lowercased()
      let lacking = table.rows.count { $0[6].lowercased().contains(mark) }
      return equal("rows of a slip", values.figure("rows") ?? 0, table.rows.count)
        + equal("incomplete rows of a slip", values.figure("incomplete") ?? 0, lacking)
    }
  }

  private func equal(_ what: String, _ a: Int, _ b: Int) -> [String] { a == b ? [] : ["\(what): \(a) ≠ \(b)"] }

  private func tables(_ stem: String) -> [ReadTable] {
    let document =
      stem == "record" ? fromTemplates.record.document : TimeSheet(fromTemplates.record).document
    return document.blocks.compactMap { if case .table(let table) = $0 { ReadTable(table) } else { nil } }
  }
}

/// A table as somebody reads it.
private struct ReadTable {
  let titles: [String]
  let rows: [[String]]

  init(_ table: Table) {
    titles = table.columns.map(\.title)
    rows = table.rows
  }

  func number(_ title: String, in row: [String]) -> Int? { titles.firstIndex(of: title).flatMap { Int(row[$0]) } }
}

extension Bool {
  fileprivate func wrong(unless holds: Bool, _ what: String) -> [String] { self && !holds ? [what] : [] }
}

extension Worksheet.Cell {
  fileprivate var count: Int? { if case .number(let number) = self { number } else { nil } }
}

extension TemplateValues {
  fileprivate func text(_ name: String) -> String {
    if case .text(let text)? = values[name] { text } else { "" }
  }
  fileprivate func figure(_ name: String) -> Int? { Int(text(name)) }
  fileprivate func flag(_ name: String) -> Bool { if case .flag(true)? = values[name] { true } else { false } }
  fileprivate func list(_ name: String) -> [TemplateValues] {
    if case .list(let list)? = values[name] { list } else { [] }
  }
  fileprivate func blocks(_ name: String) -> [Block] {
    if case .blocks(let blocks)? = values[name] { blocks } else { [] }
  }
}
