"""Start: the window, or a command."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.i18n import LANGUAGES

# As the entry for the start at login has it.
_MINIMIZED = "--minimized"


def main() -> int:
    """Start the program with the arguments it was called with; return its exit code."""
    try:
        return start(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


def start(arguments: list[str]) -> int:
    """Open the window, or carry out the command that the arguments name."""
    wanted = window_options(arguments)
    if wanted is not None:
        minimized = _MINIMIZED in wanted
        return _open_window(wanted.get("--data-dir"), wanted.get("--lang"), minimized)
    # Imported here because the window needs neither click nor the commands.
    from desktop_app.cli import run
    from desktop_app.cli.output import prepare_streams

    prepare_streams()
    return run(arguments, _open_window, _run_tour)


def window_options(arguments: list[str]) -> dict[str, str] | None:
    """Return the options for the window; None for anything that takes a look by the real parser."""
    options: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name == _MINIMIZED and not equals:
            options[name] = ""
            continue
        if name not in ("--data-dir", "--lang") or not (equals or rest):
            return None
        options[name] = value if equals else rest.pop(0)
    is_sound = options.get("--data-dir", ".") and options.get("--lang", "en") in LANGUAGES
    return options if is_sound else None


def _open_window(data_dir: str | None, language: str | None, minimized: bool = False) -> int:
    from desktop_app.app import run_window

    return run_window(data_dir=data_dir, language=language, minimized=minimized)


def _run_tour(folder: Path, data_dir: str | None, language: str | None) -> int:
    from desktop_app.app import run_tour

    return run_tour(folder, data_dir=data_dir, language=language)


if __name__ == "__main__":
    sys.exit(main())
