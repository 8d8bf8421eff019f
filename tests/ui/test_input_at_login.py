"""Only a start at login waits for an input method, and only for one that Qt would look for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.system import input_portal


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What the environment named as input method at each wait, on a system without ibus."""
    seen: list[str] = []

    def wait() -> bool:
        seen.append(os.environ["QT_IM_MODULE"])
        return True

    monkeypatch.setattr(input_portal, "wait_for_input_portal", wait)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("PATH", str(tmp_path))
    for variable in ("QT_IM_MODULES", "XMODIFIERS", "IBUS_USE_PORTAL"):
        monkeypatch.delenv(variable, raising=False)
    return seen


@pytest.mark.parametrize(
    ("module", "at_login", "expected"),
    [("fcitx", True, ["ibus"]), ("fcitx", False, []), ("compose", True, [])],
)
def test_who_waits(
    waits: list[str],
    monkeypatch: pytest.MonkeyPatch,
    module: str,
    at_login: bool,
    expected: list[str],
) -> None:
    monkeypatch.setenv("QT_IM_MODULE", module)
    with app._known_input_method(at_login=at_login):
        assert waits == expected
    assert os.environ["QT_IM_MODULE"] == module
