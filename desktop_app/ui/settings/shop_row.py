"""One shop in the list of shops."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from desktop_app.domain.shop import Shop

from ..icons import IconSet
from ..theme import space
from ..widgets import Badge, Button, ElidedLabel, IconButton, IconLabel


class ShopRow(QWidget):
    """A shop's name with what can be done to it; its name is edited in place.

    Attributes:
        shop: the shop.
        use: makes it the shop of new cases; hidden when it is.
        rename, remove: what they say.
        name: field for another name, shown while renaming.
        save, cancel: end the renaming.

    Signals:
        use_wanted: make it the shop of new cases.
        remove_wanted: take it off the list.
        renamed(str): the user typed another name.
    """

    use_wanted = Signal()
    remove_wanted = Signal()
    renamed = Signal(str)

    def __init__(self, icons: IconSet, shop: Shop, is_current: bool) -> None:
        super().__init__()
        self.shop = shop
        self.is_current = is_current
        self._label = ElidedLabel(shop.name)
        self._badge = Badge(tone="accent")
        self._badge.setVisible(is_current)
        self.use = Button(kind="quiet")
        self.use.setVisible(not is_current)
        self.rename = IconButton(icons.get("edit"), "")
        self.remove = IconButton(icons.get("trash"), "")
        self.name = QLineEdit()
        self.save = Button(kind="primary")
        self.cancel = Button(kind="quiet")
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self._seen(icons))
        self._faces.addWidget(self._edited())
        self.use.clicked.connect(self.use_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.rename.clicked.connect(self.start_renaming)
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.cancel.clicked.connect(self.stop_renaming)
        self.retranslate()

    @property
    def is_renaming(self) -> bool:
        """True while the field is shown."""
        return self._faces.currentIndex() == 1

    def start_renaming(self) -> None:
        """Show the field."""
        self.name.setText(self.shop.name)
        self._faces.setCurrentIndex(1)
        self.name.selectAll()
        self.name.setFocus()

    def stop_renaming(self) -> None:
        """Show the name as it is."""
        self._faces.setCurrentIndex(0)
        self.rename.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.is_renaming:
            self.stop_renaming()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        shop = self.shop.name
        self._badge.set(self.tr("For new cases"), "accent")
        self.use.set_words(self.tr("Use for new cases"))
        self.use.setAccessibleName(_with(self.tr("Use {shop} for new cases"), shop))
        self.rename.set_words(_with(self.tr("Rename {shop}"), shop))
        self.remove.set_words(_with(self.tr("Remove {shop}"), shop))
        self.name.setAccessibleName(_with(self.tr("New name of {shop}"), shop))
        self.save.set_words(self.tr("Save"))
        self.cancel.set_words(self.tr("Cancel"))

    def _save(self) -> None:
        self.renamed.emit(self.name.text())

    def _seen(self, icons: IconSet) -> QWidget:
        line = _Line()
        line.add(IconLabel(icons, "shop", "text_muted"))
        line.add(self._label, 1)
        for widget in (self._badge, self.use, self.rename, self.remove):
            line.add(widget)
        return line

    def _edited(self) -> QWidget:
        line = _Line()
        line.add(self.name, 1)
        line.add(self.save)
        line.add(self.cancel)
        return line


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(2))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        self._layout.addWidget(widget, stretch)


def _with(words: str, shop: str) -> str:
    # Not str.format: a name may hold braces of its own.
    return words.replace("{shop}", shop)
