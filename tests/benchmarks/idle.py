"""What the program takes of the processor while nobody does anything."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from desktop_app.domain.times import to_text
from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import open_casebook

from .generate import copied_to
from .moment import NOW
from .processes import running, wait_for_paint
from .results import Result
from .screens import screen

_GOAL_PERCENT = 0.5
# Until what a start leaves for later is done. The next minute is seen in any case.
_SETTLE_SECONDS = 15.0
_BARE = "a bare window"
_HOUR = timedelta(hours=1)
_SOON = timedelta(minutes=40)
_WAYS = {
    "window on show": (),
    "window on show, counting seconds": (),
    "window minimised": ("--minimize",),
    "started with --minimized": ("--minimized",),
}
_COUNTING = "window on show, counting seconds"


@dataclass(frozen=True, slots=True)
class Use:
    """What a process has used so far.

    Attributes:
        seconds: of the processor, in the program and for it in the system.
        waits: how many times one of its threads has gone to sleep.
    """

    seconds: float
    waits: int


def measure_idle(kept: Path, folder: Path, seconds: float) -> list[Result]:
    """Leave the program alone in several ways, all at the same time and each on its own screen."""
    with ExitStack() as stack:
        started = {}
        for number, (name, words) in enumerate({_BARE: (), **_WAYS}.items()):
            place = folder / f"idle-{number}"
            place.mkdir()
            shown = stack.enter_context(screen(place / "screen"))
            command = _command(name, place, kept, words)
            process = stack.enter_context(running(shown, command))
            wait_for_paint(process)
            started[name] = process
        time.sleep(_SETTLE_SECONDS)
        before = {name: _use(process) for name, process in started.items()}
        begin = time.monotonic()
        time.sleep(seconds)
        after = {name: _use(process) for name, process in started.items()}
        span = time.monotonic() - begin
    percents = {
        name: (after[name].seconds - use.seconds) / span * 100 for name, use in before.items()
    }
    waits = {name: (after[name].waits - use.waits) / span for name, use in before.items()}
    results = []
    for name in _WAYS:
        results.append(
            Result(
                f"idle {span:.0f} s, {name}", percents[name], "%", None, percents[_BARE],
                _GOAL_PERCENT,
            )
        )  # fmt: skip
        results.append(Result("  it wakes up", waits[name], "/s", None, waits[_BARE]))
    return results


def _command(name: str, place: Path, kept: Path, words: Sequence[str]) -> tuple[str, ...]:
    if name == _BARE:
        return ("tests.benchmarks.bare_window", "--stay")
    paths = copied_to(place / "data", kept)
    _let_nothing_ring(paths)
    if name == _COUNTING:
        _let_seconds_count(paths)
    return (
        *("tests.benchmarks.idle_window", "--data-dir", str(paths.data_dir)),
        *("--lang", "zh_CN", *words),
    )


def _let_nothing_ring(paths: Paths) -> None:
    """Announce nothing for a while: with so many deadlines that would happen every minute."""
    with (
        closing(open_casebook(paths, resources_dir(), NOW)) as casebook,
        casebook.store.transaction(),
    ):
        casebook.store.conn.execute(
            "UPDATE deadlines SET ring_at = NULL WHERE ring_at <= ?", [to_text(NOW + _HOUR)]
        )


def _let_seconds_count(paths: Paths) -> None:
    """Let three deadlines be due within the hour and the first ones on the page."""
    with (
        closing(open_casebook(paths, resources_dir(), NOW)) as casebook,
        casebook.store.transaction(),
    ):
        conn, now, soon = casebook.store.conn, to_text(NOW), to_text(NOW + _SOON)
        conn.execute(
            "UPDATE deadlines SET attention_at = NULL, ring_at = NULL, done_at = ? "
            "WHERE attention_at <= ?",
            [now, now],
        )
        conn.execute(
            "UPDATE deadlines SET due_at = :soon, attention_at = :soon, ring_at = NULL WHERE id "
            "IN (SELECT id FROM deadlines WHERE attention_at > :now AND repeats = '' LIMIT 3)",
            {"soon": soon, "now": now},
        )


def _use(process: subprocess.Popen[str]) -> Use:
    if process.poll() is not None:
        raise RuntimeError(f"the window has gone, with {process.returncode}")
    seen = psutil.Process(process.pid)
    times = seen.cpu_times()
    return Use(times.user + times.system, _waits(seen))


def _waits(seen: psutil.Process) -> int:
    """Count the voluntary changes of context; psutil knows those of the first thread only."""
    if not sys.platform.startswith("linux"):
        return int(seen.num_ctx_switches().voluntary)
    statuses = Path(f"/proc/{seen.pid}/task").glob("*/status")
    found = re.findall(r"(?m)^voluntary_ctxt_switches:\s*(\d+)", "".join(map(_text, statuses)))
    return sum(map(int, found))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        # The thread has ended meanwhile.
        return ""
