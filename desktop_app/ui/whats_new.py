"""What is new: a window with the news of some versions, or of all."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import delete

from desktop_app.domain.version import Release, Section, Version
from desktop_app.services import whats_new

from .kit import Kit
from .moments import local_date
from .theme import space
from .widgets import Button, Divider, IconLabel, PlainLabel, ScrollPage

_SIZE = (680, 600)
_BULLET = "•"


class WhatsNewDialog(QDialog):
    """Tells what each version brought, newest first. It does not block the window.

    Attributes:
        close_button: closes it, as Esc does.
        page: what does not fit is reached by wheel, arrows and page keys.
    """

    def __init__(
        self, kit: Kit, versions: Collection[Version] | None, parent: QWidget | None = None
    ) -> None:
        """Make the window; nothing is shown yet.

        Args:
            kit: session, theme, icons.
            versions: of which to tell; None for all up to this one.
            parent: the window it stands over.
        """
        super().__init__(parent)
        self._kit = kit
        self._versions = versions
        self._title = PlainLabel(role="title", wrap=True)
        self._sentence = PlainLabel(role="muted", wrap=True)
        self.page = ScrollPage(margin=space(6))
        self.close_button = Button(kind="primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        self._news: QWidget | None = None
        self.has_news = False
        self._arrange()
        self._retranslate()
        # Arrows and page keys scroll at once; Enter and Esc close.
        self.page.setFocus()

    def words(self) -> str:
        """Return all that it tells, a line each."""
        labels = [] if self._news is None else self._news.findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if label.text() != _BULLET)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setContentsMargins(space(6), space(5), space(6), space(4))
        head.setSpacing(space(3))
        head.addWidget(IconLabel(self._kit.icons, "app", size=40))
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(space(6), space(3), space(6), space(4))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Divider())
        layout.addWidget(self.page, 1)
        layout.addWidget(Divider())
        layout.addLayout(foot)
        self.resize(*_SIZE)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("What is new"))
        self._title.setText(self.tr("What is new"))
        self._sentence.setText(
            self.tr("You find this again on the About page, which is in Settings.")
        )
        self.page.setAccessibleName(self.tr("What is new"))
        self.close_button.set_words(self.tr("Close"))
        self._tell(self._releases())

    def _releases(self) -> tuple[Release, ...]:
        session = self._kit.session
        found = whats_new.releases(session.casebook.resources, session.language)
        wanted = self._versions
        return tuple(one for one in found if wanted is None or one.version in wanted)

    def _tell(self, releases: tuple[Release, ...]) -> None:
        if self._news is not None:
            delete(self._news)
        self.has_news = bool(releases)
        self._news = QWidget()
        lines = QVBoxLayout(self._news)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space(2))
        for release in releases:
            if lines.count():
                lines.addSpacing(space(4))
            lines.addWidget(self._heading(release))
            for section in release.sections:
                _add_section(lines, section)
        self.page.body.addWidget(self._news)

    def _heading(self, release: Release) -> PlainLabel:
        zone = self._kit.session.zone
        if not release.date:
            return PlainLabel(str(release.version), role="heading")
        day = local_date(datetime.fromisoformat(release.date).replace(tzinfo=zone), zone)
        return PlainLabel(f"{release.version} · {day}", role="heading")


def _add_section(lines: QVBoxLayout, section: Section) -> None:
    lines.addWidget(PlainLabel(section.title, role="caption"))
    for entry in section.entries:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(PlainLabel(_BULLET, role="muted"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(entry, wrap=True, selectable=True), 1)
        lines.addLayout(line)
