"""In which encoding a text is: found from all of it, one piece after the other."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import WorkProgress

from .kinds import NOT_TEXT

USUAL_ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16", "cp1252")
"""What a seller may choose from where a file does not tell."""

UNKNOWN_ENCODING = msg(
    "There is no encoding called “{encoding}”. Usual ones are utf-8 and gb18030."
)

_PIECE = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16, whose mark is the beginning of this one.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WITHOUT_MARK = {"utf-16-le": 1, "utf-16-be": 0}
_HEAD = 65_536
_USUAL_CONTROLS = frozenset("\t\n\r\f\v\x1a\x1b\x85\x00\ufeff")
_MOST_CONTROLS = 0.01
_COMMON_SHARE = 0.85
_MOST_BROKEN = 0.05
_LETTERS_WEIGHED = 1_000_000


@dataclass(frozen=True, slots=True)
class FoundEncoding:
    """The encoding of a text.

    Attributes:
        name: as Python calls it.
        is_sure: nothing else is likely; else the seller has to look at the text.
        has_broken: some bytes are no text in it, or are zero.
    """

    name: str
    is_sure: bool = True
    has_broken: bool = False


@dataclass(slots=True)
class _Tally:
    """What decoding a whole file has shown."""

    is_whole: bool = True
    has_nul: bool = False
    broken: int = 0
    letters: int = 0
    common: int = 0

    def take(self, text: str, is_broken: bool) -> None:
        """Take a piece of the text into account."""
        self.has_nul = self.has_nul or "\0" in text
        self.is_whole = self.is_whole and not is_broken
        if self.letters < _LETTERS_WEIGHED and not text.isascii():
            others = len(text) - len(text.encode("ascii", "ignore"))
            self.letters += others
            self.broken += text.count("\N{REPLACEMENT CHARACTER}") if is_broken else 0
            # Two bytes for each character of GB 2312, which has all that are in daily use.
            self.common += (len(text.encode("gb2312", "ignore")) - len(text) + others) // 2

    @property
    def broken_share(self) -> float:
        return self.broken / self.letters if self.letters else 0.0


def named_encoding(name: str) -> str:
    """Return how Python calls an encoding that a seller named.

    Raises:
        UserError: there is none of that name.
    """
    try:
        info = codecs.lookup(name)
        "".encode(info.name)
    except (LookupError, ValueError, TypeError):
        raise UserError(UNKNOWN_ENCODING, encoding=name) from None
    # GBK and GB 2312 are parts of it, and files that are said to be of them go beyond them.
    return "gb18030" if info.name in ("gbk", "gb2312") else info.name


def find_encoding(path: Path, progress: WorkProgress, named: str | None = None) -> FoundEncoding:
    """Return the encoding of a text file; all of it is read.

    A mark at the beginning decides, then strict UTF-8, then UTF-16 by its zero bytes, then GB18030
    when what comes out are characters in daily use.

    Args:
        path: the file.
        progress: asked now and then whether to go on.
        named: the encoding that the seller says it is in.

    Raises:
        UserError: it is no text, or there is no such encoding.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if named:
        name = _by_mark(named_encoding(named), head)
        tally = _tally(path, name, progress)
        return FoundEncoding(name, True, not tally.is_whole or tally.has_nul)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            tally = _tally(path, encoding, progress)
            return FoundEncoding(encoding, True, not tally.is_whole or tally.has_nul)
    return _without_mark(path, head, progress)


def _by_mark(name: str, head: bytes) -> str:
    """Return an encoding that fits whether there is a mark of it at the beginning."""
    if name == "utf-8" and head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if name == "utf-16" and not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _utf_16(head) or "utf-16-le"
    if name == "utf-32" and not head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32-le"
    return name


def _without_mark(path: Path, head: bytes, progress: WorkProgress) -> FoundEncoding:
    if encoding := _utf_16(head):
        tally = _tally(path, encoding, progress)
        return FoundEncoding(encoding, True, not tally.is_whole or tally.has_nul)
    utf_8 = _tally(path, "utf-8", progress, stops_at_fault=True)
    if utf_8.is_whole:
        _refuse_binary(head.decode("utf-8", "ignore"), path)
        return FoundEncoding("utf-8", True, utf_8.has_nul)
    chinese = _tally(path, "gb18030", progress)
    is_common = chinese.common >= _COMMON_SHARE * chinese.letters
    _refuse_binary(head.decode("gb18030", "ignore"), path)
    if chinese.is_whole:
        return FoundEncoding("gb18030", is_common, chinese.has_nul)
    # A few broken bytes, where a program cut a text in the middle of a character.
    if _tally(path, "utf-8", progress).broken_share <= _MOST_BROKEN:
        return FoundEncoding("utf-8", True, True)
    if chinese.broken_share <= _MOST_BROKEN and is_common:
        return FoundEncoding("gb18030", True, True)
    return FoundEncoding("cp1252", False, True)


def _utf_16(head: bytes) -> str | None:
    """Return which UTF-16 a text without mark is, by where its zero bytes stand."""
    zeros = head.count(0)
    if zeros < 2 or len(head) < 4:
        return None
    for encoding, odd in _WITHOUT_MARK.items():
        in_place = head[odd::2].count(0)
        if in_place / zeros > 0.95:
            text = head[: len(head) // 2 * 2].decode(encoding, "replace")
            if not _is_binary(text) and "\N{REPLACEMENT CHARACTER}" not in text[:-1]:
                return encoding
    return None


def _tally(
    path: Path, encoding: str, progress: WorkProgress, stops_at_fault: bool = False
) -> _Tally:
    """Decode a whole file, or as far as the first fault."""
    tally = _Tally()
    strict = codecs.getincrementaldecoder(encoding)()
    lenient = codecs.getincrementaldecoder(encoding)("replace")
    with path.open("rb") as file:
        while True:
            piece = file.read(_PIECE)
            progress.check()
            state = strict.getstate()
            try:
                text, is_broken = strict.decode(piece, final=not piece), False
            except UnicodeError:
                if stops_at_fault:
                    return _Tally(is_whole=False)
                lenient.setstate(state)
                text, is_broken = lenient.decode(piece, final=not piece), True
                strict.setstate(lenient.getstate())
            tally.take(text, is_broken)
            if not piece:
                return tally


def _refuse_binary(text: str, path: Path) -> None:
    if _is_binary(text):
        raise UserError(NOT_TEXT, name=path.name)


def _is_binary(text: str) -> bool:
    strange = sum(
        text.count(character)
        for character in set(text)
        if character not in _USUAL_CONTROLS
        and unicodedata.category(character) in ("Cc", "Cn", "Cs")
    )
    return strange > _MOST_CONTROLS * len(text) or text.count("\0") > len(text) // 4
