"""The dialog that makes an evidence bundle: what goes in, what to mind, and the files it writes."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.progress import WorkProgress
from desktop_app.services import bundle, cases, evidence
from desktop_app.services.evidence import CASE_ITSELF, Target
from desktop_app.system import pdf_fonts
from desktop_app.ui.evidence.bundle_dialog import BundleDialog
from desktop_app.ui.evidence.bundle_list import FILE, NUMBER, SHOWS, SIZE
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from tests.ui.case_samples import click, log
from tests.unit.font_samples import CHINESE, make_font

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard|propagateSizeHints)",
    extend=True,
)


@pytest.fixture
def case_id(session: Session, tmp_path: Path) -> int:
    """A takedown with a picture of the notice, one of the contact, and a text of the case."""
    number = log(session)
    found = cases.case_detail(session.store, number)
    item = next(one for one in found.checklist if one.item_id == "violation-notice")
    for name, colour, target in (
        ("聊天.png", "#3b6ea5", Target(contact_id=found.contacts[0].id)),
        ("通知.png", "#0E7A6D", Target(checklist_item_id=item.id)),
    ):
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(tmp_path / name))
        attach(session, number, tmp_path / name, target)
    (tmp_path / "说明.txt").write_text("说明", encoding="utf-8")
    attach(session, number, tmp_path / "说明.txt", CASE_ITSELF)
    return number


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """What the dialogs belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, kit: Kit, page: QWidget, case_id: int, tmp_path: Path) -> BundleDialog:
    """The dialog, which saves to the folder "out" without asking, once its plan is there."""
    made = BundleDialog(kit, case_id, page)
    made.choose_file = lambda _parent, _title, _filter, proposed, chosen: chosen(
        tmp_path / "out" / proposed.name
    )
    (tmp_path / "out").mkdir()
    made.open()
    qtbot.waitUntil(lambda: made.plan is not None)
    return made


def attach(session: Session, case_id: int, path: Path, target: Target) -> None:
    attached = session.do(
        evidence.attach_file, session.casebook.vault, case_id, path, target, session.now()
    )
    assert attached is not None


def save(qtbot: QtBot, dialog: BundleDialog) -> None:
    """Press the button and wait for the bundle."""
    with qtbot.waitSignal(dialog.notified):
        click(qtbot, dialog.save_button)


def cells(dialog: BundleDialog, column: int) -> list[str]:
    model = dialog.files.files
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_it_lists_what_goes_in_in_its_order(dialog: BundleDialog, qtmodeltester: object) -> None:
    assert cells(dialog, NUMBER) == ["01", "02", "03"]
    assert cells(dialog, FILE) == ["通知.png", "聊天.png", "说明.txt"]
    assert cells(dialog, SHOWS)[0] == "违规通知截图"
    assert dialog.summary().startswith("3 file(s) · ")
    assert "1 contact(s)" in dialog.summary()
    assert dialog.focusWidget() is dialog.save_button
    qtmodeltester.check(dialog.files.files)  # type: ignore[attr-defined]


def test_it_tells_what_to_mind(dialog: BundleDialog) -> None:
    text = dialog.warnings.text()
    assert "Required evidence is missing" in text
    assert "通知截图" not in text
    assert "no point in dispute" in text
    assert "3 picture(s) or document(s) go in as they are" in text
    assert "聊天.png" in text


def test_it_writes_zip_and_pdf_and_shows_where(
    qtbot: QtBot, dialog: BundleDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[Path] = []

    def show(path: Path) -> bool:
        shown.append(path)
        return True

    dialog.open_path = show
    # The computer of the tests may have no font with Chinese.
    font = make_font(tmp_path / "font.ttf", CHINESE)
    monkeypatch.setattr(pdf_fonts, "font_files", lambda: [font])
    dialog.options.pdf.click()
    save(qtbot, dialog)
    path = tmp_path / "out" / "evidence-case1-商品下架.zip"
    assert zipfile.ZipFile(path).testzip() is None
    assert path.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert sha256(path.read_bytes()).hexdigest() in dialog.card.text()
    click(qtbot, dialog.card.folder)
    click(qtbot, dialog.card.pdf)
    assert shown == [path.parent, path.with_suffix(".pdf")]
    click(qtbot, dialog.card.copy_sum)
    assert QGuiApplication.clipboard().text() == sha256(path.read_bytes()).hexdigest()
    assert dialog.isVisible()


def test_the_folder_is_proposed_again(
    qtbot: QtBot, dialog: BundleDialog, kit: Kit, case_id: int, tmp_path: Path
) -> None:
    save(qtbot, dialog)
    proposals: list[Path] = []
    again = BundleDialog(kit, case_id, dialog.parentWidget())
    again.choose_file = lambda _parent, _title, _filter, proposed, _: proposals.append(proposed)
    again.open()
    qtbot.waitUntil(lambda: again.plan is not None)
    click(qtbot, again.save_button)
    assert [path.parent for path in proposals] == [tmp_path / "out"]


def test_the_bundle_is_in_the_language_and_masked_as_chosen(
    qtbot: QtBot, dialog: BundleDialog, tmp_path: Path
) -> None:
    assert dialog.plan is not None
    assert dialog.plan.document.is_masked
    dialog.options.language.setCurrentIndex(dialog.options.language.findData("en"))
    dialog.options.masking.click()
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.plan is not None)
    save(qtbot, dialog)
    (path,) = (tmp_path / "out").glob("*.zip")
    manifest = json.loads(zipfile.ZipFile(path).read("MANIFEST.json"))
    assert (manifest["language"], manifest["masked"]) == ("en", False)


def test_what_is_added_meanwhile_goes_in(
    qtbot: QtBot, dialog: BundleDialog, session: Session, case_id: int, tmp_path: Path
) -> None:
    (tmp_path / "补充.txt").write_text("补充", encoding="utf-8")
    attach(session, case_id, tmp_path / "补充.txt", CASE_ITSELF)
    qtbot.waitUntil(lambda: len(cells(dialog, FILE)) == 4)


def test_a_file_that_is_gone_is_named_and_no_bundle_made(
    qtbot: QtBot, kit: Kit, page: QWidget, session: Session, case_id: int
) -> None:
    lost = cases.case_detail(session.store, case_id).attachments[1]
    session.casebook.vault.path_of(lost.sha256).unlink()
    dialog = BundleDialog(kit, case_id, page)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.plan is not None)
    assert "Gone or damaged: 通知.png" in dialog.warnings.text()
    assert "gone or damaged" in cells(dialog, SIZE)
    assert not dialog.save_button.isEnabled()


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(
    qtbot: QtBot, dialog: BundleDialog, tmp_path: Path
) -> None:
    dialog.choose_file = lambda _parent, _title, _filter, _proposed, chosen: chosen(
        tmp_path / "nowhere" / "a.zip"
    )
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: bool(dialog.error()))
    assert "there is no folder" in dialog.error()
    assert dialog.save_button.isEnabled()
    assert dialog.card.text() == ""


def test_what_is_added_while_it_is_written_goes_into_the_next(
    qtbot: QtBot,
    dialog: BundleDialog,
    session: Session,
    case_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, may_go_on = Event(), Event()
    write = bundle.write_bundle

    def write_slowly(*args: object, **named: object) -> bundle.BundleResult:
        begun.set()
        may_go_on.wait()
        return write(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(bundle, "write_bundle", write_slowly)
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(begun.is_set)
    (tmp_path / "补充.txt").write_text("补充", encoding="utf-8")
    attach(session, case_id, tmp_path / "补充.txt", CASE_ITSELF)
    with qtbot.waitSignal(dialog.notified):
        may_go_on.set()
    assert dialog.card.text()
    assert dialog.error() == "The case changed while the bundle was written. Save it once more."
    qtbot.waitUntil(lambda: len(cells(dialog, FILE)) == 4)
    assert dialog.save_button.isEnabled()
    assert dialog.card.text()


@pytest.fixture
def slow_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the writing go on until it is stopped."""

    def write(
        _plan: bundle.BundlePlan, _out: Path, *, pdf: bool, progress: WorkProgress
    ) -> bundle.BundleResult:
        assert not pdf
        while True:
            progress.report(1_000_000, 4_000_000)
            progress.check()

    monkeypatch.setattr(bundle, "write_bundle", write)


@pytest.mark.usefixtures("slow_writing")
def test_writing_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, dialog: BundleDialog, tmp_path: Path
) -> None:
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: dialog.progress.value() == 250)
    assert dialog.progress.isVisible()
    assert not dialog.options.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(dialog.error()))
    assert dialog.error() == "Stopped. Nothing was written."
    assert dialog.isVisible()
    assert not dialog.progress.isVisible()
    assert dialog.save_button.isEnabled()
    assert list((tmp_path / "out").iterdir()) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _is_open(dialog))


@pytest.mark.usefixtures("slow_writing")
def test_ending_the_program_ends_the_writing(
    qtbot: QtBot, dialog: BundleDialog, session: Session
) -> None:
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: dialog.progress.value() == 250)
    session.stop_files()


def test_a_whole_bundle_is_told_of_even_if_it_was_stopped_too_late(
    qtbot: QtBot, dialog: BundleDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write: Callable[..., bundle.BundleResult] = bundle.write_bundle

    def write_then_stop(*args: object, **named: object) -> bundle.BundleResult:
        result = write(*args, **named)
        dialog._work.stop()
        return result

    monkeypatch.setattr(bundle, "write_bundle", write_then_stop)
    save(qtbot, dialog)
    assert dialog.error() == ""
    assert len(list((tmp_path / "out").glob("*.zip"))) == 1


def _is_open(dialog: BundleDialog) -> bool:
    try:
        return dialog.isVisible()
    except RuntimeError:
        return False
