import ReviewCore

// What is wrong with a command line, in the words of whoever typed it.

extension Strings {
  /// The argument parser's message; what it says in English and is known here is said in the language of the terminal. A
  /// sentence that is not known stays as it is.
  func usage(_ message: String) -> String {
    if language == .en { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (beginning, end, words) in sentences where line.hasPrefix(beginning) && line.hasSuffix(end) {
        let rest = line.dropFirst(beginning.count).dropLast(end.count)
        return words + rest.replacing(". Did you mean ", with: pick("；是不是 ", "；是不是 ", ". Did you mean "))
      }
      return String(line)
    }.joined(separator: "\n")
  }

  // MARK: - Private

  /// How a line begins and ends in English, and what stands in the place of both.
  private var sentences: [(beginning: String, end: String, words: String)] {
    [
      ("Error: Missing expected argument ", "", pick("缺少 ", "缺少 ", "")),
      ("Error: Unexpected argument ", "", pick("没有这个命令，或多写了：", "沒有這個命令，或多寫了：", "")),
      ("Error: Unknown option ", "", pick("没有这个选项：", "沒有這個選項：", "")),
      ("Error: Missing value for ", "", pick("选项后面缺少内容：", "選項後面缺少內容：", "")),
      ("Error: ", "", pick("用法不对：", "用法不對：", "")),
      ("Help:  ", "", pick("说明：", "說明：", "")),
      ("Usage: ", "", pick("用法：", "用法：", "")),
      ("  See ", " for more information.", pick("详见 ", "詳見 ", "")),
    ]
  }
}
