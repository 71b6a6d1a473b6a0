// The rows of the question bank, and of asking after a question.

import CommandTables

extension SessionTable {
  static let bankRows: [OperationRow<Operation>] = [
    row(
      .quiz, .problems, PhaseSet(.questioning), keys: ["l", "F16"], about: .speakerAtHand,
      footer: .at(41, key: "l", where: .bankAtHand),
      [.optional(.topic, .text, from: .bankTopics), .named(.seed, .number), .named(.speaker, .speaker)]
    ) {
      OperationWords(
        short: $0.pick("抽题", "抽題", "Draw one"),
        summary: $0.pick(
          "从题库随机抽一题提问，种子记入记录", "從題庫隨機抽一題提問，種子記入記錄",
          "Ask a question drawn by lot from the bank; the seed is recorded"),
        also: $0.pick("题库 随机 抽问 抽签提问", "題庫 隨機 抽問 抽籤提問", "bank lot quiz"))
    } make: { a throws(Rejection) in
      .drawQuestion(
        speaker: try a.optionalSpeaker(.speaker), topic: a.optional(.topic).flatMap { $0.isEmpty ? nil : $0 },
        seed: try a.seed(.seed))
    },
    row(
      .pose, .problems, PhaseSet(.questioning), keys: ["b"], about: .speakerAtHand, start: .inItsOwnWay,
      footer: .at(43, where: .bankAtHand),
      [.position(.question, .text, from: .bankQuestions), .named(.by, .text, from: .posts), .named(.speaker, .speaker)]
    ) {
      OperationWords(
        short: $0.pick("选题", "選題", "Choose one"),
        summary: $0.pick("从题库选一题提问", "從題庫選一題提問", "Ask a question chosen from the bank"),
        also: $0.pick("题库 挑题 备选问题", "題庫 挑題 備選問題", "bank pick prepared question"))
    } make: { a throws(Rejection) in
      .poseQuestion(
        try a.text(.question), speaker: try a.optionalSpeaker(.speaker), asker: a.optional(.by))
    },
    row(
      .probe, .problems, PhaseSet(.questioning), keys: ["p"], about: .speakerAtHand, offers: .nextFollowUp,
      footer: .at(42, where: .followUpAtHand),
      [
        .position(.text, .text, from: .followUps), .optional(.number, .number), .named(.by, .text, from: .posts),
        .named(.speaker, .speaker), .publicity,
      ]
    ) {
      OperationWords(
        short: $0.pick("追问", "追問", "Follow up"),
        summary: $0.pick("就刚才的提问追问", "就剛才的提問追問", "Ask after the last question"),
        also: $0.pick("接着问 再问", "接著問 再問", "press further"))
    } make: { a throws(Rejection) in
      .followUp(
        speaker: try a.optionalSpeaker(.speaker), after: try a.optionalNumber(.number).map { $0 - 1 },
        asker: a.optional(.by), text: try a.text(.text), isPublic: try a.publicity())
    },
  ]
}
