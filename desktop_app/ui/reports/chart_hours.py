"""The heat map of the hours at which contacts led to the end of their case."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.best_hours import Tally, hours_of
from desktop_app.domain.statistics import HourCell, Statistics

from ..charts.data import Cell, Chart, Heat, Mark, Table
from .chart_words import number, percent

_WORDS_EVERY = 3


def hours(shown: Statistics) -> Chart:
    """Return the heat map of the week."""
    cells = shown.hours
    contacts = sum(cell.contacts for cell in cells)
    told = hours_of(Tally(c.weekday, c.hour, c.contacts, c.resolving) for c in cells)
    best = frozenset((one.weekday, one.hour) for one in told.best_by_day if one.weekday is not None)
    strongest = max((_share(cell) for cell in cells if not cell.is_thin), default=0.0)
    days = tuple(
        QLocale().dayName(number, QLocale.FormatType.ShortFormat) for number in range(1, 8)
    )
    columns = tuple(_hour(hour) if not hour % _WORDS_EVERY else "" for hour in range(24))
    return Chart(
        QCoreApplication.translate("Charts", "Contacts that settled a case, by hour of the week"),
        QCoreApplication.translate(
            "Charts",
            "Last contacts of closed cases, as a share of all · %Ln contact(s), without tickets",
            "",
            contacts,
        ),
        Heat(
            rows=days,
            columns=columns,
            cells=tuple(_cell(cell, days, strongest) for cell in cells),
            low=percent(0, 1),
            high=percent(round(1000 * strongest), 1000),
            thin=QCoreApplication.translate("Charts", "fewer than 5 contacts"),
            table=_table(cells, days),
            best=best,
            best_words=QCoreApplication.translate("Charts", "your best hours"),
        )
        if any(not cell.is_thin for cell in cells)
        else None,
        QCoreApplication.translate(
            "Charts",
            "No hour of the week has five contacts in this period yet. Log calls and chats with "
            "the time they took place, and your best hours will show here.",
        ),
        "hours-of-the-week",
    )


def _cell(cell: HourCell, days: tuple[str, ...], strongest: float) -> Cell:
    words = QCoreApplication.translate(
        "Charts", "{day} {from}–{to}: {settled} of {contacts} contacts settled a case ({share})"
    )
    for name, value in (
        ("day", days[cell.weekday]),
        ("from", _hour(cell.hour)),
        ("to", _hour(cell.hour + 1)),
        ("settled", number(cell.resolving)),
        ("contacts", number(cell.contacts)),
        ("share", percent(cell.resolving, cell.contacts)),
    ):
        words = words.replace(f"{{{name}}}", value)
    share = min(_share(cell) / strongest, 1.0) if strongest else 0.0
    return Cell(cell.weekday, cell.hour, share, Mark(words), cell.is_thin)


def _share(cell: HourCell) -> float:
    return cell.resolving / cell.contacts


def _hour(hour: int) -> str:
    return f"{hour:02}:00"


def _table(cells: tuple[HourCell, ...], days: tuple[str, ...]) -> Table:
    header = (
        QCoreApplication.translate("Charts", "Hour"),
        QCoreApplication.translate("Charts", "Contacts"),
        QCoreApplication.translate("Charts", "Settled a case"),
        QCoreApplication.translate("Charts", "Share"),
    )
    rows = (
        (
            f"{days[cell.weekday]} {_hour(cell.hour)}",
            number(cell.contacts),
            number(cell.resolving),
            percent(cell.resolving, cell.contacts),
        )
        for cell in cells
    )
    return Table(header, tuple(rows))
