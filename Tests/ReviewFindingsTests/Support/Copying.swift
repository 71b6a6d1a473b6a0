import ReviewValues

/// The ways in which a unit takes lines over from another.
enum Copying: String, CaseIterable {
  case verbatim = "verbatim"
  case tenth = "edited by 10 %"
  case third = "edited by 30 %"
  case reordered = "clauses and lines reordered"
  case typos = "edited by 10 %, typos and all"

  /// The lines as they stand in the copier's list.
  func copy(_ lines: [String], _ invented: inout InventedLists) -> [String] {
    switch self {
    case .verbatim: lines
    case .tenth: lines.map { Copying.edited($0, percent: 10, &invented) }
    case .third: lines.map { Copying.edited($0, percent: 30, &invented) }
    case .reordered: lines.reversed().map { Copying.reordered($0) }
    case .typos: lines.map { Copying.edited($0, percent: 10, &invented) }
    }
  }

  /// `text` with so many of its characters replaced, left out or put in between, each somewhere else.
  static func edited(_ text: String, percent: Int, _ invented: inout InventedLists) -> String {
    var characters = Array(text)
    for _ in 0..<max(1, characters.count * percent / 100) {
      let place = invented.below(characters.count)
      let other = Character(invented.pick(filling))
      switch invented.below(3) {
      case 0: characters[place] = other
      case 1: characters.insert(other, at: place)
      default: if characters.count > 4 { characters.remove(at: place) }
      }
    }
    return String(characters)
  }

  /// The clauses the other way round.
  static func reordered(_ text: String) -> String {
    text.split(separator: "，").reversed().joined(separator: "，")
  }

  /// The line with a wrong character in a phrase that all lists have; nil where it has no phrase of those that the `pair`
  /// of lists has to itself.
  static func misspelt(_ text: String, by pair: Int) -> String? {
    for (usual, wrong) in [slips[pair * 2 % slips.count], slips[(pair * 2 + 1) % slips.count]] {
      if let range = text.firstRange(of: usual) { return text.replacingCharacters(in: range, with: wrong) }
    }
    return nil
  }

  /// Whether what is told is one of the characters put wrong.
  static func isSlip(_ written: String) -> Bool {
    slips.contains { usual, wrong in
      let characters = zip(usual, wrong).filter { $0 != $1 }.map(\.1)
      return characters.contains { written.contains($0) }
    }
  }

  private static let slips = [
    ("党员活动室", "党员活动定"), ("流于形式", "流于型式"), ("更新不及时", "更新不急时"), ("落实不到位", "落时不到位"), ("没有按期完成", "没有按其完成"),
    ("责任没有落到人", "责任没有落倒人"), ("检查走过场", "捡查走过场"), ("覆盖面不足", "复盖面不足"), ("成效不明显", "成效不名显"), ("后备干部培养", "后备干部陪养"),
    ("矛盾纠纷排查", "矛盾纠纷排差"), ("流动党员台账", "流动党员台帐"),
  ]
  private static let filling = "的了和与在对把就也还又都并及其各每某该此等内外上下大小多少新老旧好快慢高低".map { String($0) }
}

extension String {
  fileprivate func firstRange(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
