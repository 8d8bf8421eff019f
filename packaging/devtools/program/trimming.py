"""What of Qt, of other libraries and of the system goes into the built program.

PyInstaller gathers whatever could be needed. Here stands what is: the rest costs 70 MB, drags in
GTK, or has a licence that asks for more than the LGPL.
"""

from __future__ import annotations

import re
import sys
from fnmatch import fnmatch
from pathlib import PurePosixPath

NOT_IMPORTED = (
    # sqlite-utils asks for pip, and uses these two where they are installed.
    "pip",
    "numpy",
    "pandas",
    "setuptools",
    "tkinter",
    # Nothing here opens a connection; without it no OpenSSL has to be kept safe.
    "_ssl",
    # hashlib has the same sums without OpenSSL.
    "_hashlib",
    # uuid makes its numbers without the system's library.
    "_uuid",
    "lib2to3",
    # Loaded at every start to prepare for child processes, of which there are none.
    "multiprocessing",
    "pydoc_data",
    # Tests in documentation, which many modules run when they are started by themselves.
    "doctest",
    # Calls to other machines, which defusedxml makes safe.
    "defusedxml.xmlrpc",
    # Qt speaks to the desktop by itself; nothing here does by way of it.
    "PySide6.QtDBus",
    # Japanese and Korean encodings: tables of a Chinese shop have none of them.
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_iso2022",
    # Pillow's pictures in AVIF, and in windows of Tk.
    "PIL._avif",
    "PIL._imagingtk",
    "PIL.ImageTk",
    # Pillow can hand pictures to Qt; the window reads them itself.
    "PIL.ImageQt",
    "PIL.ImageShow",
    # For those who make fonts, and test what they made.
    "fontTools.misc.testTools",
    "fontTools.ttx",
    # Stands in for a library in C that is there.
    "_pydecimal",
    "readline",
    "test",
)
"""Modules that are left out even where something would import them."""

# What evidence is read from. Pillow brings forty more, each one more way in for a broken file.
# Mpo: a JPEG with more pictures behind the first, as telephones make them.
_PICTURE_FORMATS = ("Bmp", "Gif", "Jpeg", "Mpo", "Png", "Tiff", "WebP")
_PICTURE_PLUGIN = re.compile(r"PIL\.(\w+)ImagePlugin")

# What PyInstaller would run at every start for needs that this program does not have: reading its
# own source code, and looking for modules by walking through packages.
_NOT_AT_START = ("pyi_rth_inspect", "pyi_rth_pkgutil")
# Tells Qt where its plugins are; on Linux they stand beside its libraries as in its wheel, where it
# finds them itself, and the commands start without loading Qt.
_NOT_AT_START_ON_LINUX = ("pyi_rth_pyside6",)

_QT_PARTS = (
    "Core",
    "DBus",
    "Gui",
    "Network",
    "OpenGL",
    "Svg",
    "WaylandClient",
    "Widgets",
    "WlShellIntegration",
    "XcbQpa",
)

_QT_PLUGINS = (
    "iconengines/*qsvgicon*",
    "imageformats/*qgif*",
    "imageformats/*qico.*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "imageformats/*qwebp*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*",
    "wayland-shell-integration/*xdg-shell*",
    "xcbglintegrations/*",
)

# Only the agenda's calendar file asks for a zone by name. Shanghai is as far from it all year, and
# the computer's own zone is the system's to know.
_TIME_ZONES = ("UTC",)

_QT_CATALOGUES = ("qtbase_zh_CN.qm", "qtbase_en.qm")

# Libraries of the system that not every desktop has, or that Python itself was built with. All
# others stay with the system, which keeps them safe and fitting to its drivers and fonts.
_SYSTEM_LIBRARIES = (
    "libbz2.so*",
    "libffi.so*",
    "liblzma.so*",
    "libpython3*.so*",
    "libsqlite3.so*",
    "libwayland-cursor.so*",
    "libxcb-cursor.so*",
    "libxcb-icccm.so*",
    "libxcb-image.so*",
    "libxcb-keysyms.so*",
    "libxcb-render-util.so*",
    "libxcb-util.so*",
    "libxcb-xkb.so*",
    "libxkbcommon-x11.so*",
    "libxkbcommon.so*",
)


# Links at the top of the folder to what stands deeper in it.
_QT_OWN = ("libicu*.so*", "libpyside6*.so*", "libshiboken6*.so*")

_WINDOWS_HAS_OR_NOBODY_USES = (
    # Parts of Windows itself since Windows 10; copies of other programs lie about.
    "api-ms-win-*.dll",
    "ucrtbase.dll",
    # 20 MB of drawing by the processor, which this program does without OpenGL anyway.
    "opengl32sw.dll",
)


def runs_at_start(script: str, *, platform: str = sys.platform) -> bool:
    """Tell whether a script of PyInstaller's, or the program's own, runs at each start.

    Args:
        script: its name, without a suffix.
        platform: ``sys.platform`` of the system that is built for.
    """
    if platform == "linux" and script in _NOT_AT_START_ON_LINUX:
        return False
    return script not in _NOT_AT_START


def is_imported(module: str) -> bool:
    """Tell whether a gathered module goes into the built program.

    Args:
        module: its full name, e.g. ``PIL.PsdImagePlugin``.
    """
    plugin = _PICTURE_PLUGIN.fullmatch(module)
    return plugin is None or plugin[1] in _PICTURE_FORMATS


def is_wanted(place: str, *, platform: str = sys.platform) -> bool:
    """Tell whether a gathered file goes into the built program.

    Args:
        place: where it would stand in the program's folder, e.g. ``PySide6/Qt/lib/libQt6Pdf.so.6``.
        platform: ``sys.platform`` of the system that is built for.
    """
    path = PurePosixPath(place.replace("\\", "/"))
    name = path.name
    if path.suffix == ".qm" and "translations" in path.parts:
        return name in _QT_CATALOGUES or path.parts[0] == "resources"
    if path.parts[:2] == ("tzdata", "zoneinfo"):
        return "/".join(path.parts[2:]) in _TIME_ZONES
    if "plugins" in path.parts and "PySide6" in path.parts:
        within = "/".join(path.parts[path.parts.index("plugins") + 1 :])
        return any(fnmatch(within, pattern) for pattern in _QT_PLUGINS)
    qt_part = _qt_part(name)
    if qt_part is not None:
        return qt_part in _QT_PARTS
    if platform == "linux" and len(path.parts) == 1 and ".so" in name:
        return any(fnmatch(name, pattern) for pattern in _QT_OWN + _SYSTEM_LIBRARIES)
    return not any(fnmatch(name.lower(), pattern) for pattern in _WINDOWS_HAS_OR_NOBODY_USES)


def _qt_part(name: str) -> str | None:
    """Return which part of Qt a library is, such as ``Gui``; None for other files."""
    stem = name.partition(".")[0]
    if stem.startswith("libQt6") and ".so" in name:
        return stem.removeprefix("libQt6")
    if stem.startswith("Qt6") and name.lower().endswith(".dll"):
        return stem.removeprefix("Qt6")
    if stem.startswith("Qt") and name == stem and len(stem) > 2:
        # The binary of a framework on macOS.
        return stem.removeprefix("Qt")
    return None
