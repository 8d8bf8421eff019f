"""The contracts between the layers can fail: each is broken once, in a copy."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and of its contracts, free to be broken."""
    ignore = shutil.ignore_patterns("__pycache__", "_resources")
    shutil.copytree(ROOT / "desktop_app", tmp_path / "desktop_app", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_package_keeps_its_contracts(copy: Path) -> None:
    code, said = _lint(copy)
    assert code == 0, said


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain", "import desktop_app.services", "layers"),
        ("store", "import desktop_app.exchange", "layers"),
        ("exchange", "import desktop_app.store", "layers"),
        ("services", "import desktop_app.cli", "layers"),
        ("ui", "import desktop_app.cli", "layers"),
        ("cli", "def late():\n    import desktop_app.app", "layers"),
        ("ui", "import desktop_app.app", "layers"),
        ("domain", "import PySide6.QtCore", "qt"),
        ("store", "from PySide6 import QtCore", "qt"),
        ("exchange", "import PySide6", "qt"),
        ("services", "import PySide6", "qt"),
        ("paths", "import PySide6", "qt"),
        ("cli", "def late():\n    import PySide6", "qt"),
        ("services", "import sqlite3", "sql"),
        ("exchange", "import sqlite_utils", "sql"),
        ("ui", "import sqlite3", "sql"),
        ("app", "import sqlite3", "sql"),
        ("domain", "import click", "domain"),
        ("domain", "import platformdirs", "domain"),
        ("domain", "import PIL.Image", "domain"),
        ("domain", "from fontTools import ttLib", "domain"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(
    copy: Path, module: str, line: str, contract: str
) -> None:
    file = copy / "desktop_app" / f"{module}.py"
    if not file.exists():
        file = copy / "desktop_app" / module / "__init__.py"
    with file.open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")
    code, said = _lint(copy, "--contract", contract)
    assert code == 1, said
    assert "1 broken" in said


def test_qt_is_not_reached_by_way_of_another_module(copy: Path) -> None:
    (copy / "desktop_app" / "ui" / "bridge.py").write_text("import PySide6\n", "utf-8")
    with (copy / "desktop_app" / "cli" / "__init__.py").open("a", encoding="utf-8") as source:
        source.write("\nimport desktop_app.ui.bridge\n")
    code, said = _lint(copy, "--contract", "qt")
    assert code == 1, said
    assert "desktop_app.ui.bridge" in said


def test_a_new_top_level_module_has_to_find_its_layer(copy: Path) -> None:
    (copy / "desktop_app" / "elsewhere.py").write_text("", "utf-8")
    code, said = _lint(copy, "--contract", "layers")
    assert code == 1, said
    assert "elsewhere" in said


def test_the_domain_imports_nothing_that_is_not_python() -> None:
    foreign = {
        name
        for path in (ROOT / "desktop_app" / "domain").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in _imported(node)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not name.startswith("desktop_app.domain")
    }
    assert foreign == set()


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0:
        return [node.module or ""]
    return []


def _lint(folder: Path, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [*LINT, "--no-cache", *arguments], cwd=folder, capture_output=True, text=True
    )
    return done.returncode, done.stdout + done.stderr
