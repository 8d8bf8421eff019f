"""Where a template is written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.placeholders import find, own_token
from desktop_app.domain.playbook import Stage

from ..kit import Kit
from ..theme import space
from ..widgets import Button, Card, ChoiceField, FormRow, IconLabel, PlainLabel
from ..wording import listed, placeholder_token, stage_word
from .body_edit import BodyEdit
from .entries import Draft, Entry, Origin
from .head import TemplateHead
from .placeholder_menu import PlaceholderMenu
from .preview import TemplatePreview

_STAGE_LEAST, _STAGE_MOST = 168, 200


class TemplateEditor(Card):
    """Title, stage and text of one template.

    Attributes:
        head: what is known about the template.
        title, stage, text: the fields. The stage of a built-in template is fixed.
        insert: opens ``placeholders``, the menu of placeholders to put in.
        unknown: names each ``{{…}}`` that is no placeholder; empty when there is none.
        count: says how long the text is.
        preview: how it would read.

    Signals:
        draft_changed(object): the words are another :class:`Draft`.
    """

    draft_changed = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=space(5))
        self._session = kit.session
        self._entry: Entry | None = None
        self._is_filling = False
        self.head = TemplateHead(kit)
        self.title = QLineEdit()
        self.stage = ChoiceField()
        self.text = BodyEdit(kit.theme)
        self._title_row = FormRow(self.title)
        self._stage_row = FormRow(self.stage)
        self._text_label = PlainLabel(role="strong")
        self._text_label.setBuddy(self.text)
        self._text_error = PlainLabel(role="danger", wrap=True)
        self.placeholders = PlaceholderMenu(self)
        self.insert = Button(kind="quiet", icon=kit.icons.get("add"), shortcut="Ctrl+I")
        self.insert.setMenu(self.placeholders)
        self._picture = IconLabel(kit.icons, "info", "danger", 18)
        self.unknown = PlainLabel(role="danger", wrap=True)
        self.count = PlainLabel(role="caption")
        self.preview = TemplatePreview(kit)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_entry(self, entry: Entry) -> None:
        """Show a template; fields that say the same already keep caret and undo."""
        is_other = self._entry is None or self._entry.key != entry.key
        self._entry = entry
        self._is_filling = True
        draft = entry.draft
        if is_other or self.title.text() != draft.title:
            self.title.setText(draft.title)
            self.title.setCursorPosition(0)
        if is_other or self.text.toPlainText() != draft.body:
            self.text.setPlainText(draft.body)
        self.stage.set_value(draft.stage.value)
        self._is_filling = False
        if is_other:
            self.clear_errors()
        self.stage.setEnabled(entry.origin in (Origin.OWN, Origin.NEW))
        self._check()

    def draft(self) -> Draft:
        """Return the words as they stand."""
        return Draft(Stage(self.stage.value()), self.title.text(), self.text.toPlainText())

    def complain(self) -> bool:
        """Say what is missing and put the keyboard there; False when nothing is."""
        draft = self.draft()
        no_title, no_text = not draft.title.strip(), not draft.body.strip()
        self._title_row.set_error(self.tr("Give the template a title.") if no_title else "")
        self._text_error.setText(self.tr("Write what the message says.") if no_text else "")
        self._text_error.setVisible(no_text)
        self.text.setAccessibleDescription(self._text_error.text())
        if no_title:
            self.title.setFocus()
        elif no_text:
            self.text.setFocus()
        return no_title or no_text

    def clear_errors(self) -> None:
        """Take back every complaint."""
        self._title_row.set_error("")
        self._text_error.hide()

    def insert_placeholder(self, name: str) -> None:
        """Put a placeholder where the caret is.

        Args:
            name: its canonical name.
        """
        self._insert(placeholder_token(name, self._session.language))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(space(4))
        self.stage.setMinimumContentsLength(8)
        self._stage_row.setMinimumWidth(_STAGE_LEAST)
        self._stage_row.setMaximumWidth(_STAGE_MOST)
        names.addWidget(self._title_row, 3)
        names.addWidget(self._stage_row, 1)
        text_head = QHBoxLayout()
        text_head.addWidget(self._text_label, 1)
        text_head.addWidget(self.insert)
        text_column = QVBoxLayout()
        text_column.setSpacing(space(1))
        text_column.addLayout(text_head)
        text_column.addWidget(self.text, 1)
        text_column.addWidget(self._text_error)
        strange = QHBoxLayout()
        strange.setSpacing(space(2))
        strange.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        strange.addWidget(self.unknown, 1)
        strange.addStretch()
        strange.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        text_column.addLayout(strange)
        self._text_error.hide()
        self.body.setSpacing(space(3))
        self.body.addWidget(self.head)
        self.body.addLayout(names)
        self.body.addLayout(text_column, 1)
        self.body.addWidget(self.preview, 1)

    def _connect(self) -> None:
        self.title.textEdited.connect(self._edited)
        self.stage.currentIndexChanged.connect(self._edited)
        self.text.textChanged.connect(self._edited)
        self.placeholders.chosen.connect(self.insert_placeholder)
        self.placeholders.pattern_chosen.connect(self._insert)

    def _insert(self, token: str) -> None:
        self.text.insertPlainText(token)
        self.text.setFocus()

    def _edited(self) -> None:
        if self._is_filling:
            return
        self.clear_errors()
        self._check()
        self.draft_changed.emit(self.draft())

    def _check(self) -> None:
        text = self.text.toPlainText()
        strange = dict.fromkeys(token.raw for token in find(text) if token.name is None)
        self.unknown.setText(self._complaint(strange) if strange else "")
        self.unknown.setVisible(bool(strange))
        self._picture.setVisible(bool(strange))
        self.count.setText(self.tr("%n character(s)", "", len(text)))
        if self._entry is not None:
            self.preview.show_body(text, self._entry.issue_type)

    def _complaint(self, strange: Iterable[str]) -> str:
        words = self.tr("Not a placeholder, stays as it is written: {tokens}")
        complaint = words.format(tokens=listed(strange))
        own = [written for raw in strange if (written := own_token(raw)) is not None]
        if not own:
            return complaint
        hint = self.tr("{complaint}. To be asked for it, write {token}.")
        return hint.format(complaint=complaint, token=listed(own))

    def _retranslate(self) -> None:
        self._title_row.set_label(self.tr("Title"))
        self._stage_row.set_label(self.tr("When to use"))
        self._text_label.setText(self.tr("Text"))
        self.text.setAccessibleName(self.tr("Text"))
        self.insert.set_words(self.tr("Insert placeholder"))
        self.placeholders.set_language(self._session.language)
        self.stage.set_choices((stage.value, stage_word(stage)) for stage in Stage)
        self._check()
