import HTTPTypes
import Hummingbird
import NIOCore
import ReviewCore

/// How pages go out: headers, statuses, and the plain answers.
extension BallotPages {
  /// `renewedAfter`: seconds after which the browser asks again by itself.
  func page(
    _ strings: Strings, title: String, status: HTTPResponse.Status = .ok, renewedAfter: Int? = nil,
    _ fill: (inout Page) -> Void
  ) -> Response {
    var page = Page()
    fill(&page)
    let html = page.html(strings, title: title, renewedAfter: renewedAfter)
    return Response(status: status, headers: Headers.all, body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }

  /// A heading and a way back to the beginning.
  func plain(
    _ strings: Strings, _ said: VoterMessage, status: HTTPResponse.Status, closes: Bool = false
  ) -> Response {
    var response = Response(
      status: status, headers: Headers.all, body: ResponseBody(byteBuffer: PlainAnswers.bytes(strings, said)))
    if closes { response.headers[.connection] = "close" }
    return response
  }

  /// The page for a code once more, with what was wrong.
  func again(_ visit: Visit, _ said: VoterMessage, status: HTTPResponse.Status) -> Response {
    page(visit.strings, title: said.title, status: status) { page in
      page.code(visit.strings, said, typed: String((visit.form["code"] ?? "").prefix(40)))
    }
  }

  func refusal(_ answer: CastAnswer, _ visit: Visit) -> Response {
    answers.response(answer, visit.strings.language)
  }

  func tooMany(_ strings: Strings, _ wait: Int64) -> Response {
    var response = plain(strings, strings.tooMany(wait), status: .tooManyRequests)
    response.headers[.retryAfter] = "\(wait)"
    return response
  }
}

/// What is said to a submission, in each language, made once: five thousand voters are told the same.
struct PlainAnswers: Sendable {
  private let pages: [Language: [CastAnswer: Response]]

  init() {
    pages = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let strings = Strings(language)
        let pages = PlainAnswers.said(strings).map { answer, status, said in
          (
            answer,
            Response(
              status: status, headers: Headers.all, body: ResponseBody(byteBuffer: PlainAnswers.bytes(strings, said)))
          )
        }
        return (language, Dictionary(uniqueKeysWithValues: pages))
      })
  }

  func response(_ answer: CastAnswer, _ language: Language) -> Response {
    pages[language]?[answer] ?? Response(status: .internalServerError)
  }

  static func bytes(_ strings: Strings, _ said: VoterMessage) -> ByteBuffer {
    var page = Page()
    page.plain(strings, said)
    return ByteBuffer(string: page.html(strings, title: said.title, isAnswer: true))
  }

  private static func said(_ strings: Strings) -> [(CastAnswer, HTTPResponse.Status, VoterMessage)] {
    [
      (.stored, .ok, strings.stored), (.storedAlready, .ok, strings.storedAlready),
      (.hasVoted, .conflict, strings.hasVoted), (.unknownCode, .forbidden, strings.wrongCode),
      (.notOpen, .conflict, strings.notOpen), (.notInvited, .conflict, strings.notInvited),
      (.doesNotFit, .badRequest, strings.doesNotFit),
    ]
  }
}

/// The policy forbids scripts and frames, so that headers which keep a script from something would add nothing.
enum Headers {
  static let all: HTTPFields = [
    .contentType: "text/html; charset=utf-8",
    .cacheControl: "no-store",
    .contentSecurityPolicy:
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    .xContentTypeOptions: "nosniff",
    unchecked("Referrer-Policy"): "no-referrer",
    // For old browsers of phones, which do not know the policy's frame-ancestors.
    unchecked("X-Frame-Options"): "DENY",
    unchecked("Cross-Origin-Resource-Policy"): "same-origin",
  ]

  /// A constant of this file, so that it is a name.
  private static func unchecked(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .contentType }
}

/// Carries a slip's code from its address into the form.
enum Cookie {
  static func value(in header: String?) -> String? { value(of: "slip", in: header) }

  static func carrying(_ code: VotingCode, _ isSecure: Bool) -> String {
    text("slip", code.text, seconds: 60, path: "/", isSecure)
  }

  static func gone(_ isSecure: Bool) -> String { text("slip", "", seconds: 0, path: "/", isSecure) }

  static func value(of name: String, in header: String?) -> String? {
    header?.split(separator: ";").lazy
      .map { $0.drop { $0 == " " } }.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// No script reads it, and no other site makes a browser send it.
  static func text(_ name: String, _ value: String, seconds: Int, path: String, _ isSecure: Bool) -> String {
    "\(name)=\(value); Max-Age=\(seconds); Path=\(path); HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }
}
