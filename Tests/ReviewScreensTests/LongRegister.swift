import ReviewCore
import ReviewRegister

@testable import ReviewScreens

/// A register of so many rows, each made of its place alone, of which a search for anything finds a thousand.
struct LongRegister: Sendable {
  let rows: Int

  func answer(_ ask: RegisterAsk) -> RegisterAnswer? {
    switch ask {
    case .page(let query):
      let total = query.filter.words.isEmpty ? rows : 1_000
      let places = query.offset..<min(total, query.offset + (query.limit ?? total))
      return .page(RowPage(total: total, lines: places.map { RowLine(row($0)) }))
    case .row(let number): return .row(number.parts.map { row($0.serial - 1) })
    case .place(let number, _): return .place(number.parts.map { $0.serial - 1 })
    case .dues, .calendar, .names, .figures, .urging: return nil
    }
  }

  private func row(_ place: Int) -> RegisterRow {
    let fields = RowFields(unit: "第\(place % 300)镇党委", text: "问题\(place)", source: .film)
    let opening = RowOpening(fields: fields, origin: Origin(.office))
    let act = Act(by: "县委组织部", on: CivilDate(dayNumber: 20_000))
    return RegisterRow(number: RowNumber(year: 2026, serial: place + 1), opening: opening, act: act)
  }
}
