// The wording papers have where an office has put nothing in its place, and the text of Templates/zh-Hans.
extension TemplateName {
  var hans: String {
    switch self {
    case .minutes: hansMinutes
    case .circular: hansCircular
    case .talkNotice: hansTalkNotice
    case .rectificationNotice: hansRectificationNotice
    case .supervisionSlip: hansSupervisionSlip
    case .publicNotice: hansPublicNotice
    case .resultSheet: hansResultSheet
    case .urgingSlip, .supervisionLetter, .rowsNotice, .rowsTalk, .commitmentBook, .rowsCircular, .quarterlyReport,
      .halfYearNotice, .yearEndList, .archiveState:
      hansOfRegister
    }
  }

  private var hansMinutes: String {
    #"""
    @title {{session}}纪要
    @masthead {{committee}}会议纪要
    @copies 各述职单位，出席和列席人员
    @printer {{committee}}办公室
    {{date}}，{{committee}}在{{place}}召开{{session}}，{{chair}}主持。{{#present}}应到{{due}}人，实到{{present}}人{{#present_later}}（{{present_later}}）{{/present_later}}。{{/present}}{{#reported}}会议听取了{{reported}}个单位负责人的现场述职。{{/reported}}{{#written}}{{written}}个单位书面述职。{{/written}}{{#away}}{{away}}个单位没有述职。{{/away}}{{#pending}}{{pending}}个单位尚未述职。{{/pending}}现将会议情况纪要如下。
    # 上年度问题整改情况
    {{#last_year}}
    台账上的上年度问题共{{last_year}}项{{#last_year_before}}，会前已销号{{last_year_before}}项{{/last_year_before}}{{#last_year_carried}}，带入会议{{last_year_carried}}项{{/last_year_carried}}。{{#last_year_here}}会上验收销号{{last_year_here}}项。{{/last_year_here}}{{#last_year_open}}仍未销号{{last_year_open}}项{{#last_year_in_notice}}，已经验收、正在公示的{{last_year_in_notice}}项{{/last_year_in_notice}}{{#last_year_extended}}，经批准延期的{{last_year_extended}}项{{/last_year_extended}}{{#last_year_overdue}}，到会议当天已逾期的{{last_year_overdue}}项{{/last_year_overdue}}{{#last_year_reopened}}，销号后重新整改的{{last_year_reopened}}项{{/last_year_reopened}}。{{/last_year_open}}{{^last_year_open}}至此全部销号。{{/last_year_open}}
    {{/last_year}}
    {{last_year_table}}
    {{#last_year_decisions}}
    - {{unit}}：{{text}}（{{number}}），{{decision}}
    {{/last_year_decisions}}
    # 述职和提问
    {{sectors_table}}
    {{#units}}
    ## {{unit}}
    {{#did_report}}{{post}}现场述职{{#taken}}，用时{{taken}}{{/taken}}。{{/did_report}}{{#in_writing}}以书面形式述职。{{/in_writing}}{{#absence}}没有述职：{{absence}}。{{/absence}}
    {{#admitted}}
    - 认领问题：{{text}}（{{number}}）
    {{/admitted}}
    {{#questions}}
    - {{asker}}{{^asker}}会上{{/asker}}提问：{{text}}（{{outcome}}）
    {{/questions}}
    {{/units}}
    # 点评
    {{#units}}
    {{#commentary}}
    - {{unit}}：{{text}}（{{#by}}{{by}}指出，{{/by}}{{number}}）
    {{/commentary}}
    {{/units}}
    # 测评
    {{counting_rules}}
    {{results_table}}
    # 典型
    {{#examples}}
    - {{unit}}：{{text}}
    {{/examples}}
    # 议定事项
    {{#problems}}会议列出的{{problems}}个问题记入整改台账，验收合格后销号。{{^incomplete}}责任人、目标、措施和时限都已明确。{{/incomplete}}{{#incomplete}}{{#complete}}责任人、目标、措施和时限齐全的{{complete}}个，{{/complete}}要素不全的{{incomplete}}个（{{lacking}}）。{{/incomplete}}{{#last_deadline}}{{#undated}}有整改时限的{{dated}}个，{{/undated}}最迟的整改时限是{{last_deadline}}。{{/last_deadline}}{{#undated}}没有整改时限的{{undated}}个。{{/undated}}{{/problems}}
    {{#decisions}}
    - {{unit}}：{{action}}{{#reason}}（{{reason}}）{{/reason}}
    {{/decisions}}
    # 表态
    {{#pledges}}
    - {{unit}}：{{text}}
    {{/pledges}}
    # 会议要求
    {{#demands}}
    - {{text}}
    {{/demands}}
    # 散会后的决定和补充
    {{#later}}
    - {{text}}
    {{/later}}
    {{attendance}}
    @annex 整改台账
    {{register_table}}

    """#
  }

  private var hansCircular: String {
    #"""
    @title 关于{{session}}情况的通报
    @masthead {{committee}}
    @to 各述职单位
    @issuer {{committee}}
    @printer {{committee}}办公室
    {{date}}，{{committee}}召开{{session}}。现将有关情况通报如下。
    # 总体情况
    {{#reported}}{{reported}}个单位负责人现场述职。{{/reported}}{{#written}}{{written}}个单位书面述职。{{/written}}{{#away}}{{away}}个单位没有述职。{{/away}}{{#pending}}{{pending}}个单位尚未述职。{{/pending}}{{#problems}}会议共列出问题{{problems}}个{{#owned}}，认领{{owned}}个{{/owned}}{{#unmentioned}}，述职前已列而述职中没有提及{{unmentioned}}个{{/unmentioned}}{{#named}}，会上新指出{{named}}个{{/named}}{{#of_written}}，书面述职单位没有认领的{{of_written}}个{{/of_written}}{{#of_away}}，没有述职的单位没有认领的{{of_away}}个{{/of_away}}{{#of_pending}}，尚未述职的单位没有认领的{{of_pending}}个{{/of_pending}}。{{/problems}}
    # 测评结果
    {{counting_rules}}
    {{results_table}}
    {{#grades}}
    - {{grade}}（{{count}}个单位）：{{units}}
    {{/grades}}
    # 共性问题
    {{#common_problems}}
    - {{text}}（{{count}}个单位：{{units}}）
    {{/common_problems}}
    # 突出问题
    {{#kinds}}
    - {{kind}}（{{count}}个问题）：{{units}}
    {{/kinds}}
    # 瞒报问题
    {{#concealed}}
    - {{unit}}：{{text}}（{{number}}）
    {{/concealed}}
    # 点名通报
    {{#blamed}}
    - {{unit}}{{#basis}}：{{basis}}{{/basis}}{{#reason}}；{{reason}}{{/reason}}{{#is_proposed}}（建议，尚未确认）{{/is_proposed}}{{#decided_later}}（{{decided_later}}）{{/decided_later}}
    {{/blamed}}
    # 散会后的决定和补充
    {{#later}}
    - {{text}}
    {{/later}}
    # 整改要求
    各单位要对照问题清单逐项整改，明确责任人、目标、措施和时限，按月报告进展。{{#blamed}}{{#first()}}被点名的单位要向{{committee}}书面报告整改情况。{{/first()}}{{/blamed}}{{#concealed}}{{#first()}}瞒报的问题要说明原因，限期改正。{{/first()}}{{/concealed}}

    """#
  }

  private var hansTalkNotice: String {
    #"""
    @title 约谈通知
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{date}}，{{committee}}召开{{session}}。{{#basis}}对你单位的测评中，{{basis}}，符合会前公布的约谈条件。{{/basis}}经研究，{{decided_on}}决定约谈你单位{{post}}{{#reason}}（{{reason}}）{{/reason}}。现通知如下。
    # 时间和地点
    ＿＿＿＿年＿＿月＿＿日＿＿时，在＿＿＿＿＿＿＿＿。
    # 约谈内容
    {{#problem_list}}
    - {{text}}（{{number}}）
    {{/problem_list}}
    # 要求
    请{{post}}本人到场，带上书面说明，讲清问题的原因、整改措施、责任人和时限。确实不能到场的，提前一天说明理由。
    @sign 签收人（签名）
    @sign 签收日期

    """#
  }

  private var hansRectificationNotice: String {
    #"""
    @title 整改通知书
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{date}}，{{committee}}召开{{session}}。{{#basis}}对你单位的测评中，{{basis}}，符合会前公布的规则。{{/basis}}经研究，{{decided_on}}决定{{actions}}{{#reason}}（{{reason}}）{{/reason}}。{{#problem_count}}下列{{problem_count}}个问题，请限期整改。{{/problem_count}}
    # 整改事项
    {{problems_table}}
    # 整改要求
    逐项落实责任人、目标、措施和时限；上表尚缺的，收到本通知后十日内补齐。每月报告进展。整改完成后附佐证材料报请验收，由他人验收合格方可销号。逾期没有整改到位的，按规定处理。
    @sign 签收单位（盖章）
    @sign 签收日期

    """#
  }

  private var hansSupervisionSlip: String {
    #"""
    @title 整改督办单
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{session}}列入整改台账、尚未销号的事项，你单位共有{{rows}}项{{#overdue}}，其中逾期{{overdue}}项{{/overdue}}{{#next_deadline}}，最近的时限是{{next_deadline}}{{/next_deadline}}。
    {{rows_table}}
    {{#incomplete}}
    有{{incomplete}}项要素不全，请先补齐责任人、目标、措施和时限。
    {{/incomplete}}
    请按时限推进，每月报告进展；完成后附佐证材料报请验收。
    @sign 责任单位签收（签名）
    @sign 签收日期

    """#
  }

  private var hansPublicNotice: String {
    #"""
    @title {{session}}情况公示
    @issuer {{committee}}
    {{date}}，{{committee}}召开{{session}}。{{#present}}应到{{due}}人，实到{{present}}人{{#present_later}}（{{present_later}}）{{/present_later}}。{{/present}}{{#reported}}{{reported}}个单位负责人现场述职。{{/reported}}{{#written}}{{written}}个单位书面述职。{{/written}}{{#away}}{{away}}个单位没有述职。{{/away}}{{#pending}}{{pending}}个单位尚未述职。{{/pending}}现将有关情况公示如下，请群众监督。
    # 述职单位
    {{speakers}}。
    # 测评结果
    {{counting_rules}}
    {{results_table}}
    # 问题和整改时限
    {{problems_table}}
    # 会上提问
    {{#questions}}
    - 问{{unit}}：{{text}}
    {{/questions}}
    # 公开承诺
    {{#pledges}}
    - {{unit}}：{{text}}
    {{/pledges}}
    # 会议要点
    {{#remarks}}
    - {{text}}
    {{/remarks}}
    # 监督
    对公示内容有意见的，请向{{committee}}反映。公示时间：＿＿＿＿年＿＿月＿＿日至＿＿月＿＿日。

    """#
  }
}
