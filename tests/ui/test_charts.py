"""Charts as a seller meets them: looked at, walked through, clicked, saved."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.ui.charts.card import ChartCard
from desktop_app.ui.charts.data import Bar, Bars, Chart, Course, Fill, Mark, Series, Table
from desktop_app.ui.kit import Kit
from desktop_app.ui.reports.chart_words import Pick
from desktop_app.ui.reports.page import ReportsPage
from desktop_app.ui.reports.scope_periods import ScopePeriod
from tests.casebooks import NOW, log
from tests.odd_casebook import made_up

WAIT = 60_000  # Milliseconds: far longer than any machine needs.
LONG = "云朵家纺旗舰店（杭州）有限公司第二分店，专营四件套与羽绒被，北方仓与南方仓一并发货" * 3


def bars() -> Chart:
    """A chart of two bars with two parts each, one of them with a very long name."""
    series = (Series("按时", "success"), Series("迟到", "warning", Fill.STRIPES))
    made = tuple(
        Bar(name, values, str(sum(values)), tuple(Mark(f"{name} {v}", (name, v)) for v in values))
        for name, values in ((LONG, (3, 1)), ("小二<b>1</b>", (1, 2)))
    )
    table = Table(("小二", "按时", "迟到"), ((LONG, "3", "1"), ("=1+1", "1", "2")))
    return Chart("承诺", "3 项", Bars(series, made, table), "没有承诺", "promises")


@pytest.fixture
def card(qtbot: QtBot, kit: Kit) -> ChartCard:
    made = ChartCard(kit.theme, kit.icons)
    qtbot.addWidget(made)
    made.resize(480, 360)
    made.show_chart(bars())
    made.show()
    qtbot.waitExposed(made)
    return made


def hover(view: Any, position: QPointF) -> None:
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        position,
        view.mapToGlobal(position),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, move)


def test_marks_are_reached_by_keyboard_and_said_aloud(qtbot: QtBot, card: ChartCard) -> None:
    view = card.view
    assert view.accessibleName().startswith("承诺. 云朵家纺")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleName().endswith(" 1")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleName().startswith("承诺. 小二<b>1</b>")
    QTest.keyClick(view, Qt.Key.Key_Home)
    with qtbot.waitSignal(card.activated) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [(LONG, 3)]
    QTest.keyClick(view, Qt.Key.Key_End)
    with qtbot.waitSignal(card.activated) as opened:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert opened.args == [("小二<b>1</b>", 2)]


def test_a_mark_under_the_pointer_says_its_whole_name_and_opens(
    qtbot: QtBot, card: ChartCard
) -> None:
    place = card.view.places()[0]
    hover(card.view, place.rect.center())
    assert LONG in card.view.toolTip()
    with qtbot.waitSignal(card.activated) as opened:
        qtbot.mouseClick(card.view, Qt.MouseButton.LeftButton, pos=place.rect.center().toPoint())
    assert opened.args == [place.mark.key]
    # What is the seller's own text is no markup.
    hover(card.view, card.view.places()[-1].rect.center())
    assert "&lt;b&gt;" in card.view.toolTip()


def test_the_numbers_stand_in_a_real_table(qtbot: QtBot, card: ChartCard) -> None:
    ModelTester(None).check(card.table.contents)
    qtbot.mouseClick(card.table_button, Qt.MouseButton.LeftButton)
    assert card.table.isVisible() and not card.view.isVisible()
    model = card.table.contents
    assert [model.index(0, column).data() for column in range(3)] == [LONG, "3", "1"]
    assert card.table.accessibleName() == "承诺"
    card.show_chart(Chart("承诺", "", None, "请先记录承诺"))
    assert not card.table.isVisible() and not card.table_button.isVisible()
    assert not card.more.isVisible()


def test_a_picture_is_copied_and_its_drawing_names_its_marks(card: ChartCard) -> None:
    QGuiApplication.clipboard().clear()
    card.copy_picture.trigger()
    copied = QGuiApplication.clipboard().image()
    assert copied.width() > 1000
    saved = QImage.fromData(card.file_bytes("png"))
    assert saved.size() == copied.size()
    # White paper, also where the window is dark.
    assert saved.pixelColor(1, 1).name() == "#ffffff"
    drawing = ElementTree.fromstring(card.file_bytes("svg"))
    # Characters of different fonts are words of their own there.
    assert "小二<b>1</b>" in "".join(drawing.itertext()).replace("\n", "")


class Desk:
    """Answers for the seller where a file is to go."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, parent: Any, title: str, kinds: str, proposed: Path, chosen: Any) -> None:
        chosen(self.folder / proposed.name)


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, tmp_path: Path) -> ReportsPage:
    made = ReportsPage(kit, choose_file=Desk(tmp_path))
    qtbot.addWidget(made)
    made.resize(1060, 800)
    return made


def counted(qtbot: QtBot, page: ReportsPage) -> ReportsPage:
    page.show()
    qtbot.waitUntil(lambda: not page.is_counting, timeout=WAIT)
    return page


def test_a_click_opens_as_many_cases_as_the_bar_says(
    qtbot: QtBot, page: ReportsPage, casebook: Casebook
) -> None:
    made_up(casebook, seed=3)
    store = casebook.store
    for period in (ScopePeriod.ALL, ScopePeriod.QUARTER):
        page.scope.set_period(period)
        counted(qtbot, page)
        checked = 0
        for card in page.charts.cards:
            assert card.chart is not None
            data = card.chart.data
            # Of promises, all cases of the channel or agent are opened.
            if not isinstance(data, Bars | Course) or "promises" in card.chart.file_name:
                continue
            for bar in data.bars if isinstance(data, Bars) else data.steps:
                for value, mark in zip(bar.values, bar.marks, strict=True):
                    if isinstance(mark.key, Pick):
                        assert cases.count_cases(store, mark.key.query) == value, mark.words
                        checked += 1
        assert checked > 20
    by_type = page.charts.cards[1]
    with qtbot.waitSignal(page.cases_requested) as asked:
        QTest.keyClick(by_type.view, Qt.Key.Key_Return)
    query, words = asked.args
    assert isinstance(query, CaseQuery) and query.issue_type and query.opened_from
    assert words.startswith("Cases by issue type: ")


def test_only_the_last_scope_is_shown(
    qtbot: QtBot, page: ReportsPage, kit: Kit, casebook: Casebook
) -> None:
    for days in (1, 2, 200):
        log(casebook, at=NOW - timedelta(days=days), now=NOW - timedelta(days=days))
    cases.set_status(casebook.store, 1, Status.WAITING_PLATFORM, NOW)
    counted(qtbot, page)
    assert page.figures.opened.text() == "3"
    page.scope.set_period(ScopePeriod.LAST_MONTH)
    page.scope.set_period(ScopePeriod.MONTH)
    qtbot.waitUntil(lambda: page.figures.opened.text() == "2", timeout=WAIT)
    qtbot.waitUntil(lambda: not kit.session.worker.is_busy, timeout=WAIT)
    assert page.figures.opened.text() == "2"
    assert page.figures.active_cases.text() == "3"


def test_charts_stand_in_as_many_columns_as_fit_and_are_saved(
    qtbot: QtBot, page: ReportsPage, casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, case_facts={"shop": "=云朵"})
    counted(qtbot, page)
    assert page.charts.grid.columns == 2
    page.resize(1700, 1080)
    qtbot.waitUntil(lambda: page.charts.grid.columns == 3, timeout=WAIT)
    page.resize(700, 800)
    qtbot.waitUntil(lambda: page.charts.grid.columns == 1, timeout=WAIT)
    by_shop = page.charts.cards[3]
    for action in (by_shop.save_png, by_shop.save_svg, by_shop.save_csv):
        action.trigger()
    assert sorted(path.suffix for path in tmp_path.glob("cases-by-shop-*")) == [
        ".csv",
        ".png",
        ".svg",
    ]
    (table,) = tmp_path.glob("*.csv")
    rows = list(csv.reader(table.read_text("utf-8-sig").splitlines()))
    assert rows[1][:2] == ["'=云朵", "1"]
    # A chart without numbers says how to get them.
    by_outcome = page.charts.cards[2]
    assert by_outcome.chart is not None and by_outcome.chart.data is None
    assert "Close a case" in by_outcome.chart.missing
