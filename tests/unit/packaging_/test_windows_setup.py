"""The set-up program for Windows: it compiles, speaks both languages, and knows the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.paths import APP_NAME
from desktop_app.system import autostart
from desktop_app.system.login_entries import command_line_words, run_key_value
from devtools.process import TaskFailed
from devtools.windows import picture, set_up
from devtools.windows.set_up import PROGRAM, SCRIPTS, SetUp

TEXTS = re.compile(r'!insertmacro Text (\w+) (?:\\\n *)?"([^"\n]*)" (?:\\\n *)?"([^"\n]*)"')


def _defined(script: str, name: str) -> str:
    found = re.search(rf'(?m)^!define {name} "(.*)"$', (SCRIPTS / script).read_text("utf-8"))
    assert found is not None
    return found[1]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program of two files with names that NSIS could misread."""
    folder = tmp_path / "bundle"
    (folder / "_internal" / "资源").mkdir(parents=True)
    (folder / PROGRAM).write_bytes(b"MZ")
    (folder / "_internal" / "资源" / "a $name [1].txt").write_text("x", "utf-8")
    return folder


def test_the_scripts_compile_without_a_warning(bundle: Path, tmp_path: Path) -> None:
    set_up.compile_placeholder(bundle / PROGRAM)
    made = set_up.compile_script(SetUp(bundle, "1.2.3"), tmp_path / "casebook-setup.exe")
    assert made.is_file()


def test_windows_shows_name_and_version_in_both_languages(bundle: Path, tmp_path: Path) -> None:
    made = set_up.compile_script(SetUp(bundle, "1.2.3"), tmp_path / "casebook-setup.exe")
    content = made.read_bytes()
    for words in ("掌柜台账 安装程序", "Seller Casebook set-up", "1.2.3"):
        assert words.encode("utf-16-le") in content


def test_a_bundle_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TaskFailed, match=re.escape(PROGRAM)):
        set_up.compile_script(SetUp(tmp_path, "1.2.3"), tmp_path / "casebook-setup.exe")


def test_a_fault_in_the_script_fails(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    for script in SCRIPTS.iterdir():
        text = script.read_text("utf-8")
        (scripts / script.name).write_text(f"{text}\nVar NobodyUsesIt\n", "utf-8")
    monkeypatch.setattr(set_up, "SCRIPTS", scripts)
    with pytest.raises(TaskFailed, match=r"installer\.nsi failed"):
        set_up.compile_script(SetUp(bundle, "1.2.3"), tmp_path / "casebook-setup.exe")


def test_without_nsis_it_says_what_to_install(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TaskFailed, match="apt-get install nsis"):
        set_up.compile_script(SetUp(bundle, "1.2.3"), tmp_path / "casebook-setup.exe")


def test_every_sentence_is_there_in_english_and_in_polite_chinese() -> None:
    script = (SCRIPTS / "texts.nsh").read_text("utf-8")
    texts = TEXTS.findall(script)
    assert len(texts) == script.count("!insertmacro Text ")
    for name, english, chinese in texts:
        assert not re.search(r"[\u3000-\uffef]", english), name
        assert re.search(r"[\u4e00-\u9fff]", chinese) or name == "Product", name
        assert "你" not in chinese, name
        # Shown as a part of one sentence or another: the same in both.
        places = [sorted(re.findall(r"\$\{?\w+|\$\(\w+\)", text)) for text in (english, chinese)]
        assert places[0] == places[1] or name in ("Product", "OptionsSubtitle"), name


def test_what_starts_at_login_is_what_the_settings_would_write() -> None:
    script = (SCRIPTS / "traces.nsh").read_text("utf-8")
    (line,) = re.findall(r"StrCpy \$0 '(\".* --data-dir .*)'", script)
    data = _defined("installer.nsi", "DATA").replace("${COMMAND}", APP_NAME)
    program = f"$INSTDIR\\{PROGRAM}"
    written = line.replace("${DATA}", data).replace("${PROGRAM}", PROGRAM)
    command = (program, "--minimized", "--data-dir", data)
    assert command_line_words(written) == command == command_line_words(run_key_value(command))


def test_the_registry_is_written_where_the_program_reads_it() -> None:
    assert _defined("traces.nsh", "RUN_KEY") == autostart._RUN_KEY
    assert _defined("traces.nsh", "APPROVED_KEY") == autostart._APPROVED_KEY
    assert _defined("installer.nsi", "COMMAND") == autostart._NAME == APP_NAME
    assert _defined("installer.nsi", "DATA") == r"$LOCALAPPDATA\${COMMAND}"


def test_the_picture_of_the_last_page_is_one_that_windows_reads(tmp_path: Path) -> None:
    target = tmp_path / "side.bmp"
    picture.paint(set_up.DRAWING, target)
    painted = QImage(str(target))
    assert (painted.width(), painted.height()) == (164, 314)
    assert painted.pixel(0, 0) != painted.pixel(82, 110)
    # Bits of a pixel, where the header of a bitmap has them.
    assert int.from_bytes(target.read_bytes()[28:30], "little") == 24
