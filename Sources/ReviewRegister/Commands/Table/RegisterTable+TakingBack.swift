// Whole commands, from the last one back.

import CommandTables

extension RegisterTable {
  static let takingBackRows: [Row] = [
    row(
      .undo, .takingBack, keys: ["^U"], start: .inItsOwnWay, footer: .at(50),
      [.optional(.reason, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("撤销", "撤銷", "Undo"),
        summary: $0.pick(
          "撤销上一个命令；已发出的要写原因", "撤銷上一個命令；已發出的要寫原因", "Take the last command back; with a reason where it left the office"),
        also: $0.pick("撤回", "撤回", "back"))
    } make: { a throws(RegisterRejection) in
      .command(RegisterCommand(.undo(batch: a.context.lastSeen), try a.said()))
    },
    row(.redo, .takingBack, keys: ["^R"], who) {
      OperationWords(
        short: $0.pick("重做", "重做", "Redo"), summary: $0.pick("恢复刚撤销的", "恢復剛撤銷的", "Bring back what was just undone"),
        also: $0.pick("恢复", "恢復", "again"))
    } make: { a throws(RegisterRejection) in
      .command(RegisterCommand(.redo, try a.said()))
    },
  ]
}
