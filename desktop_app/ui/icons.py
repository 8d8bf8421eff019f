"""Icons: SVG drawings in the colour of their surroundings, sharp at every scale.

An icon that is wider than high has its drawing at the left: the room at the right keeps a button's
words off it. A drawing says ``currentColor`` where it wants ink. An icon asks the theme for the
colour each time it is painted, so a switch between light and dark recolours what is already on
screen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap

from .theme import Theme

_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


def render_svg(drawing: bytes, size: QSize, color: QColor) -> QPixmap:
    """Paint a drawing.

    Args:
        drawing: the SVG; ``currentColor`` in it becomes ``color``.
        size: in device pixels.
        color: the ink.

    Raises:
        ValueError: when it cannot be read as SVG.
    """
    inked = drawing.replace(b"currentColor", color.name().encode())
    sized = inked.replace(b"<svg ", b'<svg width="%d" height="%d" ' % size.toTuple(), 1)
    # Qt's image plugin is used instead of the QtSvg module, whose Python binding costs start time.
    # Not through a QImageReader with a buffer made here: Qt reads under a lock of its own, and
    # would wait in there for Python while another thread, with Python's lock, waits for Qt's.
    # PySide names bytes in its types, and takes text only.
    image = QImage.fromData(sized, "svg")  # type: ignore[arg-type]
    if image.isNull():
        raise ValueError("not an SVG drawing")
    return QPixmap.fromImage(image)


def _padded(drawing: QPixmap, size: QSize, ratio: float) -> QPixmap:
    padded = QPixmap(size * ratio)
    padded.setDevicePixelRatio(ratio)
    padded.fill(QColor(0, 0, 0, 0))
    painter = QPainter(padded)
    painter.drawPixmap(
        0, (size.height() - drawing.deviceIndependentSize().toSize().height()) // 2, drawing
    )
    painter.end()
    return padded


Paint = Callable[[QSize, QIcon.Mode, QIcon.State, float], QPixmap]


class _LiveEngine(QIconEngine):
    """Asks for its pixmap every time it is painted."""

    # An engine belongs to its icon, which deletes it. Python must not do so first: its garbage
    # collector would, in a cycle of icon, engine and icon set, and then the icon's end crashes.
    _all: list[_LiveEngine] = []  # noqa: RUF012

    def __init__(self, make: Paint) -> None:
        super().__init__()
        self._make = make
        self._all.append(self)

    def clone(self) -> QIconEngine:
        return _LiveEngine(self._make)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._make(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._make(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._make(size, mode, state, scale)


class IconSet:
    """The program's icons by name (file names in ``resources/icons`` without ``.svg``)."""

    def __init__(self, resources_dir: Path, theme: Theme) -> None:
        """Serve icons from ``resources_dir / "icons"`` in the colours of ``theme``."""
        self._dir = resources_dir / "icons"
        self._theme = theme
        self._drawings: dict[str, bytes] = {}
        self._icons: dict[tuple[str, str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, int, int], QPixmap] = {}

    def get(self, name: str, role: str = "text", on_role: str | None = None) -> QIcon:
        """Return an icon that recolours itself with the theme.

        Args:
            name: the drawing.
            role: colour role or tone, see :meth:`Palette.color`.
            on_role: role while a button with it is checked; the same as ``role`` by default.

        Raises:
            OSError: when there is no such drawing.
        """
        key = (name, role, on_role or role)
        found = self._icons.get(key)
        if found is None:
            self._drawing(name)
            found = self._icons[key] = QIcon(_LiveEngine(self._painter(*key)))
        return found

    def pixmap(self, name: str, size: int, role: str = "text", ratio: float = 1.0) -> QPixmap:
        """Return a drawing as it looks now, ``size`` logical pixels wide and high."""
        return self._pixmap(name, QSize(size, size), self._theme.color(role), ratio)

    def app_icon(self) -> QIcon:
        """Return the program's seal, in sizes for title bars, docks and the tray."""
        icon = QIcon()
        for size in _APP_SIZES:
            icon.addPixmap(self._pixmap("app", QSize(size, size), QColor("black"), 1.0))
        return icon

    def _painter(self, name: str, role: str, on_role: str) -> Paint:
        def paint(size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
            chosen = on_role if state is QIcon.State.On else role
            if mode is QIcon.Mode.Disabled:
                chosen = "text_disabled"
            side = min(size.width(), size.height())
            if side < 1:
                # A button may be painted while its page is still being laid out.
                return QPixmap()
            drawing = self._pixmap(name, QSize(side, side), self._theme.color(chosen), ratio)
            return drawing if size.width() == size.height() else _padded(drawing, size, ratio)

        return paint

    def _pixmap(self, name: str, size: QSize, color: QColor, ratio: float) -> QPixmap:
        key = (name, color.name(), size.width(), size.height(), round(ratio * 100))
        found = self._pixmaps.get(key)
        if found is None:
            found = render_svg(self._drawing(name), size * ratio, color)
            found.setDevicePixelRatio(ratio)
            self._pixmaps[key] = found
        return found

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            self._drawings[name] = (self._dir / f"{name}.svg").read_bytes()
        return self._drawings[name]
