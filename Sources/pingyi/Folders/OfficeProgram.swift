import Glibc
import ReviewCore

/// LibreOffice, where it is installed: what an office opens papers with makes PDF of them too, so that both are one
/// layout.
struct OfficeProgram {
  private let path: String

  /// Nil where it is not installed.
  init?() {
    let folders = (Environment.value("PATH") ?? "").split(separator: ":").map(String.init)
    let paths = folders.flatMap { folder in ["soffice", "libreoffice"].map { folder + "/" + $0 } }
    guard let found = paths.first(where: { $0.hasPrefix("/") && access($0, X_OK) == 0 }) else { return nil }
    path = found
  }

  /// The PDF of each Word file, in their order; nil where it made none. It has a profile of its own that goes
  /// afterwards, so that one on the screen goes on undisturbed.
  func pdf(of files: [String]) -> [[UInt8]?] {
    var name = Array((Environment.temporaryFolder + "/pingyi-office-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { return files.map { _ in nil } }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Folders.remove(folder) }
    run(
      ["--headless", "-env:UserInstallation=file://\(folder)/profile", "--convert-to", "pdf", "--outdir", folder]
        + files)
    return files.map { file in
      let stem =
        file.split(separator: "/").last.map { $0.hasSuffix(".docx") ? String($0.dropLast(5)) : String($0) } ?? ""
      return Files.read("\(folder)/\(stem).pdf")
    }
  }

  // MARK: - Private

  /// The longest it may take, in hundredths of a second: one that hangs is ended.
  private static let patience = 30_000

  /// Silent, and without a terminal to read from.
  private func run(_ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else { return }
    for _ in 0..<OfficeProgram.patience {
      if waitpid(process, nil, WNOHANG) != 0 { return }
      poll(nil, 0, 10)
    }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }
}
