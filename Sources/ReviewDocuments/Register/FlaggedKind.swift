import ReviewCore

/// Kinds of problems an office singles out in a circular (RULES: problems), known by their usual words in any language.
enum FlaggedKind: CaseIterable, Sendable {
  /// 只在台账: listed, not done.
  case onPaperOnly
  /// 漏登: missing from the list of what residents ask for.
  case unlisted
  /// 照搬照抄
  case copied
  /// 瞒报: leads to a circular of its own.
  case concealed
  /// 软弱涣散
  case weakAndLax

  init?(_ kind: String?) {
    guard let kind else { return nil }
    let found = FlaggedKind.allCases.first { flagged in
      Language.allCases.contains { kind.lowercased().contains(Strings($0).flagged(flagged)) }
    }
    guard let found else { return nil }
    self = found
  }
}

extension Strings {
  func flagged(_ kind: FlaggedKind) -> String {
    switch kind {
    case .onPaperOnly: pick("只在台账", "只在臺賬", "listed, not done")
    case .unlisted: pick("漏登", "漏登", "left off the list")
    case .copied: pick("照搬照抄", "照搬照抄", "copied")
    case .concealed: pick("瞒报", "瞞報", "concealed")
    case .weakAndLax: pick("软弱涣散", "軟弱渙散", "weak and lax")
    }
  }
}
