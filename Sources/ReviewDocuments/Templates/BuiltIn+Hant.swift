// The wording papers have where an office has put nothing in its place, and the text of Templates/zh-Hant.
extension TemplateName {
  var hant: String {
    switch self {
    case .minutes: hantMinutes
    case .circular: hantCircular
    case .talkNotice: hantTalkNotice
    case .rectificationNotice: hantRectificationNotice
    case .supervisionSlip: hantSupervisionSlip
    case .publicNotice: hantPublicNotice
    case .resultSheet: hantResultSheet
    case .urgingSlip, .supervisionLetter, .rowsNotice, .rowsTalk, .commitmentBook, .rowsCircular, .quarterlyReport,
      .halfYearNotice, .yearEndList, .archiveState:
      hantOfRegister
    }
  }

  private var hantMinutes: String {
    #"""
    @title {{session}}紀要
    @masthead {{committee}}會議紀要
    @copies 各述職單位，出席和列席人員
    @printer {{committee}}辦公室
    {{date}}，{{committee}}在{{place}}召開{{session}}，{{chair}}主持。{{#present}}應到{{due}}人，實到{{present}}人{{#present_later}}（{{present_later}}）{{/present_later}}。{{/present}}{{#reported}}會議聽取了{{reported}}個單位負責人的現場述職。{{/reported}}{{#written}}{{written}}個單位書面述職。{{/written}}{{#away}}{{away}}個單位沒有述職。{{/away}}{{#pending}}{{pending}}個單位尚未述職。{{/pending}}現將會議情況紀要如下。
    # 上年度問題整改情況
    {{#last_year}}
    臺賬上的上年度問題共{{last_year}}項{{#last_year_before}}，會前已銷號{{last_year_before}}項{{/last_year_before}}{{#last_year_carried}}，帶入會議{{last_year_carried}}項{{/last_year_carried}}。{{#last_year_here}}會上驗收銷號{{last_year_here}}項。{{/last_year_here}}{{#last_year_open}}仍未銷號{{last_year_open}}項{{#last_year_in_notice}}，已經驗收、正在公示的{{last_year_in_notice}}項{{/last_year_in_notice}}{{#last_year_extended}}，經批准延期的{{last_year_extended}}項{{/last_year_extended}}{{#last_year_overdue}}，到會議當天已逾期的{{last_year_overdue}}項{{/last_year_overdue}}{{#last_year_reopened}}，銷號後重新整改的{{last_year_reopened}}項{{/last_year_reopened}}。{{/last_year_open}}{{^last_year_open}}至此全部銷號。{{/last_year_open}}
    {{/last_year}}
    {{last_year_table}}
    {{#last_year_decisions}}
    - {{unit}}：{{text}}（{{number}}），{{decision}}
    {{/last_year_decisions}}
    # 述職和提問
    {{sectors_table}}
    {{#units}}
    ## {{unit}}
    {{#did_report}}{{post}}現場述職{{#taken}}，用時{{taken}}{{/taken}}。{{/did_report}}{{#in_writing}}以書面形式述職。{{/in_writing}}{{#absence}}沒有述職：{{absence}}。{{/absence}}
    {{#admitted}}
    - 認領問題：{{text}}（{{number}}）
    {{/admitted}}
    {{#questions}}
    - {{asker}}{{^asker}}會上{{/asker}}提問：{{text}}（{{outcome}}）
    {{/questions}}
    {{/units}}
    # 點評
    {{#units}}
    {{#commentary}}
    - {{unit}}：{{text}}（{{#by}}{{by}}指出，{{/by}}{{number}}）
    {{/commentary}}
    {{/units}}
    # 測評
    {{counting_rules}}
    {{results_table}}
    # 典型
    {{#examples}}
    - {{unit}}：{{text}}
    {{/examples}}
    # 議定事項
    {{#problems}}會議列出的{{problems}}個問題記入整改臺賬，驗收合格後銷號。{{^incomplete}}責任人、目標、措施和時限都已明確。{{/incomplete}}{{#incomplete}}{{#complete}}責任人、目標、措施和時限齊全的{{complete}}個，{{/complete}}要素不全的{{incomplete}}個（{{lacking}}）。{{/incomplete}}{{#last_deadline}}{{#undated}}有整改時限的{{dated}}個，{{/undated}}最遲的整改時限是{{last_deadline}}。{{/last_deadline}}{{#undated}}沒有整改時限的{{undated}}個。{{/undated}}{{/problems}}
    {{#decisions}}
    - {{unit}}：{{action}}{{#reason}}（{{reason}}）{{/reason}}
    {{/decisions}}
    # 表態
    {{#pledges}}
    - {{unit}}：{{text}}
    {{/pledges}}
    # 會議要求
    {{#demands}}
    - {{text}}
    {{/demands}}
    # 散會後的決定和補充
    {{#later}}
    - {{text}}
    {{/later}}
    {{attendance}}
    @annex 整改臺賬
    {{register_table}}

    """#
  }

  private var hantCircular: String {
    #"""
    @title 關於{{session}}情況的通報
    @masthead {{committee}}
    @to 各述職單位
    @issuer {{committee}}
    @printer {{committee}}辦公室
    {{date}}，{{committee}}召開{{session}}。現將有關情況通報如下。
    # 總體情況
    {{#reported}}{{reported}}個單位負責人現場述職。{{/reported}}{{#written}}{{written}}個單位書面述職。{{/written}}{{#away}}{{away}}個單位沒有述職。{{/away}}{{#pending}}{{pending}}個單位尚未述職。{{/pending}}{{#problems}}會議共列出問題{{problems}}個{{#owned}}，認領{{owned}}個{{/owned}}{{#unmentioned}}，述職前已列而述職中沒有提及{{unmentioned}}個{{/unmentioned}}{{#named}}，會上新指出{{named}}個{{/named}}{{#of_written}}，書面述職單位沒有認領的{{of_written}}個{{/of_written}}{{#of_away}}，沒有述職的單位沒有認領的{{of_away}}個{{/of_away}}{{#of_pending}}，尚未述職的單位沒有認領的{{of_pending}}個{{/of_pending}}。{{/problems}}
    # 測評結果
    {{counting_rules}}
    {{results_table}}
    {{#grades}}
    - {{grade}}（{{count}}個單位）：{{units}}
    {{/grades}}
    # 共性問題
    {{#common_problems}}
    - {{text}}（{{count}}個單位：{{units}}）
    {{/common_problems}}
    # 突出問題
    {{#kinds}}
    - {{kind}}（{{count}}個問題）：{{units}}
    {{/kinds}}
    # 瞞報問題
    {{#concealed}}
    - {{unit}}：{{text}}（{{number}}）
    {{/concealed}}
    # 點名通報
    {{#blamed}}
    - {{unit}}{{#basis}}：{{basis}}{{/basis}}{{#reason}}；{{reason}}{{/reason}}{{#is_proposed}}（建議，尚未確認）{{/is_proposed}}{{#decided_later}}（{{decided_later}}）{{/decided_later}}
    {{/blamed}}
    # 散會後的決定和補充
    {{#later}}
    - {{text}}
    {{/later}}
    # 整改要求
    各單位要對照問題清單逐項整改，明確責任人、目標、措施和時限，按月報告進展。{{#blamed}}{{#first()}}被點名的單位要向{{committee}}書面報告整改情況。{{/first()}}{{/blamed}}{{#concealed}}{{#first()}}瞞報的問題要說明原因，限期改正。{{/first()}}{{/concealed}}

    """#
  }

  private var hantTalkNotice: String {
    #"""
    @title 約談通知
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{date}}，{{committee}}召開{{session}}。{{#basis}}對你單位的測評中，{{basis}}，符合會前公布的約談條件。{{/basis}}經研究，{{decided_on}}決定約談你單位{{post}}{{#reason}}（{{reason}}）{{/reason}}。現通知如下。
    # 時間和地點
    ＿＿＿＿年＿＿月＿＿日＿＿時，在＿＿＿＿＿＿＿＿。
    # 約談內容
    {{#problem_list}}
    - {{text}}（{{number}}）
    {{/problem_list}}
    # 要求
    請{{post}}本人到場，帶上書面說明，講清問題的原因、整改措施、責任人和時限。確實不能到場的，提前一天說明理由。
    @sign 簽收人（簽名）
    @sign 簽收日期

    """#
  }

  private var hantRectificationNotice: String {
    #"""
    @title 整改通知書
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{date}}，{{committee}}召開{{session}}。{{#basis}}對你單位的測評中，{{basis}}，符合會前公布的規則。{{/basis}}經研究，{{decided_on}}決定{{actions}}{{#reason}}（{{reason}}）{{/reason}}。{{#problem_count}}下列{{problem_count}}個問題，請限期整改。{{/problem_count}}
    # 整改事項
    {{problems_table}}
    # 整改要求
    逐項落實責任人、目標、措施和時限；上表尚缺的，收到本通知後十日內補齊。每月報告進展。整改完成後附佐證材料報請驗收，由他人驗收合格方可銷號。逾期沒有整改到位的，按規定處理。
    @sign 簽收單位（蓋章）
    @sign 簽收日期

    """#
  }

  private var hantSupervisionSlip: String {
    #"""
    @title 整改督辦單
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{session}}列入整改臺賬、尚未銷號的事項，你單位共有{{rows}}項{{#overdue}}，其中逾期{{overdue}}項{{/overdue}}{{#next_deadline}}，最近的時限是{{next_deadline}}{{/next_deadline}}。
    {{rows_table}}
    {{#incomplete}}
    有{{incomplete}}項要素不全，請先補齊責任人、目標、措施和時限。
    {{/incomplete}}
    請按時限推進，每月報告進展；完成後附佐證材料報請驗收。
    @sign 責任單位簽收（簽名）
    @sign 簽收日期

    """#
  }

  private var hantPublicNotice: String {
    #"""
    @title {{session}}情況公示
    @issuer {{committee}}
    {{date}}，{{committee}}召開{{session}}。{{#present}}應到{{due}}人，實到{{present}}人{{#present_later}}（{{present_later}}）{{/present_later}}。{{/present}}{{#reported}}{{reported}}個單位負責人現場述職。{{/reported}}{{#written}}{{written}}個單位書面述職。{{/written}}{{#away}}{{away}}個單位沒有述職。{{/away}}{{#pending}}{{pending}}個單位尚未述職。{{/pending}}現將有關情況公示如下，請群眾監督。
    # 述職單位
    {{speakers}}。
    # 測評結果
    {{counting_rules}}
    {{results_table}}
    # 問題和整改時限
    {{problems_table}}
    # 會上提問
    {{#questions}}
    - 問{{unit}}：{{text}}
    {{/questions}}
    # 公開承诺
    {{#pledges}}
    - {{unit}}：{{text}}
    {{/pledges}}
    # 會議要點
    {{#remarks}}
    - {{text}}
    {{/remarks}}
    # 監督
    對公示內容有意見的，請向{{committee}}反映。公示時間：＿＿＿＿年＿＿月＿＿日至＿＿月＿＿日。

    """#
  }
}
