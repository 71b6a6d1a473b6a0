// The rows of what the hall sees. They are allowed at any time: the hall sees something before the session opens and after
// it has adjourned.

import CommandTables

extension SessionTable {
  static let projectorRows: [OperationRow<Operation>] = [
    row(.cue, .projector, .all, keys: ["^P"], footer: .projector(4), sceneArguments) {
      OperationWords(
        short: $0.pick("备场景", "備場景", "Cue"),
        summary: $0.pick(
          "备好下一个投影场景，再\($0.way(to: .send)) 送出", "備好下一個投影場景，再\($0.way(to: .send)) 送出",
          "Get the next scene ready; \($0.way(to: .send)) to send it"),
        also: $0.pick("备用场景", "備用場景", "prepare the scene"))
    } make: { a throws(Rejection) in
      .projector(.cue(try a.scene()))
    },
    row(.show, .projector, .all, sceneArguments) {
      OperationWords(
        short: $0.pick("换场景", "換場景", "Show"),
        summary: $0.pick(
          "立即投影一个场景，直到换回或跟随", "立即投影一個場景，直到換回或跟隨", "Project a scene now and keep it until told otherwise"),
        also: $0.pick("切换 投影画面", "切換 投影畫面", "scene project"))
    } make: { a throws(Rejection) in
      .projector(.show(try a.scene()))
    },
    row(.send, .projector, .all, keys: ["F12"], footer: .projector(3)) {
      OperationWords(
        short: $0.pick("送出", "送出", "Send"),
        summary: $0.pick("送出备好的场景", "送出備好的場景", "Send the scene that is ready"),
        also: $0.pick("投出", "投出", "scene"),
        refusal: $0.pick(
          "没有备好的场景；\($0.way(to: .cue)) 备一个", "沒有備好的場景；\($0.way(to: .cue)) 備一個",
          "No scene is ready; \($0.way(to: .cue)) to get one ready"))
    } make: { _ in
      .projector(.sendCue)
    },
    row(.follow, .projector, .all, keys: ["F12"], footer: .projector(3)) {
      OperationWords(
        short: $0.pick("跟随", "跟隨", "Follow"),
        summary: $0.pick("投影重新跟随会议进程", "投影重新跟隨會議進程", "The scene follows the session again"),
        also: $0.pick("自动 恢复跟随", "自動 恢復跟隨", "automatic"),
        refusal: $0.pick("投影已在跟随会议", "投影已在跟隨會議", "The projector follows the session already"))
    } make: { _ in
      .projector(.followSession)
    },
    row(.freeze, .projector, .all, keys: ["F9"], footer: .projector(1)) {
      OperationWords(
        short: $0.pick("冻结", "凍結", "Freeze"),
        summary: $0.pick("投影停在现在的画面", "投影停在現在的畫面", "The hall keeps the picture it has"),
        also: $0.pick("定格 停住画面", "定格 停住畫面", "hold the picture"),
        refusal: $0.pick("投影已冻结", "投影已凍結", "The picture is frozen already"))
    } make: { _ in
      .projector(.freeze)
    },
    row(.thaw, .projector, .all, keys: ["F9"], footer: .projector(1)) {
      OperationWords(
        short: $0.pick("解冻", "解凍", "Thaw"),
        summary: $0.pick("投影继续更新", "投影繼續更新", "The picture moves again"),
        also: $0.pick("恢复画面", "恢復畫面", "unfreeze"),
        refusal: $0.pick("投影没有冻结", "投影沒有凍結", "The picture is not frozen"))
    } make: { _ in
      .projector(.thaw)
    },
    row(.dark, .projector, .all, keys: ["F10"], footer: .projector(2)) {
      OperationWords(
        short: $0.pick("黑屏", "黑屏", "Dark"),
        summary: $0.pick("投影全黑", "投影全黑", "Black out the projector"),
        also: $0.pick("关屏 熄屏", "關屏 熄屏", "black blank"),
        refusal: $0.pick("投影已黑屏", "投影已黑屏", "The projector is dark already"))
    } make: { _ in
      .projector(.darken)
    },
    row(.light, .projector, .all, keys: ["F10"], footer: .projector(2)) {
      OperationWords(
        short: $0.pick("亮屏", "亮屏", "Light"),
        summary: $0.pick("投影恢复", "投影恢復", "End the black-out"),
        also: $0.pick("开屏", "開屏", "unblank"),
        refusal: $0.pick("投影没有黑屏", "投影沒有黑屏", "The projector is not dark"))
    } make: { _ in
      .projector(.light)
    },
    row(.wipe, .projector, .all, keys: ["^Y"], footer: .projector(5)) {
      OperationWords(
        short: $0.pick("撤通知", "撤通知", "Wipe"),
        summary: $0.pick("撤下投影上的通知", "撤下投影上的通知", "Take the message away"),
        also: $0.pick("清除通知", "清除通知", "clear the message"),
        refusal: $0.pick("投影上没有通知", "投影上沒有通知", "There is no message to take away"))
    } make: { _ in
      .projector(.wipeMessage)
    },
    row(.message, .projector, .all, keys: ["^Y"], footer: .projector(5), [.position(.text, .text, from: .phrases)]) {
      OperationWords(
        short: $0.pick("通知", "通知", "Message"),
        summary: $0.pick("在投影画面上压一行通知", "在投影畫面上壓一行通知", "Lay a message over the scene"),
        also: $0.pick("公告 字幕", "公告 字幕", "notice banner"))
    } make: { a throws(Rejection) in
      .projector(.showMessage(text: try a.text(.text)))
    },
    row(.phones, .projector, .all, [.optional(.text, .text, from: .phrases)]) {
      OperationWords(
        short: $0.pick("投票地址", "投票地址", "Address"),
        summary: $0.pick(
          "手机投票的地址；不写则停止显示", "手機投票的地址；不寫則停止顯示", "Where phones vote, for the hall to read; nothing: nowhere"),
        also: $0.pick("手机 网址 二维码", "手機 網址 二維碼", "url qr"),
        refusal: $0.pick("手机投票已是这个地址", "手機投票已是這個地址", "Phones vote there already"))
    } make: { a throws(Rejection) in
      .projector(.servePhones(address: a.optional(.text)))
    },

  ]

  private static let sceneArguments: [ArgumentSpec<Operation>] = [
    .position(.scene, .choice(SceneKind.names)), .optional(.text, .text, from: .phrases),
    .named(.speaker, .speaker),
  ]
}
