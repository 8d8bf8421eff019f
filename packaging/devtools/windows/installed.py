"""A trial of the finished set-up program on Windows: installed, used and removed again."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from devtools.process import TaskFailed, need
from devtools.program import bundle, smoke

_PATIENCE_SECONDS = 120


def try_out(set_up: Path) -> None:
    """Install in silence, let the installed program show itself, and uninstall.

    For a machine of nobody's: it installs for the present user, in the usual folder.

    Raises:
        TaskFailed: something did not work, or something is left afterwards.
    """
    need([str(set_up), "/S"], "Installing")
    folder = Path(os.environ["LOCALAPPDATA"]) / "Programs" / "Seller Casebook"
    smoke.try_out(*bundle.start_files(folder))
    # It goes on in a copy of itself, and what is asked for here ends at once.
    subprocess.run([str(folder / "uninstall.exe"), "/S"], check=True)
    end = time.monotonic() + _PATIENCE_SECONDS
    while folder.exists():
        if time.monotonic() > end:
            raise TaskFailed(f"{folder} is still there after uninstalling.")
        time.sleep(1)
