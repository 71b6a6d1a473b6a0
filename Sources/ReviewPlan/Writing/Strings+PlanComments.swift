import ReviewCore

// What a new plan says of its own keys, so that whoever fills it in need not look them up.
extension Strings {
  var planHead: String {
    pick(
      "述职评议会的计划。# 之后是说明，不影响会议；改好后用 pingyi check 检查。\n全部写法见 Sessions/README.md。",
      "述職評議會的計劃。# 之後是說明，不影響會議；改好後用 pingyi check 檢查。\n全部寫法見 Sessions/README.md。",
      "The plan of a review session. What follows # is a remark and changes nothing; check it with pingyi check.\nAll keys are in Sessions/README.md."
    )
  }

  /// By the path of the table and the key; nil for what explains itself.
  func planComment(_ path: String) -> String? {
    PlanComment.all[path].map { pick($0.0, $0.1, $0.2) }
  }

  /// Keys of the top that may be added.
  var optionalKeys: [String] {
    [
      pick("in_attendance = [\"人大代表\"]", "in_attendance = [\"人大代表\"]", "in_attendance = [\"a deputy\"]"),
      pick("phrases = [\"会后书面补充\"]", "phrases = [\"會後書面補充\"]", "phrases = [\"in writing after the session\"]"),
      "carry_over = true",
    ]
  }

  /// A section that may be added, to be freed of its `#`; empty for one without an example.
  func planExample(_ key: String) -> [String] {
    switch key {
    case "panel":
      ["[[panel]]", "id = \"A\"", "title = \"\(pick("县委委员", "縣委委員", "committee"))\"", "due = 30", "weight = 60"]
    case "film":
      ["[[film]]", "id = \"film\"", "title = \"\(pick("暗访片", "暗訪片", "undercover film"))\"", "undercover = true"]
    case "question":
      [
        "[[question]]", "id = \"q1\"", "topic = \"\(pick("党员教育", "黨員教育", "members"))\"",
        "text = \"\(pick("上一次党课是哪天，谁讲的？", "上一次黨課是哪天，誰講的？", "When was the last lecture, and whose was it?"))\"",
      ]
    case "phones": ["[phones]", "bind = \"192.168.1.10:8080\""]
    default: []
    }
  }
}

private enum PlanComment {
  static let all: [String: (String, String, String)] = [
    "title": ("会议名称", "會議名稱", "Name of the session"),
    "committee": ("主办的党委", "主辦的黨委", "The committee that holds it"),
    "level": (
      "市 city、县区 county、乡镇 township、村 village", "市 city、縣區 county、鄉鎮 township、村 village",
      "city, county, township or village"
    ),
    "place": ("地点", "地點", "Where"),
    "date": ("日期，不加引号", "日期，不加引號", "The day, without quotes"),
    "start": ("计划开始时间", "計劃開始時間", "When it is to begin"),
    "language": ("屏幕和文书的语言", "螢幕和文書的語言", "Language of screens and papers"),
    "chair": ("主持人的职务", "主持人的職務", "Post of the chair"),
    "recorder": ("记录人的职务", "記錄人的職務", "Post of the recorder"),
    "quorum": (
      "到会多少才能开：五分之四 \"4/5\"、过半数 \"1/2\"、不计 \"none\"", "到會多少才能開：五分之四 \"4/5\"、過半數 \"1/2\"、不計 \"none\"",
      "Who must be there: four fifths \"4/5\", more than half \"1/2\", or \"none\""
    ),
    "order": ("按计划次序 listed，或抽签 drawn", "按計劃次序 listed，或抽籤 drawn", "In this order (listed) or by lot (drawn)"),
    "agenda": (
      "议程，从前到后；还可以有 film、last-year、other", "議程，從前到後；還可以有 film、last-year、other",
      "The parts, one after the other; there may be film, last-year and other as well"
    ),
    "turn": (
      "每位述职人：述职、提问、点评、测评", "每位述職人：述職、提問、點評、測評",
      "Of each speaker: report, questions, commentary, appraisal"
    ),
    "limits": ("各环节时限：8m 是八分钟，90s 是九十秒", "各環節時限：8m 是八分鐘，90s 是九十秒", "How long: 8m is eight minutes, 90s ninety seconds"),
    "panel": (
      "票种：谁来评。权重全写（合计 100）或全不写", "票種：誰來評。權重全寫（合計 100）或全不寫",
      "Panels: who rates. A weight for all (100 together) or for none"
    ),
    "panel.due": ("应到人数", "應到人數", "Members due"),
    "panel.weight": ("权重，百分之几", "權重，百分之幾", "Weight in percent"),
    "panel.own_units": (
      "本单位不评的成员，一人一项", "本單位不評的成員，一人一項", "Members who may not rate their own unit, one entry a person"
    ),
    "group": ("分组", "分組", "Groups of speakers"),
    "film": ("会上放的片子；议程里要有 film", "會上放的片子；議程裡要有 film", "A film; the agenda needs a film then"),
    "appraisal": ("测评", "測評", "Appraisal"),
    "appraisal.scale": (
      "good 好/较好/一般/差，excellent 优秀/合格/基本合格/不合格，pass、satisfied、stars",
      "good 好/較好/一般/差，excellent 優秀/合格/基本合格/不合格，pass、satisfied、stars",
      "good, excellent, pass, satisfied or stars"
    ),
    "responsibility_list": ("责任清单", "責任清單", "The responsibility list"),
    "responsibility_list.category": (
      "第 2 类的第 3 条是 2.3", "第 2 類的第 3 條是 2.3", "The third item of category 2 is 2.3"
    ),
    "project_book": ("项目书", "項目書", "The project book"),
    "project": ("各单位认领的项目", "各單位認領的項目", "Projects that units have claimed"),
    "project.kind": ("重点 key、基础 basic、创新 innovative", "重點 key、基礎 basic、創新 innovative", "key, basic or innovative"),
    "project.speaker": ("哪个单位的：述职人的 id", "哪個單位的：述職人的 id", "Whose it is: the id of a speaker"),
    "speaker": ("述职人，按述职次序", "述職人，按述職次序", "Who reports, in this order"),
    "speaker.id": ("代号，会上用它指人：call ding", "代號，會上用它指人：call ding", "A short name, used in commands: call ding"),
    "speaker.sector": (
      "领域：village 村、community 社区、township 乡镇街道、office 机关、firm 国企、school 学校、hospital 医院、new-organisation 两新组织",
      "領域：village 村、community 社區、township 鄉鎮街道、office 機關、firm 國企、school 學校、hospital 醫院、new-organisation 兩新組織",
      "village, community, township, office, firm, school, hospital, new-organisation or other"
    ),
    "speaker.post": ("写职务，不写姓名", "寫職務，不寫姓名", "A post, not a name"),
    "speaker.due": ("本单位应到几人", "本單位應到幾人", "People of the unit due in the hall"),
    "speaker.in_writing": ("书面述职", "書面述職", "Reports in writing"),
    "speaker.contact_leader": ("联系领导的职务", "聯繫領導的職務", "Post of the leader who watches over the unit"),
    "speaker.duties_undone": ("责任清单里没有落实的", "責任清單裡沒有落實的", "Items of the responsibility list not done"),
    "speaker.own_duties": ("自选动作", "自選動作", "What the unit adds to the list"),
    "speaker.problem": ("会前掌握的问题", "會前掌握的問題", "Problems known before the session"),
    "speaker.problem.source": (
      "来源：self 自查、masses 群众、inspection 巡察、film、undercover、last-year 上年",
      "來源：self 自查、masses 群眾、inspection 巡察、film、undercover、last-year 上年",
      "Where it was named: self, masses, inspection, film, undercover, last-year"
    ),
    "speaker.problem.public": ("可以公开", "可以公開", "May be shown to the hall"),
    "question": (
      "题库：会上随机抽，或选来问；for 写给哪些单位或分组，follow_ups 是追问", "題庫：會上隨機抽，或選來問；for 寫給哪些單位或分組，follow_ups 是追問",
      "Question bank: drawn or chosen in the hall; for: units or groups, follow_ups: what to ask next"
    ),
    "speaker.demand": ("群众诉求", "群眾訴求", "What residents ask of the unit"),
    "speaker.letter": (
      "责任书：哪一级与哪一级签；没有 date 就是未签", "責任書：哪一級與哪一級簽；沒有 date 就是未簽", "Responsibility letters; without a date, not signed"
    ),
    "speaker.target": ("目标任务：数量、单位、完成多少", "目標任務：數量、單位、完成多少", "Targets: how much, in what, and how much is done"),
    "speaker.commitment": (
      "会前的公开承诺；year 是往年的", "會前的公開承諾；year 是往年的", "Promised in public before the session; with a year, in an earlier one"
    ),
    "speaker.self_check": (
      "对规自查：complies 符合、partly 部分符合、fails 不符合", "對規自查：complies 符合、partly 部分符合、fails 不符合",
      "Rules checked by the unit: complies, partly or fails"
    ),
    "speaker.helper": ("帮扶：谁帮扶哪个片区", "幫扶：誰幫扶哪個片區", "Who helps which area"),
    "speaker.example": ("典型", "典型", "Good practice that was chosen to be shown"),
    "project.step": (
      "实施方案的步骤；没有 done 就是未办", "實施方案的步驟；沒有 done 就是未辦", "Steps of the scheme; without done, not done yet"
    ),
    "phones": ("手机投票：本机在会场网络里的地址", "手機投票：本機在會場網路裡的位址", "Voting by phone: this machine's address in the hall"),
  ]
}
