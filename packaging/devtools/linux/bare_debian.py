"""A trial of the Debian package in a bare Debian 12, where nothing is there by chance.

The system is made by debootstrap from the mirror that this machine uses, kept in ``build/``, and
copied for every trial. The X server runs outside, so that none of its libraries can help.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from devtools.hidden_display import hidden_display
from devtools.layout import BUILD
from devtools.linux import newer_package
from devtools.linux.deb_tree import SOURCES
from devtools.process import TaskFailed, need

_RELEASE = "bookworm"
_FOLDER = BUILD / "bare-debian"
_NEWER = "newer.deb"
_TOOLS = ("debootstrap", "unshare", "chroot", "Xvfb", "openbox")

# The trial has its own mounts and processes: whatever happens, none of them outlives it.
_ENTER = """
set -eu
root=$1
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t devpts devpts "$root/dev/pts"
mount --bind "$2" "$root/var/cache/apt/archives"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
shift 2
exec chroot "$root" "$@"
"""


def try_out(package: Path) -> None:
    """Install a package in a bare system, use it as a seller would, and purge it.

    Raises:
        TaskFailed: the trial failed, or this machine cannot hold it.
    """
    _refuse_without_means()
    root = _FOLDER / "root"
    shutil.rmtree(root, ignore_errors=True)
    need(["cp", "-a", str(_base()), str(root)], "Copying the bare system")
    try:
        _bring_in(root, package)
        with hidden_display() as display, _window_manager(display):
            command = ["sh", "/trial/trial.sh", f"/trial/{package.name}", f"/trial/{_NEWER}"]
            _inside(root, command, "The trial in a bare Debian", {"DISPLAY": display})
    finally:
        shutil.rmtree(root)


def mirror(targets: str) -> list[str]:
    """Return the mirror that this machine has for the release, nothing for debootstrap's own.

    Args:
        targets: codename and address of each of apt's sources, one a line.
    """
    found = (line.split() for line in targets.splitlines())
    return [address for codename, address in found if codename == _RELEASE][:1]


def _refuse_without_means() -> None:
    if os.geteuid():
        raise TaskFailed("A bare Debian takes root rights: sudo python3 packaging/dev.py test-deb")
    if missing := [tool for tool in _TOOLS if shutil.which(tool) is None]:
        packages = "debootstrap debian-archive-keyring xvfb openbox"
        raise TaskFailed(f"{', '.join(missing)} missing: apt-get install {packages}")


def _base() -> Path:
    """Return the folder of a bare system, made when it is not there yet."""
    base = _FOLDER / _RELEASE
    if base.is_dir():
        return base
    unfinished = _FOLDER / "unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    _archives().mkdir(parents=True, exist_ok=True)
    make = ["debootstrap", "--variant=minbase", _RELEASE, str(unfinished), *_mirror()]
    need(make, "Making a bare Debian")
    _tell_apt(unfinished)
    return unfinished.rename(base)


def _mirror() -> list[str]:
    command = ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)"]
    return mirror(subprocess.run(command, capture_output=True, text=True).stdout)


def _tell_apt(root: Path) -> None:
    """Let the system inside reach the mirror as the one outside does."""
    settings = subprocess.check_output(["apt-config", "dump", "Acquire"], text=True)
    (root / "etc" / "apt" / "apt.conf.d" / "00outside").write_text(settings, "utf-8")
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")


def _archives() -> Path:
    return _FOLDER / "archives"


def _bring_in(root: Path, package: Path) -> None:
    trial = root / "trial"
    trial.mkdir()
    shutil.copy(SOURCES / "trial.sh", trial)
    shutil.copy(package, trial)
    newer_package.build(package, trial / _NEWER)
    (root / "tmp" / ".X11-unix").mkdir()


def _inside(root: Path, command: list[str], what: str, env: dict[str, str]) -> None:
    enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _ENTER, "sh"]
    need([*enter, str(root), str(_archives()), *command], what, env)


@contextmanager
def _window_manager(display: str) -> Iterator[None]:
    """Run a window manager, without which a dialog gets no keys."""
    command = ["openbox", "--sm-disable"]
    manager = subprocess.Popen(
        command, env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()
