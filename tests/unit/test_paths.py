"""Where the casebook is, for an account that has no home too."""

from __future__ import annotations

import pwd
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.paths import choose_paths


@pytest.fixture
def no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The account of a service: no variable names a home, and the system knows none."""

    def unknown(uid: int) -> pwd.struct_passwd:
        raise KeyError(uid)

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    for variable in ("HOME", "XDG_DATA_HOME", "SELLER_CASEBOOK_DATA_DIR"):
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.usefixtures("no_home")
def test_without_a_home_a_folder_has_to_be_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no home folder"):
        choose_paths(None)
    assert choose_paths(str(tmp_path)).data_dir == tmp_path
