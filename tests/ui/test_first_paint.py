"""What waits for the first paint comes after it, once, and is not forgotten without one."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import first_paint
from desktop_app.ui.first_paint import FirstPaint


class Paper(QWidget):
    """Notes that it is painted."""

    def __init__(self, happened: list[str]) -> None:
        super().__init__()
        self._happened = happened

    def paintEvent(self, event: QPaintEvent) -> None:
        self._happened.append("painted")


def test_it_comes_after_the_paint_and_once(qtbot) -> None:
    happened: list[str] = []
    paper = Paper(happened)
    qtbot.addWidget(paper)
    FirstPaint(paper, lambda: happened.append("done"), 5)
    paper.show()
    qtbot.waitUntil(lambda: "done" in happened, timeout=60_000)
    assert happened.index("painted") < happened.index("done")
    paper.repaint()
    qtbot.wait(20)
    assert happened.count("done") == 1


def test_what_is_never_painted_holds_nothing_up(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(first_paint, "_AT_LATEST_MS", 5)
    happened: list[str] = []
    paper = Paper(happened)
    qtbot.addWidget(paper)
    FirstPaint(paper, lambda: happened.append("done"))
    qtbot.waitUntil(lambda: happened == ["done"], timeout=60_000)
