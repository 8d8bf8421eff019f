"""The log of the program's own faults."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app import log
from desktop_app.paths import Paths

AllowLog = Callable[[str], None]


@pytest.fixture(autouse=True)
def own_handlers(allow_log: AllowLog) -> Iterator[None]:
    """Let faults be logged, and leave no log behind for other tests."""
    allow_log("")
    yield
    logger = logging.getLogger("desktop_app")
    for handler in [one for one in logger.handlers if isinstance(one, log.FaultLog)]:
        logger.removeHandler(handler)


def test_a_fault_is_written_with_its_traceback(tmp_path: Path) -> None:
    path = log.start_logging(Paths(tmp_path / "data"))
    assert not (tmp_path / "data").exists()
    try:
        raise ValueError("一个错误")
    except ValueError:
        logging.getLogger("desktop_app.somewhere").exception("it broke")
    text = path.read_text("utf-8")
    assert path.parent == tmp_path / "data" / "logs"
    assert "ERROR desktop_app.somewhere: it broke" in text
    assert "ValueError: 一个错误" in text


def test_only_one_data_folder_gets_the_log(tmp_path: Path) -> None:
    first = log.start_logging(Paths(tmp_path / "first"))
    second = log.start_logging(Paths(tmp_path / "second"))
    log.start_logging(Paths(tmp_path / "second"))
    logging.getLogger("desktop_app").warning("once")
    assert not first.exists()
    assert second.read_text("utf-8").count("once") == 1


def test_a_full_log_is_turned_over_and_five_older_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "_LARGEST_FILE", 200)
    path = log.start_logging(Paths(tmp_path))
    for number in range(20):
        logging.getLogger("desktop_app").warning("line %d %s", number, "x" * 100)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        path.name,
        *(f"{path.name}.{older}" for older in range(1, 6)),
    ]
    assert "line 19 " in path.read_text("utf-8")


def test_a_log_that_cannot_be_written_adds_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("in the way", "utf-8")
    log.start_logging(Paths(tmp_path))
    logging.getLogger("desktop_app").error("lost")
    assert capsys.readouterr().err == ""
