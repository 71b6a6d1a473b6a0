import ReviewCore
import ReviewDocuments

/// The workbook of an invented county, as its office would keep it: units, panels, problems, duties, projects and what is
/// open since last year, a sheet each.
public enum RosterBooks {
  public static func county(units count: Int) throws -> [UInt8] {
    let metadata = Document.Metadata(author: "县委组织部", language: .zhHans, date: CivilDate(dayNumber: 20_786))
    let sheets = [units(count), panels, problems(count), duties, projects(count), openRows(count)]
    return try XLSXWriter().bytes(of: Workbook(title: "述职准备", metadata: metadata, sheets: sheets))
  }

  public static func unit(_ index: Int) -> String { "第\(index + 1)镇党委" }

  // MARK: - Private

  private static func units(_ count: Int) -> Worksheet {
    sheet(
      "单位", ["序号", "单位名称", "述职人职务", "分组", "应到人数", "述职方式", "联系领导", "平时考核得分"],
      (0..<count).map { index in
        [
          "\(index + 1)", unit(index), "党委书记", index < count / 2 ? "乡镇一组" : "乡镇二组", "\(2 + index % 3)",
          index % 8 == 7 ? "书面" : "现场", "县委常委\(index + 1)", "",
        ]
      })
  }

  private static let panels = sheet(
    "票种", ["票种", "应到人数", "权重（%）"],
    [["A票：县委委员", "30", "60"], ["B票：两代表一委员", "40", "25"], ["C票：群众代表", "20", "15"]])

  private static func problems(_ count: Int) -> Worksheet {
    sheet(
      "问题清单", ["序号", "单位", "存在问题", "问题来源", "问题类别", "整改目标", "整改措施", "责任人", "整改时限", "备注"],
      (0..<count).flatMap { index in
        (1...3).map { number in
          [
            "\(index * 3 + number)", unit(index), "第\(number)个村“三会一课”记录不全（\(index + 1)）",
            ["自查", "巡察", "群众反映"][number - 1],
            "组织生活", "按期召开", "逐村核对", "党委组织委员", number == 1 ? "2027年3月底" : "2027-06-30", "",
          ]
        }
      })
  }

  private static let duties = sheet(
    "责任清单", ["类别", "责任事项"],
    [["政治建设", "传达学习上级精神"], ["", "专题研究党建"], ["组织建设", "落实“三会一课”"], ["", "按期换届"], ["队伍建设", "培养后备干部"]])

  private static func projects(_ count: Int) -> Worksheet {
    sheet(
      "项目书", ["项目名称", "项目类别", "认领单位", "责任人", "完成时限", "进展"],
      (0..<min(count, 5)).map { index in
        ["阵地建设\(index + 1)", ["重点", "基础", "创新"][index % 3], unit(index), "党委副书记", "2027-06-30", "正在整改"]
      })
  }

  private static func openRows(_ count: Int) -> Worksheet {
    sheet(
      "上年问题", ["问题编号", "单位", "问题表现", "完成情况", "责任人", "整改时限"],
      (0..<count).map { index in
        ["2025-\(100 + index)", unit(index), "阅览室没有开放", index % 4 == 0 ? "已销号" : "未销号", "宣传委员", "2026-09-30"]
      })
  }

  private static func sheet(_ name: String, _ headings: [String], _ rows: [[String]]) -> Worksheet {
    Worksheet(
      name: name, columns: headings.map { .init($0) },
      rows: rows.map { $0.map { $0.isEmpty ? Worksheet.Cell.empty : .text($0) } })
  }
}
