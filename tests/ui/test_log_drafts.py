"""What was typed into the form of a contact is there again, however the program ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.services import cases, drafts, trash
from desktop_app.services.casebook import Casebook
from desktop_app.services.drafts import DraftKind
from desktop_app.ui.kit import Kit
from desktop_app.ui.log import LogDialog, LogDrafts
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell

from .case_samples import click, log
from .conftest import SetClock
from .second_start import second_start


def open_form(
    qtbot: QtBot, kit: Kit, case_id: int | None = None, kept: LogDrafts | None = None
) -> LogDialog:
    dialog = LogDialog(kit, case_id, drafts=kept or LogDrafts(kit.session))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def kept(session: Session, case_id: int | None = None) -> dict[str, Any] | None:
    return drafts.load(session.store, DraftKind.LOG, case_id)


@pytest.fixture
def later(casebook: Casebook, clock: SetClock) -> Iterator[Kit]:
    with second_start(casebook, clock) as kit:
        yield kit


def test_a_form_that_is_open_survives_a_killed_program(
    qtbot: QtBot, kit: Kit, session: Session, later: Kit, clock: SetClock
) -> None:
    case_id = log(session, promised_in=timedelta(hours=2))
    first = open_form(qtbot, kit, case_id)
    form = first.form
    form.left.agent.setText("小二-星河")
    form.left.said.setPlainText("第一行\n第二行😤")
    form.left.promised.set_text("+2h")
    form.right.at.set_text("10:30")
    form.right.status.set_value("resolved")
    click(qtbot, form.right.answers.boxes()[0])
    typed = form.draft()
    qtbot.waitUntil(lambda: kept(session, case_id) is not None)

    clock.forward(hours=1)
    second = open_form(qtbot, later, case_id)
    assert second.form.draft() == typed
    assert second.start_over_button.isVisible()
    # Two hours after it was typed, not after it came back.
    promised = second.form.left.promised.moment()
    assert promised == clock.now() + timedelta(hours=1)
    second.reject()


def test_the_window_keeps_the_form(qtbot: QtBot, kit: Kit, session: Session) -> None:
    shell = Shell(kit, on_close=lambda: True)
    shell.window.show()
    shell.log_contact()
    dialog = shell.window.findChild(LogDialog)
    assert dialog is not None
    dialog.form.left.said.setPlainText("x")
    qtbot.waitUntil(lambda: kept(session) is not None)
    dialog.reject()
    shell.stop()


def test_each_form_has_a_draft_of_its_own(
    qtbot: QtBot, kit: Kit, session: Session, later: Kit
) -> None:
    case_id = log(session)
    for place, words in ((None, "新案件"), (case_id, "旧案件")):
        dialog = open_form(qtbot, kit, place)
        dialog.form.left.said.setPlainText(words)
        dialog.reject()
    for place, words in ((None, "新案件"), (case_id, "旧案件")):
        dialog = open_form(qtbot, later, place)
        assert dialog.form.left.said.toPlainText() == words
        dialog.reject()


def test_a_form_in_which_nothing_was_typed_leaves_no_draft(
    qtbot: QtBot, kit: Kit, session: Session
) -> None:
    dialog = open_form(qtbot, kit)
    dialog.form.left.said.setPlainText("x")
    qtbot.waitUntil(lambda: kept(session) is not None)
    dialog.form.left.said.clear()
    qtbot.waitUntil(lambda: kept(session) is None)
    dialog.reject()
    assert kept(session) is None


def test_saving_and_starting_over_forget_it(qtbot: QtBot, kit: Kit, session: Session) -> None:
    shelf = LogDrafts(session)
    case_id = log(session)
    dialog = open_form(qtbot, kit, case_id, shelf)
    dialog.form.left.said.setPlainText("x")
    dialog.reject()
    assert kept(session, case_id) is not None
    dialog = open_form(qtbot, kit, case_id, shelf)
    dialog.start_over()
    assert kept(session, case_id) is None
    dialog.form.left.said.setPlainText("y")
    qtbot.waitUntil(lambda: kept(session, case_id) is not None)
    with qtbot.waitSignal(dialog.logged):
        qtbot.keyClick(
            dialog.form.left.said, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert kept(session, case_id) is None


def test_a_draft_whose_case_is_gone_for_good_becomes_a_new_case(
    qtbot: QtBot, kit: Kit, session: Session, casebook: Casebook, later: Kit, clock: SetClock
) -> None:
    case_id = log(session)
    dialog = open_form(qtbot, kit)
    dialog.form.right.case.set_case(cases.case_detail(session.store, case_id).case)
    dialog.form.left.said.setPlainText("不要丢")
    dialog.reject()
    cases.trash_case(session.store, case_id, clock.now())
    trash.empty_trash(session.store, casebook.vault)
    again = open_form(qtbot, later)
    assert again.form.case() is None
    assert again.form.left.said.toPlainText() == "不要丢"
    again.reject()


@pytest.mark.parametrize(
    "body",
    [
        {"said": 7},
        {"promised": "soon"},
        {"at": {"moment": "soon"}},
        {"answers": ["x"]},
        {"case_id": "1"},
    ],
)
def test_what_another_version_wrote_otherwise_is_ignored(
    qtbot: QtBot, kit: Kit, session: Session, clock: SetClock, body: dict[str, Any]
) -> None:
    drafts.keep(session.store, DraftKind.LOG, None, body, clock.now())
    dialog = open_form(qtbot, kit)
    assert not dialog.start_over_button.isVisible()
    dialog.reject()


def test_what_a_newer_version_added_is_left_out(
    qtbot: QtBot, kit: Kit, session: Session, clock: SetClock
) -> None:
    drafts.keep(session.store, DraftKind.LOG, None, {"said": "旧", "mood": "!"}, clock.now())
    dialog = open_form(qtbot, kit)
    assert dialog.form.left.said.toPlainText() == "旧"
    dialog.reject()
