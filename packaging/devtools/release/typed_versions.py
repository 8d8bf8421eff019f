"""Finding where the program's version was typed a second time, to go stale there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

# Not in tests, whose versions are made up.
_SEARCHED = ("README.md", "pyproject.toml", ".github", "desktop_app", "packaging", "resources")
_TEXT = {".py", ".md", ".toml", ".xml", ".yml", ".nsi", ".nsh", ".spec", ".txt", ".plist"}
_TEXT |= {".desktop", ".sh"}


def typed_versions(root: Path, version: str, allowed: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Find a version in the sources; in Python not in comments and docstrings, which give examples.

    Args:
        root: the repository's folder.
        version: ``X.Y.Z``.
        allowed: the files, relative to the root, that have to tell a version.

    Yields:
        The file, relative to the root, and the number of the line.
    """
    typed = re.compile(rf"(?<![\d.]){re.escape(version)}(?!\.?\d)")
    for path in _searched_files(root):
        name = path.relative_to(root).as_posix()
        if name not in allowed:
            lines = _python_texts(path) if path.suffix == ".py" else _lines(path)
            yield from sorted({(name, number) for number, text in lines if typed.search(text)})


def _searched_files(root: Path) -> Iterator[Path]:
    for name in _SEARCHED:
        top = root / name
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.is_file() and path.suffix in _TEXT and "__pycache__" not in path.parts:
                yield path


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    yield from enumerate(path.read_text("utf-8").splitlines(), start=1)


def _python_texts(path: Path) -> Iterator[tuple[int, str]]:
    nodes = [*ast.walk(ast.parse(path.read_text("utf-8")))]
    documentation = {node.value for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and node not in documentation:
            yield node.lineno, str(node.value)
