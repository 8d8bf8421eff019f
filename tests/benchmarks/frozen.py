"""Start of the built program, against the same program from its sources."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.e2e.desktop import stop

from .results import Result
from .screens import Screen

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = ROOT / "build" / "dist" / "seller-casebook" / "seller-casebook"
_TITLE = "Seller Casebook|掌柜台账"
_PATIENCE_SECONDS = 60.0


def measure_frozen(screen: Screen, data_dir: Path, repeats: int) -> list[Result]:
    """Measure from before the process is made until its window stands on the screen.

    Both take turns, so that whatever else the machine does falls on both. The window is looked for
    from outside: nothing can be put into the built program that would tell.

    Raises:
        SystemExit: the program has not been built.
    """
    if not BUNDLED.is_file():
        raise SystemExit("The program is not built yet: python3 packaging/dev.py package")
    source = Path(sys.executable).with_name("seller-casebook")
    built, from_source = [], []
    for turn in range(repeats + 1):
        times = [_start_time(screen, program, data_dir) for program in (BUNDLED, source)]
        # The first turn reads everything from the disk.
        if turn:
            built.append(times[0] * 1000)
            from_source.append(times[1] * 1000)
    measure = "built program to window, beside its sources"
    return [Result(measure, median(built), "ms", 1.1, median(from_source))]


def _start_time(screen: Screen, program: Path, data_dir: Path) -> float:
    words = [str(program), "--data-dir", str(data_dir), "--lang", "zh_CN"]
    begin = time.perf_counter()
    process = subprocess.Popen(words, env=screen.environment)
    try:
        _wait_for_window(screen, begin)
        return time.perf_counter() - begin
    finally:
        stop(process)


def _wait_for_window(screen: Screen, begin: float) -> None:
    search: Sequence[str] = ("xdotool", "search", "--onlyvisible", "--name", _TITLE)
    while subprocess.run(search, env=screen.environment, capture_output=True).returncode:
        if time.perf_counter() - begin > _PATIENCE_SECONDS:
            raise RuntimeError("the window did not come")
