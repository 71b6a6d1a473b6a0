import ReviewCore

extension Strings {
  func findingsHeading(_ count: Int) -> String {
    count == 0
      ? pick("没有发现疑点", "沒有發現疑點", "no findings")
      : pick("疑点 \(count) 处：", "疑點 \(count) 處：", "\(count) \(count == 1 ? "finding" : "findings"):")
  }

  var toAsk: String { pick("可问：", "可問：", "to ask: ") }

  func ringHeading(seed: UInt64) -> String {
    pick(
      "互查安排（种子 \(seed)）：把每行写进那位述职人的 [[speaker]]", "互查安排（種子 \(seed)）：把每行寫進那位述職人的 [[speaker]]",
      "who checks whom (seed \(seed)): put each line into that speaker's [[speaker]]")
  }

  var ringTooSmall: String {
    pick(
      "不足三家单位，排不成互查：两家只能对查", "不足三家單位，排不成互查：兩家只能對查",
      "a ring needs three units: two could only check each other")
  }

  var jsonNeedsOne: String {
    pick(
      "--json 与 --findings 或 --ready 之一同用", "--json 與 --findings 或 --ready 之一同用",
      "--json goes with one of --findings and --ready")
  }

  var seedNeedsRing: String { pick("--seed 与 --ring 同用", "--seed 與 --ring 同用", "--seed goes with --ring") }
}
