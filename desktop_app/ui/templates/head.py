"""What is known about the template in the editor: whose it is, how it served, what is like it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.template import Template, Usage

from ..kit import Kit
from ..theme import space
from ..widgets import Badge, Button, IconButton, IconLabel, PlainLabel, plain_tooltip
from .entries import Entry, Origin
from .models import ORIGIN_TONES, origin_word


class TemplateHead(QWidget):
    """The lines above a template's fields.

    Attributes:
        star: marks the template as a favourite, or takes the mark away.
        usage: says how often it was used and how that ended; empty while it was not.
        twin: names a template that says nearly the same; hidden when there is none.
        show_twin: goes there.

    Signals:
        twin_wanted(object): the :class:`Template` that says nearly the same is to be shown.
    """

    twin_wanted = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = kit.icons
        self._entry: Entry | None = None
        self._usage = Usage()
        self._is_favourite = False
        self._twin: Template | None = None
        self._badge = Badge()
        self._about = PlainLabel(role="caption", wrap=True)
        self.star = IconButton(kit.icons.get("star", "text_muted"), "", shortcut="Ctrl+B")
        self.usage = PlainLabel(role="caption")
        self._twin_icon = IconLabel(kit.icons, "info", "info", 18)
        self.twin = PlainLabel(role="caption", wrap=True)
        self.show_twin = Button(kind="link")
        self._lay_out()
        self.show_twin.clicked.connect(lambda: self.twin_wanted.emit(self._twin))
        self._retranslate()

    def show_entry(self, entry: Entry, usage: Usage, is_favourite: bool) -> None:
        """Show what is known about a template."""
        self._entry, self._usage, self._is_favourite = entry, usage, is_favourite
        name, ink = ("star-filled", "warning") if is_favourite else ("star", "text_muted")
        self.star.setIcon(self._icons.get(name, ink))
        self.star.setEnabled(entry.template is not None)
        self._describe()

    def set_twin(self, twin: Template | None) -> None:
        """Name a template that says nearly the same, or none."""
        self._twin = twin
        for part in (self._twin_icon, self.twin, self.show_twin):
            part.setVisible(twin is not None)
        self._name_twin()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(space(2))
        middle = Qt.AlignmentFlag.AlignVCenter
        first.addWidget(self._badge, 0, middle)
        first.addWidget(self._about, 1, middle)
        first.addWidget(self.usage, 0, middle)
        first.addWidget(self.star, 0, middle)
        second = QHBoxLayout()
        second.setSpacing(space(2))
        second.addWidget(self._twin_icon)
        second.addWidget(self.twin, 1)
        second.addWidget(self.show_twin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(first)
        layout.addLayout(second)
        self.set_twin(None)

    def _describe(self) -> None:
        if self._entry is None:
            return
        origin = self._entry.origin
        self._badge.set(origin_word(origin), ORIGIN_TONES[origin])
        self._about.setText(
            {
                Origin.BUILT_IN: self.tr("Comes with the program. Edit it as you like."),
                Origin.EDITED: self.tr("Your words are used; updates of the program keep them."),
                Origin.OWN: self.tr("Written by you; shown in every language."),
                Origin.NEW: self.tr("Not saved yet."),
            }[origin]
        )
        self.star.set_words(
            self.tr("No longer a favourite") if self._is_favourite else self.tr("Mark as favourite")
        )
        self.usage.setText(self._usage_words())
        self.usage.setVisible(bool(self._usage.times))

    def _usage_words(self) -> str:
        used = self.tr("Used %n time(s)", "", self._usage.times)
        settled = self.tr("%n resolved", "", self._usage.settled)
        return self.tr("{used}, {resolved}").format(used=used, resolved=settled)

    def _name_twin(self) -> None:
        if self._twin is not None:
            words = self.tr("Nearly the same as “{title}”.").format(title=self._twin.title)
            self.twin.setText(words)

    def _retranslate(self) -> None:
        self._describe()
        self._name_twin()
        self.show_twin.set_words(self.tr("Show it"))
        told = self.tr(
            "Counted are messages that were logged as sent. Resolved are those whose case is "
            "resolved or closed now."
        )
        self.usage.setToolTip(plain_tooltip(told))
        self.usage.setAccessibleDescription(told)
