import ReviewCore

// Words of the manual's pages around what the declarations and the tables say.

extension Strings {
  var nameHeading: String { pick("名称", "名稱", "NAME") }
  var synopsisHeading: String { pick("用法", "用法", "SYNOPSIS") }
  var descriptionHeading: String { pick("说明", "說明", "DESCRIPTION") }
  var verbsHeading: String { pick("子命令", "子命令", "VERBS") }
  var keysHeading: String { pick("按键", "按鍵", "KEYS") }
  var commandsHeading: String { pick("命令", "命令", "COMMANDS") }
  var environmentHeading: String { pick("环境变量", "環境變數", "ENVIRONMENT") }
  var filesHeading: String { pick("文件", "檔案", "FILES") }
  var exitStatusHeading: String { pick("退出状态", "結束狀態", "EXIT STATUS") }
  var seeAlsoHeading: String { pick("另见", "另見", "SEE ALSO") }

  var otherPages: [String] { ["pingyi(1)", "pingyi-register(1)", "pingyi-plan(5)", "pingyi-console(7)"] }

  var consolePage: String {
    pick("主控台的按键，会议的命令", "主控台的按鍵，會議的命令", "keys of the console, commands of a session")
  }

  var commandLine: String { pick("pingyi register 命令…", "pingyi register 命令…", "pingyi register COMMAND…") }

  var whatItIs: [String] {
    [
      pick(
        "秘书用主控台主持会议，另一个终端是投影；代表用纸票、投票间或手机测评。散会时写出纪要和整改台账，台账办到最后一条销号为止。",
        "秘書用主控台主持會議，另一個終端是投影；代表用紙票、投票間或手機測評。散會時寫出紀要和整改臺賬，臺賬辦到最後一條銷號為止。",
        "A secretary drives the console, a second terminal is the projector; representatives vote on paper, at a booth or by "
          + "phone. At the adjournment the minutes and the register of rectification are written, and the register lives "
          + "on until its last row is closed out."),
      pick(
        "每个子命令都有 --help。除 run --bind 指定的地址外，不使用网络。",
        "每個子命令都有 --help。除 run --bind 指定的位址外，不使用網路。",
        "Every verb has --help. No network is used but the address that run --bind names."),
    ]
  }

  /// What the shell may set, and what it does.
  var environment: [(String, String)] {
    [
      ("LC_ALL, LC_MESSAGES, LANG", pick("提示的语言", "提示的語言", "the language of what the program says")),
      ("PINGYI_THEME", pick("配色", "配色", "the theme")),
      (
        "PINGYI_TEMPLATES",
        pick("文书模板所在的文件夹", "文書範本所在的資料夾", "the folder of the papers' wording")
      ),
      ("PINGYI_UNIFONT", pick("投影大字用的 unifont 文件", "投影大字用的 unifont 檔案", "the unifont file for large letters")),
      ("NO_COLOR", pick("设了就不用颜色", "設了就不用顏色", "set to anything: no colours")),
      (
        "ESCDELAY",
        pick(
          "单独的 Esc 等多久（毫秒）", "單獨的 Esc 等多久（毫秒）", "how long a lone Esc waits for the rest of a key, milliseconds")
      ),
      ("VISUAL, EDITOR", pick("表单里编辑长文字的程序", "表單裡編輯長文字的程式", "the editor of long texts in forms")),
      (
        "TMPDIR",
        pick("演练时数据放在这里；没有则为 /tmp", "演練時資料放在這裡；沒有則為 /tmp", "where a rehearsal lies meanwhile; /tmp where absent")
      ),
      (
        "XDG_STATE_HOME",
        pick(
          "票箱密钥放在这里；没有则为 ~/.local/state", "票箱金鑰放在這裡；沒有則為 ~/.local/state",
          "where keys of ballot boxes lie; ~/.local/state where absent")
      ),
    ]
  }

  var placesOfFiles: [(String, String)] {
    [
      (
        "pingyi-ballots",
        pick("手机投票的服务器，由 run --bind 启动", "手機投票的伺服器，由 run --bind 啟動", "the phones' server, which run --bind starts")
      ),
      (
        "Sessions/NAME.toml",
        pick(
          "会议的计划。这里没有的，用随程序安装的示例（share/pingyi/Sessions），数据仍放在这里的 Sessions/",
          "會議的計劃。這裡沒有的，用隨程式安裝的範例（share/pingyi/Sessions），資料仍放在這裡的 Sessions/",
          "a session's plan. Where there is none here, the sample that came with the program (share/pingyi/Sessions); its "
            + "data lie in Sessions/ here all the same")
      ),
      (
        "Sessions/NAME.session/",
        pick("会议的日志、票箱和文件", "會議的日誌、票箱和檔案", "the session's log, ballot box and documents")
      ),
      (
        "Sessions/register.sqlite", pick("整改台账", "整改臺賬", "the register of rectification")
      ),
      (
        "Sessions/Templates",
        pick(
          "文书的文字，可以改；从 share/pingyi/Sessions/Templates 复制", "文書的文字，可以改；從 share/pingyi/Sessions/Templates 複製",
          "the papers' wording, to be changed; copied from share/pingyi/Sessions/Templates")
      ),
      (
        "Themes", pick("配色；没有则用 share/pingyi/Themes", "配色；沒有則用 share/pingyi/Themes", "themes; else share/pingyi/Themes")
      ),
    ]
  }

  var exitStatus: [(String, String)] {
    [
      ("0", pick("办成", "辦成", "done")),
      ("1", pick("被拒绝，原因在标准错误", "被拒絕，原因在標準錯誤", "refused, with the reason on standard error")),
      ("2", pick("用法不对，或终端不能用", "用法不對，或終端不能用", "usage, or a terminal that cannot work")),
      (
        "3, 4",
        pick(
          "register due：有到期的，有逾期的；check --ready：有要留意的，有未妥的", "register due：有到期的，有逾期的；check --ready：有要留意的，有未妥的",
          "of register due: something is due, something is overdue; of check --ready: something to look at, something is not "
            + "ready")
      ),
    ]
  }

  var howKeysAreRead: [String] {
    [
      pick(
        "一个键在不同环节做不同的事，页脚总写着眼下做什么。开着中文输入法也能用：全角字母当半角。",
        "一個鍵在不同環節做不同的事，頁腳總寫著眼下做什麼。開著中文輸入法也能用：全形字母當半形。",
        "A key does what the part of the session asks for; the footer says what it does now. All keys work with a Chinese "
          + "input method on: full-width letters count as half-width ones."),
      pick(
        "命令在主控台按 : 输入，或写在步骤文件里，一行一个。方括号里的可以省略。",
        "命令在主控台按 : 輸入，或寫在步驟檔案裡，一行一個。方括號裡的可以省略。",
        "Commands are typed behind : in the console, or written into a step file, one a line. What stands in brackets may be "
          + "left out."),
    ]
  }
}
