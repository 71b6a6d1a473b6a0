// The wording of the circular about rows of the register, in the three languages.
extension TemplateName {
  var hansRowsCircular: String {
    #"""
    @title 关于整改中有关问题的通报
    @masthead {{committee}}
    @to 各单位
    @issuer {{committee}}
    {{month}}，经研究决定，对下列{{rows}}项整改事项予以通报。
    # 通报事项
    {{#matters}}
    - {{unit}}：{{text}}（{{number}}）{{#concealed}}。瞒报{{#concealment}}：{{concealment}}{{/concealment}}{{/concealed}}{{#reason}}；{{reason}}{{/reason}}。{{decided}}
    {{/matters}}
    # 要求
    被通报的单位要向{{committee}}书面说明原因，按整改台账的目标、措施和时限改正；通报不代替整改，验收合格方可销号。各单位要引以为戒，如实报送。

    """#
  }

  var hantRowsCircular: String {
    #"""
    @title 關於整改中有關問題的通報
    @masthead {{committee}}
    @to 各單位
    @issuer {{committee}}
    {{month}}，經研究決定，對下列{{rows}}項整改事項予以通報。
    # 通報事項
    {{#matters}}
    - {{unit}}：{{text}}（{{number}}）{{#concealed}}。瞞報{{#concealment}}：{{concealment}}{{/concealment}}{{/concealed}}{{#reason}}；{{reason}}{{/reason}}。{{decided}}
    {{/matters}}
    # 要求
    被通報的單位要向{{committee}}書面說明原因，按整改臺賬的目標、措施和時限改正；通報不代替整改，驗收合格方可銷號。各單位要引以為戒，如實報送。

    """#
  }

  var englishRowsCircular: String {
    #"""
    @title Circular about rows of the register
    @masthead {{committee}}
    @to all units
    @issuer {{committee}}
    Named by decision, {{month}}: {{rows}}.
    # What is named
    {{#matters}}
    - {{unit}}: {{text}} ({{number}}){{#concealed}}. Concealed{{#concealment}}: {{concealment}}{{/concealment}}{{/concealed}}{{#reason}}; {{reason}}{{/reason}}; {{decided}}
    {{/matters}}
    # What is asked for
    Units that are named give {{committee}} a written account of the causes, and mend the matter by the goal, the measure and the deadline in the register: a circular closes out nothing. All units are to report what is so.

    """#
  }
}
