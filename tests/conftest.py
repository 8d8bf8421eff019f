"""What holds for every test: nothing is skipped in silence, nothing is logged unexpectedly, and
nobody's own casebook is touched."""

from __future__ import annotations

import logging
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No test may depend on how fast the machine is. In CI the made-up input is the same every time.
settings.register_profile(
    "casebook",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("casebook")

AllowLog = Callable[[str], None]


def pytest_configure(config: pytest.Config) -> None:
    """Keep windows off the developer's screen and files out of the developer's folders."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="casebook-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    # Nor notifications into the developer's session.
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / variable.lower()
        folder.mkdir(mode=0o700)
        os.environ[variable] = str(folder)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI, turn a test that was skipped or expected to fail into a failure."""
    report = yield
    _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """In CI, turn a whole file that was skipped into a failure."""
    report = yield
    _refuse_skip(report)
    return report


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if not os.environ.get("CI") or not (report.skipped or hasattr(report, "wasxfail")):
        return
    reason = getattr(report, "wasxfail", None) or report.longrepr
    if isinstance(reason, tuple):
        reason = reason[-1]
    report.outcome = "failed"
    report.longrepr = f"In CI every test has to run and pass. This one: {reason}"
    if hasattr(report, "wasxfail"):
        del report.wasxfail


class _Complaints(logging.Handler):
    """Collects what the program logs as a warning or worse, from any thread."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.allowed: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def unexpected(self) -> list[str]:
        lines = [f"{r.name} {r.levelname}: {r.getMessage()}" for r in self.records]
        return [line for line in lines if not any(p.search(line) for p in self.allowed)]


@pytest.fixture(autouse=True)
def _complaints() -> Iterator[_Complaints]:
    """Fail the test in which the program logs a warning or an error that nobody expected."""
    handler = _Complaints()
    logger = logging.getLogger("desktop_app")
    logger.addHandler(handler)
    yield handler
    logger.removeHandler(handler)
    unexpected = handler.unexpected()
    if unexpected:
        pytest.fail("Unexpected log records:\n" + "\n".join(unexpected), pytrace=False)


@pytest.fixture
def allow_log(_complaints: _Complaints) -> AllowLog:
    """Give a test a function that takes a pattern for log records which may come.

    The pattern is searched in ``logger LEVEL: message``.
    """

    def allow(pattern: str) -> None:
        _complaints.allowed.append(re.compile(pattern))

    return allow
