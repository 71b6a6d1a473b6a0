// RegisterImport: a table that an office brings, held against the register.
//
// A `Spreadsheet` comes in: the register's own export as it was edited, or a list of open problems from elsewhere. `ImportedTable`
// finds the sheet and its columns; `ImportComparison` says of every line what it would change, field by field, or why it is
// refused; `command(only:)` is all that is taken, as one command of the register.
// Invariant: differences are those of values, not of how they are typed; nothing changes but by the register's own commands,
// each tried on the rules first; a row that the table lacks stays as it is.
// It must never open a file, read a clock or store anything.
// Read next: Table/ImportField.swift (the columns), Comparing/ImportComparison.swift.
@_exported import ReviewRegister
@_exported import Spreadsheets
