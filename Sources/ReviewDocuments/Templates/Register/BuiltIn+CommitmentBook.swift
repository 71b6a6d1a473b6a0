// The wording of the commitment book 任务书 of a unit, in the three languages.
extension TemplateName {
  var hansCommitmentBook: String {
    #"""
    @title 整改任务书
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    你单位作出的{{pledges}}项承诺，和整改台账中由你单位负责整改的{{rows}}项事项，列为任务，逐项落实。{{#long_term}}其中{{long_term}}项长期坚持。{{/long_term}}
    # 承诺
    {{#pledged}}
    - {{text}}（{{by}}，{{on}}；涉及{{numbers}}）
    {{/pledged}}
    # 任务
    {{rows_table}}
    # 要求
    按时限落实，每月报告进展。承诺的事项和任务一并检查；长期坚持的，销号以后还要回头看，反弹的重新整改。
    @sign 承诺人（签名）
    @sign 签订日期

    """#
  }

  var hantCommitmentBook: String {
    #"""
    @title 整改任務書
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    你單位作出的{{pledges}}項承諾，和整改臺賬中由你單位負責整改的{{rows}}項事項，列為任務，逐項落實。{{#long_term}}其中{{long_term}}項長期堅持。{{/long_term}}
    # 承諾
    {{#pledged}}
    - {{text}}（{{by}}，{{on}}；涉及{{numbers}}）
    {{/pledged}}
    # 任務
    {{rows_table}}
    # 要求
    按時限落實，每月報告進展。承諾的事項和任務一併檢查；長期堅持的，銷號以後還要回頭看，反彈的重新整改。
    @sign 承諾人（簽名）
    @sign 簽訂日期

    """#
  }

  var englishCommitmentBook: String {
    #"""
    @title Commitment book
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    What your unit has undertaken ({{pledges}}) and what it has to mend by the register ({{rows}}) are its tasks.{{#long_term}} To be kept up for good: {{long_term}}.{{/long_term}}
    # Undertaken
    {{#pledged}}
    - {{text}} ({{by}}, {{on}}; {{numbers}})
    {{/pledged}}
    # Tasks
    {{rows_table}}
    # What is asked for
    Please keep to the deadlines and report every month. What was undertaken is looked at with the tasks; what is to be kept up is looked at again after it is closed out, and opened again where it came back.
    @sign Undertaken by (signature)
    @sign Signed on

    """#
  }
}
