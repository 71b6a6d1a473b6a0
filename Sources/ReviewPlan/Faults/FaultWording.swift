import ReviewCore
import PlanRosters

/// How faults are said: what is wrong, then what to do. Every value of the file passes through `code`.
extension Strings {
  func severity(_ severity: PlanFault.Severity) -> String {
    switch severity {
    case .error: pick("错误", "錯誤", "error")
    case .warning: pick("提醒", "提醒", "warning")
    }
  }

  func finding(_ finding: Finding) -> String {
    switch finding {
    case .file(let finding): file(finding)
    case .mistake(let kind): mistake(kind)
    case .key(let finding): key(finding)
    case .text(let finding): text(finding)
    case .value(let finding): value(finding)
    case .collection(let finding): collection(finding)
    case .contradiction(let finding): contradiction(finding)
    case .agenda(let finding): agenda(finding)
    case .sequence(let finding): sequence(finding)
    case .roster(.file(let failure, let name)): self.failure(failure, file: name)
    case .roster(.line(let reason)): self.reason(reason)
    }
  }

  /// A word of the file, safe and short enough to stand in a sentence.
  func code(_ text: String) -> String {
    let clean = PlainText.clean(text)
    return "`\(clean.count > 40 ? clean.prefix(39) + "…" : clean)`"
  }

  /// `12:7`, or the cell with its file.
  func earlier(_ place: EarlierPlace) -> String {
    switch place {
    case .text(let line, let column): "\(line):\(column)"
    case .cell(let cell): self.place(cell)
    }
  }

  /// `; did you mean `a` or `b`?`, `otherwise` without suggestions.
  func didYouMean(_ suggestions: [String], else otherwise: String = "") -> String {
    guard !suggestions.isEmpty else { return otherwise }
    let words = suggestions.map(code).joined(separator: pick("或", "或", " or "))
    return pick("；是否想写 \(words)？", "；是否想寫 \(words)？", "; did you mean \(words)?")
  }

  func list(_ words: [String]) -> String { words.map(code).joined(separator: pick("、", "、", ", ")) }

  // MARK: - Private

  private func file(_ finding: FileFinding) -> String {
    switch finding {
    case .fileTooLarge(let bytes, let limit):
      pick(
        "文件有 \(bytes) 字节，最多 \(limit) 字节；请删去不属于方案的内容",
        "檔案有 \(bytes) 位元組，最多 \(limit) 位元組；請刪去不屬於方案的內容",
        "the file has \(bytes) bytes, at most \(limit) are read; take out what is no part of the plan")
    case .notUTF8(let encoding):
      switch encoding {
      case .unknown:
        pick(
          "从这里起不是 UTF-8 文字；请用 UTF-8 编码另存文件", "從這裏起不是 UTF-8 文字；請用 UTF-8 編碼另存檔案",
          "from here on the file is not UTF-8; save it again in UTF-8")
      case .chinese:
        pick(
          "文件是 GBK 一类的编码（记事本里叫 ANSI）；请用“另存为”，编码选 UTF-8",
          "檔案是 Big5 或 GBK 一類的編碼（記事本裏叫 ANSI）；請用「另存新檔」，編碼選 UTF-8",
          "the file seems to be in GBK or Big5 (an editor may call it ANSI); save it again in UTF-8")
      case .utf16:
        pick(
          "文件是 UTF-16 编码（记事本里叫 Unicode）；请用“另存为”，编码选 UTF-8",
          "檔案是 UTF-16 編碼（記事本裏叫 Unicode）；請用「另存新檔」，編碼選 UTF-8",
          "the file is in UTF-16 (an editor may call it Unicode); save it again in UTF-8")
      }
    case .tooDeep(let limit):
      pick(
        "键名的层次超过 \(limit) 层；请减少键名中的点", "鍵名的層次超過 \(limit) 層；請減少鍵名中的點",
        "the key has more than \(limit) parts; use fewer dots")
    }
  }

  private func key(_ finding: KeyFinding) -> String {
    switch finding {
    case .unknownKey(let key, let place, let suggestions):
      pick(
        "\(at(place))没有 \(code(key)) 这个键", "\(at(place))沒有 \(code(key)) 這個鍵", "unknown key \(code(key)) \(at(place))")
        + (suggestions.isEmpty ? pick("；请删去或改名", "；請刪去或改名", "; remove or rename it") : didYouMean(suggestions))
    case .misplacedKey(let key, let place):
      pick(
        "\(code(key)) 不属于\(inside(place))；请移到文件开头，第一个 [表头] 之前",
        "\(code(key)) 不屬於\(inside(place))；請移到檔案開頭，第一個 [表頭] 之前",
        "\(code(key)) does not belong \(at(place)); move it to the top of the file, before the first [header]")
    case .missingKey(let key, let place):
      pick(
        "\(at(place))缺少 \(code(key))；请补上", "\(at(place))缺少 \(code(key))；請補上",
        "\(code(key)) is missing \(at(place)); add it")
    case .keyNotForPart(let key, let part):
      pick(
        "\(code(part)) 环节不用 \(code(key))；请删去，或改正 part", "\(code(part)) 環節不用 \(code(key))；請刪去，或改正 part",
        "a \(code(part)) part takes no \(code(key)); remove it or correct the part")
    case .wrongType(let key, let expected, let found):
      pick(
        "\(code(key)) 要写\(wanted(expected))，这里是\(kind(found))", "\(code(key)) 要寫\(wanted(expected))，這裏是\(kind(found))",
        "\(code(key)) takes \(wanted(expected)), not \(kind(found))")
    case .mistyped(let key, let expected, let typed, let meant):
      pick(
        "\(code(key)) 要写\(wanted(expected))；请把 \(code(typed)) 写成 \(code(meant))",
        "\(code(key)) 要寫\(wanted(expected))；請把 \(code(typed)) 寫成 \(code(meant))",
        "\(code(key)) takes \(wanted(expected)); write \(code(meant)) for \(code(typed))")
    }
  }

  private func text(_ finding: TextFinding) -> String {
    switch finding {
    case .emptyText(let key):
      pick("\(code(key)) 不能为空；请填写", "\(code(key)) 不能為空；請填寫", "\(code(key)) is empty; fill it in")
    case .tooLongText(let key, let count, let limit):
      pick(
        "\(code(key)) 有 \(count) 字，最多 \(limit) 字；请缩短", "\(code(key)) 有 \(count) 字，最多 \(limit) 字；請縮短",
        "\(code(key)) has \(count) characters, at most \(limit) are allowed; shorten it")
    case .controlCharacter(let key, let scalar):
      pick(
        "\(code(key)) 含有不可见字符 \(codePoint(scalar))；请删去", "\(code(key)) 含有不可見字元 \(codePoint(scalar))；請刪去",
        "\(code(key)) contains the invisible character \(codePoint(scalar)); remove it")
    case .lineBreak(let key):
      pick(
        "\(code(key)) 含有换行或制表符；请写成一行", "\(code(key)) 含有換行或定位字元；請寫成一行",
        "\(code(key)) contains a line break or tab; write it on one line")
    case .outerSpace(let key):
      pick(
        "\(code(key)) 首尾有空格；请删去", "\(code(key)) 首尾有空格；請刪去", "\(code(key)) begins or ends with a space; remove it")
    }
  }

  func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
