"""The page of settings: every control pressed, every choice kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.services import cases, shops
from desktop_app.services.casebook import Casebook
from desktop_app.services.changes import ANYTHING
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.ui.agenda_keeper import AgendaKeeper
from desktop_app.ui.kit import Kit
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.settings.shop_row import ShopRow
from tests.casebooks import NOW, log

FIRST, SECOND = "云栖家居旗舰店", "小满布艺"


class Opened:
    """Stands for the system's file manager."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.has_program = True

    def __call__(self, path: Path) -> bool:
        self.paths.append(path)
        return self.has_program


class NeverAtLogin:
    """Stands for a system that starts nothing at login."""

    def command(self) -> None:
        return None

    def switch(self, on: bool) -> None:
        raise AssertionError("nobody asked for it")

    def repair(self) -> None:
        raise AssertionError("nobody asked for it")


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, casebook: Casebook, opened: Opened) -> SettingsPage:
    shops.add_shop(casebook.store, FIRST, NOW)
    shops.add_shop(casebook.store, SECOND, NOW)
    made = SettingsPage(kit, AgendaKeeper(kit), open_path=opened, at_login=NeverAtLogin())
    qtbot.addWidget(made)
    made.resize(1060, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def row(page: SettingsPage, name: str) -> ShopRow:
    return next(row for row in page.shops.rows if row.shop.name == name)


def names(page: SettingsPage) -> list[str]:
    return [row.shop.name for row in page.shops.rows]


def test_choosing_a_language_is_told_and_shown(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    page.focus_first()
    assert page.look.language.hasFocus()
    assert page.look.language.value() == ""
    with qtbot.waitSignal(page.language_chosen) as chosen:
        qtbot.keyClick(page.look.language, Qt.Key.Key_Down)
    assert chosen.args == ["zh_CN"]
    set_preference(casebook.store, Preference.LANGUAGE, "en")
    with qtbot.assertNotEmitted(page.language_chosen):
        page.refresh()
    assert page.look.language.value() == "en"


def test_choosing_a_look_is_told(qtbot: QtBot, page: SettingsPage) -> None:
    assert page.look.theme.value() == "system"
    with qtbot.waitSignal(page.theme_chosen) as chosen:
        qtbot.keyClick(page.look.theme, Qt.Key.Key_End)
    assert chosen.args == ["dark"]


class Asking(QTranslator):
    """A language in which everything is a question."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{source}?"


def test_another_language_is_spoken_at_once(qapp: QApplication, page: SettingsPage) -> None:
    page.shops.name.setText("写了一半")
    translator = Asking()
    qapp.installTranslator(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    try:
        assert page.shops.add.text() == "Add shop?"
        assert row(page, FIRST).remove.accessibleName() == f"Remove {FIRST}?"
        assert page.look.theme.itemText(1) == "Light?"
        assert page.look.theme.value() == "system"
        assert page.data.data.open.text() == "Open?"
        assert page.shops.name.text() == "写了一半"
    finally:
        qapp.removeTranslator(translator)


def test_a_shop_is_added_by_keyboard(qtbot: QtBot, page: SettingsPage, casebook: Casebook) -> None:
    assert names(page) == sorted([FIRST, SECOND])
    page.shops.name.setFocus()
    qtbot.keyClicks(page.shops.name, "  third shop ")
    qtbot.keyClick(page.shops.name, Qt.Key.Key_Return)
    assert "third shop" in names(page)
    assert page.shops.name.text() == ""
    assert page.shops.name.hasFocus()
    assert [shop.name for shop in shops.all_shops(casebook.store)] == names(page)


@pytest.mark.parametrize(("typed", "told"), [("   ", "Type the shop's name"), (FIRST, "already")])
def test_a_name_that_cannot_be_is_told_and_kept(
    qtbot: QtBot, page: SettingsPage, typed: str, told: str
) -> None:
    page.shops.name.setText(typed)
    press(qtbot, page.shops.add)
    assert told in page.shops.error()
    assert page.shops.name.text() == typed
    assert len(page.shops.rows) == 2
    page.shops.name.setText("其他")
    assert page.shops.error() == ""


def test_a_renamed_shop_takes_its_cases_along(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    made = log(casebook, case_facts={"shop": FIRST})
    edited = row(page, FIRST)
    press(qtbot, edited.rename)
    assert edited.name.hasFocus()
    assert edited.name.text() == FIRST
    edited.name.setText(SECOND)
    press(qtbot, edited.save)
    assert "already" in page.shops.error()
    assert edited.is_renaming
    edited.name.setText("新名字 {x}")
    qtbot.keyClick(edited.name, Qt.Key.Key_Return)
    assert sorted(names(page)) == sorted(["新名字 {x}", SECOND])
    assert row(page, "新名字 {x}").rename.hasFocus()
    assert shops.current_shop(casebook.store) == "新名字 {x}"
    detail = cases.case_detail(casebook.store, made.case_id)
    assert detail.case.facts.shop == "新名字 {x}"


def test_renaming_is_left_with_esc_and_survives_other_news(
    qtbot: QtBot, page: SettingsPage, kit: Kit
) -> None:
    edited = row(page, FIRST)
    press(qtbot, edited.rename)
    edited.name.setText("写了一半")
    kit.session.changed.emit(ANYTHING)
    assert row(page, FIRST) is edited
    assert edited.name.text() == "写了一半"
    qtbot.keyClick(edited.name, Qt.Key.Key_Escape)
    assert not edited.is_renaming
    assert edited.rename.hasFocus()
    assert sorted(names(page)) == sorted([FIRST, SECOND])


def test_another_shop_gets_the_new_cases(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    assert row(page, FIRST).is_current
    press(qtbot, row(page, SECOND).use)
    assert shops.current_shop(casebook.store) == SECOND
    assert row(page, SECOND).is_current
    assert not row(page, FIRST).is_current
    assert row(page, SECOND).rename.hasFocus()


def test_a_removed_shop_can_be_put_back(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    made = log(casebook, case_facts={"shop": FIRST})
    with qtbot.waitSignal(page.undo_offered) as offered:
        press(qtbot, row(page, FIRST).remove)
    assert names(page) == [SECOND]
    assert shops.current_shop(casebook.store) == SECOND
    assert cases.case_detail(casebook.store, made.case_id).case.facts.shop == FIRST
    assert offered.args is not None
    text, undo = offered.args
    assert FIRST in text
    undo()
    assert sorted(names(page)) == sorted([FIRST, SECOND])
    assert row(page, FIRST).is_current


def test_shops_that_changed_elsewhere_are_shown_when_the_page_is_seen(
    page: SettingsPage, kit: Kit
) -> None:
    page.hide()
    kit.session.do(shops.add_shop, "别处加的", NOW)
    assert len(page.shops.rows) == 2
    page.show()
    assert "别处加的" in names(page)


def test_folders_are_opened_and_copied(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook, opened: Opened
) -> None:
    folder = casebook.paths.data_dir
    assert page.data.data.field.text() == str(folder)
    press(qtbot, page.data.data.open)
    assert opened.paths == [folder]
    with qtbot.waitSignal(page.notified):
        press(qtbot, page.data.data.copy)
    assert QGuiApplication.clipboard().text() == str(folder)
    with qtbot.waitSignal(page.notified) as told:
        press(qtbot, page.data.logs.open)
    assert told.args is not None and "no fault" in told.args[0]
    casebook.paths.logs.mkdir()
    opened.has_program = False
    with qtbot.waitSignal(page.notified) as told:
        press(qtbot, page.data.logs.open)
    assert told.args is not None and "No program" in told.args[0]


def test_no_hotline_ships_and_the_sellers_own_is_kept(
    qtbot: QtBot, page: SettingsPage, casebook: Casebook
) -> None:
    hotline = page.hotline
    assert hotline.number.text() == ""
    assert not hotline.copy.isEnabled()
    hotline.number.setFocus()
    qtbot.keyClicks(hotline.number, " 0571-1234 ")
    qtbot.keyClick(hotline.number, Qt.Key.Key_Tab)
    assert preference(casebook.store, Preference.HOTLINE) == "0571-1234"
    assert hotline.number.text() == "0571-1234"
    with qtbot.waitSignal(page.notified):
        press(qtbot, hotline.copy)
    assert QGuiApplication.clipboard().text() == "0571-1234"


def test_version_and_names(page: SettingsPage) -> None:
    assert __version__ in page.about.version_words()
    controls: list[QWidget] = [
        page.look.language,
        page.look.theme,
        page.shops.name,
        page.hotline.number,
        page.hotline.copy,
        page.data.data.field,
        page.data.data.open,
        page.data.logs.copy,
        page.agenda.field,
        page.reminders.quiet.start,
        page.reminders.quiet.end,
    ]
    for leads in page.reminders.leads.values():
        controls += leads.boxes.values()
    for one in page.shops.rows:
        controls += [one.rename, one.remove, one.name]
    assert all(control.accessibleName() for control in controls)
    assert len({one.remove.accessibleName() for one in page.shops.rows}) == 2


@pytest.mark.parametrize(("width", "side_by_side"), [(1060, True), (720, False)])
def test_parts_stand_side_by_side_where_there_is_room(
    qtbot: QtBot, page: SettingsPage, width: int, side_by_side: bool
) -> None:
    page.resize(width, 700)
    qtbot.waitUntil(lambda: (page.reminders.x() > page.look.x()) is side_by_side, timeout=60_000)


def test_the_keyboard_goes_through_one_column_after_the_other(
    qtbot: QtBot, page: SettingsPage
) -> None:
    page.focus_first()
    parts = [page.look, page.shops, page.autostart, page.agenda, page.data, page.hotline]
    parts += [page.reminders, page.promotions]
    seen: list[QWidget] = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        part = next((part for part in parts if part.isAncestorOf(focused)), None)
        if part is not None and (not seen or seen[-1] is not part):
            seen.append(part)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if len(seen) > len(parts):
            break
    assert seen[: len(parts)] == parts
