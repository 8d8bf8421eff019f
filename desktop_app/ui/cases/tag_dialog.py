"""Tagging cases from the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.domain.tag import COMMAS, MOST_CHARACTERS, tags_in
from desktop_app.services.tags import tag_names

from ..case.form_dialog import FormDialog
from ..kit import Kit
from ..theme import space
from ..widgets import FlowLayout, Form, PlainLabel
from ..widgets.offer_list import Offer
from ..widgets.type_ahead import TypeAhead
from .tag_chip import TagChip


class TagDialog(FormDialog):
    """A line for tags to put on, with those in use offered, and the tags that can be taken off.

    Attributes:
        line: what is typed.
    """

    def __init__(
        self,
        kit: Kit,
        count: int,
        worn: tuple[str, ...],
        add: Callable[[str], None],
        remove: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the tags of cases.

        Args:
            kit: what to work with.
            count: of how many cases.
            worn: tags that any of them has.
            add: gets what was typed.
            remove: gets a tag that is to be taken off.
            parent: the window in front of which it opens.
        """
        super().__init__(kit, parent)
        self._count, self._add, self._remove = count, add, remove
        self._names = tag_names(kit.session.store)
        self.line = TypeAhead(self._find, free_text=True)
        form = Form()
        self._row = form.add_row(self.line)
        self.fields.addWidget(form)
        self._worn_label = PlainLabel(role="muted")
        self._worn = QWidget()
        flow = FlowLayout(self._worn, gap=space(1.5))
        for name in worn:
            chip = TagChip(kit, name)
            chip.removed.connect(self._take_off)
            flow.addWidget(chip)
        if worn:
            self.fields.addWidget(self._worn_label)
            self.fields.addWidget(self._worn)
        self.line.textChanged.connect(self._check)
        self.retranslate()
        self._check()
        self.resize(460, 0)
        self.grow_to_fit()
        self.line.setFocus()

    def save(self) -> bool:
        """Hand over what was typed."""
        self._add(self.line.text())
        return True

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Tag %Ln case(s)", "", self._count))
        self._row.set_label(self.tr("Tags to put on"))
        self.line.setPlaceholderText(self.tr("Several with commas between them"))
        self._worn_label.setText(self.tr("On them already. × takes one off all of them."))
        self.save_button.set_words(self.tr("Put on"))

    def _find(self, typed: str) -> list[Offer]:
        # Only the last of several is still being typed.
        head, tail = _split(self.line.text())
        wanted = tail.strip().casefold()
        fitting = (name for name in self._names if wanted in name.casefold())
        return [Offer(head + name) for name in fitting][:8]

    def _take_off(self, name: str) -> None:
        self.accept()
        self._remove(name)

    def _check(self) -> None:
        found = tags_in(self.line.text())
        is_long = any(len(name) > MOST_CHARACTERS for name in found)
        words = self.tr("A tag has at most {count} characters.").format(count=MOST_CHARACTERS)
        self._row.set_error(words if is_long else "")
        self.save_button.setEnabled(bool(found) and not is_long)


def _split(text: str) -> tuple[str, str]:
    """Divide a line behind its last comma."""
    at = 1 + max(text.rfind(comma) for comma in COMMAS)
    return text[:at], text[at:]
