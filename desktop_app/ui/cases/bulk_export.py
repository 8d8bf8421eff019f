"""Writing the selected cases, or their contacts, to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.picked import Picked
from desktop_app.services.preferences import Preference

from ..kit import Kit
from ..places import ChooseFile, ask_for_file, export_folder, remember_folder
from ..session import translate_core
from ..worker import Job, Progress

if TYPE_CHECKING:
    from desktop_app.services.report_columns import ReportKind
    from desktop_app.services.reports import Written
    from desktop_app.store.connection import Store


class BulkExport(QObject):
    """Asks what to write and where, and writes it on the session's worker.

    Attributes:
        choose_file: asks for the file to write.

    Signals:
        notified(str, str): a sentence for the seller, and its tone.
        began(str): writing has begun; what.
        progressed(int): so many rows are written.
        ended: it is over, done or not.
    """

    notified = Signal(str, str)
    began = Signal(str)
    progressed = Signal(int)
    ended = Signal()

    def __init__(self, kit: Kit, page: QWidget) -> None:
        """Make it; dialogs open above ``page``."""
        super().__init__(page)
        self._session = kit.session
        self._page = page
        self._job: Job | None = None
        self.choose_file: ChooseFile = ask_for_file

    @property
    def is_busy(self) -> bool:
        """True while a file is written."""
        return self._job is not None

    def give_up(self) -> None:
        """Break off what is written; the file that was there before stays."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def choose(self, picked: Picked, place: QPoint) -> QMenu:
        """Let the seller choose what to write, in a menu at a place on the screen."""
        from desktop_app.services.report_columns import ReportKind

        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, kind in (
            (self.tr("One row a case…"), ReportKind.CASES),
            (self.tr("One row a contact…"), ReportKind.CONTACTS),
        ):
            entry = menu.addAction(words)
            entry.triggered.connect(lambda _=False, kind=kind: self._ask(picked, kind))
        menu.popup(place)
        return menu

    def _ask(self, picked: Picked, kind: ReportKind) -> None:
        from ..reports.export_formats import Format, file_filter
        from ..reports.report_words import file_name

        session = self._session
        date = session.now().astimezone(session.zone).date().isoformat()
        proposed = export_folder(session) / file_name(kind, date, Format.SPREADSHEET.ending)
        title = self.tr("Export selected cases")
        files = ";;".join(map(file_filter, (Format.SPREADSHEET, Format.EXCEL)))
        self.choose_file(
            self._page, title, files, proposed, lambda path: self._write(picked, kind, path)
        )

    def _write(self, picked: Picked, kind: ReportKind, path: Path) -> None:
        session, now = self._session, self._session.now()
        playbooks, language, zone = session.playbooks, session.language, session.zone

        def write(store: Store, progress: Progress) -> Written:
            from desktop_app.domain.report_scope import ReportScope
            from desktop_app.services.bulk import query_of
            from desktop_app.services.report_columns import chosen_columns
            from desktop_app.services.reports import ReportWriter

            writer = ReportWriter(store, playbooks, language, translate_core, zone)
            return writer.write(
                kind,
                path,
                now,
                scope=ReportScope(query=query_of(store, picked)),
                columns=chosen_columns(store, kind),
                on_row=_told(progress),
            )

        self._job = session.worker.submit(
            write,
            lambda written: self._finish(written, path),
            self._fail,
            lambda done, _: self.progressed.emit(done),
            owner=self,
        )
        self.began.emit(self.tr("Exporting…"))

    def _finish(self, written: Written, path: Path) -> None:
        from desktop_app.services.reports import TEXTS_CUT

        self._end()
        remember_folder(self._session, Preference.EXPORT_FOLDER, path)
        number = QLocale().toString(written.rows)
        words = self.tr("{rows} rows written to {file}.").format(rows=number, file=path.name)
        if written.cut:
            words = f"{words} {translate_core(TEXTS_CUT).format(count=written.cut)}"
        self.notified.emit(words, "success")

    def _fail(self, fault: BaseException) -> None:
        self._end()
        self._session.failed.emit(self._session.sentence_for(fault))

    def _end(self) -> None:
        self._job = None
        self.ended.emit()


def _told(progress: Progress) -> Callable[[int], bool]:
    def on_row(done: int) -> bool:
        progress.report(done, 0)
        return not progress.cancelled

    return on_row
