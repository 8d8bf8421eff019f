"""Which package of a Linux system brings a font for Chinese, and how it is installed."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FontPackage:
    """A package with a font for Simplified Chinese.

    Attributes:
        name: the package.
        command: what to type into a terminal to install it.
    """

    name: str
    command: str


_DEBIAN = FontPackage("fonts-noto-cjk", "sudo apt install fonts-noto-cjk")
_FEDORA = FontPackage("google-noto-sans-cjk-fonts", "sudo dnf install google-noto-sans-cjk-fonts")
_ARCH = FontPackage("noto-fonts-cjk", "sudo pacman -S noto-fonts-cjk")
_SUSE = FontPackage("google-noto-sans-sc-fonts", "sudo zypper install google-noto-sans-sc-fonts")
_BY_SYSTEM = {
    "debian": _DEBIAN,
    "ubuntu": _DEBIAN,
    "fedora": _FEDORA,
    "arch": _ARCH,
    "opensuse": _SUSE,
    "opensuse-leap": _SUSE,
    "opensuse-tumbleweed": _SUSE,
    "suse": _SUSE,
}
# They name Fedora as what they are like, but call the package otherwise from version to version.
_UNLIKE = frozenset({"rhel", "centos"})


def font_package(system: Mapping[str, str]) -> FontPackage | None:
    """Return the package for a system, None when its name is not known.

    Args:
        system: what ``/etc/os-release`` says; see os-release(5), of which ``ID`` and ``ID_LIKE``
            are read.
    """
    names = [system.get("ID", ""), *system.get("ID_LIKE", "").split()]
    if _UNLIKE.intersection(names):
        return None
    return next((_BY_SYSTEM[name] for name in names if name in _BY_SYSTEM), None)


def this_system() -> Mapping[str, str]:
    """Return what this system says of itself; nothing where it does not."""
    try:
        return platform.freedesktop_os_release()
    except (OSError, UnicodeDecodeError):
        return {}
