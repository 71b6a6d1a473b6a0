import CNcurses
import Glibc
import ReviewScreens

extension NcursesTerminal {
  /// How ncurses draws a cell.
  struct CellStyle {
    private(set) var attributes: attr_t = 0
    private(set) var pair: Int16 = 0
    private var background: Int16 = -1

    /// Whether a cell without text looks the same in both.
    func hasSameGround(as other: CellStyle) -> Bool {
      background == other.background && (attributes | other.attributes) & (nc_reverse() | nc_underline()) == 0
    }

    /// Of each role, by its index. Takes the terminal's colour pairs for them.
    static func styles(of theme: Theme) -> [CellStyle] {
      let usesColor = has_colors() && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
      var styles = Array(repeating: CellStyle(), count: Role.allCases.count)
      let palette = usesColor ? theme : Theme.mono
      // Told apart by going through them: there are few, and a dictionary of arrays costs the start more.
      var known: [(foreground: Int16, background: Int16)] = []
      for role in Role.allCases {
        // Few colours: what the greys of a theme tell apart would all be black, so the attributes of the colourless theme
        // tell it, and colour only says what has a hue.
        let isPoor = usesColor && nc_colors() < 256
        let style = isPoor ? Theme.mono.style(role).tinted(by: palette.style(role)) : palette.style(role)
        var cellStyle = CellStyle()
        if style.bold { cellStyle.attributes |= nc_bold() }
        if style.dim { cellStyle.attributes |= nc_dim() }
        if style.reverse { cellStyle.attributes |= nc_reverse() }
        if style.underline { cellStyle.attributes |= nc_underline() }
        if usesColor {
          let colors = (foreground: color(style.foreground), background: color(style.background ?? .standard))
          if let index = known.firstIndex(where: { $0 == colors }) {
            (cellStyle.pair, cellStyle.background) = (Int16(index + 1), colors.background)
          } else if known.count + 1 < Int(nc_color_pairs()) {
            // The terminal's standard pair where it has no more.
            known.append(colors)
            (cellStyle.pair, cellStyle.background) = (Int16(known.count), colors.background)
            init_pair(cellStyle.pair, colors.foreground, colors.background)
          }
        }
        styles[role.index] = cellStyle
      }
      return styles
    }

    // MARK: - Private

    /// The terminal's nearest colour.
    private static func color(_ color: Color) -> Int16 {
      switch color {
      case .standard: -1
      case .rgb(let r, let g, let b):
        nc_colors() >= 256
          ? TerminalPalette.nearest256(r, g, b) : TerminalPalette.nearest16(r, g, b, of: Int(nc_colors()))
      }
    }
  }
}
