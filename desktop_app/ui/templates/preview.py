"""How the template that is written would read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.services.changes import Change
from desktop_app.services.template_preview import Preview, latest_case, preview

from ..kit import Kit
from ..messages.token_marks import TokenHighlighter
from ..theme import space
from ..widgets import PlainLabel
from ..wording import listed, placeholder_word
from .body_edit import take_what_is_left

_MOST_CASES = 999_999_999
_NUMBER_WIDTH = 96
_ROOM_FOR_ALL = 168


class TemplatePreview(QWidget):
    """A template filled from the case that was opened last, or from one that is chosen by number.

    Without a case there are made-up values.

    Attributes:
        number: the case's number; empty for made-up values.
        text: the message; it cannot be edited.
        about: says where the values come from and what is still asked for.

    Signals:
        case_chosen: another case fills the template.
    """

    case_chosen = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._body = ""
        self._issue_type = ""
        # Until somebody chooses, the case with the latest activity is the one that matters.
        self._is_chosen = False
        self._label = PlainLabel(role="strong")
        self._number_label = PlainLabel(role="caption")
        self.number = QLineEdit()
        self.number.setValidator(QIntValidator(1, _MOST_CASES, self))
        self.number.setMaximumWidth(_NUMBER_WIDTH)
        self._number_label.setBuddy(self.number)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        take_what_is_left(self.text, space(16))
        self._marks = TokenHighlighter(self.text.document(), kit.theme)
        self.about = PlainLabel(role="caption", wrap=True)
        self._lay_out()
        self.number.textEdited.connect(self._choose)
        self._session.case_requested.connect(self.use_case)
        self._session.changed.connect(self._changed)
        self._retranslate()

    def show_body(self, body: str, issue_type: str) -> None:
        """Show another text, of a template for this issue type."""
        self._body, self._issue_type = body, issue_type
        self._update()

    def use_case(self, case_id: int) -> None:
        """Fill the template from a case from now on."""
        self._is_chosen = True
        self.number.setText(str(case_id))
        self._update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the small print where there is hardly room for the message."""
        super().resizeEvent(event)
        self.about.setVisible(event.size().height() >= _ROOM_FOR_ALL)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was out of sight."""
        super().showEvent(event)
        if not self._is_chosen:
            latest = latest_case(self._session.store)
            self.number.setText(str(latest) if latest else "")
        self._update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._label, 1)
        head.addWidget(self._number_label)
        head.addWidget(self.number)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.about)

    def _choose(self) -> None:
        self._is_chosen = True
        self._update()
        self.case_chosen.emit()

    def _changed(self, change: Change) -> None:
        number = self.number.text()
        if number and change.concerns(int(number)):
            self._update()

    def _update(self) -> None:
        if not self.isVisible():
            return
        number = int(self.number.text() or 0) or None
        try:
            shown = self._filled(number)
        except UserError as fault:
            shown = self._filled(None)
            self.about.setText(self._session.sentence_for(fault))
        else:
            self.about.setText(self._describe(shown, number))
        if self.text.toPlainText() != shown.filled.text:
            self.text.setPlainText(shown.filled.text)

    def _filled(self, case_id: int | None) -> Preview:
        session = self._session
        return preview(
            *(session.store, session.playbooks, self._body, case_id, self._issue_type),
            *(session.language, session.now(), session.zone),
        )

    def _describe(self, shown: Preview, number: int | None) -> str:
        if shown.case_title is None:
            words = self.tr("With made-up values.")
        else:
            words = self.tr("With the facts of case {number}, {title}.").format(
                number=number, title=shown.case_title
            )
        if not shown.filled.missing:
            return words
        language = self._session.language
        names = listed(placeholder_word(name, language) for name in shown.filled.missing)
        asked = self.tr("{facts} Asked for when it is used: {names}")
        return asked.format(facts=words, names=names)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Preview"))
        self.text.setAccessibleName(self.tr("Preview"))
        self._number_label.setText(self.tr("Case number"))
        self.number.setAccessibleName(self.tr("Case number for the preview"))
        self.number.setPlaceholderText(self.tr("none"))
        self._update()
