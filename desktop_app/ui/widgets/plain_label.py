"""A label that shows text as it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

# As html.escape does it, whose module brings the table of all entities.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def plain_tooltip(text: str) -> str:
    """Return a text for ``setToolTip`` that Qt will not take for HTML, wrapped when long."""
    if not text:
        return ""
    return f"<p>{text.translate(_ESCAPED)}</p>"


class PlainLabel(QLabel):
    """A label for data: never rich text, so pasted HTML cannot load files or pose as a link."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        """Make a label.

        Args:
            text: what it says.
            parent: where it stands.
            role: its look: display, title, heading, strong, caption, muted, or a tone.
            wrap: break long texts into lines.
            selectable: let mouse and keyboard select and copy.
        """
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setText(text)


class ElidedLabel(PlainLabel):
    """A plain label whose text ends in "…" where it is too long; a tool tip then has all of it.

    A class of its own, because a page has hundreds of labels and each overridden event of a label
    costs a call of Python.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        """Make a label; see :class:`PlainLabel`."""
        super().__init__(text, parent, role=role)

    def minimumSizeHint(self) -> QSize:
        """Let the label shrink to a few characters."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), self.fontMetrics().averageCharWidth() * 6))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, shortened where that was asked for."""
        if not self._is_cut():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self._shortened(),
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        """Show all of a shortened text as a tool tip."""
        if (
            event.type() is QEvent.Type.ToolTip
            and isinstance(event, QHelpEvent)
            and not self.toolTip()
            and self._is_cut()
        ):
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text()), self)
            return True
        return super().event(event)

    def _shortened(self) -> str:
        return self.fontMetrics().elidedText(
            self._one_line(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def _one_line(self) -> str:
        return " ".join(self.text().split()) if "\n" in self.text() else self.text()

    def _is_cut(self) -> bool:
        one_line = self._one_line()
        return (
            one_line != self.text()
            or self.fontMetrics().horizontalAdvance(one_line) > self.contentsRect().width()
        )
