import Foundation
import ReviewRegister

/// The register's events as JSON.
public struct RegisterCodec: EventCodec {
  public typealias Event = RegisterEvent

  public static let version = 1

  private let form = JSONForm<Event>()

  public init() {}

  public func kind(of event: Event) -> String { event.kindName }

  public func isKnown(kind: String) -> Bool { Event.isKnown(kindName: kind) }

  public func encode(_ event: Event) throws -> Data { try form.encode(event) }

  public func decode(_ bytes: Data, version: Int) -> Event? { form.decode(bytes) }

  public func decode(all bytes: [Data]) -> [Event]? { form.decode(all: bytes) }

  public func isInBounds(_ recorded: Recorded<Event>) -> Bool { recorded.isInBounds }
}
