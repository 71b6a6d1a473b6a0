import ReviewCore

/// Slips with codes, to be cut out and handed to the members of one panel, or to leaders. They are printed, handed out and
/// then deleted: nothing else of the session ever shows a code.
public struct PrintedSlips: Sendable {
  public enum Purpose: Sendable {
    case voting
    /// Opens the leaders' page, and no vote.
    case leaders
  }

  public struct Slip: Sendable {
    public let code: VotingCode
    /// Whose slip this is: the unit its holder does not rate, or a leader's post; nil for slips that anybody may draw.
    public let holder: String?
    /// What the QR code says, and its squares row by row, true is dark.
    public let link: String
    public let squares: [[Bool]]

    public init(code: VotingCode, holder: String?, link: String, squares: [[Bool]]) {
      self.code = code
      self.holder = holder
      self.link = link
      self.squares = squares
    }
  }

  public let purpose: Purpose
  public let session: String
  /// What the slips are for, in a line: the panel.
  public let panel: String
  /// Where codes are typed in; nil where that is told in the hall.
  public let address: String?
  public let slips: [Slip]
  public let strings: Strings

  public init(
    for purpose: Purpose = .voting, session: String, panel: String, address: String?, slips: [Slip], strings: Strings
  ) {
    self.purpose = purpose
    self.session = session
    self.panel = panel
    self.address = address
    self.slips = slips
    self.strings = strings
  }

  /// For a label printer or a spreadsheet.
  public var sheet: Worksheet {
    Worksheet(
      name: strings.slips(purpose),
      columns: [
        Worksheet.Column(strings.slipPanel), Worksheet.Column(strings.holders(purpose)),
        Worksheet.Column(strings.slipCode),
      ]
        + (address == nil ? [] : [Worksheet.Column(strings.slipLink)]),
      rows: slips.map { slip in
        [.text(panel), .optional(slip.holder), .text(slip.code.text)] + (address == nil ? [] : [.text(slip.link)])
      })
  }
}

extension Strings {
  func slips(_ purpose: PrintedSlips.Purpose) -> String {
    switch purpose {
    case .voting: pick("投票票条", "投票票條", "Voting slips")
    case .leaders: pick("领导参阅条", "領導參閱條", "Leaders' slips")
    }
  }

  var slipPanel: String { pick("票种", "票種", "Panel") }

  func holders(_ purpose: PrintedSlips.Purpose) -> String {
    switch purpose {
    case .voting: pick("本单位（不评）", "本單位（不評）", "Own unit (not rated)")
    case .leaders: pick("职务", "職務", "Post")
    }
  }

  var slipCode: String { pick("投票码", "投票碼", "Code") }
  var slipLink: String { pick("网址", "網址", "Address") }

  func note(_ purpose: PrintedSlips.Purpose) -> String {
    switch purpose {
    case .voting: pick("每轮投一次。请保管到散会。", "每輪投一次。請保管到散會。", "Votes once a round. Keep it to the end.")
    case .leaders:
      pick(
        "只供本人在会场参阅，不是选票；看完请按“离开”。", "只供本人在會場參閱，不是選票；看完請按「離開」。",
        "For its holder alone, in the hall; it is no ballot. Press Leave when you have read.")
    }
  }

  var slipScan: String { pick("扫码，或在网页输入", "掃碼，或在網頁輸入", "Scan it, or type the code at") }

  func slip(for holder: String, _ purpose: PrintedSlips.Purpose) -> String {
    switch purpose {
    case .voting: pick("\(holder)（不评本单位）", "\(holder)（不評本單位）", "\(holder) (does not rate itself)")
    case .leaders: holder
    }
  }
}
