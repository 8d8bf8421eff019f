"""Which input method Qt is told to use."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.system.input_method import has_ibus, input_method_changes, installed_plugins

WHEEL = frozenset({"ibus", "compose", "qtvirtualkeyboard"})


@pytest.mark.parametrize(
    ("environment", "changes"),
    [
        ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx5"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "Fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus"}, {"QT_IM_MODULES": "wayland;ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx"}, {"QT_IM_MODULES": "wayland;ibus"}),
        ({"QT_IM_MODULES": "fcitx;compose"}, {"QT_IM_MODULES": "ibus;compose"}),
        # The list is what Qt reads first.
        ({"QT_IM_MODULES": "ibus", "QT_IM_MODULE": "fcitx"}, {}),
        ({"QT_IM_MODULES": ";", "QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"XMODIFIERS": "@im=fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"XMODIFIERS": "@im=fcitx5", "QT_IM_MODULE": ""}, {"QT_IM_MODULE": "ibus"}),
        ({"XMODIFIERS": "@im=fcitx", "QT_IM_MODULE": "compose"}, {}),
        ({"XMODIFIERS": "@im=ibus"}, {}),
        ({"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"}, {}),
        ({"XMODIFIERS": "@im=fcitx", "XDG_SESSION_TYPE": "wayland"}, {}),
        (
            {"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "w", "QT_QPA_PLATFORM": "xcb"},
            {"QT_IM_MODULE": "ibus"},
        ),
        ({"QT_IM_MODULE": "fcitx", "WAYLAND_DISPLAY": "wayland-0"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx", "QT_QPA_PLATFORM": "wayland;xcb"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx", "QT_QPA_PLATFORM": "offscreen"}, {}),
        ({"QT_IM_MODULE": "fcitx", "QT_QPA_PLATFORM": "vnc:size=800x600"}, {}),
        ({"QT_IM_MODULE": "ibus"}, {}),
        ({"QT_IM_MODULE": "compose"}, {}),
        ({"QT_IM_MODULE": "none"}, {}),
        ({"QT_IM_MODULES": "wayland"}, {}),
        ({}, {}),
    ],
)
def test_fcitx_is_spoken_to_as_ibus(environment: dict[str, str], changes: dict[str, str]) -> None:
    assert input_method_changes(environment, WHEEL, has_ibus=True) == changes
    by_portal = changes | {"IBUS_USE_PORTAL": "1"} if changes else {}
    assert input_method_changes(environment, WHEEL, has_ibus=False) == by_portal


@pytest.mark.parametrize("plugins", [{"ibus", "fcitx5"}, {"ibus", "fcitx"}, {"compose"}, set()])
def test_nothing_is_changed_for_nothing(plugins: set[str]) -> None:
    """Where fcitx has a plugin, and where the one for ibus is missing too."""
    assert input_method_changes({"QT_IM_MODULE": "fcitx"}, plugins, has_ibus=False) == {}


def test_plugins_are_known_by_their_files(tmp_path: Path) -> None:
    folder = tmp_path / "plugins" / "platforminputcontexts"
    folder.mkdir(parents=True)
    for name in ("ibus", "compose", "fcitx5"):
        (folder / f"lib{name}platforminputcontextplugin.so").touch()
    found = installed_plugins([tmp_path / "nowhere", tmp_path / "plugins"])
    assert found == {"ibus", "compose", "fcitx5"}


def test_ibus_is_known_by_its_program(tmp_path: Path) -> None:
    folders = [str(tmp_path / "nowhere"), str(tmp_path)]
    assert not has_ibus(folders)
    program = tmp_path / "ibus-daemon"
    program.touch(0o755)
    assert has_ibus(folders)
