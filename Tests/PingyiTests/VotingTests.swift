import Foundation
import Testing

extension EndToEnd {
  @Suite struct Voting {
    @Test func `a phone without scripts votes: code, sheet, a second look, one press`() throws {
      let hall = try VotingHall(voters: 3)
      let code = hall.codes[0]
      #expect(try Phone.post(hall.port, "/sheet", ["code": code]).status == 409, "before the round is opened")
      try hall.tell("open 1")
      let sheet = try Phone.post(hall.port, "/sheet", ["code": code, "lang": "en"])
      #expect(sheet.status == 200)
      #expect(sheet.body.components(separatedBy: "<fieldset>").count == 1 + 2 * 3, "speakers by criteria")
      var fields = ["code": code, "round": "1", "lang": "en"]
      for place in 0..<5 { fields["p\(place)"] = "\(place % 4 + 1)" }
      let check = try Phone.post(hall.port, "/check", fields)
      #expect(check.body.contains("Not cast yet") && check.body.contains("1 item is left blank"))
      var ballot = try form(check)
      #expect(try Phone.post(hall.port, "/cast", ballot).body.contains("Not cast yet"), "the blank is to be confirmed")
      #expect(try hall.tell("turnout 1") == "A=0/3")
      ballot["blank"] = "yes"
      let thanks = try Phone.post(hall.port, "/cast", ballot)
      #expect(thanks.status == 200 && thanks.body.contains("Your ballot is in the box"))
      #expect(try hall.tell("turnout 1") == "A=1/3")
      #expect(try Phone.post(hall.port, "/cast", ballot).body.contains("received before"), "the same press again")
      ballot["token"] = String(repeating: "0", count: 32)
      #expect(try Phone.post(hall.port, "/cast", ballot).status == 409, "another press")
      #expect(try Phone.post(hall.port, "/sheet", ["code": code]).status == 409, "the code once more")
      #expect(try hall.tell("close 1") == "closed 1 A=1")
      var late = try form(check)
      late["code"] = hall.codes[1]
      late["blank"] = "yes"
      let told = try Phone.post(hall.port, "/cast", late)
      #expect(told.status == 409 && told.body.contains("does not count"))
    }

    @Test func `pages need nothing from elsewhere, are kept nowhere and tell nobody`() throws {
      let hall = try VotingHall(voters: 1)
      try hall.tell("open 1")
      let sheet = try Phone.post(hall.port, "/sheet", ["code": hall.codes[0]])
      let pages = try [
        Phone.get(hall.port, "/"), sheet, Phone.post(hall.port, "/check", form(sheet)),
        Phone.post(hall.port, "/sheet", ["code": "nonsense"]),
      ]
      for page in pages {
        for part in ["<script", "javascript:", "src=", "http://", "https://", "url(", "@import", "<link"] {
          #expect(!page.body.contains(part), "\(part)")
        }
        let head = page.head.lowercased()
        for header in [
          "cache-control: no-store", "referrer-policy: no-referrer", "x-content-type-options: nosniff",
          "content-security-policy: default-src 'none'", "x-frame-options: deny",
        ] {
          #expect(head.contains(header), "\(header)")
        }
        #expect(!head.contains("set-cookie"))
      }
      #expect(!hall.serverOutput.contains(hall.codes[0]), "no code in any line of the server")
    }

    @Test func `the address on a slip hands its code over in a cookie that lives for one redirect`() throws {
      let hall = try VotingHall(voters: 1)
      try hall.tell("open 1")
      let scanned = try Phone.get(hall.port, "/c/" + hall.codes[0])
      #expect(scanned.status == 303 && scanned.body.isEmpty)
      #expect(scanned.head.contains("Location: /\r\n"))
      #expect(scanned.head.contains("slip=\(hall.codes[0]); Max-Age=60; Path=/; HttpOnly; SameSite=Strict"))
      let landed = try Phone.get(hall.port, "/", headers: "Cookie: a=b; slip=\(hall.codes[0])\r\n")
      #expect(landed.body.contains("value=\"\(hall.codes[0])\""))
      #expect(landed.head.contains("slip=; Max-Age=0"))
      #expect(!(try Phone.get(hall.port, "/c/nonsense").head.contains("slip=")))
    }

    @Test func `pages speak the reader's language`() throws {
      let hall = try VotingHall(voters: 1)
      for (asked, shown) in [("zh-TW,zh;q=0.9", "zh-Hant"), ("en-GB", "en"), ("zh-CN", "zh-Hans"), ("fr, en", "en")] {
        let page = try Phone.get(hall.port, "/", headers: "Accept-Language: \(asked)\r\n")
        #expect(page.body.contains("<html lang=\"\(shown)\">"), "\(asked)")
      }
      #expect(try Phone.get(hall.port, "/?lang=zh-Hant").body.contains("lang=\"zh-Hant\""))
    }

    @Test func `what a plan says is text on a page, never markup`() throws {
      let evil = "<img src=x onerror=alert(1)>&quot;"
      let plan = Scratch.smallPlan.replacing("梨园社区党委", with: evil).replacing("甲街道述职评议会", with: evil)
      let hall = try VotingHall(voters: 1, plan: plan)
      try hall.tell("open 1")
      let sheet = try Phone.post(hall.port, "/sheet", ["code": hall.codes[0]])
      let pages = try [sheet, Phone.get(hall.port, "/"), Phone.post(hall.port, "/check", form(sheet))]
      for page in pages { #expect(!page.body.contains("<img") && page.body.contains("&lt;img")) }
      let slips = Files.text(hall.place.path + "/slips/slips-A.html")
      #expect(!slips.contains("<img") && slips.contains("&lt;img"))
    }

    @Test func `a server whose host is killed goes with it, and the next goes on where it was`() throws {
      let hall = try VotingHall(voters: 2)
      try hall.tell("open 1")
      for code in hall.codes {
        let check = try Phone.post(hall.port, "/check", ["code": code, "round": "1"])
        var ballot = try form(check)
        ballot["blank"] = "yes"
        #expect(try Phone.post(hall.port, "/cast", ballot).status == 200)
        try hall.killAndStartAgain()
        #expect(try Phone.post(hall.port, "/cast", ballot).status == 200, "sent again to the next")
      }
      #expect(try hall.tell("close 1") == "closed 1 A=2")
    }

    /// What the check page would send.
    private func form(_ page: Phone.Answer) throws -> [String: String] {
      var fields: [String: String] = [:]
      for name in ["code", "round", "lang", "m", "token"] { fields[name] = page.field(name) }
      return fields
    }
  }
}
