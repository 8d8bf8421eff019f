"""Template, preview and form, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import Button, Card, PlainLabel
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
        self._picker_label = PlainLabel(role="strong")
        self.picker = TemplatePicker(kit.theme)
        self._picker_label.setBuddy(self.picker)
        # Long titles must not widen the page.
        self.picker.setMinimumContentsLength(12)
        self.picker.setSizeAdjustPolicy(
            TemplatePicker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._preview_label = PlainLabel(role="strong")
        self.start_over = Button(kind="link")
        self.preview = MessagePreview(kit.theme)
        self._preview_label.setBuddy(self.preview)
        self._form_heading = PlainLabel(role="strong")
        self.form = FillForm(kit, after=self.preview)
        self._form_card = Card(kind="sunken", padding=space(3))
        self.form.reached.connect(self.ensureWidgetVisible)
        self._lay_out()
        self._retranslate()

    def show_form(self, names: tuple[str, ...]) -> None:
        """Ask for these placeholders."""
        self.form.set_names(names)
        self._form_card.setVisible(bool(names))

    def focus_first(self) -> None:
        """Put the keyboard where something is to be typed, and bring that into view."""
        if not self.form.focus_first_empty():
            self.preview.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._form_card.body.addWidget(self._form_heading)
        self._form_card.body.addSpacing(space(1))
        self._form_card.body.addWidget(self.form)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._picker_label)
        head.addWidget(self.picker, 1)
        preview_head = QHBoxLayout()
        preview_head.addWidget(self._preview_label, 1)
        preview_head.addWidget(self.start_over)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space(1))
        lines.addLayout(head)
        lines.addSpacing(space(3))
        lines.addLayout(preview_head)
        lines.addWidget(self.preview)
        lines.addSpacing(space(3))
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
        self._picker_label.setText(self.tr("Template"))
        self.picker.setAccessibleName(self.tr("Template"))
        self._form_heading.setText(self.tr("Fill in what the case does not say"))
        self._preview_label.setText(self.tr("Message"))
        self.preview.setAccessibleName(self.tr("Message"))
        self.start_over.set_words(self.tr("Take back my edits"))
        self.form.retranslate()
