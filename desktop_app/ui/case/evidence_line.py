"""How far a case's evidence is, in the head of its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services import checklists
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import space
from ..widgets import Button, ElidedLabel, StepProgress
from ..wording import listed
from .shown import show_if

_BAR_WIDTH = 112
# Less of the names would not say what is missing.
_NAMES_WIDTH = 48


class EvidenceLine(QWidget):
    """Progress, how much that is required is missing, and what that is.

    Hidden for a case without a checklist.

    Attributes:
        progress: how many are there.
        missing: says how many required items are missing; leads to the evidence.

    Signals:
        evidence_requested: the checklist is wanted.
    """

    evidence_requested = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._detail: CaseDetail | None = None
        self.progress = StepProgress()
        self.progress.setFixedWidth(_BAR_WIDTH)
        self.missing = Button(kind="link")
        self._names = ElidedLabel(role="muted")
        self.missing.clicked.connect(self.evidence_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.progress)
        line.addWidget(self.missing)
        line.addWidget(self._names, 1)

    def show_detail(self, detail: CaseDetail) -> None:
        """Show how far the evidence of a case is."""
        self._detail = detail
        session = self._kit.session
        progress = checklists.progress(detail.checklist)
        show_if(self, progress.total > 0)
        self.progress.set_progress(progress.done, progress.total)
        playbook = session.playbooks.get(detail.case.facts.issue_type)
        titles = checklists.missing_titles(detail.checklist, playbook, session.language)
        self._names.setText(listed(titles))
        if titles:
            self.missing.set_words(self.tr("%n required missing", "", len(titles)))
        else:
            self.missing.set_words(self.tr("Evidence"))
        self._share_room(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the bar and the names where there is no room for them."""
        super().resizeEvent(event)
        self._share_room(event.size().width())

    def _share_room(self, width: int) -> None:
        with_bar = self.missing.sizeHint().width() + _BAR_WIDTH + space(4)
        show_if(self.progress, width >= with_bar)
        show_if(self._names, bool(self._names.text()) and width >= with_bar + _NAMES_WIDTH)

    def minimumSizeHint(self) -> QSize:
        """Have room for what is missing before anything else of the line."""
        hint = super().minimumSizeHint()
        return QSize(self.missing.sizeHint().width() + space(1), hint.height())

    def missing_names(self) -> str:
        """Return what is missing as a list in one line, "" when nothing is."""
        return self._names.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._detail is not None:
            self.show_detail(self._detail)
        super().changeEvent(event)
