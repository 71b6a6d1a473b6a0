import HTTPTypes
import Hummingbird
import NIOCore
import ReviewCore

/// What each address answers. A voter's way: `/` code → `/sheet` marks → `/check` a second look → `/cast`.
///
/// Between two pages everything is in the form; the server remembers nothing of a voter.
struct BallotPages: Sendable {
  let box: any BallotBoxAccess
  let limiter: RequestLimiter
  let isSecure: Bool
  let answers = PlainAnswers()

  func router() -> Router<VisitorContext> {
    let router = Router(context: VisitorContext.self)
    router.get("/") { request, context in guarded(request, context) { landing(request, $0) } }
    router.get("/c/:code") { request, context in guarded(request, context) { _ in slip(context) } }
    // What an answer costs that says nothing and has the headers of all: the measure that ballots are held against.
    router.post("/empty") { _, _ in Response(status: .noContent, headers: Headers.all) }
    router.post("/sheet") { request, context in
      try await form(request, context) { visit in try asked(visit) { sheet(visit, $0, $1) } }
    }
    router.post("/check") { request, context in
      try await form(request, context) { visit in try asked(visit) { check(visit, $0, $1) } }
    }
    router.post("/cast") { request, context in try await form(request, context, cast) }
    routeLeaders(router)
    return router
  }

  /// One request, taken apart.
  struct Visit {
    let form: FormBody
    let address: String
    var strings: Strings
  }

  func guarded(_ request: Request, _ context: VisitorContext, _ body: (Strings) -> Response) -> Response {
    let strings = Strings(language(of: request, nil))
    if let wait = limiter.wait(address: context.address) { return tooMany(strings, wait) }
    return body(strings)
  }

  func form(
    _ request: Request, _ context: VisitorContext, _ body: (Visit) async throws -> Response
  ) async throws -> Response {
    var strings = Strings(language(of: request, nil))
    if let wait = limiter.wait(address: context.address) { return tooMany(strings, wait) }
    let most = BallotPages.mostBytes
    let declared = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard declared <= most, let bytes = try? await request.body.collect(upTo: most) else {
      return plain(strings, strings.badRequest, status: .contentTooLarge, closes: true)
    }
    let form = bytes.withUnsafeReadableBytes(FormBody.init)
    strings = Strings(language(of: request, form["lang"]))
    do {
      return try await body(Visit(form: form, address: context.address, strings: strings))
    } catch {
      return plain(strings, strings.notConfirmed, status: .serviceUnavailable)
    }
  }

  // MARK: - Private

  /// A sheet for a thousand speakers on six criteria fits.
  private static let mostBytes = 128 * 1_024

  private func landing(_ request: Request, _ strings: Strings) -> Response {
    let paper = (try? box.openPaper()) ?? nil
    let isAsked = request.uri.queryParameters["lang"] != nil || request.headers[.acceptLanguage] != nil
    let strings = isAsked ? strings : Strings(paper?.language ?? strings.language)
    let cookie = Cookie.value(in: request.headers[.cookie])
    var response = page(strings, title: strings.vote) { page in
      page.landing(strings, paper, code: cookie.flatMap { VotingCode(typed: $0)?.text } ?? "")
    }
    if cookie != nil { response.headers[.setCookie] = Cookie.gone(isSecure) }
    return response
  }

  /// The address on a slip's QR code: the code moves into the form by a cookie that lives for this one redirect, so that
  /// it stays in no history and is sent to nobody.
  private func slip(_ context: VisitorContext) -> Response {
    var response = Response(status: .seeOther, headers: Headers.all)
    response.headers[.location] = "/"
    if let code = context.parameters.get("code").flatMap({ VotingCode(typed: $0) }) {
      response.headers[.setCookie] = Cookie.carrying(code, isSecure)
    }
    return response
  }

  /// Lets those in whose code may vote now; everybody else is told why not.
  private func asked(_ visit: Visit, _ body: (BallotPaper, Voter) -> Response) throws -> Response {
    let strings = visit.strings
    guard let code = VotingCode(typed: visit.form["code"] ?? "") else {
      return again(visit, strings.mistypedCode, status: .badRequest)
    }
    if let wait = limiter.wait(code: code) { return tooMany(strings, wait) }
    switch try box.status(of: code) {
    case .mayVote(let voter):
      guard let paper = try box.openPaper() else { return refusal(.notOpen, visit) }
      // A sheet of an earlier round: the new one is shown empty.
      return body(paper, voter)
    case .unknownCode: return wrongCode(visit)
    case .hasVoted: return refusal(.hasVoted, visit)
    case .notInvited: return refusal(.notInvited, visit)
    case .notOpen: return refusal(.notOpen, visit)
    }
  }

  private func sheet(_ visit: Visit, _ paper: BallotPaper, _ voter: Voter) -> Response {
    let marks = visit.form["m"].flatMap { SheetMarks.read($0, paper, voter) } ?? SheetMarks.empty(paper, voter)
    return page(visit.strings, title: visit.strings.vote) { page in
      page.sheet(visit.strings, paper, marks, code: visit.form["code"] ?? "")
    }
  }

  private func check(_ visit: Visit, _ paper: BallotPaper, _ voter: Voter) -> Response {
    guard visit.form["round"] == "\(paper.id)", let marks = SheetMarks.ofForm(visit.form, paper, voter) else {
      return sheet(visit, paper, voter)
    }
    let token = (0..<Submission.tokenLength).map { _ in UInt8.random(in: 0...255) }
    return page(visit.strings, title: visit.strings.check) { page in
      page.check(visit.strings, paper, marks, code: visit.form["code"] ?? "", token: token)
    }
  }

  private func cast(_ visit: Visit) async throws -> Response {
    let strings = visit.strings
    guard let code = VotingCode(typed: visit.form["code"] ?? "") else {
      return again(visit, strings.mistypedCode, status: .badRequest)
    }
    if let wait = limiter.wait(code: code) { return tooMany(strings, wait) }
    guard let round = visit.form["round"].flatMap({ Int($0) }),
      let token = visit.form["token"].flatMap(Hex.bytes), token.count == Submission.tokenLength,
      let marks = visit.form["m"].flatMap(SheetMarks.read)
    else { return refusal(.doesNotFit, visit) }
    if marks.contains(.blank), visit.form["blank"] != "yes" {
      return try asked(visit) { paper, voter in check(visit, paper, voter) }
    }
    let answer = try await box.cast(
      Submission(code: code, round: round, channel: .phone, marks: marks, token: token))
    return answer == .unknownCode ? wrongCode(visit) : refusal(answer, visit)
  }

  private func wrongCode(_ visit: Visit) -> Response {
    if let wait = limiter.wait(wrongCodeFrom: visit.address) { return tooMany(visit.strings, wait) }
    return again(visit, visit.strings.wrongCode, status: .forbidden)
  }

  func language(of request: Request, _ field: String?) -> Language {
    if let named = (field ?? request.uri.queryParameters["lang"].map(String.init)).flatMap(Language.init(rawValue:)) {
      return named
    }
    return request.headers[.acceptLanguage].flatMap { Language(accepting: $0) } ?? .zhHans
  }
}

/// Knows where a request comes from; that goes no further than the counters of `RequestLimiter`.
struct VisitorContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let address: String

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

extension Language {
  /// The first of a browser's languages that there are words for.
  init?(accepting header: String) {
    for part in header.split(separator: ",").prefix(8) {
      let tag = part.prefix { $0 != ";" }.filter { $0 != " " }
      if let language = Language(locale: String(tag)) {
        self = language
        return
      }
    }
    return nil
  }
}
