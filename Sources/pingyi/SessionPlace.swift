import ArgumentParser
import Glibc
import ReviewCore
import ReviewPlan
import ReviewStore

/// Where a session's plan and data lie: `Sessions/NAME.toml` and beside it `Sessions/NAME.session/`, or under `--data`.
struct SessionPlace {
  let plan: String
  let directory: String

  var documents: String { directory + "/documents" }

  /// `session` is a plan's path, or its name in `Sessions/`.
  init(_ session: String, data: String?) {
    let isPath = session.contains("/") || session.hasSuffix(".toml")
    plan = isPath ? session : "Sessions/\(session).toml"
    let stem = plan.hasSuffix(".toml") ? String(plan.dropLast(5)) : plan
    let name = stem.split(separator: "/").last.map(String.init) ?? stem
    directory = (data ?? (stem.contains("/") ? String(stem.dropLast(name.count + 1)) : ".")) + "/\(name).session"
  }

  /// Reads the plan, or ends with every fault of it.
  func readPlan() throws -> Plan {
    guard let bytes = Files.read(plan) else {
      throw Refusal(text: Pingyi.words.noPlan(plan, reason: String(cString: strerror(errno))))
    }
    let reading = PlanReader.read(bytes, file: plan)
    guard let read = reading.plan else {
      let lines = reading.faults.map { $0.text(Pingyi.words.language) }
      throw Refusal(text: lines.joined(separator: "\n"))
    }
    return read
  }

  /// Where the plan serves phones; its files lie where the plan does, unless they are named from the root.
  func phones(of plan: Plan) -> PhoneRules? {
    guard var rules = plan.phones else { return nil }
    let folder = self.plan.lastIndex(of: "/").map { String(self.plan[...$0]) } ?? ""
    let beside = { (path: String) in path.hasPrefix("/") ? path : folder + path }
    rules.certificate = rules.certificate.map(beside)
    rules.key = rules.key.map(beside)
    return rules
  }

  /// The plan as the session's log has it, or as it stands in its file while there is no session: slips are printed the
  /// day before, and must not freeze it.
  func standingPlan() throws -> Plan {
    do {
      let store = try EventStore.openReadOnly(directory: directory)
      defer { store.close() }
      guard let history = History(try store.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
      return history.session.plan
    } catch StoreError.noSuchSession {
      return try readPlan()
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }
}

/// Whole files, in and out.
enum Files {
  /// Nil with `errno` set where the file cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return read(descriptor)
  }

  static func read(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Writes beside, syncs, renames: the file appears whole or not at all. Nil, or what went wrong.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) -> String? {
    let beside = path + ".part"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty && fsync(descriptor) == 0
    let reason = isWhole ? nil : String(cString: strerror(errno))
    close(descriptor)
    if reason == nil, rename(beside, path) == 0 { return nil }
    let failure = reason ?? String(cString: strerror(errno))
    unlink(beside)
    return failure
  }
}

/// Options every verb on a session takes.
struct SessionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Pingyi.words.pick("计划文件，或 Sessions/ 里的名字", "計劃檔案，或 Sessions/ 裡的名字", "a plan, or its name in Sessions/")))
  var session: String

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("数据所在的文件夹", "資料所在的資料夾", "the folder for the session's data"), valueName: "dir")
  )
  var data: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("语言：zh-Hans、zh-Hant、en", "語言：zh-Hans、zh-Hant、en", "language: zh-Hans, zh-Hant, en")))
  var lang: Language?

  var place: SessionPlace { SessionPlace(session, data: data) }

  func strings(for plan: Plan) -> Strings { Strings(lang ?? plan.language) }
}

enum Folders {
  /// Makes the folder and those above it; a failure shows when a file is written there.
  static func make(_ path: String) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += part + "/"
      mkdir(built, 0o755)
    }
  }
}
