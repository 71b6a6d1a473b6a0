import ReviewCore

/// Something wrong with a template, at one place, with the evidence. A template with a fault is not used.
public struct TemplateFault: Hashable, Sendable {
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode code points.
  public let column: Int
  let finding: TemplateFinding

  init(_ finding: TemplateFinding, file: String, at place: TemplateTags.Place = TemplateTags.Place()) {
    self.file = file
    line = place.line
    column = place.column
    self.finding = finding
  }

  /// `Templates/en/minutes.txt:3:1: error: no placeholder unitt; did you mean unit?`, one line, no control characters.
  public func text(_ language: Language) -> String {
    let strings = Strings(language)
    let severity = strings.pick("错误", "錯誤", "error")
    return PlainText.clean("\(file):\(line):\(column): \(severity): \(strings.finding(finding))")
  }
}

enum TemplateFinding: Hashable, Sendable {
  case notUTF8
  case tooLarge(bytes: Int, limit: Int)
  case unclosedTag
  case unsupportedTag(String)
  case unknownName(String, suggestion: String?)
  /// A list or a yes-or-no where a word should stand.
  case sectionNeeded(String)
  case tableNotAlone(String)
  /// `first()` and `last()` mean something in a list alone.
  case outsideList(String)
  case sectionNotClosed(String)
  case nothingToClose(String)
  case closesAnother(String, open: String)
  case unknownMark(String, suggestion: String?)
  case headingTooDeep
  case noTitle
  /// What the parser of Mustache refuses though every tag looked right.
  case syntax
}

extension Strings {
  func finding(_ finding: TemplateFinding) -> String {
    switch finding {
    case .notUTF8: pick("不是 UTF-8 编码；请另存为 UTF-8", "不是 UTF-8 編碼；請另存為 UTF-8", "not UTF-8; save it as UTF-8")
    case .tooLarge(let bytes, let limit):
      pick("\(bytes) 字节，最多 \(limit) 字节", "\(bytes) 位元組，最多 \(limit) 位元組", "\(bytes) bytes, at most \(limit) are read")
    case .unclosedTag:
      pick("{{ 在本行没有 }}；请补上", "{{ 在本行沒有 }}；請補上", "nothing closes {{ on this line; add }}")
    case .unsupportedTag(let tag):
      pick(
        "这里不用 {{\(tag)}}；只用 {{名称}}、{{#名称}}、{{^名称}}、{{/名称}}、{{! 说明}}",
        "這裡不用 {{\(tag)}}；只用 {{名稱}}、{{#名稱}}、{{^名稱}}、{{/名稱}}、{{! 說明}}",
        "{{\(tag)}} is not used here; there are {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! remark}}")
    case .unknownName(let name, let suggestion):
      pick("没有 \(name) 这个名称", "沒有 \(name) 這個名稱", "there is no \(name) here") + didYouMean(suggestion)
    case .sectionNeeded(let name):
      pick(
        "\(name) 不是文字；请用 {{#\(name)}}……{{/\(name)}}", "\(name) 不是文字；請用 {{#\(name)}}……{{/\(name)}}",
        "\(name) is no text; use {{#\(name)}} … {{/\(name)}}")
    case .tableNotAlone(let name):
      pick("{{\(name)}} 是表格，要独占一行", "{{\(name)}} 是表格，要獨佔一行", "{{\(name)}} is a table; it needs a line of its own")
    case .outsideList(let name):
      pick("\(name) 只能直接用在列表里", "\(name) 只能直接用在列表裡", "\(name) means something directly in a list only")
    case .sectionNotClosed(let name):
      pick(
        "{{#\(name)}} 没有 {{/\(name)}}；请补上", "{{#\(name)}} 沒有 {{/\(name)}}；請補上",
        "nothing closes \(name); add {{/\(name)}}")
    case .nothingToClose(let name):
      pick("{{/\(name)}} 前面没有开头", "{{/\(name)}} 前面沒有開頭", "{{/\(name)}} closes nothing; remove it")
    case .closesAnother(let name, let open):
      pick(
        "{{/\(name)}} 应为 {{/\(open)}}", "{{/\(name)}} 應為 {{/\(open)}}", "{{/\(name)}} should be {{/\(open)}}")
    case .unknownMark(let mark, let suggestion):
      pick("没有 @\(mark) 这个记号", "沒有 @\(mark) 這個記號", "there is no mark @\(mark)") + didYouMean(suggestion)
    case .headingTooDeep: pick("标题最多四级", "標題最多四級", "headings have four levels at most")
    case .noTitle: pick("没有 @title 一行；请补上", "沒有 @title 一行；請補上", "there is no @title line; add one")
    case .syntax: pick("花括号写得不对", "大括號寫得不對", "the braces are not well formed")
    }
  }

  private func didYouMean(_ word: String?) -> String {
    guard let word else { return "" }
    return pick("；是否 \(word)？", "；是否 \(word)？", "; did you mean \(word)?")
  }
}
