import Testing

extension EndToEnd {
  @Suite struct Usage {
    @Test("what is wrong with a command line is said in the language of the terminal")
    func inWords() throws {
      let lines: [([String], String, String)] = [
        (["project"], "缺少 '<session>'", "Missing expected argument '<session>'"),
        (["hall"], "没有这个命令，或多写了：'hall'", "Unexpected argument 'hall'"),
        (["run", "hall", "--dta", "x"], "没有这个选项：'--dta'；是不是 '--data'", "Unknown option '--dta'"),
      ]
      for (words, chinese, english) in lines {
        let place = try Scratch()
        let ours = try Program.run(words, in: place, environment: ["LC_ALL": "zh_CN.UTF-8"])
        #expect(ours.status == 2 && ours.errors.contains(chinese) && ours.errors.contains("用法："), "\(ours.errors)")
        #expect(!ours.errors.contains("Error:") && !ours.errors.contains("Usage:"), "\(ours.errors)")
        let theirs = try Program.run(words, in: place, environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(theirs.status == 2 && theirs.errors.contains(english), "\(theirs.errors)")
      }
    }
  }
}
