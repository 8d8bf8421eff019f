"""Make resources/pinyin/syllables.txt, the table of one pinyin syllable per Chinese character.

It needs the package ``pypinyin`` (MIT), which the program itself does not: run it again only
to take over a newer version of the readings::

    pip install pypinyin
    python packaging/make_pinyin_table.py
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pypinyin  # type: ignore[import-not-found, unused-ignore]

TARGET = Path(__file__).resolve().parent.parent / "resources" / "pinyin" / "syllables.txt"
BLOCKS = (
    range(0x3007, 0x3008),  # the zero of dates
    range(0x3400, 0x4DC0),  # CJK Unified Ideographs Extension A
    range(0x4E00, 0xA000),  # CJK Unified Ideographs
)
# Where pypinyin puts a reading first that sellers write less (成长, 调解, not 校长, 调查).
OVERRIDES = {"长": "chang", "调": "tiao"}
HEADER = """\
# One pinyin syllable for each Chinese character: its most common reading, without tone, ü as v.
# Each line is a syllable, a space, and the characters read so.
# Made by packaging/make_pinyin_table.py from the Python package pypinyin {version}.
# pypinyin is Copyright (c) 2016 mozillazg, 闲耘 <hotoo.cn@gmail.com>, under the MIT licence:
{licence}"""
LICENCE = """\
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions: The above copyright notice and this
permission notice shall be included in all copies or substantial portions of the Software.
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""


def characters_by_syllable() -> dict[str, str]:
    """Return for each tone-free syllable the characters whose most common reading it is."""
    found: dict[str, list[str]] = defaultdict(list)
    for code in (code for block in BLOCKS for code in block):
        character = chr(code)
        readings = pypinyin.lazy_pinyin(character, v_to_u=False, errors="ignore")
        syllable = OVERRIDES.get(character, "".join(readings))
        # A handful of readings such as "m̀" are no syllables that anybody types.
        if re.fullmatch(r"[a-z]+", syllable):
            found[syllable].append(character)
    return {syllable: "".join(found[syllable]) for syllable in sorted(found)}


def table_lines(by_syllable: dict[str, str]) -> Iterable[str]:
    """Return the lines of the table, its origin and licence first."""
    licence = "\n".join(f"#   {line}" for line in LICENCE.splitlines())
    yield HEADER.format(version=pypinyin.__version__, licence=licence)
    for syllable, characters in by_syllable.items():
        yield f"{syllable} {characters}"


def main() -> None:
    """Write the table and say how much is in it."""
    parser = argparse.ArgumentParser(description="Make the table of pinyin syllables.")
    parser.add_argument("target", nargs="?", type=Path, default=TARGET)
    target: Path = parser.parse_args().target
    by_syllable = characters_by_syllable()
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in table_lines(by_syllable))
    count = sum(map(len, by_syllable.values()))
    print(f"{target}: {count} characters, {len(by_syllable)} syllables")


if __name__ == "__main__":
    main()
