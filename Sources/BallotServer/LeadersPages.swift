import HTTPTypes
import Hummingbird
import ReviewCore

/// The page for leaders: `/l/CODE` from a slip, or `/lead` and a code of their own; then it renews itself.
///
/// Unlike a voter a leader is known from page to page: a cookie of this page alone has the code, until it is left.
extension BallotPages {
  func routeLeaders(_ router: Router<VisitorContext>) {
    router.get("/l/:code") { request, context in guarded(request, context) { leaderSlip(context, $0) } }
    router.get("/lead") { request, context in await leaders(request, context) }
    router.post("/lead") { request, context in try await form(request, context, leaderDoor) }
  }

  // MARK: - Private

  private func leaderSlip(_ context: VisitorContext, _ strings: Strings) -> Response {
    let code = context.parameters.get("code").flatMap { VotingCode(typed: $0) }
    return toLeaders(strings, code.map { LeaderCookie.carrying($0, isSecure) })
  }

  private func leaders(_ request: Request, _ context: VisitorContext) async -> Response {
    let strings = Strings(language(of: request, nil))
    if let wait = limiter.wait(address: context.address) { return tooMany(strings, wait) }
    guard let typed = LeaderCookie.value(in: request.headers[.cookie]) else { return leaderCode(strings, nil, .ok) }
    do {
      guard let code = VotingCode(typed: typed) else { return wrongLeader(strings, context.address) }
      if let wait = limiter.wait(code: code) { return tooMany(strings, wait) }
      guard try box.isLeader(code) else { return wrongLeader(strings, context.address) }
      let brief = try await box.leadersBrief(in: strings.language)
      return page(strings, title: strings.forLeaders, renewedAfter: 5) { page in page.leaders(strings, brief) }
    } catch {
      return page(strings, title: strings.forLeaders, status: .serviceUnavailable, renewedAfter: 5) { page in
        page.element("h1", strings.forLeaders)
        page.element("p", strings.noBrief)
      }
    }
  }

  /// A code that was typed, or leaving.
  private func leaderDoor(_ visit: Visit) async throws -> Response {
    let strings = visit.strings
    if visit.form["leave"] != nil { return toLeaders(strings, LeaderCookie.gone(isSecure)) }
    guard let code = VotingCode(typed: visit.form["code"] ?? "") else {
      return leaderCode(strings, strings.mistypedCode, .badRequest)
    }
    if let wait = limiter.wait(code: code) { return tooMany(strings, wait) }
    guard try box.isLeader(code) else { return wrongLeader(strings, visit.address) }
    return toLeaders(strings, LeaderCookie.carrying(code, isSecure))
  }

  private func wrongLeader(_ strings: Strings, _ address: String) -> Response {
    if let wait = limiter.wait(wrongCodeFrom: address) { return tooMany(strings, wait) }
    var response = leaderCode(strings, strings.wrongCode, .forbidden)
    response.headers[.setCookie] = LeaderCookie.gone(isSecure)
    return response
  }

  private func leaderCode(_ strings: Strings, _ said: VoterMessage?, _ status: HTTPResponse.Status) -> Response {
    page(strings, title: strings.forLeaders, status: status) { page in page.leaderCode(strings, said) }
  }

  /// To the page by an address that has no code in it.
  private func toLeaders(_ strings: Strings, _ cookie: String?) -> Response {
    var response = Response(status: .seeOther, headers: Headers.all)
    response.headers[.location] = "/lead?lang=\(strings.language.rawValue)"
    response.headers[.setCookie] = cookie
    return response
  }
}

/// Lets a leader's page renew itself: sent to this page alone, read by no script, gone after half a day or when it is left.
enum LeaderCookie {
  static func value(in header: String?) -> String? { Cookie.value(of: name, in: header) }

  static func carrying(_ code: VotingCode, _ isSecure: Bool) -> String {
    Cookie.text(name, code.text, seconds: 43_200, path: "/lead", isSecure)
  }

  static func gone(_ isSecure: Bool) -> String { Cookie.text(name, "", seconds: 0, path: "/lead", isSecure) }

  private static let name = "lead"
}

extension Page {
  mutating func leaderCode(_ strings: Strings, _ said: VoterMessage?) {
    element("h1", strings.forLeaders)
    if let said { notice("\(said.title) \(said.text)") }
    markup("<form method=\"post\" action=\"/lead\" autocomplete=\"off\">")
    codeField(strings.typeLeaderCode, "")
    hidden("lang", strings.language.rawValue)
    markup("<button>")
    text(strings.next)
    markup("</button></form>")
  }

  mutating func leaders(_ strings: Strings, _ brief: LeadersBrief) {
    element("h1", brief.title)
    element("p", "\(brief.at.clockText)  \(strings.phase(brief.phase))")
    if let clock = brief.clock { element("h2", strings.clock(clock)) }
    if let speaker = brief.speaker {
      markup("<section>")
      element("h2", "\(speaker.ordinal). \(speaker.unit)")
      element("small", speaker.status == .current ? speaker.post : "\(strings.isNext) \(speaker.post)")
      markup("</section>")
      rows(strings, strings.notOwned(brief.notOwned.count), brief.notOwned)
      rows(strings, strings.openOfLastYear(brief.openOfLastYear.count), brief.openOfLastYear)
      dossier(strings, brief.dossier)
      questions(strings, brief.likely)
    }
    waiting(strings, brief.next)
    markup("<form method=\"post\" action=\"/lead\"><input type=\"hidden\" name=\"leave\" value=\"yes\">")
    hidden("lang", strings.language.rawValue)
    markup("<button class=\"o\">")
    text(strings.leaveLeaders)
    markup("</button></form>")
  }

  // MARK: - Private

  private mutating func rows(_ strings: Strings, _ heading: String, _ rows: [LeadersBrief.Row]) {
    markup("<section>")
    element("h2", heading)
    for row in rows {
      let deadline = row.deadline.map { "  \(strings.due($0, isOverdue: row.isOverdue))" } ?? ""
      element("p", "\(strings.source(row.source))  \(row.text)")
      element("small", row.number + deadline)
    }
    markup("</section>")
  }

  private mutating func dossier(_ strings: Strings, _ parts: [DossierSection]) {
    if parts.isEmpty { return }
    markup("<section>")
    element("h2", strings.preparedOfUnit)
    for part in parts {
      element("h3", part.title)
      for line in part.lines { element("p", line) }
    }
    markup("</section>")
  }

  private mutating func questions(_ strings: Strings, _ likely: [LikelyQuestion]) {
    if likely.isEmpty { return }
    markup("<section>")
    element("h2", strings.likelyQuestions(likely.count))
    for question in likely {
      element("p", question.text)
      element("small", question.reason)
    }
    markup("</section>")
  }

  private mutating func waiting(_ strings: Strings, _ calls: [LobbyScene.Call]) {
    if calls.isEmpty { return }
    markup("<section>")
    element("h2", strings.thenCome)
    for call in calls { element("p", "\(call.time)  \(call.speaker.unit)") }
    markup("</section>")
  }
}
