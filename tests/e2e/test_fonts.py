"""A system without a font for Chinese, as a person meets it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.services.preferences import Preference, set_preference
from tests.casebooks import new_casebook
from tests.e2e.desktop import desktop

# Starts the program as without a command, and ends it soon after it has been painted.
_RUN = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app import app
from desktop_app.services.preferences import Preference, preference
from desktop_app.ui.widgets import Banner

def look(program):
    window = program.shell.window
    bars = [bar for bar in window.findChildren(Banner) if bar.isVisible()]
    for bar in bars:
        bar.button.click()
    program.use_language("zh_CN")
    seen = {
        "title": window.windowTitle(),
        "bars": [bar.text() for bar in bars],
        "copied": QApplication.clipboard().text(),
        "kept": preference(program.session.store, Preference.LANGUAGE),
    }
    print(json.dumps(seen))
    # Closing the window would ask whether that is meant.
    QApplication.exit(0)

class Program(app.Program):
    def start(self, **options):
        super().start(**options)
        QTimer.singleShot(300, self, lambda: look(self))

app.Program = Program
sys.exit(app.run_window(sys.argv[1], None))
"""
_CONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  {folders}
  <selectfont><rejectfont><pattern>
    <patelt name="lang"><langset><string>zh-cn</string></langset></patelt>
  </pattern></rejectfont></selectfont>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


@pytest.fixture
def base_environment() -> dict[str, str]:
    """The environment of a program without a screen."""
    return {name: value for name, value in os.environ.items() if name != "FONTCONFIG_FILE"}


def run(folder: Path, environment: dict[str, str]) -> dict[str, Any]:
    """Run the program of a seller who wants Chinese for a moment; return what there is to see."""
    casebook = new_casebook(folder / "data")
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    set_preference(casebook.store, Preference.LANGUAGE, "zh_CN")
    casebook.close()
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(folder / "data")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def only_latin(folder: Path) -> str:
    """Write a configuration in which no font has Chinese; return its path."""
    fonts = Path("/usr/share/fonts")
    folders = "".join(
        f"<dir>{path}</dir>"
        for path in sorted(fonts.glob("*/*"))
        if path.is_dir() and not any(word in path.name for word in ("noto", "cjk", "wqy", "arphic"))
    )
    config = folder / "fonts.conf"
    config.write_text(_CONFIG.format(folders=folders, cache=folder / "cache"), "utf-8")
    return str(config)


def check_that_it_is_told(seen: dict[str, Any]) -> None:
    """Check that the window speaks English and says, in a bar, what to install."""
    assert len(seen["bars"]) == 1
    words = seen["bars"][0]
    assert words.startswith("No font on this computer has Chinese characters")
    assert words.isascii()
    assert seen["title"] == "Today – Seller Casebook"
    assert seen["kept"] == "zh_CN"
    assert seen["copied"] in words.splitlines()


def test_without_a_screen(tmp_path: Path, base_environment: dict[str, str]) -> None:
    environment = base_environment | {"FONTCONFIG_FILE": only_latin(tmp_path)}
    check_that_it_is_told(run(tmp_path, environment | {"QT_QPA_PLATFORM": "offscreen"}))


@pytest.mark.display
def test_on_a_screen(tmp_path: Path) -> None:
    with desktop(tmp_path / "runtime") as screen:
        environment = screen.environment({"FONTCONFIG_FILE": only_latin(tmp_path)})
        check_that_it_is_told(run(tmp_path, environment))


def test_with_a_font_for_chinese_there_is_nothing_to_say(
    tmp_path: Path, base_environment: dict[str, str]
) -> None:
    seen = run(tmp_path, base_environment | {"QT_QPA_PLATFORM": "offscreen"})
    assert seen["bars"] == []
    assert seen["title"] == "今日 – 掌柜台账"
