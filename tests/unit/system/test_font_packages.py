"""Which package is named on which Linux system."""

from __future__ import annotations

import pytest

from desktop_app.system.font_packages import font_package


@pytest.mark.parametrize(
    ("identity", "like", "command"),
    [
        ("debian", "", "sudo apt install fonts-noto-cjk"),
        ("ubuntu", "debian", "sudo apt install fonts-noto-cjk"),
        ("linuxmint", "ubuntu debian", "sudo apt install fonts-noto-cjk"),
        ("fedora", "", "sudo dnf install google-noto-sans-cjk-fonts"),
        ("arch", "", "sudo pacman -S noto-fonts-cjk"),
        ("manjaro", "arch", "sudo pacman -S noto-fonts-cjk"),
        ("opensuse-tumbleweed", "opensuse suse", "sudo zypper install google-noto-sans-sc-fonts"),
        ("opensuse-leap", "suse opensuse", "sudo zypper install google-noto-sans-sc-fonts"),
        ("rocky", "rhel centos fedora", None),
        ("rhel", "fedora", None),
        ("slackware", "", None),
        ("", "", None),
    ],
)
def test_each_system_calls_it_otherwise(identity: str, like: str, command: str | None) -> None:
    package = font_package({"ID": identity, "ID_LIKE": like})
    assert (package and package.command) == command


def test_a_system_that_says_nothing_of_itself() -> None:
    assert font_package({}) is None
