import ReviewCore

extension Strings {
  func message(_ failure: NcursesTerminal.Failure) -> String {
    switch failure {
    case .notATerminal:
      pick(
        "全屏显示需要终端；在终端里运行，或用 drive 按步骤文件开会", "全螢幕顯示需要終端；在終端裡執行，或用 drive 按步驟檔案開會",
        "a full screen needs a terminal; start it in one, or use drive with a step file")
    case .notUTF8(let locale):
      pick(
        "区域设置 \(locale) 不是 UTF-8；请先 export LC_ALL=C.UTF-8", "區域設定 \(locale) 不是 UTF-8；請先 export LC_ALL=C.UTF-8",
        "the locale \(locale) is not UTF-8; export LC_ALL=C.UTF-8 first")
    case .unusable(let term):
      pick(
        "终端类型“\(term)”不能全屏显示；请先 export TERM=xterm-256color", "終端類型「\(term)」不能全螢幕顯示；請先 export TERM=xterm-256color",
        "the terminal type \"\(term)\" cannot show a full screen; export TERM=xterm-256color first")
    }
  }
}
