import Foundation
import Testing
import ZippedFiles

/// An office with one session and the register after it: prepared as a plan, driven by step files with set clocks, read as the
/// papers it gets.
struct Office {
  let place: Scratch

  /// `top` stands before the first table of the plan, `more` behind its last one.
  init(top: String = "", more: String = "") throws { try self.init(plan: top + "\n" + Office.plan + "\n" + more) }

  init(plan: String) throws { place = try Scratch(plan: plan) }

  // MARK: - Preparing

  func check(_ options: String...) throws -> String {
    let result = try Program.run(["check", place.plan] + options, in: place)
    return result.output + result.errors
  }

  // MARK: - The session

  /// Holds the session by these steps; answers with what was said.
  @discardableResult
  func hold(_ steps: String) throws -> String {
    let result = try Program.run(["drive", place.plan], in: place, input: steps)
    try #require(result.status == 0, "\(result.output)\(result.errors)")
    return result.output
  }

  /// A paper of the session: `minutes.md`, `units/01-jia/talk-notice.docx`.
  func paper(_ name: String) throws -> String {
    try Office.text(place.document(name), name)
  }

  // MARK: - The register

  var register: String { place.path + "/register.sqlite" }

  /// Goes on in the register by these steps; answers with what was said.
  @discardableResult
  func keep(_ steps: String) throws -> String {
    let result = try Program.run(["register", "drive", "--register", register], in: place, input: steps)
    try #require(result.status == 0, "\(result.output)\(result.errors)")
    return result.output
  }

  func say(_ words: String, on day: String) throws -> Program.Result {
    try Program.run(
      ["register"] + words.split(separator: " ").map(String.init) + ["--register", register, "--on", day], in: place)
  }

  /// Writes the papers of an occasion, and answers with where they lie.
  func papers(_ occasion: String, on day: String) throws -> Folder {
    let folder = place.newPath()
    let result = try Program.run(
      ["register", "papers", occasion, "--to", folder, "--register", register, "--on", day], in: place)
    try #require(result.status == 0, "\(result.output)\(result.errors)")
    return Folder(path: folder)
  }

  /// Papers of one occasion, read as text.
  struct Folder {
    let path: String

    var names: [String] { ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted() }

    subscript(_ name: String) -> String {
      get throws { try Office.text(Files.bytes(path + "/" + name), name) }
    }
  }

  // MARK: - Reading

  /// What somebody reads who opens the file.
  private static func text(_ bytes: [UInt8]?, _ name: String) throws -> String {
    let bytes = try #require(bytes, "\(name) is not there")
    guard name.hasSuffix(".docx") else { return String(decoding: bytes, as: UTF8.self) }
    let xml = String(decoding: try #require(unzipped(bytes)["word/document.xml"]), as: UTF8.self)
    return xml.replacing("</w:p>", with: "\n").replacing(/<[^>]*>/, with: "")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  // MARK: - What is usual

  /// Two units, two panels, an undercover film; a third of 一般 and 差 is a talk.
  private static let plan = """
    title = "2026年度述职评议会"
    committee = "某县县委"
    place = "一楼会议室"
    date = 2026-12-18
    chair = "县委副书记"
    recorder = "组织部干部"
    quorum = "1/2"
    agenda = ["sign-in", "film", "reports", "appraisal", "summary", "pledges"]
    turn = ["report", "questions", "commentary"]

    [[panel]]
    id = "A"
    title = "县委委员"
    due = 10
    weight = 60

    [[panel]]
    id = "B"
    title = "群众代表"
    due = 20
    weight = 40

    [[film]]
    id = "f"
    title = "暗访片"
    undercover = true

    [[speaker]]
    id = "jia"
    unit = "甲镇党委"
    post = "党委书记"
    contact_leader = "县委组织部部长"
    project_leader = "副县长"

    [[speaker.problem]]
    text = "党员活动室长期不开门"
    source = "self"

    [[speaker]]
    id = "yi"
    unit = "乙镇党委"
    post = "党委书记"
    contact_leader = "县委宣传部部长"

    """

  /// Up to where the first speaker begins to report.
  static let opening = """
    @09:00:00 open
    attend A 10
    attend B 20
    @09:01:00 next
    @09:01:10 continue
    @09:03:05 problem "村部大门上锁，电话无人接" speaker=jia
    @09:05:00 next
    @09:05:10 next
    @09:05:20 report

    """

  /// The other speaker, and on to the appraisal.
  static let toAppraisal = """
    @09:10:00 next
    @09:10:10 report
    @09:14:00 next

    """

  /// To the end of the session.
  static let closing = """
    @09:20:00 next
    @09:21:00 next
    @09:25:00 adjourn

    """
}
