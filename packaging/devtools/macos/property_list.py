"""What the program tells macOS about itself: Info.plist, and its names in each language.

Sources: Information Property List (developer.apple.com); NSUserNotificationAlertStyle decides how a
program's notifications look until its user chooses otherwise.
"""

from __future__ import annotations

from pathlib import Path

from devtools.layout import MAC_APP

BUNDLE_ID = "io.github.sellercasebook.SellerCasebook"
OLDEST_SYSTEM = "14.0"
"""The oldest macOS that the program is made for; the wheels of its window need no newer one."""

_COPYRIGHT = "Copyright © 2026 Seller Casebook contributors. MIT licence."
_NAMES = {
    "en": {
        "CFBundleDisplayName": "Seller Casebook",
        "CFBundleName": "Seller Casebook",
        "NSHumanReadableCopyright": _COPYRIGHT,
        "NSUserNotificationsUsageDescription": "Reminds you of deadlines and of promised replies.",
    },
    "zh-Hans": {
        "CFBundleDisplayName": "掌柜台账",
        "CFBundleName": "掌柜台账",
        "NSHumanReadableCopyright": "版权所有 © 2026 Seller Casebook contributors。MIT 许可证。",
        "NSUserNotificationsUsageDescription": "提醒您时限和对方承诺的回复。",
    },
}


def info_plist(version: str) -> dict[str, object]:
    """Return what goes into Info.plist beside what the freezer itself puts there.

    Args:
        version: ``X.Y.Z``.
    """
    return {
        **_NAMES["en"],
        # The Finder shows the name of the system's language only when these two agree: this key,
        # and a CFBundleDisplayName that is the name of the .app folder.
        "LSHasLocalizedDisplayName": True,
        "CFBundleDisplayName": MAC_APP.stem,
        "CFBundleIdentifier": BUNDLE_ID,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(_NAMES),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSUIElement": False,
        # Else the system slows timers down while the window is hidden, and reminders come late.
        "LSAppNapIsDisabled": True,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        # The window has a dark theme of its own.
        "NSRequiresAquaSystemAppearance": False,
        # Stays until it is answered, and shows its buttons without being pointed at.
        "NSUserNotificationAlertStyle": "alert",
    }


def name_files() -> dict[str, str]:
    """Return the files that hold the names in each language, by their place in Resources."""
    return {
        f"{language}.lproj/InfoPlist.strings": _strings(names) for language, names in _NAMES.items()
    }


def add_names(app: Path) -> None:
    """Put the names in each language into a program; has to be done before it is signed.

    Args:
        app: the ``.app`` folder.
    """
    for place, text in name_files().items():
        path = app / "Contents" / "Resources" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _strings(names: dict[str, str]) -> str:
    return "".join(f'"{key}" = "{_escaped(text)}";\n' for key, text in names.items())


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
