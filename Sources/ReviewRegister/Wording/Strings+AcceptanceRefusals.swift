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
        "完成时间\(date(done))晚于报送之日\(date(handedIn))；请改 done=", "完成時間\(date(done))晚於報送之日\(date(handedIn))；請改 done=",
        "done on \(date(done)), but handed in on \(date(handedIn)); correct done=")
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
        "\(by)是报送人或责任人，不能自己验收；换人 by=", "\(by)是報送人或責任人，不能自己驗收；換人 by=",
        "\(by) handed it in or owns it, and cannot accept it; by= somebody else")
    case .signedAlready(let by):
      pick("\(by)已经签过；换人 by=", "\(by)已經簽過；換人 by=", "\(by) has signed already; by= somebody else")
    case .rankNeeded(let known):
      pick(
        "要写明签字人职级 rank=\(known.joined(separator: "|"))", "要寫明簽字人職級 rank=\(known.joined(separator: "|"))",
        "say the rank of whoever signs: rank=\(known.joined(separator: "|"))")
    case .sameRank(let rank):
      pick(
        "\(rank)已签过，第二个签字要另一职级；改 rank=", "\(rank)已簽過，第二個簽字要另一職級；改 rank=",
        "\(rank) has signed; the second signature is of another rank: change rank=")
    case .beforeSubmission(let handedInOn):
      pick(
        "佐证\(date(handedInOn))才报送，不能更早验收；改 on=", "佐證\(date(handedInOn))才報送，不能更早驗收；改 on=",
        "the evidence came on \(date(handedInOn)) and is not accepted before; correct on=")
    case .noticeRunning(let until):
      pick(
        "公示到\(date(until))；期满后再销号", "公示到\(date(until))；期滿後再銷號",
        "the notice runs until \(date(until)); close it after that day")
    case .ownLookBack(let by):
      pick(
        "\(by)参与过报送或验收，回头看要换人；改 by=", "\(by)參與過報送或驗收，回頭看要換人；改 by=",
        "\(by) handed it in or accepted it; somebody else looks back: change by=")
    case .lookBackTooEarly(let from):
      pick(
        "\(date(from))起才能回头看；到时再做", "\(date(from))起才能回頭看；到時再做",
        "the look back comes from \(date(from)) on; do it then")
    }
  }
}
