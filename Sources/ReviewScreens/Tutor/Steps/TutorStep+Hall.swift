import ReviewCore

// A recess, and what the hall sees.

extension TutorStep {
  static let hall = [
    TutorStep(
      .recess,
      [
        .phase(.recess, by: .operation(.recess)),
        .holds(by: .operation(.reconvene)) { $0.session.phase != .recess },
      ]
    ) { s in
      let recess = s.pressed(.recess)
      return TutorWords(
        title: s.pick("休会", "休會", "A recess"),
        task: s.pick(
          "话筒坏了：\(recess) 休会，再按一次复会。", "話筒壞了：\(recess) 休會，再按一次復會。",
          "The microphone fails: \(recess) for a recess, again to go on."),
        why: s.pick(
          "休会时计时停住，复会接着走；断电、误关也一样，回来时一秒不差。", "休會時計時停住，復會接著走；斷電、誤關也一樣，回來時一秒不差。",
          "The clock stops and goes on with it. After a power cut the console comes back to the same second, too."))
    },
    TutorStep(
      .hall,
      [
        .holds(by: .operation(.preview)) { $0.isPreviewing },
        .recorded(.projectorDarkened, by: .operation(.dark)), .recorded(.projectorLit, by: .operation(.light)),
        .holds(by: .escape) { !$0.isPreviewing },
      ]
    ) { s in
      let (preview, dark, freeze) = (s.pressed(.preview), s.pressed(.dark), s.pressed(.freeze))
      return TutorWords(
        title: s.pick("会场看到什么", "會場看到什麼", "The hall sees"),
        task: s.pick(
          "\(preview) 看会场的画面；\(dark) 黑屏，再按 \(dark) 亮屏；Esc 回来。",
          "\(preview) 看會場的畫面；\(dark) 黑屏，再按 \(dark) 亮屏；Esc 回來。",
          "\(preview): the hall's picture. \(dark) blacks it out, \(dark) lights it, Esc returns."),
        why: s.pick(
          "另一个终端运行 pingyi project 会议名，投影自己跟着会议走。\(freeze) 冻结画面，台上照常记。",
          "另一個終端執行 pingyi project 會議名，投影自己跟著會議走。\(freeze) 凍結畫面，台上照常記。",
          "On a second terminal pingyi project NAME shows it to the hall and follows by itself. \(freeze) holds the picture while you go on."
        ))
    },
    TutorStep(
      .scene,
      [
        .recorded(.sceneCued, by: .operation(.cue), .key(.right), .enter),
        .holds(by: .operation(.send)) { $0.session.projector.pinned != nil },
        .holds(by: .operation(.follow)) { $0.session.projector.pinned == nil },
      ]
    ) { s in
      let (cue, send) = (s.pressed(.cue), s.pressed(.send))
      return TutorWords(
        title: s.pick("换场景", "換場景", "A scene"),
        task: s.pick(
          "\(cue) 备一个场景（→ 选，回车）；\(send) 送出，再按 \(send) 重新跟随会议。",
          "\(cue) 備一個場景（→ 選，Enter）；\(send) 送出，再按 \(send) 重新跟隨會議。",
          "\(cue) readies a scene (→, Enter), \(send) sends it, \(send) lets it follow again."),
        why: s.pick(
          "先备后送，会场看不到你在挑。在放哪个场景，底部横线上写着；公开的才上墙。",
          "先備後送，會場看不到你在挑。在放哪個場景，底部橫線上寫著；公開的才上牆。",
          "The hall does not see you choose. The lowest line drawn above says which scene is on; only what is public is shown."
        ))
    },
  ]
}
