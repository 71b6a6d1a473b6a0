import Foundation
import ReviewCore
import PlanRosters
import ReviewPlan

/// One reader of foreign bytes each.
enum Target: String, CaseIterable {
  /// `1.2.x`, as it comes back from a page.
  case marks
  /// A form of a phone, with the pages that answer it.
  case form
  /// A voting code as somebody types it.
  case code
  /// A step file.
  case steps
  /// A plan.
  case plan
  /// A file of holidays.
  case holidays
  /// Events of a log, one a line.
  case log
  /// Paper under count, kept beside the log; and ballots as they lie in a box.
  case pile
  /// A table as a text file.
  case table
  /// The XML of a workbook's sheet.
  case sheet
  /// A table for a new plan, and one that a plan refers to.
  case roster

  func read(_ bytes: [UInt8]) {
    switch self {
    case .marks: Target.marks(String(decoding: bytes, as: UTF8.self))
    case .form: bytes.withUnsafeBytes { Target.form(FormBody($0)) }
    case .code: Target.code(String(decoding: bytes, as: UTF8.self))
    case .steps: Target.steps(String(decoding: bytes, as: UTF8.self))
    case .plan: Target.plan(bytes)
    case .holidays: Target.holidays(bytes)
    case .log: Target.log(bytes)
    case .pile: Target.pile(bytes)
    case .table: Target.table(bytes)
    case .sheet: Target.table(Seeds.workbook(sheet: bytes))
    case .roster: Target.roster(bytes)
    }
  }

  // MARK: - Private

  private static let papers = Hall.papers
  private static let voters = [Voter(panel: "A"), Voter(panel: "B", ownUnit: Hall.plan.speakers[0].id)]

  private static func marks(_ text: String) {
    guard let marks = SheetMarks.read(text) else { return }
    precondition(SheetMarks.read(SheetMarks.text(marks)) == marks)
    for paper in papers {
      for voter in voters { precondition(!(SheetMarks.read(text, paper, voter) ?? []).contains(.void)) }
    }
  }

  private static func form(_ form: FormBody) {
    let code = form["code"] ?? ""
    for paper in papers {
      for voter in voters {
        guard let marks = SheetMarks.ofForm(form, paper, voter) else { continue }
        precondition(paper.accepts(marks, of: voter))
        var page = Page()
        page.sheet(Strings(.zhHant), paper, marks, code: code)
        page.check(Strings(.en), paper, marks, code: code, token: form["token"].flatMap(Hex.bytes) ?? [])
        precondition(!page.html(Strings(.en), title: code).contains("<script"))
      }
    }
  }

  private static func code(_ text: String) {
    var typed = TypedCode()
    for character in text { _ = typed.type(character) }
    _ = typed.text
    guard let code = VotingCode(typed: text) else { return }
    precondition(VotingCode(typed: code.text) == code && "\(code)" == "code")
  }

  private static func steps(_ text: String) {
    var evening = Evening()
    for line in text.split(separator: "\n").prefix(300) { evening.take(line) }
    evening.ask()
  }

  private static func plan(_ bytes: [UInt8]) {
    let reading = PlanReader.read(bytes, file: "plan")
    for fault in reading.faults { _ = Language.allCases.map { fault.text($0) } }
    precondition((reading.plan == nil) == reading.faults.contains { $0.severity == .error })
    guard let plan = reading.plan else { return }
    let evening = Evening(plan)
    evening.ask()
    guard let stored = try? JSONEncoder().encode(plan) else { preconditionFailure("no JSON") }
    precondition((try? JSONDecoder().decode(Plan.self, from: stored)) == plan)
  }

  private static func holidays(_ bytes: [UInt8]) {
    let reading = HolidayReader.read(bytes, file: "holidays")
    for fault in reading.faults { _ = Language.allCases.map { fault.text($0) } }
    precondition((reading.calendar == nil) == reading.faults.contains { $0.severity == .error })
    guard let calendar = reading.calendar else { return }
    for day in calendar.holidays.prefix(9) {
      precondition(calendar.count(from: day, to: calendar.day(5, after: day)) <= 5)
    }
  }

  private static func log(_ bytes: [UInt8]) {
    var evening = Evening()
    for line in bytes.split(separator: UInt8(ascii: "\n")).prefix(300) {
      guard let event = try? JSONDecoder().decode(Event.self, from: Data(line)) else { continue }
      evening.fold(event)
    }
    evening.ask()
  }

  private static func pile(_ bytes: [UInt8]) {
    if let pile = PileCodec.pile(bytes) {
      _ = Hall.session.awaits(pile)
      if Hall.session.awaits(pile) {
        var count = pile.count
        _ = count.press(.blank) && count.press(.back)
        _ = count.count(issued: 1)?.fault
      }
    }
    for paper in papers {
      guard let ballot = Ballot(bytes: bytes, on: paper.sheet) else { continue }
      precondition(ballot.bytes == bytes)
    }
  }

  private static func table(_ bytes: [UInt8]) {
    do throws(SpreadsheetFault) {
      let book = try Spreadsheet.read(bytes, name: "table")
      for row in book.sheets.flatMap(\.rows) {
        for cell in row.cells {
          precondition(PlainText.isClean(cell.value.text) && cell.address.row == row.number)
          _ = try? cell.value.date(year: 2026)
        }
      }
      for sheet in book.sheets { _ = HeaderMatch(sheet, headings)?.mapping() }
    } catch {
      for language in Language.allCases { precondition(PlainText.isClean(error.text(language, file: "table"))) }
    }
  }

  private static func roster(_ bytes: [UInt8]) {
    let files = RosterFiles { _ in .success(bytes) }
    do throws(RosterFailure) {
      let book = try files.book(RosterReference(text: "r.csv"))
      let draft = PlanDraft(date: CivilDate(dayNumber: 20_800), language: .zhHans)
      let composition = PlanComposition(draft, [book], file: "new")
      precondition((composition.text == nil) == composition.faults.contains { $0.severity == .error })
      for fault in composition.faults { precondition(PlainText.isClean(fault.text(.en))) }
    } catch {
      for language in Language.allCases { _ = Strings(language).failure(error, file: "r.csv") }
    }
    let plan = RosterKind.allCases.map { "\($0.rawValue.replacing("-", with: "_"))_from = \"r.csv\"\n" }.joined()
    _ = PlanReader.read(Array(plan.utf8), file: "plan", rosters: files)
  }

  private enum Column: String, FieldName { case unit, deadline }

  private static let headings: [FieldHeadings<Column>] = [.init(.unit, ["单位", "Unit"]), .init(.deadline, ["整改时限"])]
}
