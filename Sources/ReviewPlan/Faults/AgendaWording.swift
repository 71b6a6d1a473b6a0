import ReviewCore

/// How faults of the agenda and the turn are said.
extension Strings {
  func agenda(_ finding: AgendaFinding) -> String {
    switch finding {
    case .noReports:
      pick("议程里没有 `reports`；请补上述职环节", "議程裏沒有 `reports`；請補上述職環節", "the agenda has no `reports`; add it")
    case .signInNotFirst:
      pick("`sign-in` 应是第一个环节；请移到最前", "`sign-in` 應是第一個環節；請移到最前", "`sign-in` must come first; move it")
    case .partTwice(let part, let line):
      pick(
        "\(code(part)) 已在第 \(line) 行；请删去一个", "\(code(part)) 已在第 \(line) 行；請刪去一個",
        "\(code(part)) already stands at line \(line); remove one")
    case .groupNotReported(let group):
      pick(
        "\(code(group)) 组有述职人，议程里却没有它的 `reports`；请补上", "\(code(group)) 組有述職人，議程裏卻沒有它的 `reports`；請補上",
        "group \(code(group)) has speakers but no `reports` part; add one")
    case .reportsOverlap(let line):
      pick(
        "这里的述职人已由第 \(line) 行的 `reports` 包括；请按组分开或删去一个", "這裏的述職人已由第 \(line) 行的 `reports` 包括；請按組分開或刪去一個",
        "these speakers already report at line \(line); name a different group in each or remove one")
    case .otherWithoutTitle:
      pick("`other` 环节要有 `title`；请补上", "`other` 環節要有 `title`；請補上", "an `other` part needs a `title`; add it")
    case .noFilmLeft:
      pick(
        "没有可放的片子了；请补一个 [[film]] 或删去此环节", "沒有可放的片子了；請補一個 [[film]] 或刪去此環節",
        "no film is left for this part; add a [[film]] or remove the part")
    case .appraisalWithoutPanels:
      pick(
        "有测评而没有 [[panel]]，无人投票；请补上票种或去掉测评", "有測評而沒有 [[panel]]，無人投票；請補上票種或去掉測評",
        "there is an appraisal but no [[panel]] to vote; add panels or take the appraisal out of the agenda")
    }
  }

  func sequence(_ finding: SequenceFinding) -> String {
    switch finding {
    case .drawLotsWithoutDrawnOrder:
      pick(
        "议程里有 `draw-lots`，`order` 却是 \"listed\"；请写 order = \"drawn\" 或删去抽签",
        "議程裏有 `draw-lots`，`order` 卻是 \"listed\"；請寫 order = \"drawn\" 或刪去抽籤",
        "`draw-lots` needs order = \"drawn\"; set it or remove the part")
    case .drawnOrderWithoutLots:
      pick(
        "`order` 是 \"drawn\"，议程里却没有 `draw-lots`；请补上抽签或写 order = \"listed\"",
        "`order` 是 \"drawn\"，議程裏卻沒有 `draw-lots`；請補上抽籤或寫 order = \"listed\"",
        "order = \"drawn\" needs a `draw-lots` part in the agenda; add it or set order = \"listed\"")
    case .drawLotsAfterReports:
      pick(
        "`draw-lots` 应在第一个 `reports` 之前；请移到前面", "`draw-lots` 應在第一個 `reports` 之前；請移到前面",
        "`draw-lots` must come before the first `reports`; move it")
    case .stageTwice(let stage):
      pick(
        "\(code(stage)) 既在 `agenda`（集中）又在 `turn`（逐个）；请留一处", "\(code(stage)) 既在 `agenda`（集中）又在 `turn`（逐個）；請留一處",
        "\(code(stage)) stands in the `agenda` (together) and in `turn` (each); keep one")
    case .beforeReports(let part):
      pick(
        "\(code(part)) 排在第一个 `reports` 之前；请核对顺序", "\(code(part)) 排在第一個 `reports` 之前；請核對順序",
        "\(code(part)) comes before the first `reports`; check the order")
    case .turnRepeats(let stage):
      pick(
        "\(code(stage)) 在 `turn` 里重复；请删去一个", "\(code(stage)) 在 `turn` 裏重複；請刪去一個",
        "\(code(stage)) is twice in `turn`; remove one")
    case .turnWithoutReport:
      pick(
        "`turn` 应以 \"report\" 开头；请改正", "`turn` 應以 \"report\" 開頭；請改正", "`turn` must begin with \"report\"; correct it")
    }
  }
}
