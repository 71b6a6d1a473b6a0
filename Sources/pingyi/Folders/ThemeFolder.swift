import Glibc
import ReviewScreens

/// Themes by name: the built-in ones, and the files of the folder `Themes`.
struct ThemeFolder {
  /// Looked for only when a theme is not built in.
  private var folder: String? { ShippedFolder.find("Themes", holding: "dark.toml") }

  var names: [String] {
    guard let folder, let stream = opendir(folder) else { return ["dark", "mono"] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".toml") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }

  /// The theme asked for by name, else by the environment, else `standard`; a name that no theme has is refused.
  func chosen(_ asked: String?, otherwise standard: String) throws -> Theme {
    let name = asked ?? Environment.value("PINGYI_THEME") ?? standard
    if let theme = theme(name) { return theme }
    // Where no folder of themes is found the built-in one does.
    if asked == nil, name == standard { return .dark }
    throw Refusal(text: Pingyi.words.noTheme(name, known: names), status: 2)
  }

  func theme(_ name: String) -> Theme? { reading(name)?.theme }

  func reading(_ name: String) -> ThemeReader.Reading? {
    // The default and the colourless one need no file.
    if name == Theme.dark.name { return ThemeReader.Reading(theme: .dark, warnings: []) }
    if name == Theme.mono.name { return ThemeReader.Reading(theme: .mono, warnings: []) }
    guard let folder, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else { return nil }
    return ThemeReader { Files.read("\(folder)/\($0).toml") }.read(name)
  }
}
