/// Names a thing within one plan or one register, as its author wrote it: ASCII letters, digits, `-`, `.`.
public typealias Identifier = String
