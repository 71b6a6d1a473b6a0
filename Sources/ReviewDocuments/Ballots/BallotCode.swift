import ReviewCore

/// What the code in a ballot's corner says: of which plan, panel, vote and page it is, so that a scanner knows where
/// the boxes are. Never which sheet: all copies of a page have the same code.
///
/// `PYB1/5a0c93f1/A/*/1/1-2/N`: the form of the code; the mark of what is printed; the panel; whom the vote is on, `*`
/// for all on one sheet; the number of the vote; page and pages; `N` for normal letters, `L` for large ones.
public struct BallotCode: Hashable, Sendable {
  /// Of all the words on the ballot: a plan that was changed after printing gives another one.
  public let mark: String
  public let panel: Identifier
  /// Nil for all speakers on one sheet.
  public let speaker: Identifier?
  /// How many times those on the sheet will have been rated, this vote included.
  public let number: Int
  public let page: Int
  public let pages: Int
  public let isLarge: Bool

  public var text: String {
    [form, mark, panel, speaker ?? "*", "\(number)", "\(page)-\(pages)", isLarge ? "L" : "N"].joined(separator: "/")
  }

  init(mark: String, panel: Identifier, speaker: Identifier?, number: Int, page: Int, pages: Int, isLarge: Bool) {
    self.mark = mark
    self.panel = panel
    self.speaker = speaker
    self.number = number
    self.page = page
    self.pages = pages
    self.isLarge = isLarge
  }

  /// Nil for what is no code of a ballot.
  public init?(_ text: String) {
    let fields = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 7, fields[0] == form, fields[1].utf8.count == 8,
      fields[1].utf8.allSatisfy({ Array("0123456789abcdef".utf8).contains($0) }), BallotCode.isName(fields[2]),
      fields[3] == "*" || BallotCode.isName(fields[3]), let number = BallotCode.figure(fields[4]),
      ["N", "L"].contains(fields[6])
    else { return nil }
    let pages = fields[5].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard pages.count == 2, let page = BallotCode.figure(pages[0]), let last = BallotCode.figure(pages[1]), page <= last
    else { return nil }
    self.init(
      mark: fields[1], panel: fields[2], speaker: fields[3] == "*" ? nil : fields[3], number: number, page: page,
      pages: last, isLarge: fields[6] == "L")
  }

  /// Eight hexadecimal digits of what is printed (FNV-1a, 32 bits): they tell plans apart, and prove nothing.
  static func mark(of words: [String]) -> String {
    var sum: UInt32 = 2_166_136_261
    for byte in words.joined(separator: "\n").utf8 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  // MARK: - Private

  /// Whether it could be an identifier of a plan.
  private static func isName(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// A number from 1 as this type writes it.
  private static func figure(_ text: String) -> Int? {
    guard let value = Int(text), (1...1_000_000).contains(value), "\(value)" == text else { return nil }
    return value
  }
}

/// By which a scanner knows that a code is a ballot's, and in which order its fields are.
private let form = "PYB1"
