"""Starts that cannot succeed: each ends with one sentence on the terminal, and with exit code 1."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest

START = "import sys; from desktop_app.__main__ import main; sys.exit(main())"
NO_HOME = f"""
import os, pwd
def unknown(uid): raise KeyError(uid)
pwd.getpwuid = unknown
for name in ("HOME", "XDG_DATA_HOME"): os.environ.pop(name, None)
{START}
"""
# The superuser may write anywhere; so what is needed is loaded, and then the program is nobody.
AS_NOBODY = f"""
import os
from desktop_app.app import make_application
import desktop_app.ui.data_folder
app = make_application()
if os.geteuid() == 0: os.setuid(65534)
{START}
"""
# Takes the data folder and dies without giving it back.
DEAD = """
import os, sys
from pathlib import Path
from desktop_app.ui.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
assert instance.acquire()
os._exit(0)
"""


def start(
    program: str, *words: str, without_room: bool = False, without: Collection[str] = ()
) -> tuple[int, str]:
    """Start the program; return its exit code and what it said on the terminal.

    Args:
        program: Python that starts it.
        words: its arguments.
        without_room: True where no file takes a byte.
        without: variables that are not in its environment.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name in ("SELLER_CASEBOOK_DATA_DIR", *without):
        environment.pop(name, None)
    limit: Callable[[], None] | None = _take_no_byte if without_room else None
    ended = subprocess.run(
        [sys.executable, "-B", "-c", program, "--lang", "en", *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        preexec_fn=limit,
    )
    assert ended.stdout == ""
    return ended.returncode, ended.stderr.strip()


def _take_no_byte() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def leave_mark(data_dir: Path) -> None:
    """Leave behind what a program leaves that was killed."""
    data_dir.mkdir()
    subprocess.run([sys.executable, "-c", DEAD, str(data_dir)], check=True)
    assert (data_dir / "instance.lock").stat().st_size


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder that can be looked into by all and written to by nobody."""
    # Not in the test's own folder, which other users cannot enter.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        folder.mkdir()
        folder.chmod(0o555)
        folder.parent.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.mark.parametrize("words", [(), ("--minimized",)])
def test_without_a_display(tmp_path: Path, words: tuple[str, ...]) -> None:
    nowhere = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    code, said = start(START, "--data-dir", str(tmp_path / "data"), *words, without=nowhere)
    assert code == 1
    assert said == (
        "There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. "
        "The commands work without one; “seller-casebook --help” lists them."
    )
    assert not list(tmp_path.iterdir())


def test_without_a_home_folder() -> None:
    code, said = start(NO_HOME)
    assert code == 1
    assert said == (
        "There is no home folder to keep the casebook in. Name a folder with --data-dir."
    )


@pytest.mark.parametrize("words", [(), ("--minimized",)])
def test_in_a_folder_that_is_read_only(read_only: Path, words: tuple[str, ...]) -> None:
    code, said = start(AS_NOBODY, "--data-dir", str(read_only), *words)
    assert code == 1
    assert said == (
        f"The folder {read_only} cannot be written to: Permission denied. "
        "Change its permissions or choose another data folder."
    )


@pytest.mark.parametrize("words", [(), ("--minimized",)])
@pytest.mark.parametrize("is_marked", [False, True], ids=["new", "killed"])
def test_where_nothing_can_be_written(
    tmp_path: Path, is_marked: bool, words: tuple[str, ...]
) -> None:
    data_dir = tmp_path / "data"
    if is_marked:
        leave_mark(data_dir)
    before = [path.name for path in data_dir.iterdir()] if is_marked else []
    code, said = start(START, "--data-dir", str(data_dir), *words, without_room=True)
    assert code == 1
    assert said.startswith(f"The folder {data_dir} cannot be written to: ")
    assert "\n" not in said
    assert [path.name for path in data_dir.iterdir()] == before
