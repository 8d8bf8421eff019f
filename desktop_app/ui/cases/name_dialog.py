"""A small form that asks for one name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from ..case.form_dialog import FormDialog
from ..kit import Kit
from ..widgets import Form


class NameDialog(FormDialog):
    """One line, and a sentence when the name will not do.

    Attributes:
        line: the field.
    """

    def __init__(
        self,
        kit: Kit,
        title: str,
        label: str,
        yes: str,
        save: Callable[[str], bool],
        parent: QWidget | None = None,
        *,
        proposed: str = "",
    ) -> None:
        """Ask for a name.

        Args:
            kit: what to work with.
            title: of the dialog.
            label: of the field.
            yes: what the button says.
            save: gets the name and returns whether it will do; if not, the user was told why.
            parent: the window in front of which it opens.
            proposed: a name to begin with.
        """
        super().__init__(kit, parent)
        self.line = QLineEdit(proposed)
        self._save = save
        self.setWindowTitle(title)
        form = Form()
        self._row = form.add_row(self.line, label)
        self.fields.addWidget(form)
        self.retranslate()
        self.save_button.set_words(yes)
        self.line.textChanged.connect(self._check)
        self._check()
        self.resize(420, 0)
        self.grow_to_fit()
        self.line.setFocus()
        self.line.selectAll()

    def save(self) -> bool:
        """Hand the name over; a refusal stands in the dialog too, as its window lies above."""
        session = self.kit.session
        session.failed.connect(self.set_error)
        try:
            return self._save(self.line.text())
        finally:
            session.failed.disconnect(self.set_error)

    def _check(self) -> None:
        self.set_error("")
        self.save_button.setEnabled(bool(self.line.text().strip()))
