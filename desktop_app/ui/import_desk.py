"""Opens the wizard that imports a table, wherever that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.case_query import CaseQuery

from .kit import Kit
from .main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.services.importing.results import Imported

    from .importing.wizard import ImportWizard


class ImportDesk(QObject):
    """Opens one wizard at a time: asked for by a page, or by a file that is let go on the window.

    Attributes:
        wizard: the one on show, None without.
    """

    def __init__(
        self, kit: Kit, window: MainWindow, show_cases: Callable[[CaseQuery, str], None]
    ) -> None:
        """Wait to be asked.

        Args:
            kit: session, theme, icons.
            window: what the wizard stands in front of.
            show_cases: lists cases, given what is asked for and words for it.
        """
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._show_cases = show_cases
        self.wizard: ImportWizard | None = None
        kit.session.import_requested.connect(self.open)

    def take_drops(self) -> None:
        """Take tables that are dropped on the window; not needed before it is painted."""
        from .importing.table_drop import TableDrop

        TableDrop(self._kit.theme, self._window).dropped.connect(self.open)

    def open(self, path: Path | None = None) -> None:
        """Open the wizard, with a table if there is one already."""
        from .importing.wizard import ImportWizard

        if self.wizard is not None:
            self.wizard.raise_()
            self.wizard.activateWindow()
            return
        wizard = ImportWizard(self._kit, path, self._window)
        wizard.cases_wanted.connect(self._show)
        wizard.finished.connect(self._closed)
        self.wizard = wizard
        wizard.open()

    def _show(self, imported: Imported) -> None:
        self._show_cases(CaseQuery(import_id=imported.import_id), self.tr("From the last import"))

    def _closed(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            wizard.deleteLater()
