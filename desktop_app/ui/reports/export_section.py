"""The reports as files: the lower part of the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.report_scope import ReportScope
from desktop_app.services.reports import ReportKind

from ..kit import Kit
from ..open_path import OpenPath
from ..places import ChooseFile
from ..theme import space
from .agenda_report import AgendaReport
from .overview import Overview
from .report_card import ReportCard

_KEYS = {
    ReportKind.CONTACTS: "Ctrl+E",
    ReportKind.CASES: "Ctrl+Shift+E",
    ReportKind.AGENTS: "",
    ReportKind.MONTH: "",
}
_AGENDA_KEYS = "Ctrl+Shift+A"


class ExportSection(QWidget):
    """A card for each report, and one for the agenda.

    Attributes:
        cards: the card of each report.
        agenda: the card of the agenda.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, choose_file: ChooseFile, open_path: OpenPath) -> None:
        """Make the cards.

        Args:
            kit: session, theme, icons.
            choose_file: asks for the file to write.
            open_path: shows a file or folder.
        """
        super().__init__()
        self.cards = {
            kind: ReportCard(kit, kind, keys, choose_file, open_path)
            for kind, keys in _KEYS.items()
        }
        self.agenda = AgendaReport(kit, _AGENDA_KEYS, choose_file, open_path)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        for card in self.cards.values():
            card.notified.connect(self.notified)
            layout.addWidget(card)
        self.agenda.notified.connect(self.notified)
        layout.addWidget(self.agenda)

    def set_scope(self, scope: ReportScope) -> None:
        """Take what of the casebook the reports are about."""
        for card in self.cards.values():
            card.set_scope(scope)

    def show_overview(self, overview: Overview) -> None:
        """Show how large the reports and the agenda are."""
        for kind, card in self.cards.items():
            card.show_total(overview.totals[kind])
        self.agenda.show_count(overview.agenda)
