"""Files of evidence on the case page: dropped, pasted, looked at, moved, taken away."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.checklist import ItemState
from desktop_app.domain.errors import UserError
from desktop_app.domain.file_kind import FileKind
from desktop_app.domain.messages import msg
from desktop_app.services import cases, evidence
from desktop_app.services.evidence import CASE_ITSELF
from desktop_app.store.vault import Vault
from desktop_app.ui.case.evidence import EvidencePanel
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.case.tabs import EVIDENCE
from desktop_app.ui.evidence.file_tile import ATTACHMENT_MIME
from desktop_app.ui.evidence.preview import Preview
from desktop_app.ui.evidence.trash_dialog import DeleteFileQuestion, FileTrashDialog
from desktop_app.ui.evidence.words_dialog import FileWordsDialog
from tests.ui.case_samples import click, log, undo_of

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)


@pytest.fixture
def page(qtbot, kit, session):
    """The page of a takedown with one contact."""
    made = CasePage(kit, log(session))
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    panel = made.tabs.panel(EVIDENCE)
    assert isinstance(panel, EvidencePanel)
    qtbot.waitUntil(lambda: len(panel.rows) == 6 and len(made.timeline.cards) == 1)
    return made


@pytest.fixture
def panel(page):
    return page.tabs.panel(EVIDENCE)


@pytest.fixture
def picture(tmp_path) -> Path:
    """A picture on the seller's disk, larger than any thumbnail."""
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#0E7A6D"))
    path = tmp_path / "订单 截图.png"
    assert image.save(str(path))
    return path


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(page: CasePage, mime: QMimeData, onto: QWidget | None = None) -> str:
    """Drag something over the page and drop it; return what the frame said."""
    place = QPoint(5, 5) if onto is None else onto.mapTo(page, QPoint(6, 6))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(page, enter)
    words = page.landing.frame.words()
    assert enter.isAccepted() == bool(words)
    dropped = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(page, dropped)
    assert page.landing.frame.words() == ""
    return words


def attached(page, session):
    return cases.case_detail(session.store, page.case_id).attachments


def wait_for(qtbot, page, session, count):
    qtbot.waitUntil(lambda: len(attached(page, session)) == count)
    return attached(page, session)


def test_a_file_dropped_on_a_proof_belongs_to_it_and_ticks_it(qtbot, page, panel, session, picture):
    before = picture.read_bytes()
    row = panel.rows[1]
    with qtbot.waitSignal(page.undo_offered) as offered:
        words = drop(page, files(picture), row.name)
    assert row.title() in words
    (found,) = attached(page, session)
    assert (found.checklist_item_id, found.given_name) == (row.item_id(), "订单 截图.png")
    assert session.casebook.vault.path_of(found.sha256).read_bytes() == before
    assert picture.read_bytes() == before
    assert row.check.isChecked()
    assert [tile.name() for tile in row.files.tiles] == ["订单 截图.png"]
    assert page.header.evidence.progress.text() == "1 of 6"
    assert "订单 截图.png" in offered.args[0]
    offered.args[1]()
    assert attached(page, session) == ()
    assert not row.check.isChecked()


def test_a_file_dropped_on_a_contact_belongs_to_it(qtbot, page, session, picture):
    card = page.timeline.cards[0]
    drop(page, files(picture), card.said)
    (found,) = wait_for(qtbot, page, session, 1)
    assert found.contact_id == card.contact_id()
    assert [tile.name() for tile in card.files.tiles] == ["订单 截图.png"]


def test_several_files_dropped_anywhere_belong_to_the_case(qtbot, page, panel, session, tmp_path):
    paths = [tmp_path / name for name in ("a.txt", "b.pdf", "c.xyz")]
    for path in paths:
        path.write_text(path.name)
    with qtbot.waitSignal(page.undo_offered) as offered:
        words = drop(page, files(*paths))
    assert "the case" in words
    assert {one.given_name for one in attached(page, session)} == {"a.txt", "b.pdf", "c.xyz"}
    assert len(panel.case_files.files.tiles) == 3
    offered.args[1]()
    assert attached(page, session) == ()


def test_the_same_file_twice_is_one(qtbot, page, session, picture):
    drop(page, files(picture))
    wait_for(qtbot, page, session, 1)
    with qtbot.waitSignal(page.notified) as told:
        drop(page, files(picture))
    assert "there already" in told.args[0]
    assert len(attached(page, session)) == 1


def test_of_several_files_those_that_were_there_are_told_apart(qtbot, page, session, tmp_path):
    known, new = tmp_path / "a.txt", tmp_path / "b.txt"
    known.write_text("a")
    new.write_text("b")
    with qtbot.waitSignal(page.undo_offered):
        drop(page, files(known))
    undo = undo_of(qtbot, page, lambda: drop(page, files(known, new)))
    assert len(attached(page, session)) == 2
    undo()
    assert [one.given_name for one in attached(page, session)] == ["a.txt"]
    with qtbot.waitSignal(page.undo_offered) as offered:
        drop(page, files(known, new))
    assert offered.args[0] == "Added: b.txt\na.txt is there already."
    with qtbot.waitSignal(page.notified) as told:
        drop(page, files(known, new))
    assert told.args[0] == "2 file(s) are there already."
    assert len(attached(page, session)) == 2


def test_cancelling_tells_what_is_not_in_and_offers_to_take_the_rest_back(
    qtbot, page, panel, session, tmp_path, monkeypatch
):
    begun, may_go_on = Event(), Event()
    take_in = Vault.take_in

    def take_slowly(vault, source, progress):
        if source.name == "second.txt":
            begun.set()
            may_go_on.wait()
            progress.check()
        return take_in(vault, source, progress)

    monkeypatch.setattr(Vault, "take_in", take_slowly)
    paths = [tmp_path / name for name in ("first.txt", "second.txt", "third.txt")]
    for path in paths:
        path.write_text(path.name)
    page.desk.take(files(*paths), CASE_ITSELF)
    wait_for(qtbot, page, session, 1)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(page.undo_offered) as offered:
        panel.case_files.cancel.click()
        may_go_on.set()
    assert offered.args[0] == "Added: first.txt\nCancelled: 2 file(s) not added."
    assert not page.desk.intake.is_busy
    assert not panel.case_files.progress.isVisible()
    assert [one.given_name for one in attached(page, session)] == ["first.txt"]


def test_cancelling_says_how_many_are_not_in(qtbot, page, tmp_path, monkeypatch):
    may_go_on = Event()

    def take_slowly(_vault, _source, progress):
        may_go_on.wait()
        progress.check()

    monkeypatch.setattr(Vault, "take_in", take_slowly)
    page.desk.take(files(tmp_path / "a.txt", tmp_path / "b.txt"), CASE_ITSELF)
    with qtbot.waitSignal(page.notified) as told:
        page.desk.intake.cancel(page.case_id)
        may_go_on.set()
    assert told.args[0] == "Cancelled: 2 file(s) not added."


def test_what_cannot_be_added_is_told_with_what_is_in(
    qtbot, page, panel, session, picture, tmp_path
):
    empty = tmp_path / "空.txt"
    empty.touch()
    told = []
    page.notified.connect(lambda *words: told.append(words))
    with qtbot.waitSignal(page.undo_offered) as offered:
        drop(page, files(empty, tmp_path / "weg.png", picture))
    assert [one.given_name for one in attached(page, session)] == ["订单 截图.png"]
    first, second = offered.args[0].split("\n")
    assert first == "Added: 订单 截图.png"
    assert second.startswith("2 file(s) not added: ") and "空.txt" in second
    assert second.endswith("(and 1 more)")
    assert told == []
    reasons = panel.case_files.refused.text().split("\n")
    assert "空.txt" in reasons[0] and "weg.png" in reasons[1]


def test_many_files_that_are_gone_are_told_of_once(qtbot, page, panel, tmp_path):
    told = []
    page.notified.connect(lambda *words: told.append(words))
    page.desk.take(files(*(tmp_path / f"{number}.png" for number in range(50))), CASE_ITSELF)
    qtbot.waitUntil(lambda: not page.desk.intake.is_busy)
    ((words, tone),) = told
    assert words.startswith("50 file(s) not added: ") and "0.png" in words
    assert tone == "danger"
    assert panel.case_files.refused.text().endswith("… and 42 more")


class SlowVault:
    """A vault whose copying waits before files of one name."""

    def __init__(self, monkeypatch, name: str) -> None:
        self.begun, self.may_go_on = Event(), Event()
        take_in = Vault.take_in

        def take_slowly(vault, source, progress):
            if source.name == name:
                self.begun.set()
                self.may_go_on.wait(10)
            return take_in(vault, source, progress)

        monkeypatch.setattr(Vault, "take_in", take_slowly)


def written(folder: Path, *names: str) -> QMimeData:
    for name in names:
        (folder / name).write_text(name)
    return files(*(folder / name for name in names))


def test_files_that_come_in_together_are_written_down_and_taken_back_together(
    qtbot, page, session, tmp_path, monkeypatch
):
    names = [f"{number}.txt" for number in range(12)]
    vault = SlowVault(monkeypatch, names[-1])
    changes: list[object] = []
    session.changed.connect(changes.append)
    page.desk.take(written(tmp_path, *names), CASE_ITSELF)
    # Without the window's loop: what is copied meanwhile has come in when it goes on.
    assert vault.begun.wait(10)
    with qtbot.waitSignal(page.undo_offered) as offered:
        vault.may_go_on.set()
    assert offered.args[0] == "12 file(s) added."
    assert len(attached(page, session)) == 12
    assert len(changes) <= 2
    changes.clear()
    offered.args[1]()
    assert attached(page, session) == ()
    assert len(changes) == 1


def test_another_case_shows_no_copying_of_this_one_and_hears_whose_files_came(
    qtbot, page, panel, session, tmp_path, monkeypatch
):
    vault = SlowVault(monkeypatch, "b.txt")
    first, second = page.case_id, log(session)
    page.desk.take(written(tmp_path, "a.txt", "b.txt"), CASE_ITSELF)
    qtbot.waitUntil(vault.begun.is_set)
    line = panel.case_files.progress.parentWidget()
    qtbot.waitUntil(lambda: not line.isHidden())
    page.show_case(second)
    assert line.isHidden()
    page.desk.intake.cancel(second)
    page.show_case(first)
    assert not line.isHidden()
    page.show_case(second)
    with qtbot.waitSignal(page.undo_offered) as offered:
        vault.may_go_on.set()
    assert offered.args[0] == f"Case {first}: 2 file(s) added."
    assert line.isHidden()


def test_a_refused_file_leaves_no_bytes_behind(qtbot, page, session, picture, monkeypatch):
    vault = SlowVault(monkeypatch, picture.name)
    page.desk.take(files(picture), CASE_ITSELF)
    qtbot.waitUntil(vault.begun.is_set)
    session.do(cases.trash_case, page.case_id, session.now())
    with qtbot.waitSignal(page.notified) as told:
        vault.may_go_on.set()
    assert told.args[1] == "danger"
    assert list(session.casebook.vault.files()) == []


def test_files_are_looked_at_while_others_are_copied(
    qtbot, page, session, tile, tmp_path, monkeypatch
):
    vault = SlowVault(monkeypatch, "b.txt")
    page.desk.take(written(tmp_path, "b.txt"), CASE_ITSELF)
    qtbot.waitUntil(vault.begun.is_set)
    page.desk.preview(tile.found())
    preview = page.findChild(Preview)
    qtbot.waitUntil(lambda: preview.shown_size().width() == 800)
    preview.close()
    vault.may_go_on.set()
    wait_for(qtbot, page, session, 2)


def test_text_is_not_taken_for_evidence(page, session):
    mime = QMimeData()
    mime.setText("只是文字")
    assert drop(page, mime) == ""
    assert attached(page, session) == ()


def paste(qtbot, page, focus: QWidget | None = None):
    qtbot.waitUntil(page.isActiveWindow)
    (focus or page.header.log).setFocus()
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_screenshot_is_pasted_onto_the_case(qtbot, page, session):
    image = QImage(120, 90, QImage.Format.Format_ARGB32)
    image.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(image)
    paste(qtbot, page)
    (found,) = wait_for(qtbot, page, session, 1)
    assert found.given_name == "Screenshot 2026-11-22 11.00.00.png"
    assert found.taken_at is None
    kept = QImage(str(session.casebook.vault.path_of(found.sha256)))
    assert kept.size() == image.size()
    assert kept.pixelColor(5, 5) == QColor("orange")


def test_a_screenshot_is_pasted_onto_the_proof_with_the_keyboard(qtbot, page, panel, session):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    QGuiApplication.clipboard().setImage(image)
    row = panel.rows[2]
    paste(qtbot, page, row.check)
    (found,) = wait_for(qtbot, page, session, 1)
    assert found.checklist_item_id == row.item_id()


def test_files_are_pasted_too_and_text_is_told(qtbot, page, session, picture):
    QGuiApplication.clipboard().setMimeData(files(picture))
    paste(qtbot, page)
    wait_for(qtbot, page, session, 1)
    QGuiApplication.clipboard().setText("订单号 3782915463728190456")
    with qtbot.waitSignal(page.notified) as told:
        paste(qtbot, page)
    assert "no picture or file" in told.args[0]


def test_text_is_still_pasted_where_one_writes(qtbot, page, panel, session):
    QGuiApplication.clipboard().setText("自己的材料")
    paste(qtbot, page, panel.own_title)
    qtbot.keyClick(panel.own_title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "自己的材料" in panel.own_title.text()
    assert attached(page, session) == ()


@pytest.fixture
def tile(qtbot, page, panel, session, picture):
    """The tile of a picture that proves the second item."""
    drop(page, files(picture), panel.rows[1].name)
    wait_for(qtbot, page, session, 1)
    (made,) = panel.rows[1].files.tiles
    return made


def test_a_file_is_dragged_to_another_proof(qtbot, page, panel, session, tile):
    mime = QMimeData()
    mime.setData(ATTACHMENT_MIME, str(tile.found().id).encode())
    other = panel.rows[0]
    undo = undo_of(qtbot, page, lambda: drop(page, mime, other.name))
    assert attached(page, session)[0].checklist_item_id == other.item_id()
    assert panel.rows[1].files.tiles == []
    undo()
    assert attached(page, session)[0].checklist_item_id == panel.rows[1].item_id()


def test_the_menu_gives_a_file_to_a_contact(qtbot, page, session, tile):
    click(qtbot, tile.more)
    menu = page.desk.menu()
    places = menu.places.actions()
    assert [place.text() for place in places if place.isChecked()] == ["违规通知截图"]
    places[-1].trigger()
    assert attached(page, session)[0].contact_id == page.timeline.cards[0].contact_id()
    menu.close()


def test_delete_puts_a_file_in_the_trash_and_undo_brings_it_back(qtbot, page, session, tile):
    undo = undo_of(qtbot, page, lambda: qtbot.keyClick(tile, Qt.Key.Key_Delete))
    assert attached(page, session) == ()
    undo()
    assert len(attached(page, session)) == 1


def test_name_and_note_are_written(qtbot, page, session, tile):
    page.desk.describe(tile.found())
    dialog = page.findChild(FileWordsDialog)
    dialog.name.setText("违规通知.png")
    dialog.note.setPlainText("第二屏")
    click(qtbot, dialog.save_button)
    (found,) = attached(page, session)
    assert (found.given_name, found.note) == ("违规通知.png", "第二屏")
    assert tile.name() == "违规通知.png"


def test_a_picture_is_looked_at_in_the_window(qtbot, page, tile):
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    preview = page.findChild(Preview)
    qtbot.waitUntil(lambda: not preview.shown_size().isEmpty())
    assert preview.shown_size().width() == 800
    assert preview.stack.currentWidget() is preview.picture
    click(qtbot, preview.close_button)


def test_a_picture_stays_one_without_its_ending(qtbot, page, panel, session, tile):
    found = tile.found()
    session.do(evidence.describe, found.id, "通知", "", session.now())
    (tile,) = panel.rows[1].files.tiles
    qtbot.waitUntil(lambda: page.desk.kinds.kind(tile.found()) is FileKind.PICTURE)
    click(qtbot, tile.more)
    menu = page.desk.menu()
    assert menu.fit.isEnabled() and menu.redact.isEnabled()
    menu.close()
    page.desk.preview(tile.found())
    preview = page.findChild(Preview)
    qtbot.waitUntil(lambda: preview.shown_size().width() == 800)
    assert preview.stack.currentWidget() is preview.picture
    preview.close()


def test_an_open_menu_learns_what_a_file_is(qtbot, page, session, picture, tmp_path):
    path = tmp_path / "截图.dat"
    path.write_bytes(picture.read_bytes())
    drop(page, files(path))
    (found,) = wait_for(qtbot, page, session, 1)
    page.desk.open_menu(found, QPoint(0, 0))
    qtbot.waitUntil(page.desk.menu().redact.isEnabled)
    page.desk.menu().close()


def test_texts_of_other_programs_and_without_a_name_are_read(qtbot, page, session, tmp_path):
    (tmp_path / "聊天.txt").write_text("买家：少了一件", encoding="utf-16")
    (tmp_path / "说明").write_text("少了一件", encoding="utf-8")
    drop(page, files(tmp_path / "聊天.txt", tmp_path / "说明"))
    wait_for(qtbot, page, session, 2)
    page.desk.preview(attached(page, session)[0])
    preview = page.findChild(Preview)
    qtbot.waitUntil(lambda: preview.text.toPlainText() == "买家：少了一件")
    click(qtbot, preview.after)
    qtbot.waitUntil(lambda: preview.text.toPlainText() == "少了一件")
    assert preview.stack.currentWidget() is preview.text
    preview.close()


def test_a_dropped_ending_is_kept(qtbot, page, session, tile):
    page.desk.describe(tile.found())
    dialog = page.findChild(FileWordsDialog)
    dialog.name.setText("通知 11.22")
    click(qtbot, dialog.save_button)
    assert attached(page, session)[0].given_name == "通知 11.22.png"


def test_texts_are_looked_at_and_others_are_told_of(qtbot, page, session, tmp_path):
    text, other = tmp_path / "聊天.txt", tmp_path / "发票.pdf"
    text.write_bytes("买家：少了一件".encode("gb18030"))
    other.write_bytes(b"%PDF-1.4 nonsense")
    drop(page, files(text, other))
    wait_for(qtbot, page, session, 2)
    first, second = attached(page, session)
    page.desk.preview(first)
    preview = page.findChild(Preview)
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.text)
    assert preview.text.toPlainText() == "买家：少了一件"
    click(qtbot, preview.after)
    assert preview.windowTitle() == second.given_name
    assert preview.stack.currentWidget() is preview.unseen
    assert "PDF" in preview.unseen.text()
    preview.close()


def test_the_systems_viewer_gets_a_copy(qtbot, page, session, tile):
    shown = []

    def show(path):
        shown.append(path)
        return True

    page.desk.open_path = show
    page.desk.open_outside(tile.found())
    qtbot.waitUntil(lambda: bool(shown))
    stored = session.casebook.vault.path_of(tile.found().sha256)
    assert shown[0].name == "订单 截图.png"
    assert shown[0] != stored
    assert shown[0].read_bytes() == stored.read_bytes()


def test_a_copy_is_saved_where_the_seller_says(qtbot, page, session, tile, tmp_path):
    target = tmp_path / "给平台.png"
    dialog = page.desk.save_copy(tile.found())
    with qtbot.waitSignal(page.notified):
        dialog.fileSelected.emit(str(target))
    dialog.close()
    assert target.read_bytes() == session.casebook.vault.path_of(tile.found().sha256).read_bytes()


def test_files_are_chosen_in_a_dialog(qtbot, page, panel, session, picture):
    dialog = page.desk.choose_files(panel.rows[0].drop_target())
    dialog.filesSelected.emit([str(picture)])
    dialog.close()
    (found,) = wait_for(qtbot, page, session, 1)
    assert found.checklist_item_id == panel.rows[0].item_id()


def test_folders_are_proposed_again(qtbot, page, session, tile, picture, tmp_path):
    (tmp_path / "copies").mkdir()
    dialog = page.desk.choose_files()
    dialog.filesSelected.emit([str(picture)])
    dialog.close()
    dialog = page.desk.save_copy(tile.found())
    with qtbot.waitSignal(page.notified):
        dialog.fileSelected.emit(str(tmp_path / "copies" / "a.png"))
    dialog.close()
    sources, copies = page.desk.choose_files(), page.desk.save_copy(tile.found())
    assert Path(sources.directory().absolutePath()) == tmp_path
    assert Path(copies.directory().absolutePath()) == tmp_path / "copies"
    sources.close()
    copies.close()


def trashed(qtbot, page, session, tile) -> FileTrashDialog:
    """Put a file in the trash and open what leads to it."""
    session.do(evidence.trash_attachment, tile.found().id, session.now())
    panel = page.tabs.panel(EVIDENCE)
    assert panel.trashed.text() == "1 file(s) in the trash"
    click(qtbot, panel.trashed)
    dialog = page.findChild(FileTrashDialog)
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    return dialog


def test_a_file_in_the_trash_is_restored(qtbot, page, panel, session, tile):
    assert panel.trashed.isHidden()
    item_id = tile.found().checklist_item_id
    dialog = trashed(qtbot, page, session, tile)
    with qtbot.waitSignals([page.notified, dialog.finished]):
        click(qtbot, dialog.rows[0].restore)
    assert [one.checklist_item_id for one in attached(page, session)] == [item_id]
    assert panel.trashed.isHidden()


def test_a_file_in_the_trash_is_looked_at_and_deleted_for_good(qtbot, page, session, tile):
    dialog = trashed(qtbot, page, session, tile)
    row = dialog.rows[0]
    qtbot.keyClick(row.tile, Qt.Key.Key_Return)
    preview = dialog.findChild(Preview)
    assert preview is not None
    qtbot.waitUntil(lambda: not preview.shown_size().isEmpty())
    assert preview.after.isHidden()
    click(qtbot, preview.close_button)
    for button in ("leave", "do_it"):
        click(qtbot, row.delete)
        question = dialog.findChildren(DeleteFileQuestion)[-1]
        assert "订单 截图.png" in question.text()
        assert list(session.casebook.vault.files())
        click(qtbot, getattr(question, button))
    assert list(session.casebook.vault.files()) == []
    assert page.tabs.panel(EVIDENCE).trashed.isHidden()


def test_what_cannot_be_restored_is_told_in_the_dialog(qtbot, page, session, tile, monkeypatch):
    dialog = trashed(qtbot, page, session, tile)

    def refuse(*_):
        raise UserError(msg("A file of evidence needs a name."))

    monkeypatch.setattr(evidence, "restore_attachment", refuse)
    click(qtbot, dialog.rows[0].restore)
    assert dialog.banner.text() == "A file of evidence needs a name."
    click(qtbot, dialog.close_button)


def test_a_case_in_the_trash_takes_nothing(qtbot, page, session, picture):
    session.do(cases.trash_case, page.case_id, session.now())
    assert drop(page, files(picture)) == ""
    QGuiApplication.clipboard().setMimeData(files(picture))
    paste(qtbot, page)
    assert attached(page, session) == ()


def test_a_tick_by_hand_is_as_before(page, panel, session):
    panel.rows[0].check.click()
    item = cases.case_detail(session.store, page.case_id).checklist[0]
    assert item.state is ItemState.HAVE
