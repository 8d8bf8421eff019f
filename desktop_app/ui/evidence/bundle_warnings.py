"""What to mind before an evidence bundle is handed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.file_names import display_name

from ..case.missing_evidence import MissingEvidence
from ..case.shown import show_if
from ..icons import IconSet
from ..kit import Kit
from ..theme import space
from ..widgets import IconLabel, PlainLabel
from ..wording import listed
from .bundle_work import Planned

_MOST_NAMES = 5


class _Remark(QWidget):
    """One sentence with a picture; hidden while there is none."""

    def __init__(self, icons: IconSet, icon: str, tone: str) -> None:
        super().__init__()
        self.words = PlainLabel(role=tone, wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(IconLabel(icons, icon, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str) -> None:
        self.words.setText(words)
        show_if(self, bool(words))


class BundleWarnings(QWidget):
    """Files that are gone, evidence that is missing, files that show what the text masks.

    Attributes:
        missing: names the required evidence that is missing.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned: Planned | None = None
        self._lost = _Remark(kit.icons, "warning", "danger")
        self.missing = MissingEvidence(kit)
        self.missing.hide()
        self._no_point = _Remark(kit.icons, "warning", "warning")
        self._bare = _Remark(kit.icons, "warning", "warning")
        self._replaced = _Remark(kit.icons, "info", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        for part in (self._lost, self.missing, self._no_point, self._bare, self._replaced):
            layout.addWidget(part)

    def show_plan(self, planned: Planned) -> None:
        """Tell what is to be minded of a plan."""
        self._planned = planned
        plan = planned.plan
        self._lost.say(self._lost_words([one.given_name for one in planned.lost]))
        self.missing.show_missing(self.tr("Required evidence is missing:"), plan.missing)
        self._no_point.say("" if plan.has_point else self.tr("The case has no point in dispute."))
        self._bare.say(self._bare_words([one.given_name for one in plan.unredacted]))
        self._replaced.say(self._replaced_words(len(plan.left_out)))

    def text(self) -> str:
        """Return all that is told, a paragraph each."""
        remarks = (self._lost, self._no_point, self._bare, self._replaced)
        said = [one.words.text() for one in remarks if not one.isHidden()]
        return "\n".join(part for part in (self.missing.text(), *said) if part)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._planned is not None:
            self.show_plan(self._planned)
        super().changeEvent(event)

    def _lost_words(self, names: Sequence[str]) -> str:
        if not names:
            return ""
        words = self.tr(
            "Gone or damaged: {names}. Add the original again or move the file to the trash, then "
            "the bundle can be made."
        )
        return words.replace("{names}", _some(names))

    def _bare_words(self, names: Sequence[str]) -> str:
        if not names:
            return ""
        words = self.tr(
            "%n picture(s) or document(s) go in as they are, with what they show of the buyer: "
            "{names}. Look into them, and black it out in a copy first if need be.",
            "",
            len(names),
        )
        return words.replace("{names}", _some(names))

    def _replaced_words(self, count: int) -> str:
        if not count:
            return ""
        return self.tr("%n original(s) stay out; the blacked-out copies go in instead.", "", count)


def _some(names: Iterable[str]) -> str:
    shown = [display_name(name) for name in names]
    return listed(shown[:_MOST_NAMES]) + ("…" if len(shown) > _MOST_NAMES else "")
