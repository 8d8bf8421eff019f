"""Commands of an account that has no home folder."""

from __future__ import annotations

import pwd

import pytest

from .conftest import Terminal


@pytest.fixture(autouse=True)
def no_home(monkeypatch: pytest.MonkeyPatch, terminal: Terminal) -> None:
    """The account of a service: no variable names a home, and the system knows none."""

    def unknown(uid: int) -> pwd.struct_passwd:
        raise KeyError(uid)

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    for variable in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize("command", ["cases", "about"])
def test_a_command_that_needs_a_folder_says_so(terminal: Terminal, command: str) -> None:
    answer = terminal.type_plain(command)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.strip() == (
        "There is no home folder to keep the casebook in. Name a folder with --data-dir."
    )


def test_help_works_all_the_same(terminal: Terminal) -> None:
    answer = terminal.type_plain("--help")
    assert (answer.code, answer.err) == (0, "")
    assert "--data-dir" in answer.out


def test_a_folder_that_is_named_will_do(terminal: Terminal) -> None:
    terminal.log()
    assert len(terminal.json("cases")) == 1
