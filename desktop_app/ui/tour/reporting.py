"""What the log adds up to: charts, the hours of the week, an Excel file and the page as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.services.reports import ReportKind

from ..charts.data import Heat
from ..reports.export_formats import Format
from ..reports.page import ReportsPage
from ..reports.scope_periods import ScopePeriod
from ..theme import space
from ..widgets import ScrollPage
from .stage import Stage
from .the_rest import answering

_EXCEL, _PDF = "agents.xlsx", "reports.pdf"
_XLSX_MARK, _PDF_MARK = b"PK\x03\x04", b"%PDF-"


def look_at_charts(stage: Stage) -> None:
    """See the year in charts, and at which hours contacts settled a case."""
    stage.press("Ctrl+4")
    page = stage.page(ReportsPage)
    stage.choose(page.scope.period, ScopePeriod.YEAR.value)
    _wait(stage, page)
    drawn = [card.chart for card in page.charts.cards if card.chart is not None]
    stage.check(len(drawn) == len(page.charts.cards), "every chart to be drawn")
    stage.camera.shoot("reports", lambda: _show(stage, page, page.scope))
    hours = next(card for card in page.charts.cards if isinstance(_data(card), Heat))
    stage.camera.shoot("reports-hours", lambda: _show(stage, page, hours))
    stage.camera.shoot("reports-tables", lambda: _show(stage, page, page.exports))


def export_figures(stage: Stage) -> None:
    """Write what is known of the agents as an Excel file, and the page as a PDF."""
    page = stage.page(ReportsPage)
    card, path = page.cards[ReportKind.AGENTS], stage.out_dir / _EXCEL
    path.unlink(missing_ok=True)
    card.choose_file = answering(path)
    stage.choose(card.purpose, Format.EXCEL.value)
    stage.click(card.export_button)
    stage.wait(lambda: not card.is_exporting, f"{_EXCEL} to be written")
    _keep(stage, path, _XLSX_MARK)
    path = stage.out_dir / _PDF
    path.unlink(missing_ok=True)
    page.printing.choose_file = answering(path)
    stage.click(page.printing.save_button)
    _keep(stage, path, _PDF_MARK)
    _show(stage, page, page.scope)


def _keep(stage: Stage, path: Path, mark: bytes) -> None:
    stage.wait(path.exists, f"{path.name} to be written")
    stage.settle()
    stage.check(path.read_bytes().startswith(mark), f"{path.name} to be what it is called")
    stage.reports.append(path)


def _wait(stage: Stage, page: ReportsPage) -> None:
    stage.wait(lambda: not page.is_counting, "the figures to be counted")
    stage.settle()


def _show(stage: Stage, page: ReportsPage, part: QWidget) -> None:
    """Scroll until a part begins at the top, once what it shows is counted."""
    _wait(stage, page)
    (area,) = page.findChildren(ScrollPage)
    content = area.widget()
    assert content is not None
    top = part.mapTo(content, part.rect().topLeft())
    area.verticalScrollBar().setValue(top.y() - space(4))


def _data(card: object) -> object:
    chart = getattr(card, "chart", None)
    return getattr(chart, "data", None)
