import PlanRosters
import ReviewCore

// A list of three hundred lines with one wrong word in each would hide every other fault.
extension [PlanFault] {
  /// A line for each fault. Of what is wrong with many cells of one table alike, and of warnings that say the same, the
  /// first stands for all, with where the others are. Errors in the plan's own text stand alone, as an editor wants them.
  public func lines(_ language: Language) -> [String] {
    let alike = Dictionary(grouping: filter(\.mayStandForOthers), by: \.kind)
    return compactMap { fault in
      guard fault.mayStandForOthers, let all = alike[fault.kind] else { return fault.text(language) }
      return fault == all.first ? fault.text(language, also: Array(all.dropFirst())) : nil
    }
  }
}

extension PlanFault {
  /// What is wrong, without where in the file or sheet.
  fileprivate struct Kind: Hashable {
    let file: String
    let sheet: String?
    let severity: Severity
    let finding: Finding
  }

  fileprivate var kind: Kind {
    Kind(file: cell?.file ?? file, sheet: cell?.sheet, severity: severity, finding: finding)
  }

  fileprivate var mayStandForOthers: Bool { cell != nil || severity == .warning }

  fileprivate func text(_ language: Language, also others: [PlanFault]) -> String {
    text(language) + (others.isEmpty ? "" : Strings(language).also(others))
  }
}

extension Strings {
  /// As many places are named as a line has room for.
  fileprivate func also(_ others: [PlanFault]) -> String {
    let named = others.prefix(6).map { fault in
      fault.cell?.cell.text ?? pick("第 \(fault.line) 行", "第 \(fault.line) 行", "line \(fault.line)")
    }
    let places = named.joined(separator: comma) + (others.count > named.count ? pick("……", "……", " …") : "")
    return pick(
      "；同样还有 \(others.count) 处：\(places)", "；同樣還有 \(others.count) 處：\(places)",
      "; \(others.count) more like it: \(places)")
  }
}
