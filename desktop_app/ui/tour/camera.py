"""Pictures of the window, with the dialog in front of it, in every language and look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.services.preferences import Preference, preference

from ..program import Program
from ..theme import RADIUS_LARGE, space
from .watch import StepFailed

SIZE = QSize(1280, 800)
FIRST_LANGUAGE, FIRST_MODE = "zh_CN", "light"
_LANGUAGES = ("zh_CN", "en")
_MODES = ("light", "dark")

_TITLE = space(9)
_SHADOW = 12
_MOST_TRIES = 50


class Camera:
    """Takes pictures of a program's window.

    Attributes:
        pictures: the files made so far.
    """

    def __init__(
        self,
        program: Program,
        out_dir: Path,
        settle: Callable[[], None],
        tell: Callable[[Path], None],
    ) -> None:
        """Make a camera.

        Args:
            program: whose window it is.
            out_dir: where the pictures go.
            settle: lets the program do what it has put off.
            tell: called with each picture once it is saved.
        """
        self._program = program
        self._window = program.shell.window
        self._out_dir = out_dir
        self._settle = settle
        self._tell = tell
        self.pictures: list[Path] = []

    def shoot(self, page: str, say: Callable[[], None] = lambda: None) -> None:
        """Save a picture in each language and look; the language is the first again afterwards.

        Args:
            page: what is seen; the end of the files' names.
            say: says anew what stays in the language in which it came, or the like.

        Raises:
            StepFailed: a picture cannot be written, or the window does not come to rest.
        """
        # What was said about the step before belongs to that step.
        self._window.toast.dismiss()
        mode = preference(self._program.session.store, Preference.THEME)
        # Another look takes long to put on, so the next picture begins with the last one.
        for look in (mode, *(one for one in _MODES if one != mode)):
            if look != mode:
                self._put_on(look)
            self._shoot_languages(look, page, say)

    def _shoot_languages(self, look: str, page: str, say: Callable[[], None]) -> None:
        for language in _LANGUAGES:
            self._speak(language)
            say()
            path = self._out_dir / f"{language}-{look}-{page}.png"
            if not self._at_rest(page).save(str(path)):
                raise StepFailed(f"{path} cannot be written")
            self.pictures.append(path)
            self._tell(path)
        self._speak(FIRST_LANGUAGE)
        say()

    def _put_on(self, look: str) -> None:
        self._program.use_theme(look)
        # Before anything is scrolled: type may take another room.
        self._settle()

    def _speak(self, language: str) -> None:
        if self._program.session.language != language:
            self._program.use_language(language)
            self._settle()

    def _at_rest(self, page: str) -> QImage:
        """Return the window once it looks the same twice: what is made late has come by then."""
        before = self._see()
        for _ in range(_MOST_TRIES):
            self._settle()
            seen = self._see()
            if seen == before:
                return seen
            before = seen
        raise StepFailed(f"the window does not come to rest on {page}")

    def _see(self) -> QImage:
        if self._window.size() != SIZE:
            self._window.resize(SIZE)
        seen = QImage(SIZE, QImage.Format.Format_RGB32)
        self._window.render(seen)
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
        dialogs = [one for one in shown if one.isVisible()]
        if dialogs:
            painter = QPainter(seen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(seen.rect(), QColor(0, 0, 0, 70))
            for dialog in dialogs:
                self._paint_dialog(painter, dialog)
            painter.end()
        return seen

    def _paint_dialog(self, painter: QPainter, dialog: QWidget) -> None:
        """Paint a dialog in the middle, in a plain frame: each desktop has its own, or none."""
        size = dialog.size()
        frame = QRect(0, 0, size.width(), size.height() + _TITLE)
        frame.moveCenter(QRect(QPoint(), SIZE).center())
        picture = QImage(size, QImage.Format.Format_RGB32)
        dialog.render(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(_SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 5))
            edge = frame.adjusted(-spread, 4 - spread, spread, 4 + spread)
            painter.drawRoundedRect(edge, RADIUS_LARGE + spread, RADIUS_LARGE + spread)
        painter.setBrush(picture.pixelColor(0, 0))
        painter.drawRoundedRect(frame, RADIUS_LARGE, RADIUS_LARGE)
        title = QRect(frame.left() + space(4), frame.top(), frame.width() - space(8), _TITLE)
        font = QFont(dialog.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(dialog.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(title, int(Qt.AlignmentFlag.AlignVCenter), dialog.windowTitle())
        # The lower corners are round as well.
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(frame), RADIUS_LARGE, RADIUS_LARGE)
        painter.setClipPath(outline)
        painter.drawImage(frame.left(), frame.top() + _TITLE, picture)
        painter.setClipping(False)
