import Foundation
import ReviewCore
import Testing

@testable import ReviewStore

@Suite struct BallotBoxTests {
  let scratch: Scratch
  let box: SessionBox

  init() throws {
    scratch = try Scratch()
    box = try SessionBox.open(in: scratch.session)
  }

  @Test("a box keeps what it promises", arguments: BoxPromise.allCases)
  func promise(_ promise: BoxPromise) throws {
    try promise.demand(of: box)
  }

  @Test func `without its key file the box says so`() throws {
    _ = try box.issue(panel: "B", owns: [nil])
    box.close()
    unlink(scratch.files.boxKey)
    #expect(throws: StoreError.keyMissing(path: scratch.files.boxKey)) {
      try SessionBox.open(in: scratch.session)
    }
  }

  @Test func `box and keys are for their owner alone`() throws {
    try box.open(BoxSamples.paper())
    for path in [scratch.files.box, scratch.files.boxKey, scratch.files.roundKey(1)] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(path)")
    }
  }
}
