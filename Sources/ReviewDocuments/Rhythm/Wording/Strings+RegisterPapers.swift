import ReviewCore
import ReviewRegister

// Papers of the register: titles of tables, sheets and files, and what stands in no template.
extension Strings {
  var standing: String { pick("目前情况", "目前情況", "How it stands") }

  // MARK: - Handing out

  func handOutTitle(_ day: CivilDate) -> String {
    pick(
      "\(month(Month(of: day)))督办文书发放清单", "\(month(Month(of: day)))督辦文書發放清單",
      "Papers to hand out, \(month(Month(of: day)))")
  }
  func handOut(_ papers: Int, to units: Int) -> String {
    pick(
      "本月共\(papers)份，发给\(units)个单位，每个单位的放在一个文件夹里。", "本月共\(papers)份，發給\(units)個單位，每個單位的放在一個資料夾裡。",
      "This month's papers: \(papers), for this many units: \(units). Those of each unit lie in a folder of their own.")
  }
  var folder: String { pick("文件夹", "資料夾", "Folder") }
  var papersInFolder: String { pick("文书", "文書", "Papers") }
  var receivedBy: String { pick("签收", "簽收", "Received by") }

  // MARK: - Reports

  func lastTime(_ day: CivilDate) -> String { pick("上次（\(date(day))）", "上次（\(date(day))）", "Last time (\(date(day)))") }
  func thisTime(_ day: CivilDate) -> String { pick("本次（\(date(day))）", "本次（\(date(day))）", "This time (\(date(day)))") }
  var figureTitle: String { pick("指标", "指標", "Figure") }
  var changeTitle: String { pick("变化", "變化", "Change") }
  var daysOverdueTitle: String { pick("逾期天数", "逾期天數", "Days overdue") }
  var lastLetterTitle: String { pick("督办函件", "督辦函件", "Last letter") }
  var timesReopenedTitle: String { pick("重新整改次数", "重新整改次數", "Times reopened") }
  var lastReopenedTitle: String { pick("最近一次", "最近一次", "Last time") }
  var reasonTitle: String { pick("原因", "原因", "Reason") }
  var noLeader: String { pick("没有写明责任领导", "沒有寫明責任領導", "no leader named") }
  var noKind: String { pick("没有写明类别", "沒有寫明類別", "no kind named") }
  var openInTime: String { pick("未逾期的未销号", "未逾期的未銷號", "Open, not overdue") }

  var officeTitle: String { pick("台账所在单位", "臺賬所在單位", "Kept by") }
  var levelTitle: String { pick("层级", "層級", "Level") }
  var asOfTitle: String { pick("截至", "截至", "As of") }

  var branchTitle: String { pick("党组织", "黨組織", "Branch") }
  var branchPlanTitle: String { pick("整顿方案", "整頓方案", "Plan") }
  var branchesTitle: String { pick("软弱涣散党组织", "軟弱渙散黨組織", "Weak and lax branches") }
  var convertedTitle: String { pick("已转化", "已轉化", "Converted") }
  var convertedShareTitle: String { pick("转化率", "轉化率", "Converted, share") }
  var convertedTargetTitle: String { pick("转化目标", "轉化目標", "Converted, target") }
  var advancedTitle: String { pick("晋位升级", "晉位升級", "Advanced") }
  var advancedShareTitle: String { pick("晋位率", "晉位率", "Advanced, share") }
  var advancedTargetTitle: String { pick("晋位目标", "晉位目標", "Advanced, target") }

  var branchGradeTitle: String { pick("类型", "類型", "What is wrong") }

  // MARK: - What came in

  var periodTitle: String { pick("报告期", "報告期", "Period") }
  var handedInOnTitle: String { pick("报送日期", "報送日期", "Handed in on") }
  var handedInByTitle: String { pick("报送人", "報送人", "Handed in by") }
  var filesTitle: String { pick("文件", "檔案", "Files") }
  var inspectionDayTitle: String { pick("日期", "日期", "Day") }
  var inspectionTitle: String { pick("检查", "檢查", "Inspection") }
  var inspectionKindTitle: String { pick("方式", "方式", "Kind") }
  func announced(_ isAnnounced: Bool) -> String {
    isAnnounced ? pick("明查", "明查", "announced") : pick("暗访", "暗訪", "unannounced")
  }

  // MARK: - Year's end

  var placeTitle: String { pick("名次", "名次", "Place") }
  var rankingRule: String {
    pick(
      "按销号率从高到低排列，销号率是已销号事项占全部事项的比例，“基本完成”不计入；销号率相同的，逾期事项少的在前；仍然相同的，重新整改事项少的在前。三项都相同的名次并列，后一名次按单位数顺延。没有整改事项的单位不排名，党委自己的事项不排名。靠前、靠后各列三名以内；名次并列的单位同列或者同不列，并列跨过一半的不列。",
      "按銷號率從高到低排列，銷號率是已銷號事項佔全部事項的比例，「基本完成」不計入；銷號率相同的，逾期事項少的在前；仍然相同的，重新整改事項少的在前。三項都相同的名次並列，後一名次按單位數順延。沒有整改事項的單位不排名，黨委自己的事項不排名。靠前、靠後各列三名以內；名次並列的單位同列或者同不列，並列跨過一半的不列。",
      "Units stand in the order of the share of their rows that is closed out; “basically done” does not count. Where it is equal, fewer rows overdue come first; where that is equal too, fewer rows reopened. Units equal in all three share a place, and the next place counts them all. Units without rows have no place, nor has the committee with rows of its own. Up to three places are named at either end; units that share a place are named together or not at all, and none that reach past the middle."
    )
  }

  // MARK: - Archive

  var lackingTitle: String { pick("尚缺", "尚缺", "Lacking") }

  func archiveList(_ list: ArchiveList) -> String {
    switch list {
    case .problems: pick("问题清单", "問題清單", "Problems")
    case .tasks: pick("任务清单", "任務清單", "Tasks")
    case .responsibilities: pick("责任清单", "責任清單", "Responsibilities")
    case .results: pick("成效清单", "成效清單", "Results")
    case .archive: pick("档案清单", "檔案清單", "Archive")
    }
  }

  func archiveItem(_ item: ArchiveList.Item) -> String {
    switch item {
    case .cause: field(RowField.cause)
    case .goal: field(RowField.goal)
    case .measure: field(RowField.measure)
    case .deadline: field(RowField.deadline)
    case .milestones: pick("阶段节点", "階段節點", "milestones")
    case .leader: field(RowField.leader)
    case .owner: field(RowField.owner)
    case .evidence: pick("整改成效说明", "整改成效說明", "account of the results")
    case .check: pick("现场核查", "現場核查", "check on the spot")
    case .files: pick("佐证材料", "佐證材料", "files of evidence")
    case .signature: pick("验收签字", "驗收簽字", "signatures")
    }
  }

  func lacking(_ items: [ArchiveList.Item], in name: ArchiveList) -> String {
    archiveList(name) + colon + list(items.map(archiveItem))
  }

  // MARK: - Sheets

  var summarySheet: String { pick("总体情况", "總體情況", "Summary") }
  func bySheet(_ title: String) -> String { pick("按\(title)", "按\(title)", "By \(title.lowercased())") }
  var lowerSheet: String { pick("下级台账", "下級臺賬", "Registers below") }
  func branchesSheet(_ year: Int) -> String {
    pick("\(year)年软弱涣散党组织", "\(year)年軟弱渙散黨組織", "Weak branches of \(year)")
  }
  var rankingSheet: String { pick("单位排名", "單位排名", "Units by place") }
  var archiveSheet: String { pick("归档缺项", "歸檔缺項", "Lacking for the archive") }
  var publicSheet: String { pick("整改公示", "整改公示", "Public rows") }

  func reportBookTitle(_ committee: String) -> String {
    pick("\(committee)整改台账情况", "\(committee)整改臺賬情況", "\(committee): state of the register")
  }
  func rankingBookTitle(_ committee: String) -> String {
    pick("\(committee)整改台账单位排名", "\(committee)整改臺賬單位排名", "\(committee): units by place")
  }
  func archiveBookTitle(_ committee: String) -> String {
    pick("\(committee)整改台账归档情况", "\(committee)整改臺賬歸檔情況", "\(committee): state of the archive")
  }
  func publicBookTitle(_ committee: String) -> String {
    pick("\(committee)问题整改情况公示", "\(committee)問題整改情況公示", "\(committee): public notice")
  }
}
