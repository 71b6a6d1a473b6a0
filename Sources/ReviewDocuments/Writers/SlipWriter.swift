import ReviewCore

/// Slips as one HTML page, ten to a sheet of A4, ready to print: no script, nothing from elsewhere.
public struct SlipWriter: Sendable {
  public init() {}

  public func bytes(of slips: PrintedSlips) -> [UInt8] {
    let title = slips.strings.slips(slips.purpose)
    var html = """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(Markup.escaped(title))</title>
      <style>\(SlipWriter.style)</style></head><body>

      """
    for slip in slips.slips { html += self.slip(slip, slips) }
    html += "</body></html>\n"
    return Array(html.utf8)
  }

  // MARK: - Private

  private static let style = """
    @page{size:A4;margin:12mm}*{box-sizing:border-box}body{margin:0;font-family:sans-serif;color:#000;\
    display:grid;grid-template-columns:1fr 1fr}.s{height:53mm;padding:4mm;border:1px dashed #777;display:flex;gap:4mm;\
    break-inside:avoid;overflow:hidden}.s svg{width:34mm;height:34mm;flex:none}.s div{min-width:0}\
    h1{font-size:10pt;margin:0 0 1mm}p{font-size:9pt;margin:0 0 1.5mm;overflow-wrap:anywhere}\
    .c{font:700 14pt monospace;white-space:nowrap;margin:2mm 0}.o{font-weight:700}
    """

  private func slip(_ slip: PrintedSlips.Slip, _ sheet: PrintedSlips) -> String {
    let own =
      slip.holder.map { "<p class=\"o\">\(Markup.escaped(sheet.strings.slip(for: $0, sheet.purpose)))</p>" } ?? ""
    let address = sheet.address.map { "<p>\(Markup.escaped(sheet.strings.slipScan)) \(Markup.escaped($0))</p>" } ?? ""
    return """
      <section class="s">\(picture(slip.squares))<div><h1>\(Markup.escaped(sheet.session))</h1>\
      <p>\(Markup.escaped(sheet.panel))</p>\(own)<p class="c">\(Markup.escaped(slip.code.text))</p>\(address)\
      <p>\(Markup.escaped(sheet.strings.note(sheet.purpose)))</p></div></section>

      """
  }

  /// One path of squares, the quiet zone of four around it.
  private func picture(_ squares: [[Bool]]) -> String {
    guard !squares.isEmpty else { return "" }
    var path = ""
    for (y, row) in squares.enumerated() {
      for (x, isDark) in row.enumerated() where isDark { path += "M\(x + 4) \(y + 4)h1v1h-1z" }
    }
    let width = squares.count + 8
    return """
      <svg viewBox="0 0 \(width) \(width)" shape-rendering="crispEdges"><path d="\(path)"/></svg>
      """
  }
}
