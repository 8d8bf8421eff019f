"""Chinese input under Linux: which of Qt's input methods to use where the wanted one is missing.

Qt asks an input method by a plugin. The wheel of Qt has those for ibus and for compose keys; the
one for fcitx comes with fcitx, made for the system's own Qt, and fits no other. But fcitx 5 also
answers by the protocol of ibus; fcitx 4 has only its own, and stays out of reach.

Which plugins Qt loads, and in which order, is said by ``QT_IM_MODULES``, a list with semicolons, or
without it by ``QT_IM_MODULE`` (qtbase, ``QPlatformInputContextFactory::requested``, since Qt 6.7).
The one for ibus does nothing where no ``ibus-daemon`` is installed, unless ``IBUS_USE_PORTAL`` is
set: then it speaks to whatever has taken the name of ibus for sandboxes on the session bus, as
fcitx 5 does (qtbase, ``QIBusPlatformInputContextPrivate``).
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

PLUGIN_FOLDER = "platforminputcontexts"
_LIST, _ONE, _X11 = "QT_IM_MODULES", "QT_IM_MODULE", "XMODIFIERS"
PORTAL = "IBUS_USE_PORTAL"
_FCITX = ("fcitx", "fcitx5")
_IBUS = "ibus"
# Platforms of Qt with a keyboard that somebody types Chinese on.
_WITH_KEYBOARD = ("", "xcb", "wayland", "wayland-egl")


def input_method_changes(
    environment: Mapping[str, str], plugins: Collection[str], *, has_ibus: bool
) -> dict[str, str]:
    """Return what to change in the environment before Qt starts, so that Chinese can be typed.

    Args:
        environment: of this program.
        plugins: names of Qt's plugins for input methods, such as ``ibus``; see
            :func:`installed_plugins`.
        has_ibus: True where ``ibus-daemon`` is installed.

    Returns:
        Values by variable; nothing where all is well, or where there is no better choice.
    """
    if any("fcitx" in name for name in plugins) or _IBUS not in plugins:
        return {}
    platform = environment.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if platform not in _WITH_KEYBOARD:
        return {}
    changes = _changed_modules(environment, platform)
    if changes and not has_ibus:
        changes[PORTAL] = "1"
    return changes


def installed_plugins(folders: Iterable[Path]) -> frozenset[str]:
    """Return the names of the plugins for input methods in Qt's plugin folders.

    A folder that is not there, or cannot be read, has none.
    """
    names: set[str] = set()
    for folder in folders:
        try:
            files = os.listdir(folder / PLUGIN_FOLDER)
        except OSError:
            continue
        names |= {_plugin_name(file) for file in files}
    return frozenset(names)


def has_ibus(folders: Iterable[str]) -> bool:
    """Tell whether ``ibus-daemon`` is in one of the folders for programs."""
    return any(os.access(os.path.join(folder, "ibus-daemon"), os.X_OK) for folder in folders)


def _changed_modules(environment: Mapping[str, str], platform: str) -> dict[str, str]:
    modules = [name for name in environment.get(_LIST, "").split(";") if name]
    if modules:
        changed = list(dict.fromkeys(_IBUS if _is_fcitx(name) else name for name in modules))
        return {} if changed == modules else {_LIST: ";".join(changed)}
    one = environment.get(_ONE, "")
    wants_fcitx = _is_fcitx(one) if one else _x11_wants_fcitx(environment, platform)
    return {_ONE: _IBUS} if wants_fcitx else {}


def _plugin_name(file: str) -> str:
    return file.removeprefix("lib").partition("platforminputcontextplugin")[0].lower()


def _is_fcitx(module: str) -> bool:
    return module.lower() in _FCITX


def _x11_wants_fcitx(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether X11's own variable names fcitx, and the window will be one of X11.

    Under Wayland that variable is for other programs: there the compositor passes on what is typed,
    as long as Qt is told of no input method.
    """
    if platform != "xcb" and (
        environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    ):
        return False
    if platform not in ("", "xcb"):
        return False
    return _is_fcitx(environment.get(_X11, "").rpartition("@im=")[2])
