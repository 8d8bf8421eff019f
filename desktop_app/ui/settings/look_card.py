"""Language and look."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop_app.services.preferences import Preference, preference

from ..fonts import language_names
from ..kit import Kit
from ..widgets import ChoiceField, Form
from .section import Section

_SYSTEM_LOOK = "system"


class LookCard(Section):
    """Two choices that take effect at once.

    Attributes:
        language: ``zh_CN``, ``en`` or "" for the system's.
        theme: ``system``, ``light`` or ``dark``.

    Signals:
        language_chosen(str): the user chose another language.
        theme_chosen(str): the user chose another look.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self.language = ChoiceField()
        self.theme = ChoiceField()
        form = Form(columns=2)
        self._language_row = form.add_row(self.language)
        self._theme_row = form.add_row(self.theme)
        self.body.addWidget(form)
        self.retranslate()
        self.refresh()
        # Queued: the answer fills the fields anew, which must not happen inside their own signal.
        queued = Qt.ConnectionType.QueuedConnection
        self.language.activated.connect(self._choose_language, queued)
        self.theme.activated.connect(self._choose_theme, queued)

    def refresh(self) -> None:
        """Show what is chosen."""
        store = self._session.store
        self.language.set_value(preference(store, Preference.LANGUAGE))
        self.theme.set_value(preference(store, Preference.THEME, _SYSTEM_LOOK))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(self.tr("Language and look"))
        self._language_row.set_label(self.tr("Language"))
        self._theme_row.set_label(self.tr("Look"))
        self.language.set_choices((("", self.tr("Same as the system")), *language_names().items()))
        self.theme.set_choices(
            (
                (_SYSTEM_LOOK, self.tr("Same as the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            )
        )

    def _choose_language(self) -> None:
        self.language_chosen.emit(self.language.value())

    def _choose_theme(self) -> None:
        self.theme_chosen.emit(self.theme.value())
