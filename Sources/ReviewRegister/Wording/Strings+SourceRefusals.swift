// Refusals of what comes from elsewhere, and of settings.

extension Strings {
  func refusal(_ refusal: SourceRefusal) -> String {
    switch refusal {
    case .unitNamedTwice(let unit):
      pick("\(unit)写了两次；去掉一个", "\(unit)寫了兩次；去掉一個", "\(unit) is named twice; leave one out")
    case .olderEdition(let office, let day):
      pick(
        "\(office)已报过\(date(day))的数字，更新；请报最新的", "\(office)已報過\(date(day))的數字，更新；請報最新的",
        "newer figures of \(office) are here, of \(date(day)); hand up the latest")
    case .ownRollUp(let office):
      pick(
        "\(office)就是本台账；请选下级的文件", "\(office)就是本臺賬；請選下級的文件",
        "\(office) keeps this very register; choose one of a level below")
    case .countedTwice(let office, let other):
      pick(
        "\(office)的数字已由\(other)报来，不能重复；只收其一", "\(office)的數字已由\(other)報來，不能重複；只收其一",
        "the figures of \(office) come up through \(other) already; take only one of them")
    case .levelNotBelow(let office, let level):
      pick(
        "\(office)是\(self.level(level))，不在下级；核对 level", "\(office)是\(self.level(level))，不在下級；核對 level",
        "\(office) is of the level \(self.level(level)), which is not below; check level in its settings")
    case .inspectionKnown(let id):
      pick("检查 \(id) 已登记；换一个编号", "檢查 \(id) 已登記；換一個編號", "The inspection \(id) is recorded already; choose another id")
    case .unknownInspection(let id, let known):
      pick(
        "没有检查 \(id)；已登记 \(known.joined(separator: " "))，或先\(way(to: .inspect))",
        "沒有檢查 \(id)；已登記 \(known.joined(separator: " "))，或先\(way(to: .inspect))",
        "There is no inspection \(id); known: \(known.joined(separator: " ")), or \(way(to: .inspect)) first")
    case .periodBackwards(let from, let to):
      pick(
        "公示止期\(date(to))早于起期\(date(from))；改 until=", "公示止期\(date(to))早於起期\(date(from))；改 until=",
        "it ends on \(date(to)), before it begins on \(date(from)); correct until=")
    case .reportWithoutFiles(let unit):
      pick(
        "\(unit)的报告没有文件；写 files=", "\(unit)的報告沒有檔案；寫 files=", "the report of \(unit) has no files; name them by files=")
    case .reportFileDamaged(let name):
      pick("文件 \(name) 没有完整收下；再交一次", "檔案 \(name) 沒有完整收下；再交一次", "the file \(name) was not taken whole; hand it in again")
    case .periodToCome(let period):
      pick(
        "\(period.rawValue) 从\(date(period.days.lowerBound))才开始；改 period=",
        "\(period.rawValue) 從\(date(period.days.lowerBound))才開始；改 period=",
        "\(period.rawValue) begins on \(date(period.days.lowerBound)); correct period=")
    case .noAnswerOwed(let unit, let others):
      others.isEmpty
        ? pick("没有欠着的会后补答；不用记", "沒有欠著的會後補答；不用記", "no answer is owed; there is nothing to record")
        : pick(
          "\(unit)没有欠会后补答；欠的有\(list(others))", "\(unit)沒有欠會後補答；欠的有\(list(others))",
          "\(unit) owes no answer; these do: \(list(others))")
    case .noSuchQuestion(let unit, let owed):
      pick(
        "\(unit)不欠这个提问的补答；写 question=\(list(owed.map(String.init)))",
        "\(unit)不欠這個提問的補答；寫 question=\(list(owed.map(String.init)))",
        "\(unit) does not owe the answer to this question; say question=\(list(owed.map(String.init)))")
    case .noSuchPromise(let unit, let open):
      open.isEmpty
        ? pick(
          "\(unit)没有未兑现的承诺；先转入会议（take）", "\(unit)沒有未兌現的承諾；先轉入會議（take）",
          "no promise of \(unit) is open; take the session in first (take)")
        : pick(
          "对不上\(unit)的一项承诺；未兑现的有\(list(open))", "對不上\(unit)的一項承諾；未兌現的有\(list(open))",
          "this is not one promise of \(unit); open are \(list(open))")
    case .answeredBeforeSession(let day, let session):
      pick(
        "\(date(day))还没有开\(session.title)（\(date(session.date))）；改 on=",
        "\(date(day))還沒有開\(session.title)（\(date(session.date))）；改 on=",
        "On \(date(day)) \(session.title) was still to come (\(date(session.date))); correct on=")
    case .nothingToDraw:
      pick("没有到期的回头看；以后再抽", "沒有到期的回頭看；以後再抽", "No row is due for a look back; draw later")
    }
  }

  public func fault(_ fault: SettingsFault) -> String {
    switch fault {
    case .officeMissing:
      pick("没有写 office；填上管台账的单位", "沒有寫 office；填上管臺賬的單位", "office is missing; name who keeps the register")
    case .signatures(let count):
      pick("signatures = \(count)；只能是 1 或 2", "signatures = \(count)；只能是 1 或 2", "signatures = \(count); it is 1 or 2")
    case .ranksTooFew:
      pick(
        "两个签字要两个职级；ranks 再加一个，或不写", "兩個簽字要兩個職級；ranks 再加一個，或不寫",
        "two signatures need two ranks; add one to ranks, or leave it out")
    case .share(let key, let share):
      pick(
        "\(key) = \(share)；要在 100 以内", "\(key) = \(share)；要在 100 以內", "\(key) = \(share); it is a percentage up to 100")
    case .days(let key, let days, let allowed):
      pick(
        "\(key) = \(days)；应在 \(allowed.lowerBound) 到 \(allowed.upperBound) 之间",
        "\(key) = \(days)；應在 \(allowed.lowerBound) 到 \(allowed.upperBound) 之間",
        "\(key) = \(days); it is from \(allowed.lowerBound) to \(allowed.upperBound)")
    case .urgentAboveNear(let urgent, let near):
      pick(
        "urgent = \(urgent) 大于 near = \(near)；改小", "urgent = \(urgent) 大於 near = \(near)；改小",
        "urgent = \(urgent) is above near = \(near); make it smaller")
    case .stepTwice(let id):
      pick("督办步骤 \(id) 写了两次；改一个", "督辦步驟 \(id) 寫了兩次；改一個", "The step \(id) stands twice; change one")
    case .removeAfterUnknown(let id, let known):
      pick(
        "remove_after = \(id) 不是督办步骤；有 \(known.joined(separator: " "))",
        "remove_after = \(id) 不是督辦步驟；有 \(known.joined(separator: " "))",
        "remove_after = \(id) is no step; there are \(known.joined(separator: " "))")
    }
  }
}
