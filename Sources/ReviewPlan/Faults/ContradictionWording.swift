import ReviewCore

/// How contradictions are said: both sides of it, then the way out.
extension Strings {
  func contradiction(_ finding: Contradiction) -> String {
    switch finding {
    case .countDiffers(let key, let stated, let counted):
      pick(
        "\(code(key)) 写的是 \(stated)，实有 \(counted)；请改数字或补全条目", "\(code(key)) 寫的是 \(stated)，實有 \(counted)；請改數字或補全條目",
        "\(code(key)) says \(stated), but there are \(counted); correct the number or the entries")
    case .weightMissing:
      pick(
        "别的有 `weight`，这个没有；请都写上或都不写", "別的有 `weight`，這個沒有；請都寫上或都不寫",
        "others have a `weight`, this one has none; give it to all or to none")
    case .weightSum(let list, let sum):
      pick(
        "\(code(list)) 的权重共 \(sum)，应为 100；请改正", "\(code(list)) 的權重共 \(sum)，應為 100；請改正",
        "the weights of \(code(list)) add up to \(sum), not 100; correct them")
    case .bandsNotDescending:
      pick(
        "等次应从好到差排列，`least` 要逐个降低；请核对", "等次應從好到差排列，`least` 要逐個降低；請核對",
        "bands stand best first, each `least` below the one before; check them")
    case .shareAndOverall:
      pick(
        "`overall` 看综合评价等次，不用 `share`；请删去一个", "`overall` 看綜合評價等次，不用 `share`；請刪去一個",
        "`overall` goes by the composite grade and takes no `share`; remove one")
    case .overallWithoutBands:
      pick(
        "`overall` 要有 [[appraisal.composite.band]] 才有等次；请补上", "`overall` 要有 [[appraisal.composite.band]] 才有等次；請補上",
        "`overall` needs grades to go by; add [[appraisal.composite.band]]")
    case .quotaWithoutBestBand:
      pick(
        "`quota` 限的是最好的等次，[[appraisal.composite.band]] 的第一个应是它；请补上",
        "`quota` 限的是最好的等次，[[appraisal.composite.band]] 的第一個應是它；請補上",
        "`quota` limits the best grade, so that must be the first [[appraisal.composite.band]]; add it")
    case .shareOfPoints:
      pick(
        "按分打票没有各等次的票数；请改用 `overall = true`", "按分打票沒有各等次的票數；請改用 `overall = true`",
        "ballots in points have no share of a grade; use `overall = true`")
    case .annualWeightUnusual(let weight):
      pick(
        "党建占年度考核 \(weight)%，通常为 20% 至 30%；请核对", "黨建佔年度考核 \(weight)%，通常為 20% 至 30%；請核對",
        "party-building weighs \(weight) % of the annual assessment, 20 to 30 % is usual; check it")
    case .scoreUnused(let key):
      pick(
        "[appraisal.composite] 里没有 \(code(key)) 的权重，此分不起作用；请补上或删去",
        "[appraisal.composite] 裡沒有 \(code(key)) 的權重，此分不起作用；請補上或刪去",
        "[appraisal.composite] gives \(code(key)) no weight, so this counts for nothing; add it or remove this")
    case .scaleAndGrades:
      pick(
        "`scale` 和 `grades` 只能用一个；请删去一个", "`scale` 和 `grades` 只能用一個；請刪去一個",
        "`scale` and `grades` exclude each other; remove one")
    case .gradesNotDescending:
      pick(
        "等次应从好到差排列，但后面的分数更高；请核对 `points`", "等次應從好到差排列，但後面的分數更高；請核對 `points`",
        "grades stand best first, but a later one has more points; check `points`")
    case .dutiesWithoutList(let key):
      pick(
        "没有 [responsibility_list]，不能用 \(code(key))；请补上清单或删去此键",
        "沒有 [responsibility_list]，不能用 \(code(key))；請補上清單或刪去此鍵",
        "\(code(key)) needs a [responsibility_list]; add the list or remove the key")
    case .projectsWithoutBook:
      pick(
        "有 [[project]] 而没有 [project_book]；请补上", "有 [[project]] 而沒有 [project_book]；請補上",
        "[[project]] needs a [project_book]; add it")
    case .numberNeedsLastYear:
      pick(
        "只有 `source = \"last-year\"` 的问题才带 `number`；请改来源或删去编号", "只有 `source = \"last-year\"` 的問題才帶 `number`；請改來源或刪去編號",
        "only a problem with `source = \"last-year\"` has a `number` already; correct the source or remove the number")
    case .warningTooEarly:
      pick(
        "提前提醒的时长不短于述职时限，一开始就会提醒；请改短 `warning`", "提前提醒的時長不短於述職時限，一開始就會提醒；請改短 `warning`",
        "the warning is as long as the report itself and would show from the start; shorten `warning`")
    case .halfSecured(let missing):
      pick(
        "加密要 `certificate` 和 `key` 两样；请补上 \(code(missing))", "加密要 `certificate` 和 `key` 兩樣；請補上 \(code(missing))",
        "TLS takes a `certificate` and its `key`; add \(code(missing))")
    case .everyNetwork(let address):
      pick(
        "\(code(address)) 在本机所有网络上开放投票；请写会场网络的地址", "\(code(address)) 在本機所有網路上開放投票；請寫會場網路的位址",
        "\(code(address)) opens the vote to every network of the machine; write the address of the hall's")
    case .levelsUpsideDown:
      pick(
        "`lower` 应是 `upper` 的下级（city、county、township、village 由上到下）；请改正",
        "`lower` 應是 `upper` 的下級（city、county、township、village 由上到下）；請改正",
        "`lower` must be a level below `upper` (city, county, township, village, top down); correct one of them")
    case .endsTooEarly:
      pick(
        "`to` 早于 `from`；请改正其中一个", "`to` 早於 `from`；請改正其中一個", "`to` is before `from`; correct one of them")
    case .holidayTooLong(let days, let limit):
      pick(
        "放假 \(days) 天，最多 \(limit) 天；请核对 `from` 和 `to`", "放假 \(days) 天，最多 \(limit) 天；請核對 `from` 和 `to`",
        "a holiday of \(days) days, \(limit) at most; check `from` and `to`")
    case .workedAnyway(let day):
      pick(
        "\(code(day)) 不是周六、周日，本来就上班；请核对日期", "\(code(day)) 不是週六、週日，本來就上班；請核對日期",
        "\(code(day)) is no Saturday or Sunday and worked anyway; check the date")
    case .leaderOfTwo(let leader, let first):
      pick(
        "\(code(leader)) 已在\(leaderPlace(first))联系另一单位；一位领导应联系一个单位，请核对",
        "\(code(leader)) 已在\(leaderPlace(first))聯繫另一單位；一位領導應聯繫一個單位，請核對",
        "\(code(leader)) is already the contact leader at \(leaderPlace(first)); each leader should have one unit, check it"
      )
    }
  }

  // MARK: - Private

  private func leaderPlace(_ place: EarlierPlace) -> String {
    switch place {
    case .text(let line, _): pick("第 \(line) 行", "第 \(line) 行", "line \(line)")
    case .cell(let cell): pick("（\(self.place(cell))）", "（\(self.place(cell))）", self.place(cell))
    }
  }
}
