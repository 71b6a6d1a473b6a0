import Foundation
import ReviewCore
import ReviewStore
import Testing

/// Sessions that earlier programs wrote (Tests/Formats, recorded once by its script): logs, ballot boxes, keys.
extension EndToEnd {
  @Suite struct Formats {
    enum Sample: String, CaseIterable {
      case demo, county, city, halfYear = "half-year", projects
      /// Votes by phone, in a booth and on paper; void and repeated ones; corrections, undo and redo.
      case voted
      /// Its vote is still open.
      case voting

      var folder: String { Program.package + "/Tests/Formats/1/\(rawValue)" }
    }

    @Test(
      "what an earlier program wrote is whole and comes out as the same papers, to the byte", arguments: Sample.allCases
    )
    func exports(_ sample: Sample) throws {
      let place = try Earlier(sample)
      #expect(try place.run("verify").status == 0)
      let expected = try String(contentsOfFile: sample.folder + "/exports", encoding: .utf8)
      #expect(try place.exports() == expected)
    }

    @Test("and goes on: its last step is taken back and given again", arguments: Sample.allCases)
    func goesOn(_ sample: Sample) throws {
      let place = try Earlier(sample)
      // What was voted on screens is not taken back.
      let steps = sample == .voting ? "! undo\nnote 接着开会" : "undo reason=查核 by=记录人\nredo"
      let result = try place.run("drive", input: steps + "\n")
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      #expect(try place.run("verify").status == 0)
    }

    @Test("a vote that was open in it is closed and counted with every ballot cast then")
    func counts() throws {
      let place = try Earlier(.voting)
      let result = try place.run("drive", input: "close\npublish\n")
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      let counts = try place.scratch.events().compactMap { event -> SheetCount? in
        if case .ballotsCounted(5, let count) = event { return count }
        return nil
      }
      #expect(counts.map(\.returned).reduce(0, +) == 14)
      #expect(try place.run("verify").status == 0)
    }
  }
}

/// A copy of one, where it may be written to.
private struct Earlier {
  let scratch: Scratch

  init(_ sample: EndToEnd.Formats.Sample) throws {
    scratch = try Scratch(plan: String(contentsOfFile: sample.folder + "/plan.toml", encoding: .utf8))
    try FileManager.default.copyItem(atPath: sample.folder + "/plan.session", toPath: scratch.session)
  }

  func run(_ verb: String, _ arguments: [String] = [], input: String = "") throws -> Program.Result {
    try Program.run([verb, scratch.plan] + arguments, in: scratch, input: input)
  }

  /// A line for each file, as the script writes them.
  func exports() throws -> String {
    var lines: [(name: String, line: String)] = []
    for language in ["zh-Hans", "en"] {
      let folder = scratch.newPath()
      #expect(try run("export", ["--lang", language, "--to", folder]).status == 0)
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      for name in names {
        let path = folder + "/" + name
        if try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeDirectory {
          continue
        }
        lines.append((language + "/" + name, EventHash(of: Files.bytes(path) ?? []).hex))
      }
    }
    lines.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return lines.map { "\($0.line)  \($0.name)\n" }.joined()
  }
}
