"""The agenda as a calendar file: what is in it, and saving it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.services.preferences import Preference, set_preference

from ..kit import Kit
from ..open_path import OpenPath
from ..places import ChooseFile, export_folder
from ..theme import space
from ..widgets import Button, Card, PlainLabel
from .agenda_report_export import AgendaExport
from .export_bar import ExportBar
from .result_banner import ResultBanner


class AgendaResult(ResultBanner):
    """Says how many deadlines are where."""

    def sentence(self, rows: int, path: Path) -> str:
        """Return what is said about an agenda that is written."""
        # Not str.format: a path may hold braces of its own.
        return self.tr("Saved %Ln deadline(s) to {path}", "", rows).replace("{path}", str(path))


class AgendaReport(Card):
    """The agenda on the page of reports.

    Attributes:
        export_button: asks where to and starts.
        bar: progress and Cancel.
        result: what became of it.
        choose_file: asks for the file to write.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, keys: str, choose_file: ChooseFile, open_path: OpenPath) -> None:
        """Make the card.

        Args:
            kit: session, theme, icons.
            keys: shortcut of its button, in portable form.
            choose_file: asks for the file to write.
            open_path: shows a file or folder.
        """
        super().__init__(padding=space(4))
        self._session = kit.session
        self.choose_file = choose_file
        self._open_path = open_path
        self._count: int | None = None
        self._export = AgendaExport(kit.session, self)
        self._title = PlainLabel(role="heading")
        self._size = PlainLabel(role="caption")
        self._content = PlainLabel(role="muted", wrap=True)
        self._explanation = PlainLabel(role="caption", wrap=True)
        self.export_button = Button(
            kind="primary", icon=kit.icons.get("export", "on_accent"), shortcut=keys
        )
        self.bar = ExportBar()
        self.result = AgendaResult(kit.icons)
        self._arrange()
        self._connect()
        self._retranslate()

    @property
    def is_exporting(self) -> bool:
        """True while the file is being written."""
        return self._export.is_running

    def show_count(self, count: int) -> None:
        """Show how many deadlines the agenda has."""
        self._count = count
        self._show_size()

    def size_words(self) -> str:
        """Return how many deadlines there are, in words."""
        return self._size.text()

    def ask_where(self) -> None:
        """Ask for the file and then write it."""
        if self.is_exporting:
            return
        date = self._session.now().astimezone(self._session.zone).date().isoformat()
        proposed = export_folder(self._session) / self.tr("agenda-{date}.ics").format(date=date)
        file_filter = self.tr("Calendar files (*.ics)")
        self.choose_file(self, self._title.text(), file_filter, proposed, self._start)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(space(3))
        name.addWidget(self._title)
        name.addWidget(self._size, 0, Qt.AlignmentFlag.AlignBottom)
        name.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addLayout(name)
        words.addWidget(self._content)
        words.addWidget(self._explanation)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addLayout(words, 1)
        head.addSpacing(space(4))
        head.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(space(3))
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.result)

    def _connect(self) -> None:
        self.export_button.clicked.connect(self.ask_where)
        self.bar.cancel_wanted.connect(self._export.cancel)
        self.result.retry_wanted.connect(self.ask_where)
        self.result.folder_wanted.connect(self._show)
        self.result.file_wanted.connect(self._show)
        self._export.progressed.connect(self.bar.set_done)
        self._export.finished.connect(self._finished)
        self._export.failed.connect(self._failed)
        self._export.cancelled.connect(self._cancelled)

    def _start(self, path: Path) -> None:
        self.result.hide()
        self.bar.start(self._count or 0)
        self._export.start(path)
        self.export_button.setEnabled(False)
        self.bar.cancel.setFocus()

    def _finished(self, rows: int, path: Path) -> None:
        self._session.do(set_preference, Preference.EXPORT_FOLDER, str(path.parent))
        self.result.show_success(rows, path)
        self._ended(self.result.sentence(rows, path), "success")

    def _failed(self, sentence: str) -> None:
        self.result.show_failure(sentence)
        self._ended(sentence, "danger")

    def _cancelled(self) -> None:
        self.result.show_cancelled()
        self._ended("", "")

    def _ended(self, sentence: str, tone: str) -> None:
        had_focus = self.bar.cancel.hasFocus()
        self.bar.hide()
        self.export_button.setEnabled(True)
        if had_focus:
            shown = self.result.button.isVisible()
            (self.result.button if shown else self.export_button).setFocus()
        # Whoever has gone to another page meanwhile does not see the result on this one.
        if sentence and not self.isVisible():
            self.notified.emit(sentence, tone)

    def _show(self, path: Path) -> None:
        if not path.exists():
            words = self.tr("{path} is not there any more.")
        elif not self._open_path(path):
            words = self.tr("No program was found that opens {path}.")
        else:
            return
        self.notified.emit(words.replace("{path}", str(path)), "warning")

    def _show_size(self) -> None:
        if self._count is not None:
            self._size.setText(self.tr("%Ln open deadline(s)", "", self._count))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Agenda (.ics)"))
        self._content.setText(
            self.tr(
                "Every open deadline, promise and follow-up with its alarms, for the calendar of "
                "a phone. Import it again later to bring the phone up to date."
            )
        )
        self._explanation.setText(
            self.tr(
                "It holds titles, shops, order numbers and agents, and nothing from the fields "
                "about buyers. To keep a file up to date by itself, see the settings."
            )
        )
        self.export_button.set_words(self.tr("Export…"))
        self.export_button.setAccessibleName(self.tr("Export the agenda"))
        self._show_size()
