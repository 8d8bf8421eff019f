"""What became of files that were added, in one message."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.domain.file_names import display_name
from desktop_app.services.evidence import Attached

from .intake import Batch


class BatchWords(QObject):
    """Says it in the language of the window: plurals belong to a class without subclasses."""

    def message(self, batch: Batch) -> str:
        """Return what was added, what was there already, and what was not added and why."""
        lines = [self.added(batch.added)] if batch.added else []
        if batch.refused:
            lines.append(self._refused(batch.refused))
        if batch.is_cancelled:
            lines.append(self.tr("Cancelled: %n file(s) not added.", "", batch.left_out))
        return "\n".join(lines)

    def of_case(self, case_id: int, words: str) -> str:
        """Say it of a case that is not on show."""
        return self.tr("Case {number}: {words}").format(number=case_id, words=words)

    def added(self, added: Sequence[Attached]) -> str:
        """Return what was added and what was there already."""
        new = [one for one in added if one.is_new]
        known = [one for one in added if not one.is_new]
        lines = [self._new(new)] if new else []
        if known:
            lines.append(self._known(known))
        return "\n".join(lines)

    def _new(self, new: Sequence[Attached]) -> str:
        if len(new) > 1:
            return self.tr("%n file(s) added.", "", len(new))
        name = display_name(new[0].attachment.given_name)
        return self.tr("Added: {name}").format(name=name)

    def _known(self, known: Sequence[Attached]) -> str:
        if len(known) > 1:
            return self.tr("%n file(s) are there already.", "", len(known))
        name = display_name(known[0].attachment.given_name)
        return self.tr("{name} is there already.").format(name=name)

    def _refused(self, refused: Sequence[str]) -> str:
        if len(refused) == 1:
            return refused[0]
        reasons = list(dict.fromkeys(refused))
        words = f"{self.tr('%n file(s) not added:', '', len(refused))} {reasons[0]}"
        others = len(reasons) - 1
        return f"{words} {self.tr('(and %n more)', '', others)}" if others else words
