"""What has to be written so that a system starts the program at login, and what stands there.

Nothing is read or written here.

Sources: Desktop Entry Specification 1.5, "The Exec key", and Desktop Application Autostart
Specification 0.5 (freedesktop.org); CommandLineToArgvW (learn.microsoft.com); launchd.plist(5).
"""

from __future__ import annotations

import plistlib
import re
import subprocess
from collections.abc import Sequence
from xml.parsers.expat import ExpatError

LABEL = "io.github.seller-casebook"
"""The program's name for macOS; the file of a launch agent is called after it."""

_GROUP = "[Desktop Entry]"
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
# Told apart by these whether the seller has switched the entry off in the desktop's own settings.
_SWITCHED_OFF = {
    ("Hidden", "true"),
    ("X-GNOME-Autostart-enabled", "false"),
    ("X-MATE-Autostart-enabled", "false"),
}


def desktop_entry(command: Sequence[str]) -> str:
    """Return the text of an autostart file for Linux desktops.

    Args:
        command: program and arguments.
    """
    lines = [
        _GROUP,
        "Type=Application",
        "Name=Seller Casebook",
        "Name[zh_CN]=掌柜台账",
        "Comment=Reminds you of deadlines and of promised replies",
        "Comment[zh_CN]=提醒时限与对方承诺的回复",
        # Where the program was taken away, nobody is told that it cannot be started.
        f"TryExec={_escape_value(command[0])}",
        f"Exec={_escape_value(' '.join(_quote_for_exec(word) for word in command))}",
        "Icon=seller-casebook",
        "Terminal=false",
        "NoDisplay=true",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join(lines) + "\n"


def is_switched_off(entry: str) -> bool:
    """Tell whether an autostart file was switched off in the desktop's own settings."""
    return not _SWITCHED_OFF.isdisjoint(_keys(entry).items())


def exec_line(entry: str) -> str:
    """Return the command of an autostart file as it stands there, "" without one."""
    return _keys(entry).get("Exec", "")


def exec_words(entry: str) -> tuple[str, ...]:
    """Return program and arguments that an autostart file starts, as they were before quoting."""
    line = re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), exec_line(entry))
    words = (
        re.sub(r"\\(.)", r"\1", found[1], flags=re.DOTALL) if found[1] is not None else found[0]
        for found in re.finditer(r'"((?:[^"\\]|\\.)*)"|[^ \t\n]+', line, re.DOTALL)
    )
    return tuple(word.replace("%%", "%") for word in words)


def run_key_value(command: Sequence[str]) -> str:
    """Return the value for the Run key of Windows: a command line."""
    return subprocess.list2cmdline([*command])


def command_line_words(line: str) -> tuple[str, ...]:
    """Return program and arguments of a command line as Windows splits it."""
    words: list[str] = []
    word: str | None = None
    is_quoted = False
    for found in re.finditer(r'(\\*)(")|\\+|[ \t]+|[^\\" \t]+', line):
        if found[2]:
            # Before a quote, two backslashes stand for one; an odd one takes its meaning away.
            count, odd = divmod(len(found[1]), 2)
            word = (word or "") + "\\" * count + '"' * odd
            is_quoted = is_quoted != (not odd)
        elif is_quoted or not found[0].isspace():
            word = (word or "") + found[0]
        elif word is not None:
            words.append(word)
            word = None
    return tuple(words if word is None else [*words, word])


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the file of a launch agent for macOS."""
    agent = {
        "Label": LABEL,
        "ProgramArguments": [*command],
        "RunAtLoad": True,
        # Only where there is a screen: launchd starts agents for ssh sessions, too.
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
    }
    return plistlib.dumps(agent, sort_keys=False)


def agent_words(content: bytes) -> tuple[str, ...]:
    """Return program and arguments that a launch agent starts; nothing of what is no agent."""
    try:
        words = plistlib.loads(content).get("ProgramArguments")
    except (ValueError, AttributeError, plistlib.InvalidFileException, ExpatError):
        return ()
    return tuple(str(word) for word in words) if isinstance(words, list) else ()


def _quote_for_exec(word: str) -> str:
    """Quote one argument; a percent sign would else be a field code."""
    escaped = "".join(f"\\{one}" if one in '"`$\\' else one for one in word)
    return f'"{escaped}"'.replace("%", "%%")


def _escape_value(text: str) -> str:
    """Escape for a value of type string, which is done after quoting and undone before it."""
    for character, escape in (("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        text = text.replace(character, escape)
    return text


def _keys(entry: str) -> dict[str, str]:
    """Return the keys of an autostart file's main group."""
    keys: dict[str, str] = {}
    is_main = False
    for line in entry.split("\n"):
        if line.startswith("["):
            is_main = line.strip() == _GROUP
        elif is_main and "=" in line:
            key, _, value = line.partition("=")
            keys[key.strip()] = value.strip()
    return keys
