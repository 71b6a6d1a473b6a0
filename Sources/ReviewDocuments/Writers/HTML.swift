/// HTML as bytes. Not `XMLWriter`'s: an empty element has an end tag here, and line breaks between blocks read well.
struct HTML {
  private(set) var bytes: [UInt8] = []

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout HTML) -> Void
  ) {
    raw("<" + name)
    for (key, value) in attributes { raw(" \(key)=\"\(Markup.escaped(value))\"") }
    raw(">")
    content(&self)
    raw("</\(name)>")
    if HTML.breaks.contains(name) { raw("\n") }
  }

  /// An element of text alone.
  mutating func line(_ name: String, _ cssClass: String?, _ text: String) {
    element(name, cssClass.map { ["class": $0] } ?? [:]) { $0.text(text) }
  }

  mutating func text(_ text: String) { raw(Markup.escaped(text)) }

  /// Markup of our own making.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  private static let breaks: Set = [
    "head", "h1", "h2", "h3", "h4", "h5", "p", "li", "ul", "dd", "tr", "table", "section", "footer", "div",
  ]
}

extension HTMLWriter {
  /// The faces of official papers with what other systems call theirs, on A4 with the standard's margins.
  static let style = """
    @page{size:A4;margin:37mm 26mm 35mm 28mm}@page wide{size:A4 landscape;margin:20mm}\
    *{box-sizing:border-box}body{margin:0 auto;padding:8mm;max-width:180mm;color:#000;background:#fff;\
    font:16pt/29pt "Times New Roman","仿宋_GB2312",FangSong,STFangsong,"Noto Serif CJK SC",serif;\
    overflow-wrap:anywhere}\
    h1,.masthead{font-family:"Times New Roman","方正小标宋简体",SimSun,STSong,"Noto Serif CJK SC",serif;\
    text-align:center}\
    h1{font-size:22pt;font-weight:400;margin:0 0 29pt;line-height:36pt}\
    h2,h3,h4,h5{font-size:16pt;font-weight:400;margin:0;break-after:avoid}\
    h2,strong,dt,th,.draft{font-family:Arial,"黑体",SimHei,STHeiti,"Noto Sans CJK SC",sans-serif;font-weight:400}\
    h3{font-family:"Times New Roman","楷体_GB2312",KaiTi,STKaiti,serif}\
    :lang(en) h1,:lang(en) h2,:lang(en) h3,:lang(en) strong,:lang(en) dt,:lang(en) th{font-weight:700}\
    p,li,h2,h3,h4,h5{margin:0;text-indent:2em}ul{list-style:none;margin:0;padding:0}\
    .flush,.stamp,.draft,.masthead,footer p,.signatures p{text-indent:0}\
    .masthead{font-size:36pt;line-height:1.3;color:#f00;border-bottom:1.5pt solid #f00;margin-bottom:29pt;\
    padding-bottom:4mm}\
    .draft{text-align:right;font-size:14pt}\
    dl{margin:29pt 0 0;padding-left:2em;display:grid;grid-template-columns:max-content 1fr}dt,dd{margin:0}\
    table{border-collapse:collapse;width:100%;margin:6pt 0;font-size:12pt;line-height:16pt}\
    th,td{border:.5pt solid #000;padding:2pt 3pt;text-align:left}th{text-align:center}\
    thead{display:table-header-group}tr{break-inside:avoid}.c{text-align:center}.n{text-align:right}\
    .annex{break-before:page;margin-top:58pt}.annex .flush{font-family:Arial,"黑体",SimHei,STHeiti,"Noto Sans CJK SC",\
    sans-serif}.annex>h2{text-align:center;text-indent:0}.annexes{margin-top:29pt}\
    .wide{page:wide}.wide table{font-size:8pt;line-height:11pt}\
    .signatures{margin-top:29pt;padding-left:2em;break-inside:avoid}\
    .hand{display:inline-block;width:8em;border-bottom:.5pt solid #000;margin:0 .5em}\
    .end{margin:58pt 4em 0 auto;width:max-content;max-width:100%;text-align:center;break-inside:avoid}\
    .end p{text-indent:0}\
    footer{margin-top:29pt;font-size:14pt;border-top:1pt solid #000;border-bottom:1pt solid #000;break-inside:avoid}\
    footer p{padding:0 1em}footer p+p{border-top:.75pt solid #000}\
    .copies{padding-left:4em;text-indent:-3em}.printer{display:flex;justify-content:space-between}\
    .stamp{font-size:7pt;line-height:10pt;text-align:center;margin-top:12pt;color:#444}\
    @media screen{.wide{overflow-x:auto}}@media print{body{padding:0;max-width:none}}
    """

  /// What a table said of a row stands together under a rule, and nothing is set in.
  static let phoneStyle = """
    body{padding:5mm}p,li,h2,h3,h4,h5{text-indent:0}li{margin-bottom:.5em}\
    h5{margin-top:.6em;padding-top:.4em;border-top:.5pt solid #999;font-weight:700}h2{margin-top:.8em}
    """
}
