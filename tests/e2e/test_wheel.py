"""The program as it is installed: from its files alone, into an environment with nothing in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of an empty environment after ``pip install .``."""
    home = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(home, with_pip=True)
    python = home / SCRIPTS / "python"
    constraints = ROOT / "packaging" / "constraints.txt"
    _run([str(python), "-m", "pip", "install", "--quiet", "-c", str(constraints), "."], ROOT)
    return home / SCRIPTS


@pytest.mark.timeout(900)
def test_the_installed_program_has_its_playbooks(installed: Path, tmp_path: Path) -> None:
    command = [str(installed / "seller-casebook"), "--data-dir", str(tmp_path / "data")]
    answer = _run([*command, "playbooks", "--json"], tmp_path)
    assert len(json.loads(answer)) == 15


@pytest.mark.timeout(900)
def test_the_installed_program_draws_every_page(installed: Path, tmp_path: Path) -> None:
    _run([str(installed / "seller-casebook"), "tour", "pictures"], tmp_path)
    made = [path for path in (tmp_path / "pictures").rglob("*") if path.is_file()]
    pictures = [path for path in made if path.suffix == ".png"]
    reports = [path for path in made if path.suffix == ".csv"]
    # Two languages, light and dark: no page comes alone.
    assert len(pictures) >= 8
    assert all(path.read_bytes().startswith(b"\x89PNG\r\n\x1a\n") for path in pictures)
    assert len(reports) == 2
    assert all(path.read_bytes().startswith(b"\xef\xbb\xbf") for path in reports)


def test_a_source_archive_builds_the_same_wheel(tmp_path: Path) -> None:
    wheel = _names(_build("wheel", ROOT, tmp_path / "here"))
    with tarfile.open(_build("sdist", ROOT, tmp_path / "archive")) as archive:
        # Python 3.11.2, which is Debian 12's, has no filters yet.
        safely = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        archive.extractall(tmp_path, **safely)  # type: ignore[arg-type]
    (unpacked,) = tmp_path.glob("seller_casebook-*")
    assert (unpacked / "packaging" / "dev.py").is_file()
    assert (unpacked / "tests" / "e2e" / "test_wheel.py").is_file()
    assert _names(_build("wheel", unpacked, tmp_path / "there")) == wheel


def test_the_wheel_carries_every_resource_and_nothing_else(tmp_path: Path) -> None:
    kept = {
        f"desktop_app/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        # README's pictures are for readers of the repository.
        if path.is_file() and "pictures" not in path.relative_to(ROOT / "resources").parts[:1]
    }
    # What is new is read from it; it stands at the repository's root by custom.
    kept.add("desktop_app/_resources/CHANGELOG.md")
    names = _names(_build("wheel", ROOT, tmp_path))
    assert {name for name in names if name.startswith("desktop_app/_resources/")} == kept
    tops = {name.split("/")[0].split("-")[0] for name in names}
    assert tops == {"desktop_app", "seller_casebook"}


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _build(kind: str, source: Path, target: Path) -> Path:
    _run([sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)], source)
    (made,) = target.iterdir()
    return made


def _run(command: list[str], folder: Path) -> str:
    # Nothing of this checkout may help what was installed.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    env["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        command, cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
