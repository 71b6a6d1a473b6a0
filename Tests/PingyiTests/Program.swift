import Foundation
import Glibc

/// The program under test, as it was built.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Beside the test bundle, in the folder of the products.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let running = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for begin in [running] + Swift.CommandLine.arguments {
      var parts = begin.split(separator: "/").dropLast()
      while !parts.isEmpty {
        let candidate = "/" + parts.joined(separator: "/") + "/pingyi"
        if Files.isProgram(candidate) { return candidate }
        parts = parts.dropLast()
      }
    }
    return "pingyi"
  }()

  /// The folder of the package.
  static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  static let environment = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
    "XDG_STATE_HOME": state,
  ]

  /// Where keys lie that are in no session's folder; for a box that a test opens itself, too.
  private static let state: String = {
    let path = NSTemporaryDirectory() + "/pingyi-test-state"
    setenv("XDG_STATE_HOME", path, 1)
    return path
  }()

  /// Runs it without a terminal to its end; with `room`, on a disk that takes no file of more kilobytes; with `folder`,
  /// started in that one. `program`: another one than that under test.
  static func run(
    _ arguments: [String], in place: Scratch, input: String = "", environment: [String: String] = [:], room: Int? = nil,
    startingIn folder: String? = nil, program: String = Program.path
  ) throws -> Result {
    let files = place.newPath()
    try Files.write(input, to: files + ".in")
    let plain = [program] + arguments
    let words =
      room.map { ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \($0 * 2); exec \"$@\"", "sh"] + plain }
      ?? folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] + plain } ?? plain
    let child = try Child(
      words, environment: Program.environment.merging(environment) { $1 },
      wires: [.from(files + ".in"), .to(files + ".out"), .to(files + ".errors")], leadsSession: false)
    let status: Int32
    switch try child.waitForEnd() {
    case .exited(let code): status = code
    case .killed(let signal): status = 128 + signal
    }
    return Result(status: status, output: Files.text(files + ".out"), errors: Files.text(files + ".errors"))
  }
}

/// Files as tests need them.
enum Files {
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func text(_ path: String) -> String { String(decoding: bytes(path) ?? [], as: UTF8.self) }

  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Trouble("cannot write \(path)") }
    defer { close(descriptor) }
    guard bytes.withUnsafeBytes({ Glibc.write(descriptor, $0.baseAddress, $0.count) }) == bytes.count else {
      throw Trouble("cannot write \(path)")
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
