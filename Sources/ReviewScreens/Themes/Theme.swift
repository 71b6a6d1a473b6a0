import ReviewCore

/// What a cell is, not what it looks like.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, border, title, accent, heading, selection, done, late, early, warning, clock
  case clockWarning, clockOvertime, bar, barEmpty
  case key, input, error, notice, overlay, mark
  // Of the projector: a message over the scene, a QR code, the black-out.
  case banner, code, blackout

  /// 0..<allCases.count, for tables by role.
  public var index: Int { Int(rawValue) }

  /// What a theme file calls it: `clock-warning`.
  public var name: String {
    switch self {
    case .clockWarning: "clock-warning"
    case .clockOvertime: "clock-overtime"
    case .barEmpty: "bar-empty"
    case .text, .dim, .border, .title, .accent, .heading, .selection, .done, .late, .early, .warning, .clock, .bar,
      .key, .input, .error, .notice, .overlay, .mark, .banner, .code, .blackout:
      "\(self)"
    }
  }

  init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// Drawn, not read: borders and empty bars need less contrast than text.
  public var isText: Bool { self != .border && self != .barEmpty }
}

/// A colour of a theme.
public enum Color: Hashable, Sendable {
  /// Whatever the terminal has.
  case standard
  case rgb(UInt8, UInt8, UInt8)

  /// Reads `#RRGGBB`.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = UInt32(hex.dropFirst(), radix: 16) else { return nil }
    self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  /// Contrast by WCAG 2.1, 1 to 21; nil where the terminal's own colour is not known.
  public func contrast(with other: Color) -> Double? {
    guard let a = luminance, let b = other.luminance else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private var luminance: Double? {
    guard case .rgb(let r, let g, let b) = self else { return nil }
    func linear(_ value: UInt8) -> Double {
      let c = Double(value) / 255
      if c <= 0.04045 { return c / 12.92 }
      return power((c + 0.055) / 1.055)
    }
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }

  /// x to the 2.4 for x in 0...1: x² times the fifth root of x², by Newton's method.
  private func power(_ x: Double) -> Double {
    let square = x * x
    guard square > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }
}

/// How a role is drawn.
public struct Style: Hashable, Sendable {
  public var foreground: Color
  /// Nil where the role stands on the text's background.
  public var background: Color?
  public var bold: Bool
  public var dim: Bool
  public var reverse: Bool
  public var underline: Bool

  public init(
    _ foreground: Color = .standard, on background: Color? = nil, bold: Bool = false, dim: Bool = false,
    reverse: Bool = false, underline: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }
}

extension Style {
  /// This style in the hue of another, on the terminal's own background; greys and reversed text keep its own colours.
  public func tinted(by other: Style) -> Style {
    var style = self
    style.background = .standard
    if !reverse, case .rgb(let r, let g, let b) = other.foreground, max(r, g, b) - min(r, g, b) > 60 {
      style.foreground = other.foreground
    }
    return style
  }
}

/// A style for every role. Themes are TOML files in Themes/; the default is built in, so that a start reads no file.
public struct Theme: Hashable, Sendable {
  public var name: String
  public var titles: ThemeTitles
  public var styles: StyleTable

  public init(name: String, titles: ThemeTitles, styles: StyleTable) {
    self.name = name
    self.titles = titles
    self.styles = styles
  }

  /// The role's style, its background settled.
  public func style(_ role: Role) -> Style {
    let text = styles[.text] ?? Style()
    var style = styles[role] ?? text
    style.background = style.background ?? text.background ?? .standard
    return style
  }
}

/// Styles by role, in an array: the dictionary it reads like costs a start three tenths of a millisecond, most of it in
/// the runtime's search for what makes its keys hashable.
public struct StyleTable: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var styles: [Style?] = Array(repeating: nil, count: Role.allCases.count)

  public init(dictionaryLiteral elements: (Role, Style)...) {
    for (role, style) in elements { styles[role.index] = style }
  }

  public subscript(role: Role) -> Style? {
    get { styles[role.index] }
    set { styles[role.index] = newValue }
  }
}

/// A theme's name in each language; nil where its file has none.
public struct ThemeTitles: Hashable, Sendable {
  private var zhHans: String?
  private var zhHant: String?
  private var en: String?

  public init(zhHans: String? = nil, zhHant: String? = nil, en: String? = nil) {
    self.zhHans = zhHans
    self.zhHant = zhHant
    self.en = en
  }

  public subscript(language: Language) -> String? {
    get {
      switch language {
      case .zhHans: zhHans
      case .zhHant: zhHant
      case .en: en
      }
    }
    set {
      switch language {
      case .zhHans: zhHans = newValue
      case .zhHant: zhHant = newValue
      case .en: en = newValue
      }
    }
  }
}
