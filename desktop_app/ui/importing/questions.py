"""What is asked before an import is stopped or taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.services.importing.results import LastImport, Outlook

from ..widgets.question import Question


class StopQuestion(Question):
    """Asks whether the writing is to be stopped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Stop the import?"),
            self.tr("The rows are being written."),
            self.tr("If you stop now, nothing of this file stays in the casebook."),
            yes=self.tr("Stop it"),
            no=self.tr("Go on writing"),
        )


class UndoQuestion(Question):
    """Asks whether the last import is to be taken back, and tells what that would do."""

    def __init__(self, last: LastImport, outlook: Outlook, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Undo the import?"),
            self.tr("Everything that came from {file} is taken out again.").replace(
                "{file}", last.file_name
            ),
            "\n".join(self._lines(outlook)),
            yes=self.tr("Undo the import"),
            no=self.tr("Keep it"),
        )

    def _lines(self, outlook: Outlook) -> list[str]:
        lines = [
            self.tr("%Ln case(s) vanish.", "", outlook.cases),
            self.tr("%Ln contact(s) vanish.", "", outlook.contacts),
        ]
        if outlook.restored:
            lines.append(self.tr("%Ln entry(ies) are as before again.", "", outlook.restored))
        if outlook.trashed:
            lines.append(
                self.tr(
                    "%Ln case(s) or contact(s) you worked on since go to the trash, complete.",
                    "",
                    outlook.trashed,
                )
            )
        return lines
