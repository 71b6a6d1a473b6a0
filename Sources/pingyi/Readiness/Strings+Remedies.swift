import ReviewCore

// Words of the morning's check-list: what to do.

extension Strings {
  var checkOnTheHalls: String {
    pick("在会场要用的终端上再查一次", "在會場要用的終端上再查一次", "check again on the terminal of the hall")
  }

  var mendTerminal: String { pick("照上面说的改好再查", "照上面說的改好再查", "mend what it says and check again") }

  var makeItLarger: String {
    pick("把窗口放大到 80×24 以上，最好 120×40", "把視窗放大到 80×24 以上，最好 120×40", "make the window at least 80×24, better 120×40")
  }

  var fewColours: String {
    pick("颜色少也能用；有 256 色的终端更清楚", "顏色少也能用；有 256 色的終端更清楚", "fewer colours will do; one with 256 is clearer")
  }

  var lookAtWidths: String {
    pick("打开主控台，看边框是否对齐", "打開主控台，看邊框是否對齊", "open the console and see whether its borders are straight")
  }

  var useUTF8Font: String {
    pick("终端设为 UTF-8，用等宽中文字体", "終端設為 UTF-8，用等寬中文字型", "set the terminal to UTF-8 and to a Chinese font of fixed width")
  }

  var useASCII: String { pick("run 和 project 加 --ascii", "run 和 project 加 --ascii", "run and project with --ascii") }

  var installUnifont: String {
    pick("需要就装 Debian 包 unifont", "需要就裝 Debian 套件 unifont", "install the Debian package unifont if you want it")
  }

  func startProjector(_ name: String) -> String {
    pick(
      "主控台打开后，在投影的终端上 pingyi project \(name)", "主控台打開後，在投影的終端上 pingyi project \(name)",
      "once the console is open: pingyi project \(name) on the projector's terminal")
  }

  func bindAddress(_ name: String) -> String {
    pick(
      "用 ip addr 查会场网络的地址，写进计划的 [phones]，或 pingyi run \(name) --bind 地址:端口",
      "用 ip addr 查會場網路的位址，寫進計劃的 [phones]，或 pingyi run \(name) --bind 位址:連接埠",
      "find the hall's address with ip addr and write it into [phones] of the plan, or pingyi run \(name) --bind ADDRESS:PORT"
    )
  }

  var perhapsOurs: String {
    pick(
      "若是本会议的主控台开着，就不用管；否则关掉那个程序", "若是本會議的主控台開著，就不用管；否則關掉那個程式",
      "nothing, if that is this session's own console; else end that program")
  }

  var newCertificate: String { pick("换一张证书", "換一張憑證", "get another certificate") }

  var tryFromAPhone: String {
    pick(
      "主控台开着时，用一部手机在会场网络上打开这个网址", "主控台開著時，用一部手機在會場網路上開啟這個網址",
      "with the console open, open this address with one phone in the hall's network")
  }

  var tryAgain: String { pick("再查一次", "再查一次", "check again") }

  var printElsewhere: String {
    pick("文件拷到能打印的机器上，先打一张试试", "檔案拷到能列印的機器上，先印一張試試", "print on another machine, and try one page there")
  }

  var startPrinter: String { pick("cupsenable 打开，打一张试试", "cupsenable 打開，印一張試試", "cupsenable it and print a page") }

  var setClockOrPlan: String {
    pick("今天开会就校准时钟或改计划的 date", "今天開會就校準時鐘或改計劃的 date", "if the session is today: set the clock, or the plan's date")
  }

  var setZone: String {
    pick(
      "timedatectl set-timezone，或改计划的 utc_offset", "timedatectl set-timezone，或改計劃的 utc_offset",
      "timedatectl set-timezone, or the plan's utc_offset")
  }

  var compareClock: String { pick("和会场的钟对一下", "和會場的鐘對一下", "compare it with the hall's clock") }

  var otherFolder: String { pick("用 --data 换个文件夹", "用 --data 換個資料夾", "take another folder with --data") }
  var makeRoom: String { pick("腾出 1 GB 再开会", "騰出 1 GB 再開會", "make room for 1 GB before the session") }

  var slowDisk: String {
    pick(
      "每个键都要等这么久；换本机的磁盘（--data）", "每個鍵都要等這麼久；換本機的磁碟（--data）",
      "each key waits so long: take a disk of this machine (--data)")
  }

  func verifyBox(_ name: String) -> String { "pingyi verify \(name)" }

  func printSlips(_ name: String, panel: Identifier) -> String {
    pick(
      "人到得不齐可以不管；否则 pingyi slips \(name) --panel \(panel)", "人到得不齊可以不管；否則 pingyi slips \(name) --panel \(panel)",
      "nothing, if fewer will come or vote on paper; else pingyi slips \(name) --panel \(panel)")
  }

  func rehearse(_ name: String) -> String { "pingyi run \(name) --rehearse" }
}
