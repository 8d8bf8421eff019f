"""The log is read whatever became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.log import FaultLog, log_file, start_logging
from desktop_app.paths import Paths
from desktop_app.services.log_text import MOST_BYTES, LogText, read_log


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A data folder with a folder for logs and nothing in it."""
    made = Paths(tmp_path / "data")
    made.logs.mkdir(parents=True)
    return made


@pytest.fixture
def own_log(paths: Paths, allow_log: Callable[[str], None]) -> Iterator[Path]:
    """The log of the data folder, written to by the program."""
    allow_log("")
    yield start_logging(paths)
    logger = logging.getLogger("desktop_app")
    for handler in [one for one in logger.handlers if isinstance(one, FaultLog)]:
        logger.removeHandler(handler)


def test_what_the_program_logs_is_what_is_read(paths: Paths, own_log: Path) -> None:
    assert read_log(paths) is None
    logging.getLogger("desktop_app.somewhere").warning("坏了 %d", 7)
    read = read_log(paths)
    assert log_file(paths) == own_log
    assert read is not None and read.left_out == 0
    assert read.text.endswith("WARNING desktop_app.somewhere: 坏了 7\n")


def test_without_a_data_folder_there_is_no_log(tmp_path: Path) -> None:
    assert read_log(Paths(tmp_path / "nowhere")) is None


def test_of_a_huge_log_whole_lines_from_the_end_are_kept(paths: Paths) -> None:
    lines = [f"{number:06} 掌柜台账\n" for number in range(40_000)]
    log_file(paths).write_text("".join(lines), "utf-8")
    read = read_log(paths)
    assert read is not None
    assert lines[-1] == read.text.splitlines(keepends=True)[-1]
    assert read.text.splitlines(keepends=True)[0] in lines
    size = len(read.text.encode())
    assert MOST_BYTES - 100 < size <= MOST_BYTES
    assert read.left_out + size == log_file(paths).stat().st_size


@pytest.mark.parametrize("shift", range(4))
def test_an_endless_line_is_cut_without_a_fault(paths: Paths, shift: int) -> None:
    log_file(paths).write_text("台" * 100 + "x" * shift, "utf-8")
    read = read_log(paths, most_bytes=100)
    assert read is not None
    assert read.text.endswith("台" + "x" * shift)
    assert read.left_out == 200 + shift


def test_rubbish_is_shown_as_such(paths: Paths) -> None:
    log_file(paths).write_bytes(b"before\r\n\x00\x1b[31m\xff\xfe\r\nafter\n")
    read = read_log(paths)
    unknown = "\N{REPLACEMENT CHARACTER}"
    assert read == LogText(f"before\n{unknown}{unknown}[31m{unknown}{unknown}\nafter\n", 0)


def test_the_newest_lines_are_the_last_and_none_is_endless() -> None:
    log = LogText("one\ntwo\n" + "x" * 9_000 + "\nfour\n\n", 0)
    last = log.newest_lines(2).split("\n")
    assert len(last) == 2 and last[1] == "four"
    assert len(last[0]) < 600 and last[0].endswith(" …")


def test_a_log_that_cannot_be_read_is_told(paths: Paths) -> None:
    log_file(paths).mkdir()
    with pytest.raises(UserError, match=r"seller-casebook\.log cannot be read"):
        read_log(paths)
