"""What is written for the start at login is read by the system as the same command."""

from __future__ import annotations

import plistlib
import subprocess
from pathlib import Path

import pytest

from desktop_app.system.login_entries import (
    LABEL,
    agent_words,
    command_line_words,
    desktop_entry,
    exec_line,
    exec_words,
    is_switched_off,
    launch_agent,
    run_key_value,
)

COMMANDS = [
    ["/opt/seller-casebook/seller-casebook", "--minimized"],
    ["/home/王 掌柜/程序/seller-casebook", "--minimized", "--data-dir", "/home/王 掌柜/台账 2026"],
    ["/opt/100% real/$HOME/`id`/a\"b'c\\d", "--data-dir", "%u %% $(id) \\$x !~#*?;&|<>()"],
    ["/opt/x", "--data-dir", "/data\tof\nmine", ""],
]


def unescape(value: str) -> str:
    """Read a value of type string as the Desktop Entry Specification has it."""
    parts = value.split("\\\\")
    for escape, character in (("\\n", "\n"), ("\\t", "\t"), ("\\r", "\r"), ("\\s", " ")):
        parts = [part.replace(escape, character) for part in parts]
    return "\\".join(parts)


def words_of(line: str) -> list[str]:
    """Split a command as a shell does, whose quoting the specification has taken over."""
    done = subprocess.run(
        ["sh", "-c", f"printf '%s\\0' {line}"], capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode().split("\0")[:-1]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_linux_desktop_reads_the_same_command(command: list[str]) -> None:
    line = unescape(exec_line(desktop_entry(command)))
    # The only field codes are doubled percent signs.
    assert line.replace("%%", "").count("%") == 0
    assert words_of(line.replace("%%", "%")) == command


@pytest.mark.parametrize("command", COMMANDS)
def test_the_linux_file_is_valid(command: list[str], tmp_path: Path) -> None:
    path = tmp_path / "seller-casebook.desktop"
    path.write_text(desktop_entry(command), encoding="utf-8")
    done = subprocess.run(
        ["desktop-file-validate", str(path)], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_linux_file_speaks_both_languages() -> None:
    lines = desktop_entry(["/x"]).splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert "Name=Seller Casebook" in lines
    assert "Name[zh_CN]=掌柜台账" in lines
    assert any(line.startswith("Comment[zh_CN]=") for line in lines)
    assert "X-GNOME-Autostart-enabled=true" in lines


@pytest.mark.parametrize("key", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_switched_off_in_the_desktops_settings(key: str) -> None:
    entry = desktop_entry(["/x"])
    assert not is_switched_off(entry)
    assert is_switched_off(entry + key + "\n")
    assert is_switched_off(entry + key.replace("=", " = ") + "\n")
    # Of another group, it means something else.
    assert not is_switched_off(entry + f"[Desktop Action x]\n{key}\n")


def test_the_windows_value() -> None:
    assert run_key_value([r"C:\casebook.exe", "--minimized"]) == r"C:\casebook.exe --minimized"
    spaced = [r"C:\Program Files\掌柜台账\casebook.exe", "--data-dir", "D:\\my data\\"]
    # A backslash before the closing quote is doubled, else it would quote the quote.
    assert run_key_value(spaced) == (
        r'"C:\Program Files\掌柜台账\casebook.exe" --data-dir "D:\my data\\"'
    )


@pytest.mark.parametrize("command", COMMANDS[:3])
def test_the_launch_agent_reads_the_same_command(command: list[str]) -> None:
    agent = plistlib.loads(launch_agent(command))
    assert agent["ProgramArguments"] == command
    assert agent["RunAtLoad"] is True
    assert agent["Label"] == LABEL == "io.github.seller-casebook"
    assert "KeepAlive" not in agent


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_written_is_read_back(command: list[str]) -> None:
    assert exec_words(desktop_entry(command)) == tuple(command)
    assert command_line_words(run_key_value(command)) == tuple(command)


@pytest.mark.parametrize("folder", ["D:\\my data\\", "D:\\a b\\\\", 'say "x"', 'end\\"', "台账"])
def test_windows_folders_are_read_back(folder: str) -> None:
    command = (r"C:\Program Files\casebook.exe", "--data-dir", folder, "last")
    assert command_line_words(run_key_value(command)) == command


@pytest.mark.parametrize("command", COMMANDS[:3])
def test_a_launch_agent_is_read_back(command: list[str]) -> None:
    assert agent_words(launch_agent(command)) == tuple(command)


def test_a_line_that_was_written_by_hand_is_read() -> None:
    entry = "[Desktop Entry]\nExec=seller-casebook --data-dir  /data/a %u\n"
    assert exec_words(entry)[:3] == ("seller-casebook", "--data-dir", "/data/a")


@pytest.mark.parametrize("content", [b"", b"nonsense", b"<plist><string/></plist>", b"<a/>"])
def test_what_is_no_agent_starts_nothing(content: bytes) -> None:
    assert agent_words(content) == ()


def test_a_desktop_file_without_a_command_starts_nothing() -> None:
    assert exec_words("") == exec_words("[Desktop Entry]\nName=x\n") == ()
