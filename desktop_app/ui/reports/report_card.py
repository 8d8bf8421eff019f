"""One report: what is in it, its first rows, and writing it to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.services.preferences import Preference, set_preference
from desktop_app.services.reports import ReportKind

from ..kit import Kit
from ..open_path import OpenPath
from ..places import ChooseFile, export_folder
from ..theme import space
from ..widgets import Button, Card, ChoiceField, PlainLabel
from . import report_words
from .export import Export
from .export_bar import ExportBar
from .overview import Preview
from .preview_table import PreviewTable
from .result_banner import RowsResult

_SPREADSHEET, _PLAIN = "spreadsheet", "plain"


class ReportCard(Card):
    """A report on the page.

    Attributes:
        purpose: for a spreadsheet, or for other programs.
        export_button: asks where to and starts.
        preview: the first rows.
        bar: progress and Cancel.
        result: what became of it.
        choose_file: asks for the file to write.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(
        self, kit: Kit, kind: ReportKind, keys: str, choose_file: ChooseFile, open_path: OpenPath
    ) -> None:
        """Make the card of a report.

        Args:
            kit: session, theme, icons.
            kind: which report.
            keys: shortcut of its button, in portable form.
            choose_file: asks for the file to write.
            open_path: shows a file or folder.
        """
        super().__init__(padding=space(5))
        self._session = kit.session
        self._kind = kind
        self.choose_file = choose_file
        self._open_path = open_path
        self._preview: Preview | None = None
        self._export = Export(kit.session, kind, self)
        self._title = PlainLabel(role="heading")
        self._content = PlainLabel(role="muted", wrap=True)
        self._size = PlainLabel(role="caption")
        self._explanation = PlainLabel(role="caption", wrap=True)
        self.purpose = ChoiceField()
        # Its words change with the language, and their length with them.
        self.purpose.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.export_button = Button(
            kind="primary", icon=kit.icons.get("export", "on_accent"), shortcut=keys
        )
        self.preview = PreviewTable()
        self.bar = ExportBar()
        self.result = RowsResult(kit.icons)
        self._arrange()
        self._connect()
        self._retranslate()

    @property
    def is_exporting(self) -> bool:
        """True while the report is being written."""
        return self._export.is_running

    def show_preview(self, preview: Preview) -> None:
        """Show how large the report is, and its first rows."""
        self._preview = preview
        self.preview.show_preview(preview)
        self._show_size()
        self._show_state()

    def size_words(self) -> str:
        """Return how large the report is, in words."""
        return self._size.text()

    def explanation(self) -> str:
        """Return what the chosen purpose means."""
        return self._explanation.text()

    def ask_where(self) -> None:
        """Ask for the file and then write it."""
        if self.is_exporting:
            return
        date = self._session.now().astimezone(self._session.zone).date().isoformat()
        proposed = export_folder(self._session) / report_words.file_name(self._kind, date)
        file_filter = self.tr("CSV files (*.csv)")
        title = report_words.title(self._kind)
        self.choose_file(self, title, file_filter, proposed, self._start)

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
        head.addWidget(self.purpose, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(space(3))
        self.body.addLayout(head)
        # Above the rows: what comes of a button has to be seen where it was pressed.
        self.body.addWidget(self.bar)
        self.body.addWidget(self.result)
        self.body.addWidget(self.preview)

    def _connect(self) -> None:
        self.export_button.clicked.connect(self.ask_where)
        self.purpose.currentIndexChanged.connect(self._explain)
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
        self.bar.start(self._preview.total if self._preview else 0)
        self._export.start(path, plain=self.purpose.value() == _PLAIN)
        self._show_state()
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
        self._show_state()
        if had_focus:
            (
                self.result.button if self.result.button.isVisible() else self.export_button
            ).setFocus()
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

    def _show_state(self) -> None:
        is_empty = self._preview is not None and not self._preview.total
        self.export_button.setEnabled(not self.is_exporting and not is_empty)
        self.purpose.setEnabled(not self.is_exporting)
        self.preview.setVisible(not is_empty)

    def _show_size(self) -> None:
        if self._preview is not None:
            words = report_words.size(self._preview.total, len(self._preview.header))
            self._size.setText(words)

    def _explain(self) -> None:
        self._explanation.setText(
            self.tr(
                "Values exactly as they are. Do not open this file in a spreadsheet: it cuts long "
                "order numbers and may run text that looks like a formula."
            )
            if self.purpose.value() == _PLAIN
            else self.tr(
                "Order numbers keep all their digits in Excel and WPS, and no text is run as a "
                "formula."
            )
        )

    def _retranslate(self) -> None:
        name = report_words.title(self._kind)
        self._title.setText(name)
        self._content.setText(report_words.content(self._kind))
        self.purpose.set_choices(
            (
                (_SPREADSHEET, self.tr("For Excel or WPS")),
                (_PLAIN, self.tr("For other programs")),
            )
        )
        self.purpose.setAccessibleName(self.tr("{report}: what it is for").format(report=name))
        self.export_button.set_words(self.tr("Export…"))
        self.export_button.setAccessibleName(self.tr("Export {report}").format(report=name))
        self.preview.setAccessibleName(self.tr("{report}: first rows").format(report=name))
        self._explain()
        self._show_size()
