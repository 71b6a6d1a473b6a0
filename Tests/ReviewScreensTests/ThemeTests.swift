import Foundation
import ReviewScreens
import Testing

@Suite struct ThemeTests {
  static let names = ["dark", "light", "red-and-gold", "high-contrast", "mono", "hall-dark", "hall-bright"]

  private let reader = ThemeReader { name in
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Themes")
    return (try? Data(contentsOf: folder.appending(path: name + ".toml"))).map(Array.init)
  }

  @Test("every shipped theme loads without a warning", arguments: names)
  func loads(name: String) throws {
    let reading = try #require(reader.read(name))
    #expect(reading.warnings == [])
    for role in Role.allCases { #expect(reading.theme.styles[role] != nil) }
  }

  @Test("text keeps a contrast of at least 4.5:1, lines of 1.5:1", arguments: names)
  func contrast(name: String) throws {
    let theme = try #require(reader.read(name)).theme
    for role in Role.allCases {
      let style = theme.style(role)
      guard let contrast = style.foreground.contrast(with: style.background ?? .standard) else {
        #expect(name == "mono")
        continue
      }
      #expect(contrast >= (role.isText ? 4.5 : 1.5), "\(name) \(role)")
    }
  }

  @Test("a code is dark on light and a black-out dark in every theme that has colours", arguments: names)
  func codeAndBlackout(name: String) throws {
    let theme = try #require(reader.read(name)).theme
    guard name != "mono" else {
      #expect(theme.style(.code).reverse)
      return
    }
    #expect(theme.style(.code) == Style(.rgb(0, 0, 0), on: .rgb(0xFF, 0xFF, 0xFF)))
    #expect(theme.style(.blackout).background == .rgb(0, 0, 0))
  }

  @Test("an inverted theme is as easy to read, and inverted twice it is what it was", arguments: names)
  func inverted(name: String) throws {
    let theme = try #require(reader.read(name)).theme
    for role in Role.allCases {
      let (style, other) = (theme.style(role), theme.inverted.style(role))
      #expect(other != style)
      #expect(theme.inverted.inverted.style(role) == style)
      #expect(contrast(of: other) == contrast(of: style))
    }
  }

  private func contrast(of style: Style) -> Double? {
    style.foreground.contrast(with: style.background ?? .standard)
  }

  @Test("the built-in themes are those of the files")
  func builtIn() throws {
    #expect(try #require(reader.read("dark")).theme == .dark)
    #expect(try #require(reader.read("mono")).theme == .mono)
  }

  @Test("contrast is that of WCAG: black on white is 21, #777777 on white 4.48")
  func formula() throws {
    let white = try #require(Color(hex: "#FFFFFF"))
    #expect(abs(try #require(Color(hex: "#000000")?.contrast(with: white)) - 21) < 0.01)
    #expect(abs(try #require(Color(hex: "#777777")?.contrast(with: white)) - 4.48) < 0.01)
  }

  @Test("a theme with mistakes still loads, and each is named with its place")
  func mistakes() throws {
    let text =
      "parent = \"nobody\"\n[palette]\nink = \"red\"\n[roles]\ntext = { fg = \"paper\", blink = true }\nnope = {}\n"
    let reading = try #require(ThemeReader { $0 == "bad" ? Array(text.utf8) : nil }.read("bad"))
    #expect(reading.warnings.contains { $0.hasPrefix("bad.toml:3:1: ") })
    #expect(reading.warnings.contains { $0.hasPrefix("bad.toml:5:") && $0.contains("blink") })
    #expect(reading.warnings.contains { $0.contains("nope") })
    #expect(reading.warnings.contains { $0.contains("nobody") })
  }
}
