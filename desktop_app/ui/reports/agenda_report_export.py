"""Writing the agenda to a file in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.services.agenda_file import AgendaWriter

from ..session import translate_core
from .export import BackgroundExport


class AgendaExport(BackgroundExport):
    """Writes the agenda as a calendar file."""

    def start(self, path: Path) -> None:
        """Write the agenda to ``path``."""
        session, now = self._session, self._session.now()
        playbooks, language = session.playbooks, session.language

        def write(store: Any, on_row: Callable[[int], bool]) -> int:
            return AgendaWriter(store, playbooks, language, translate_core).write(path, now, on_row)

        self._run(path, write)
