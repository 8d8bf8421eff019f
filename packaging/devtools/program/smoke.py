"""A short use of the built program, as whoever installs it would."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path

from devtools.layout import BUILD
from devtools.process import TaskFailed, say

_PATIENCE_SECONDS = 600
_PNG = b"\x89PNG"


def try_out(program: Path, *, pictures: Path = BUILD / "smoke") -> None:
    """Let a built program drive its own window, log a contact, and tell what it consists of.

    Args:
        program: what starts it.
        pictures: where the tour's pictures go.

    Raises:
        TaskFailed: something did not work.
    """
    say(f"Trying {program}")
    _ask(program, "tour", str(pictures), screen=True)
    taken = sorted(pictures.glob("*.png"))
    if not taken or any(path.read_bytes()[:4] != _PNG for path in taken):
        raise TaskFailed(f"The tour left no pictures in {pictures}.")
    with tempfile.TemporaryDirectory() as folder:
        _log_and_list(program, Path(folder) / "数据")
    parts = json.loads(_ask(program, "about", "--json"))["parts"]
    say(f"It works: {len(taken)} pictures, a contact logged and found, {len(parts)} parts named.")


def _log_and_list(program: Path, data: Path) -> None:
    at = ("--data-dir", str(data))
    said = "请问依据是什么？"
    contact = ("--issue-type", "product-takedown", "--agent", "小二027", "--channel", "qianniu")
    _ask(program, "log", *at, *contact, "--said", said, "--title", "下架的手机壳")
    if "下架的手机壳" not in _ask(program, "cases", *at, "--json"):
        raise TaskFailed("The contact that was logged is not in the list.")


def _ask(program: Path, *words: str, screen: bool = False) -> str:
    """Run the program with arguments and return what it printed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    # Nothing of the Python that builds may help the one that was built.
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH"):
        environment.pop(name, None)
    if screen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [str(program), *words],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=_PATIENCE_SECONDS,
    )
    if done.returncode or "Traceback" in done.stderr:
        raise TaskFailed(
            f"“{' '.join(words)}” failed ({done.returncode}):\n{done.stderr}{done.stdout}"
        )
    return done.stdout
