import Glibc

/// `$VISUAL` or `$EDITOR` on a text, in a file of its own that nobody else can read.
enum Editor {
  /// The text as the editor left it; nil where it could not be run, failed, or this program was told to end meanwhile.
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
    // It may be given with arguments, so the shell reads it; the path is its own argument. A shell that waits for it must
    // not die of a Ctrl-C that the editor takes for something else: a trap, unlike ignoring it, is not handed down.
    let words = ["/bin/sh", "-c", "trap : INT QUIT; " + editor + " \"$1\"", "sh", path]
    guard ForegroundJob.run(words) == 0, let edited = Files.read(path) else { return nil }
    return String(decoding: edited, as: UTF8.self)
  }
}
