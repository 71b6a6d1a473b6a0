import ReviewCore

/// Voting slips, to be cut out and handed to the members of one panel. They are printed, handed out and then deleted:
/// nothing else of the session ever shows a code.
public struct PrintedSlips: Sendable {
  public struct Slip: Sendable {
    public let code: VotingCode
    /// The unit its holder does not rate, whose slip this is; nil for slips that anybody of the panel may draw.
    public let ownUnit: String?
    /// What the QR code says, and its squares row by row, true is dark.
    public let link: String
    public let squares: [[Bool]]

    public init(code: VotingCode, ownUnit: String?, link: String, squares: [[Bool]]) {
      self.code = code
      self.ownUnit = ownUnit
      self.link = link
      self.squares = squares
    }
  }

  public let session: String
  public let panel: String
  /// Where codes are typed in; nil where that is told in the hall.
  public let address: String?
  public let slips: [Slip]
  public let strings: Strings

  public init(session: String, panel: String, address: String?, slips: [Slip], strings: Strings) {
    self.session = session
    self.panel = panel
    self.address = address
    self.slips = slips
    self.strings = strings
  }

  /// For a label printer or a spreadsheet.
  public var sheet: Worksheet {
    Worksheet(
      name: strings.slips,
      columns: [
        Worksheet.Column(strings.slipPanel), Worksheet.Column(strings.slipOwn), Worksheet.Column(strings.slipCode),
      ]
        + (address == nil ? [] : [Worksheet.Column(strings.slipLink)]),
      rows: slips.map { slip in
        [.text(panel), .optional(slip.ownUnit), .text(slip.code.text)] + (address == nil ? [] : [.text(slip.link)])
      })
  }
}

extension Strings {
  var slips: String { pick("投票票条", "投票票條", "Voting slips") }
  var slipPanel: String { pick("票种", "票種", "Panel") }
  var slipOwn: String { pick("本单位（不评）", "本單位（不評）", "Own unit (not rated)") }
  var slipCode: String { pick("投票码", "投票碼", "Code") }
  var slipLink: String { pick("网址", "網址", "Address") }
  var slipNote: String {
    pick("每轮投一次。请保管到散会。", "每輪投一次。請保管到散會。", "Votes once a round. Keep it to the end.")
  }
  var slipScan: String { pick("扫码，或在网页输入", "掃碼，或在網頁輸入", "Scan it, or type the code at") }
  func slipFor(_ unit: String) -> String {
    pick("\(unit)（不评本单位）", "\(unit)（不評本單位）", "\(unit) (does not rate itself)")
  }
}
