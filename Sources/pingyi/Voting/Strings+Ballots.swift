import Glibc
import ReviewCore

// Words of slips and of the phones' server, as the secretary reads them.

extension Strings {
  func noPanel(_ id: String, known: [String]) -> String {
    let list = known.joined(separator: " ")
    return pick("没有票种 \(id)；有 \(list)", "沒有票種 \(id)；有 \(list)", "no panel \(id); there are \(list)")
  }

  var badSlipCount: String {
    pick("张数应为 1 到 20000", "張數應為 1 到 20000", "the number of slips is 1 to 20000")
  }

  var noSuchSlip: String {
    pick(
      "没有这个投票码，或已作废；请对照票条", "沒有這個投票碼，或已作廢；請對照票條",
      "no such code, or it was withdrawn before; compare it with the slip")
  }

  var slipsForWhom: String {
    pick(
      "请用 --panel 指明票种，或用 --leaders，两者取一", "請用 --panel 指明票種，或用 --leaders，兩者取一",
      "say --panel or --leaders, one of the two")
  }

  var noLeaders: String {
    pick(
      "计划没有说谁可看领导参阅页；请在 [phones] 里写 leaders = [\"职务\", …]",
      "計劃沒有說誰可看領導參閱頁；請在 [phones] 裡寫 leaders = [\"職務\", …]",
      "the plan names nobody for the leaders' page; write leaders = [\"post\", …] in its [phones]")
  }

  var slipOfLeader: String {
    pick(
      "这是领导参阅条的编码；请用 --leaders 另印", "這是領導參閱條的編碼；請用 --leaders 另印",
      "that slip was a leader's; print another with --leaders")
  }

  /// The heading of a leader's slip.
  var leadersPage: String { pick("领导参阅页", "領導參閱頁", "Leaders' page") }

  var slipWithdrawn: String { pick("已作废", "已作廢", "withdrawn") }

  func slipOfPanel(_ panel: String) -> String {
    pick(
      "这张票条属于票种 \(panel)；请用 --panel \(panel) 另印", "這張票條屬於票種 \(panel)；請用 --panel \(panel) 另印",
      "that slip was of panel \(panel); print another with --panel \(panel)")
  }

  var slipHasVoted: String {
    pick(
      "这个投票码在本轮已投票，截止后才能作废，否则会投两次", "這個投票碼在本輪已投票，截止後才能作廢，否則會投兩次",
      "this code has voted in the open round; withdraw it after the close, or its holder votes twice")
  }

  func slipsNotWritten(_ path: String, reason: String, count: Int) -> String {
    pick(
      "写不了 \(path)：\(reason)；已发放的 \(count) 个投票码没有印出，请用 --to 换个文件夹重新发放",
      "寫不了 \(path)：\(reason)；已發放的 \(count) 個投票碼沒有印出，請用 --to 換個資料夾重新發放",
      "cannot write \(path): \(reason); \(count) codes were issued and not printed, issue them again with --to")
  }

  func deleteSlips(_ count: Int) -> String {
    pick(
      "票条 \(count) 张；印好后请删除以上文件，别处没有投票码", "票條 \(count) 張；印好後請刪除以上檔案，別處沒有投票碼",
      "\(count) \(count == 1 ? "slip" : "slips"); print, then delete these files: the codes are nowhere else")
  }

  // MARK: - Booths

  var badIdleAfter: String {
    pick("--idle-after 应为 3 到 3600 秒", "--idle-after 應為 3 到 3600 秒", "--idle-after is 3 to 3600 seconds")
  }

  func released(_ panel: String, count: Int) -> String {
    if count == 0 {
      return pick("\(panel)投票间：放行已收回", "\(panel)投票間：放行已收回", "The booths of \(panel) are free no longer")
    }
    return pick(
      "\(panel)投票间已放行：可投 \(count) 张票", "\(panel)投票間已放行：可投 \(count) 張票",
      "The booths of \(panel) are free for \(count) \(count == 1 ? "ballot" : "ballots")")
  }

  var boxNotOpen: String {
    pick("票箱里没有正在进行的投票", "票箱裡沒有正在進行的投票", "no vote is open in the ballot box")
  }

  // MARK: - Serving

  func badBind(_ text: String) -> String {
    pick(
      "--bind 应写作 地址:端口，例如 192.168.1.10:8080，不是 \(text)", "--bind 應寫作 位址:連接埠，例如 192.168.1.10:8080，不是 \(text)",
      "--bind is ADDRESS:PORT, such as 192.168.1.10:8080, not \(text)")
  }

  /// One line of all that is to be minded; nil where nothing is.
  func exposure(_ exposures: [PhoneExposure], at bind: String) -> String? {
    if exposures.isEmpty { return nil }
    let parts = exposures.map { exposure in
      switch exposure {
      case .everyNetwork:
        pick("\(bind) 在所有网络上开放投票", "\(bind) 在所有網路上開放投票", "\(bind) opens the vote to every network of this machine")
      case .readable:
        pick(
          "没有证书，不加密：会场网络上的人读得到投票码和各人所投", "沒有憑證，不加密：會場網路上的人讀得到投票碼和各人所投",
          "no certificate, no encryption: whoever is in the hall's network can read codes and what each one votes")
      }
    }
    return pick("注意：", "注意：", "mind: ") + parts.joined(separator: semicolon)
  }

  func servedAgain(_ address: String) -> String {
    pick(
      "手机投票中断，已自动恢复：\(address)；已投的票都在", "手機投票中斷，已自動恢復：\(address)；已投的票都在",
      "The phones' server had stopped and serves again: \(address); every ballot is there")
  }

  func certificateExpired(_ path: String) -> String {
    pick(
      "证书 \(path) 已过期：手机会警告，传输仍然加密", "憑證 \(path) 已過期：手機會警告，傳輸仍然加密",
      "the certificate \(path) has expired: phones will warn; what they send is encrypted all the same")
  }

  /// What is wrong with the files, in a word of the server's; nil where it names no fault of theirs. Nothing is served then.
  private func certificateTrouble(_ fault: Substring?, _ rules: PhoneRules) -> String? {
    let (certificate, key) = (rules.certificate ?? "", rules.key ?? "")
    let trouble: String
    switch fault {
    case "certificate":
      trouble = pick("证书 \(certificate) 读不了", "憑證 \(certificate) 讀不了", "\(certificate) is no readable certificate")
    case "key": trouble = pick("密钥 \(key) 读不了", "金鑰 \(key) 讀不了", "\(key) is no readable key")
    case "pair":
      trouble = pick(
        "密钥 \(key) 不是证书 \(certificate) 的", "金鑰 \(key) 不是憑證 \(certificate) 的",
        "\(key) is not the key of \(certificate)")
    case .some, nil: return nil
    }
    return pick(
      "\(trouble)；手机投票没有启动，网络上没有可读的。换好文件再开", "\(trouble)；手機投票沒有啟動，網路上沒有可讀的。換好檔案再開",
      "\(trouble); phones are not served, and nothing can be read in the hall's network. Put the right files there and start again"
    )
  }

  var bindNeeded: String {
    pick(
      "开放手机投票要写明 --bind 地址:端口", "開放手機投票要寫明 --bind 位址:連接埠",
      "serving phones takes --bind ADDRESS:PORT")
  }

  var halfSecured: String {
    pick(
      "--certificate 和 --key 要一起写", "--certificate 和 --key 要一起寫", "--certificate and --key go together")
  }

  /// What the server said last, in words that help: `errno 98` where the system refused the address, `tls key` of a
  /// certificate's files.
  func serverTrouble(_ said: String, at rules: PhoneRules) -> String {
    let parts = said.split(separator: " ")
    let code = parts.count == 2 && parts[0] == "errno" ? Int32(parts[1]) : nil
    if parts.first == "tls", let trouble = certificateTrouble(parts.last, rules) { return trouble }
    switch code {
    case EADDRINUSE?:
      return pick(
        "\(rules.bind) 已被别的程序占用；关掉它，或用 --bind 换个端口", "\(rules.bind) 已被別的程式佔用；關掉它，或用 --bind 換個連接埠",
        "\(rules.bind) is taken by another program; end it, or --bind another port")
    case EADDRNOTAVAIL?:
      return pick(
        "本机没有地址 \(rules.bind)；用 ip addr 查会场网络的地址，再 --bind", "本機沒有位址 \(rules.bind)；用 ip addr 查會場網路的位址，再 --bind",
        "this machine has no address \(rules.bind); find the hall's with ip addr, then --bind it")
    case EACCES?:
      return pick(
        "无权使用端口 \(rules.bind)；用 --bind 换成 1024 以上的端口", "無權使用連接埠 \(rules.bind)；用 --bind 換成 1024 以上的連接埠",
        "the port of \(rules.bind) is not allowed; --bind one above 1024")
    case let code?: return notServing(String(cString: strerror(code)))
    case nil: return notServing(said.isEmpty ? "pingyi-ballots" : said)
    }
  }

  func notServing(_ reason: String) -> String {
    pick("手机投票没有启动：\(reason)", "手機投票沒有啟動：\(reason)", "phones cannot vote: \(reason)")
  }

  var noServerProgram: String {
    pick(
      "找不到 pingyi-ballots，它应在 pingyi 旁边；用 make build 编译", "找不到 pingyi-ballots，它應在 pingyi 旁邊；用 make build 編譯",
      "pingyi-ballots is missing; it belongs beside pingyi, and make build builds it")
  }
}
