"""An X display that nobody sees, for programs that are tried in a window."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from devtools.process import TaskFailed


@contextmanager
def hidden_display() -> Iterator[str]:
    """Run an X server for the time of the block and give its display, such as ``:7``.

    Raises:
        TaskFailed: it did not start.
    """
    # Open to programs in another root folder or of another user: it lives for minutes.
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-ac"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        if not number:
            raise TaskFailed("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
