"""What is said of a data folder that cannot be claimed."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop_app.domain.errors import UserError
from desktop_app.paths import Paths
from desktop_app.ui import data_folder
from desktop_app.ui.data_folder import claim, write_fault
from desktop_app.ui.single_instance import SingleInstance


def refusing(number: int) -> object:
    """A write that fails with a number of the system."""

    def write(file: Path) -> None:
        raise OSError(number, os.strerror(number))

    return write


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_called_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(data_folder, "_write", refusing(number))
    assert str(write_fault(Paths(tmp_path))) == (
        f"The disk with the folder {tmp_path} is full. Free some space, then start again."
    )


def test_a_sound_folder_is_left_as_it_was(tmp_path: Path) -> None:
    assert write_fault(Paths(tmp_path)) is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_has_gone_is_no_other_process(qapp: QObject, tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    data_dir.mkdir()
    instance = SingleInstance(data_dir)
    data_dir.rmdir()
    with pytest.raises(UserError, match=r"cannot be written to: No such file"):
        claim(instance, Paths(data_dir))
