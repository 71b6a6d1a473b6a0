// Refusals on the way from evidence to closing out. The number of the row stands before them.

extension Strings {
  func refusal(_ refusal: AcceptanceRefusal) -> String {
    switch refusal {
    case .incomplete(let fields):
      pick(
        "还缺\(list(fields.map(field)))；\(way(to: .update)) 补齐", "還缺\(list(fields.map(field)))；\(way(to: .update)) 補齊",
        "still without \(list(fields.map(field))); \(way(to: .update)) to fill in")
    case .milestonesOpen(let next):
      pick(
        "节点“\(next.text)”还没有完成；\(way(to: .reach)) 记下", "節點「\(next.text)」還沒有完成；\(way(to: .reach)) 記下",
        "the milestone \"\(next.text)\" is not reached; \(way(to: .reach)) when it is")
    case .noMilestone(let count):
      pick(
        "没有这个节点，共 \(count) 个；\(way(to: .stage)) 新增", "沒有這個節點，共 \(count) 個；\(way(to: .stage)) 新增",
        "there is no such milestone, \(count) in all; \(way(to: .stage)) for another")
    case .milestoneReached(let milestone):
      pick(
        "节点“\(milestone.text)”已完成；写下一个的序号", "節點「\(milestone.text)」已完成；寫下一個的序號",
        "the milestone \"\(milestone.text)\" is reached already; name the next one")
    case .notInStages:
      pick(
        "不是分阶段整改；先\(way(to: .update)) rectification=in-stages", "不是分階段整改；先\(way(to: .update)) rectification=in-stages",
        "not mended in stages; \(way(to: .update)) with rectification=in-stages first")
    case .doneAfterHandedIn(let done, let handedIn):
      pick(
        "完成时间\(date(done))晚于报送之日\(date(handedIn))；\(correcting(.done))",
        "完成時間\(date(done))晚於報送之日\(date(handedIn))；\(correcting(.done))",
        "done on \(date(done)), but handed in on \(date(handedIn)); \(correcting(.done))")
    case .badHash(let file):
      pick(
        "附件 \(file) 的校验值不对；重新添加附件", "附件 \(file) 的校驗值不對；重新添加附件",
        "the checksum of \(file) is none; attach the file again")
    case .checkNeeded:
      pick(
        "要先现场核查；\(way(to: .check)) 记下结果", "要先現場核查；\(way(to: .check)) 記下結果",
        "it needs a check on the spot; \(way(to: .check)) to record one")
    case .checkFailed(let result):
      pick(
        "核查结果是“\(checkResult(result))”；\(way(to: .sendBack)) 退回，或重新\(way(to: .check)) 核查",
        "核查結果是「\(checkResult(result))」；\(way(to: .sendBack)) 退回，或重新\(way(to: .check)) 核查",
        "the check found: \(checkResult(result)); \(way(to: .sendBack)) to send it back, or \(way(to: .check)) to check again"
      )
    case .ownAcceptance(let by):
      pick(
        "\(by)是报送人或责任人，不能自己验收；要换人，\(correcting(.by, of: .accept))",
        "\(by)是報送人或責任人，不能自己驗收；要換人，\(correcting(.by, of: .accept))",
        "\(by) handed it in or owns it, and cannot accept it; somebody else does: \(correcting(.by, of: .accept))")
    case .signedAlready(let by):
      pick(
        "\(by)已经签过；要换人，\(correcting(.by, of: .accept))", "\(by)已經簽過；要換人，\(correcting(.by, of: .accept))",
        "\(by) has signed already; somebody else does: \(correcting(.by, of: .accept))")
    case .rankNeeded(let known):
      pick(
        "要写明签字人职级（\(list(known))）；\(adding(.rank))", "要寫明簽字人職級（\(list(known))）；\(adding(.rank))",
        "say the rank of whoever signs (\(list(known))); \(adding(.rank))")
    case .sameRank(let rank):
      pick(
        "\(rank)已签过，第二个签字要另一职级；\(correcting(.rank))", "\(rank)已簽過，第二個簽字要另一職級；\(correcting(.rank))",
        "\(rank) has signed; the second signature is of another rank: \(correcting(.rank))")
    case .beforeSubmission(let handedInOn):
      pick(
        "佐证\(date(handedInOn))才报送，不能更早验收；\(correcting(.on))", "佐證\(date(handedInOn))才報送，不能更早驗收；\(correcting(.on))",
        "the evidence came on \(date(handedInOn)) and is not accepted before; \(correcting(.on))")
    case .noticeRunning(let until):
      pick(
        "公示到\(date(until))；期满后再销号", "公示到\(date(until))；期滿後再銷號",
        "the notice runs until \(date(until)); close it after that day")
    case .ownLookBack(let by):
      pick(
        "\(by)参与过报送或验收，回头看要换人；\(correcting(.by))", "\(by)參與過報送或驗收，回頭看要換人；\(correcting(.by))",
        "\(by) handed it in or accepted it; somebody else looks back: \(correcting(.by))")
    case .lookBackTooEarly(let from):
      pick(
        "\(date(from))起才能回头看；到时再做", "\(date(from))起才能回頭看；到時再做",
        "the look back comes from \(date(from)) on; do it then")
    }
  }
}
