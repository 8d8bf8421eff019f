"""The appeals of a case, and how many the notice allows."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.appeal import Appeal
from desktop_app.services import appeals
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..moments import moment_words
from ..theme import set_look, space
from ..widgets import Button, Form, NumberField, PlainLabel
from .form_dialog import FormDialog
from .source_line import SourceLine

_MOST = 99


class AppealEntry(QWidget):
    """An appeal with its note; it can be taken back, and put back.

    Attributes:
        toggle: takes it back because it was written down by mistake, or puts it back.
    """

    def __init__(
        self, dialog: FormDialog, place: int, appeal: Appeal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dialog = dialog
        self._place, self._appeal = place, appeal
        self._is_removed = False
        self._words = PlainLabel(role="strong", wrap=True)
        self._note = PlainLabel(appeal.note, wrap=True)
        self.toggle = Button(kind="quiet")
        self.toggle.clicked.connect(self._switch)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(self._note)
        self._note.setVisible(bool(appeal.note))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(words, 1)
        layout.addWidget(self.toggle)
        self.retranslate()

    def text(self) -> str:
        """Return what it says of the appeal."""
        return self._words.text()

    def retranslate(self) -> None:
        """Set the texts."""
        session = self._dialog.kit.session
        moment = moment_words(self._appeal.at, session.now(), session.zone)
        words = self.tr("Taken back: {moment}") if self._is_removed else "{place}. {moment}"
        self._words.setText(words.format(place=self._place, moment=moment))
        for label, role in ((self._words, "strong"), (self._note, "")):
            set_look(label, "role", "muted" if self._is_removed else role)
        text = self.tr("Put back") if self._is_removed else self.tr("Take back")
        self.toggle.set_words(text)
        self.toggle.setAccessibleName(f"{text}: {moment}")

    def _switch(self) -> None:
        change = appeals.restore_appeal if self._is_removed else appeals.remove_appeal
        now = self._dialog.kit.session.now()
        if self._dialog.do(change, self._appeal.id, now) is not None:
            self._is_removed = not self._is_removed
            self.retranslate()


class AppealsDialog(FormDialog):
    """The list, and the limit.

    Attributes:
        entries: the appeals, oldest first.
        limit: how many the notice allows; 0 for what is known of this kind of case.
    """

    def __init__(self, kit: Kit, detail: CaseDetail, parent: QWidget | None = None) -> None:
        """Make the dialog for a case."""
        super().__init__(kit, parent)
        self._case = detail.case
        self._known = kit.session.playbooks.get(detail.case.facts.issue_type).appeals
        self._empty = PlainLabel(role="muted", wrap=True)
        self._empty.setVisible(not detail.appeals)
        self.entries = [
            AppealEntry(self, place, one) for place, one in enumerate(detail.appeals, start=1)
        ]
        self.limit = NumberField(0, _MOST)
        self.limit.setValue(detail.case.appeal_limit or 0)
        form = Form()
        self._limit_row = form.add_row(self.limit)
        self._source = SourceLine()
        self.fields.addWidget(self._empty)
        for entry in self.entries:
            self.fields.addWidget(entry)
        self.fields.addWidget(form)
        self.fields.addWidget(self._source)
        self._source.setVisible(self._known is not None and self._known.limit is not None)
        if self._known is not None:
            self._source.show_source(self._known.source)
        self.retranslate()
        self.resize(space(120), space(85))
        self.limit.setFocus()
        self.limit.selectAll()

    def save(self) -> bool:
        """Write how many appeals are allowed."""
        limit = self.limit.value() or None
        if limit == self._case.appeal_limit:
            return True
        now = self.kit.session.now()
        return self.do(appeals.set_appeal_limit, self._case.id, limit, now) is not None

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Appeals of case {number}").format(number=self._case.id))
        self._empty.setText(self.tr("None has been recorded yet."))
        self._limit_row.set_label(self.tr("The notice allows"))
        known = None if self._known is None else self._known.limit
        if known is None:
            self.limit.setSpecialValueText(self.tr("not known"))
            self._limit_row.set_help(self.tr("Look for it on the notice; it differs."))
        else:
            words = self.tr("as usual: {limit}").format(limit=known)
            self.limit.setSpecialValueText(words)
            self._limit_row.set_help(self.tr("What the notice says comes first."))
        for entry in self.entries:
            entry.retranslate()
