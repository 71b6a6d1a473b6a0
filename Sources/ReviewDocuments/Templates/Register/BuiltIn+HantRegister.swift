// The wording of the register's papers, and the text of Templates/zh-Hant.
extension TemplateName {
  /// Of the papers of the register; empty for those of a session.
  var hantOfRegister: String {
    switch self {
    case .minutes, .circular, .talkNotice, .rectificationNotice, .supervisionSlip, .publicNotice, .resultSheet: ""
    case .urgingSlip: hantUrgingSlip
    case .supervisionLetter: hantSupervisionLetter
    case .rowsNotice: hantRowsNotice
    case .rowsTalk: hantRowsTalk
    case .commitmentBook: hantCommitmentBook
    case .rowsCircular: hantRowsCircular
    case .quarterlyReport: hantQuarterlyReport
    case .halfYearNotice: hantHalfYearNotice
    case .yearEndList: hantYearEndList
    case .archiveState: hantArchiveState
    }
  }

  private var hantSupervisionLetter: String {
    #"""
    @title {{letter}}
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    本件编號{{letter_number}}，一事一單，只涉及整改臺賬第{{number}}號事項。{{#deadline}}該事項的整改時限是{{deadline}}{{#days_left}}，還有{{days_left}}天{{/days_left}}{{#due_today}}，今天到期{{/due_today}}{{#overdue_days}}，已逾期{{overdue_days}}天{{/overdue_days}}。{{/deadline}}{{^deadline}}該事項還沒有整改時限。{{/deadline}}{{#previous}}{{previous_on}}發出的{{previous}}要求在{{previous_due}}以前答覆，沒有收到答覆。{{/previous}}
    # 事項
    - 問題：{{text}}
    {{#cause}}
    - 原因：{{cause}}
    {{/cause}}
    {{#goal}}
    - 整改目標：{{goal}}
    {{/goal}}
    {{#measure}}
    - 整改措施：{{measure}}
    {{/measure}}
    {{#leader}}
    - 責任領導：{{leader}}
    {{/leader}}
    {{#owner}}
    - 責任人：{{owner}}
    {{/owner}}
    # 要求
    請在{{answer_due}}以前書面答覆{{office}}，說明目前進展、沒有完成的原因、下一步措施和完成日期。{{#next}}到期沒有答覆的，下一步發{{next}}。{{/next}}{{#is_last}}這是最後一件督辦函件，到期沒有答覆的，由有權決定的人研究處理。{{/is_last}}
    @sign 簽收人（簽名）
    @sign 簽收日期

    """#
  }

  private var hantRowsNotice: String {
    #"""
    @title 整改通知書
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    截至{{date}}，本月新列入整改臺賬、由你單位負責整改的問題共{{rows}}個，來源如下。
    {{#origins}}
    - {{origin}}：{{count}}個
    {{/origins}}
    # 整改事項
    {{rows_table}}
    # 整改要求
    {{#incomplete}}有{{incomplete}}個問題要素不全，請先補齊責任人、目標、措施和時限。{{/incomplete}}逐項落實責任人、目標、措施和時限，每月報告進展。整改完成後附佐證材料報請驗收，由他人驗收合格方可銷號。確需延期的，在時限到期以前提出並說明理由。
    @sign 簽收單位（蓋章）
    @sign 簽收日期

    """#
  }

  private var hantRowsTalk: String {
    #"""
    @title 約談通知
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    你單位負責的下列{{rows}}項整改事項沒有達到要求。經研究，約談你單位{{#post}}{{post}}{{/post}}{{^post}}主要負責人{{/post}}。現通知如下。
    # 時間和地點
    ＿＿＿＿年＿＿月＿＿日＿＿時，在＿＿＿＿＿＿＿＿。
    # 約談事項
    {{#matters}}
    - {{text}}（{{number}}）{{#concealed}}；瞞報{{/concealed}}{{#overdue_days}}；時限{{deadline}}，已逾期{{overdue_days}}天{{/overdue_days}}{{#letter}}；{{letter_on}}已發{{letter}}{{/letter}}
    {{/matters}}
    # 要求
    請{{#post}}{{post}}{{/post}}{{^post}}主要負責人{{/post}}本人到場，帶上書面說明，逐項講清原因、整改措施、責任人和完成日期。確實不能到場的，提前一天說明理由。
    @sign 簽收人（簽名）
    @sign 簽收日期

    """#
  }

  private var hantQuarterlyReport: String {
    #"""
    @title 整改臺賬情況報告{{#title}}（{{title}}）{{/title}}
    @masthead {{office}}
    @to {{committee}}
    @issuer {{office}}
    現將截至{{date}}的整改臺賬情況報告如下。
    # 總體情況
    {{^rows}}
    臺賬沒有事項。
    {{/rows}}
    {{#rows}}
    臺賬共有{{rows}}項，{{#done}}已銷號{{done}}項，{{/done}}{{#open}}未銷號{{open}}項，{{/open}}銷號率{{completion}}。「基本完成」不算完成，經驗收銷號才算。
    {{#open}}
    - 未銷號的{{open}}項按銷號環節分：{{by_closing}}
    - 按工作進展分：{{by_progress}}
    - 按整改時限分：{{by_timing}}
    {{/open}}
    {{#extended}}
    - 全部事項中，經批准延期的{{extended}}項
    {{/extended}}
    {{#admonished}}
    - 全部事項中，發過督辦函件的{{admonished}}項
    {{/admonished}}
    {{#concealed}}
    - 全部事項中，認定瞞報的{{concealed}}項
    {{/concealed}}
    {{#tolerated}}
    - 全部事項中，予以容錯的{{tolerated}}項
    {{/tolerated}}
    {{/rows}}
    {{#withdrawn}}
    - 另有{{withdrawn}}項撤回，不計入以上數字
    {{/withdrawn}}
    # 與上次報告相比
    {{^last_report}}
    這是第一次報告，沒有可比的數字。
    {{/last_report}}
    {{#last_report}}
    上次報告截至{{last_report}}。
    {{/last_report}}
    {{movement_table}}
    # 逾期事項
    {{^overdue}}
    沒有逾期的事項。
    {{/overdue}}
    {{#overdue}}
    逾期事項共{{overdue}}項，按逾期天數從多到少排列。
    {{/overdue}}
    {{overdue_table}}
    # 重新整改的事項
    {{^reopened}}
    沒有銷號以後重新整改的事項。
    {{/reopened}}
    {{#reopened}}
    銷號以後問題反彈、重新整改過的事項共{{reopened}}項。
    {{/reopened}}
    {{reopened_table}}
    # 各單位情況
    {{units_table}}
    # 各領域情況
    {{sectors_table}}
    # 各責任領導情況
    {{leaders_table}}
    # 各類問題情況
    {{kinds_table}}
    # 軟弱渙散黨組織
    {{#branches}}
    {{year_of_branches}}年列為軟弱渙散的黨組織{{branches}}個，已轉化{{converted}}個，轉化率{{converted_share}}（目標{{converted_target}}，{{#converted_reached}}已達到{{/converted_reached}}{{^converted_reached}}未達到{{/converted_reached}}）；其中晉位升級{{advanced}}個，晉位率{{advanced_share}}（目標{{advanced_target}}，{{#advanced_reached}}已達到{{/advanced_reached}}{{^advanced_reached}}未達到{{/advanced_reached}}）。
    {{/branches}}
    {{branches_table}}
    {{branch_units_table}}
    # 下級臺賬
    {{lower_table}}
    # 單位報送的報告
    {{#unit_reports_missing}}
    還沒有報送的單位（{{unit_reports_missing}}）。
    {{/unit_reports_missing}}
    {{unit_reports_table}}
    # 明查暗訪
    {{inspections_table}}
    # 提請決定的事項
    {{#proposals}}
    - {{unit}}：{{text}}（{{number}}）。{{proposal}}，{{decided}}{{#reason}}，理由：{{reason}}{{/reason}}
    {{/proposals}}
    {{^proposals}}
    沒有提請決定的事項。
    {{/proposals}}
    @annex 未銷號事項
    {{open_table}}

    """#
  }

  private var hantHalfYearNotice: String {
    #"""
    @title 問題整改情況公示{{#title}}（{{title}}）{{/title}}
    @issuer {{office}}
    截至{{date}}，向群眾公開的整改事項共{{rows}}項，{{#done}}已銷號{{done}}項，{{/done}}{{#open}}未銷號{{open}}項（{{by_closing}}），{{/open}}銷號率{{completion}}。現將整改情況公示如下，請群眾監督。
    # 擬銷號的事項
    {{#to_close}}
    - {{unit}}：{{text}}（{{number}}）。有意見的，請在{{until}}以前提出
    {{/to_close}}
    # 整改事項
    {{rows_table}}
    # 監督
    對公示內容有意見的，請向{{office}}反映。公示時間：{{#posted_from}}{{posted_from}}至{{posted_to}}{{/posted_from}}{{^posted_from}}＿＿＿＿年＿＿月＿＿日至＿＿月＿＿日{{/posted_from}}。

    """#
  }

  private var hantYearEndList: String {
    #"""
    @title 整改臺賬單位排名
    @masthead {{office}}
    @to {{committee}}
    @issuer {{office}}
    {{^rows}}
    截至{{date}}，臺賬沒有事項。
    {{/rows}}
    {{#rows}}
    截至{{date}}，臺賬共有{{rows}}項，{{#done}}已銷號{{done}}項，{{/done}}{{#open}}未銷號{{open}}項，{{/open}}銷號率{{completion}}。
    # 排名辦法
    {{ranking_rule}}
    {{^named}}
    單位太少或者情況大多相同，不分靠前和靠後。
    {{/named}}
    {{/rows}}
    # 靠前的單位
    {{#tied_first}}
    第1名有{{tied_first}}個單位並列，不逐一列出，見後面的全部單位。
    {{/tied_first}}
    {{#best}}
    - 第{{place}}名：{{unit}}。銷號率{{completion}}，逾期{{overdue}}項，重新整改{{reopened}}項
    {{/best}}
    # 靠後的單位
    {{#tied_last}}
    最後一名有{{tied_last}}個單位並列，不逐一列出，見後面的全部單位。
    {{/tied_last}}
    {{#worst}}
    - 第{{place}}名：{{unit}}。銷號率{{completion}}，逾期{{overdue}}項，重新整改{{reopened}}項
    {{/worst}}
    # 全部單位
    {{ranking_table}}

    """#
  }

  private var hantArchiveState: String {
    #"""
    @title 整改臺賬歸檔情況
    @masthead {{office}}
    @issuer {{office}}
    {{^rows}}
    截至{{date}}，臺賬沒有事項。
    {{/rows}}
    {{#rows}}
    截至{{date}}，臺賬共有{{rows}}項，{{#whole}}五張清單都齊全的{{whole}}項{{/whole}}{{#lacking}}{{#whole}}，{{/whole}}有缺項的{{lacking}}項{{/lacking}}。成效清單和檔案清單在報請驗收以後才要求。
    # 五張清單
    {{#lists}}
    - {{list}}：不缺的{{whole}}項{{#lacking}}，缺的{{lacking}}項{{/lacking}}
    {{/lists}}
    {{/rows}}
    # 各事項尚缺的內容
    {{lacking_table}}

    """#
  }
}
