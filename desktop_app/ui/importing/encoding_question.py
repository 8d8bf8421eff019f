"""Asking how a text file is written, where that is not certain."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.exchange.tables.encodings import USUAL_ENCODINGS

from ..icons import IconSet
from .question_card import Answer, QuestionCard
from .shown_cell import one_line

_HEAD = 65_536
_WORDS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "gb18030": "GB18030 (GBK)",
    "big5hkscs": "Big5",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16 (BE)",
    "cp1252": "Windows-1252",
}


class EncodingAsker(QuestionCard):
    """Offers the encodings, each with what a line of the file would then say."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._readings: tuple[tuple[str, str], ...] = ()

    def ask_about(self, path: Path) -> None:
        """Ask how a file is written."""
        self._readings = tuple((name, one_line(_sample(path, name))) for name in USUAL_ENCODINGS)
        self.retranslate()

    def forget(self) -> None:
        """Ask nothing."""
        self._readings = ()
        self.hide()

    def retranslate(self) -> None:
        """Set the texts."""
        if self._readings:
            self.ask(
                self.tr(
                    "The file does not tell for certain how its text is written. Where can you "
                    "read it?"
                ),
                [Answer(name, encoding_word(name), text) for name, text in self._readings],
                "",
            )


def encoding_word(name: str) -> str:
    """Return what an encoding is called where people choose one."""
    return _WORDS.get(name, name.upper())


def _sample(path: Path, encoding: str) -> str:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return ""
    lines = head.splitlines()
    telling = next((line for line in lines if not line.isascii()), lines[0] if lines else b"")
    whole = head if encoding.startswith("utf-16") else telling
    return whole[: 2 * len(telling) + 200].decode(encoding, "replace").strip()
