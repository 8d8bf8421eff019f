"""Where controls that are made late stand among the stops of the Tab key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stop_before(widget: QWidget) -> QWidget | None:
    """Return the last control before a widget at which Tab may stop, None when there is none.

    ``setTabOrder`` wants such a one: behind a widget that takes no keys it does nothing.
    """
    found = widget.previousInFocusChain()
    while found is not None and found is not widget:
        if found.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return found
        found = found.previousInFocusChain()
    return None
