// The two themes that are built in: the default, so that a start reads no file, and one without colour, for terminals
// that have none. A test holds them against Themes/dark.toml and Themes/mono.toml.

extension Theme {
  public static let dark = Theme(
    name: "dark",
    titles: ThemeTitles(zhHans: "深色", zhHant: "深色", en: "Dark"),
    styles: [
      .text: Style(.rgb(0xD0, 0xD0, 0xD0), on: .rgb(0x12, 0x12, 0x12)),
      .dim: Style(.rgb(0x9E, 0x9E, 0x9E)),
      .border: Style(.rgb(0x58, 0x58, 0x58)),
      .title: Style(.rgb(0xEE, 0xEE, 0xEE), on: .rgb(0x26, 0x26, 0x26), bold: true),
      .accent: Style(.rgb(0x5F, 0xAF, 0xD7), bold: true),
      .heading: Style(.rgb(0xEE, 0xEE, 0xEE), bold: true),
      .selection: Style(.rgb(0xEE, 0xEE, 0xEE), on: .rgb(0x30, 0x30, 0x30)),
      .done: Style(.rgb(0x9E, 0x9E, 0x9E)),
      .late: Style(.rgb(0xFF, 0x5F, 0x5F), bold: true),
      .early: Style(.rgb(0x9E, 0x9E, 0x9E)),
      .warning: Style(.rgb(0xD7, 0xAF, 0x5F), bold: true),
      .clock: Style(.rgb(0xEE, 0xEE, 0xEE)),
      .clockWarning: Style(.rgb(0xD7, 0xAF, 0x5F)),
      .clockOvertime: Style(.rgb(0xFF, 0x5F, 0x5F)),
      .bar: Style(.rgb(0x5F, 0xAF, 0xD7)),
      .barEmpty: Style(.rgb(0x58, 0x58, 0x58)),
      .key: Style(.rgb(0xEE, 0xEE, 0xEE), bold: true),
      .input: Style(.rgb(0xEE, 0xEE, 0xEE), on: .rgb(0x26, 0x26, 0x26)),
      .error: Style(.rgb(0xFF, 0x5F, 0x5F), bold: true),
      .notice: Style(.rgb(0xD0, 0xD0, 0xD0)),
      .overlay: Style(.rgb(0xD0, 0xD0, 0xD0)),
      .mark: Style(.rgb(0x5F, 0xAF, 0xD7)),
    ])

  public static let mono = Theme(
    name: "mono",
    titles: ThemeTitles(zhHans: "单色", zhHant: "單色", en: "Monochrome"),
    styles: [
      .text: Style(on: .standard),
      .dim: Style(dim: true),
      .border: Style(dim: true),
      .title: Style(reverse: true),
      .accent: Style(bold: true, underline: true),
      .heading: Style(bold: true),
      .selection: Style(reverse: true),
      .done: Style(dim: true),
      .late: Style(bold: true, reverse: true),
      .early: Style(dim: true),
      .warning: Style(bold: true, underline: true),
      .clock: Style(),
      .clockWarning: Style(bold: true),
      .clockOvertime: Style(bold: true),
      .bar: Style(),
      .barEmpty: Style(dim: true),
      .key: Style(bold: true),
      .input: Style(underline: true),
      .error: Style(bold: true, reverse: true),
      .notice: Style(),
      .overlay: Style(),
      .mark: Style(bold: true),
    ])
}
