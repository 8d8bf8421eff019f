"""What a file of templates has, before anything of it is taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.template_exchange import Arrival, Incoming, TakenIn, take_in

from ..case.form_dialog import FormDialog
from ..kit import Kit
from ..theme import space
from ..widgets import PlainLabel, prepare_table
from .import_model import ImportModel

_WIDTH, _HEIGHT = 880, 640


class ImportDialog(FormDialog):
    """The templates of a file, which of them are new, and which would replace words.

    Attributes:
        table: one row each, with a box for those that would change anything.
        now, then: the words of the chosen one as they are here, and in the file.

    Signals:
        taken_in(object): :class:`TakenIn`: the ticked ones are in the casebook.
    """

    taken_in = Signal(object)

    def __init__(
        self, kit: Kit, incoming: Sequence[Incoming], file: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, parent)
        self._file = file
        self.model = ImportModel(incoming, self)
        self._about = PlainLabel(role="muted", wrap=True)
        self.table = QTableView()
        prepare_table(self.table)
        self.table.setModel(self.model)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        for column in range(self.model.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.now, self.then = QPlainTextEdit(), QPlainTextEdit()
        self._now_label, self._then_label = PlainLabel(role="strong"), PlainLabel(role="strong")
        self._lay_out()
        self.model.dataChanged.connect(self._count)
        self.table.selectionModel().currentRowChanged.connect(self._compare)
        self.resize(_WIDTH, _HEIGHT)
        self.retranslate()
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def save(self) -> bool:
        """Take in what is ticked."""
        session = self.kit.session
        taken = self.do(take_in, session.playbooks, self.model.ticked(), session.now())
        if not isinstance(taken, TakenIn):
            return False
        self.taken_in.emit(taken)
        return True

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Import templates"))
        self.table.setAccessibleName(self.tr("Templates in the file"))
        self._now_label.setText(self.tr("As it is now"))
        self._then_label.setText(self.tr("In the file"))
        self.now.setAccessibleName(self._now_label.text())
        self.then.setAccessibleName(self._then_label.text())
        self.model.retranslate()
        self._count()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(space(4))
        for label, text in ((self._now_label, self.now), (self._then_label, self.then)):
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setMinimumHeight(space(40))
            label.setBuddy(text)
            column = QVBoxLayout()
            column.setSpacing(space(1))
            column.addWidget(label)
            column.addWidget(text, 1)
            words.addLayout(column, 1)
        self.table.setMinimumHeight(space(60))
        self.fields.addWidget(self._about)
        self.fields.addWidget(self.table, 1)
        self.fields.addLayout(words)

    def _compare(self, current: QModelIndex) -> None:
        one = self.model.incoming(current.row())
        self.then.setPlainText(one.edit.body)
        self.now.setPlainText(one.shown.body if one.shown is not None else "")
        is_new = one.arrival is Arrival.NEW
        self.now.setPlaceholderText(self.tr("Not there yet") if is_new else "")

    def _count(self) -> None:
        counts = {arrival: self.model.count(arrival) for arrival in Arrival}
        self._about.setText(
            self.tr(
                "{file}: {new} new, {replaces} replacing the words here, {same} the same as here. "
                "Nothing is written before you import."
            ).format(
                file=self._file,
                new=counts[Arrival.NEW],
                replaces=counts[Arrival.REPLACES],
                same=counts[Arrival.SAME],
            )
        )
        wanted = len(self.model.ticked())
        self.save_button.set_words(self.tr("Import %n template(s)", "", wanted))
        self.save_button.setEnabled(wanted > 0)
