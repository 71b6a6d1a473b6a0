import ReviewCore

// The words of columns that only plans have.
extension TableWords where Value == Project.Kind {
  static let projectKinds = TableWords(
    Project.Kind.allCases, names: Project.Kind.names,
    others: [
      "重点项目": .key, "重點項目": .key, "基础项目": .basic, "基礎項目": .basic, "创新项目": .innovative, "創新項目": .innovative,
    ]
  ) { $0.projectKind($1) }
}

extension TableWords where Value == Bool {
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
