import ReviewCore
import TomlSource

/// `[responsibility_list]` and `[project_book]`: the lists units are held to.
extension PlanBuilder {
  mutating func responsibilityList() -> ResponsibilityList? {
    let list: ResponsibilityList? = top.table("responsibility_list") { table in
      let counts = (
        categories: table.integer("categories", in: 0...1_000), items: table.integer("items", in: 0...10_000)
      )
      let title = table.requiredTitle("title")
      var ids = DeclaredIdentifiers()
      var itemCount = 0
      let categories = table.tables("category") { category in
        itemCount += category.count(of: "items")
        return self.category(category, ids: &ids)
      }
      check(counts.categories, "categories", counted: table.count(of: "category"), in: table)
      check(counts.items, "items", counted: itemCount, in: table)
      return ResponsibilityList(title: title, categories: categories, recurring: recurringDuties(table))
    }
    if list == nil { duties.leaveGap() }
    return list
  }

  mutating func projectBook() -> ProjectBook? {
    guard top.has("project_book") || !top.has("project") else {
      collector.error(.projectsWithoutBook, at: top.keyPosition(of: "project"))
      _ = top.node("project_book")
      readProjects()
      return nil
    }
    return top.table("project_book") { table in
      let title = table.requiredTitle("title")
      let stated = Project.Kind.allCases.map { ($0, table.integer($0.rawValue, in: 0...1_000)) }
      let projects = readProjects()
      for (kind, count) in stated where projects.allKindsKnown {
        check(count, kind.rawValue, counted: projects.list.count { $0.kind == kind }, in: table)
      }
      return ProjectBook(title: title, projects: projects.list)
    }
  }

  // MARK: - Private

  private mutating func category(_ table: Table, ids: inout DeclaredIdentifiers) -> ResponsibilityList.Category {
    let id = ids.declare(in: table)
    let title = table.requiredTitle("title")
    let texts = table.requiredTexts("items", limit: PlainText.limit)
    if id.isEmpty || texts.count != table.count(of: "items") { duties.leaveGap() }
    var items: [ResponsibilityList.Item] = []
    for (index, text) in texts.enumerated() {
      let item = ResponsibilityList.Item(id: "\(id).\(index + 1)", text: text.value)
      items.append(item)
      if !id.isEmpty {
        duties.add(Located(value: item.id, position: text.position), key: "items", collector: collector)
      }
    }
    return ResponsibilityList.Category(id: id, title: title, items: items)
  }

  private func check(_ stated: Int?, _ key: String, counted: Int, in table: Table) {
    guard let stated, stated != counted else { return }
    collector.error(.countDiffers(key: key, stated: stated, counted: counted), at: table.position(of: key))
  }

  @discardableResult
  private func readProjects() -> (list: [Project], allKindsKnown: Bool) {
    var ids = DeclaredIdentifiers()
    var allKindsKnown = true
    let list: [Project] = top.tables("project") { table in
      let id = ids.declare(in: table)
      let kind = table.requiredChoice("kind", of: Project.Kind.self)
      if kind == nil { allKindsKnown = false }
      return Project(
        id: id, title: table.requiredTitle("title"), kind: kind?.value ?? .basic, speaker: reference(table, "speaker"),
        goal: table.text("goal"), measure: table.text("measure"), owner: table.requiredTitle("owner"),
        deadline: table.requiredDate("deadline"),
        status: table.choice("status", of: Progress.self)?.value ?? .notStarted, effect: table.text("effect"),
        steps: steps(of: table))
    }
    return (list, allKindsKnown && list.count == top.count(of: "project"))
  }

  private func reference(_ table: Table, _ key: String) -> Identifier {
    guard let node = table.requiredNode(key), let id = table.string(key, node),
      speakers.check(id, key: key, collector: collector)
    else { return "" }
    return id.value
  }
}
