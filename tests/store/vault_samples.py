"""What the tests of the vault share."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

from desktop_app.store.vault import Vault

CONTENT = b"evidence" * 10_000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


class Watcher:
    """A progress that does something after so many bytes."""

    def __init__(self, after: int, act: Callable[[], None]) -> None:
        self.after, self.act = after, act
        self.told: list[tuple[int, int]] = []

    def check(self) -> None:
        if self.told and self.told[-1][0] >= self.after:
            self.act()

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))


def lying(vault: Vault) -> list[str]:
    """Return the names of all files in a vault."""
    return [path.name for path in vault.files()]


def run_python(program: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a program that can import this one's modules."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program), *arguments],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        cwd=Path(__file__).resolve().parents[2],
    )
