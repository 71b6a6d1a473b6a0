import Foundation
import Testing

@testable import ReviewStore

@Suite struct EvidenceFolderTests {
  let scratch: Scratch
  let folder: EvidenceFolder

  init() throws {
    scratch = try Scratch()
    folder = EvidenceFolder(beside: scratch.path + "/register.sqlite")
  }

  @Test func `a file is kept under the hash of its bytes, and only its name is remembered`() throws {
    let path = try file("收据.pdf", "receipt")
    let kept = try folder.keep(path)
    #expect(kept.name == "收据.pdf" && kept.bytes == 7)
    #expect(kept.sha256 == EventHash(of: Array("receipt".utf8)).hex)
    #expect(FileManager.default.contents(atPath: folder.path(of: kept.sha256)) == Data("receipt".utf8))
    #expect(folder.fault(of: kept.sha256) == nil)
  }

  @Test func `a file that is handed in twice is there once`() throws {
    let first = try folder.keep(try file("a.pdf", "the same"))
    let second = try folder.keep(try file("b.pdf", "the same"))
    #expect(first.sha256 == second.sha256)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [first.sha256])
  }

  @Test func `a file that was altered or taken away is named`() throws {
    let kept = try folder.keep(try file("a.pdf", "photograph"))
    try Data("another".utf8).write(to: URL(fileURLWithPath: folder.path(of: kept.sha256)))
    #expect(folder.fault(of: kept.sha256) == .altered)
    try FileManager.default.removeItem(atPath: folder.path(of: kept.sha256))
    #expect(folder.fault(of: kept.sha256) == .missing)
  }

  @Test func `what is no file is refused, and nothing is left behind`() throws {
    #expect(throws: EvidenceFolder.Failure.notAFile(path: scratch.path)) { try folder.keep(scratch.path) }
    #expect(throws: EvidenceFolder.Failure.unreadable(path: "/nowhere", number: ENOENT)) { try folder.keep("/nowhere") }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = scratch.path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}
