"""Colours, spacing, radii and type sizes, and the switch between light and dark.

The look is that of a ledger: paper, ink, one jade action colour, and a seal's cinnabar for what is
overdue. Widgets are styled by one style sheet made from a :class:`Palette`; code that paints by
itself asks the :class:`Theme` it was given.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from .fonts import TypeScale, type_scale, ui_font
from .palette import DARK, LIGHT, Palette
from .stylesheet import style_sheet

__all__ = [
    "DARK",
    "LIGHT",
    "MODES",
    "RADIUS",
    "RADIUS_LARGE",
    "RADIUS_SMALL",
    "TONES",
    "Palette",
    "Theme",
    "qt_palette",
    "set_look",
    "space",
]

MODES = ("system", "light", "dark")
TONES = ("neutral", "accent", "danger", "warning", "info", "success")

# Property of an application that was started in the Fusion style by its arguments. Asking for the
# style later makes Python's class of QStyle with all its names, a tenth of the whole start.
STYLE_IS_SET = "fusion-from-the-start"

RADIUS_SMALL = 4
RADIUS = 6
RADIUS_LARGE = 10


def space(steps: float) -> int:
    """Return a distance in pixels on the 4-pixel grid: ``space(3)`` is 12."""
    return round(4 * steps)


def qt_palette(colors: Palette) -> QPalette:
    """Translate a palette for what Qt paints without the style sheet."""
    role = QPalette.ColorRole
    names = {
        role.Window: colors.background,
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.surface_sunken,
        role.Text: colors.text,
        role.PlaceholderText: colors.text_muted,
        role.Button: colors.surface,
        role.ButtonText: colors.text,
        role.BrightText: colors.danger,
        role.Highlight: colors.selection,
        role.HighlightedText: colors.text,
        role.Accent: colors.accent,
        role.Link: colors.accent_text,
        role.LinkVisited: colors.accent_text,
        role.ToolTipBase: colors.tooltip,
        role.ToolTipText: colors.on_tooltip,
        role.Light: colors.surface_raised,
        role.Midlight: colors.hover,
        role.Mid: colors.border,
        role.Dark: colors.border_strong,
        role.Shadow: colors.border_strong,
    }
    made = QPalette()
    for name, value in names.items():
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.text_disabled))
    return made


class Theme(QObject):
    """The look in use.

    Attributes:
        palette: colours in use.
        mode: ``system``, ``light`` or ``dark`` as last applied.
        scale: type sizes in pixels.

    Signals:
        changed: the palette is another one; custom painters call ``update()``.
    """

    changed = Signal()

    def __init__(self, resources_dir: Path, parent: QObject | None = None) -> None:
        """Make a theme that takes the style sheet's marks from ``resources_dir / "icons"``."""
        super().__init__(parent)
        self.palette = LIGHT
        self.mode = "system"
        self.scale: TypeScale = type_scale(14)
        self._icons_dir = resources_dir / "icons"
        self._app: QApplication | None = None

    def apply(self, app: QApplication, mode: str = "system") -> None:
        """Dress the program.

        Args:
            app: the application.
            mode: ``system`` follows the desktop, also later; ``light`` and ``dark`` are forced.

        Raises:
            ValueError: for another mode.
        """
        if mode not in MODES:
            raise ValueError(f"unknown colour mode {mode!r}")
        hints = app.styleHints()
        if self._app is None:
            self._app = app
            if not app.property(STYLE_IS_SET):
                app.setStyle("Fusion")
            font = ui_font(app)
            app.setFont(font)
            self.scale = type_scale(font.pixelSize())
            hints.colorSchemeChanged.connect(self._follow_system)
        # The mode is stored first: telling Qt about it makes Qt report a changed scheme.
        self.mode = mode
        hints.setColorScheme(
            {
                "system": Qt.ColorScheme.Unknown,
                "light": Qt.ColorScheme.Light,
                "dark": Qt.ColorScheme.Dark,
            }[mode]
        )
        dark = mode == "dark" or (mode == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
        self._dress(DARK if dark else LIGHT)

    def color(self, role: str) -> QColor:
        """Return the colour of a role in the palette in use."""
        return self.palette.color(role)

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self.mode == "system":
            self._dress(DARK if scheme is Qt.ColorScheme.Dark else LIGHT)

    def _dress(self, colors: Palette) -> None:
        app = self._app
        if app is None or (colors is self.palette and app.styleSheet()):
            return
        self.palette = colors
        # To take one style sheet off and put another on is five times as fast as to change it.
        app.setStyleSheet("")
        app.setPalette(qt_palette(colors))
        app.setStyleSheet(style_sheet(colors, self.scale, self._icons_dir))
        self.changed.emit()


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects by (``role``, ``kind``, ``tone``) and restyle.

    A style sheet is matched when a widget is first shown; later changes need this.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    # Makes it ask for the room that its new look takes, which a repaint alone does not.
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    widget.update()
