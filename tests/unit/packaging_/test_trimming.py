"""What goes into the built program, and what stays out."""

from __future__ import annotations

import inspect
import re

import pytest

from desktop_app.exchange import image_open
from devtools.program.trimming import NOT_IMPORTED, is_imported, is_wanted, runs_at_start

KEPT = [
    "PySide6/QtWidgets.abi3.so",
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/translations/qtbase_zh_CN.qm",
    "resources/i18n/seller_casebook_en.qm",
    "libQt6Widgets.so.6",
    "libicuuc.so.73",
    "libpython3.11.so.1.0",
    "libsqlite3.so.0",
    "libxcb-cursor.so.0",
    "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    "dbus_fast/message.cpython-311-x86_64-linux-gnu.so",
    "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
    "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
    "fpdf/fonts.py",
    "tzdata/zoneinfo/UTC",
]

LEFT_OUT = [
    # GTK and all that comes with it.
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "libgtk-3.so.0",
    "libcairo.so.2",
    "libsystemd.so.0",
    # Screens without a desktop.
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
    "libQt6EglFSDeviceIntegration.so.6",
    # Parts of Qt that nothing here uses, or that are not under the LGPL.
    "PySide6/Qt/lib/libQt6Pdf.so.6",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt/lib/libQt6Lottie.so.6",
    "PySide6/Qt/lib/libQt6PrintSupport.so.6",
    "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
    "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/networkinformation/libqglib.so",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/qt_help_zh_CN.qm",
    # What every desktop has, and keeps safe and fitting to its drivers.
    "libX11.so.6",
    "libfontconfig.so.1",
    # Clocks of places that nothing here asks for.
    "tzdata/zoneinfo/Europe/Berlin",
    "tzdata/zoneinfo/tzdata.zi",
    # Links to what stands beside Pillow, which looks there itself.
    "libjpeg-6dc8d115.so.62.4.0",
    "libstdc++.so.6",
]


@pytest.mark.parametrize("place", KEPT)
def test_what_the_program_needs_on_linux_goes_in(place: str) -> None:
    assert is_wanted(place, platform="linux")


@pytest.mark.parametrize("place", LEFT_OUT)
def test_what_it_does_not_need_on_linux_stays_out(place: str) -> None:
    assert not is_wanted(place, platform="linux")


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6\\Qt6Core.dll", True),
        ("PySide6\\Qt6Qml.dll", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("PySide6\\opengl32sw.dll", False),
        ("api-ms-win-crt-runtime-l1-1-0.dll", False),
        ("ucrtbase.dll", False),
        ("python311.dll", True),
        ("sqlite3.dll", True),
        ("VCRUNTIME140.dll", True),
    ],
)
def test_windows_has_other_names_for_the_same(place: str, wanted: bool) -> None:
    assert is_wanted(place, platform="win32") is wanted


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.dylib", False),
        ("PySide6/QtCore.abi3.so", True),
        ("libpython3.11.dylib", True),
    ],
)
def test_macos_has_frameworks(place: str, wanted: bool) -> None:
    assert is_wanted(place, platform="darwin") is wanted


@pytest.mark.parametrize(
    ("module", "goes_in"),
    [
        ("PIL.JpegImagePlugin", True),
        ("PIL.MpoImagePlugin", True),
        ("PIL.WebPImagePlugin", True),
        ("PIL.Image", True),
        ("fontTools.subset", True),
        ("PIL.PsdImagePlugin", False),
        ("PIL.EpsImagePlugin", False),
        ("PIL.AvifImagePlugin", False),
    ],
)
def test_pictures_that_nobody_hands_in_cannot_be_read(module: str, goes_in: bool) -> None:
    assert is_imported(module) is goes_in


def test_every_picture_that_is_read_has_its_module_in_the_program() -> None:
    source = inspect.getsource(image_open)
    needed = re.findall(r"\b\w+ImagePlugin\b", source)
    assert len(needed) >= 6
    assert all(is_imported(f"PIL.{name}") for name in needed)
    assert not {"PIL._webp", "PIL._imagingcms", "PIL._imaging"} & set(NOT_IMPORTED)


def test_only_what_is_needed_runs_at_each_start() -> None:
    assert runs_at_start("__main__", platform="linux")
    assert runs_at_start("pyi_rth_pyside6", platform="win32")
    assert not runs_at_start("pyi_rth_pyside6", platform="linux")
    assert not runs_at_start("pyi_rth_inspect", platform="win32")
