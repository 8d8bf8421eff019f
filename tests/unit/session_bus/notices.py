"""What the tests of the notifier send, and what becomes of it."""

from __future__ import annotations

import os
from queue import SimpleQueue

import pytest

from desktop_app.system.notifier import Level, NativeNotifier, Notification, NotifierError

BUTTONS = (("open", "打开"), ("snooze", "稍后"))
ABILITIES = ("actions", "body", "body-markup")
# Longer than any answer takes; the notifier gives up sooner by itself.
PATIENCE = 60
Answers = SimpleQueue[tuple[str, str, str]]


def note(note_id: str = "a", body: str = "<b>24 h</b> & less") -> Notification:
    """Make a notification."""
    return Notification(note_id, "标题", body, Level.NORMAL, BUTTONS)


def failure(notifier: NativeNotifier) -> str:
    """Send something and return why it was not taken."""
    with pytest.raises(NotifierError) as caught:
        notifier.send(note("refused")).result(PATIENCE)
    return str(caught.value)


def socket_of(address: str) -> str:
    """Return the path in an address such as ``unix:path=/tmp/x,guid=1``."""
    path = address.partition("path=")[2].partition(",")[0]
    assert os.path.exists(path)
    return path
