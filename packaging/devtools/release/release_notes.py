"""What a release says about itself where it is downloaded."""

from __future__ import annotations

from pathlib import Path

from devtools.layout import ROOT
from devtools.process import TaskFailed
from devtools.release.changelog import Release, as_markdown, releases
from devtools.release.release_check import CHANGELOG, CHINESE_CHANGELOG
from devtools.version import project_version

_SUMS = """下载后可核对文件是否完整 · To see that a download arrived whole:

- Linux: `sha256sum --check --ignore-missing SHA256SUMS-linux.txt`
- macOS: `shasum -a 256 --check --ignore-missing SHA256SUMS-macos.txt`
- Windows: `certutil -hashfile FILE SHA256`

Windows 上请把 FILE 换成下载的文件名，再与 SHA256SUMS-windows.txt 中的那一行比对 ·
On Windows put the name of the file for FILE, and compare what is printed with its line in
SHA256SUMS-windows.txt.
"""


def main(arguments: list[str]) -> int:
    """Print the notes of the release that the arguments name, else of the present version."""
    print(notes(ROOT, arguments[0] if arguments else project_version()))
    return 0


def notes(root: Path, version: str) -> str:
    """Return the notes of a release in both languages, as Markdown.

    Args:
        root: the repository's folder.
        version: ``X.Y.Z``.

    Raises:
        TaskFailed: a change log does not have that release.
    """
    texts = [as_markdown(_release(root / name, version)) for name in (CHINESE_CHANGELOG, CHANGELOG)]
    return "\n".join([*texts, _SUMS])


def _release(path: Path, version: str) -> Release:
    for release in releases(path.read_text("utf-8")):
        if release.version == version:
            return release
    raise TaskFailed(f"{path.name} has no release {version}.")
