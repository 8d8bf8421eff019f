"""The templates page: finding, changing, adding, resetting and deleting templates."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.placeholders import ALIASES
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Standing, Template
from desktop_app.services import templates
from desktop_app.services.changes import Change
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.templates.entries import Draft, Entry, Origin
from desktop_app.ui.templates.models import VALUE_ROLE, FoldersModel, TemplatesModel
from desktop_app.ui.templates.page import TemplatesPage
from desktop_app.ui.templates.rows import ALL, FAVOURITES, TWINS, Heading

TYPE = "order-dispute"


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> TemplatesPage:
    """The page on screen, with the templates of order disputes."""
    shown = TemplatesPage(kit)
    qtbot.addWidget(shown)
    shown.resize(1040, 760)
    shown.show()
    choose_type(shown, TYPE)
    return shown


@pytest.fixture
def undo(page: TemplatesPage) -> list[tuple[str, Callable[[], None]]]:
    """What the page has offered to take back."""
    offered: list[tuple[str, Callable[[], None]]] = []
    page.undo_offered.connect(lambda text, act: offered.append((text, act)))
    return offered


@pytest.fixture
def saved(session: Session) -> Callable[..., dict[str, Template]]:
    """The templates as they are in the casebook, by id."""

    def found(language: str = "zh_CN") -> dict[str, Template]:
        of_type = templates.templates_for(session.store, session.playbooks, TYPE, language)
        return {template.id.rpartition("/")[2]: template for template in of_type}

    return found


def rows(page: TemplatesPage) -> list[Entry]:
    model = page.templates.view.model()
    every = [model.index(row, 0).data(VALUE_ROLE) for row in range(model.rowCount())]
    return [entry for entry in every if entry is not None]


def titles(page: TemplatesPage) -> list[str]:
    return [entry.draft.title for entry in rows(page)]


def headings(page: TemplatesPage) -> list[str]:
    model = page.templates.view.model()
    every = [model.index(row, 0) for row in range(model.rowCount())]
    return [index.data() for index in every if index.data(VALUE_ROLE) is None]


def types(page: TemplatesPage) -> list[str]:
    model = page.types.view.model()
    return [model.index(row, 0).data(VALUE_ROLE) for row in range(model.rowCount())]


def choose_type(page: TemplatesPage, issue_type: str) -> None:
    row = types(page).index(issue_type)
    page.types.view.setCurrentIndex(page.types.view.model().index(row, 0))


def choose(page: TemplatesPage, row: int) -> None:
    assert page.templates.choose(rows(page)[row].key)


def current(page: TemplatesPage) -> Entry:
    return page.templates.view.currentIndex().data(VALUE_ROLE)


def write(qtbot: QtBot, page: TemplatesPage, text: str) -> None:
    page.editor.text.setFocus()
    page.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.editor.text, text)


def press(qtbot: QtBot, button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def add_own(qtbot: QtBot, page: TemplatesPage, title: str = "Mine", text: str = "Hello") -> None:
    press(qtbot, page.new)
    qtbot.keyClicks(page.editor.title, title)
    write(qtbot, page, text)
    press(qtbot, page.buttons.save)


def test_issue_types_are_found_by_pinyin_initials(qtbot, page):
    assert types(page)[:2] == [ALL, FAVOURITES]
    assert len(types(page)) == 2 + 15
    qtbot.keyClicks(page.types.search, "wl")
    assert types(page)[0] == "logistics"
    assert {entry.issue_type for entry in rows(page)} == {"logistics"}
    qtbot.keyClick(page.types.search, Qt.Key.Key_Down)
    assert page.focusWidget() is page.types.view


def test_a_search_without_result_keeps_what_is_on_show(qtbot, page):
    before = titles(page)
    page.types.search.setText("zzzz")
    assert types(page) == []
    assert titles(page) == before
    qtbot.keyClick(page.types.search, Qt.Key.Key_Escape)
    assert page.types.view.currentIndex().data(VALUE_ROLE) == TYPE


def test_an_edit_is_saved_and_marked(qtbot, page, saved):
    assert current(page).origin is Origin.BUILT_IN
    assert not page.buttons.save.isEnabled()
    assert not page.editor.stage.isEnabled()
    write(qtbot, page, "!!")
    with qtbot.waitSignal(page.notified):
        press(qtbot, page.buttons.save)
    assert saved()["first-contact"].body.endswith("!!")
    assert saved()["first-contact"].edited
    assert not saved("en")["first-contact"].edited
    assert current(page).origin is Origin.EDITED
    assert not page.buttons.save.isEnabled()


def test_ctrl_s_saves(qtbot, page, saved):
    page.activateWindow()
    write(qtbot, page, "!!")
    qtbot.keyClick(page.editor.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: saved()["first-contact"].edited)


def test_saving_is_announced(qtbot, page, session):
    write(qtbot, page, "!!")
    with qtbot.waitSignal(session.changed) as heard:
        press(qtbot, page.buttons.save)
    assert heard.args == [Change(templates=True)]


def test_unsaved_words_survive_switching(qtbot, page, saved):
    write(qtbot, page, "first")
    choose(page, 1)
    write(qtbot, page, "second")
    choose_type(page, "logistics")
    choose_type(page, TYPE)
    assert page.editor.text.toPlainText().endswith("second")
    choose(page, 0)
    assert page.editor.text.toPlainText().endswith("first")
    assert [entry.is_unsaved for entry in rows(page)][:3] == [True, True, False]
    model = page.templates.view.model()
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not saved" in spoken
    assert "Built-in" in spoken
    assert not saved()["first-contact"].edited


def test_words_typed_back_are_no_change(qtbot, page):
    write(qtbot, page, "x")
    assert current(page).is_unsaved
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Backspace)
    assert not current(page).is_unsaved
    assert not page.buttons.discard.isVisible()


def test_discarding_can_be_taken_back(qtbot, page, undo):
    before = page.editor.text.toPlainText()
    write(qtbot, page, "x")
    press(qtbot, page.buttons.discard)
    assert page.editor.text.toPlainText() == before
    undo[-1][1]()
    assert page.editor.text.toPlainText() == before + "x"


def test_an_edited_template_is_reset_and_that_can_be_taken_back(qtbot, page, saved, undo):
    before = page.editor.text.toPlainText()
    assert not page.buttons.reset.isVisible()
    write(qtbot, page, "!!")
    press(qtbot, page.buttons.save)
    press(qtbot, page.buttons.reset)
    assert page.editor.text.toPlainText() == before
    assert not saved()["first-contact"].edited
    undo[-1][1]()
    assert saved()["first-contact"].body == before + "!!"
    assert page.editor.text.toPlainText() == before + "!!"


def test_a_new_template_needs_title_and_text(qtbot, page, saved):
    count = len(saved())
    press(qtbot, page.new)
    assert page.focusWidget() is page.editor.title
    press(qtbot, page.buttons.save)
    assert page.editor._title_row.error() == "Give the template a title."
    assert len(saved()) == count
    qtbot.keyClicks(page.editor.title, "Mine")
    assert page.editor._title_row.error() == ""
    press(qtbot, page.buttons.save)
    assert page.focusWidget() is page.editor.text
    write(qtbot, page, "Hello {{order_no}}")
    page.editor.stage.set_value(Stage.ESCALATE.value)
    press(qtbot, page.buttons.save)
    own = next(template for template in saved().values() if template.own)
    assert (own.title, own.body, own.stage) == ("Mine", "Hello {{order_no}}", Stage.ESCALATE)
    assert current(page).template == own
    assert current(page).origin is Origin.OWN
    assert len(rows(page)) == count + 1
    assert next(one.title for one in saved("en").values() if one.own) == "Mine"


def test_a_new_template_that_is_discarded_is_gone(qtbot, page, undo):
    before = titles(page)
    press(qtbot, page.new)
    qtbot.keyClicks(page.editor.title, "Mine")
    assert titles(page) == [*before, "Mine"]
    press(qtbot, page.buttons.discard)
    assert titles(page) == before
    undo[-1][1]()
    assert titles(page) == [*before, "Mine"]


def test_an_own_template_is_deleted_and_that_can_be_taken_back(qtbot, page, saved, undo):
    assert not page.buttons.delete.isVisible()
    add_own(qtbot, page)
    before = saved()
    press(qtbot, page.buttons.delete)
    assert not any(template.own for template in saved().values())
    assert "Mine" in undo[-1][0]
    assert "Mine" not in titles(page)
    undo[-1][1]()
    assert saved() == before
    assert current(page).draft.title == "Mine"


def test_a_template_is_duplicated_as_own(qtbot, page, saved):
    original = saved()["first-contact"]
    press(qtbot, page.buttons.duplicate)
    assert current(page).origin is Origin.NEW
    assert page.editor.title.selectedText() == f"{original.title} (copy)"
    press(qtbot, page.buttons.save)
    own = next(template for template in saved().values() if template.own)
    assert (own.body, own.stage) == (original.body, original.stage)
    assert not saved()["first-contact"].edited


def test_a_placeholder_is_put_where_the_caret_is(qtbot, page, session):
    press(qtbot, page.new)
    write(qtbot, page, "ab")
    page.editor.text.moveCursor(QTextCursor.MoveOperation.Left)
    page.editor.placeholders.action_for("order_no").trigger()
    assert page.editor.text.toPlainText() == "a{{订单号}}b"
    session.language = "en"
    QApplication.sendEvent(page.editor, QEvent(QEvent.Type.LanguageChange))
    page.editor.placeholders.action_for("today").trigger()
    assert page.editor.text.toPlainText() == "a{{订单号}}{{today}}b"


def test_every_placeholder_is_in_the_menu(page):
    for name, alias in ALIASES.items():
        assert page.editor.placeholders.action_for(name).text() == f"{alias}\t{{{{{alias}}}}}"


def test_unknown_tokens_are_named_and_marked_while_typing(qtbot, page, kit):
    press(qtbot, page.new)
    page.editor.text.insertPlainText("😀 {{订单号}} {{快递}}")
    assert page.editor.unknown.isVisible()
    assert "{{快递}}" in page.editor.unknown.text()
    assert page.editor.unknown.text().endswith("write {{快递=}}.")
    assert page.editor.count.text().startswith("16")
    marks = page.editor.text.document().firstBlock().layout().formats()
    assert [(mark.start, mark.length) for mark in marks] == [(3, 7), (11, 6)]
    waves = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert [mark.format.underlineStyle() == waves for mark in marks] == [False, True]
    page.editor.text.setPlainText("{{订单号}}")
    assert not page.editor.unknown.isVisible()


def test_the_text_is_copied_as_plain_text(qtbot, page):
    page.editor.text.selectAll()
    qtbot.keyClick(page.editor.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == page.editor.text.toPlainText()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_another_language_shows_its_own_words_and_keeps_drafts(page, session):
    page.editor.text.insertPlainText("中文草稿")
    session.language = "en"
    for part in (page.types, page.editor, page):
        QApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    assert page.editor.title.text().startswith("First contact")
    assert "中文草稿" not in page.editor.text.toPlainText()
    session.language = "zh_CN"
    for part in (page.types, page.editor, page):
        QApplication.sendEvent(part, QEvent(QEvent.Type.LanguageChange))
    assert page.editor.text.toPlainText().startswith("中文草稿")


def test_what_another_program_changed_is_shown(page, session, saved):
    templates.add_template(session.store, TYPE, Stage.OTHER, "From outside", "x", session.now())
    session.changed.emit(Change(templates=True, everything=True))
    assert titles(page)[-1] == "From outside"


def test_a_hidden_page_catches_up_when_it_is_shown(page, session):
    page.hide()
    templates.add_template(session.store, TYPE, Stage.OTHER, "From outside", "x", session.now())
    session.changed.emit(Change(templates=True))
    assert "From outside" not in titles(page)
    page.show()
    assert titles(page)[-1] == "From outside"


def test_a_failed_save_keeps_what_was_typed(qtbot, page, session, monkeypatch):
    write(qtbot, page, "!!")

    def fail(*_args: object) -> None:
        raise UserError(msg("The disk is full."))

    monkeypatch.setattr("desktop_app.ui.templates.acts.save_template", fail)
    with qtbot.waitSignal(session.failed):
        press(qtbot, page.buttons.save)
    assert page.editor.text.toPlainText().endswith("!!")
    assert page.buttons.save.isEnabled()


def test_rows_are_painted(page):
    page.templates.view.viewport().grab()


def test_models_keep_the_rules(qtmodeltester: ModelTester, session):
    folders = FoldersModel()
    folders.set_folders((ALL, FAVOURITES, TWINS), session.playbooks.all(), "en")
    qtmodeltester.check(folders)
    model = TemplatesModel()
    entry = Entry("new-1", TYPE, None, Draft(Stage.CHASE, "", ""))
    model.set_rows([Heading("Logistics", Stage.CHASE), entry], Standing())
    qtmodeltester.check(model)
    assert model.index(0).data() == "Logistics · Chase a promise"
    assert model.index(1).data() == "Untitled template"
