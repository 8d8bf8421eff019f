"""Choosing an issue type while typing, and the list that drops down for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.ui.kit import Kit
from desktop_app.ui.widgets.issue_type_picker import IssueTypePicker
from desktop_app.ui.widgets.offer_list import DETAIL_ROLE, Offer, OfferList, OfferModel
from desktop_app.ui.widgets.type_ahead import TypeAhead


class Window(QWidget):
    """A picker, a line of free text, and a field after them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.picker = IssueTypePicker(kit)
        names = ("小二-云溪", "小二-青禾", "专席08")
        self.free = TypeAhead(
            lambda text: [Offer(name, "", name) for name in names if text in name], free_text=True
        )
        self.after = QLineEdit()
        layout = QVBoxLayout(self)
        for field in (self.picker, self.free, self.after):
            layout.addWidget(field)
        layout.addStretch(1)
        self.resize(480, 480)


@pytest.fixture
def window(qtbot: QtBot, kit: Kit) -> Window:
    window = Window(kit)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.picker.setFocus()
    return window


def labels(field: TypeAhead) -> list[str]:
    return [offer.label for offer in field.offers]


@pytest.mark.parametrize(
    "typed", ["商品下", "spxj", "shangpinxia", "takedown", "Product t", "SPXJ"]
)
def test_chinese_pinyin_initials_and_english_find_it(
    window: Window, qtbot: QtBot, typed: str
) -> None:
    window.picker.insert(typed)
    window.picker.textEdited.emit(typed)
    assert labels(window.picker)[0] == "商品下架"
    with qtbot.waitSignal(window.picker.changed) as told:
        qtbot.keyClick(window.picker, Qt.Key.Key_Return)
    assert told.args == ["product-takedown"]
    assert window.picker.issue_type() == "product-takedown"
    assert window.picker.text() == "商品下架"
    assert window.focusWidget() is window.free
    assert not window.picker.is_open


def test_tab_takes_the_first_offer(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.picker, "ddjf")
    qtbot.keyClick(window.picker, Qt.Key.Key_Tab)
    assert window.picker.issue_type() == "order-dispute"
    assert window.focusWidget() is window.free


def test_down_offers_all_fifteen_and_moves_round(window: Window, qtbot: QtBot, kit: Kit) -> None:
    picker = window.picker
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert [offer.value for offer in picker.offers] == list(kit.session.playbooks.ids())
    qtbot.keyClick(picker, Qt.Key.Key_Up)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.issue_type() == kit.session.playbooks.ids()[-1]


def test_page_keys_stop_at_the_ends(window: Window, qtbot: QtBot, kit: Kit) -> None:
    picker = window.picker
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    for _ in range(4):
        qtbot.keyClick(picker, Qt.Key.Key_PageDown)
    qtbot.keyClick(picker, Qt.Key.Key_PageUp)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.issue_type() == kit.session.playbooks.ids()[-8]


def test_a_click_takes_an_offer(window: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.picker, Qt.MouseButton.LeftButton)
    view = window.findChild(OfferList)
    assert view is not None and view.isVisible()
    row = view.visualRect(view.model().index(2, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert window.picker.issue_type() == "refund-aftersale"
    assert not view.isVisible()


def test_escape_closes_only_the_list(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.picker, "sp")
    qtbot.keyClick(window.picker, Qt.Key.Key_Escape)
    assert not window.picker.is_open
    assert window.picker.text() == "sp"
    assert window.isVisible()


def test_what_fits_nothing_chooses_nothing(window: Window, qtbot: QtBot) -> None:
    window.picker.set_issue_type("other")
    qtbot.keyClicks(window.picker, "qqqq")
    assert not window.picker.is_open
    qtbot.keyClick(window.picker, Qt.Key.Key_Tab)
    assert window.picker.issue_type() == ""


def test_a_glance_at_another_window_takes_nothing(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.picker, "sp")
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert window.picker.issue_type() == ""
    assert window.picker.text() == "sp"
    assert not window.picker.is_open


def test_a_locked_picker_offers_nothing(window: Window, qtbot: QtBot) -> None:
    window.picker.set_issue_type("other")
    window.picker.set_locked(True)
    qtbot.keyClick(window.picker, Qt.Key.Key_Down)
    qtbot.keyClicks(window.picker, "sp")
    assert not window.picker.is_open
    assert window.picker.issue_type() == "other"


def test_the_name_follows_the_language(window: Window, kit: Kit) -> None:
    window.picker.set_issue_type("product-takedown")
    kit.session.language = "en"
    QApplication.sendEvent(window.picker, QEvent(QEvent.Type.LanguageChange))
    assert window.picker.text() == "Product takedown"
    assert window.picker.issue_type() == "product-takedown"


def test_free_text_stays_as_it_is_typed(window: Window, qtbot: QtBot) -> None:
    window.free.setFocus()
    window.free.insert("小二")
    window.free.textEdited.emit("小二")
    assert labels(window.free) == ["小二-云溪", "小二-青禾"]
    qtbot.keyClick(window.free, Qt.Key.Key_Tab)
    assert window.free.text() == "小二"
    assert window.focusWidget() is window.after


def test_free_text_is_completed_when_an_offer_is_marked(window: Window, qtbot: QtBot) -> None:
    window.free.setFocus()
    qtbot.keyClick(window.free, Qt.Key.Key_Down)
    qtbot.keyClick(window.free, Qt.Key.Key_Down)
    qtbot.keyClick(window.free, Qt.Key.Key_Down)
    qtbot.keyClick(window.free, Qt.Key.Key_Tab)
    assert window.free.text() == "小二-青禾"


def test_the_list_stays_inside_the_window(window: Window, qtbot: QtBot) -> None:
    window.resize(320, 200)
    qtbot.keyClick(window.picker, Qt.Key.Key_Down)
    view = window.findChild(OfferList)
    assert view is not None
    assert window.rect().contains(view.geometry())
    window.resize(400, 300)
    assert not window.picker.is_open


def test_model(qtmodeltester: ModelTester) -> None:
    model = OfferModel()
    qtmodeltester.check(model)
    model.set_offers([Offer("商品下架", "平台下架了商品", 1), Offer("其他")])
    qtmodeltester.check(model)
    index = model.index(0)
    assert index.data() == "商品下架"
    assert index.data(DETAIL_ROLE) == "平台下架了商品"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "商品下架 平台下架了商品"
