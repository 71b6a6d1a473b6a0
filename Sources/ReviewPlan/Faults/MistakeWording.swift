import ReviewCore
import TomlSource

/// How mistakes of typing are said: what stands there, then what to type.
extension Strings {
  func mistake(_ kind: TypingMistake.Kind) -> String {
    switch kind {
    case .quotes, .unclosed, .innerQuote, .escape, .unquoted: mistakeInText(kind)
    case .value(let typed, let meant), .header(let typed, let meant):
      pick(
        "请把 \(code(typed)) 写成 \(code(meant))", "請把 \(code(typed)) 寫成 \(code(meant))",
        "write \(code(meant)) for \(code(typed))")
    case .noSuchDay, .noSuchTime, .numberTooLarge: impossible(kind)
    case .sign, .unopened, .splitTable, .wideBlank, .invisible, .noComma: mistakeInSign(kind)
    case .repeatedHeader, .key, .duplicateKey, .noValue, .noEquals, .extra, .stray, .unreadable: mistakeInLine(kind)
    }
  }

  // MARK: - Private

  private func mistakeInText(_ kind: TypingMistake.Kind) -> String {
    switch kind {
    case .quotes(let opening, let closing):
      return pick(
        "这段文字的引号是 \(code(opening)) 和 \(code(closing))；两边都请改成英文引号 `\"`",
        "這段文字的引號是 \(code(opening)) 和 \(code(closing))；兩邊都請改成英文引號 `\"`",
        "this text stands between \(code(opening)) and \(code(closing)); put a straight `\"` on both sides")
    case .unclosed(let mark):
      let closer = mark == "[" ? "]" : mark == "{" ? "}" : mark.allSatisfy { $0 == "'" } ? mark : "\""
      let isTable = mark == "{"
      return pick(
        "这里的 \(code(mark)) 没有收尾；请补上 \(code(closer))" + (isTable ? "，{ … } 要写在一行里" : ""),
        "這裏的 \(code(mark)) 沒有收尾；請補上 \(code(closer))" + (isTable ? "，{ … } 要寫在一行裏" : ""),
        "nothing closes this \(code(mark)); add \(code(closer))" + (isTable ? ", on the same line" : ""))
    case .unquoted(let text):
      return pick(
        "文字要加英文引号；请写成 \(code("\"\(text)\""))", "文字要加英文引號；請寫成 \(code("\"\(text)\""))",
        "a text needs quotes; write \(code("\"\(text)\""))")
    case .escape(let typed):
      return pick(
        "文字里的 \(code(typed)) 看不懂；反斜杠请写两个 `\\\\`", "文字裏的 \(code(typed)) 看不懂；反斜線請寫兩個 `\\\\`",
        "\(code(typed)) means nothing in a text; write a backslash as `\\\\`")
    case .innerQuote, .value, .noSuchDay, .noSuchTime, .numberTooLarge, .sign, .unopened, .splitTable, .wideBlank,
      .invisible, .header, .repeatedHeader, .key, .duplicateKey, .noValue, .noEquals, .noComma, .extra, .stray,
      .unreadable:
      return pick(
        "文字里面又有英文引号；请改用中文引号“ ”，或写成 `\\\"`", "文字裏面又有英文引號；請改用中文引號「 」，或寫成 `\\\"`",
        "a straight quote within a text; write it as `\\\"`, or use “ ”")
    }
  }

  private func impossible(_ kind: TypingMistake.Kind) -> String {
    switch kind {
    case .noSuchDay(let year, let month, let day, let last):
      return noSuchDay(year, month, day, last: last)
    case .noSuchTime(let typed):
      return pick(
        "没有 \(code(typed)) 这个时刻；时为 0 至 23，分和秒为 0 至 59，如 `09:30:00`",
        "沒有 \(code(typed)) 這個時刻；時為 0 至 23，分和秒為 0 至 59，如 `09:30:00`",
        "there is no time \(code(typed)); hours go from 0 to 23, minutes and seconds from 0 to 59, such as `09:30:00`")
    case .numberTooLarge(let typed):
      return pick(
        "\(code(typed)) 这个数太大；请改正", "\(code(typed)) 這個數太大；請改正", "the number \(code(typed)) is too large; correct it")
    case .quotes, .unclosed, .innerQuote, .escape, .unquoted, .value, .sign, .unopened, .splitTable, .wideBlank,
      .invisible, .header, .repeatedHeader, .key, .duplicateKey, .noValue, .noEquals, .noComma, .extra, .stray,
      .unreadable:
      return ""
    }
  }

  private func mistakeInSign(_ kind: TypingMistake.Kind) -> String {
    switch kind {
    case .sign(let typed, let meant):
      return pick(
        "这里写的是 \(code(typed))；请改成英文（半角）的 \(code(meant))", "這裏寫的是 \(code(typed))；請改成英文（半形）的 \(code(meant))",
        "\(code(typed)) stands here; type \(code(meant))")
    case .unopened(let mark):
      return pick(
        "多了一个 \(code(mark))，前面没有开头；请删去", "多了一個 \(code(mark))，前面沒有開頭；請刪去",
        "nothing opens this \(code(mark)); remove it")
    case .splitTable:
      return pick("`{ … }` 分成了几行；请写在一行里", "`{ … }` 分成了幾行；請寫在一行裏", "`{ … }` goes over several lines; write it on one")
    case .wideBlank(let scalar):
      return pick(
        "这里的空格是全角或特殊空格（\(codePoint(scalar))）；请改成半角空格", "這裏的空格是全形或特殊空格（\(codePoint(scalar))）；請改成半形空格",
        "the space here is not an ordinary one (\(codePoint(scalar))); type a plain space")
    case .invisible(let scalar):
      return pick(
        "这里有不可见字符 \(codePoint(scalar))；请删去", "這裏有不可見字元 \(codePoint(scalar))；請刪去",
        "the invisible character \(codePoint(scalar)) stands here; remove it")
    case .noComma, .quotes, .unclosed, .innerQuote, .escape, .unquoted, .value, .noSuchDay, .noSuchTime,
      .numberTooLarge, .header, .repeatedHeader, .key, .duplicateKey, .noValue, .noEquals, .extra, .stray, .unreadable:
      return pick("这里少了逗号；请补上 `,`", "這裏少了逗號；請補上 `,`", "a comma is missing here; add `,`")
    }
  }

  private func mistakeInLine(_ kind: TypingMistake.Kind) -> String {
    switch kind {
    case .repeatedHeader(let name, let line):
      return pick(
        "[\(name)] 在第 \(line) 行已经有了；有几个就每个都写成 \(code("[[\(name)]]"))，只有一个就并到一处",
        "[\(name)] 在第 \(line) 行已經有了；有幾個就每個都寫成 \(code("[[\(name)]]"))，只有一個就併到一處",
        "[\(name)] stands already at line \(line); write each of several as \(code("[[\(name)]]")), or join the two")
    case .key(let key):
      return pick(
        "键名 \(code(key)) 不对；键名只用英文字母、数字、`-` 和 `_`", "鍵名 \(code(key)) 不對；鍵名只用英文字母、數字、`-` 和 `_`",
        "\(code(key)) cannot be a key; keys have letters a to z, digits, `-` and `_`")
    case .duplicateKey(let key, let line):
      return pick(
        "\(code(key)) 在第 \(line) 行已经写过；请删去一处", "\(code(key)) 在第 \(line) 行已經寫過；請刪去一處",
        "\(code(key)) stands already at line \(line); remove one of them")
    case .noValue(let key):
      return pick(
        "\(code(key)) 后面没有值；请补上，或删去这一行", "\(code(key)) 後面沒有值；請補上，或刪去這一行",
        "\(code(key)) has no value; add one or remove the line")
    case .noEquals(let key):
      return pick(
        "\(code(key)) 后面少了等号；请补上 `=`", "\(code(key)) 後面少了等號；請補上 `=`", "`=` is missing after \(code(key)); add it")
    case .extra(let rest):
      return pick(
        "\(code(rest)) 是多出来的；请删去，说明文字前面要加 `#`", "\(code(rest)) 是多出來的；請刪去，說明文字前面要加 `#`",
        "\(code(rest)) is too much here; remove it, or put `#` before a remark")
    case .stray(let words):
      return pick(
        "\(code(words)) 不是“键 = 值”，也不是 [表头]；请改正或删去，说明文字前面要加 `#`",
        "\(code(words)) 不是「鍵 = 值」，也不是 [表頭]；請改正或刪去，說明文字前面要加 `#`",
        "\(code(words)) is neither `key = value` nor a [header]; correct or remove it, or put `#` before a remark")
    case .unreadable(let text, let sentence): return unreadable(text, sentence)
    case .quotes, .unclosed, .innerQuote, .escape, .unquoted, .value, .noSuchDay, .noSuchTime, .numberTooLarge, .sign,
      .unopened, .splitTable, .wideBlank, .invisible, .header, .noComma:
      return ""
    }
  }

  /// The parser's own sentence is English, and said to nobody else.
  private func unreadable(_ text: String, _ sentence: String) -> String {
    let place = text.isEmpty ? "" : pick("：\(code(text))", "：\(code(text))", ": \(code(text))")
    return pick(
      "这里不合 TOML 写法\(place)；请对照样例改正", "這裏不合 TOML 寫法\(place)；請對照樣例改正",
      "not TOML here\(place); mend it and check again"
        + (sentence.isEmpty ? "" : " (\(sentence.prefix(300)))"))
  }
}
