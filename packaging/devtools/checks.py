"""Style, types, layers and translations."""

from __future__ import annotations

from devtools import catalogue
from devtools.layout import venv_tool
from devtools.process import run, say


def lint() -> int:
    """Run every check, also after one that failed, and return 0 when all passed."""
    failed = [
        name
        for name, command in (
            ("format", ["ruff", "format", "--check", "."]),
            ("style", ["ruff", "check", "."]),
            ("types", ["mypy"]),
            ("layers", ["lint-imports"]),
        )
        if run([venv_tool(command[0]), *command[1:]])
    ]
    if catalogue.check():
        failed.append("translations")
    say(f"lint: {', '.join(failed)} failed" if failed else "lint: all passed")
    return 1 if failed else 0


def tidy() -> int:
    """Format the code and mend what can be mended without thought."""
    ruff = venv_tool("ruff")
    return run([ruff, "check", "--fix", "."]) | run([ruff, "format", "."])
