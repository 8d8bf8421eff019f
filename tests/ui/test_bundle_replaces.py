"""A PDF that is there already is not replaced by a bundle without a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.system import pdf_fonts
from desktop_app.ui.evidence.bundle_dialog import BundleDialog
from desktop_app.ui.evidence.replace_question import ReplaceQuestion
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from tests.ui.case_samples import click, log
from tests.unit.font_samples import CHINESE, make_font

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard|propagateSizeHints)",
    extend=True,
)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What the dialog belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot,
    kit: Kit,
    session: Session,
    page: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> BundleDialog:
    """The dialog, which saves to a.zip with a PDF; a.pdf is there already."""
    font = make_font(tmp_path / "font.ttf", CHINESE)
    monkeypatch.setattr(pdf_fonts, "font_files", lambda: [font])
    (tmp_path / "a.pdf").write_bytes(b"mine")
    made = BundleDialog(kit, log(session), page)
    made.choose_file = lambda _parent, _title, _filter, _proposed, chosen: chosen(
        tmp_path / "a.zip"
    )
    made.open()
    qtbot.waitUntil(lambda: made.plan is not None)
    made.options.pdf.click()
    return made


def test_it_is_left_where_the_seller_says_no(
    qtbot: QtBot, dialog: BundleDialog, tmp_path: Path
) -> None:
    click(qtbot, dialog.save_button)
    question = dialog.findChild(ReplaceQuestion)
    assert question is not None
    click(qtbot, question.leave)
    assert (tmp_path / "a.pdf").read_bytes() == b"mine"
    assert not (tmp_path / "a.zip").exists()


def test_it_is_replaced_where_the_seller_says_so_and_then_without_a_question(
    qtbot: QtBot, dialog: BundleDialog, tmp_path: Path
) -> None:
    click(qtbot, dialog.save_button)
    question = dialog.findChild(ReplaceQuestion)
    assert question is not None
    click(qtbot, question.do_it)
    qtbot.waitUntil(lambda: dialog.card.text() != "", timeout=20_000)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    (tmp_path / "a.zip").unlink()
    qtbot.waitUntil(dialog.save_button.isEnabled)
    click(qtbot, dialog.save_button)
    qtbot.waitUntil((tmp_path / "a.zip").exists, timeout=20_000)
