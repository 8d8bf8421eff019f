"""Parts that come from the packages of the system that builds, as Debian and its kin know them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from devtools.process import TaskFailed

if TYPE_CHECKING:
    from desktop_app.domain.part import Part

_FIELDS = "${source:Package}\t${Version}\t${Homepage}"
_DOC = Path("/usr/share/doc")


def system_part(file: Path) -> Part:
    """Return the part that a library of the system belongs to.

    Raises:
        TaskFailed: no package claims the file.
    """
    from desktop_app.domain.part import LicenceText, Part, PartKind

    package = _package(file)
    name, version, homepage = _ask("dpkg-query", "-W", f"-f={_FIELDS}", package).split("\t")
    text = (_DOC / package.partition(":")[0] / "copyright").read_text("utf-8")
    return Part(
        name=name,
        version=version,
        kind=PartKind.LIBRARY,
        licence=main_licence(text),
        homepage=homepage,
        sources=source_address(text) or homepage,
        texts=(LicenceText("copyright", text),),
    )


def main_licence(copyright_text: str) -> str:
    """Return the licence of a package's own files, as its copyright file has it.

    Args:
        copyright_text: in Debian's machine-readable format 1.0, or free text.

    Returns:
        The short name of the licence of ``Files: *``; words that point to the text where there is
        none.
    """
    for paragraph in re.split(r"\n\s*\n", copyright_text):
        fields = dict(re.findall(r"^(\S+):[ \t]*(.*)$", paragraph, re.MULTILINE))
        if fields.get("Files", "").split()[:1] == ["*"] and fields.get("License"):
            return str(fields["License"]).strip()
    return "see its text"


def source_address(copyright_text: str) -> str:
    """Return where a package's copyright file says the source code is, "" when it does not."""
    found = re.search(r"^Source:\s*(https?://\S+)", copyright_text, re.MULTILINE)
    return found[1] if found else ""


def _package(file: Path) -> str:
    if shutil.which("dpkg-query") is not None:
        # Since /lib is a link to /usr/lib, the package may know the file by either name.
        for path in (file, file.resolve(), _in_old_place(file), _in_old_place(file.resolve())):
            found = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True)
            if found.returncode == 0:
                return found.stdout.rpartition(": ")[0].partition(", ")[0]
    raise TaskFailed(
        f"Nobody claims {file}. If the program needs it, say what it is in "
        "packaging/licences/inside.toml; else leave it out in "
        "packaging/devtools/program/trimming.py."
    )


def _in_old_place(file: Path) -> Path:
    return Path(str(file).removeprefix("/usr"))


def _ask(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
