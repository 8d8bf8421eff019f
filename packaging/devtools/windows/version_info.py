"""What Windows shows about the program's file under Properties, Details."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

COMPANY = "Seller Casebook contributors"

# Language and code page: simplified Chinese and American English, both in Unicode (1200). Then the
# names of the product and of its second program, which has a console.
_TABLES = (
    ("080404b0", "掌柜台账", "掌柜台账（命令行）"),
    ("040904b0", "Seller Casebook", "Seller Casebook (commands)"),
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


def windows_version_info(version: str, file_name: str) -> str:
    """Return the text of a version file for PyInstaller, in Chinese and in English.

    Source: VERSIONINFO resource and VerQueryValue (learn.microsoft.com); the form is that of
    ``PyInstaller.utils.win32.versioninfo``.

    Args:
        version: the project's version.
        file_name: the program's, such as ``seller-casebook.exe``; ``-cli`` marks the one with a
            console.
    """
    numbers = version_numbers(version)
    has_console = PurePath(file_name).stem.endswith("-cli")
    tables = ",\n".join(
        _table(
            language,
            {
                "CompanyName": COMPANY,
                # The task manager shows this one as the program's name.
                "FileDescription": console if has_console else product,
                "FileVersion": version,
                "InternalName": PurePath(file_name).stem,
                "LegalCopyright": f"© {COMPANY}, MIT License",
                "OriginalFilename": file_name,
                "ProductName": product,
                "ProductVersion": version,
            },
        )
        for language, product, console in _TABLES
    )
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


def _table(language: str, words: Mapping[str, str]) -> str:
    lines = ",\n".join(f'        StringStruct("{key}", "{value}")' for key, value in words.items())
    return f'      StringTable("{language}", [\n{lines}\n      ])'
