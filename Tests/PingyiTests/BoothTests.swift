import Foundation
import Glibc
import ReviewCore
import ReviewStore
import Testing

extension EndToEnd {
  @Suite struct Booth {
    @Test func `a vote through a booth is counted once, and nothing of it stays on the terminal`() throws {
      let hall = try VotingHall(voters: 2)
      let booth = try PseudoTerminal.booth(hall.place)
      try booth.waitFor("现在没有投票")
      try hall.tell("open 1 booth")
      try booth.waitFor("请输入投票码")
      try booth.begin(hall.codes[0])
      #expect(!booth.screen.text.contains(hall.codes[0].prefix(5)), "the code is gone from the screen")
      booth.send("123" + Press.enter)
      try booth.waitFor("柳岸社区党委")
      booth.send("401" + Press.enter)
      try booth.waitFor("Enter 投票")
      #expect(try hall.tell("turnout 1 booth") == "A=0/2")
      let mark = booth.output.count
      try booth.send(Press.enter, until: "您的票已入箱")
      #expect(try hall.tell("turnout 1 booth") == "A=1/2")
      try booth.send(Press.enter, until: "请输入投票码")
      for word in ["社区党委", "请核对", "较好", "弃权 "] { #expect(!booth.screen.text.contains(word), "\(word)") }
      let after = String(decoding: booth.output[mark...], as: UTF8.self)
      #expect(after.contains("\u{1B}[2J") && after.contains("\u{1B}[3J"), "cleared, and the history with it")
      #expect(booth.scan.modes[1049] == true && booth.scan.strangers == [])
      try booth.send(hall.codes[0] + Press.enter, until: "本轮已投过票")
      #expect(try hall.tell("close 1 booth") == "closed 1 A=1")
      try booth.waitFor("现在没有投票")
      let box = try #require(try SessionBox.openReadOnly(in: hall.place.session))
      let rows = try #require(try box.count(round: 1)?.first).rows.map { ($0.counts, $0.blank) }
      #expect(rows.map(\.0) == [["good": 1], ["fairly-good": 1], ["average": 1], ["poor": 1], [:], ["good": 1]])
      #expect(rows.map(\.1) == [0, 0, 0, 0, 1, 0])
      #expect(try box.verify() == [])
    }

    @Test func `no key and no size ends it or loses a mark, and a signal of the keyboard does neither`() throws {
      let hall = try VotingHall(voters: 1)
      try hall.tell("open 1 booth")
      let booth = try PseudoTerminal.booth(hall.place)
      try booth.begin(hall.codes[0])
      try booth.send("12", until: "1 1")
      for letter in "CZDQXLEAVE" { booth.send(Press.control(letter)) }
      booth.send([0x1C, 0x1D, 0x1E, 0x1F, 0x00])
      for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { try booth.signal(number) }
      booth.resize(columns: 60, rows: 10)
      try booth.waitFor("60×10")
      booth.send("3333" + Press.enter)
      for step in 0..<60 { booth.resize(columns: 1 + step * 37 % 250, rows: 1 + step * 13 % 80) }
      booth.resize(columns: 100, rows: 30)
      try booth.waitUntil("the sheet as it was") { $0.text.contains("梨园社区党委") && $0.text.contains("较好") }
      #expect(!booth.isLineCooked)
      try booth.send("4" + Press.enter, until: "柳岸社区党委")
      try booth.send("111" + Press.enter, until: "Enter 投票")
      try booth.send(Press.enter, until: "您的票已入箱")
      #expect(try hall.tell("turnout 1 booth") == "A=1/1")
      try booth.expectRepaintToChangeNothing()
      try booth.signal(SIGTERM)
      #expect(try booth.waitForEnd() == 0)
      #expect(booth.isLineCooked && booth.scan.isRestored && !booth.errors.contains("A"))
    }

    @Test func `the secretary ends it from its idle page by a sequence that help tells`() throws {
      let place = try Scratch()
      let help = try Program.run(["booth", "--help"], in: place, environment: ["LC_ALL": "en_US.UTF-8"])
      #expect(help.status == 0 && help.output.contains("L E A V E"))
      let booth = try PseudoTerminal.booth(place)
      try booth.waitFor("现在没有投票")
      booth.send("LEAVE".map { Press.control($0) }.joined())
      #expect(try booth.waitForEnd() == 0)
      #expect(booth.isLineCooked && booth.scan.isRestored)
    }

    @Test func `killed in the middle of a sheet, or with its terminal gone, it has cast nothing`() throws {
      let hall = try VotingHall(voters: 1)
      try hall.tell("open 1 booth")
      for isKilled in [true, false] {
        let booth = try PseudoTerminal.booth(hall.place)
        try booth.begin(hall.codes[0])
        booth.send("123" + Press.enter)
        try booth.send("123" + Press.enter, until: "Enter 投票")
        if isKilled { try booth.signal(SIGKILL) } else { booth.closeTerminal() }
        try booth.waitForProgramToEnd()
        #expect(try hall.tell("turnout 1 booth") == "A=0/1")
      }
      let booth = try PseudoTerminal.booth(hall.place)
      try booth.begin(hall.codes[0])
      #expect(!booth.screen.text.contains("✓"))
    }

    @Test func `a sheet nobody touches is thrown away after the seconds asked for`() throws {
      let hall = try VotingHall(voters: 1)
      try hall.tell("open 1 booth")
      let booth = try PseudoTerminal.booth(hall.place, options: ["--idle-after", "3"])
      try booth.begin(hall.codes[0])
      try booth.send("2", until: "再过")
      try booth.waitFor("请输入投票码")
      #expect(!booth.screen.text.contains("梨园"))
      #expect(try hall.tell("turnout 1 booth") == "A=0/1")
      for seconds in ["2", "3601", "x"] {
        let result = try Program.run(
          ["booth", hall.place.plan, "--panel", "A", "--idle-after", seconds], in: hall.place)
        #expect(result.status == 2)
      }
    }

    @Test func `what the box cannot store is said, not acknowledged, and goes through by the same key later`() throws {
      let hall = try VotingHall(voters: 1)
      try hall.tell("open 1 booth")
      let booth = try PseudoTerminal.booth(hall.place)
      try booth.begin(hall.codes[0])
      booth.send("111" + Press.enter)
      try booth.send("111" + Press.enter, until: "Enter 投票")
      let lock = try WriteLock(hall.place.session + "/ballots.sqlite-shm")
      booth.send(Press.enter)
      let said = Strings(.zhHans).message(StoreError.busy)
      try booth.waitFor(String(said.prefix(8)))
      #expect(booth.screen.text.contains("请核对") && !booth.screen.text.contains("入箱"))
      lock.release()
      try booth.send(Press.enter, until: "您的票已入箱")
      #expect(try hall.tell("turnout 1 booth") == "A=1/1")
    }

    @Test func `the console frees a booth without slips: one ballot each time, never more than are present`() throws {
      let place = try Scratch()
      try place.drive("open\nattend A 3\nnext\nnext\nreport\nfinish\npoll all channels=booth\n")
      let hall = try VotingHall(at: place)
      try hall.tell("open 1 booth")
      let booth = try PseudoTerminal.booth(place, options: ["--release"])
      try booth.waitFor("请稍候")
      let console = try PseudoTerminal.console(place)
      for count in 1...3 {
        try console.send(":release A" + Press.enter, until: "已放行")
        try console.send(":release A" + Press.enter, until: "已放行")
        try booth.waitFor("请按 Enter 开始填票")
        try booth.send(Press.enter, until: "梨园社区党委")
        try booth.send("1" + Press.enter, until: "柳岸社区党委")
        try booth.send("2" + Press.enter, until: "Enter 投票")
        try booth.send(Press.enter, until: "您的票已入箱")
        try booth.send(Press.enter, until: "请稍候")
        #expect(try hall.tell("turnout 1 booth") == "A=\(count)/\(count)", "pressed twice it was one")
      }
      try console.send(":release A" + Press.enter, until: "发出 4 超过实到 3")
      #expect(try hall.tell("close 1 booth") == "closed 1 A=3")
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    @Test func `for a panel there is not, without a terminal, or without a plan it says so in a line`() throws {
      let place = try Scratch()
      for (arguments, status) in [
        (["booth", place.plan, "--panel", "X"], Int32(1)), (["booth", place.plan, "--panel", "A"], 2),
        (["booth", place.path + "/nothing.toml", "--panel", "A"], 1), (["booth", place.plan], 2),
      ] {
        let result = try Program.run(arguments, in: place)
        #expect(result.status == status && !result.errors.isEmpty && result.output.isEmpty, "\(arguments)")
      }
      #expect(!Files.exists(place.session))
    }
  }
}

extension PseudoTerminal {
  /// A booth with our own letters alone, so that names are drawn as text, once its first page is there.
  static func booth(_ place: Scratch, options: [String] = []) throws -> PseudoTerminal {
    let booth = try PseudoTerminal(
      ["booth", place.plan, "--panel", "A"] + options, in: place, environment: ["PINGYI_UNIFONT": "/nonexistent"])
    try booth.waitFor("街道班子成员")
    return booth
  }

  /// A voter types the code of a slip.
  func begin(_ code: String) throws {
    try waitFor("请输入投票码")
    try send(code + Press.enter, until: "梨园社区党委")
  }
}

/// Somebody else writes into the box, and does not stop.
private final class WriteLock {
  private let file: Int32

  /// The lock of writers in SQLite's write-ahead mode: byte 120 of the shared memory.
  init(_ path: String) throws {
    file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0, WriteLock.set(file, F_WRLCK) else { throw Trouble("no lock on \(path): \(errno)") }
  }

  func release() { _ = WriteLock.set(file, F_UNLCK) }

  deinit { close(file) }

  private static func set(_ file: Int32, _ kind: Int32) -> Bool {
    var lock = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 120, l_len: 1, l_pid: 0)
    return fcntl(file, F_SETLK, &lock) == 0
  }
}
