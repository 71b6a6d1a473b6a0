#!/usr/bin/env python3
"""Writes Sources/ReviewValues/Search/CharacterReadings.swift: how every Chinese character of the block U+4E00–U+9FFF
and 〇 is read.

    pip install pypinyin==0.55.0
    python3 Tests/Pinyin/readings.py

The readings are those of pypinyin (MIT), which has them from Unihan (Unicode licence): all of a character, the usual one
first, without tones, ü as v.
"""

import pathlib
import re

from pypinyin import Style, pinyin

FIRST, LAST = 0x4E00, 0x9FFF
ZERO = "〇"
# Sixty-three signs in the order of their codes. None of them ends or escapes a Swift text of the form #"""…"""#; with `^`
# the text would seem to name keys, which a test looks for.
SIGNS = [chr(code) for code in range(0x3F, 0x7F) if chr(code) != "^"]


def readings(character):
    (found,) = pinyin(character, style=Style.NORMAL, heteronym=True)
    if found == [character]:
        return ()
    plain = [re.sub("[^a-z]", "", reading.replace("ü", "v")) for reading in found]
    usual, *others = dict.fromkeys(reading for reading in plain if reading) or [""]
    return (usual, *sorted(others)) if usual else ()


def number(value):
    return SIGNS[value // len(SIGNS)] + SIGNS[value % len(SIGNS)]


def lines(text, width=112):
    """A text without breaks, as lines of a Swift text of many lines."""
    return "\\#\n".join("    " + text[start : start + width] for start in range(0, len(text), width))


characters = [chr(code) for code in range(FIRST, LAST + 1)] + [ZERO]
of = {character: readings(character) for character in characters}
syllables = sorted({syllable for ways in of.values() for syllable in ways})
# The empty one stands first: a character with no reading is number 0.
sets = sorted(set(of.values()))
assert sets[0] == () and len(syllables) <= len(sets) <= len(SIGNS) ** 2
number_of_set = {ways: number(index) for index, ways in enumerate(sets)}
number_of_syllable = {syllable: number(index) for index, syllable in enumerate(syllables)}

root = pathlib.Path(__file__).resolve().parents[2]
(root / "Sources/ReviewValues/Search/CharacterReadings.swift").write_text(
    f'''/// How Chinese characters are read. Made by Tests/Pinyin/readings.py; not to be edited.
///
/// A number is two of sixty-three signs, the greater one first: from `?`, which is 0, to `~` without `^`. The texts lie in
/// the program's file as they are: they cost a start nothing, and a character is looked up where it stands.
enum CharacterReadings {{
  /// All syllables, without tones, ü as v.
  static let syllables: StaticString = #"""
{lines(" ".join(syllables))}
    """#

  /// What a character may be read as: the numbers of its syllables, the usual one first. A space stands between two sets;
  /// the first is empty.
  static let sets: StaticString = #"""
{lines(" ".join("".join(number_of_syllable[syllable] for syllable in ways) for ways in sets))}
    """#

  /// The number of its set for each character from U+4E00 to U+9FFF, and then for 〇.
  static let characters: StaticString = #"""
{lines("".join(number_of_set[of[character]] for character in characters))}
    """#
}}
''',
    "utf-8",
)
