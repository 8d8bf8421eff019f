"""Where no font has Chinese, the window says what to install.

It does so in English, and not by way of the catalogue: who reads it cannot read Chinese here.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from desktop_app.system.font_packages import FontPackage, font_package, this_system

from .main_window import MainWindow


def tell_missing_font(window: MainWindow) -> None:
    """Say above the page which package brings a font for Chinese, and how it is installed."""
    package = font_package(this_system())
    banner = window.add_banner()
    if package is not None:
        command = package.command
        banner.action.connect(lambda: _copy(window, command))
    banner.show_message(
        missing_font_words(package), "warning", "" if package is None else "Copy command"
    )


def missing_font_words(package: FontPackage | None) -> str:
    """Return what is said.

    Args:
        package: what brings a font, None when that is not known for this system.
    """
    trouble = (
        "No font on this computer has Chinese characters: they show as empty boxes, "
        "and the program speaks English for now."
    )
    if package is None:
        return (
            f"{trouble} Install a font with Chinese, such as Noto Sans CJK, "
            "then start Seller Casebook again."
        )
    return (
        f"{trouble} Install the package {package.name}, then start Seller Casebook again:\n"
        f"{package.command}"
    )


def _copy(window: MainWindow, command: str) -> None:
    QGuiApplication.clipboard().setText(command)
    window.notify("The command is copied: paste it into a terminal.", "success")
