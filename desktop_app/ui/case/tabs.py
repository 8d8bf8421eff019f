"""The panels of a case beside its time line, one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop_app.services import checklists
from desktop_app.services.cases import CaseDetail

from ..evidence.desk import EvidenceDesk
from ..kit import Kit
from ..widgets import plain_tooltip
from .deadlines import DeadlinesPanel
from .evidence import EvidencePanel
from .know_how import KnowHowPanel
from .pane import first_stop
from .shown import show_if

EVIDENCE, MESSAGES, DEADLINES, KNOW_HOW, PREPARE = range(5)


class CaseTabs(QTabWidget):
    """The panels beside the time line. A panel is made when its tab is first shown.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
        deadlines_made(object): the DeadlinesPanel has been made, to be connected.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    deadlines_made = Signal(object)

    def __init__(self, kit: Kit, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._desk = desk
        self._detail: CaseDetail | None = None
        self._makers: tuple[Callable[[], QWidget], ...] = (
            self._make_evidence,
            self._make_messages,
            self._make_deadlines,
            self._make_know_how,
            self._make_prepare,
        )
        self._panels: dict[int, QWidget] = {}
        self._stale = set(range(len(self._makers)))
        self._places = [QVBoxLayout() for _ in self._makers]
        for index, place in enumerate(self._places):
            place.setContentsMargins(0, 0, 0, 0)
            tab = QWidget()
            tab.setLayout(place)
            self.addTab(tab, "")
            QShortcut(QKeySequence(_keys(index)), self, lambda at=index: self._go_to(at))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setUsesScrollButtons(False)
        # In a narrow window the time line keeps its room; the tool tips tell the whole names.
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.currentChanged.connect(self._show_current)
        self._retranslate()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show a case in the panel in front; the others follow when they are looked at."""
        self._detail = detail
        self._stale = set(range(len(self._makers)))
        self._retitle()
        self._show_current()

    def refresh_times(self) -> None:
        """Bring countdowns of the panel in front up to now."""
        refresh_times = getattr(self._panels.get(self.currentIndex()), "refresh_times", None)
        if refresh_times is not None:
            refresh_times()

    def panel(self, index: int) -> QWidget | None:
        """Return a panel, None while its tab has not been shown yet."""
        return self._panels.get(index)

    def show_evidence(self, row_id: int | None = None) -> None:
        """Bring the evidence to the front, and one of its rows into sight."""
        self.setCurrentIndex(EVIDENCE)
        panel = self._panels.get(EVIDENCE)
        if isinstance(panel, EvidencePanel):
            panel.reveal(row_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Call the last tab by a shorter name where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go_to(self, index: int) -> None:
        """Bring a panel to the front, with the keyboard in it."""
        self.setCurrentIndex(index)
        # What was made just now is only shown after this.
        QTimer.singleShot(0, self, self._enter_panel)

    def _enter_panel(self) -> None:
        panel = self._panels.get(self.currentIndex())
        if panel is not None:
            (first_stop(panel) or panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_deadlines(self) -> None:
        """Bring the deadlines to the front, with the keyboard on their tab."""
        self.setCurrentIndex(DEADLINES)
        self.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_current(self) -> None:
        index, detail = self.currentIndex(), self._detail
        if detail is None or index not in self._stale:
            return
        self._stale.discard(index)
        if index not in self._panels:
            self._panels[index] = self._makers[index]()
            self._places[index].addWidget(self._panels[index])
            show_if(self._panels[index], True)
        _show(self._panels[index], detail)

    def _make_evidence(self) -> QWidget:
        panel = EvidencePanel(self._kit, self._desk)
        panel.undo_offered.connect(self.undo_offered)
        return panel

    def _make_messages(self) -> QWidget:
        # Imported here: few look at the messages of a case that they only log a contact in.
        from ..messages.panel import MessagesPanel

        panel = MessagesPanel(self._kit)
        panel.notified.connect(self.notified)
        panel.undo_offered.connect(self.undo_offered)
        return panel

    def _make_deadlines(self) -> QWidget:
        panel = DeadlinesPanel(self._kit)
        self.deadlines_made.emit(panel)
        return panel

    def _make_know_how(self) -> QWidget:
        panel = KnowHowPanel(self._kit)
        panel.notified.connect(self.notified)
        return panel

    def _make_prepare(self) -> QWidget:
        # Imported here: it is read before a contact, not at each look at a case.
        from .prepare_panel import PreparePanel

        panel = PreparePanel(self._kit)
        panel.notified.connect(self.notified)
        return panel

    def _retitle(self) -> None:
        if self._detail is None:
            return
        progress = checklists.progress(self._detail.checklist)
        evidence = self.tr("Evidence {done}/{total}")
        self.setTabText(EVIDENCE, evidence.format(done=progress.done, total=progress.total))
        left = sum(deadline.done_at is None for deadline in self._detail.deadlines)
        deadlines = self.tr("Deadlines {count}") if left else self.tr("Deadlines")
        self.setTabText(DEADLINES, deadlines.format(count=left))
        self._fit()

    def _fit(self) -> None:
        self.setTabText(PREPARE, self.tr("Before you contact"))
        if self.tabBar().sizeHint().width() > self.width():
            self.setTabText(PREPARE, self.tr("Prepare"))

    def _retranslate(self) -> None:
        names = (
            self.tr("Evidence"),
            self.tr("Messages"),
            self.tr("Deadlines"),
            self.tr("Know-how"),
            self.tr("Before you contact"),
        )
        for index, name in enumerate(names):
            self.setTabText(index, name)
            keys = QKeySequence(_keys(index)).toString(QKeySequence.SequenceFormat.NativeText)
            self.setTabToolTip(index, plain_tooltip(f"{name} ({keys})"))
            self.tabBar().setAccessibleTabName(index, name)
        self.tabBar().setAccessibleName(self.tr("Parts of the case"))
        self._retitle()


def _keys(index: int) -> str:
    return f"Alt+{index + 1}"


def _show(panel: QWidget, detail: CaseDetail) -> None:
    show_detail = getattr(panel, "show_detail", None)
    if show_detail is not None:
        show_detail(detail)
    else:
        panel.show_case(detail.case.id)  # type: ignore[attr-defined]
