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
CHANGELOG = ROOT / "CHANGELOG.md"
LICENCES = ROOT / "packaging" / "licences"
BUILD = ROOT / "build"
VENV = ROOT / ".venv"

# What packaging makes, in the order in which it is made.
PACKAGE_VENV = BUILD / "package-venv"
ICONS = BUILD / "icons"
PARTS = BUILD / "parts"
BUNDLE = BUILD / "dist" / "seller-casebook"
MAC_APP = BUILD / "dist" / "Seller Casebook.app"
PACKAGES = BUILD / "packages"


def venv_tool(name: str, venv: Path = VENV) -> str:
    """Return the path of a command of a virtual environment, the project's own unless named."""
    if sys.platform == "win32":
        return str(venv / "Scripts" / f"{name}.exe")
    return str(venv / "bin" / name)
