"""The first rows of a report: read when somebody wants to see them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.report_scope import ReportScope
from desktop_app.services.report_columns import usual_columns
from desktop_app.services.reports import ReportKind

from ..session import Session
from ..widgets import Button
from ..worker import Job
from .overview import Preview, read_preview, report_writer
from .preview_table import PreviewTable


class PreviewReader(QObject):
    """A button that shows the rows, and the table that has them.

    Attributes:
        button: shows the rows, and hides them again.
        table: the rows; hidden at first.

    Signals:
        failed(str): they could not be read; a sentence for the user.
    """

    failed = Signal(str)

    def __init__(self, session: Session, kind: ReportKind, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._scope = ReportScope()
        self._columns: Sequence[str] = usual_columns(kind)
        self._reading: Job | None = None
        self.button = Button(kind="quiet")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggle)
        self.table = PreviewTable()
        self.table.hide()

    def read(self, scope: ReportScope, columns: Sequence[str]) -> None:
        """Read the rows anew, if they are to be seen.

        Args:
            scope: what of the casebook the report is about.
            columns: ids of its columns.
        """
        self._scope, self._columns = scope, columns
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if not self.button.isChecked():
            return
        session, kind, now = self._session, self._kind, self._session.now()
        language = session.language
        self._reading = session.worker.submit(
            lambda store, progress: read_preview(
                report_writer(session, store, language), kind, now, scope, columns
            ),
            self._show,
            lambda fault: self.failed.emit(session.sentence_for(fault)),
            owner=self,
        )

    def retranslate(self) -> None:
        """Name the button after what it does."""
        self.button.set_words(
            QCoreApplication.translate("ReportCard", "Hide the first rows")
            if self.button.isChecked()
            else QCoreApplication.translate("ReportCard", "Show the first rows")
        )

    def _toggle(self, is_wanted: bool) -> None:
        self.retranslate()
        if is_wanted:
            self.read(self._scope, self._columns)
        else:
            self.table.hide()

    def _show(self, preview: Preview) -> None:
        self._reading = None
        self.table.show_preview(preview)
        self.table.setVisible(bool(preview.rows) and self.button.isChecked())
