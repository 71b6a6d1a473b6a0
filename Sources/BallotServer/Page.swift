import ReviewCore

/// A page: text is escaped where it goes in, and nothing else is.
struct Page {
  private(set) var body = ""

  /// Puts text in.
  mutating func text(_ text: String) { body += Page.escaped(text) }

  /// Puts markup in: never anything that came from a plan or a phone.
  mutating func markup(_ markup: StaticString) { body += String(describing: markup) }

  mutating func element(_ name: StaticString, _ text: String) {
    body += "<\(name)>"
    self.text(text)
    body += "</\(name)>"
  }

  /// `<input type="hidden">`
  mutating func hidden(_ name: StaticString, _ value: String) {
    body += "<input type=\"hidden\" name=\"\(name)\" value=\"\(Page.escaped(value))\">"
  }

  mutating func attribute(_ name: StaticString, _ value: String) { body += " \(name)=\"\(Page.escaped(value))\"" }

  /// A short answer needs a short style.
  func html(_ strings: Strings, title: String, isAnswer: Bool = false, renewedAfter: Int? = nil) -> String {
    let language =
      switch strings.language {
      case .zhHans: "zh-Hans"
      case .zhHant: "zh-Hant"
      case .en: "en"
      }
    let renewal = renewedAfter.map { "<meta http-equiv=\"refresh\" content=\"\($0)\">" } ?? ""
    return """
      <!DOCTYPE html><html lang="\(language)"><head><meta charset="utf-8">\(renewal)\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">\
      <title>\(Page.escaped(title))</title><style>\(isAnswer ? Page.answerStyle : Page.style)</style></head><body><main>\(body)</main></body></html>
      """
  }

  /// What a phone or a plan says, as text of a page: control characters and reversed writing are gone.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in PlainText.clean(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let answerStyle = """
    html{font:20px/1.5 sans-serif;color:#111}main{max-width:34rem;margin:0 auto;padding:12px}\
    .b{display:block;font-weight:700;margin-top:24px;border-radius:8px;background:#0b4ea2;color:#fff;text-align:center;\
    text-decoration:none;padding:16px}
    """

  /// For old eyes and thumbs: nothing smaller than 18 px, nothing to hit lower than 52 px.
  private static let style = """
    *{box-sizing:border-box}html{font:18px/1.45 system-ui,sans-serif;color:#111;background:#fff;\
    -webkit-text-size-adjust:100%}body{margin:0}main{max-width:34rem;margin:0 auto;padding:12px 12px 32px}\
    h1{font-size:1.35rem;margin:.3em 0 .6em}h2{font-size:1.25rem;margin:0}\
    h3{font-size:1.1rem;margin:.9em 0 0}p{margin:.6em 0}\
    section{border-top:2px solid #888;padding:12px 0}section small{font-size:1rem;color:#444}\
    fieldset{border:0;margin:10px 0 0;padding:0;min-width:0}legend{padding:0;font-weight:600}\
    .c{display:grid;gap:6px;grid-template-columns:repeat(auto-fit,minmax(7.2rem,1fr))}\
    .c label{display:block;position:relative}.c input{position:absolute;opacity:0;width:100%;height:100%;margin:0}\
    .c span{display:flex;align-items:center;justify-content:center;min-height:52px;padding:4px 6px;border:2px solid #555;\
    border-radius:8px;text-align:center}.c input:checked+span{background:#0b4ea2;border-color:#0b4ea2;color:#fff;\
    font-weight:700}.c input:focus-visible+span{outline:4px solid #f5a623}\
    .t{width:100%;font:inherit;font-size:1.35rem;padding:12px;border:2px solid #555;border-radius:8px}\
    button,.b{display:block;width:100%;font:inherit;font-size:1.25rem;font-weight:700;min-height:60px;margin:14px 0 0;\
    border:2px solid #0b4ea2;border-radius:8px;background:#0b4ea2;color:#fff;text-align:center;text-decoration:none;\
    padding:12px}button.o{background:#fff;color:#0b4ea2}table{border-collapse:collapse;width:100%}\
    td{padding:8px 4px;border-top:1px solid #aaa;vertical-align:top}td+td{text-align:right;font-weight:700}\
    .e{background:#fff3c4}.n{border-left:6px solid #c77700;background:#fff3c4;padding:10px 12px;margin:12px 0}\
    .y label{display:flex;gap:12px;align-items:center;min-height:52px}.y input{width:28px;height:28px;flex:none}\
    nav{font-size:1rem;margin-top:24px}nav a{display:inline-block;padding:12px 14px 12px 0;color:#0b4ea2}
    """
}
