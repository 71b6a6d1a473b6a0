// The wording of the register's papers, and the text of Templates/en.
extension TemplateName {
  /// Of the papers of the register; empty for those of a session.
  var englishOfRegister: String {
    switch self {
    case .minutes, .circular, .talkNotice, .rectificationNotice, .supervisionSlip, .publicNotice, .resultSheet: ""
    case .urgingSlip: englishUrgingSlip
    case .supervisionLetter: englishSupervisionLetter
    case .rowsNotice: englishRowsNotice
    case .rowsTalk: englishRowsTalk
    case .commitmentBook: englishCommitmentBook
    case .rowsCircular: englishRowsCircular
    case .quarterlyReport: englishQuarterlyReport
    case .halfYearNotice: englishHalfYearNotice
    case .yearEndList: englishYearEndList
    case .archiveState: englishArchiveState
    }
  }

  private var englishSupervisionLetter: String {
    #"""
    @title {{letter}}
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    This letter, number {{letter_number}}, is about one matter alone: row {{number}} of the register. {{#deadline}}Its deadline is {{deadline}}{{#days_left}}, days left: {{days_left}}{{/days_left}}{{#due_today}}, which is today{{/due_today}}{{#overdue_days}}, days overdue: {{overdue_days}}{{/overdue_days}}. {{/deadline}}{{^deadline}}It has no deadline yet. {{/deadline}}{{#previous}}{{previous}} of {{previous_on}} asked for an answer by {{previous_due}}; none came.{{/previous}}
    # The matter
    - Problem: {{text}}
    {{#cause}}
    - Cause: {{cause}}
    {{/cause}}
    {{#goal}}
    - Goal: {{goal}}
    {{/goal}}
    {{#measure}}
    - Measure: {{measure}}
    {{/measure}}
    {{#leader}}
    - Leader: {{leader}}
    {{/leader}}
    {{#owner}}
    - Owner: {{owner}}
    {{/owner}}
    # What is asked for
    Please answer {{office}} in writing by {{answer_due}}: how far it has come, why it is not done, what is done next and on what day it will be finished. {{#next}}Without an answer by then, the next step is: {{next}}.{{/next}}{{#is_last}}This is the last letter. Without an answer by then, those who may decide will consider what follows.{{/is_last}}
    @sign Received by (signature)
    @sign Received on

    """#
  }

  private var englishRowsNotice: String {
    #"""
    @title Rectification notice
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    By {{date}} the register took up new problems this month for your unit to mend, {{rows}} in number. They come from:
    {{#origins}}
    - {{origin}}: {{count}}
    {{/origins}}
    # What is to be mended
    {{rows_table}}
    # What is asked for
    {{#incomplete}}Problems that lack an owner, a goal, a measure or a deadline: {{incomplete}}. Please add these first. {{/incomplete}}Each problem needs an owner, a goal, a measure and a deadline; progress is reported every month. What is done is submitted with evidence and closed out once somebody else has accepted it. Whoever needs more time asks for it before the deadline, with the reason.
    @sign Received by (seal)
    @sign Received on

    """#
  }

  private var englishRowsTalk: String {
    #"""
    @title Summons to a talk
    @masthead {{committee}}
    @to {{unit}}
    @issuer {{office}}
    {{#copies}}
    @copies {{post}}
    {{/copies}}
    The matters below, {{rows}} in number, are for your unit to mend and are not as they were asked for. It was decided that {{#post}}{{post}}{{/post}}{{^post}}the head of your unit{{/post}} be called to a talk.
    # When and where
    ＿＿＿＿＿＿＿＿, at ＿＿＿＿＿＿＿＿.
    # What it is about
    {{#matters}}
    - {{text}} ({{number}}){{#concealed}}; concealed{{/concealed}}{{#overdue_days}}; deadline {{deadline}}, days overdue: {{overdue_days}}{{/overdue_days}}{{#letter}}; {{letter}} sent on {{letter_on}}{{/letter}}
    {{/matters}}
    # What is asked for
    {{#post}}{{post}}{{/post}}{{^post}}The head of the unit{{/post}} comes in person, with a written account of causes, measures, owners and the days on which all will be done. Whoever cannot come says why a day before.
    @sign Received by (signature)
    @sign Received on

    """#
  }

  private var englishQuarterlyReport: String {
    #"""
    @title Report on the rectification register{{#title}} ({{title}}){{/title}}
    @masthead {{office}}
    @to {{committee}}
    @issuer {{office}}
    This is the state of the register on {{date}}.
    # In short
    {{^rows}}
    The register has no rows.
    {{/rows}}
    {{#rows}}
    Rows in the register: {{rows}}{{#done}}; closed out: {{done}}{{/done}}{{#open}}; open: {{open}}{{/open}}. Completion rate: {{completion}}. “Basically done” does not count as done: only what was accepted and closed out does.
    {{#open}}
    - The open rows ({{open}}) by how far they are from being closed out: {{by_closing}}
    - By progress of the work: {{by_progress}}
    - By deadline: {{by_timing}}
    {{/open}}
    {{#extended}}
    - Of all rows, extended with approval: {{extended}}
    {{/extended}}
    {{#admonished}}
    - Of all rows, with a letter of supervision: {{admonished}}
    {{/admonished}}
    {{#concealed}}
    - Of all rows, concealed: {{concealed}}
    {{/concealed}}
    {{#tolerated}}
    - Of all rows, tolerated: {{tolerated}}
    {{/tolerated}}
    {{/rows}}
    {{#withdrawn}}
    - Withdrawn, and in none of these numbers: {{withdrawn}}
    {{/withdrawn}}
    # Since the last report
    {{^last_report}}
    This is the first report; there is nothing to compare with.
    {{/last_report}}
    {{#last_report}}
    The last report was of {{last_report}}.
    {{/last_report}}
    {{movement_table}}
    # Overdue
    {{^overdue}}
    No row is overdue.
    {{/overdue}}
    {{#overdue}}
    Rows overdue: {{overdue}}, those that have been so for longest first.
    {{/overdue}}
    {{overdue_table}}
    # Reopened
    {{^reopened}}
    No row was opened again after it had been closed out.
    {{/reopened}}
    {{#reopened}}
    Rows that came back after they had been closed out: {{reopened}}.
    {{/reopened}}
    {{reopened_table}}
    # By unit
    {{units_table}}
    # By sector
    {{sectors_table}}
    # By leader
    {{leaders_table}}
    # By kind
    {{kinds_table}}
    # Weak and lax branches
    {{#branches}}
    Weak and lax branches of {{year_of_branches}}: {{branches}}. Converted: {{converted}}, {{converted_share}} (target {{converted_target}}, {{#converted_reached}}reached{{/converted_reached}}{{^converted_reached}}not reached{{/converted_reached}}); of these advanced: {{advanced}}, {{advanced_share}} (target {{advanced_target}}, {{#advanced_reached}}reached{{/advanced_reached}}{{^advanced_reached}}not reached{{/advanced_reached}}).
    {{/branches}}
    {{branches_table}}
    {{branch_units_table}}
    # Registers below
    {{lower_table}}
    # Reports of units
    {{#unit_reports_missing}}
    Not handed in yet: {{unit_reports_missing}}.
    {{/unit_reports_missing}}
    {{unit_reports_table}}
    # Inspections
    {{inspections_table}}
    # To be decided
    {{#proposals}}
    - {{unit}}: {{text}} ({{number}}). Proposal: {{proposal}}; {{decided}}{{#reason}}, because: {{reason}}{{/reason}}
    {{/proposals}}
    {{^proposals}}
    Nothing is to be decided.
    {{/proposals}}
    @annex Open rows
    {{open_table}}

    """#
  }

  private var englishHalfYearNotice: String {
    #"""
    @title Public notice of rectification{{#title}} ({{title}}){{/title}}
    @issuer {{office}}
    Rows open to the public on {{date}}: {{rows}}{{#done}}; closed out: {{done}}{{/done}}{{#open}}; open: {{open}} ({{by_closing}}){{/open}}. Completion rate: {{completion}}. This is how they stand; everybody is asked to look at them.
    # About to be closed out
    {{#to_close}}
    - {{unit}}: {{text}} ({{number}}). Objections are taken until {{until}}
    {{/to_close}}
    # Problems and how they stand
    {{rows_table}}
    # Objections
    Please tell {{office}} what you think of this notice. It is posted from {{#posted_from}}{{posted_from}} to {{posted_to}}{{/posted_from}}{{^posted_from}}＿＿＿＿＿＿ to ＿＿＿＿＿＿{{/posted_from}}.

    """#
  }

  private var englishYearEndList: String {
    #"""
    @title Units by rectification
    @masthead {{office}}
    @to {{committee}}
    @issuer {{office}}
    {{^rows}}
    The register has no rows on {{date}}.
    {{/rows}}
    {{#rows}}
    Rows in the register on {{date}}: {{rows}}{{#done}}; closed out: {{done}}{{/done}}{{#open}}; open: {{open}}{{/open}}. Completion rate: {{completion}}.
    # How units are ordered
    {{ranking_rule}}
    {{^named}}
    Too few units differ, so none is named as first or last.
    {{/named}}
    {{/rows}}
    # First places
    {{#tied_first}}
    The first place is shared by {{tied_first}} units, so none is named here; they stand first among all units below.
    {{/tied_first}}
    {{#best}}
    - Place {{place}}: {{unit}}. Completion rate: {{completion}}; overdue: {{overdue}}; reopened: {{reopened}}
    {{/best}}
    # Last places
    {{#tied_last}}
    The last place is shared by {{tied_last}} units, so none is named here; they stand last among all units below.
    {{/tied_last}}
    {{#worst}}
    - Place {{place}}: {{unit}}. Completion rate: {{completion}}; overdue: {{overdue}}; reopened: {{reopened}}
    {{/worst}}
    # All units
    {{ranking_table}}

    """#
  }

  private var englishArchiveState: String {
    #"""
    @title State of the archive
    @masthead {{office}}
    @issuer {{office}}
    {{^rows}}
    The register has no rows on {{date}}.
    {{/rows}}
    {{#rows}}
    Rows in the register on {{date}}: {{rows}}{{#whole}}; whole in all five lists: {{whole}}{{/whole}}{{#lacking}}; lacking something: {{lacking}}{{/lacking}}. Results and archive are asked for only once a row was submitted.
    # The five lists
    {{#lists}}
    - {{list}}: nothing lacking in {{whole}}{{#lacking}}, something lacking in {{lacking}}{{/lacking}}
    {{/lists}}
    {{/rows}}
    # What rows lack
    {{lacking_table}}

    """#
  }
}
