"""What the wording check of messages points out."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.wording_rules import EditedRule, WordingKind
from desktop_app.services import wording_check as service
from desktop_app.services.changes import Change
from desktop_app.store.connection import Store

from ..kit import Kit
from ..theme import space
from ..widgets import Divider, PlainLabel, plain_tooltip, prepare_list
from ..wording_kinds import kind_word
from ..worker import Progress
from .own_words import OwnWordsAdder, OwnWordsRow
from .section import Section

_LIST_HEIGHT = 264
_EXAMPLES = 8
_TICKABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
)


class WordingCard(Section):
    """The rules, each with a box to tick, and words of the seller's own.

    They are read when the card is first seen.

    Attributes:
        rules: the rules that ship, by kind; an unticked one is off.
        rows: the seller's own words.
        adder: adds some.

    Signals:
        undo_offered(str, object): own words were removed; the callable puts them back.
    """

    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self._icons = kit.icons
        self._book = service.wording_book(kit.session.casebook.resources)
        self._edited: tuple[EditedRule, ...] = ()
        self._is_current = False
        self._is_filling = False
        self.rules = QListWidget()
        prepare_list(self.rules)
        self.rules.setWordWrap(True)
        self.rules.setUniformItemSizes(False)
        self.rules.setFixedHeight(_LIST_HEIGHT)
        self.rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rules.itemChanged.connect(self._ticked)
        self._own_label = PlainLabel(role="strong")
        self.rows: list[OwnWordsRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(space(1))
        self.adder = OwnWordsAdder(kit.icons)
        self.adder.entered.connect(self._add)
        self.body.addWidget(self.rules)
        self.body.addWidget(Divider())
        self.body.addWidget(self._own_label)
        self.body.addLayout(self._list)
        self.body.addWidget(self.adder)
        kit.session.changed.connect(self._changed)
        self.retranslate()

    def refresh(self) -> None:
        """Show the rules as they are."""
        self._is_current = True

        def read(store: Store, _: Progress) -> tuple[EditedRule, ...]:
            return service.rules_with_edits(store, self._book)

        # Reading the files takes longer than a window may wait.
        self._session.worker.submit(read, self._show, self._tell, owner=self)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Wording check"),
            self.tr(
                "What is pointed out while you write a message. It never keeps you from sending."
            ),
        )
        self.rules.setAccessibleName(self.tr("What is pointed out"))
        self._own_label.setText(self.tr("Words of your own"))
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the rules when they are first to be seen."""
        super().showEvent(event)
        if not self._is_current:
            self.refresh()

    def _changed(self, change: Change) -> None:
        if not (change.wording or change.everything):
            return
        self._is_current = False
        if self.isVisible():
            self.refresh()

    def _show(self, edited: tuple[EditedRule, ...]) -> None:
        if edited != self._edited:
            self._edited = edited
            self._fill()

    def _tell(self, fault: BaseException) -> None:
        self._session.failed.emit(self._session.sentence_for(fault))

    def _fill(self) -> None:
        row = self.rules.currentRow()
        self._is_filling = True
        self.rules.clear()
        for kind in WordingKind:
            of_kind = [one for one in self._edited if one.rule.kind is kind]
            shipped = [one for one in of_kind if not one.rule.is_own]
            if shipped:
                self.rules.addItem(_heading(kind_word(kind)))
            for one in shipped:
                self.rules.addItem(self._item(one))
        self.rules.setCurrentRow(row)
        self._is_filling = False
        self._show_own([one for one in self._edited if one.rule.is_own])

    def _item(self, edited: EditedRule) -> QListWidgetItem:
        rule = edited.rule
        item = QListWidgetItem(rule.reason.in_language(self._session.language))
        item.setData(Qt.ItemDataRole.UserRole, rule.id)
        item.setFlags(_TICKABLE)
        item.setCheckState(Qt.CheckState.Unchecked if edited.is_off else Qt.CheckState.Checked)
        examples = self.tr("Such as: {words}")
        words = "、".join(rule.words[:_EXAMPLES])
        item.setToolTip(plain_tooltip(examples.replace("{words}", words)) if words else "")
        return item

    def _show_own(self, own: list[EditedRule]) -> None:
        if own == [row.edited for row in self.rows]:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one) for one in own]
        controls = [stop for row in self.rows for stop in (row.wanted, row.remove)]
        for before, after in pairwise((self.rules, *controls, self.adder.words)):
            QWidget.setTabOrder(before, after)

    def _row(self, edited: EditedRule) -> OwnWordsRow:
        row = OwnWordsRow(self._icons, edited)
        row.wanted.clicked.connect(lambda wanted: self._switch(edited.rule.id, not wanted))
        row.remove.clicked.connect(lambda: self._remove(edited))
        self._list.addWidget(row)
        return row

    def _ticked(self, item: QListWidgetItem) -> None:
        if not self._is_filling:
            is_off = item.checkState() is Qt.CheckState.Unchecked
            self._switch(item.data(Qt.ItemDataRole.UserRole), is_off)

    def _switch(self, rule_id: str, is_off: bool) -> None:
        session = self._session
        session.do(service.set_rule_off, self._book, rule_id, is_off, session.now())

    def _add(self) -> None:
        session, adder = self._session, self.adder
        session.failed.connect(adder.show_error)
        done = session.do(
            service.add_own_words,
            adder.typed_words(),
            WordingKind(adder.kind.value()),
            adder.reason.text(),
            session.now(),
        )
        session.failed.disconnect(adder.show_error)
        if done is None:
            adder.words.setFocus()
        else:
            adder.clear()

    def _remove(self, edited: EditedRule) -> None:
        session, rule = self._session, edited.rule
        # A reason that the seller gave is the same in both languages.
        reason = rule.reason.zh if rule.reason.zh == rule.reason.en else ""
        if session.do(service.remove_own_words, rule.id, session.now()) is None:
            return
        self.adder.words.setFocus()
        words = self.tr("No longer pointed out: {words}")
        self.undo_offered.emit(
            words.replace("{words}", "、".join(rule.words)),
            lambda: session.do(service.add_own_words, rule.words, rule.kind, reason, session.now()),
        )


def _heading(words: str) -> QListWidgetItem:
    item = QListWidgetItem(words)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item
