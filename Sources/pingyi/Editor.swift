import Glibc

/// `$VISUAL` or `$EDITOR` on a text, in a file of its own that nobody else can read.
enum Editor {
  /// The text as the editor left it; nil where it could not be run or failed.
  static func edit(_ text: String) -> String? {
    var template = Array("/tmp/pingyi-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array(text.utf8)
    let count = write(descriptor, bytes, bytes.count)
    close(descriptor)
    guard count == bytes.count else { return nil }
    let editor = Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "nano"
    guard run(editor, path) == 0, let edited = Files.read(path) else { return nil }
    return String(decoding: edited, as: UTF8.self)
  }

  /// The editor may be given with arguments, so the shell reads it; the path is its own argument.
  private static func run(_ editor: String, _ path: String) -> Int32? {
    var process = pid_t()
    let words = ["/bin/sh", "-c", editor + " \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
