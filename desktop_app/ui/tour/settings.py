"""The settings: language and look, reminders, promotions, agenda, wording, and About."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.wording_rules import EditedRule
from desktop_app.services import reminders, wording_check
from desktop_app.services.agenda_file import AGENDA_FILE_NAME
from desktop_app.services.preferences import Preference, preference
from desktop_app.services.promotion_calendar import days_before

from ..about.page import AboutPage
from ..settings.page import SettingsPage
from ..theme import space
from ..widgets import Banner, IconButton, ScrollPage
from .camera import FIRST_LANGUAGE
from .stage import Stage

_LEAD = timedelta(hours=2)
_DAYS_BEFORE = 5
_FOLDER = "手机日历"
_OWN_WORDS = "推卸责任"


def choose_look(stage: Stage) -> None:
    """Switch language and look where the seller would."""
    stage.press("Ctrl+5")
    page = stage.page(SettingsPage)
    stage.camera.shoot("settings")
    for language in ("en", FIRST_LANGUAGE):
        stage.choose(page.look.language, language)
        stage.check(stage.session.language == language, f"{language} to be spoken")
        stage.check(_kept(stage, Preference.LANGUAGE) == language, f"{language} to be kept")
    before = _kept(stage, Preference.THEME)
    for mode in ("light" if before == "dark" else "dark", before):
        stage.choose(page.look.theme, mode)
        stage.check(_kept(stage, Preference.THEME) == mode, f"the look {mode} to be kept")


def look_at_about(stage: Stage) -> None:
    """Read what the program is made of, find the licence of its window, and go back."""
    settings = stage.page(SettingsPage)
    stage.click(settings.about.more)
    page = stage.page(AboutPage)
    stage.wait(lambda: "code.qt.io" in page.licence.words(), "the address of the sources")
    stage.camera.shoot("about")
    page.parts.search.setFocus()
    stage.write("pyside")
    stage.check("LGPL" in page.parts.part.words(), "the licence of PySide6")
    page.parts.search.clear()
    (area,) = page.findChildren(ScrollPage)
    bar = area.verticalScrollBar()
    stage.camera.shoot("about-parts", lambda: bar.setValue(bar.maximum()))
    stage.press("Esc")
    stage.page(SettingsPage)


def choose_reminders(stage: Stage) -> None:
    """Try a reminder, be told of promises two hours ahead, and sleep undisturbed."""
    page = stage.page(SettingsPage)
    card, store = page.reminders, stage.session.store
    banner = stage.program.shell.window.banner
    stage.click(card.way.try_it)
    stage.wait(banner.isVisible, "the reminder to try")
    _dismiss(stage, banner)
    stage.click(card.leads[DeadlineKind.THEIRS].boxes[_LEAD])
    stage.check(_LEAD in reminders.chosen_leads(store).of(DeadlineKind.THEIRS), "it to be kept")
    stage.wait(banner.isVisible, "a promise that is due within two hours to be announced")
    _dismiss(stage, banner)
    _tick(stage, card.quiet.switch)
    stage.check(reminders.quiet_hours(store) is not None, "quiet hours to be kept")
    login = page.autostart.switch
    for on in (True, False):
        _tick(stage, login)
        stage.check(login.isChecked() is on, "the start at login to be switched")
    _show(page, card)
    stage.camera.shoot("settings-reminders")


def plan_ahead(stage: Stage) -> None:
    """Be reminded of promotions earlier, and keep the agenda in a folder."""
    page = stage.page(SettingsPage)
    store, days = stage.session.store, page.promotions.days_before
    days.setFocus()
    while days.value() < _DAYS_BEFORE:
        stage.press("Up")
    stage.check(days_before(store) == _DAYS_BEFORE, f"{_DAYS_BEFORE} days to be kept")
    folder = stage.session.casebook.paths.data_dir / _FOLDER
    folder.mkdir()
    page.agenda.choose_folder = _answering(folder)
    stage.click(page.agenda.choose)
    keeper = stage.program.shell.agenda_keeper()
    stage.wait(lambda: keeper.kept, "the agenda to be written")
    path, moment = folder / AGENDA_FILE_NAME, stage.clock.moment.timestamp()
    stage.check(path.is_file(), "the agenda in its folder")

    def write_again() -> None:
        # Else it would be written at some moment, and that of the file is none of the tour's.
        keeper.write_now()
        stage.settle()
        os.utime(path, (moment, moment))
        _show(page, page.promotions)

    stage.camera.shoot("settings-ahead", write_again)
    stage.click(page.agenda.switch_off)
    stage.check(keeper.folder is None, "the agenda to be kept no more")


def choose_remarks(stage: Stage) -> None:
    """Switch a remark on wording off and on again, and have words of one's own remarked on."""
    page = stage.page(SettingsPage)
    card = page.wording
    _show(page, card)
    stage.settle()
    stage.wait(card.rules.count, "the rules to be read")
    card.rules.setFocus()
    stage.press("Home", "Space")
    stage.check(len(_switched_off(stage)) == 1, "a rule to be off")
    card.adder.words.setFocus()
    stage.write(_OWN_WORDS)
    stage.press("Return")
    stage.check([row.edited.rule.words for row in card.rows] == [(_OWN_WORDS,)], "own words")
    stage.camera.shoot("settings-wording", lambda: _show(page, card))
    card.rules.setFocus()
    stage.press("Home", "Space")
    stage.check(not _switched_off(stage), "the rule to be on again")


def _dismiss(stage: Stage, banner: Banner) -> None:
    (close,) = banner.findChildren(IconButton)
    stage.click(close)


def _switched_off(stage: Stage) -> list[EditedRule]:
    session = stage.session
    book = wording_check.wording_book(session.casebook.resources)
    return [one for one in wording_check.rules_with_edits(session.store, book) if one.is_off]


def _tick(stage: Stage, box: QCheckBox) -> None:
    """Tick a box by keyboard: it is wider than what of it can be clicked."""
    box.setFocus()
    stage.press("Space")


def _show(page: SettingsPage, card: QWidget) -> None:
    """Scroll until a card begins at the top, as a seller would with the wheel."""
    (area,) = page.findChildren(ScrollPage)
    content = area.widget()
    assert content is not None
    top = card.mapTo(content, card.rect().topLeft())
    area.verticalScrollBar().setValue(top.y() - space(4))


def _answering(folder: Path) -> Callable[[QWidget, str, Path, Callable[[Path], None]], None]:
    """Return a stand-in for the system's dialog, which no program can drive on every desktop."""

    def answer(parent: QWidget, title: str, begin_at: Path, chosen: Callable[[Path], None]) -> None:
        chosen(folder)

    return answer


def _kept(stage: Stage, name: Preference) -> str:
    return preference(stage.session.store, name)
