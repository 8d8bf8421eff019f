"""Where things are in the repository and in its virtual environment."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
PYPROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SYSTEM_PACKAGES = ROOT / "packaging" / "system-packages.txt"
CATALOGUES = ROOT / "resources" / "i18n"
PICTURES = ROOT / "resources" / "pictures"
BUILD = ROOT / "build"
VENV = ROOT / ".venv"


def venv_tool(name: str) -> str:
    """Return the path of a command of the project's virtual environment."""
    if sys.platform == "win32":
        return str(VENV / "Scripts" / f"{name}.exe")
    return str(VENV / "bin" / name)
