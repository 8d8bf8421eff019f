"""Other programs that do the same with the same rows, in the same run."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil  # type: ignore[import-untyped]

_LOOK_EVERY = 0.02


class Run:
    """A finished process.

    Attributes:
        seconds: how long it took.
        peak: the most memory that it had at a time, in MB.
    """

    def __init__(self, words: Sequence[str], output: Path | None = None) -> None:
        """Run a command to its end.

        Args:
            words: the command.
            output: file for what it prints, None to drop that.

        Raises:
            CalledProcessError: it failed.
        """
        with (output or Path("/dev/null")).open("wb") as file:
            begin = time.perf_counter()
            process = subprocess.Popen(words, stdout=file, stderr=subprocess.PIPE)
            self.peak = _peak_memory(process)
            self.seconds = time.perf_counter() - begin
        _, complaint = process.communicate()
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, words, stderr=complaint)


def sqlite_utils(*words: str) -> list[str]:
    """Return a command of sqlite-utils."""
    return [sys.executable, "-m", "sqlite_utils", *words]


def seller_casebook(data_dir: Path, *words: str) -> list[str]:
    """Return a command of the program."""
    return [sys.executable, "-m", "desktop_app", "--data-dir", str(data_dir), *words]


def browser_start(environment: Mapping[str, str], file: Path) -> float | None:
    """Return the seconds until DB Browser for SQLite shows its window with a file.

    Returns:
        None where it, or what finds its window, is not installed.
    """
    if not (shutil.which("sqlitebrowser") and shutil.which("xdotool")):
        return None
    begin = time.perf_counter()
    process = subprocess.Popen(
        ["sqlitebrowser", str(file)],
        env=dict(environment),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "DB Browser for SQLite"],
            env=dict(environment),
            stdout=subprocess.DEVNULL,
            timeout=120,
            check=True,
        )
        return time.perf_counter() - begin
    finally:
        process.kill()
        process.wait()


def _peak_memory(process: subprocess.Popen[bytes]) -> float:
    watched = psutil.Process(process.pid)
    peak = 0
    while process.poll() is None:
        try:
            memory = watched.memory_info()
        except psutil.Error:
            break
        # Where the system notes the peak itself, nothing is missed between two looks.
        peak = max(peak, getattr(memory, "peak_wset", memory.rss))
        time.sleep(_LOOK_EVERY)
    process.wait()
    return peak / 1e6
