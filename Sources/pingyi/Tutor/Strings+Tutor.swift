import ReviewCore
import ReviewScreens

// Words of the tutor on the shell's terminal.

extension Strings {
  var tutorAbout: String {
    pick(
      "教程：十分钟，在真的主控台上一步一步学", "教程：十分鐘，在真的主控台上一步一步學", "learn the console in ten minutes, on the real one, step by step")
  }

  var tutorStepHelp: String {
    pick("从第几步开始，前面的由程序走", "從第幾步開始，前面的由程式走", "begin at this step; the ones before are done for you")
  }

  func tutorNoStep(_ count: Int) -> String {
    pick("--step 是 1 到 \(count) 的整数", "--step 是 1 到 \(count) 的整數", "--step takes a whole number from 1 to \(count)")
  }

  /// `reached` from 1.
  func tutorOver(reached: Int, isWhole: Bool) -> String {
    let nothing = pick("教程没有留下任何文件。", "教程沒有留下任何檔案。", "Nothing is left of the tutor. ")
    if isWhole {
      return nothing
        + pick(
          "下一步：pingyi run demo --rehearse", "下一步：pingyi run demo --rehearse", "Next: pingyi run demo --rehearse")
    }
    return nothing
      + pick(
        "接着学：pingyi tutor --step \(reached)", "接著學：pingyi tutor --step \(reached)",
        "To go on where you left: pingyi tutor --step \(reached)")
  }
}
