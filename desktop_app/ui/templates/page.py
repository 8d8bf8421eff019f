"""The templates page: folders, the templates in one, and the editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Template
from desktop_app.services.changes import Change
from desktop_app.services.templates import templates_for

from ..kit import Kit
from ..theme import space
from ..widgets import Button, PageHeader
from .acts import TakeBack, TemplateActs
from .button_row import ButtonRow
from .columns import FoldersColumn, TemplatesColumn, side_by_side
from .editor import TemplateEditor
from .entries import Draft, Entry, key_of
from .exchange import ExchangeButtons
from .rows import ALL, FAVOURITES, TWINS, type_for_new
from .shelf_reader import ShelfReader


class TemplatesPage(QWidget):
    """Where message templates are read, changed and added.

    What is typed is kept for each template until it is saved or discarded; nothing is asked.

    Attributes:
        types, templates, editor, buttons: its parts, from the left.
        new: begins a new template.
        exchange: takes templates in and gives them away.

    Signals:
        notified(str, str): a sentence for the message bar, and its tone.
        undo_offered(str, object): a sentence, and what takes the act back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._acts = TemplateActs(kit.session)
        self._shelf = ShelfReader(kit.session, self)
        self._drafts = self._shelf.drafts
        self._entry: Entry | None = None
        self._is_stale = True
        self._last_keys: dict[str, str] = {}
        self._header = PageHeader()
        self.new = Button(icon=kit.icons.get("add"), shortcut="Ctrl+Shift+N")
        self.exchange = ExchangeButtons(kit)
        self._header.add_action(self.exchange)
        self._header.add_action(self.new)
        self.types = FoldersColumn(kit)
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
            self._shelf.read()
            self.types.offer(self._shelf.elsewhere(), self._shelf.has_twins)
            self.types.load()
            self._reload()

    def focus_first(self) -> None:
        """Put the keyboard where a template is found."""
        self.templates.search.setFocus()

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
        room = QHBoxLayout()
        room.setContentsMargins(space(8), space(5), space(8), space(6))
        room.addWidget(side_by_side(self.types, self.templates, self.editor))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(room, 1)

    def _connect(self) -> None:
        self.types.chosen.connect(self._open_folder)
        self.templates.search.textChanged.connect(lambda: self._reload())
        self.templates.chosen.connect(self._show)
        self.editor.draft_changed.connect(self._keep)
        self.new.clicked.connect(lambda: self._start(Draft(Stage.FIRST_CONTACT, "", "")))
        self.buttons.save.clicked.connect(self._save)
        self.buttons.discard.clicked.connect(self._discard)
        self.buttons.duplicate.clicked.connect(self._duplicate)
        self.buttons.reset.clicked.connect(self._reset)
        self.buttons.delete.clicked.connect(self._delete)
        self.editor.head.star.clicked.connect(self._mark)
        self.editor.head.twin_wanted.connect(self.show_template)
        self.exchange.notified.connect(self.notified)
        self.exchange.undo_offered.connect(self.undo_offered)
        self._shelf.learnt.connect(self._tell_learnt)
        self._session.changed.connect(self._changed)

    def _changed(self, change: Change) -> None:
        # How a template has served depends on where its cases stand.
        if change.templates or change.case_ids or change.everything:
            self._mark_stale()

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _reload(self, key: str = "") -> None:
        choice = self.types.chosen_id
        rows = self._shelf.rows(choice, self.templates.search.text())
        self.templates.load(rows, self._shelf.standing, key or self._last_keys.get(choice, ""))

    def _open_folder(self) -> None:
        # Whoever opens a folder wants to see what is in it, and not only what was searched for.
        self.templates.search.clear()
        self._reload()

    def _show(self, entry: Entry) -> None:
        self._entry = entry
        self._last_keys[self.types.chosen_id] = entry.key
        self.editor.show_entry(entry)
        self._show_head(entry)
        self.buttons.show_entry(entry)
        self.exchange.set_template(entry.template)

    def _show_head(self, entry: Entry) -> None:
        known, template = self._shelf.standing, entry.template
        full_id = template.id if template is not None else ""
        head = self.editor.head
        head.show_entry(entry, known.usage(full_id), full_id in known.favourites)
        head.set_twin(self._shelf.twin_of(template))

    def _tell_learnt(self) -> None:
        self.types.offer(self._shelf.elsewhere(), self._shelf.has_twins)
        self._reload()
        if self._entry is not None:
            self._show_head(self._entry)

    def show_template(self, template: Template) -> None:
        """Show a template, in the folder of its issue type if it is not in the one on show."""
        key = key_of(template, self._session.language)
        if not self.templates.choose(key):
            self._last_keys[template.issue_type] = key
            self.types.choose(template.issue_type)

    def show_by_id(self, issue_type: str, template_id: str) -> None:
        """Show the template with this id, in the language of the window."""
        self.refresh()
        session = self._session
        found = templates_for(session.store, session.playbooks, issue_type, session.language)
        for template in found:
            if template.id == template_id:
                self.templates.search.clear()
                self.show_template(template)

    def _mark(self) -> None:
        template = self._entry.template if self._entry is not None else None
        if template is not None:
            self._acts.mark(template, template.id not in self._shelf.standing.favourites)

    def _keep(self, draft: Draft) -> None:
        if self._entry is None:
            return
        self._entry = replace(self._entry, draft=draft)
        self._drafts.keep(self._entry)
        self.templates.replace(self._entry)
        self.buttons.show_entry(self._entry)

    def _duplicate(self) -> None:
        if self._entry is not None:
            title = self.tr("{title} (copy)").format(title=self._entry.draft.title)
            self._start(replace(self._entry.draft, title=title))

    def _start(self, draft: Draft) -> None:
        chosen = self.types.chosen_id
        key = self._drafts.start(type_for_new(chosen, self._entry), draft)
        self.templates.search.clear()
        if chosen in (FAVOURITES, TWINS):
            self._last_keys[ALL] = key
            self.types.choose(ALL)
        else:
            self._reload(key)
        self.editor.title.setFocus()
        self.editor.title.selectAll()

    def _save(self) -> None:
        entry = self._entry
        if entry is None or self.editor.complain():
            return
        key = self._acts.save(entry)
        if key is not None:
            self._drafts.drop(entry.key)
            self._reload(key)
            self.notified.emit(self.tr("Template saved."), "success")

    def _discard(self) -> None:
        entry = self._entry
        if entry is not None:
            self._drafts.drop(entry.key)
            self._reload()
            words = self.tr("Changes discarded.")
            self.undo_offered.emit(words, lambda: self._take_back(entry))

    def _reset(self) -> None:
        entry = self._entry
        if entry is not None and entry.template is not None:
            back = self._acts.reset(entry.template)
            self._after(entry, back, self.tr("Back to the built-in words."))

    def _delete(self) -> None:
        entry = self._entry
        if entry is not None and entry.template is not None:
            words = self.tr("Deleted the template {title}.").format(title=entry.template.title)
            self._after(entry, self._acts.delete(entry.template), words)

    def _after(self, entry: Entry, back: TakeBack | None, words: str) -> None:
        """Show what an act has left, and offer to take it back, unless it failed."""
        if back is None:
            return
        self._drafts.drop(entry.key)
        self._reload()

        def undo() -> None:
            if back():
                self._take_back(entry)

        self.undo_offered.emit(words, undo)

    def _take_back(self, entry: Entry) -> None:
        self._drafts.restore(entry)
        if self.types.chosen_id in (ALL, entry.issue_type):
            self._reload(entry.key)

    def _retranslate(self) -> None:
        self._header.set_words(
            self.tr("Templates"),
            self.tr("What you send to the platform's staff, for each kind of issue."),
        )
        self.new.set_words(self.tr("New template"))
