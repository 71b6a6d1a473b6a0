import ReviewCore
import TomlSource

/// Reads themes: TOML with a palette, roles and a parent. Tolerant: what it does not understand it names in `warnings`
/// and leaves as the parent has it, since a screen in the wrong colour beats no screen.
public struct ThemeReader: Sendable {
  public struct Reading: Sendable {
    public let theme: Theme
    public let warnings: [String]

    public init(theme: Theme, warnings: [String]) {
      self.theme = theme
      self.warnings = warnings
    }
  }

  /// Finds the bytes of a theme by name; nil where there is none.
  private let find: @Sendable (String) -> [UInt8]?

  public init(find: @escaping @Sendable (String) -> [UInt8]?) { self.find = find }

  /// Nil where no theme has that name, or its file is not TOML.
  public func read(_ name: String) -> Reading? {
    var warnings: [String] = []
    guard let chain = chain(of: name, warnings: &warnings), let youngest = chain.first else { return nil }
    // Palettes first: a child's colour also changes the roles it inherits.
    var palette: [String: Color] = [:]
    for source in chain.reversed() { palette.merge(source.palette) { $1 } }
    var styles: StyleTable = chain.contains { $0.parent == nil } ? [:] : Theme.dark.styles
    for source in chain.reversed() {
      for (role, table) in source.roles { styles[role] = style(table, palette, source.name, role, &warnings) }
    }
    for role in Role.allCases where styles[role] == nil { warnings.append("\(name): no role \(role.name)") }
    return Reading(theme: Theme(name: name, titles: youngest.titles, styles: styles), warnings: warnings)
  }

  // MARK: - Private

  private struct Source {
    let name: String
    var titles = ThemeTitles()
    var parent: String?
    var palette: [String: Color] = [:]
    var roles: [(Role, [TomlEntry])] = []
  }

  /// The theme and its ancestors, youngest first.
  private func chain(of name: String, warnings: inout [String]) -> [Source]? {
    var chain: [Source] = []
    var next: String? = name
    while let current = next {
      if chain.contains(where: { $0.name == current }) {
        warnings.append("\(name): \(current) is its own ancestor")
        break
      }
      guard let bytes = find(current), let source = source(current, bytes, &warnings) else {
        if chain.isEmpty { return nil }
        warnings.append("\(name): no parent \(current)")
        break
      }
      chain.append(source)
      next = source.parent
    }
    return chain
  }

  private func source(_ name: String, _ bytes: [UInt8], _ warnings: inout [String]) -> Source? {
    guard let root = try? TomlSource.read(bytes), case .table(let entries) = root.value else { return nil }
    var source = Source(name: name)
    for entry in entries {
      switch (entry.key, entry.node.value) {
      case ("name", .string): break
      case ("parent", .string(let parent)): source.parent = parent
      case ("title", .table(let titles)):
        for title in titles {
          if let language = Language(rawValue: title.key), case .string(let text) = title.node.value {
            source.titles[language] = PlainText.clean(text)
          }
        }
      case ("palette", .table(let colors)):
        for color in colors {
          if case .string(let hex) = color.node.value, let value = Color(hex: hex) {
            source.palette[color.key] = value
          } else {
            warnings.append(place(name, color) + "not a colour: \(color.key)")
          }
        }
      case ("roles", .table(let roles)):
        for role in roles {
          if let known = Role(name: role.key), case .table(let style) = role.node.value {
            source.roles.append((known, style))
          } else {
            warnings.append(place(name, role) + "no such role: \(role.key)")
          }
        }
      default: warnings.append(place(name, entry) + "unknown key: \(entry.key)")
      }
    }
    return source
  }

  private func style(
    _ table: [TomlEntry], _ palette: [String: Color], _ name: String, _ role: Role, _ warnings: inout [String]
  ) -> Style {
    var style = Style()
    for entry in table {
      switch (entry.key, entry.node.value) {
      case ("fg", .string(let color)): style.foreground = resolve(color, palette, name, entry, &warnings)
      case ("bg", .string(let color)): style.background = resolve(color, palette, name, entry, &warnings)
      case ("bold", .boolean(let on)): style.bold = on
      case ("dim", .boolean(let on)): style.dim = on
      case ("reverse", .boolean(let on)): style.reverse = on
      case ("underline", .boolean(let on)): style.underline = on
      default: warnings.append(place(name, entry) + "\(role.name) does not take \(entry.key)")
      }
    }
    return style
  }

  private func resolve(
    _ name: String, _ palette: [String: Color], _ theme: String, _ entry: TomlEntry, _ warnings: inout [String]
  ) -> Color {
    if name == "default" { return .standard }
    if let color = palette[name] { return color }
    warnings.append(place(theme, entry) + "no such colour: \(name)")
    return .standard
  }

  private func place(_ name: String, _ entry: TomlEntry) -> String {
    "\(name).toml:\(entry.keyPosition.line):\(entry.keyPosition.column): "
  }
}
