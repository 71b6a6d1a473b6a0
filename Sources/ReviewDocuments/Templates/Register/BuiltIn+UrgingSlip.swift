// The wording of the slips of a month's urging, the same in the three languages side by side.
extension TemplateName {
  var hansUrgingSlip: String {
    #"""
    @title {{month}}整改督办单
    @masthead {{committee}}
    @to {{unit}}{{#owner}}（{{owner}}）{{/owner}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    {{#rows}}
    截至{{date}}，整改台账中由你{{^owner}}单位{{/owner}}负责、还需继续整改的事项共{{rows}}项：{{by_timing}}。{{#next_deadline}}下一个时限是{{next_deadline}}。{{/next_deadline}}
    {{/rows}}
    # 需要整改的事项
    {{rows_table}}
    # 已报验收的事项
    {{#waiting}}
    下列{{waiting}}项已经报送，正在验收或者公示，本月不用再报。
    {{/waiting}}
    {{waiting_table}}
    # 会后补答的提问
    {{#answers_owed}}
    下列{{answers_owed}}个提问，会上说明会后补答，请在本月书面补答。
    {{/answers_owed}}
    {{#answers}}
    - {{text}}（{{#asker}}{{asker}}，{{/asker}}{{session}}，{{held}}）
    {{/answers}}
    # 要求
    {{#incomplete}}有{{incomplete}}项要素不全，请先补齐责任人、目标、措施和时限。{{/incomplete}}{{#rows}}请按时限推进，本月底以前报告进展；完成后附佐证材料报请验收。确需延期的，在时限到期以前提出并说明理由，到期以后提出的不予办理。{{/rows}}
    @sign 签收人（签名）
    @sign 签收日期

    """#
  }

  var hantUrgingSlip: String {
    #"""
    @title {{month}}整改督辦單
    @masthead {{committee}}
    @to {{unit}}{{#owner}}（{{owner}}）{{/owner}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    {{#rows}}
    截至{{date}}，整改臺賬中由你{{^owner}}單位{{/owner}}負責、還需繼續整改的事項共{{rows}}項：{{by_timing}}。{{#next_deadline}}下一個時限是{{next_deadline}}。{{/next_deadline}}
    {{/rows}}
    # 需要整改的事項
    {{rows_table}}
    # 已報驗收的事項
    {{#waiting}}
    下列{{waiting}}項已經報送，正在驗收或者公示，本月不用再報。
    {{/waiting}}
    {{waiting_table}}
    # 會後補答的提問
    {{#answers_owed}}
    下列{{answers_owed}}個提問，會上說明會後補答，請在本月書面補答。
    {{/answers_owed}}
    {{#answers}}
    - {{text}}（{{#asker}}{{asker}}，{{/asker}}{{session}}，{{held}}）
    {{/answers}}
    # 要求
    {{#incomplete}}有{{incomplete}}項要素不全，請先補齊責任人、目標、措施和時限。{{/incomplete}}{{#rows}}請按時限推進，本月底以前報告進展；完成後附佐證材料報請驗收。確需延期的，在時限到期以前提出並說明理由，到期以後提出的不予辦理。{{/rows}}
    @sign 簽收人（簽名）
    @sign 簽收日期

    """#
  }

  var englishUrgingSlip: String {
    #"""
    @title Supervision slip, {{month}}
    @masthead {{committee}}
    @to {{unit}}{{#owner}} ({{owner}}){{/owner}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    {{#rows}}
    On {{date}} the register holds rows that are for {{#owner}}you{{/owner}}{{^owner}}your unit{{/owner}} to go on with, {{rows}} in number: {{by_timing}}. {{#next_deadline}}The next deadline is {{next_deadline}}.{{/next_deadline}}
    {{/rows}}
    # To be mended
    {{rows_table}}
    # Handed in
    {{#waiting}}
    These rows, {{waiting}} in number, are being accepted or are open to objections; nothing more is asked for this month.
    {{/waiting}}
    {{waiting_table}}
    # To be answered
    {{#answers_owed}}
    Questions that were to be answered after the session, {{answers_owed}} in number; please answer them in writing this month.
    {{/answers_owed}}
    {{#answers}}
    - {{text}} ({{#asker}}{{asker}}, {{/asker}}{{session}}, {{held}})
    {{/answers}}
    # What is asked for
    {{#incomplete}}Rows that lack an owner, a goal, a measure or a deadline: {{incomplete}}. Please add these first. {{/incomplete}}{{#rows}}Please keep to the deadlines, report before the month ends, and submit what is done with evidence. Whoever needs more time asks for it before the deadline, with the reason; later it cannot be given.{{/rows}}
    @sign Received by (signature)
    @sign Received on

    """#
  }
}
