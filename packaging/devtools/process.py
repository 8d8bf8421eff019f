"""Running other programs so that a reader of the output sees what ran."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence

from devtools.layout import ROOT


class TaskFailed(Exception):
    """A step without which a task cannot go on; its text is what the developer is told."""


def say(text: str) -> None:
    """Print a line about what is being done, ahead of what the next program prints."""
    print(text, flush=True)


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> int:
    """Show a command, run it in the repository's root, and return its exit code.

    Args:
        command: the program and its arguments.
        env: variables to add to the present ones.
    """
    say(f"$ {shlex.join(command)}")
    try:
        return subprocess.run(command, cwd=ROOT, env={**os.environ, **(env or {})}).returncode
    except FileNotFoundError:
        print(f"{command[0]}: no such program", file=sys.stderr)
        return 127


def need(command: Sequence[str], what: str, env: Mapping[str, str] | None = None) -> None:
    """Run a command that has to succeed.

    Raises:
        TaskFailed: the command failed; ``what`` tells what could not be done.
    """
    code = run(command, env)
    if code:
        raise TaskFailed(f"{what} failed (exit {code}).")
