"""The window: pages are made when needed, one can always go back, and everything has a key."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QStringListModel, Qt, QTranslator
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.paths import resources_dir
from desktop_app.ui.icons import IconSet
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
PAGES = {"today": "Today", "cases": "Cases", "settings": "Settings"}
# Said by the offscreen platform, which has no window stack.
OFFSCREEN = r"This plugin does not support raise\(\)"
pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN, extend=True)


class Page(QWidget):
    """A page that notes what happens to it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.other = QLineEdit()
        self.list = QListView()
        self.list.setModel(QStringListModel(["a", "b"], self.list))
        layout = QVBoxLayout(self)
        for widget in (self.field, self.other, self.list):
            layout.addWidget(widget)
        self.refreshed = 0
        self.may_leave = True

    def refresh(self) -> None:
        self.refreshed += 1

    def focus_first(self) -> None:
        self.field.setFocus()

    def can_leave(self) -> bool:
        return self.may_leave


class Chinese(QTranslator):
    """A few words in Chinese."""

    words = {  # noqa: RUF012
        "Today": "今日",
        "Cases": "案件",
        "Seller Casebook": "掌柜台账",
        "Log a contact": "记一笔",
        "Back to {page}": "返回{page}",
    }

    def translate(self, context, text, disambiguation=None, n=-1):
        return self.words.get(text)

    def isEmpty(self) -> bool:
        return False


class Stage:
    """A window with three pages, and what it was asked."""

    def __init__(self, icons: IconSet) -> None:
        self.made: list[str] = []
        self.may_close = True
        self.saved: list[bytes] = []
        self.window = MainWindow(
            icons,
            on_close=lambda: self.may_close,
            load_geometry=lambda: self.saved[-1] if self.saved else None,
            save_geometry=self.saved.append,
        )
        for page_id, title in PAGES.items():
            self.window.add_page(page_id, title, "today", partial(self._make, page_id))

    def page(self, page_id: str) -> Page:
        """Return a page of the window."""
        page = self.window.page(page_id)
        assert isinstance(page, Page)
        return page

    def _make(self, page_id: str) -> Page:
        self.made.append(page_id)
        return Page()


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[IconSet]:
    """Icons, on an application that is dressed."""
    theme = Theme(resources_dir())
    theme.apply(qapp, "light")
    yield IconSet(resources_dir(), theme)
    qapp.setStyleSheet("")
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def shown(icons: IconSet, qtbot) -> Stage:
    """A window on show with the first page."""
    made = Stage(icons)
    qtbot.addWidget(made.window)
    made.window.show_page("today")
    with qtbot.waitActive(made.window, timeout=60_000):
        made.window.show()
        made.window.activateWindow()
    return made


def test_a_page_is_made_when_it_is_first_shown(shown: Stage) -> None:
    assert shown.made == ["today"]
    first = shown.window.show_page("cases")
    assert isinstance(first, Page)
    shown.window.show_page("today")
    assert shown.window.show_page("cases") is first
    assert shown.made == ["today", "cases"]
    assert first.refreshed == 2
    assert first.isVisible()


def test_pages_have_keys(shown: Stage, qtbot) -> None:
    changes: list[str] = []
    shown.window.page_changed.connect(changes.append)
    qtbot.keyClick(shown.window, Qt.Key.Key_3, CTRL)
    qtbot.keyClick(shown.window, Qt.Key.Key_2, CTRL)
    assert changes == ["settings", "cases"]
    assert shown.window.current_page_id == "cases"
    assert shown.window.sidebar.button("cases").isChecked()
    assert not shown.window.sidebar.button("settings").isChecked()


def test_pages_are_chosen_by_mouse_and_the_keyboard_starts_where_one_would(
    shown: Stage, qtbot
) -> None:
    qtbot.mouseClick(shown.window.sidebar.button("cases"), Qt.MouseButton.LeftButton)
    assert shown.window.current_page_id == "cases"
    assert shown.window.focusWidget() is shown.page("cases").field


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_N, "log_requested"),
        (Qt.Key.Key_K, "find_requested"),
        (Qt.Key.Key_F, "search_requested"),
    ],
)
def test_log_and_search_have_keys_even_while_typing(shown: Stage, qtbot, key, name) -> None:
    field = shown.page("today").field
    with qtbot.waitSignal(getattr(shown.window, name), timeout=60_000):
        qtbot.keyClick(field, key, CTRL)


def test_log_has_a_button(shown: Stage, qtbot) -> None:
    with qtbot.waitSignal(shown.window.log_requested, timeout=60_000):
        qtbot.mouseClick(shown.window.sidebar.log_button, Qt.MouseButton.LeftButton)


def test_no_key_is_taken_twice(shown: Stage) -> None:
    keys = [shortcut.key().toString() for shortcut in shown.window.findChildren(QShortcut)]
    assert len(keys) == len(set(keys))


def go_back_by_alt_left(shown: Stage, above: Page, qtbot) -> None:
    qtbot.keyClick(shown.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def go_back_by_escape(shown: Stage, above: Page, qtbot) -> None:
    qtbot.keyClick(above.field, Qt.Key.Key_Escape)


def go_back_by_mouse(shown: Stage, above: Page, qtbot) -> None:
    qtbot.mouseClick(above, Qt.MouseButton.BackButton, pos=QPoint(2, 2))


def go_back_by_mouse_over_a_list(shown: Stage, above: Page, qtbot) -> None:
    qtbot.mouseClick(above.list.viewport(), Qt.MouseButton.BackButton)


def go_back_by_button(shown: Stage, above: Page, qtbot) -> None:
    buttons = shown.window.findChildren(QPushButton)
    back = next(b for b in buttons if b.accessibleName() == "Back to Today")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "go_back",
    [
        go_back_by_alt_left,
        go_back_by_escape,
        go_back_by_mouse,
        go_back_by_mouse_over_a_list,
        go_back_by_button,
    ],
)
def test_there_are_many_ways_back(shown: Stage, qtbot, go_back) -> None:
    page, above = shown.page("today"), Page()
    page.other.setFocus()
    shown.window.push(above)
    assert above.isVisible()
    assert shown.window.current_page_id == "today"
    assert shown.window.focusWidget() is above.field
    go_back(shown, above, qtbot)
    assert shown.window.pushed() is None
    assert page.isVisible()
    assert page.refreshed == 2
    assert shown.window.focusWidget() is page.other


def test_escape_does_nothing_on_a_page(shown: Stage, qtbot) -> None:
    qtbot.keyClick(shown.page("today").field, Qt.Key.Key_Escape)
    assert shown.window.isVisible()
    assert not shown.window.back()


def test_what_is_left_is_kept_for_the_next_time(shown: Stage) -> None:
    above = Page()
    shown.window.push(above)
    shown.window.back()
    assert not above.isVisible()
    shown.window.push(above)
    assert above.isVisible()
    assert shown.window.pushed() is above


def test_another_page_closes_what_is_above(shown: Stage) -> None:
    shown.window.push(Page())
    shown.window.push(Page())
    shown.window.show_page("cases")
    assert shown.window.pushed() is None
    assert shown.page("cases").isVisible()


def test_unsaved_text_keeps_the_window_where_it_is(shown: Stage, qtbot) -> None:
    above = Page()
    above.may_leave = False
    shown.window.push(above)
    qtbot.mouseClick(shown.window.sidebar.button("cases"), Qt.MouseButton.LeftButton)
    assert shown.window.pushed() is above
    assert not shown.window.back()
    assert shown.window.sidebar.button("today").isChecked()
    above.may_leave = True
    assert shown.window.back()


def test_an_unfinished_page_is_not_left(shown: Stage) -> None:
    page = shown.page("today")
    page.may_leave = False
    shown.window.show_page("cases")
    assert shown.window.current_page_id == "today"
    assert page.isVisible()


def test_overdue_things_are_counted_in_words_too(shown: Stage) -> None:
    button = shown.window.sidebar.button("today")
    shown.window.set_badge("today", 2)
    assert button.count_text() == "2"
    assert "2" in button.accessibleDescription()
    assert shown.window.windowTitle().startswith("(2) ")
    shown.window.set_badge("today", 250)
    assert button.count_text() == "99+"
    shown.window.set_badge("today", 0)
    assert (button.count_text(), button.accessibleDescription()) == ("", "")
    assert shown.window.windowTitle() == "Today – Seller Casebook"


def test_the_language_changes_while_the_window_is_open(shown: Stage, qapp) -> None:
    shown.window.push(Page())
    chinese = Chinese()
    QCoreApplication.installTranslator(chinese)
    try:
        qapp.sendPostedEvents(None, QEvent.Type.LanguageChange)
        qapp.processEvents()
        assert shown.window.windowTitle() == "今日 – 掌柜台账"
        assert shown.window.sidebar.button("cases").text() == "案件"
        assert shown.window.sidebar.log_button.text() == "记一笔"
        names = [button.accessibleName() for button in shown.window.findChildren(QPushButton)]
        assert "返回今日" in names
    finally:
        QCoreApplication.removeTranslator(chinese)


def test_a_message_can_be_undone(shown: Stage, qtbot) -> None:
    undone: list[int] = []
    shown.window.notify("已完成", "success", ("撤销", lambda: undone.append(1)))
    assert shown.window.toast.isVisible()
    assert shown.window.sidebar.geometry().contains(shown.window.toast.geometry())
    qtbot.mouseClick(shown.window.toast.button, Qt.MouseButton.LeftButton)
    assert undone == [1]


def test_closing_is_decided_elsewhere(shown: Stage) -> None:
    shown.may_close = False
    assert not shown.window.close()
    assert shown.window.isVisible()
    shown.may_close = True
    assert shown.window.close()


def test_size_is_kept_for_the_next_start(shown: Stage, icons, qtbot) -> None:
    # What the offscreen screen has room for.
    shown.window.setMinimumSize(0, 0)
    shown.window.resize(640, 480)
    shown.window.close()
    again = Stage(icons)
    assert again.saved == []
    restored = MainWindow(icons, on_close=lambda: True, load_geometry=lambda: shown.saved[-1])
    qtbot.addWidget(restored)
    restored.setMinimumSize(0, 0)
    restored.restoreGeometry(shown.saved[-1])
    assert (restored.width(), restored.height()) == (640, 480)


@pytest.mark.parametrize("damaged", [b"", b"rubbish", b"\x01\xd9\xd0\xcb\x00\x03"])
def test_a_damaged_size_is_ignored(icons, qtbot, damaged: bytes) -> None:
    window = MainWindow(icons, on_close=lambda: True, load_geometry=lambda: damaged)
    qtbot.addWidget(window)
    assert window.width() >= 960
    assert window.height() >= 640


def test_the_window_comes_back_from_the_tray(shown: Stage) -> None:
    shown.window.hide()
    shown.window.present()
    assert shown.window.isVisible()
    shown.window.showMinimized()
    shown.window.present()
    assert not shown.window.isMinimized()


def test_every_control_in_the_frame_has_a_name(shown: Stage) -> None:
    shown.window.push(QWidget())
    nameless = [
        button
        for button in shown.window.findChildren(QPushButton)
        if not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_the_shops_name_is_plain_text(shown: Stage) -> None:
    shown.window.set_shop("<b>云杉</b>")
    texts = [
        label.text()
        for label in shown.window.sidebar.findChildren(QLabel)
        if label.textFormat() is Qt.TextFormat.PlainText
    ]
    assert "<b>云杉</b>" in texts


def test_keys_are_shown_where_they_help(shown: Stage) -> None:
    native = QKeySequence("Ctrl+2").toString(QKeySequence.SequenceFormat.NativeText)
    assert native in shown.window.sidebar.button("cases").toolTip()
