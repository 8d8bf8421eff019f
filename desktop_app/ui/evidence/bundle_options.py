"""How an evidence bundle is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.playbook import LANGUAGES

from ..theme import space
from ..widgets import ChoiceField, PlainLabel

_NAMES = {"zh_CN": "中文", "en": "English"}


class BundleOptions(QWidget):
    """Language, masking, and whether a PDF is made as well.

    Attributes:
        language: of the bundle, ``zh_CN`` or ``en``.
        masking: whether buyers' data is hidden.
        pdf: whether a PDF is made as well.

    Signals:
        changed: what goes in is another thing now.
    """

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        """Propose a language, masking, and no PDF."""
        super().__init__(parent)
        self.language = ChoiceField()
        self.language.set_choices((one, _NAMES[one]) for one in LANGUAGES)
        self.language.set_value(language)
        self.language.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.masking, self.pdf = QCheckBox(), QCheckBox()
        self.masking.setChecked(True)
        self._language_words = PlainLabel(role="strong")
        self._language_words.setBuddy(self.language)
        self._masking_words = PlainLabel(role="caption", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self._language_words)
        line.addWidget(self.language)
        line.addStretch(1)
        masking = QVBoxLayout()
        masking.setSpacing(space(0.5))
        masking.addWidget(self.masking)
        masking.addWidget(self._masking_words)
        # Below the words of the box, not below the box.
        self._masking_words.setContentsMargins(space(8), 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        layout.addLayout(line)
        layout.addLayout(masking)
        layout.addWidget(self.pdf)
        self.language.currentIndexChanged.connect(self.changed)
        self.masking.toggled.connect(self.changed)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._language_words.setText(self.tr("Language of the bundle"))
        self.language.setAccessibleName(self.tr("Language of the bundle"))
        self.masking.setText(self.tr("Mask the buyer's data"))
        self._masking_words.setText(
            self.tr(
                "Names, phones, ID numbers and addresses in the texts. Order and ticket numbers "
                "stay. Pictures are masked only where a copy was blacked out."
            )
        )
        self.pdf.setText(self.tr("Also as a PDF of the same name, in the same folder"))
