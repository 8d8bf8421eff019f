"""A CSV export is whole, or the old file is still there."""

from __future__ import annotations

import csv
import errno
import io
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.exchange.csv_files import PROGRESS_EVERY, ExportCancelled, write_csv
from desktop_app.exchange.csv_guard import decode_cell, encode_cell

HEADER = ("问题类型", "沟通时间")
ROWS = [("退款", "2026-11-22"), ("=1+1", "1234567890123456789"), ('a"b', "line\r\nbreak")]


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def noting(told: list[int]) -> Callable[[int], bool]:
    """Return an ``on_row`` that notes what it is told and goes on."""

    def on_row(count: int) -> bool:
        told.append(count)
        return True

    return on_row


@pytest.fixture
def old_file(tmp_path: Path) -> Iterator[Path]:
    """A file from an earlier export; after the test it must be the only one, and unchanged."""
    path = tmp_path / "contacts.csv"
    path.write_bytes(b"old")
    yield path
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_bytes_of_an_export(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    assert write_csv(path, HEADER, ROWS) == 3
    assert path.read_bytes() == (
        b"\xef\xbb\xbf"
        + '"问题类型","沟通时间"\r\n"退款","2026-11-22"\r\n'.encode()
        + b'"\'=1+1","1234567890123456789\t"\r\n"a""b","line\r\nbreak"\r\n'
    )
    assert list(tmp_path.iterdir()) == [path]


def test_plain_leaves_the_spreadsheet_measures_out(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, HEADER, ROWS, plain=True)
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"')
    assert read(path) == [list(HEADER), *map(list, ROWS)]
    assert b'"=1+1","1234567890123456789"\r\n' in path.read_bytes()


def test_no_rows_give_a_header_alone(tmp_path: Path) -> None:
    told: list[int] = []
    assert write_csv(tmp_path / "out.csv", HEADER, [], on_row=noting(told)) == 0
    assert read(tmp_path / "out.csv") == [list(HEADER)]
    assert told == [0]


def test_an_export_takes_the_place_of_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    write_csv(path, HEADER, ROWS)
    assert len(read(path)) == 4


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_csv(link, HEADER, ROWS)
    assert link.is_symlink()
    assert len(read(real)) == 4


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_csv(tmp_path / "out.csv", HEADER, ROWS)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(modes) == 1


@settings(deadline=None)
@given(rows=st.lists(st.tuples(st.text(), st.text(alphabet="'=\t\r\n\0\"1,")), max_size=5))
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    write_csv(path, HEADER, rows)
    assert [tuple(map(decode_cell, row)) for row in read(path)[1:]] == rows


NASTY = [
    "",
    "'",
    "'=1",
    "=1",
    "＝1",
    "12345678901234567",
    "1234567890123456\t\t",
    'a"b',
    '"',
    "\x1f=1",
]


@settings(deadline=None)
@given(rows=st.lists(st.lists(st.sampled_from(NASTY) | st.text(), min_size=3, max_size=3)))
def test_the_fast_way_writes_what_the_plain_way_writes(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "fast.csv"
    plainly = io.StringIO(newline="")
    writer = csv.writer(plainly, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([encode_cell(value) for value in row] for row in [["a", "b", "c"], *rows])
    write_csv(path, ["a", "b", "c"], rows)
    assert path.read_bytes() == b"\xef\xbb\xbf" + plainly.getvalue().encode()


def test_lone_surrogates_do_not_stop_an_export(tmp_path: Path) -> None:
    for plain in (False, True):
        write_csv(tmp_path / "out.csv", HEADER, [("a\ud800b", "\udfff")], plain=plain)
        assert read(tmp_path / "out.csv")[1] == ["a\ufffdb", "\ufffd"]


def test_the_caller_is_told_how_far_it_is(tmp_path: Path) -> None:
    told: list[int] = []
    rows = [("a", "b")] * (2 * PROGRESS_EVERY + 1)
    write_csv(tmp_path / "out.csv", HEADER, rows, on_row=noting(told))
    assert told == [PROGRESS_EVERY, 2 * PROGRESS_EVERY, 2 * PROGRESS_EVERY + 1]
    told.clear()
    write_csv(tmp_path / "out.csv", HEADER, rows[:PROGRESS_EVERY], on_row=noting(told))
    assert told == [PROGRESS_EVERY]


@pytest.mark.parametrize("stop_at", [PROGRESS_EVERY, PROGRESS_EVERY + 5])
def test_a_cancelled_export_leaves_the_old_file(old_file: Path, stop_at: int) -> None:
    rows = [("a", "b")] * (PROGRESS_EVERY + 5)
    with pytest.raises(ExportCancelled):
        write_csv(old_file, HEADER, rows, on_row=lambda count: count < stop_at)


@pytest.mark.parametrize("error", [RuntimeError("a bug"), KeyboardInterrupt()])
def test_rows_that_fail_midway_leave_the_old_file(old_file: Path, error: BaseException) -> None:
    def rows() -> Iterator[Sequence[str]]:
        yield from [("a", "b")] * 1000
        raise error

    with pytest.raises(type(error)):
        write_csv(old_file, HEADER, rows())


class FullDisk(io.FileIO):
    """A file on a disk that is full after 64 KB."""

    def write(self, data: Any, /) -> int:
        if self.tell() > 65_536:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)


@pytest.mark.parametrize("count", [100_000, 5_000])
def test_a_full_disk_leaves_the_old_file(
    old_file: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    def open_on_full_disk(path: Path, mode: str, encoding: str, newline: str) -> io.TextIOWrapper:
        raw = io.BufferedWriter(FullDisk(path, mode), buffer_size=100_000)
        return io.TextIOWrapper(raw, encoding=encoding, newline=newline)

    monkeypatch.setattr(Path, "open", open_on_full_disk)
    with pytest.raises(OSError, match="No space left") as caught:
        write_csv(old_file, HEADER, [("0123456789", "0123456789")] * count)
    assert caught.value.errno == errno.ENOSPC


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_file_that_cannot_be_put_in_place_leaves_the_old_one(
    old_file: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "in use by a spreadsheet")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(PermissionError, match="in use"):
        write_csv(old_file, HEADER, ROWS)


def test_a_missing_folder_is_the_callers_to_explain(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_csv(tmp_path / "no" / "out.csv", HEADER, ROWS)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_csv(tmp_path / "folder", HEADER, ROWS)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_pipe_or_device_is_not_replaced(tmp_path: Path) -> None:
    special = Path(os.devnull)
    if sys.platform != "win32":
        # A pipe of its own: a report must not take the place of the real device, even by a fault.
        special = tmp_path / "pipe"
        os.mkfifo(special)
    before = list(tmp_path.iterdir())
    with pytest.raises(FileExistsError):
        write_csv(special, HEADER, ROWS)
    assert not special.is_file()
    assert list(tmp_path.iterdir()) == before
