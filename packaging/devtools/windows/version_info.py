"""What Windows shows about the program's file under Properties, Details."""

from __future__ import annotations

import re

COMPANY = "Seller Casebook contributors"

# Language and code page: simplified Chinese and American English, both in Unicode (1200).
_TABLES = (
    ("080404b0", "掌柜台账"),
    ("040904b0", "Seller Casebook"),
)
_TRANSLATIONS = "[0x0804, 1200, 0x0409, 1200]"


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows wants.

    Args:
        version: such as ``0.4.0`` or ``0.4.0rc1``; what follows the numbers is left out.

    Raises:
        ValueError: it does not begin with three numbers, each below 65536.
    """
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"{version!r} does not begin with three numbers")
    first, second, third = map(int, found.groups())
    if max(first, second, third) > 0xFFFF:
        raise ValueError(f"{version!r} has a number that is too large for Windows")
    return first, second, third, 0


def windows_version_info(version: str) -> str:
    """Return the text of a version file for PyInstaller, in Chinese and in English.

    Source: VERSIONINFO resource and VerQueryValue (learn.microsoft.com); the form is that of
    ``PyInstaller.utils.win32.versioninfo``.

    Args:
        version: the project's version.
    """
    numbers = version_numbers(version)
    tables = ",\n".join(_table(language, name, version) for language, name in _TABLES)
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers},
    prodvers={numbers},
    mask=0x3F,
    flags=0x0,
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
    date=(0, 0)
  ),
  kids=[
    StringFileInfo([
{tables}
    ]),
    VarFileInfo([VarStruct("Translation", {_TRANSLATIONS})])
  ]
)
"""


def _table(language: str, name: str, version: str) -> str:
    words = {
        "CompanyName": COMPANY,
        # The task manager shows this one as the program's name.
        "FileDescription": name,
        "FileVersion": version,
        "InternalName": "seller-casebook",
        "LegalCopyright": f"© {COMPANY}, MIT License",
        "OriginalFilename": "seller-casebook.exe",
        "ProductName": name,
        "ProductVersion": version,
    }
    lines = ",\n".join(f'        StringStruct("{key}", "{value}")' for key, value in words.items())
    return f'      StringTable("{language}", [\n{lines}\n      ])'
