"""The charts of the page of reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.statistics import Statistics
from desktop_app.services.preferences import Preference

from ..charts.card import ChartCard
from ..charts.data import Chart
from ..charts.grid import CardGrid
from ..kit import Kit
from ..places import ChooseFile, export_folder, remember_folder
from . import chart_counts, chart_hours, chart_promises, chart_times
from .chart_words import Pick

_HEAT = 2


class ChartsSection(QWidget):
    """A grid of charts.

    Attributes:
        cards: the cards, in the order of the page.

    Signals:
        picked(object, str): cases are to be seen: their CaseQuery, and what they are.
        notified(str, str): a sentence for the seller, and its tone.
    """

    picked = Signal(object, str)
    notified = Signal(str, str)

    def __init__(self, kit: Kit, choose_file: ChooseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self.choose_file = choose_file
        self._shown: Statistics | None = None
        self.cards = tuple(ChartCard(kit.theme, kit.icons) for _ in self._makers())
        self.grid = CardGrid()
        spans = [_HEAT if maker == chart_hours.hours else 1 for maker in self._makers()]
        self.grid.set_cards(list(zip(self.cards, spans, strict=True)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        for card in self.cards:
            card.activated.connect(self._pick)
            card.copied.connect(self._copied)
            card.save_wanted.connect(lambda kind, card=card: self._ask_where(card, kind))

    def show_statistics(self, shown: Statistics) -> None:
        """Draw what was counted."""
        self._shown = shown
        for card, make in zip(self.cards, self._makers(), strict=True):
            card.show_chart(make(shown))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._shown is not None:
            self.show_statistics(self._shown)
        super().changeEvent(event)

    def _makers(self) -> tuple[Callable[[Statistics], Chart], ...]:
        session = self._session
        return (
            lambda shown: chart_counts.by_month(session, shown),
            lambda shown: chart_counts.by_issue_type(session, shown),
            chart_counts.by_outcome,
            chart_counts.by_shop,
            lambda shown: chart_times.to_answer(session, shown),
            lambda shown: chart_times.to_end(session, shown),
            chart_promises.promises_by_channel,
            chart_promises.promises_by_agent,
            chart_hours.hours,
            chart_promises.load_by_age,
            chart_times.evidence,
            chart_counts.active_by_month,
        )

    def _pick(self, key: object) -> None:
        if isinstance(key, Pick):
            self.picked.emit(key.query, key.words)

    def _copied(self, title: str) -> None:
        self.notified.emit(self.tr("Copied: {title}").replace("{title}", title), "success")

    def _ask_where(self, card: ChartCard, kind: str) -> None:
        chart = card.chart
        if chart is None or chart.data is None:
            return
        day = self._session.now().astimezone(self._session.zone).date().isoformat()
        proposed = export_folder(self._session) / f"{chart.file_name}-{day}.{kind}"
        filters = {
            "png": self.tr("Pictures (*.png)"),
            "svg": self.tr("Drawings (*.svg)"),
            "csv": self.tr("CSV files (*.csv)"),
        }
        self.choose_file(
            self, chart.title, filters[kind], proposed, lambda path: self._save(card, kind, path)
        )

    def _save(self, card: ChartCard, kind: str, path: Path) -> None:
        # Here, as the page is on show before anything is saved.
        from desktop_app.services.own_files import refuse_own
        from desktop_app.services.statistics_file import save_numbers, save_picture

        try:
            refuse_own(self._session.store.path.parent, path)
            if kind == "csv":
                table = card.table.contents.table
                save_numbers(path, table.header, [_plain_row(row) for row in table.rows])
            else:
                save_picture(path, card.file_bytes(kind))
        except Exception as fault:
            self.notified.emit(self._session.sentence_for(fault), "danger")
            return
        remember_folder(self._session, Preference.EXPORT_FOLDER, path)
        # Not str.format: a path may hold braces of its own.
        self.notified.emit(self.tr("Saved {path}").replace("{path}", str(path)), "success")


def _plain_row(row: tuple[str, ...]) -> list[str]:
    """Return a row with whole numbers as other programs read them."""
    group = QLocale().groupSeparator()
    plain = (cell.replace(group, "") for cell in row)
    return [bare if bare.isdigit() else cell for bare, cell in zip(plain, row, strict=True)]
