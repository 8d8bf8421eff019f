"""The templates page: issue types, the templates of one, and the editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.playbook import LANGUAGES, Stage
from desktop_app.domain.template import Template
from desktop_app.services.changes import Change
from desktop_app.services.templates import (
    add_template,
    delete_template,
    reset_template,
    save_template,
    templates_for,
)

from ..kit import Kit
from ..theme import space
from ..widgets import Button, PageHeader
from .button_row import ButtonRow
from .columns import IssueTypesColumn, TemplatesColumn
from .editor import TemplateEditor
from .entries import Draft, Drafts, Entry, key_of, with_words
from .intents import announced


class TemplatesPage(QWidget):
    """Where message templates are read, changed and added.

    What is typed is kept for each template until it is saved or discarded; nothing is asked.

    Attributes:
        types, templates, editor, buttons: its parts, from the left.
        new: begins a new template.

    Signals:
        notified(str, str): a sentence for the message bar, and its tone.
        undo_offered(str, object): a sentence, and what takes the act back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._drafts = Drafts()
        self._entry: Entry | None = None
        self._is_stale = True
        self._last_keys: dict[str, str] = {}
        self._header = PageHeader()
        self.new = Button(icon=kit.icons.get("add"), shortcut="Ctrl+Shift+N")
        self._header.add_action(self.new)
        self.types = IssueTypesColumn(kit)
        self.templates = TemplatesColumn(kit)
        self.editor = TemplateEditor(kit)
        self.buttons = ButtonRow(kit)
        self.editor.body.addWidget(self.buttons)
        self._lay_out()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Show the templates as they are now, if they may not be on show yet."""
        if self._is_stale:
            self._is_stale = False
            self.types.load()
            self._reload()

    def focus_first(self) -> None:
        """Put the keyboard where an issue type is found."""
        self.types.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was out of sight."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language: built-in templates are another text in each."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._mark_stale()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        columns = QSplitter()
        columns.setChildrenCollapsible(False)
        for column, least in ((self.types, 150), (self.templates, 190), (self.editor, 300)):
            column.setMinimumWidth(least)
            columns.addWidget(column)
        columns.setStretchFactor(2, 1)
        columns.setSizes([200, 290, 700])
        room = QHBoxLayout()
        room.setContentsMargins(space(8), space(5), space(8), space(6))
        room.addWidget(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(room, 1)

    def _connect(self) -> None:
        self.types.chosen.connect(lambda: self._reload())
        self.templates.chosen.connect(self._show)
        self.editor.draft_changed.connect(self._keep)
        self.new.clicked.connect(self._begin)
        self.buttons.save.clicked.connect(self._save)
        self.buttons.discard.clicked.connect(self._discard)
        self.buttons.duplicate.clicked.connect(self._duplicate)
        self.buttons.reset.clicked.connect(self._reset)
        self.buttons.delete.clicked.connect(self._delete)
        self._session.changed.connect(self._changed)

    def _changed(self, change: Change) -> None:
        if change.templates:
            self._mark_stale()

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _reload(self, key: str = "") -> None:
        session, issue_type = self._session, self.types.chosen_id
        saved = templates_for(session.store, session.playbooks, issue_type, session.language)
        entries = self._drafts.entries(saved, issue_type, session.language)
        self.templates.load(entries, key or self._last_keys.get(issue_type, ""))

    def _show(self, entry: Entry) -> None:
        self._entry = entry
        self._last_keys[entry.issue_type] = entry.key
        self.editor.show_entry(entry)
        self.buttons.show_entry(entry)

    def _keep(self, draft: Draft) -> None:
        if self._entry is None:
            return
        self._entry = replace(self._entry, draft=draft)
        self._drafts.keep(self._entry)
        self.templates.replace(self._entry)
        self.buttons.show_entry(self._entry)

    def _begin(self) -> None:
        self._start(Draft(Stage.FIRST_CONTACT, "", ""))

    def _duplicate(self) -> None:
        if self._entry is not None:
            title = self.tr("{title} (copy)").format(title=self._entry.draft.title)
            self._start(replace(self._entry.draft, title=title))

    def _start(self, draft: Draft) -> None:
        self._reload(self._drafts.start(self.types.chosen_id, draft))
        self.editor.title.setFocus()
        self.editor.title.selectAll()

    def _save(self) -> None:
        entry, session = self._entry, self._session
        if entry is None or self.editor.complain():
            return
        draft, now = entry.draft, session.now()
        if entry.template is None:
            words = (draft.stage, draft.title, draft.body)
            done = session.do(announced(add_template), entry.issue_type, *words, now)
        else:
            wanted = with_words(entry.template, draft)
            done = self._write(wanted, session.language)
        if done is None:
            return
        self._drafts.drop(entry.key)
        self._reload(key_of(done[0], session.language))
        self.notified.emit(self.tr("Template saved."), "success")

    def _write(self, template: Template, language: str) -> tuple[Template, Change] | None:
        session = self._session
        write = announced(save_template)
        return session.do(write, session.playbooks, template, language, session.now())

    def _discard(self) -> None:
        entry = self._entry
        if entry is None:
            return
        self._drafts.drop(entry.key)
        self._reload()
        self.undo_offered.emit(self.tr("Changes discarded."), lambda: self._take_back(entry))

    def _reset(self) -> None:
        entry, session = self._entry, self._session
        if entry is None or entry.template is None:
            return
        edited, language = entry.template, session.language
        reset = announced(reset_template)
        if session.do(reset, session.playbooks, edited.id, language, session.now()) is None:
            return
        self._drafts.drop(entry.key)
        self._reload()

        def undo() -> None:
            if self._write(edited, language) is not None:
                self._take_back(entry)

        self.undo_offered.emit(self.tr("Back to the built-in words."), undo)

    def _delete(self) -> None:
        entry, session = self._entry, self._session
        if entry is None or entry.template is None:
            return
        written = self._written(entry.template)
        if session.do(announced(delete_template), entry.template.id, session.now()) is None:
            return
        self._drafts.drop(entry.key)
        self._reload()

        def undo() -> None:
            results = [self._write(template, language) for language, template in written]
            if None not in results:
                self._take_back(entry)

        sentence = self.tr("Deleted the template {title}.").format(title=entry.template.title)
        self.undo_offered.emit(sentence, undo)

    def _written(self, template: Template) -> list[tuple[str, Template]]:
        """Return all that deleting a template takes away, by language."""
        session = self._session
        return [
            (language, one)
            for language in LANGUAGES
            for one in templates_for(
                session.store, session.playbooks, template.issue_type, language
            )
            if one.id == template.id and one.own
        ]

    def _take_back(self, entry: Entry) -> None:
        self._drafts.restore(entry)
        if entry.issue_type == self.types.chosen_id:
            self._reload(entry.key)

    def _retranslate(self) -> None:
        self._header.set_words(
            self.tr("Templates"),
            self.tr("What you send to the platform's staff, for each kind of issue."),
        )
        self.new.set_words(self.tr("New template"))
