"""The page of reports: figures, charts, and tables for a spreadsheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.report_scope import ReportScope
from desktop_app.domain.statistics import Scope, Statistics
from desktop_app.services.changes import Change
from desktop_app.services.reports import ReportKind
from desktop_app.services.statistics import read_statistics

from ..kit import Kit
from ..open_path import OpenPath, open_path
from ..places import ChooseFile, ask_for_file
from ..theme import space
from ..widgets import EmptyState, PageHeader, PlainLabel, ScrollPage
from ..worker import Job, Progress
from .charts_section import ChartsSection
from .export_section import ExportSection
from .figures_bar import FiguresBar
from .overview import Overview, read_overview, report_writer
from .printing import PrintButtons
from .printing_sheets import PaperContent
from .scope_bar import ScopeBar

# Three columns of charts on a wide screen.
_WIDEST = 1720


class ReportsPage(QWidget):
    """Figures and charts of a scope, the reports, and the agenda as a file.

    Attributes:
        header: the head of the page.
        scope: what the figures and charts tell of.
        figures: a few counts at the top.
        charts: the charts.
        cards: the card of each report.
        agenda: the card of the agenda.
        printing: the buttons for paper.
        empty: shown instead while there is nothing to report.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
        cases_requested(object, str): cases are to be seen: their CaseQuery, and what they are.
    """

    notified = Signal(str, str)
    cases_requested = Signal(object, str)

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
        self._counting: Job | None = None
        self.header = PageHeader()
        self.scope = ScopeBar(kit)
        self.figures = FiguresBar()
        self.charts = ChartsSection(kit, choose_file)
        self._tables_title = PlainLabel(role="heading")
        self.exports = ExportSection(kit, choose_file, open_path)
        self.cards, self.agenda = self.exports.cards, self.exports.agenda
        self.printing = PrintButtons(kit, choose_file, open_path, self.paper)
        self.empty = EmptyState(kit.icons, "reports")
        self.empty.action.connect(lambda: self._session.log_requested.emit(None))
        self._scroll = ScrollPage(max_width=_WIDEST)
        self._arrange()
        self._connect()
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
            self.scope.period.setFocus()

    def show_exports(self) -> None:
        """Bring the reports as files into view, and give the keyboard to the first of them."""
        button = self.cards[ReportKind.CONTACTS].export_button
        self._scroll.ensureWidgetVisible(self.exports, 0, self._scroll.viewport().height())
        button.setFocus()

    @property
    def is_counting(self) -> bool:
        """True while the figures and charts are not those of the chosen scope yet."""
        return self._counting is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was not seen."""
        super().showEvent(event)
        self._read_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting: other pages have questions too."""
        super().hideEvent(event)
        if self._counting is not None:
            self._stop()
            self._is_stale = True

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def paper(self) -> PaperContent:
        """Return what the page has to say, to be printed."""
        now = self._session.now().astimezone(self._session.zone)
        charts = tuple(card.chart for card in self.charts.cards if card.chart is not None)
        day = self.tr("As of {date}").format(date=f"{now:%Y-%m-%d %H:%M}")
        lines = (self.scope.words(), day)
        return PaperContent(self.header.title(), lines, self.figures.words(), charts)

    def _arrange(self) -> None:
        self.header.add_action(self.printing)
        body = self._scroll.body
        body.setSpacing(space(4))
        body.addWidget(self.scope)
        body.addWidget(self.figures)
        body.addWidget(self.charts)
        body.addSpacing(space(4))
        body.addWidget(self._tables_title)
        body.addWidget(self.exports)
        self.empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self._session.changed.connect(self._changed)
        self.scope.changed.connect(self.refresh)
        self.charts.picked.connect(self.cases_requested)
        self.charts.notified.connect(self.notified)
        self.exports.notified.connect(self.notified)
        self.printing.notified.connect(self.notified)

    def _changed(self, change: Change) -> None:
        if change.shops:
            self.scope.refresh_shops()
        if change.lists or change.case_ids or change.everything:
            self.refresh()

    def _read_if_seen(self) -> None:
        if not self._is_stale or not self.isVisible():
            return
        self._is_stale = False
        self._stop()
        session, now, language = self._session, self._session.now(), self._session.language
        scope = self.scope.scope()
        report_scope = _report_scope(scope)
        self.exports.set_scope(report_scope)

        def look(store: Any, progress: Progress) -> Overview:
            return read_overview(report_writer(session, store, language), now, report_scope)

        def count(store: Any, progress: Progress) -> Statistics:
            return read_statistics(store, scope, session.zone, now, progress)

        self.scope.show_counting(True)
        self._reading = session.worker.submit(look, self._show, self._not_read, owner=self)
        self._counting = session.worker.submit(
            count, self._show_statistics, self._not_counted, owner=self
        )

    def _stop(self) -> None:
        """Wait no longer for what was asked before."""
        for job in (self._reading, self._counting):
            if job is not None:
                job.cancel()
        self._reading = self._counting = None

    def _show(self, overview: Overview) -> None:
        self._reading = None
        self.exports.show_overview(overview)
        is_empty = not overview.figures.cases and not overview.figures.contacts
        self._scroll.setVisible(not is_empty)
        self.printing.setVisible(not is_empty)
        self.empty.setVisible(is_empty)

    def _show_statistics(self, shown: Statistics) -> None:
        self._counting = None
        self.scope.show_counting(False)
        self.figures.show_figures(shown)
        self.charts.show_statistics(shown)

    def _not_read(self, fault: BaseException) -> None:
        self._reading = None
        self.notified.emit(self._session.sentence_for(fault), "danger")

    def _not_counted(self, fault: BaseException) -> None:
        self._counting = None
        self.scope.show_counting(False)
        self.notified.emit(self._session.sentence_for(fault), "danger")

    def _retranslate(self) -> None:
        self.header.set_words(
            self.tr("Reports"),
            self.tr("What your log adds up to, and everything in it as tables."),
        )
        self._tables_title.setText(self.tr("Tables to take along"))
        self.empty.set_words(
            self.tr("Nothing to report yet"),
            self.tr("Log the first contact; it will be the first row of your report."),
            self.tr("Log a contact"),
        )


def _report_scope(scope: Scope) -> ReportScope:
    """Return what of the casebook the reports are about when the charts are about a scope."""
    query = None
    if scope.shop or scope.issue_type:
        query = CaseQuery(shop=scope.shop, issue_type=scope.issue_type)
    return ReportScope(scope.since, scope.until, query)
