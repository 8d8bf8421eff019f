"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import qVersion

from desktop_app import __version__

from ..widgets import PlainLabel
from .section import Section, paragraph


class AboutCard(Section):
    """Version and licence."""

    def __init__(self) -> None:
        super().__init__()
        self._version = PlainLabel(role="strong", selectable=True)
        self._licence = PlainLabel(role="muted", wrap=True)
        self.body.addLayout(paragraph(self._version, self._licence))
        self.retranslate()

    def version_words(self) -> str:
        """Return the line with the version."""
        return self._version.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(self.tr("About"))
        self._version.setText(self.tr("Seller Casebook {version}").format(version=__version__))
        self._licence.setText(
            self.tr(
                "Free software under the MIT licence. Its window is made with Qt {version} for "
                "Python, under the LGPL. It is not made by or for Taobao or Tmall."
            ).format(version=qVersion())
        )
