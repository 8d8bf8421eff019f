"""Questions and news in a box, always as plain text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ..theme import set_look


def _box(parent: QWidget | None, title: str, text: str, detail: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(detail)
    return box


def confirm(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    yes: str,
    detail: str = "",
    danger: bool = False,
) -> bool:
    """Ask before doing something.

    Args:
        parent: window that waits.
        title: of the box.
        text: the question, plain text.
        yes: words of the button that does it: a verb, not "OK".
        detail: what will happen, in smaller type.
        danger: the act loses something; then "Cancel" is what Enter presses.

    Returns:
        True when the user pressed ``yes``.
    """
    box = _box(parent, title, text, detail)
    do_it = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    set_look(do_it, "kind", "danger" if danger else "primary")
    leave = box.addButton(
        QCoreApplication.translate("Dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(leave if danger else do_it)
    box.setEscapeButton(leave)
    box.exec()
    return box.clickedButton() is do_it


def inform(parent: QWidget | None, title: str, text: str, detail: str = "") -> None:
    """Tell something that must be read; ``detail`` is in smaller type."""
    box = _box(parent, title, text, detail)
    ok = box.addButton(
        QCoreApplication.translate("Dialogs", "OK"), QMessageBox.ButtonRole.AcceptRole
    )
    set_look(ok, "kind", "primary")
    box.exec()
