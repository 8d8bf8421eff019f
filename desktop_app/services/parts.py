"""What the program is made of, for its About page and the terminal.

Reading what an environment has takes some hundred milliseconds: not for the window's own thread.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.part import Part, PartKind, PartList
from desktop_app.exchange.parts_file import FILE_NAME, read_parts
from desktop_app.paths import APP_NAME
from desktop_app.system.installed_parts import installed_parts


def parts(resources: Path) -> PartList:
    """Return the program and its parts with their licences.

    Args:
        resources: the folder of what ships with the program. An installed program has the list
            there, made when it was built; from source the Python environment is asked.

    Raises:
        UserError: the list that ships is missing or cannot be read.
    """
    file = resources / "parts" / FILE_NAME
    # What a built program finds in place of its list is not what it consists of.
    if getattr(sys, "frozen", False) or file.is_file():
        return read_parts(file)
    found = installed_parts(APP_NAME)
    others = tuple(part for part in found if part.name != APP_NAME)
    return PartList(_program(found), others, is_bundled=False)


def find_part(listed: PartList, name: str) -> Part:
    """Return a part by its name, however it is spelt.

    Raises:
        UserError: there is none; the sentence names those that there are.
    """
    wanted = _plain(name)
    for part in listed.all:
        if _plain(part.name) == wanted:
            return part
    raise UserError(
        msg("There is no part called {name}. There are: {names}"),
        name=name,
        names=", ".join(part.name for part in listed.all),
    )


def _program(found: tuple[Part, ...]) -> Part:
    for part in found:
        if part.name == APP_NAME:
            # The metadata of a checkout is as old as its last set-up.
            return replace(part, version=__version__)
    return Part(APP_NAME, __version__, PartKind.PYTHON, "", "", "", ())


def _plain(name: str) -> str:
    return re.sub(r"[-_. ]+", "-", name).casefold()
