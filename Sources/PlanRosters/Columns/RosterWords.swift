import ReviewCore

extension RosterColumn.Value {
  /// The words that a cell may choose from, in the three wordings; nil where anything may stand.
  var words: [Language: [String]]? {
    switch self {
    case .source: TableWords.sources.known
    case .scope: TableWords.scopes.known
    case .progress: TableWords.progress.known
    case .closing: TableWords.closings.known
    case .projectKind: TableWords.projectKinds.known
    case .flag: TableWords.flags.known
    case .inWriting: TableWords.reporting.known
    case .sector: TableWords.sectors.known
    case .level: TableWords.levels.known
    case .selfCheck: TableWords.selfChecks.known
    case .kept: TableWords.kept.known
    case .text, .texts, .names, .sentences, .integer, .number, .duration, .date, .deadline: nil
    }
  }
}

// The words of columns that only plans have.
extension TableWords where Value == Project.Kind {
  static let projectKinds = TableWords(
    Project.Kind.allCases, names: Project.Kind.names,
    others: [
      "重点项目": .key, "重點項目": .key, "基础项目": .basic, "基礎項目": .basic, "创新项目": .innovative, "創新項目": .innovative,
    ]
  ) { $0.projectKind($1) }
}

extension TableWords where Value == Level {
  static let levels = TableWords(
    Level.allCases, names: Level.names,
    others: [
      "市": .city, "县": .county, "縣": .county, "县级": .county, "縣級": .county, "区": .county, "區": .county,
      "县区": .county, "縣區": .county, "乡": .township, "鄉": .township, "镇": .township, "鎮": .township,
      "乡镇": .township, "鄉鎮": .township, "街道": .township, "乡镇街道": .township, "鄉鎮街道": .township,
      "村": .village, "社区": .village, "社區": .village, "村社区": .village, "村社區": .village,
    ]
  ) { $0.level($1) }
}

extension TableWords where Value == SelfCheck.Result {
  static let selfChecks = TableWords(
    SelfCheck.Result.allCases, names: SelfCheck.Result.names,
    others: [
      "是": .complies, "√": .complies, "✓": .complies, "基本符合": .partly, "部分": .partly, "否": .fails, "×": .fails,
    ]
  ) { $0.result($1) }
}

extension TableWords where Value == Bool {
  static let kept = TableWords(
    [true, false], names: ["yes", "no"],
    others: [
      "已落实": true, "已落實": true, "是": true, "√": true, "✓": true, "已完成": true, "true": true, "未落实": false,
      "未落實": false, "未兑现": false, "未兌現": false, "否": false, "×": false, "未完成": false, "false": false,
    ]
  ) { strings, isKept in
    isKept ? strings.pick("已兑现", "已兌現", "kept") : strings.pick("尚未兑现", "尚未兌現", "not kept yet")
  }

  static let reporting = TableWords(
    [true, false], names: ["yes", "no"],
    others: [
      "书面述职": true, "書面述職": true, "现场述职": false, "現場述職": false, "口头": false, "口頭": false, "是": true, "否": false,
      "√": true, "✓": true, "×": false, "true": true, "false": false,
    ]
  ) { strings, inWriting in
    inWriting ? strings.pick("书面", "書面", "in writing") : strings.pick("现场", "現場", "in the hall")
  }
}
