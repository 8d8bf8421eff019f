"""The page of reports."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.changes import Change
from desktop_app.services.reports import ReportKind

from ..kit import Kit
from ..open_path import OpenPath, open_path
from ..places import ChooseFile, ask_for_file
from ..theme import space
from ..widgets import EmptyState, PageHeader, ScrollPage
from ..worker import Job
from .agenda_report import AgendaReport
from .figures_bar import FiguresBar
from .overview import Overview, read_overview, report_writer
from .report_card import ReportCard

_KEYS = {ReportKind.CONTACTS: "Ctrl+E", ReportKind.CASES: "Ctrl+Shift+E"}
_AGENDA_KEYS = "Ctrl+Shift+A"


class ReportsPage(QWidget):
    """Figures, the two reports, and the agenda as a file.

    Attributes:
        figures: a few counts at the top.
        cards: the card of each report.
        agenda: the card of the agenda.
        empty: shown instead while there is nothing to report.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(
        self,
        kit: Kit,
        *,
        choose_file: ChooseFile = ask_for_file,
        open_path: OpenPath = open_path,
    ) -> None:
        """Make the page.

        Args:
            kit: session, theme, icons.
            choose_file: asks for the file to write.
            open_path: shows a file or folder.
        """
        super().__init__()
        self._session = kit.session
        self._is_stale = True
        self._reading: Job | None = None
        self._header = PageHeader()
        self.figures = FiguresBar()
        self.cards = {
            kind: ReportCard(kit, kind, keys, choose_file, open_path)
            for kind, keys in _KEYS.items()
        }
        self.agenda = AgendaReport(kit, _AGENDA_KEYS, choose_file, open_path)
        self.empty = EmptyState(kit.icons, "reports")
        self.empty.action.connect(lambda: self._session.log_requested.emit(None))
        self._scroll = ScrollPage()
        self._arrange()
        self._session.changed.connect(self._changed)
        self._retranslate()

    def refresh(self) -> None:
        """Count again: another month may have begun."""
        self._is_stale = True
        self._read_if_seen()

    def focus_first(self) -> None:
        """Put the keyboard where one would start."""
        if self.empty.isVisible():
            self.empty.button.setFocus()
        else:
            self.cards[ReportKind.CONTACTS].export_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was not seen."""
        super().showEvent(event)
        self._read_if_seen()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self._scroll.body.setSpacing(space(4))
        self._scroll.body.addWidget(self.figures)
        for card in self.cards.values():
            card.notified.connect(self.notified)
            self._scroll.body.addWidget(card)
        self.agenda.notified.connect(self.notified)
        self._scroll.body.addWidget(self.agenda)
        self.empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.empty, 1)

    def _changed(self, change: Change) -> None:
        if change.lists or change.case_ids or change.everything:
            self.refresh()

    def _read_if_seen(self) -> None:
        if not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        if self._reading is not None:
            self._reading.cancel()
        session, now, language = self._session, self._session.now(), self._session.language
        self._reading = session.worker.submit(
            lambda store, progress: read_overview(report_writer(session, store, language), now),
            self._show,
            self._not_read,
            owner=self,
        )

    def _show(self, overview: Overview) -> None:
        self._reading = None
        figures = overview.figures
        self.figures.show_figures(figures)
        for kind, card in self.cards.items():
            card.show_preview(overview.previews[kind])
        self.agenda.show_count(overview.agenda)
        is_empty = not figures.cases and not figures.contacts
        self._scroll.setVisible(not is_empty)
        self.empty.setVisible(is_empty)

    def _not_read(self, fault: BaseException) -> None:
        self._reading = None
        self.notified.emit(self._session.sentence_for(fault), "danger")

    def _retranslate(self) -> None:
        self._header.set_words(
            self.tr("Reports"), self.tr("Everything that was logged, as tables for a spreadsheet.")
        )
        self.empty.set_words(
            self.tr("Nothing to report yet"),
            self.tr("Log the first contact; it will be the first row of your report."),
            self.tr("Log a contact"),
        )
