"""Building blocks behave the same everywhere: plain text, keyboard, names for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, time
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QStringListModel, Qt, QTimer, QUrl
from PySide6.QtGui import QCursor, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.paths import resources_dir
from desktop_app.ui import widgets
from desktop_app.ui.icons import IconSet
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import (
    Badge,
    Banner,
    Button,
    Card,
    ChoiceField,
    DateTimeField,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    Form,
    IconButton,
    NumberField,
    PageHeader,
    PlainLabel,
    PlainTextEdit,
    ScrollPage,
    SearchField,
    ShortcutHint,
    StepProgress,
    TimeField,
    Toast,
    confirm,
    inform,
    plain_tooltip,
    prepare_list,
    prepare_table,
)

# Milliseconds; for what is sure to come, however slow the machine.
PATIENCE = 60_000
HOSTILE = '<b>退款</b> <img src="file:///etc/hostname"> & "quotes"'


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[IconSet]:
    """Icons, on an application that is dressed."""
    theme = Theme(resources_dir())
    theme.apply(qapp, "light")
    yield IconSet(resources_dir(), theme)
    qapp.setStyleSheet("")
    qapp.styleHints().unsetColorScheme()


@pytest.fixture
def stage(qtbot) -> Iterator[Callable[..., QWidget]]:
    """A function that shows widgets below each other in a window."""
    windows: list[QWidget] = []

    def show(*contents: QWidget, width: int = 500) -> QWidget:
        window = QWidget()
        layout = QVBoxLayout(window)
        for widget in contents:
            layout.addWidget(widget)
        window.resize(width, 400)
        qtbot.addWidget(window)
        with qtbot.waitActive(window, timeout=PATIENCE):
            window.show()
            window.activateWindow()
        windows.append(window)
        return window

    yield show


def change_language(qapp: QApplication, widget: QWidget) -> None:
    """Tell a widget that the language has changed."""
    qapp.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))


def answer(press: Callable[[QMessageBox], None]) -> list[str]:
    """Press something in the next message box; return what the box says once it was shown."""
    said: list[str] = []

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.extend([box.text(), box.informativeText()])
        try:
            assert box.textFormat() is Qt.TextFormat.PlainText
            press(box)
        except BaseException:
            # An open box would wait for ever.
            box.reject()
            raise

    QTimer.singleShot(0, act)
    return said


def test_everything_on_the_list_can_be_had() -> None:
    assert [name for name in widgets.__all__ if getattr(widgets, name, None) is None] == []
    with pytest.raises(AttributeError):
        _ = widgets.Nonsense


@pytest.mark.parametrize("label_class", [PlainLabel, ElidedLabel])
def test_a_label_shows_markup_as_it_is(label_class: type[PlainLabel], stage) -> None:
    label = label_class(HOSTILE)
    stage(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HOSTILE


def test_a_tool_tip_shows_markup_as_it_is() -> None:
    assert "<img" not in plain_tooltip(HOSTILE)
    assert plain_tooltip("") == ""


def test_an_elided_label_gives_way_and_keeps_its_text(stage) -> None:
    label = ElidedLabel("商品被误判下架，申诉材料已提交三次\n第二行" * 5)
    window = stage(label, width=120)
    window.setFixedWidth(120)
    assert window.minimumSizeHint().width() < 120
    assert label.grab().width() <= 120
    assert "第二行" in label.text()


def test_a_selectable_label_can_be_copied_by_keyboard(stage) -> None:
    label = PlainLabel("2649102837465019283", selectable=True)
    stage(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_badge_says_its_tone_in_words(icons, stage) -> None:
    badge = Badge("逾期", "danger")
    stage(badge)
    badge.set("已解决", "success")
    assert (badge.text(), badge.property("tone")) == ("已解决", "success")
    assert badge.textFormat() is Qt.TextFormat.PlainText


def test_a_button_keeps_its_shortcut_in_every_language(icons, qtbot, stage) -> None:
    pressed: list[str] = []
    button = Button("&Edit", icon=icons.get("edit"), shortcut="Ctrl+E")
    button.clicked.connect(lambda: pressed.append(button.text()))
    window = stage(button)
    button.set_words("编辑(&E)")
    with qtbot.waitSignal(button.clicked, timeout=PATIENCE):
        qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["编辑(&E)"]
    assert "Ctrl+E" in button.toolTip()
    assert "编辑" in button.toolTip()


def test_an_icon_button_has_a_name(icons, stage) -> None:
    button = IconButton(icons.get("snooze"), "Snooze", shortcut="Ctrl+Shift+S")
    stage(button)
    assert button.accessibleName() == "Snooze"
    assert "Ctrl+Shift+S" in button.toolTip()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_empty_state_says_what_to_do(icons, qtbot, stage) -> None:
    empty = EmptyState(icons, "cases")
    stage(empty)
    empty.set_words("还没有案件", "记下第一次沟通，案件就有了。")
    assert not empty.button.isVisible()
    empty.set_words("还没有案件", "记下第一次沟通，案件就有了。", "记一笔")
    with qtbot.waitSignal(empty.action, timeout=PATIENCE):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert "还没有案件" in [label.text() for label in empty.findChildren(QLabel)]


def test_a_page_header_has_title_subtitle_and_actions(icons, stage) -> None:
    header = PageHeader()
    button = Button("导出")
    header.add_action(button)
    stage(header)
    header.set_words("案件", "共 200 件")
    assert (header.title(), header.subtitle()) == ("案件", "共 200 件")
    assert button.isVisible()


def test_a_banner_is_answered_or_closed(icons, qtbot, qapp, stage) -> None:
    banner = Banner(icons)
    stage(banner)
    assert not banner.isVisible()
    banner.show_message(HOSTILE, "warning", "查看")
    assert banner.isVisible()
    assert banner.text() == HOSTILE
    with qtbot.waitSignal(banner.action, timeout=PATIENCE):
        qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    change_language(qapp, banner)
    close = banner.findChild(QToolButton)
    assert close is not None
    assert close.accessibleName() == "Close"
    with qtbot.waitSignal(banner.closed, timeout=PATIENCE):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_a_toast_offers_undo_once_and_goes(icons, qtbot, stage) -> None:
    undone: list[str] = []
    window = stage()
    toast = Toast(icons, window)
    toast.show_message("已完成", "success", ("撤销", lambda: undone.append("x")))
    assert toast.isVisible()
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert undone == ["x"]
    assert not toast.isVisible()


def test_a_toast_leaves_by_itself_but_not_under_the_keyboard(icons, stage) -> None:
    field = QLineEdit()
    window = stage(field)
    # An earlier test may have left the pointer where the toast will be, which then stays.
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() - 1, 0)))
    toast = Toast(icons, window)
    toast.show_message("已删除", "neutral", ("撤销", lambda: None))
    toast.button.setFocus()
    toast.timer.timeout.emit()
    assert toast.isVisible()
    field.setFocus()
    toast.timer.timeout.emit()
    assert not toast.isVisible()


def press_undo(qtbot: QtBot, widget: QWidget) -> None:
    """Press Ctrl+Z where the keyboard is."""
    qtbot.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    "make", [QPushButton, QLineEdit, PlainTextEdit, DateTimeField], ids=lambda kind: kind.__name__
)
def test_ctrl_z_does_what_a_toast_offers(icons, qtbot, stage, make) -> None:
    focused = make()
    toast = Toast(icons, stage(focused))
    focused.setFocus()
    undone: list[str] = []
    toast.show_message("已删除", "neutral", ("撤销", lambda: undone.append("x")))
    assert "Ctrl+Z" in toast.button.toolTip()
    press_undo(qtbot, toast.window().focusWidget())
    press_undo(qtbot, toast.window().focusWidget())
    assert undone == ["x"]
    assert not toast.isVisible()


def test_ctrl_z_takes_back_what_is_typed_first(icons, qtbot, stage) -> None:
    field, text = QLineEdit(), PlainTextEdit()
    toast = Toast(icons, stage(field, text))
    undone: list[str] = []
    toast.show_message("已删除", "neutral", ("撤销", lambda: undone.append("x")))
    for typed, words in ((field, field.text), (text, text.toPlainText)):
        typed.setFocus()
        qtbot.keyClicks(typed, "abc")
        press_undo(qtbot, typed)
        assert (words(), undone) == ("", [])
    press_undo(qtbot, text)
    assert undone == ["x"]


def test_ctrl_z_works_in_another_window_of_the_program(icons, qtbot, stage) -> None:
    toast = Toast(icons, stage())
    undone: list[str] = []
    other = QPushButton()
    stage(other)
    other.setFocus()
    toast.show_message("已完成", "neutral", ("撤销", lambda: undone.append("x")))
    press_undo(qtbot, other)
    assert undone == ["x"]


def test_the_keyboard_goes_back_to_where_it_was_before_a_toast(icons, qtbot, stage) -> None:
    first, second = QLineEdit(), QLineEdit()
    toast = Toast(icons, stage(first, second))
    second.setFocus()
    close = toast.findChild(QToolButton)
    assert close is not None
    for button in (toast.button, close):
        toast.show_message("已删除", "neutral", ("撤销", lambda: None))
        button.setFocus()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert toast.window().focusWidget() is second
    toast.show_message("已删除", "neutral", ("撤销", lambda: None))
    toast.button.setFocus()
    qtbot.keyClick(toast.button, Qt.Key.Key_Space)
    assert toast.window().focusWidget() is second


def test_what_had_the_keyboard_before_a_toast_may_be_gone(icons, qtbot, stage) -> None:
    gone, left = QLineEdit(), QLineEdit()
    toast = Toast(icons, stage(gone, left))
    gone.setFocus()
    toast.show_message("已删除", "neutral", ("撤销", lambda: None))
    toast.button.setFocus()
    delete(gone)
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_messages_wait_behind_one_that_can_be_undone(icons, qtbot, stage) -> None:
    field = QLineEdit()
    window = stage(field)
    field.setFocus()
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() - 1, 0)))
    toast = Toast(icons, window)
    undone: list[str] = []
    toast.show_message("已删除", "neutral", ("撤销", lambda: undone.append("x")))
    left = toast.timer.remainingTime()
    for text in ("磁盘已满", "磁盘已满", "已复制"):
        toast.show_message(text, "danger")
    assert toast.text() == "已删除" and toast.button.isVisible()
    assert toast.timer.remainingTime() <= left
    qtbot.keyClick(toast.button, Qt.Key.Key_Space)
    assert undone == ["x"]
    assert toast.isVisible() and toast.text() == "磁盘已满" and not toast.button.isVisible()
    toast.timer.timeout.emit()
    assert toast.isVisible() and toast.text() == "已复制"
    toast.timer.timeout.emit()
    assert not toast.isVisible()


def test_what_can_be_undone_comes_at_once(icons, stage) -> None:
    toast = Toast(icons, stage())
    for number in (1, 2):
        toast.show_message(f"已删除{number}", "neutral", ("撤销", lambda: None))
        assert toast.text() == f"已删除{number}"


def test_a_toast_that_is_dismissed_takes_what_waits_along(icons, stage) -> None:
    field = QLineEdit()
    window = stage(field)
    field.setFocus()
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() - 1, 0)))
    toast = Toast(icons, window)
    toast.show_message("Case 7 is in the trash.", action=("Undo", lambda: None))
    toast.show_message("Saved.", "success")
    toast.dismiss()
    assert toast.isHidden() and not toast.timer.isActive()
    toast.show_message("Copied.", "success")
    toast.timer.timeout.emit()
    assert toast.isHidden() and toast.text() == "Copied."


def test_a_toast_grows_with_the_next_message(icons, stage) -> None:
    toast = Toast(icons, stage(width=900))
    toast.show_message("已复制", "success")
    before = toast.height()
    toast.show_message("消息已复制，可以粘贴到千牛。记入沟通后会出现在时间线里。", "success")
    assert toast.height() > before + 2 * toast.fontMetrics().height() - 2


def test_a_toast_stays_inside_the_window(icons, qapp, stage) -> None:
    window = stage(width=900)
    toast = Toast(icons, window)
    toast.show_message("很长的消息，" * 40, "danger")
    window.resize(480, 360)
    qapp.processEvents()
    assert window.rect().contains(toast.geometry())


def test_a_form_names_its_fields_and_shows_errors(icons, stage) -> None:
    form = Form(columns=2)
    agent, order = QLineEdit(), QLineEdit()
    form.add_row(agent, "小二").set_help("从历史补全")
    row = form.add_row(order, "订单号")
    window = stage(form)
    assert (agent.accessibleName(), order.accessibleName()) == ("小二", "订单号")
    assert agent.accessibleDescription() == "从历史补全"
    assert not form.focus_first_error()
    row.set_error("应为 16 到 20 位数字")
    assert row.error() in [label.text() for label in row.findChildren(QLabel) if label.isVisible()]
    assert order.accessibleDescription() == row.error()
    assert form.focus_first_error()
    assert window.focusWidget() is order
    form.clear_errors()
    assert (row.error(), order.property("invalid")) == ("", "false")


def test_a_form_breaks_lines_where_a_wide_field_does_not_fit(icons, qapp, stage) -> None:
    form = Form(columns=2)
    one = form.add_row(QLineEdit(), "one")
    wide = form.add_row(QLineEdit(), "wide", span=2)
    last = form.add_row(QLineEdit(), "last")
    stage(form)
    qapp.processEvents()
    assert one.y() < wide.y() < last.y()
    assert wide.width() > one.width()


def test_a_flow_breaks_into_lines_and_can_be_emptied(qapp, stage) -> None:
    host = QWidget()
    flow = FlowLayout(host)
    labels = [QLabel("商品下架商品下架") for _ in range(12)]
    for label in labels:
        flow.addWidget(label)
    stage(host, width=300)
    qapp.processEvents()
    assert len({label.y() for label in labels}) > 1
    assert max(label.geometry().right() for label in labels) <= host.width()
    flow.clear()
    assert flow.count() == 0


def test_escape_clears_a_search_before_it_means_back(icons, qtbot, stage) -> None:
    field = SearchField(icons)
    window = stage(field)
    heard: list[int] = []
    window.keyPressEvent = lambda event: heard.append(event.key())
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), heard) == ("", [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Escape]


def test_a_search_field_tells_every_key_and_has_a_name(icons, qtbot, qapp, stage) -> None:
    field = SearchField(icons)
    stage(field)
    texts: list[str] = []
    field.textChanged.connect(texts.append)
    qtbot.keyClicks(field, "tk")
    assert texts == ["t", "tk"]
    change_language(qapp, field)
    assert field.accessibleName() == "Search"
    field.set_words("搜索订单号")
    assert (field.placeholderText(), field.accessibleName()) == ("搜索订单号", "搜索订单号")


@pytest.mark.parametrize(("done", "total"), [(0, 0), (3, 7), (7, 7)])
def test_progress_is_told_in_words(icons, done: int, total: int, stage) -> None:
    progress = StepProgress()
    stage(progress)
    progress.set_progress(done, total)
    assert progress.text() == f"{done} of {total}"


def test_a_scroll_page_keeps_lines_short_and_scrolls(qtbot, stage) -> None:
    page = ScrollPage(max_width=600)
    cards = [Card() for _ in range(30)]
    for card in cards:
        card.body.addWidget(QPushButton("x"))
        page.body.addWidget(card)
    stage(page, width=1600)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0, timeout=PATIENCE)
    assert cards[0].width() <= 600


def test_a_shortcut_is_shown_as_the_system_writes_it(stage) -> None:
    hint = ShortcutHint("Ctrl+N")
    stage(hint)
    assert hint.text() in ("Ctrl+N", "⌘N")


def test_tab_leaves_a_text_and_ctrl_enter_submits(icons, qtbot, stage) -> None:
    text, after = PlainTextEdit(), QLineEdit()
    window = stage(text, after)
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    with qtbot.waitSignal(text.submitted, timeout=PATIENCE):
        qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText() == ""
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "\n"


def test_a_text_grows_with_what_is_in_it_up_to_a_limit(icons, qapp, stage) -> None:
    text = PlainTextEdit(min_lines=2, max_lines=6)
    stage(text)
    qapp.processEvents()
    least = text.height()
    text.setPlainText("一行\n" * 4)
    grown = text.height()
    text.setPlainText("一行\n" * 40)
    most = text.height()
    text.setPlainText("")
    assert least < grown < most
    assert most < 2.2 * grown
    assert text.height() == least
    text.setPlainText("没有换行的一段长话，" * 40)
    qapp.processEvents()
    # Lines within a paragraph are a fraction of a pixel higher than paragraphs of one line.
    assert abs(text.height() - most) <= 3


def test_a_long_text_is_broken_for_what_room_its_scroll_bar_leaves(
    qtbot: QtBot,
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    text = PlainTextEdit(min_lines=3, max_lines=6)
    text.setPlainText("长文" * 5000)
    layout = QVBoxLayout(page)
    layout.addWidget(text)
    layout.addStretch()
    page.resize(500, 400)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(text.verticalScrollBar().isVisible)
    assert text.horizontalScrollBar().maximum() == 0
    assert text.document().size().width() <= text.viewport().width()


def test_pasted_rich_text_is_plain_and_files_leave_nothing(icons, stage) -> None:
    text = PlainTextEdit()
    stage(text)
    rich = QMimeData()
    rich.setHtml("<b>退款</b>")
    rich.setText("退款")
    text.insertFromMimeData(rich)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    files.setText("file:///etc/hostname")
    text.insertFromMimeData(files)
    assert not text.canInsertFromMimeData(files)
    assert text.toPlainText() == "退款"


def test_a_pasted_page_without_text_leaves_its_words(icons, stage) -> None:
    text = PlainTextEdit()
    stage(text)
    page = QMimeData()
    page.setData("text/html", '<p><b>退款</b><img src="file:///x.png"></p><p>订单 1</p>'.encode())
    assert text.canInsertFromMimeData(page)
    text.insertFromMimeData(page)
    assert text.toPlainText() == "退款\n订单 1"


def wheel(qapp: QApplication, widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    qapp.sendEvent(
        widget,
        QWheelEvent(
            middle,
            middle,
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_does_not_change_what_has_no_keyboard(icons, qapp, stage) -> None:
    choice, number, moment, clock = ChoiceField(), NumberField(0, 9), DateTimeField(), TimeField()
    choice.set_choices([("a", "甲"), ("b", "乙")])
    number.setValue(5)
    moment.set_moment(datetime(2026, 11, 22, 11, 30))
    clock.set_time_of_day(time(9, 30))
    other = QLineEdit()
    stage(other, choice, number, moment, clock)
    other.setFocus()
    for field in (choice, number, moment, clock):
        # The wheel must not bring the keyboard along, as it does to such fields by default.
        assert not field.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
        wheel(qapp, field)
    assert choice.value() == "a"
    assert number.value() == 5
    assert moment.naive_moment() == datetime(2026, 11, 22, 11, 30)
    assert clock.time_of_day() == time(9, 30)


def test_a_choice_outlives_a_change_of_words(stage) -> None:
    choice = ChoiceField()
    stage(choice)
    choice.set_choices([("open", "Open"), ("closed", "Closed")])
    choice.set_value("closed")
    changes: list[int] = []
    choice.currentIndexChanged.connect(changes.append)
    choice.set_choices([("all", "全部"), ("open", "进行中"), ("closed", "已结案")])
    assert (choice.value(), choice.currentText(), changes) == ("closed", "已结案", [])
    choice.set_choices([("all", "全部")])
    assert choice.value() == "all"


def test_rows_of_a_list_do_not_overlap(icons, qapp, stage) -> None:
    view = QListView()
    prepare_list(view)
    model = QStringListModel(["第一次联系", "催促承诺", "升级争议"], view)
    view.setModel(model)
    stage(view)
    qapp.processEvents()
    rows = [view.visualRect(model.index(row)) for row in range(3)]
    assert rows[0].bottom() < rows[1].top()
    assert rows[1].bottom() < rows[2].top()


def test_tab_leaves_a_table_and_rows_are_whole(icons, qtbot, qapp, stage) -> None:
    view = QTableView()
    prepare_table(view)
    view.setModel(QStringListModel(["甲", "乙"], view))
    after = QLineEdit()
    window = stage(view, after)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    assert view.rowHeight(0) == view.rowHeight(1) >= 32


def test_a_question_is_plain_text_and_answered(icons, qtbot) -> None:
    said = answer(lambda box: box.buttons()[0].click())
    assert confirm(None, "删除", HOSTILE, yes="删除", detail="可以恢复")
    assert said == [HOSTILE, "可以恢复"]


def press_key(qtbot: QtBot, key: Qt.Key, box: QMessageBox) -> None:
    """Press a key in a message box."""
    qtbot.keyClick(box, key)


def test_enter_and_escape_do_not_delete(icons, qtbot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        answer(partial(press_key, qtbot, key))
        assert not confirm(None, "清空回收站", "不能恢复。", yes="清空", danger=True)


def test_news_is_plain_text(icons, qtbot) -> None:
    said = answer(lambda box: box.buttons()[0].click())
    inform(None, "导出", HOSTILE)
    assert said == [HOSTILE, ""]
