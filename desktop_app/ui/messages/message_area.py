"""Template, message and form, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.placeholders import Variable

from ..kit import Kit
from ..theme import space
from ..widgets import Card, IconButton
from .fill_form import FillForm
from .preview import MessagePreview
from .template_picker import TemplatePicker

_WIDEST = 760


class MessageArea(QScrollArea):
    """What a message is made with. It scrolls as a whole.

    Attributes:
        picker: chooses the template.
        preview: the message.
        start_over: takes back what was edited by hand; hidden while nothing was.
        form: asks for what is missing; hidden while nothing is.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = TemplatePicker(kit.theme)
        # Long titles must not widen the page.
        self.picker.setMinimumContentsLength(12)
        self.picker.setSizeAdjustPolicy(
            TemplatePicker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.start_over = IconButton(kit.icons.get("undo"), "")
        self.preview = MessagePreview(kit.theme)
        self.form = FillForm(kit, after=self.preview)
        self._form_card = Card(kind="sunken", padding=space(3))
        self.form.reached.connect(self.ensureWidgetVisible)
        self.preview.cursorPositionChanged.connect(self._follow_cursor)
        self._lay_out()
        self._retranslate()

    def show_form(self, variables: Sequence[Variable]) -> None:
        """Ask for these placeholders."""
        self.form.set_variables(variables)
        self._form_card.setVisible(bool(variables))

    def focus_first(self) -> None:
        """Put the keyboard where something is to be typed, and bring that into view."""
        if not self.form.focus_first_empty():
            self.preview.setFocus()

    def show_cursor(self) -> None:
        """Bring the line into view in which one types: the message does not scroll by itself."""
        preview, inner = self.preview, self.widget()
        assert inner is not None
        place = preview.viewport().mapTo(inner, preview.cursorRect().center())
        self.ensureVisible(place.x(), place.y(), 0, space(8))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _follow_cursor(self) -> None:
        if self.preview.hasFocus():
            # Once the message has the height of its new text.
            QTimer.singleShot(0, self, self.show_cursor)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._form_card.body.addWidget(self.form)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self.picker, 1)
        head.addWidget(self.start_over)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space(2))
        lines.addLayout(head)
        lines.addWidget(self.preview)
        lines.addWidget(self._form_card)
        lines.addStretch(1)
        outer = QWidget()
        outer.setProperty("role", "scrollbody")
        outer.setAutoFillBackground(False)
        line = QHBoxLayout(outer)
        # The scroll bar lies at the right.
        line.setContentsMargins(0, space(1), space(3), space(3))
        line.addWidget(column, 100)
        line.addStretch(1)
        self.setWidget(outer)

    def _retranslate(self) -> None:
        self.picker.setAccessibleName(self.tr("Template"))
        self.picker.setToolTip(self.tr("Template"))
        self._form_card.setAccessibleName(self.tr("Fill in what the case does not say"))
        self.preview.setAccessibleName(self.tr("Message"))
        self.start_over.set_words(self.tr("Take back my edits"))
        self.form.retranslate()
