"""The field to choose a template in, grouped by the stage that it is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Standing, Template

from ..theme import Theme
from ..widgets import ChoiceField
from ..wording import stage_word

_NO_STANDING = Standing()


class TemplatePicker(ChoiceField):
    """Templates below the name of their stage; only templates can be chosen.

    In each stage the favourites come first, then the most used.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._templates: tuple[Template, ...] = ()
        self._standing = _NO_STANDING
        theme.changed.connect(self._recolour)

    def set_templates(
        self, templates: Sequence[Template], standing: Standing = _NO_STANDING
    ) -> None:
        """Offer other templates and keep the chosen one if it is among them; sends no signal.

        Args:
            templates: what to offer.
            standing: which of them are favourites, and how often each was used.
        """
        self._templates = tuple(templates)
        self._standing = standing
        chosen = self.value()
        model = QStandardItemModel(self)
        for stage in Stage:
            of_stage = [one for one in standing.in_order(templates) if one.stage is stage]
            if of_stage:
                model.appendRow(self._heading(stage_word(stage)))
            for template in of_stage:
                model.appendRow(self._choice(template))
        self.blockSignals(True)
        self.setModel(model)
        self.set_value(chosen)
        self.blockSignals(False)

    def set_value(self, value: str) -> None:
        """Choose a template by id; the first when there is none with this id."""
        index = self.findData(value) if value else -1
        self.setCurrentIndex(index if index >= 0 else min(1, self.count() - 1))

    def _recolour(self) -> None:
        self.set_templates(self._templates, self._standing)

    def _heading(self, words: str) -> QStandardItem:
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setPixelSize(self._theme.scale.caption)
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        item.setForeground(self._theme.color("muted"))
        return item

    def _choice(self, template: Template) -> QStandardItem:
        is_favourite = template.id in self._standing.favourites
        item = QStandardItem(f"★ {template.title}" if is_favourite else template.title)
        item.setData(template.id, Qt.ItemDataRole.UserRole)
        if is_favourite:
            words = self.tr("{title}, favourite").format(title=template.title)
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
        return item
