import ReviewCore
import ReviewScreens
import Testing

@Suite("Phones at the console")
struct PhoneTests {
  /// The first speaker reports, and all vote on them by phone.
  private func voting(size: Size = Size(columns: 200, rows: 50)) throws -> Stage {
    var plan = Plan.sample
    plan.appraisal.voting.channels = [.phone]
    var stage = try Stage(plan, size: size)
    stage.press(.character(" "), .character(" "), .function(2), .function(2))
    stage.press(.function(3), .function(2), .function(2), .function(3))
    stage.record(.roundOpened(opening: RoundOpening(id: 1, speakers: ["u1"], panels: ["A", "B"], channels: [.phone])))
    return stage
  }

  @Test("have their address on the line of the projector, or why there is none")
  func address() throws {
    var stage = try voting(size: Size(columns: 80, rows: 24))
    #expect(!stage.screen.contains("手机 http"))
    stage.send(.phonesServed(.at(address: "http://192.168.1.10:8080")))
    #expect(stage.screen.contains("手机 http://192.168.1.10:8080"))
    stage.send(.phonesServed(.down(reason: "端口占用")))
    #expect(stage.screen.contains("手机停了：端口占用"))
    stage.send(.phonesServed(.off))
    #expect(!stage.screen.contains("手机停了"))
  }

  @Test("change the preview of the hall as ballots come in, frame by frame as the whole screen would")
  func preview() throws {
    var stage = try voting()
    var painter = ConsolePainter()
    var painted = Buffer(size: stage.model.size)
    painter.paint(stage.model, into: &painted)
    for returned in [0, 3, 11] {
      let turnout = ["A", "B"].map {
        Turnout(bag: BallotBag(panel: $0, channel: .phone), issued: 11, returned: returned)
      }
      stage.send(.boxRead(BoxReading(turnout: turnout)))
      stage.send(.phonesServed(.at(address: "http://10.0.0.\(returned):80")))
      painter.paint(stage.model, into: &painted)
      #expect(painted.lines == stage.buffer.lines)
    }
    let before = stage.screen
    stage.send(.boxRead(nil))
    #expect(stage.screen != before)
  }

  @Test("are counted without closing what the secretary has open, and not as another console's doing")
  func settled() throws {
    var stage = try voting()
    stage.press(.character("n"))
    stage.type("写到一半")
    let end = stage.model.history.end
    stage.send(
      .settled([
        Recorded(position: end + 1, batch: end + 1, at: stage.now, event: .phonesServed(address: "http://hall"))
      ]))
    #expect(stage.screen.contains("写到一半"))
    #expect(stage.model.notice?.text == "手机投票：http://hall")
  }
}

extension Stage {
  fileprivate mutating func record(_ event: Event) {
    let end = model.history.end
    send(.recorded([Recorded(position: end + 1, batch: end + 1, at: now, event: event)], mine: true))
  }
}
