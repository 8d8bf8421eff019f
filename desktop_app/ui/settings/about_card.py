"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, qVersion

from desktop_app import __version__

from ..kit import Kit
from ..widgets import Button, PlainLabel
from .section import Section, paragraph


class AboutCard(Section):
    """Version and licence, and the way to all the rest.

    Attributes:
        more: opens the page about the program.

    Signals:
        about_requested: the user wants that page.
    """

    about_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._version = PlainLabel(role="strong", selectable=True)
        self._licence = PlainLabel(role="muted", wrap=True)
        self.more = Button(icon=kit.icons.get("info"))
        self.more.clicked.connect(self.about_requested)
        self.body.addLayout(paragraph(self._version, self._licence))
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
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
        self.more.set_words(self.tr("About, licences and log…"))
