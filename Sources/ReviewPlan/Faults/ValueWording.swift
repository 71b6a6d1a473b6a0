import ReviewCore
import TomlSource

/// How faults of single values are said, and the words for kinds of values and places.
extension Strings {
  func value(_ finding: ValueFinding) -> String {
    switch finding {
    case .notInList(let key, let value, let suggestions, let allowed):
      pick(
        "\(code(key)) 没有 \(code(value)) 这个值\(didYouMean(suggestions, else: "；"))可用：\(list(allowed))",
        "\(code(key)) 沒有 \(code(value)) 這個值\(didYouMean(suggestions, else: "；"))可用：\(list(allowed))",
        "\(code(key)) cannot be \(code(value))\(didYouMean(suggestions, else: ";")) one of: \(list(allowed))")
    case .badIdentifier(let key, let value):
      pick(
        "\(code(key)) 的值 \(code(value)) 不能作标识；请用 1 至 40 个英文字母、数字、点或连字符",
        "\(code(key)) 的值 \(code(value)) 不能作識別碼；請用 1 至 40 個英文字母、數字、點或連字號",
        "\(code(key)) cannot be \(code(value)); use 1 to 40 of the letters A–Z and a–z, digits, dots and hyphens")
    case .badDuration(let key, let value):
      pick(
        "\(code(key)) 的时长 \(code(value)) 看不懂；请写 `8m`、`90s`、`1m30s`、`1h` 或 `2:30`，大于零，至多 24 小时",
        "\(code(key)) 的時長 \(code(value)) 看不懂；請寫 `8m`、`90s`、`1m30s`、`1h` 或 `2:30`，大於零，至多 24 小時",
        "\(code(key)) is no length of time: \(code(value)); write `8m`, `90s`, `1m30s`, `1h` or `2:30`, above zero and at most 24 hours"
      )
    case .badDate(let key, let year):
      pick(
        "\(code(key)) 的年份 \(year) 不在 1900 至 2999 之间；请改正", "\(code(key)) 的年份 \(year) 不在 1900 至 2999 之間；請改正",
        "\(code(key)) has the year \(year), outside 1900 to 2999; correct it")
    case .badOffset(let key, let value):
      pick(
        "\(code(key)) 的值 \(code(value)) 不是时差；请写 `+08:00` 这样的值", "\(code(key)) 的值 \(code(value)) 不是時差；請寫 `+08:00` 這樣的值",
        "\(code(key)) cannot be \(code(value)); write an offset such as `+08:00`")
    case .badShare(let key, let value):
      pick(
        "\(code(key)) 的比例 \(code(value)) 不对；请写大于 0、至多 100 的百分数，至多两位小数，如 `33.34%`",
        "\(code(key)) 的比例 \(code(value)) 不對；請寫大於 0、至多 100 的百分數，至多兩位小數，如 `33.34%`",
        "\(code(key)) cannot be \(code(value)); write a percentage above 0, at most 100, with at most two decimals, such as `33.34%`"
      )
    case .badPoints(let key, let value):
      pick(
        "\(code(key)) 的分数 \(code(value)) 不对；请写 0 至 100，至多两位小数，如 `88.5`",
        "\(code(key)) 的分數 \(code(value)) 不對；請寫 0 至 100，至多兩位小數，如 `88.5`",
        "\(code(key)) cannot be \(code(value)); write points from 0 to 100 with at most two decimals, such as `88.5`")
    case .badQuantity(let key, let value):
      pick(
        "\(code(key)) 的数量 \(code(value)) 不对；请写大于 0、至多一亿的数，至多两位小数，如 `120` 或 `12.5`，单位另写",
        "\(code(key)) 的數量 \(code(value)) 不對；請寫大於 0、至多一億的數，至多兩位小數，如 `120` 或 `12.5`，單位另寫",
        "\(code(key)) cannot be \(code(value)); write a number up to 100000000 with at most two decimals, such as `120` or `12.5`, and its unit apart"
      )
    case .badListeningAddress(let key, let value):
      pick(
        "\(code(key)) 不能是 \(code(value))；请写 地址:端口，如 `192.168.1.10:8080`",
        "\(code(key)) 不能是 \(code(value))；請寫 位址:連接埠，如 `192.168.1.10:8080`",
        "\(code(key)) cannot be \(code(value)); write ADDRESS:PORT, such as `192.168.1.10:8080`")
    case .badURL(let key, let value):
      pick(
        "\(code(key)) 不能是 \(code(value))；请写 `http://` 或 `https://` 开头的网址",
        "\(code(key)) 不能是 \(code(value))；請寫 `http://` 或 `https://` 開頭的網址",
        "\(code(key)) cannot be \(code(value)); write an address that begins with `http://` or `https://`")
    case .outOfRange(let key, let value, let lower, let upper):
      pick(
        "\(code(key)) 是 \(value)，应在 \(lower) 至 \(upper) 之间；请改正",
        "\(code(key)) 是 \(value)，應在 \(lower) 至 \(upper) 之間；請改正",
        "\(code(key)) is \(value), outside \(lower) to \(upper); correct it")
    }
  }

  func collection(_ finding: CollectionFinding) -> String {
    switch finding {
    case .tooMany(let key, let count, let limit):
      pick(
        "\(code(key)) 有 \(count) 项，最多 \(limit) 项；请删减", "\(code(key)) 有 \(count) 項，最多 \(limit) 項；請刪減",
        "\(code(key)) has \(count) entries, at most \(limit) are allowed; remove some")
    case .tooFew(let key, let count, let least):
      pick(
        "\(code(key)) 有 \(count) 项，至少 \(least) 项；请补上", "\(code(key)) 有 \(count) 項，至少 \(least) 項；請補上",
        "\(code(key)) has \(count) entries, at least \(least) needed; add some")
    case .duplicate(let key, let value, let first):
      pick(
        "\(code(key)) 重复：\(code(value)) 已在 \(earlier(first)) 用过；请改成别的值",
        "\(code(key)) 重複：\(code(value)) 已在 \(earlier(first)) 用過；請改成別的值",
        "\(code(key)) is taken: \(code(value)) first stands at \(earlier(first)); choose another")
    case .dangling(let key, let value, let suggestions, let known):
      pick(
        "\(code(key)) 所指的 \(code(value)) 不存在\(didYouMean(suggestions))",
        "\(code(key)) 所指的 \(code(value)) 不存在\(didYouMean(suggestions))",
        "\(code(key)) refers to \(code(value)), which is nowhere declared\(didYouMean(suggestions))")
        + declared(known, suggested: !suggestions.isEmpty)
    }
  }

  func wanted(_ kind: ValueKind) -> String {
    switch kind {
    case .text: pick("加引号的文字", "加引號的文字", "a text in quotes")
    case .integer: pick("整数，不加引号", "整數，不加引號", "a whole number without quotes")
    case .boolean: pick("true 或 false，不加引号", "true 或 false，不加引號", "true or false without quotes")
    case .date: pick("日期，如 2026-12-18，不加引号", "日期，如 2026-12-18，不加引號", "a date without quotes, such as 2026-12-18")
    case .time: pick("时刻，如 09:00:00，不加引号", "時刻，如 09:00:00，不加引號", "a time without quotes, such as 09:00:00")
    case .duration: pick("加引号的时长，如 \"8m\"", "加引號的時長，如 \"8m\"", "a length of time in quotes, such as \"8m\"")
    case .percentage: pick("百分数，如 \"33.34%\"", "百分數，如 \"33.34%\"", "a percentage such as \"33.34%\"")
    case .points: pick("0 至 100 的分数，如 88.5", "0 至 100 的分數，如 88.5", "points from 0 to 100, such as 88.5")
    case .quantity: pick("数量，如 120 或 12.5", "數量，如 120 或 12.5", "a number such as 120 or 12.5")
    case .texts:
      pick("方括号里的文字，如 [\"甲\", \"乙\"]", "方括號裏的文字，如 [\"甲\", \"乙\"]", "texts in brackets, such as [\"a\", \"b\"]")
    case .entries:
      pick(
        "方括号里的环节，如 [\"sign-in\", { part = \"reports\" }]", "方括號裏的環節，如 [\"sign-in\", { part = \"reports\" }]",
        "parts in brackets, such as [\"sign-in\", { part = \"reports\" }]")
    case .inlineTables: pick("方括号里的 { … }", "方括號裏的 { … }", "tables { … } in brackets")
    case .table: pick("单方括号的表 [ ]", "單方括號的表 [ ]", "a table with single brackets [ ]")
    case .tables: pick("双方括号的表 [[ ]]", "雙方括號的表 [[ ]]", "tables with double brackets [[ ]]")
    }
  }

  func kind(_ kind: TomlKind) -> String {
    switch kind {
    case .table: pick("表", "表", "a table")
    case .array: pick("数组", "陣列", "an array")
    case .string: pick("文字", "文字", "a text")
    case .integer: pick("整数", "整數", "a whole number")
    case .float: pick("小数", "小數", "a decimal number")
    case .boolean: pick("true 或 false", "true 或 false", "true or false")
    case .date: pick("日期", "日期", "a date")
    case .time: pick("时刻", "時刻", "a time")
    case .dateTime: pick("日期和时刻", "日期和時刻", "a date with a time")
    }
  }

  /// `in [[speaker]]`.
  func at(_ place: TablePlace) -> String {
    switch place {
    case .top: pick("文件开头", "檔案開頭", "at the top of the file")
    case .table, .element, .inline: pick("\(inside(place))里", "\(inside(place))裏", "in \(inside(place))")
    }
  }

  func inside(_ place: TablePlace) -> String {
    switch place {
    case .top: pick("文件开头", "檔案開頭", "the top of the file")
    case .table(let path): "[\(path)]"
    case .element(let path): "[[\(path)]]"
    case .inline(let path): "\(code(path)) { … }"
    }
  }

  // MARK: - Private

  private func declared(_ known: [String], suggested: Bool) -> String {
    if known.isEmpty {
      return pick("；文件里没有声明这一类条目", "；檔案裏沒有宣告這一類條目", "; the file declares none of that kind")
    }
    if suggested { return pick("已有：\(list(known))", "已有：\(list(known))", " Declared: \(list(known))") }
    return pick("；已有：\(list(known))", "；已有：\(list(known))", "; declared: \(list(known))")
  }
}
