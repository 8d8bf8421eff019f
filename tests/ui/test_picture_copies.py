"""Copies of pictures: made to fit an upload, and with parts blacked out."""

from __future__ import annotations

import os
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from desktop_app.domain.attachment import MadeHow
from desktop_app.services import cases, evidence, image_copies
from desktop_app.services.evidence import Target
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.evidence import reading
from desktop_app.ui.evidence.fit_dialog import FitDialog
from desktop_app.ui.evidence.reading import read_large, read_picture
from desktop_app.ui.evidence.redact_dialog import RedactDialog
from tests.ui.case_samples import click, log, undo_of

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True
)


@pytest.fixture
def page(qtbot, kit, session):
    made = CasePage(kit, log(session))
    qtbot.addWidget(made)
    made.resize(1280, 900)
    made.show()
    return made


def attached(page, session):
    return cases.case_detail(session.store, page.case_id).attachments


@pytest.fixture
def add(page, session, tmp_path):
    """Adds a picture to the second item of the checklist."""

    def added(image: QImage, name: str):
        path = tmp_path / name
        assert image.save(str(path))
        item = cases.case_detail(session.store, page.case_id).checklist[1]
        vault = session.casebook.vault
        target = Target(checklist_item_id=item.id)
        return session.do(
            evidence.attach_file, vault, page.case_id, path, target, session.now()
        ).attachment

    return added


def noise(width: int, height: int) -> QImage:
    """A picture that no format makes small without loss."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    value = 1
    for x in range(0, width, 3):
        for y in range(0, height, 3):
            value = (value * 1103515245 + 12345) % 2**31
            painter.fillRect(x, y, 3, 3, QColor.fromRgb(value >> 7))
    painter.end()
    return image


def plain(width: int = 300, height: int = 200) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#E0AA33"))
    return image


def test_a_copy_that_fits_is_added_beside_the_original(qtbot, page, session, add):
    original = add(noise(1200, 900), "photo.png")
    assert original.size > 500_000
    page.desk.make_fit(original)
    dialog = page.findChild(FitDialog)
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    qtbot.waitUntil(lambda: not dialog.before.image().isNull())
    assert "1200 × 900" in dialog.before.facts()
    assert dialog.verdict.text()
    click(qtbot, dialog.actual_size)
    with qtbot.waitSignal(page.undo_offered) as offered:
        click(qtbot, dialog.save_button)
    first, copy = attached(page, session)
    assert first == original
    assert copy.size <= 500_000
    assert (copy.made_how, copy.made_from) == (MadeHow.FITTED, original.id)
    assert copy.checklist_item_id == original.checklist_item_id
    offered.args[1]()
    assert attached(page, session) == (original,)


def test_another_upload_makes_another_copy(qtbot, page, session, add):
    original = add(noise(1200, 900), "photo.png")
    page.desk.make_fit(original)
    dialog = page.findChild(FitDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    before = dialog.after.facts()
    strict = next(n for n in range(dialog.limit.count()) if "130" in dialog.limit.itemText(n))
    dialog.limit.setCurrentIndex(strict)
    qtbot.waitUntil(
        lambda: dialog.save_button.isEnabled() and dialog.after.facts() != before, timeout=30_000
    )
    with qtbot.waitSignal(page.undo_offered):
        click(qtbot, dialog.save_button)
    assert attached(page, session)[1].size <= 130_000


def test_what_fits_already_is_told(qtbot, page, session, add):
    page.desk.make_fit(add(plain(), "klein.png"))
    dialog = page.findChild(FitDialog)
    qtbot.waitUntil(lambda: "fits as it is" in dialog.verdict.text())
    assert not dialog.save_button.isEnabled()
    click(qtbot, dialog.cancel_button)
    assert len(attached(page, session)) == 1


@pytest.mark.qt_log_ignore("JPEG datastream contains no image", extend=True)
def test_what_is_no_picture_is_told_in_a_sentence(qtbot, page, session, tmp_path):
    path = tmp_path / "kaputt.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 not a picture")
    case_id, vault = page.case_id, session.casebook.vault
    made = session.do(evidence.attach_file, vault, case_id, path, Target(), session.now())
    for open_form, kind in ((page.desk.make_fit, FitDialog), (page.desk.redact, RedactDialog)):
        open_form(made.attachment)
        dialog = page.findChild(kind)
        qtbot.waitUntil(lambda shown=dialog: bool(shown.error()))
        assert not dialog.save_button.isEnabled()
        if isinstance(dialog, RedactDialog):
            assert not dialog.add_box.isEnabled() and not dialog.canvas.isEnabled()
        else:
            qtbot.waitUntil(lambda shown=dialog: shown.before.words() == shown.error())
        click(qtbot, dialog.cancel_button)


def opened(qtbot, page, original) -> RedactDialog:
    page.desk.redact(original)
    dialog = page.findChild(RedactDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: dialog.canvas.place_of(QRect(0, 0, 10, 10)).width() > 5)
    qtbot.waitUntil(dialog.canvas.hasFocus)
    return dialog


def drag(qtbot, canvas, box: QRect) -> None:
    """Draw a box, given in pixels of the picture, with the mouse."""
    place = canvas.place_of(box)
    start, end = place.topLeft().toPoint(), place.bottomRight().toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, (start + end) / 2)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def test_boxes_are_gone_from_the_copys_pixels(qtbot, page, session, add):
    original = add(plain(), "订单.png")
    dialog = opened(qtbot, page, original)
    assert not dialog.save_button.isEnabled()
    drag(qtbot, dialog.canvas, QRect(40, 30, 100, 50))
    assert dialog.count_words().startswith("1")
    with qtbot.waitSignal(page.undo_offered):
        click(qtbot, dialog.save_button)
    first, copy = attached(page, session)
    assert first == original
    assert (copy.made_how, copy.made_from) == (MadeHow.REDACTED, original.id)
    vault = session.casebook.vault
    made = QImage(str(vault.path_of(copy.sha256)))
    assert made.size() == plain().size()
    covered = {made.pixelColor(x, y).name() for x in range(44, 136) for y in range(34, 76)}
    assert covered == {"#000000"}
    assert made.pixelColor(5, 5) == QColor("#E0AA33")
    assert made.pixelColor(200, 150) == QColor("#E0AA33")


def test_the_keyboard_draws_boxes_too(qtbot, page, session, add):
    dialog = opened(qtbot, page, add(plain(), "订单.png"))
    canvas = dialog.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Insert)
    (before,) = canvas.boxes()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    (after,) = canvas.boxes()
    assert after.left() > before.left() and after.height() > before.height()
    qtbot.keyClick(canvas, Qt.Key.Key_Insert)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.boxes() == [after]
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(canvas.boxes()) == 2
    dialog.undo.click()
    dialog.undo.click()
    dialog.undo.click()
    assert canvas.boxes() == [before]
    click(qtbot, dialog.cancel_button)
    assert len(attached(page, session)) == 1


def test_a_box_is_picked_up_and_removed_and_one_outside_is_none(qtbot, page, session, add):
    dialog = opened(qtbot, page, add(plain(), "订单.png"))
    canvas = dialog.canvas
    canvas.add_box(QRect(QPoint(-50, -50), QPoint(20, 20)))
    canvas.add_box(QRect(400, 400, 10, 10))
    assert canvas.boxes() == [QRect(0, 0, 21, 21)]
    canvas.add_box(QRect(100, 100, 40, 40))
    place = canvas.place_of(QRect(2, 2, 2, 2)).center().toPoint()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    click(qtbot, dialog.remove_box)
    assert canvas.boxes() == [QRect(100, 100, 40, 40)]
    click(qtbot, dialog.cancel_button)


def test_undo_takes_the_copy_back(qtbot, page, session, add):
    dialog = opened(qtbot, page, add(plain(), "订单.png"))
    dialog.canvas.add_box(QRect(10, 10, 40, 40))

    def keep():
        with qtbot.waitSignal(dialog.kept):
            click(qtbot, dialog.save_button)

    undo = undo_of(qtbot, page, keep)
    undo()
    assert len(attached(page, session)) == 1


@pytest.mark.linux
def test_a_pipe_or_a_folder_in_a_pictures_place_shows_nothing(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, tmp_path / "none"):
        assert read_picture(path, QSize(50, 50)).isNull()


@pytest.fixture
def timid():
    """Qt that refuses pictures above 1 MB, as it does those above 256 MB of its own accord."""
    before = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(1)
    yield
    QImageReader.setAllocationLimit(before)


@pytest.mark.usefixtures("timid")
def test_a_picture_too_large_for_qt_is_seen_while_it_is_blacked_out(qtbot, page, session, add):
    dialog = opened(qtbot, page, add(plain(1000, 800), "lang.png"))
    spot = dialog.canvas.place_of(QRect(500, 300, 2, 2)).center().toPoint()
    assert dialog.canvas.grab().toImage().pixelColor(spot) == QColor("#E0AA33")
    drag(qtbot, dialog.canvas, QRect(40, 30, 100, 50))
    with qtbot.waitSignal(page.undo_offered):
        click(qtbot, dialog.save_button)
    assert len(attached(page, session)) == 2


@pytest.mark.usefixtures("timid")
def test_a_picture_too_large_for_qt_is_seen_beside_its_copy(qtbot, page, add):
    page.desk.make_fit(add(noise(1200, 900), "lang.png"))
    dialog = page.findChild(FitDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    qtbot.waitUntil(lambda: dialog.before.image().size() == QSize(1200, 900))
    assert not dialog.after.image().isNull()
    click(qtbot, dialog.cancel_button)


def test_pictures_that_qt_has_no_reader_for_are_shown(tmp_path):
    path = tmp_path / "scan.tif"
    Image.new("RGB", (300, 100), (14, 122, 109)).save(path)
    assert read_picture(path, QSize(30, 30)).size() == QSize(30, 10)
    assert read_large(path).pixelColor(299, 99) == QColor(14, 122, 109)


def test_a_long_screenshot_is_shown_in_its_own_width(tmp_path):
    path = tmp_path / "lang.png"
    Image.new("L", (1080, 20_000), 200).save(path)
    assert read_large(path).size() == QSize(1080, 20_000)
    assert read_large(path, widest=540).size() == QSize(540, 10_000)


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_an_enormous_picture_is_shown_smaller_in_its_own_shape(ending, tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MOST_PIXELS", 10_000)
    path = tmp_path / f"gross.{ending}"
    Image.new("RGB", (400, 100), "white").save(path)
    assert read_large(path).size() == QSize(200, 50)


def held(monkeypatch, name: str) -> Event:
    """Have a service wait until the event is set."""
    service, may_go_on = getattr(image_copies, name), Event()

    def wait(*args, **named):
        assert may_go_on.wait(30)
        return service(*args, **named)

    monkeypatch.setattr(image_copies, name, wait)
    return may_go_on


def test_nothing_changes_while_the_blacked_out_copy_is_made(qtbot, page, session, add, monkeypatch):
    dialog = opened(qtbot, page, add(plain(), "订单.png"))
    dialog.canvas.add_box(QRect(10, 10, 40, 40))
    may_go_on = held(monkeypatch, "redact_copy")
    with qtbot.waitSignal(dialog.kept):
        click(qtbot, dialog.save_button)
        QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
        assert not dialog.save_button.isEnabled()
        assert not dialog.add_box.isEnabled() and not dialog.canvas.isEnabled()
        dialog.undo.click()
        assert len(dialog.canvas.boxes()) == 1
        may_go_on.set()
    assert len(attached(page, session)) == 2


def test_the_fitted_copy_is_added_once(qtbot, page, session, add, monkeypatch):
    page.desk.make_fit(add(noise(1200, 900), "photo.png"))
    dialog = page.findChild(FitDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    may_go_on = held(monkeypatch, "take_draft")
    with qtbot.waitSignal(dialog.kept):
        click(qtbot, dialog.save_button)
        QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
        assert not dialog.save_button.isEnabled()
        may_go_on.set()
    assert len(attached(page, session)) == 2


def test_pictures_have_the_room_that_the_words_leave(qtbot, page, add):
    original = add(noise(1200, 900), "photo.png")
    page.desk.make_fit(original)
    dialog = page.findChild(FitDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    qtbot.waitUntil(lambda: not dialog.before.image().isNull())
    for pane in (dialog.before, dialog.after):
        bars = (pane.area.horizontalScrollBar(), pane.area.verticalScrollBar())
        qtbot.waitUntil(lambda bars=bars: all(bar.maximum() == 0 for bar in bars))
        assert not any(bar.isVisible() for bar in bars)
    dialog.actual_size.click()
    qtbot.waitUntil(lambda: dialog.before.area.verticalScrollBar().maximum() > 0)
    click(qtbot, dialog.cancel_button)
    form = opened(qtbot, page, original)
    area = form.area
    form.resize(900, 760)

    def below() -> int:
        end = area.mapTo(form, area.rect().bottomLeft()).y()
        return form.save_button.mapTo(form, QPoint(0, 0)).y() - end

    qtbot.waitUntil(lambda: 0 < below() < 60)
    click(qtbot, form.cancel_button)
