import ArgumentParser
import FoundationEssentials

/// A verb with its arguments and the verbs below it, as their declarations have them.
struct VerbOutline: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    /// `positional`, `option` or `flag`.
    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  private let subcommands: [VerbOutline]?
  private let arguments: [Argument]?

  /// The whole program's, told in the language of the locale.
  static func program() throws -> VerbOutline {
    struct Dump: Decodable { let command: VerbOutline }
    return try JSONDecoder().decode(Dump.self, from: Data(MainCommand._dumpHelp().utf8)).command
  }

  /// What a user may type; `help` is every verb's.
  var verbs: [VerbOutline] { (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" } }

  var shownArguments: [Argument] { (arguments ?? []).filter { $0.shouldDisplay && $0.valueName != "help" } }

  func verb(_ name: String) -> VerbOutline? { verbs.first { $0.commandName == name } }

  /// `drive SESSION [STEPS] [--…]`.
  var usage: String {
    let positions = shownArguments.filter { $0.kind == "positional" }
    let options = positions.count < shownArguments.count ? ["[--…]"] : []
    return ([commandName] + (verbs.isEmpty ? [] : ["…"]) + positions.map(\.position) + options).joined(separator: " ")
  }
}

extension VerbOutline.Argument {
  /// `SESSION`, `[STEPS]`: one without a name.
  fileprivate var position: String {
    let word = value + (isRepeating ? "…" : "")
    return isOptional ? "[\(word)]" : word
  }

  /// `--data DIR`, `SESSION`.
  var term: String {
    let spelled = (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }.joined(separator: ", ")
    return switch kind {
    case "positional": value
    case "flag": spelled
    default: "\(spelled) \(value)"
    }
  }

  private var value: String {
    let word = valueName ?? ""
    return word.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") } ? word.uppercased() : word
  }
}
