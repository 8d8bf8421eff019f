"""Showing and hiding parts without doing it twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(widget: QWidget, wanted: bool) -> None:
    """Hide a widget or let it be seen.

    ``setVisible(True)`` makes Qt style and lay out a widget at once, even while its page is still
    being put together and would do so anyway. That was most of the time to open a case.
    """
    parent = widget.parentWidget()
    if not wanted:
        widget.hide()
    elif widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) or (
        parent is not None and parent.isVisible()
    ):
        widget.show()
