import ReviewCore
import ReviewRegister

// 归档情况: what the five lists of each row still lack.
extension RegisterPapers {
  var archiveState: Paper? { document(.archiveState, archiveValues).map { Paper("archive", $0) } }

  var archiveGaps: ArchiveGaps { ArchiveGaps(standing, head.settings.acceptance) }

  var archiveValues: TemplateValues {
    let gaps = archiveGaps
    var values = registerValues
    values.set("rows", count: gaps.rows)
    values.set("whole", count: gaps.whole)
    values.set("lacking", count: gaps.gaps.count)
    values.set(
      "lists",
      ArchiveList.allCases.map { list in
        var values = TemplateValues(["list": s.archiveList(list)])
        values.set("whole", "\(gaps.rows - gaps.lacking(in: list))")
        values.set("lacking", count: gaps.lacking(in: list))
        return values
      })
    values.set(
      "lacking_table",
      block(
        [.text(s.problemNumber), .text(s.unit), .text(s.title(.text)), .text(s.completion), .text(s.lackingTitle)],
        gaps.gaps.map { gap in
          [
            gap.row.number.rawValue, unit(of: gap.row), gap.row.fields.text, s.capitalised(s.closing(gap.row.closing)),
            gap.lacking.map { s.lacking($0.items, in: $0.list) }.joined(separator: s.semicolon),
          ]
        }))
    return values
  }

  /// A column a list: what the row lacks there, empty where nothing is.
  var archiveBook: Workbook {
    let rows = archiveGaps.gaps.map { gap -> [Worksheet.Cell] in
      [
        .text(gap.row.number.rawValue), .text(unit(of: gap.row)), .text(gap.row.fields.text),
        .text(s.capitalised(s.closing(gap.row.closing))),
      ]
        + ArchiveList.allCases.map { list in
          .optional(gap.lacking.first { $0.list == list }.map { s.list($0.items.map(s.archiveItem)) })
        }
    }
    let sheet = Worksheet(
      name: s.archiveSheet,
      columns: [
        .init(s.problemNumber, .code, .head), .init(s.unit, .text, .head), .init(s.title(.text)), .init(s.completion),
      ] + ArchiveList.allCases.map { .init(s.archiveList($0)) }, rows: rows)
    return Workbook(title: s.archiveBookTitle(head.settings.committee), metadata: metadata(), sheets: [sheet])
  }
}
