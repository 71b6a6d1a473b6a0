// CommandTables: what a user can do, as a table of operations, and the language in which it is typed.
//
// A subject brings an enumeration of its operations (`OperationName`) and a row for each. From these come keys, footer,
// palette, forms, help, step files and manual; a line is read here (`TypedCommand`, `ArgumentReader`) and refused here in
// words (`LineRefusal`), the same for every table. Invariant: pure and total, as the values below it. It must never know
// what a session, a problem or a register is, draw anything or do I/O.
// Read next: `OperationName`, `OperationRow`, `TypedCommand`.
