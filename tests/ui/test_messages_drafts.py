"""What was typed into messages is there again, however the program ended."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services import cases, drafts
from desktop_app.services.casebook import Casebook
from desktop_app.services.drafts import DraftKind
from desktop_app.ui.kit import Kit
from desktop_app.ui.messages.drafts import CaseDrafts, drafts_from
from desktop_app.ui.messages.panel import MessagesPanel
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import PlainTextEdit
from tests.conftest import AllowLog

from .case_samples import log
from .conftest import SetClock
from .second_start import second_start

CHASE = "product-takedown/chase"


def show(qtbot: QtBot, kit: Kit, case_id: int) -> MessagesPanel:
    panel = MessagesPanel(kit)
    qtbot.addWidget(panel)
    panel.resize(440, 700)
    panel.show()
    panel.show_case(case_id)
    return panel


def kept(session: Session, case_id: int) -> dict[str, Any] | None:
    return drafts.load(session.store, DraftKind.MESSAGE, case_id)


def test_a_killed_program_loses_nothing_that_was_typed(
    qtbot: QtBot, kit: Kit, session: Session, casebook: Casebook, clock: SetClock
) -> None:
    case_id = log(session)
    panel = show(qtbot, kit, case_id)
    panel.area.picker.set_value(CHASE)
    field = panel.area.form.row("result_wanted").field
    assert isinstance(field, PlainTextEdit)
    field.setPlainText("恢复链接")
    panel.area.preview.insertPlainText("您好！")
    typed = panel.area.preview.toPlainText()
    assert "恢复链接" in typed
    qtbot.waitUntil(lambda: kept(session, case_id) is not None)

    with second_start(casebook, clock) as later:
        again = show(qtbot, later, case_id)
        assert again.area.picker.value() == CHASE
        assert again.area.preview.toPlainText() == typed
        assert again.area.form.row("result_wanted").value() == "恢复链接"
        assert again.area.start_over.isVisible()
        again.close()


@pytest.mark.parametrize("leave", ["hide", "another case"])
def test_what_was_typed_is_kept_at_once_when_the_seller_looks_elsewhere(
    qtbot: QtBot, kit: Kit, session: Session, leave: str
) -> None:
    case_id, other = log(session), log(session)
    panel = show(qtbot, kit, case_id)
    panel.area.preview.insertPlainText("您好！")
    assert kept(session, case_id) is None
    if leave == "hide":
        panel.hide()
    else:
        panel.show_case(other)
    found = kept(session, case_id)
    assert found is not None
    assert found["bodies"][0][2].startswith("您好！")
    assert kept(session, other) is None


def test_looking_at_messages_keeps_no_draft(qtbot: QtBot, kit: Kit, session: Session) -> None:
    case_id = log(session)
    panel = show(qtbot, kit, case_id)
    panel.area.preview.insertPlainText("x")
    panel.area.start_over.click()
    panel.hide()
    assert kept(session, case_id) is None


def test_keeping_a_draft_makes_no_page_refresh(qtbot: QtBot, kit: Kit, session: Session) -> None:
    case_id = log(session)
    panel = show(qtbot, kit, case_id)
    before = cases.case_detail(session.store, case_id)
    with qtbot.assertNotEmitted(session.changed):
        panel.area.preview.insertPlainText("您好！")
        panel.hide()
    assert kept(session, case_id) is not None
    assert cases.case_detail(session.store, case_id) == before


def test_a_failure_to_keep_is_told_once_and_mended(
    qtbot: QtBot, kit: Kit, session: Session, allow_log: AllowLog
) -> None:
    allow_log("draft of kind message cannot be kept")
    told: list[str] = []
    session.failed.connect(told.append)
    case_id = log(session)
    panel = show(qtbot, kit, case_id)
    writer = panel.drafts.writer
    session.store.conn.execute("PRAGMA query_only = ON")
    for text in ("您", "好", "！"):
        panel.area.preview.insertPlainText(text)
        writer.flush()
    assert len(told) == 1
    assert "not safe" in told[0]
    session.store.conn.execute("PRAGMA query_only = OFF")
    writer.flush()
    found = kept(session, case_id)
    assert found is not None
    assert found["bodies"][0][2].startswith("您好！")
    assert len(told) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"template": 7},
        {"template": CHASE, "given": {"result_wanted": None}},
        {"bodies": [["a", "b"]]},
        {"bodies": [[["a"], "zh_CN", "x"]]},
        {"bodies": 4},
        {"given": "text"},
        {"something": "newer"},
    ],
)
def test_what_another_version_wrote_otherwise_is_ignored(
    qtbot: QtBot, kit: Kit, session: Session, clock: SetClock, body: dict[str, Any]
) -> None:
    case_id = log(session)
    drafts.keep(session.store, DraftKind.MESSAGE, case_id, body, clock.now())
    panel = show(qtbot, kit, case_id)
    assert panel.area.preview.toPlainText()
    assert not panel.area.start_over.isVisible()
    assert drafts_from(body) == CaseDrafts()
