"""With fcitx wanted, the running program has loaded what Chinese can be typed with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, desktop, program, wait_until

pytestmark = pytest.mark.display
NOBODY = "unix:path=/nowhere"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "runtime") as running:
        yield running


def loaded_plugins(process: int) -> set[str]:
    """Return the names of Qt's plugins for input methods that a process has loaded."""
    maps = Path(f"/proc/{process}/maps").read_text("utf-8")
    return set(re.findall(r"lib(\w+)platforminputcontextplugin", maps))


def run(screen: Desktop, data_dir: Path, **environment: str) -> tuple[set[str], str]:
    """Run the program until its window is there; return its plugins and what it has logged."""
    extra = {"DBUS_SESSION_BUS_ADDRESS": NOBODY} | environment
    with program(screen, data_dir, "--lang", "zh_CN", **extra) as started:
        screen.wait_for_active("欢迎")
        log = data_dir / "logs" / "seller-casebook.log"
        wait_until(log.exists, "nothing was logged")
        return loaded_plugins(started.pid), log.read_text("utf-8")


@pytest.mark.parametrize("variable", ["QT_IM_MODULE", "QT_IM_MODULES"])
def test_fcitx_is_spoken_to_as_ibus(screen: Desktop, tmp_path: Path, variable: str) -> None:
    plugins, log = run(screen, tmp_path / "data", **{variable: "fcitx"})
    assert "ibus" in plugins
    assert f"spoken to as ibus: {{'{variable}': 'ibus'" in log


def test_what_works_is_left_alone(screen: Desktop, tmp_path: Path) -> None:
    plugins, log = run(screen, tmp_path / "data", QT_IM_MODULE="compose")
    assert plugins == {"compose"}
    assert "ibus" not in log
