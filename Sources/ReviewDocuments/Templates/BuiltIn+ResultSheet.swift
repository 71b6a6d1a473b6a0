// The wording of the result sheet of one speaker, in the three languages.
extension TemplateName {
  var hansResultSheet: String {
    #"""
    @title {{unit}}述职评议结果单
    @masthead {{committee}}
    @issuer {{committee}}
    述职人：{{unit}}{{post}}{{#group}}（{{group}}）{{/group}}。{{date}}，{{committee}}召开{{session}}，{{#did_report}}现场述职。{{/did_report}}{{#in_writing}}书面述职。{{/in_writing}}{{#absence}}没有述职：{{absence}}。{{/absence}}本单供考核、评先评优和选拔任用时使用，只列已经公布的结果。
    # 测评和等次
    {{#has_scores}}
    {{counting_rules}}
    {{/has_scores}}
    {{^has_scores}}
    没有参加测评。
    {{/has_scores}}
    {{scores_table}}
    {{#rank}}
    综合得分在{{ranked}}个单位中列第{{rank}}名。
    {{/rank}}
    {{#grade}}
    确定等次：{{grade}}{{#grade_reason}}（{{grade_reason}}）{{/grade_reason}}，{{graded_at}}确定。
    {{/grade}}
    {{^grade}}
    等次尚未确定。
    {{/grade}}
    # 问题
    {{#problems}}
    问题共{{problems}}个：{{#own_found}}自己查找的{{own_found}}个{{/own_found}}{{#by_others}}{{#own_found}}，{{/own_found}}他人指出的{{by_others}}个{{/by_others}}。{{#owned}}述职时认领的{{owned}}个。{{/owned}}{{#unmentioned}}述职前已列而述职中没有提及的{{unmentioned}}个。{{/unmentioned}}{{#named}}会上新指出的{{named}}个。{{/named}}{{#unheard}}没有在会上述职、无从认领的{{unheard}}个。{{/unheard}}{{#incomplete}}要素不全的{{incomplete}}个。{{/incomplete}}
    {{/problems}}
    {{^problems}}
    没有列出问题。
    {{/problems}}
    # 上年度问题整改
    {{#last_year}}
    台账上的上年度问题共{{last_year}}项{{#last_year_closed}}，已销号{{last_year_closed}}项{{/last_year_closed}}{{#last_year_open}}，仍未销号{{last_year_open}}项{{/last_year_open}}{{#last_year_overdue}}，其中逾期{{last_year_overdue}}项{{/last_year_overdue}}。
    {{/last_year}}
    # 会上提问
    {{#asked}}
    - {{asker}}{{^asker}}会上{{/asker}}提问：{{text}}（{{outcome}}）
    {{/asked}}
    # 表态
    {{#pledges}}
    - {{text}}
    {{/pledges}}
    # 结果运用
    {{#consequences}}
    - {{action}}{{#basis}}：{{basis}}{{/basis}}{{#reason}}；{{reason}}{{/reason}}，{{decided_at}}决定
    {{/consequences}}
    {{^consequences}}
    没有决定约谈、通报或提议免职。
    {{/consequences}}
    # 意见
    组织部门意见：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿。
    党委意见：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿。
    @sign 述职人阅知（签名）
    @sign 组织部门负责人（签名）
    @sign 日期

    """#
  }

  var hantResultSheet: String {
    #"""
    @title {{unit}}述職評議結果單
    @masthead {{committee}}
    @issuer {{committee}}
    述職人：{{unit}}{{post}}{{#group}}（{{group}}）{{/group}}。{{date}}，{{committee}}召開{{session}}，{{#did_report}}現場述職。{{/did_report}}{{#in_writing}}書面述職。{{/in_writing}}{{#absence}}沒有述職：{{absence}}。{{/absence}}本單供考核、評先評優和選拔任用時使用，只列已經公佈的結果。
    # 測評和等次
    {{#has_scores}}
    {{counting_rules}}
    {{/has_scores}}
    {{^has_scores}}
    沒有參加測評。
    {{/has_scores}}
    {{scores_table}}
    {{#rank}}
    綜合得分在{{ranked}}個單位中列第{{rank}}名。
    {{/rank}}
    {{#grade}}
    確定等次：{{grade}}{{#grade_reason}}（{{grade_reason}}）{{/grade_reason}}，{{graded_at}}確定。
    {{/grade}}
    {{^grade}}
    等次尚未確定。
    {{/grade}}
    # 問題
    {{#problems}}
    問題共{{problems}}個：{{#own_found}}自己查找的{{own_found}}個{{/own_found}}{{#by_others}}{{#own_found}}，{{/own_found}}他人指出的{{by_others}}個{{/by_others}}。{{#owned}}述職時認領的{{owned}}個。{{/owned}}{{#unmentioned}}述職前已列而述職中沒有提及的{{unmentioned}}個。{{/unmentioned}}{{#named}}會上新指出的{{named}}個。{{/named}}{{#unheard}}沒有在會上述職、無從認領的{{unheard}}個。{{/unheard}}{{#incomplete}}要素不全的{{incomplete}}個。{{/incomplete}}
    {{/problems}}
    {{^problems}}
    沒有列出問題。
    {{/problems}}
    # 上年度問題整改
    {{#last_year}}
    臺賬上的上年度問題共{{last_year}}項{{#last_year_closed}}，已銷號{{last_year_closed}}項{{/last_year_closed}}{{#last_year_open}}，仍未銷號{{last_year_open}}項{{/last_year_open}}{{#last_year_overdue}}，其中逾期{{last_year_overdue}}項{{/last_year_overdue}}。
    {{/last_year}}
    # 會上提問
    {{#asked}}
    - {{asker}}{{^asker}}會上{{/asker}}提問：{{text}}（{{outcome}}）
    {{/asked}}
    # 表態
    {{#pledges}}
    - {{text}}
    {{/pledges}}
    # 結果運用
    {{#consequences}}
    - {{action}}{{#basis}}：{{basis}}{{/basis}}{{#reason}}；{{reason}}{{/reason}}，{{decided_at}}決定
    {{/consequences}}
    {{^consequences}}
    沒有決定約談、通報或提議免職。
    {{/consequences}}
    # 意見
    組織部門意見：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿。
    黨委意見：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿。
    @sign 述職人閱知（簽名）
    @sign 組織部門負責人（簽名）
    @sign 日期

    """#
  }

  var englishResultSheet: String {
    #"""
    @title {{unit}}: result sheet
    @masthead {{committee}}
    @issuer {{committee}}
    Speaker: {{post}}, {{unit}}{{#group}} ({{group}}){{/group}}. {{committee}} held {{session}} on {{date}}. {{#did_report}}Reported to the hall. {{/did_report}}{{#in_writing}}Reported in writing. {{/in_writing}}{{#absence}}Did not report: {{absence}}. {{/absence}}For assessments, awards and appointments; only results that were announced are told.
    # Appraisal and grade
    {{#has_scores}}
    {{counting_rules}}
    {{/has_scores}}
    {{^has_scores}}
    Was not rated.
    {{/has_scores}}
    {{scores_table}}
    {{#rank}}
    The composite has rank {{rank}} of {{ranked}}.
    {{/rank}}
    {{#grade}}
    Grade confirmed: {{grade}}{{#grade_reason}} ({{grade_reason}}){{/grade_reason}}, {{graded_at}}.
    {{/grade}}
    {{^grade}}
    No grade has been confirmed.
    {{/grade}}
    # Problems
    {{#problems}}
    Problems: {{problems}}{{#own_found}}; found by the unit itself: {{own_found}}{{/own_found}}{{#by_others}}; pointed out by others: {{by_others}}{{/by_others}}.{{#owned}} Owned up to in the report: {{owned}}.{{/owned}}{{#unmentioned}} Known before and left unmentioned: {{unmentioned}}.{{/unmentioned}}{{#named}} Newly named at the session: {{named}}.{{/named}}{{#unheard}} Not owned up to, as nobody reported to the hall: {{unheard}}.{{/unheard}}{{#incomplete}} Incomplete: {{incomplete}}.{{/incomplete}}
    {{/problems}}
    {{^problems}}
    No problem is listed.
    {{/problems}}
    # Last year's problems
    {{#last_year}}
    Rows of last year in the register: {{last_year}}{{#last_year_closed}}; closed out: {{last_year_closed}}{{/last_year_closed}}{{#last_year_open}}; still open: {{last_year_open}}{{/last_year_open}}{{#last_year_overdue}}, overdue: {{last_year_overdue}}{{/last_year_overdue}}.
    {{/last_year}}
    # Questions
    {{#asked}}
    - {{#asker}}{{asker}}: {{/asker}}{{text}} ({{outcome}})
    {{/asked}}
    # Pledges
    {{#pledges}}
    - {{text}}
    {{/pledges}}
    # Consequences
    {{#consequences}}
    - {{action}}{{#basis}}: {{basis}}{{/basis}}{{#reason}}; {{reason}}{{/reason}}, decided {{decided_at}}
    {{/consequences}}
    {{^consequences}}
    No talk, circular or removal was decided.
    {{/consequences}}
    # Opinions
    Organisation department: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿.
    Committee: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿.
    @sign Read by the speaker (signature)
    @sign For the organisation department (signature)
    @sign Date

    """#
  }
}
