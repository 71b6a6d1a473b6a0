// The wording of the register's papers, and the text of Templates/zh-Hans.
extension TemplateName {
  /// Of the papers of the register; empty for those of a session.
  var hansOfRegister: String {
    switch self {
    case .minutes, .circular, .talkNotice, .rectificationNotice, .supervisionSlip, .publicNotice, .resultSheet: ""
    case .urgingSlip: hansUrgingSlip
    case .supervisionLetter: hansSupervisionLetter
    case .rowsNotice: hansRowsNotice
    case .rowsTalk: hansRowsTalk
    case .commitmentBook: hansCommitmentBook
    case .rowsCircular: hansRowsCircular
    case .quarterlyReport: hansQuarterlyReport
    case .halfYearNotice: hansHalfYearNotice
    case .yearEndList: hansYearEndList
    case .archiveState: hansArchiveState
    }
  }

  private var hansSupervisionLetter: String {
    #"""
    @title {{letter}}
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    本件编号{{letter_number}}，一事一单，只涉及整改台账第{{number}}号事项。{{#deadline}}该事项的整改时限是{{deadline}}{{#days_left}}，还有{{days_left}}天{{/days_left}}{{#due_today}}，今天到期{{/due_today}}{{#overdue_days}}，已逾期{{overdue_days}}天{{/overdue_days}}。{{/deadline}}{{^deadline}}该事项还没有整改时限。{{/deadline}}{{#previous}}{{previous_on}}发出的{{previous}}要求在{{previous_due}}以前答复，没有收到答复。{{/previous}}
    # 事项
    - 问题：{{text}}
    {{#cause}}
    - 原因：{{cause}}
    {{/cause}}
    {{#goal}}
    - 整改目标：{{goal}}
    {{/goal}}
    {{#measure}}
    - 整改措施：{{measure}}
    {{/measure}}
    {{#leader}}
    - 责任领导：{{leader}}
    {{/leader}}
    {{#owner}}
    - 责任人：{{owner}}
    {{/owner}}
    # 要求
    请在{{answer_due}}以前书面答复{{office}}，说明目前进展、没有完成的原因、下一步措施和完成日期。{{#next}}到期没有答复的，下一步发{{next}}。{{/next}}{{#is_last}}这是最后一件督办函件，到期没有答复的，由有权决定的人研究处理。{{/is_last}}
    @sign 签收人（签名）
    @sign 签收日期

    """#
  }

  private var hansRowsNotice: String {
    #"""
    @title 整改通知书
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    截至{{date}}，本月新列入整改台账、由你单位负责整改的问题共{{rows}}个，来源如下。
    {{#origins}}
    - {{origin}}：{{count}}个
    {{/origins}}
    # 整改事项
    {{rows_table}}
    # 整改要求
    {{#incomplete}}有{{incomplete}}个问题要素不全，请先补齐责任人、目标、措施和时限。{{/incomplete}}逐项落实责任人、目标、措施和时限，每月报告进展。整改完成后附佐证材料报请验收，由他人验收合格方可销号。确需延期的，在时限到期以前提出并说明理由。
    @sign 签收单位（盖章）
    @sign 签收日期

    """#
  }

  private var hansRowsTalk: String {
    #"""
    @title 约谈通知
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    你单位负责的下列{{rows}}项整改事项没有达到要求。经研究，约谈你单位{{#post}}{{post}}{{/post}}{{^post}}主要负责人{{/post}}。现通知如下。
    # 时间和地点
    ＿＿＿＿年＿＿月＿＿日＿＿时，在＿＿＿＿＿＿＿＿。
    # 约谈事项
    {{#matters}}
    - {{text}}（{{number}}）{{#concealed}}；瞒报{{/concealed}}{{#overdue_days}}；时限{{deadline}}，已逾期{{overdue_days}}天{{/overdue_days}}{{#letter}}；{{letter_on}}已发{{letter}}{{/letter}}
    {{/matters}}
    # 要求
    请{{#post}}{{post}}{{/post}}{{^post}}主要负责人{{/post}}本人到场，带上书面说明，逐项讲清原因、整改措施、责任人和完成日期。确实不能到场的，提前一天说明理由。
    @sign 签收人（签名）
    @sign 签收日期

    """#
  }

  private var hansQuarterlyReport: String {
    #"""
    @title 整改台账情况报告{{#title}}（{{title}}）{{/title}}
    @masthead {{office}}
    @to {{committee}}
    @issuer {{office}}
    现将截至{{date}}的整改台账情况报告如下。
    # 总体情况
    {{^rows}}
    台账没有事项。
    {{/rows}}
    {{#rows}}
    台账共有{{rows}}项，{{#done}}已销号{{done}}项，{{/done}}{{#open}}未销号{{open}}项，{{/open}}销号率{{completion}}。“基本完成”不算完成，经验收销号才算。
    {{#open}}
    - 未销号的{{open}}项按销号环节分：{{by_closing}}
    - 按工作进展分：{{by_progress}}
    - 按整改时限分：{{by_timing}}
    {{/open}}
    {{#extended}}
    - 全部事项中，经批准延期的{{extended}}项
    {{/extended}}
    {{#admonished}}
    - 全部事项中，发过督办函件的{{admonished}}项
    {{/admonished}}
    {{#concealed}}
    - 全部事项中，认定瞒报的{{concealed}}项
    {{/concealed}}
    {{#tolerated}}
    - 全部事项中，予以容错的{{tolerated}}项
    {{/tolerated}}
    {{/rows}}
    {{#withdrawn}}
    - 另有{{withdrawn}}项撤回，不计入以上数字
    {{/withdrawn}}
    # 与上次报告相比
    {{^last_report}}
    这是第一次报告，没有可比的数字。
    {{/last_report}}
    {{#last_report}}
    上次报告截至{{last_report}}。
    {{/last_report}}
    {{movement_table}}
    # 逾期事项
    {{^overdue}}
    没有逾期的事项。
    {{/overdue}}
    {{#overdue}}
    逾期事项共{{overdue}}项，按逾期天数从多到少排列。
    {{/overdue}}
    {{overdue_table}}
    # 重新整改的事项
    {{^reopened}}
    没有销号以后重新整改的事项。
    {{/reopened}}
    {{#reopened}}
    销号以后问题反弹、重新整改过的事项共{{reopened}}项。
    {{/reopened}}
    {{reopened_table}}
    # 各单位情况
    {{units_table}}
    # 各领域情况
    {{sectors_table}}
    # 各责任领导情况
    {{leaders_table}}
    # 各类问题情况
    {{kinds_table}}
    # 软弱涣散党组织
    {{#branches}}
    {{year_of_branches}}年列为软弱涣散的党组织{{branches}}个，已转化{{converted}}个，转化率{{converted_share}}（目标{{converted_target}}，{{#converted_reached}}已达到{{/converted_reached}}{{^converted_reached}}未达到{{/converted_reached}}）；其中晋位升级{{advanced}}个，晋位率{{advanced_share}}（目标{{advanced_target}}，{{#advanced_reached}}已达到{{/advanced_reached}}{{^advanced_reached}}未达到{{/advanced_reached}}）。
    {{/branches}}
    {{branches_table}}
    {{branch_units_table}}
    # 下级台账
    {{lower_table}}
    # 单位报送的报告
    {{#unit_reports_missing}}
    还没有报送的单位（{{unit_reports_missing}}）。
    {{/unit_reports_missing}}
    {{unit_reports_table}}
    # 明查暗访
    {{inspections_table}}
    # 提请决定的事项
    {{#proposals}}
    - {{unit}}：{{text}}（{{number}}）。{{proposal}}，{{decided}}{{#reason}}，理由：{{reason}}{{/reason}}
    {{/proposals}}
    {{^proposals}}
    没有提请决定的事项。
    {{/proposals}}
    @annex 未销号事项
    {{open_table}}

    """#
  }

  private var hansHalfYearNotice: String {
    #"""
    @title 问题整改情况公示{{#title}}（{{title}}）{{/title}}
    @issuer {{office}}
    截至{{date}}，向群众公开的整改事项共{{rows}}项，{{#done}}已销号{{done}}项，{{/done}}{{#open}}未销号{{open}}项（{{by_closing}}），{{/open}}销号率{{completion}}。现将整改情况公示如下，请群众监督。
    # 拟销号的事项
    {{#to_close}}
    - {{unit}}：{{text}}（{{number}}）。有意见的，请在{{until}}以前提出
    {{/to_close}}
    # 整改事项
    {{rows_table}}
    # 监督
    对公示内容有意见的，请向{{office}}反映。公示时间：{{#posted_from}}{{posted_from}}至{{posted_to}}{{/posted_from}}{{^posted_from}}＿＿＿＿年＿＿月＿＿日至＿＿月＿＿日{{/posted_from}}。

    """#
  }

  private var hansYearEndList: String {
    #"""
    @title 整改台账单位排名
    @masthead {{office}}
    @to {{committee}}
    @issuer {{office}}
    {{^rows}}
    截至{{date}}，台账没有事项。
    {{/rows}}
    {{#rows}}
    截至{{date}}，台账共有{{rows}}项，{{#done}}已销号{{done}}项，{{/done}}{{#open}}未销号{{open}}项，{{/open}}销号率{{completion}}。
    # 排名办法
    {{ranking_rule}}
    {{^named}}
    单位太少或者情况大多相同，不分靠前和靠后。
    {{/named}}
    {{/rows}}
    # 靠前的单位
    {{#tied_first}}
    第1名有{{tied_first}}个单位并列，不逐一列出，见后面的全部单位。
    {{/tied_first}}
    {{#best}}
    - 第{{place}}名：{{unit}}。销号率{{completion}}，逾期{{overdue}}项，重新整改{{reopened}}项
    {{/best}}
    # 靠后的单位
    {{#tied_last}}
    最后一名有{{tied_last}}个单位并列，不逐一列出，见后面的全部单位。
    {{/tied_last}}
    {{#worst}}
    - 第{{place}}名：{{unit}}。销号率{{completion}}，逾期{{overdue}}项，重新整改{{reopened}}项
    {{/worst}}
    # 全部单位
    {{ranking_table}}

    """#
  }

  private var hansArchiveState: String {
    #"""
    @title 整改台账归档情况
    @masthead {{office}}
    @issuer {{office}}
    {{^rows}}
    截至{{date}}，台账没有事项。
    {{/rows}}
    {{#rows}}
    截至{{date}}，台账共有{{rows}}项，{{#whole}}五张清单都齐全的{{whole}}项{{/whole}}{{#lacking}}{{#whole}}，{{/whole}}有缺项的{{lacking}}项{{/lacking}}。成效清单和档案清单在报请验收以后才要求。
    # 五张清单
    {{#lists}}
    - {{list}}：不缺的{{whole}}项{{#lacking}}，缺的{{lacking}}项{{/lacking}}
    {{/lists}}
    {{/rows}}
    # 各事项尚缺的内容
    {{lacking_table}}

    """#
  }
}
