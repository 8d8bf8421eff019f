"""Whether the columns are assigned well enough, in one line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from desktop_app.domain.importing.fields import Field

from ..icons import IconSet
from ..widgets import Banner
from ..wording import listed
from .field_words import field_word


class MappingNote(Banner):
    """Says which field is still needed, or how many columns are in use."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent, closable=False)

    def show_missing(self, missing: Sequence[Field]) -> None:
        """Say what has no column yet."""
        names = listed(self.tr("“{field}”").replace("{field}", field_word(one)) for one in missing)
        self.show_message(
            self.tr("Still needed: {fields}. Choose it above the column that has it.").replace(
                "{fields}", names
            ),
            "warning",
        )

    def show_use(self, used: int, columns: int, bad: int, *, is_remembered: bool) -> None:
        """Say how many columns are in use, and what is wrong among the rows on show.

        Args:
            used, columns: how many are in use, and how many there are.
            bad: cells among the rows on show that cannot be stored.
            is_remembered: the columns are assigned as in an earlier import.
        """
        locale = QLocale()
        parts = []
        if is_remembered:
            parts.append(self.tr("Assigned as last time for these headings."))
        some = self.tr("{used} of {count} columns are brought in, the others are left out.")
        words = self.tr("All columns are brought in.") if used == columns else some
        parts.append(words.format(used=locale.toString(used), count=locale.toString(columns)))
        if bad:
            parts.append(self.tr("%Ln cell(s) shown here cannot be read.", "", bad))
        # Between sentences some languages have a blank, and others have none.
        both = self.tr("{sentence} {next}")
        words = reduce(lambda one, two: both.format(sentence=one, next=two), parts)
        self.show_message(words, "warning" if bad else "success")
