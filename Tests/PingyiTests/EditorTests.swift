import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  /// `$EDITOR` from a form, by small editors that work line by line as `ed` does.
  @Suite struct Editing {
    @Test("Ctrl-C in the editor is the editor's: the console goes on, and what was written comes back")
    func interrupted() throws {
      let (place, terminal) = try editing(
        """
        trap 'echo "[interrupted]"' INT
        echo "[editing]"
        while :; do
          read -r line || continue
          if [ "$line" = done ]; then printf '改过的话' >"$1"; exit 0; fi
        done
        """)
      try terminal.send(Press.control("C"), until: "[interrupted]")
      terminal.send("done\r")
      try terminal.waitUntil("the form with the new words") { $0.text.contains("改过的话") && $0.text.contains("Esc 收起") }
      terminal.send(Press.enter)
      try place.waitForLog("the note") { try place.notes() == ["改过的话"] }
      #expect(try terminal.quit() == 0)
    }

    @Test("Ctrl-C that ends the editor leaves the form with what was typed in it")
    func ended() throws {
      let (place, terminal) = try editing("echo '[editing]'; read -r line")
      terminal.send(Press.control("C"))
      try terminal.waitUntil("the form with the old words") {
        $0.text.contains("编辑器没有正常结束") && $0.text.contains("原来的话")
      }
      terminal.send(Press.enter)
      try place.waitForLog("the note") { try place.notes() == ["原来的话"] }
      #expect(try terminal.quit() == 0)
    }

    @Test("Ctrl-Z in the editor brings the shell, and going on brings the editor, then the form")
    func stopped() throws {
      let (place, terminal) = try editing(
        "echo '[editing]'; read -r line; printf '接着改过的话' >\"$1\"; exit 0")
      try terminal.send(Press.control("Z"), until: "[stopped]")
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
      terminal.send(Press.enter)
      terminal.send("ready\r")
      try terminal.waitUntil("the form with the new words") { $0.text.contains("接着改过的话") && $0.text.contains("Esc 收起") }
      terminal.send(Press.enter)
      try place.waitForLog("the note") { try place.notes() == ["接着改过的话"] }
      #expect(try terminal.quit() == 0)
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
    }

    @Test("told to end meanwhile, it ends the editor too, also one that will not listen", arguments: [SIGTERM, SIGHUP])
    func toldToEnd(signal: Int32) throws {
      for trap in ["", "trap '' TERM HUP INT; "] {
        let (place, terminal) = try editing(
          trap + "echo $$ >\"$0.pid\"; echo '[editing]'; while :; do read -r line; done")
        let editor = try #require(pid_t(Files.text(place.path + "/editor.pid").filter(\.isNumber)))
        #expect(isAlive(editor))
        try terminal.signal(signal)
        _ = try terminal.waitForEnd(seconds: 10)
        #expect(!isAlive(editor), "nothing is left behind")
        #expect(terminal.isLineCooked && terminal.scan.isRestored)
        #expect(try Program.run(["verify", place.plan], in: place).status == 0)
      }
    }

    /// One that has ended may still wait for somebody to ask how.
    private func isAlive(_ process: pid_t) -> Bool {
      let status = Files.text("/proc/\(process)/stat").split(separator: " ")
      return status.count > 2 && status[2] != "Z"
    }

    /// A note is half written, and the editor has it.
    private func editing(_ script: String) throws -> (Scratch, PseudoTerminal) {
      let place = try Scratch()
      let path = place.path + "/editor"
      try Files.write("#!/bin/sh\n" + script + "\n", to: path)
      chmod(path, 0o755)
      let terminal = try PseudoTerminal.console(place, environment: ["EDITOR": path])
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.send("n", until: "Esc 收起")
      try terminal.send("原来的话", until: "原来的话")
      try terminal.send(Press.control("E"), until: "[editing]")
      return (place, terminal)
    }
  }
}
