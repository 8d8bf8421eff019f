"""A short use of the built program, as whoever installs it would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from devtools.layout import BUILD
from devtools.process import TaskFailed, say
from devtools.program.evidence_trial import try_evidence

_PATIENCE_SECONDS = 600
_PNG = b"\x89PNG"


def try_out(window: Path, commands: Path, *, pictures: Path = BUILD / "smoke") -> None:
    """Let a built program drive its window, take in a case with its evidence, and name its parts.

    On Linux nothing is shown; elsewhere the window stands on the desktop, as its parts for that are
    the ones to be tried.

    Args:
        window: what starts the program with its window.
        commands: what starts its commands.
        pictures: where the tour's pictures go; the folder is emptied first.

    Raises:
        TaskFailed: something did not work.
    """
    say(f"Trying {window}")
    shutil.rmtree(pictures, ignore_errors=True)
    if sys.platform == "linux":
        _tour_while_updated(window, pictures)
    else:
        _ask(window, "tour", str(pictures))
    taken = sorted(pictures.glob("*.png"))
    if not taken or any(path.read_bytes()[:4] != _PNG for path in taken):
        raise TaskFailed(f"The tour left no pictures in {pictures}.")
    with tempfile.TemporaryDirectory() as folder:
        data, files = Path(folder, "数据"), Path(folder, "文件")
        files.mkdir()
        _log_and_list(commands, data)
        try_evidence(partial(_ask, commands), data, files)
    parts = json.loads(_ask(commands, "about", "--json"))["parts"]
    say(
        f"It works: {len(taken)} pictures, a contact logged and its evidence "
        f"bundled, {len(parts)} parts named."
    )


def _tour_while_updated(window: Path, pictures: Path) -> None:
    """Take the tour with a copy of the program whose start file is replaced soon after the start.

    An update does that; whatever is first used later has to be found all the same.
    """
    with tempfile.TemporaryDirectory(dir=window.parent.parent) as folder:
        copy = Path(folder, window.parent.name)
        shutil.copytree(window.parent, copy, symlinks=True, copy_function=os.link)
        program = copy / window.name
        tour = _start(program, "tour", str(pictures))
        while tour.poll() is None and not any(pictures.glob("*.png")):
            time.sleep(0.05)
        newer = program.with_suffix(".new")
        newer.write_bytes(b"another version")
        newer.replace(program)
        _answer(tour, ("tour",))


def _log_and_list(program: Path, data: Path) -> None:
    at = ("--data-dir", str(data))
    said = "请问依据是什么？"
    contact = ("--issue-type", "product-takedown", "--agent", "小二027", "--channel", "qianniu")
    _ask(program, "log", *at, *contact, "--said", said, "--title", "下架的手机壳")
    if "下架的手机壳" not in _ask(program, "cases", *at, "--json"):
        raise TaskFailed("The contact that was logged is not in the list.")


def _ask(program: Path, *words: str) -> str:
    """Run the program with arguments and return what it printed."""
    return _answer(_start(program, *words), words)


def _start(program: Path, *words: str) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    # Nothing of the Python that builds may help the one that was built.
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH"):
        environment.pop(name, None)
    if sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.Popen(
        [str(program), *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def _answer(process: subprocess.Popen[str], words: Sequence[str]) -> str:
    try:
        told, complaint = process.communicate(timeout=_PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        raise TaskFailed(f"“{' '.join(words)}” does not end.") from None
    if process.returncode or "Traceback" in complaint:
        said = f"{complaint}{told}"
        raise TaskFailed(f"“{' '.join(words)}” failed ({process.returncode}):\n{said}")
    return told
