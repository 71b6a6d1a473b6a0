#!/usr/bin/env python3
"""Writes Sources/ReviewScreens/Commands/Readings.swift: how each Chinese character in the names of operations is read.

    pip install pypinyin==0.55.0
    python3 Tests/Pinyin/readings.py

The readings are those of pypinyin (MIT), which has them from Unihan: all of a character, without tones, ü as v. Run it
again where a test says that a character has no reading.
"""

import pathlib
import re

from pypinyin import Style, pinyin

root = pathlib.Path(__file__).resolve().parents[2]
rows = root / "Sources/ReviewCore/Commands/Rows"
text = "".join(path.read_text("utf-8") for path in rows.glob("*.swift"))
characters = {}
for character in sorted(set(re.findall(r"[\u4e00-\u9fff]", text))):
    (readings,) = pinyin(character, style=Style.NORMAL, heteronym=True)
    for reading in readings:
        reading = re.sub("[^a-z]", "", reading.replace("ü", "v"))
        if reading:
            characters.setdefault(reading, []).append(character)

lines, line = [], ""
for reading in sorted(characters):
    entry = reading + "".join(characters[reading])
    # A Chinese character takes two columns.
    if len(line) + sum(len(c) for c in entry) + len(entry) > 100:
        lines.append(line)
        line = ""
    line += entry + " "
lines.append(line)
body = "\n".join("    " + line.rstrip() for line in lines)
(root / "Sources/ReviewScreens/Commands/Readings.swift").write_text(
    f'''/// How the characters in the names of operations are read. Made by Tests/Pinyin/readings.py; not to be edited.
enum Readings {{
  /// `reading` and the characters that have it; one with several readings stands with each.
  static let table = """
{body}
    """
}}
''',
    "utf-8",
)
