// The wording papers have where an office has put nothing in its place, and the text of Templates/en.
extension TemplateName {
  var english: String {
    switch self {
    case .minutes: englishMinutes
    case .circular: englishCircular
    case .talkNotice: englishTalkNotice
    case .rectificationNotice: englishRectificationNotice
    case .supervisionSlip: englishSupervisionSlip
    case .publicNotice: englishPublicNotice
    case .resultSheet: englishResultSheet
    case .urgingSlip, .supervisionLetter, .rowsNotice, .rowsTalk, .commitmentBook, .rowsCircular, .quarterlyReport,
      .halfYearNotice, .yearEndList, .archiveState:
      englishOfRegister
    }
  }

  private var englishMinutes: String {
    #"""
    @title {{session}}: minutes
    @masthead {{committee}}: minutes
    @copies all units that reported, all who attended
    @printer Office of {{committee}}
    {{committee}} held {{session}} at {{place}} on {{date}}, with {{chair}} in the chair. {{#present}}Of {{due}} due, {{present}} were present{{#present_later}} ({{present_later}}){{/present_later}}. {{/present}}{{#reported}}Units that reported to the hall: {{reported}}. {{/reported}}{{#written}}Reported in writing: {{written}}. {{/written}}{{#away}}Did not report: {{away}}. {{/away}}{{#pending}}Still to report: {{pending}}.{{/pending}}
    # Last year's problems
    {{#last_year}}
    Rows of last year in the register: {{last_year}}.{{#last_year_before}} Closed out before the meeting: {{last_year_before}}.{{/last_year_before}}{{#last_year_carried}} Brought before the meeting: {{last_year_carried}}.{{/last_year_carried}}{{#last_year_here}} Accepted and closed out by the meeting: {{last_year_here}}.{{/last_year_here}}{{#last_year_open}} Still open: {{last_year_open}}{{#last_year_in_notice}}; accepted and put up for objections: {{last_year_in_notice}}{{/last_year_in_notice}}{{#last_year_extended}}; with more time, granted: {{last_year_extended}}{{/last_year_extended}}{{#last_year_overdue}}; overdue on the day of the meeting: {{last_year_overdue}}{{/last_year_overdue}}{{#last_year_reopened}}; reopened after being closed out: {{last_year_reopened}}{{/last_year_reopened}}.{{/last_year_open}}{{^last_year_open}} None is open any more.{{/last_year_open}}
    {{/last_year}}
    {{last_year_table}}
    {{#last_year_decisions}}
    - {{unit}}: {{text}} ({{number}}), {{decision}}
    {{/last_year_decisions}}
    # Reports and questions
    {{sectors_table}}
    {{#units}}
    ## {{unit}}
    {{#did_report}}Reported to the hall by {{post}}{{#taken}}, {{taken}}{{/taken}}.{{/did_report}}{{#in_writing}}Reported in writing.{{/in_writing}}{{#absence}}Did not report: {{absence}}.{{/absence}}
    {{#admitted}}
    - Owned up to: {{text}} ({{number}})
    {{/admitted}}
    {{#questions}}
    - {{#asker}}{{asker}} asked{{/asker}}{{^asker}}Asked{{/asker}}: {{text}} ({{outcome}})
    {{/questions}}
    {{/units}}
    # Commentary
    {{#units}}
    {{#commentary}}
    - {{unit}}: {{text}} ({{#by}}{{by}}, {{/by}}{{number}})
    {{/commentary}}
    {{/units}}
    # Appraisal
    {{counting_rules}}
    {{results_table}}
    # Examples
    {{#examples}}
    - {{unit}}: {{text}}
    {{/examples}}
    # Decided
    {{#problems}}The problems named, {{problems}} in number, go into the rectification register and are closed out once they are accepted. {{^incomplete}}Owner, goal, measure and deadline are settled. {{/incomplete}}{{#incomplete}}{{#complete}}With owner, goal, measure and deadline: {{complete}}. {{/complete}}Lacking some of these: {{incomplete}} ({{lacking}}). {{/incomplete}}{{#last_deadline}}{{#undated}}With a deadline: {{dated}}. {{/undated}}The latest deadline is {{last_deadline}}. {{/last_deadline}}{{#undated}}Without a deadline: {{undated}}.{{/undated}}{{/problems}}
    {{#decisions}}
    - {{unit}}: {{action}}{{#reason}} ({{reason}}){{/reason}}
    {{/decisions}}
    # Pledges
    {{#pledges}}
    - {{unit}}: {{text}}
    {{/pledges}}
    # What the session asks for
    {{#demands}}
    - {{text}}
    {{/demands}}
    # Decided and added after the adjournment
    {{#later}}
    - {{text}}
    {{/later}}
    {{attendance}}
    @annex Rectification register
    {{register_table}}

    """#
  }

  private var englishCircular: String {
    #"""
    @title Circular on {{session}}
    @masthead {{committee}}
    @to All units that reported
    @issuer {{committee}}
    @printer Office of {{committee}}
    {{committee}} held {{session}} on {{date}}. This is how it went.
    # In short
    {{#reported}}Units that reported to the hall: {{reported}}. {{/reported}}{{#written}}Reported in writing: {{written}}. {{/written}}{{#away}}Did not report: {{away}}. {{/away}}{{#pending}}Still to report: {{pending}}. {{/pending}}{{#problems}}Problems named: {{problems}}{{#owned}}; owned up to: {{owned}}{{/owned}}{{#unmentioned}}; known before and left unmentioned: {{unmentioned}}{{/unmentioned}}{{#named}}; newly named: {{named}}{{/named}}{{#of_written}}; of units that reported in writing, not owned up to: {{of_written}}{{/of_written}}{{#of_away}}; of units that did not report, not owned up to: {{of_away}}{{/of_away}}{{#of_pending}}; of units still to report, not owned up to: {{of_pending}}{{/of_pending}}.{{/problems}}
    # Results
    {{counting_rules}}
    {{results_table}}
    {{#grades}}
    - {{grade}} (units: {{count}}): {{units}}
    {{/grades}}
    # Common problems
    {{#common_problems}}
    - {{text}} (units: {{count}}; {{units}})
    {{/common_problems}}
    # Problems to be watched
    {{#kinds}}
    - {{kind}} (problems: {{count}}): {{units}}
    {{/kinds}}
    # Concealed
    {{#concealed}}
    - {{unit}}: {{text}} ({{number}})
    {{/concealed}}
    # Units named by this circular
    {{#blamed}}
    - {{unit}}{{#basis}}: {{basis}}{{/basis}}{{#reason}}; {{reason}}{{/reason}}{{#is_proposed}} (proposed, not confirmed){{/is_proposed}}{{#decided_later}} ({{decided_later}}){{/decided_later}}
    {{/blamed}}
    # Decided and added after the adjournment
    {{#later}}
    - {{text}}
    {{/later}}
    # What is asked for
    Each unit mends what its problem list names, with an owner, a goal, a measure and a deadline for each problem, and reports every month. {{#blamed}}{{#first()}}Units named here report to {{committee}} in writing. {{/first()}}{{/blamed}}{{#concealed}}{{#first()}}Whoever concealed a problem says why, and mends it by a set date.{{/first()}}{{/concealed}}

    """#
  }

  private var englishTalkNotice: String {
    #"""
    @title Summons to a talk
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{committee}} held {{session}} on {{date}}. {{#basis}}In the appraisal of your unit a rule declared beforehand was met: {{basis}}. {{/basis}}It was decided on {{decided_on}} that {{post}} be called to a talk{{#reason}} ({{reason}}){{/reason}}.
    # When and where
    ＿＿＿＿＿＿＿＿, at ＿＿＿＿＿＿＿＿.
    # What it is about
    {{#problem_list}}
    - {{text}} ({{number}})
    {{/problem_list}}
    # What is asked for
    {{post}} comes in person, with a written account of causes, measures, owners and deadlines. Whoever cannot come says why a day before.
    @sign Received by (signature)
    @sign Received on

    """#
  }

  private var englishRectificationNotice: String {
    #"""
    @title Rectification notice
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    {{committee}} held {{session}} on {{date}}. {{#basis}}In the appraisal of your unit a rule declared beforehand was met: {{basis}}. {{/basis}}Decided on {{decided_on}}: {{actions}}{{#reason}} ({{reason}}){{/reason}}. {{#problem_count}}These problems, {{problem_count}} in number, are to be mended.{{/problem_count}}
    # What is to be mended
    {{problems_table}}
    # What is asked for
    Each problem needs an owner, a goal, a measure and a deadline; what the table lacks is added within ten days of this notice. Progress is reported every month. What is done is submitted with evidence and closed out once somebody else has accepted it. What is not done in time has consequences.
    @sign Received by (seal)
    @sign Received on

    """#
  }

  private var englishSupervisionSlip: String {
    #"""
    @title Supervision slip
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{committee}}
    @copies {{contact_leader}}
    Open rows of your unit in the register of {{session}}: {{rows}}{{#overdue}}, overdue: {{overdue}}{{/overdue}}{{#next_deadline}}; the next deadline is {{next_deadline}}{{/next_deadline}}.
    {{rows_table}}
    {{#incomplete}}
    Rows that lack an owner, a goal, a measure or a deadline: {{incomplete}}. Please add these first.
    {{/incomplete}}
    Please keep to the deadlines, report every month, and submit what is done with evidence.
    @sign Received by (signature)
    @sign Received on

    """#
  }

  private var englishPublicNotice: String {
    #"""
    @title {{session}}: public notice
    @issuer {{committee}}
    {{committee}} held {{session}} on {{date}}. {{#present}}Of {{due}} due, {{present}} were present{{#present_later}} ({{present_later}}){{/present_later}}. {{/present}}{{#reported}}Units that reported to the hall: {{reported}}. {{/reported}}{{#written}}Reported in writing: {{written}}. {{/written}}{{#away}}Did not report: {{away}}. {{/away}}{{#pending}}Still to report: {{pending}}.{{/pending}}
    # Units
    {{speakers}}.
    # Results
    {{counting_rules}}
    {{results_table}}
    # Problems and deadlines
    {{problems_table}}
    # Asked at the session
    {{#questions}}
    - {{unit}}: {{text}}
    {{/questions}}
    # Pledges
    {{#pledges}}
    - {{unit}}: {{text}}
    {{/pledges}}
    # Remarks
    {{#remarks}}
    - {{text}}
    {{/remarks}}
    # Objections
    Please tell {{committee}} what you think of this notice. It is posted from ＿＿＿＿＿＿ to ＿＿＿＿＿＿.

    """#
  }
}
