"""The page about the program in a small window, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.log import log_file
from desktop_app.ui.about.page import AboutPage
from desktop_app.ui.about.parts_card import PartsCard
from desktop_app.ui.about.parts_model import LICENCE, NAME
from desktop_app.ui.kit import Kit
from desktop_app.ui.widgets import ScrollPage
from tests.unit.part_samples import LIST

_NARROW, _WIDE, _LOW = 736, 1056, 640


@pytest.fixture
def window(qtbot: QtBot, kit: Kit) -> Iterator[QWidget]:
    """A low and narrow window with a field above the page, and a long log."""
    file = log_file(kit.session.casebook.paths)
    file.parent.mkdir()
    file.write_text("".join(f"line {number}\n" for number in range(150)), "utf-8")
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    layout.addWidget(QLineEdit())
    page = AboutPage(kit, open_path=lambda path: True)
    layout.addWidget(page)
    made.resize(_NARROW, _LOW)
    with qtbot.waitActive(made):
        made.show()
    # What the page reads by itself makes its cards grow.
    qtbot.waitUntil(lambda: page.parts.view.model().rowCount() > 10)
    qtbot.waitUntil(lambda: is_laid_out(page.parts))
    yield made


@pytest.fixture
def page(window: QWidget) -> AboutPage:
    (found,) = window.findChildren(AboutPage)
    return found


def all_is_seen(page: AboutPage, widget: QWidget) -> bool:
    viewport = page.findChildren(ScrollPage)[0].viewport()
    place = QRect(widget.mapTo(viewport, widget.rect().topLeft()), widget.size())
    return viewport.rect().contains(place)


def is_laid_out(parts: PartsCard) -> bool:
    bottom = parts.part.mapTo(parts, parts.part.rect().bottomLeft()).y()
    return parts.part.y() > parts.view.y() and bottom < parts.height()


def test_the_log_is_seen_when_the_keyboard_comes_to_it(qtbot: QtBot, page: AboutPage) -> None:
    page.licence.libraries.copy.setFocus()
    assert all_is_seen(page, page.licence.libraries.copy)
    assert not all_is_seen(page, page.log.view)
    qtbot.keyClick(page.licence.libraries.copy, Qt.Key.Key_Tab)
    assert page.log.view.hasFocus() and all_is_seen(page, page.log.view)
    # The cursor is where the text is on show: at its end.
    assert page.log.view.textCursor().block().text() == "line 149"


def test_the_page_goes_back_up_to_its_first_button(
    qtbot: QtBot, window: QWidget, page: AboutPage
) -> None:
    page.log.copy.setFocus()
    assert not all_is_seen(page, page.identity.copy)
    (above,) = (field for field in window.children() if isinstance(field, QLineEdit))
    above.setFocus()
    # The page itself comes first: the arrow keys scroll it.
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.identity.copy
    assert all_is_seen(page, page.identity.copy)


def test_every_stop_of_the_keyboard_is_seen(qtbot: QtBot, page: AboutPage) -> None:
    page.parts.show_parts(LIST)
    qtbot.waitUntil(lambda: is_laid_out(page.parts))
    page.focus_first()
    stops = 0
    while (stop := QApplication.focusWidget()) is not None and page.isAncestorOf(stop):
        assert all_is_seen(page, stop), stop.accessibleName()
        qtbot.keyClick(stop, Qt.Key.Key_Tab)
        stops += 1
    assert stops > 12


@pytest.fixture
def parts(qtbot: QtBot, kit: Kit) -> PartsCard:
    card = PartsCard(kit)
    qtbot.addWidget(card)
    card.show_parts(LIST)
    card.resize(_WIDE, 600)
    card.show()
    return card


def test_the_list_stands_beside_the_text_or_above_it(parts: PartsCard) -> None:
    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(parts, widget.rect().topLeft()), widget.size())

    assert place(parts.view).right() < place(parts.part).left()
    parts.resize(_NARROW - 48, 800)
    QApplication.processEvents()
    assert place(parts.view).bottom() < place(parts.part).top()
    assert place(parts.view).height() > 4 * parts.view.rowHeight(0)
    parts.resize(_WIDE, 800)
    QApplication.processEvents()
    assert place(parts.view).right() < place(parts.part).left()


@pytest.mark.parametrize("width", [_NARROW - 48, _WIDE])
def test_all_columns_are_in_sight(parts: PartsCard, width: int) -> None:
    parts.resize(width, 800)
    QApplication.processEvents()
    assert parts.view.horizontalScrollBar().maximum() == 0
    cell = parts.view.visualRect(parts.view.model().index(0, LICENCE))
    assert cell.right() <= parts.view.viewport().width()
    assert cell.width() > 80
    assert parts.view.columnWidth(NAME) > 100
