import Foundation
import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewDocuments

@Suite("Hostile text in papers of the register")
struct RhythmHostileTests {
  @Test("becomes no heading, mark, tag or paper of its own", arguments: 0..<60)
  func structure(_ seed: Int) throws {
    let text = PlainText.clean(Hostile.text(seed: UInt64(seed)))
    let (hostile, tame) = (try SampleRegister.county(writing: text), try SampleRegister.county(writing: "甲"))
    for occasion in SampleRegister.occasions {
      let (papers, plain) = (hostile.set(occasion).papers, tame.set(occasion).papers)
      #expect(papers.map(\.stem) == plain.map(\.stem))
      for (paper, plain) in zip(papers, plain) {
        #expect(shape(paper.document) == shape(plain.document), "\(paper.stem)")
      }
    }
  }

  @Test("is text in every cell of every workbook and table, and no formula comes of it", arguments: 0..<20)
  func tables(_ seed: Int) throws {
    let text = Hostile.text(seed: UInt64(seed))
    let sample = try SampleRegister.county(writing: text)
    for occasion in SampleRegister.occasions {
      for file in try DocumentSet(sample.set(occasion)).files {
        if file.fileName.hasSuffix(".xlsx") {
          let book = try Unzipped(file.bytes)
          for part in book.parts where part.hasPrefix("xl/worksheets/") {
            #expect(try !book.part(part).contains("<f>"), "\(file.fileName), \(part)")
          }
        } else if file.fileName.hasSuffix(".csv") {
          let csv = String(decoding: file.bytes, as: UTF8.self)
          #expect(
            csv.unicodeScalars.allSatisfy {
              "\u{FEFF}\r\n".unicodeScalars.contains($0) || PlainText.isClean(String($0)) || $0 == " "
            })
        } else if file.fileName.hasSuffix("html") {
          #expect(!String(decoding: file.bytes, as: UTF8.self).contains("<script"), "\(file.fileName)")
        }
      }
    }
  }

  @Test("makes no unsafe file name")
  func names() throws {
    let sample = try SampleRegister.county(writing: "../../etc/passwd")
    for occasion in SampleRegister.occasions {
      for file in try DocumentSet(sample.set(occasion)).files {
        #expect(file.fileName.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-/.".contains($0)) })
        #expect(!file.fileName.contains(".."))
      }
    }
  }

  private func shape(_ document: Document) -> [String] {
    (document.blocks + document.annexes.flatMap(\.blocks)).map { block in
      switch block {
      case .heading(let level, _): "heading \(level)"
      case .paragraph: "paragraph"
      case .attendance(let lines): "attendance \(lines.map(\.names.count))"
      case .table(let table): "table \(table.columns.count) × \(table.rows.count)"
      case .list(let items): "list \(items.count)"
      case .signatures(let lines): "signatures \(lines.count)"
      }
    } + ["\(document.frame.copies.count) \(document.frame.addressee == nil)"]
  }
}

@Suite("The public edition of the register")
struct PublicRegisterTests {
  @Test("tells nothing of rows that are not public, nor any private field of those that are")
  func privateFields() throws {
    let sample = try SampleRegister.county()
    let set = sample.set(.notice(posted: nil))
    let told = PaperText.text(of: set.papers) + "\(set.books.map(\.book))"
    let secret = [
      "楼道堆物", "后备干部", "重复登记", "党费收缴", "上报的整改", "流动党员", "规范记录", "逐月检查", "要求不严", "县委常委甲岗", "副县长乙岗", "内部备注", "县委副书记",
      "没有公开照片", "回头看", "告诫", "免职", "佐证", "党委书记", "2026-003", "2026-006", "2026-007", "2026-008", "2026-010", "2026-011",
    ]
    for secret in secret { #expect(!told.contains(secret), "\(secret)") }
    for text in ["三会一课记录有补写现象", "集镇路灯不亮", "活动室长期不开放", "村务公开不及时"] { #expect(told.contains(text)) }
  }

  @Test("leaves telephone numbers out, and says up to when somebody may object")
  func phones() throws {
    let text = try PaperText.text(of: SampleRegister.county().set(.notice(posted: nil)).papers)
    #expect(!text.contains("139") && text.contains("企业党组织未建，联系电话……（2026-009）。有意见的，请在2027年4月5日以前提出"))
  }
}
