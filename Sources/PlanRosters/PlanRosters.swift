// PlanRosters: the tables that an office has, as parts of a plan.
//
// A `Spreadsheet` comes in; `RosterBook` tells by the headings which of its sheets are units, panels, problems, duties or
// projects, and which column holds what; `RosterMerge` puts their lines into the tree of a plan, each value with the cell
// it stands in, so that whatever a plan's reader finds wrong is named with file, sheet and cell.
// Invariant: a line comes in whole or not at all, and then a fault says why; nothing of the plan is changed, only added to.
// It must never open a file, read a clock, or know how a plan is written.
// Read next: Columns/RosterKind.swift (what there may be), Reading/RosterBook.swift, Merging/RosterMerge.swift.
@_exported import RegisterImport
@_exported import TomlSource
