// swift-tools-version: 6.1
import PackageDescription

// Arrows: ARCHITECTURE.md. Siblings never import each other; only `pingyi` imports CNcurses.
let strict: [SwiftSetting] = [
  .unsafeFlags(["-warnings-as-errors"]),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "pingyi",
  products: [
    .executable(name: "pingyi", targets: ["pingyi"]),
    .executable(name: "pingyi-ballots", targets: ["pingyi-ballots"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CGlibc"),
    .systemLibrary(name: "CWidth"),
    .systemLibrary(name: "CQrencode"),
    .systemLibrary(name: "CMinizip"),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CSQLite"),
    .target(name: "CXlsx"),
    .target(name: "CToml", cxxSettings: [.define("TOML_HEADER_ONLY", to: "1")]),

    // Modules above specialise its generic history for their own events: folding costs no more than if it were theirs.
    .target(
      name: "ReviewValues",
      swiftSettings: strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]),
    // The same of the command tables: a row is looked for, and a line read, as if they were the session's own.
    .target(
      name: "CommandTables", dependencies: ["ReviewValues"],
      swiftSettings: strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]),
    .target(
      name: "ReviewCore", dependencies: ["ReviewValues", "CommandTables"], exclude: ["RULES.md"], swiftSettings: strict),
    .target(
      name: "Spreadsheets", dependencies: ["ReviewValues", "CMinizip", "CExpat", "CGlibc"], swiftSettings: strict),
    .target(
      name: "ReviewRegister", dependencies: ["ReviewValues", "CommandTables"], exclude: ["RULES.md"],
      swiftSettings: strict),
    .target(name: "RegisterImport", dependencies: ["ReviewRegister", "Spreadsheets"], swiftSettings: strict),
    .target(name: "TomlSource", dependencies: ["CToml"], swiftSettings: strict),
    .target(name: "PlanRosters", dependencies: ["ReviewCore", "RegisterImport", "TomlSource"], swiftSettings: strict),
    .target(
      name: "ReviewPlan", dependencies: ["ReviewCore", "ReviewRegister", "PlanRosters", "TomlSource"],
      swiftSettings: strict),
    .target(name: "ReviewFindings", dependencies: ["ReviewCore"], swiftSettings: strict),
    .target(
      name: "ReviewStore",
      dependencies: [
        "ReviewValues", "ReviewCore", "ReviewRegister", "CSQLite",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "ReviewScreens",
      dependencies: [
        "CommandTables", "ReviewCore", "ReviewFindings", "ReviewRegister", "CWidth", "CQrencode", "TomlSource",
      ],
      swiftSettings: strict),
    .target(
      name: "ReviewDocuments",
      dependencies: [
        "ReviewCore", "ReviewRegister", "CMinizip", "CXlsx", .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["SESSION-JSON.md"], swiftSettings: strict),
    .target(
      name: "BallotServer",
      dependencies: [
        "ReviewCore",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),
    .target(name: "MemoryTrimming", dependencies: ["CGlibc"], swiftSettings: strict),
    // A program of its own: linked into the console, the server would cost every start of it a millisecond.
    .executableTarget(
      name: "pingyi-ballots",
      dependencies: [
        "ReviewCore", "ReviewFindings", "ReviewStore", "BallotServer", "MemoryTrimming",
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "pingyi",
      dependencies: [
        "CGlibc", "CNcurses", "CommandTables", "ReviewCore", "ReviewFindings", "ReviewRegister", "RegisterImport",
        "PlanRosters", "ReviewPlan", "ReviewStore", "ReviewScreens", "ReviewDocuments", "MemoryTrimming",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .testTarget(
      name: "ReviewScreensTests",
      dependencies: ["CommandTables", "ReviewCore", "ReviewFindings", "ReviewPlan", "ReviewRegister", "ReviewScreens"],
      exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "ReviewCoreTests", dependencies: ["CommandTables", "ReviewCore"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "ReviewRegisterTests", dependencies: ["CommandTables", "ReviewRegister"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ReviewFindingsTests", dependencies: ["ReviewCore", "ReviewFindings"], swiftSettings: strict),
    .testTarget(
      name: "ReviewPlanTests",
      dependencies: ["ReviewPlan", "ReviewRegister", "PlanRosters", "RosterBooks", "EncodedText"],
      swiftSettings: strict),
    .executableTarget(
      name: "log-writer", dependencies: ["ReviewCore", "ReviewStore"], path: "Tests/Support/log-writer",
      swiftSettings: strict),
    .executableTarget(
      name: "ballot-writer", dependencies: ["ReviewCore", "ReviewStore"], path: "Tests/Support/ballot-writer",
      swiftSettings: strict),
    .target(
      name: "RegisterYears", dependencies: ["ReviewRegister"], path: "Tests/Support/RegisterYears",
      swiftSettings: strict),
    .executableTarget(
      name: "register-writer", dependencies: ["RegisterYears", "ReviewRegister", "ReviewStore"],
      path: "Tests/Support/register-writer", swiftSettings: strict),
    .target(
      name: "CFaultFS", path: "Tests/Support/CFaultFS", linkerSettings: [.linkedLibrary("sqlite3")]),
    .testTarget(
      name: "ReviewStoreTests",
      dependencies: [
        "ReviewCore", "ReviewRegister", "ReviewStore", "CFaultFS", "log-writer", "ballot-writer", "register-writer",
        "RegisterYears",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ReviewDocumentsTests",
      dependencies: ["ReviewCore", "ReviewPlan", "ReviewRegister", "ReviewDocuments", "CMinizip"],
      exclude: ["Snapshots"], swiftSettings: strict),

    .testTarget(
      name: "SpreadsheetsTests",
      dependencies: ["ReviewValues", "ReviewCore", "Spreadsheets", "ReviewDocuments", "ZippedFiles", "EncodedText"],
      swiftSettings: strict),

    .target(
      name: "EncodedText", dependencies: ["Spreadsheets", "CGlibc"], path: "Tests/Support/EncodedText",
      swiftSettings: strict),
    .target(
      name: "RosterBooks", dependencies: ["ReviewCore", "ReviewDocuments"], path: "Tests/Support/RosterBooks",
      swiftSettings: strict),
    .target(name: "ZippedFiles", dependencies: ["CMinizip"], path: "Tests/Support/ZippedFiles", swiftSettings: strict),
    .testTarget(
      name: "RegisterImportTests",
      dependencies: ["RegisterImport", "ReviewCore", "ReviewRegister", "ReviewDocuments", "ZippedFiles"],
      swiftSettings: strict),

    .systemLibrary(name: "CVterm", path: "Tests/Support/CVterm"),
    .testTarget(
      name: "PingyiTests",
      dependencies: [
        "pingyi", "pingyi-ballots", "CVterm", "ReviewCore", "ReviewRegister", "ReviewStore", "RosterBooks",
        "ZippedFiles",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
