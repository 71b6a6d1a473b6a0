/// How a text file is written, as it was found out.
public struct TextFormat: Hashable, Sendable {
  public let encoding: TextEncoding
  /// Nil where each line is one cell.
  public let separator: Separator?
}

public enum TextEncoding: CaseIterable, Hashable, Sendable {
  case utf8
  /// With a byte order mark, as Excel writes it.
  case utf8WithMark
  /// With or without a byte order mark.
  case utf16LittleEndian, utf16BigEndian
  /// GB 18030 and its subsets GBK and GB 2312: what Excel writes as .csv on a Chinese Windows.
  case gb18030

  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithMark: "UTF-8 BOM"
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    case .gb18030: "GB18030"
    }
  }
}

public enum Separator: CaseIterable, Hashable, Sendable {
  case comma, semicolon, tab, fullWidthComma

  /// In UTF-8.
  var bytes: [UInt8] {
    switch self {
    case .comma: Array(",".utf8)
    case .semicolon: Array(";".utf8)
    case .tab: Array("\t".utf8)
    case .fullWidthComma: Array("，".utf8)
    }
  }
}
