"""Why a report could not be written, told so that the seller knows what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop_app.services.report_faults import report_fault


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (PermissionError(errno.EACCES, "Access", "a.part", None, "a.csv"), "open in another"),
        (PermissionError(errno.EACCES, "Access", "a.part"), "you may not write to the folder"),
        (OSError(errno.EROFS, "Read-only", "a.part"), "you may not write to the folder"),
        (OSError(errno.ENOSPC, "No space"), "the disk is full"),
        (OSError(errno.ENAMETOOLONG, "Too long", "a.part"), "too long"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_each_fault_has_its_own_advice(tmp_path: Path, fault: OSError, told: str) -> None:
    sentence = str(report_fault(tmp_path / "report.csv", fault))
    assert told in sentence
    assert sentence.startswith("The report could not be written")


def test_a_name_too_long_to_be_looked_at(tmp_path: Path) -> None:
    fault = OSError(errno.ENAMETOOLONG, "Too long", "a.part")
    assert "too long" in str(report_fault(tmp_path / f"{'报' * 300}.csv", fault))


def test_a_device_is_called_one() -> None:
    fault = FileExistsError(errno.EEXIST, "not a regular file")
    assert "is a device or a pipe" in str(report_fault(Path(os.devnull), fault))


def test_a_folder_that_is_gone_and_a_name_that_is_a_folder(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "report.csv"
    missing = FileNotFoundError(errno.ENOENT, "No such file", "a.part")
    assert f"there is no folder {gone.parent}" in str(report_fault(gone, missing))
    taken = IsADirectoryError(errno.EISDIR, "Is a directory", "a.part", None, str(tmp_path))
    assert "is a folder" in str(report_fault(tmp_path, taken))
