"""What the tour drops and draws: made-up papers, handed over as a desktop would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.evidence.redact_canvas import RedactCanvas
from desktop_app.ui.kit import Kit
from desktop_app.ui.tour import drops
from desktop_app.ui.tour.papers import PRIVATE, draw_papers, order_screenshot
from desktop_app.ui.tour.watch import StepFailed


class Page(QWidget):
    """Takes files, or does not."""

    def __init__(self) -> None:
        super().__init__()
        self.wants = True
        self.dropped: list[tuple[str, QWidget | None]] = []
        self.setAcceptDrops(True)
        self.part = QLabel("a proof")
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel("the case"))
        layout.addWidget(self.part)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self.wants)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self.childAt(event.position().toPoint())
        self.dropped += [(url.toLocalFile(), place) for url in event.mimeData().urls()]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    """A page with a part that files can be dropped on."""
    made = Page()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    yield made


def test_a_file_is_dropped_on_the_part_that_is_meant(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "订单 截图.png"
    drops.drop(page, drops.files([path]), page.part)
    assert page.dropped == [(path.as_posix(), page.part)]


def test_what_a_page_does_not_want_is_not_dropped(page: Page, tmp_path: Path) -> None:
    page.wants = False
    with pytest.raises(StepFailed, match="nothing can be dropped on QLabel"):
        drops.drop(page, drops.files([tmp_path]), page.part)
    assert page.dropped == []


def test_a_box_is_drawn_by_the_mouse(qtbot: QtBot, kit: Kit) -> None:
    canvas = RedactCanvas(kit.theme)
    qtbot.addWidget(canvas)
    canvas.resize(500, 400)
    canvas.show()
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    canvas.show_image(picture, picture.size())
    place = canvas.place_of(QRect(10, 20, 50, 30))
    drops.draw(canvas, place.topLeft(), QPointF(place.bottomRight()))
    (box,) = canvas.boxes()
    assert box.contains(QRect(12, 22, 46, 26))


def test_the_papers_are_the_same_each_time(qapp: QApplication, tmp_path: Path) -> None:
    folders = tmp_path / "one", tmp_path / "two"
    for folder in folders:
        folder.mkdir()
        draw_papers(folder)
    first, second = ({one.name: one for one in folder.iterdir()} for folder in folders)
    assert first.keys() == second.keys()
    for name, path in first.items():
        assert path.read_bytes() == second[name].read_bytes()
        assert path.stat().st_mtime == second[name].stat().st_mtime


def test_the_papers_show_what_the_tour_needs(qapp: QApplication, tmp_path: Path) -> None:
    papers = draw_papers(tmp_path)
    assert papers.slip.stat().st_size > 500_000
    chat = QImage(str(papers.chat))
    for line in PRIVATE:
        assert chat.rect().contains(line)
        seen = {chat.pixelColor(x, line.center().y()).name() for x in range(line.x(), line.right())}
        assert len(seen) > 5
        assert QColor("black").name() not in seen
    assert not order_screenshot().isNull()
