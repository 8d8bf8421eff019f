"""Where windows are shown while they are measured."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.desktop import desktop


@dataclass(frozen=True, slots=True)
class Screen:
    """Somewhere to show windows.

    Attributes:
        name: what it is, for the reader of the table.
        environment: of the processes that show windows there.
    """

    name: str
    environment: Mapping[str, str]


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Provide a screen for the time of the block, always the same kind on one machine.

    On Linux that is an X server of its own with a window manager, or nothing but memory where
    those are not installed; elsewhere it is the desktop.

    Args:
        folder: for the X server's sockets.
    """
    if not sys.platform.startswith("linux"):
        yield Screen(f"the desktop ({sys.platform})", dict(os.environ))
    elif shutil.which("Xvfb") and shutil.which("openbox"):
        with desktop(folder) as running:
            yield Screen("Xvfb with openbox, 1280 × 800", running.environment())
    else:
        yield Screen("offscreen, no Xvfb here", os.environ | {"QT_QPA_PLATFORM": "offscreen"})
