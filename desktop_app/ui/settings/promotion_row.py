"""One promotion in the promotion calendar."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.promotions import Coming

from ..icons import IconSet
from ..theme import set_look, space
from ..widgets import Badge, Button, ElidedLabel, IconButton, PlainLabel, plain_tooltip
from .day_field import DayField
from .promotion_words import coming_words, origin_words
from .tick_box import TickBox


class PromotionRow(QWidget):
    """A promotion's next day and reminder with what can be done to it; its day is edited in place.

    Attributes:
        coming: what is shown.
        wanted: whether it reminds.
        edit: begins to edit the day.
        back: removes an own promotion, or takes back what was changed of a built-in one.
        day: field for another day, shown while it is edited.
        save, cancel: end the editing.

    Signals:
        switched(bool): it is to remind, or not.
        day_entered(str): the user typed another day.
        back_wanted: remove it, or take back what was changed.
    """

    switched = Signal(bool)
    day_entered = Signal(str)
    back_wanted = Signal()

    def __init__(self, icons: IconSet, coming: Coming) -> None:
        super().__init__()
        self.coming = coming
        self._name = ElidedLabel(role="strong")
        self._badge = Badge()
        self._line = PlainLabel(role="muted", wrap=True)
        self._error = PlainLabel(role="danger", wrap=True)
        self.wanted = TickBox()
        self.edit = IconButton(icons.get("edit"), "")
        is_own = coming.promotion.built_in is None
        self.back = IconButton(icons.get("trash" if is_own else "undo"), "")
        self.day = DayField()
        self.save = Button(kind="primary")
        self.cancel = Button(kind="quiet")
        self._editor = QWidget()
        self._arrange()
        self._connect()
        self.stop_editing()

    @property
    def key(self) -> str:
        """The promotion's key."""
        return self.coming.promotion.key

    @property
    def is_editing(self) -> bool:
        """True while the field is shown."""
        return not self._editor.isHidden()

    def show_coming(self, coming: Coming, language: str, now: datetime, zone: tzinfo) -> None:
        """Show the promotion as it is, in the language of now; a day that is being typed stays."""
        self.coming = coming
        promotion = coming.promotion
        name = promotion.name.in_language(language)
        self._name.setText(name)
        set_look(self._name, "role", "muted" if promotion.is_off else "strong")
        self._line.setText(coming_words(coming, now, zone))
        self.wanted.setChecked(not promotion.is_off)
        self._show_origin()
        self.back.setVisible(promotion.built_in is None or promotion.own_day is not None)
        self._retranslate(name)

    def words(self) -> str:
        """Return what is said of the day and the reminder."""
        return self._line.text()

    def origin(self) -> str:
        """Return where the day comes from, in short."""
        return self._badge.text()

    def error(self) -> str:
        """Return what is wrong with what was typed, "" when all is well."""
        return self._error.text()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with what was typed; "" when all is well."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        set_look(self.day, "invalid", "true" if sentence else "false")
        self.day.setAccessibleDescription(sentence)

    def start_editing(self) -> None:
        """Show the field with the day that counts."""
        promotion = self.coming.promotion
        built_in_day = promotion.built_in.day if promotion.built_in is not None else None
        self.day.setText(str(promotion.own_day or built_in_day or ""))
        self._editor.show()
        self.edit.setEnabled(False)
        self.day.selectAll()
        self.day.setFocus()

    def stop_editing(self) -> None:
        """Show the day as it is."""
        self.show_error("")
        self._editor.hide()
        self.edit.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.is_editing:
            self._give_up()
            return
        super().keyPressEvent(event)

    def _retranslate(self, name: str) -> None:
        def named(words: str) -> str:
            # Not str.format: a name may hold braces of its own.
            return words.replace("{name}", name)

        self.wanted.setAccessibleName(named(self.tr("Remind me of {name}")))
        self.wanted.setToolTip(plain_tooltip(named(self.tr("Remind me of {name}"))))
        self.edit.set_words(named(self.tr("Change the day of {name}")))
        self.edit.setAccessibleDescription(self._line.text())
        self.back.set_words(
            named(self.tr("Remove {name}"))
            if self.coming.promotion.built_in is None
            else named(self.tr("Reset {name}"))
        )
        self.day.setAccessibleName(named(self.tr("Day of {name}")))
        self.day.show_hint(self.tr("11-11 or 2026-11-11"))
        self.save.set_words(self.tr("Save"))
        self.cancel.set_words(self.tr("Cancel"))

    def _show_origin(self) -> None:
        short, at_length = origin_words(self.coming.promotion)
        tone = "neutral" if self.coming.promotion.own_day is None else "accent"
        self._badge.set(short, tone)
        self._badge.setToolTip(plain_tooltip(at_length))
        self._badge.setVisible(bool(short))

    def _arrange(self) -> None:
        # The pencils stand below each other, whether or not there is something to take back.
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._name, 1)
        head.addWidget(self._badge)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addLayout(head)
        said.addWidget(self._line)
        top = QHBoxLayout()
        top.setSpacing(space(1))
        top.addWidget(self.wanted)
        top.addLayout(said, 1)
        top.addSpacing(space(1))
        top.addWidget(self.edit)
        top.addWidget(self.back)
        fields = QHBoxLayout(self._editor)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(space(2))
        fields.addWidget(self.day, 1)
        fields.addWidget(self.save)
        fields.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(top)
        layout.addWidget(self._editor)
        layout.addWidget(self._error)

    def _connect(self) -> None:
        self.wanted.clicked.connect(self.switched)
        self.edit.clicked.connect(self.start_editing)
        self.back.clicked.connect(self.back_wanted)
        self.day.textChanged.connect(lambda: self.show_error(""))
        self.day.returnPressed.connect(self._enter)
        self.save.clicked.connect(self._enter)
        self.cancel.clicked.connect(self._give_up)

    def _enter(self) -> None:
        self.day_entered.emit(self.day.text())

    def _give_up(self) -> None:
        self.stop_editing()
        self.edit.setFocus()
