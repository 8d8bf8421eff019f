"""One report: what is in it, its first rows, and writing it to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.report_scope import ReportScope
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.services.report_columns import choose_columns, chosen_columns
from desktop_app.services.reports import ReportKind

from ..kit import Kit
from ..open_path import OpenPath
from ..places import ChooseFile, export_folder
from ..theme import space
from ..widgets import Button, Card, ChoiceField, PlainLabel
from . import export_formats, report_words
from .export import Export
from .export_bar import ExportBar
from .export_columns import ColumnsDialog
from .export_formats import Format
from .preview_reader import PreviewReader
from .result_banner import RowsResult


class ReportCard(Card):
    """A report on the page.

    Attributes:
        purpose: what the file is for, a :class:`~.export_formats.Format`.
        columns_button: lets the columns be chosen.
        preview_button: shows the first rows, and hides them again.
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
            keys: shortcut of its button, in portable form; empty for none.
            choose_file: asks for the file to write.
            open_path: shows a file or folder.
        """
        super().__init__(padding=space(4))
        self._session = kit.session
        self._kind = kind
        self.choose_file = choose_file
        self._open_path = open_path
        self._scope = ReportScope()
        self._columns = chosen_columns(kit.session.store, kind)
        self._total: int | None = None
        self._export = Export(kit.session, kind, self)
        self._title = PlainLabel(role="heading")
        self._content = PlainLabel(role="muted", wrap=True)
        self._size = PlainLabel(role="caption")
        self._explanation = PlainLabel(role="caption", wrap=True)
        self.purpose = ChoiceField()
        # Its words change with the language, and their length with them.
        self.purpose.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.columns_button = Button()
        self.export_button = Button(
            kind="primary", icon=kit.icons.get("export", "on_accent"), shortcut=keys
        )
        self._rows = PreviewReader(kit.session, kind, self)
        self._rows.read(self._scope, self._columns)
        self.preview, self.preview_button = self._rows.table, self._rows.button
        self.bar = ExportBar()
        self.result = RowsResult(kit.icons)
        self._arrange()
        self._connect()
        self._retranslate()

    @property
    def is_exporting(self) -> bool:
        """True while the report is being written."""
        return self._export.is_running

    def set_scope(self, scope: ReportScope) -> None:
        """Take what of the casebook the report is about; how large it is now is told next."""
        self._scope = scope
        self._rows.read(scope, self._columns)

    def show_total(self, total: int | None) -> None:
        """Show how many rows the report has; None where that is not known."""
        self._total = total
        self._show_size()
        self._show_state()
        # Whatever changed the number may have changed the rows.
        self._rows.read(self._scope, self._columns)

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
        name = report_words.file_name(self._kind, date, self._format().ending)
        proposed = export_folder(self._session) / name
        file_filter = export_formats.file_filter(self._format())
        title = report_words.title(self._kind)
        self.choose_file(self, title, file_filter, proposed, self._start)

    def ask_columns(self) -> ColumnsDialog:
        """Let the columns be chosen; returns the dialog, which is open."""
        dialog = ColumnsDialog(self._kind, self._columns, self)
        dialog.chosen.connect(self._use_columns)
        dialog.open()
        return dialog

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._rows.read(self._scope, self._columns)
        super().changeEvent(event)

    def _arrange(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(space(3))
        name.addWidget(self._title)
        name.addWidget(self._size)
        name.addStretch(1)
        for part in (self.preview_button, self.columns_button, self.purpose, self.export_button):
            name.addWidget(part)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addWidget(self._content)
        words.addWidget(self._explanation)
        # The others have no numbers of orders.
        self._explanation.setVisible(self._kind in (ReportKind.CONTACTS, ReportKind.CASES))
        self.body.setSpacing(space(2))
        self.body.addLayout(name)
        self.body.addLayout(words)
        # Above the rows: what comes of a button has to be seen where it was pressed.
        self.body.addWidget(self.bar)
        self.body.addWidget(self.result)
        self.body.addWidget(self.preview)

    def _connect(self) -> None:
        self.export_button.clicked.connect(self.ask_where)
        self.columns_button.clicked.connect(self.ask_columns)
        self._rows.failed.connect(lambda sentence: self.notified.emit(sentence, "danger"))
        self.purpose.currentIndexChanged.connect(self._explain)
        self.bar.cancel_wanted.connect(self._export.cancel)
        self.result.retry_wanted.connect(self.ask_where)
        self.result.folder_wanted.connect(self._show)
        self.result.file_wanted.connect(self._show)
        self._export.progressed.connect(self.bar.set_done)
        self._export.finished.connect(self._finished)
        self._export.failed.connect(self._failed)
        self._export.cancelled.connect(self._cancelled)

    def _format(self) -> Format:
        return Format(self.purpose.value())

    def _use_columns(self, columns: tuple[str, ...]) -> None:
        if self._session.do(choose_columns, self._kind, columns) is not None:
            self._columns = columns
            self._show_size()
            self._rows.read(self._scope, columns)

    def _start(self, path: Path) -> None:
        self.result.hide()
        self.bar.start(self._total or 0)
        is_plain = self._format() is Format.PLAIN
        self._export.start(path, self._scope, self._columns, plain=is_plain)
        self._show_state()
        self.bar.cancel.setFocus()

    def _finished(self, rows: int, path: Path) -> None:
        self._session.do(set_preference, Preference.EXPORT_FOLDER, str(path.parent))
        self.result.cut = self._export.cut
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

    def _show_state(self) -> None:
        is_empty = self._total == 0
        self.export_button.setEnabled(not self.is_exporting and not is_empty)
        for part in (self.purpose, self.columns_button):
            part.setEnabled(not self.is_exporting)
        self.preview_button.setEnabled(not is_empty)

    def _show_size(self) -> None:
        self._size.setText(report_words.size(self._total, len(self._columns)))

    def _explain(self) -> None:
        self._explanation.setText(export_formats.explanation(self._format()))

    def _retranslate(self) -> None:
        name = report_words.title(self._kind)
        self._title.setText(name)
        self._content.setText(report_words.content(self._kind))
        self.purpose.set_choices(export_formats.names())
        self.purpose.setAccessibleName(self.tr("{report}: what it is for").format(report=name))
        self.columns_button.set_words(self.tr("Columns…"))
        self.columns_button.setAccessibleName(self.tr("Columns of {report}").format(report=name))
        self.export_button.set_words(self.tr("Export…"))
        self.export_button.setAccessibleName(self.tr("Export {report}").format(report=name))
        self.preview.setAccessibleName(self.tr("{report}: first rows").format(report=name))
        self._rows.retranslate()
        self._explain()
        self._show_size()
