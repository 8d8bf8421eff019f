"""What the Python environment says about the distributions in it.

The build reads it too, with a bare Python: standard library only.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackagePath
from pathlib import Path

from desktop_app.domain.part import LicenceText, Part, PartKind

_ROOT = "seller-casebook"
_METADATA_FOLDER = ".dist-info"
# PEP 639 puts licences there; older tools put them beside the metadata.
_LICENCES_FOLDER = "licenses"
_NOTICE = re.compile(r"(LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|AUTHORS)", re.IGNORECASE)
# The name that a requirement begins with (PEP 508).
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_LONGEST_LICENCE_LINE = 200
_NO_LICENCE = ("", "UNKNOWN")

# Labels of Project-URL that are well known, without their spaces and hyphens.
_HOMEPAGE_LABELS = ("homepage", "home")
_SOURCES_LABELS = ("source", "sources", "sourcecode", "repository", "code", "github")


def installed_parts(root: str = _ROOT) -> tuple[Part, ...]:
    """Return a distribution, whatever it needs to run as far as it is installed, and Python.

    Needs of an extra are left out: nobody who installs the program gets them.

    Args:
        root: name of the distribution to begin with.

    Returns:
        The distribution itself if it is installed, then the others by name.
    """
    found: dict[str, Distribution] = {}
    waiting = [root]
    while waiting:
        key = _plain(waiting.pop())
        distribution = None if key in found else _installed(key)
        if distribution is not None:
            found[key] = distribution
            waiting += _needs(distribution)
    first = found.pop(_plain(root), None)
    others = [part_of(distribution) for distribution in found.values()]
    others.append(python_part())
    others.sort(key=lambda part: part.name.casefold())
    return tuple(others) if first is None else (part_of(first), *others)


def part_of(distribution: Distribution) -> Part:
    """Return what a distribution says about itself in its metadata."""
    return Part(
        name=distribution.metadata["Name"],
        version=distribution.version,
        kind=PartKind.PYTHON,
        licence=_licence(distribution),
        homepage=_address(distribution, _HOMEPAGE_LABELS, "Home-page"),
        sources=_address(distribution, _SOURCES_LABELS),
        texts=tuple(_texts(distribution)),
    )


def python_part() -> Part:
    """Return the Python that runs this; it has no metadata, but its licence may stand beside it."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    files = (folder / "LICENSE.txt" for folder in folders)
    texts = (_file_text(file) for file in files)
    licence = next((text for text in texts if text is not None), None)
    return Part(
        name="Python",
        version=platform.python_version(),
        kind=PartKind.RUNTIME,
        licence="PSF-2.0",
        homepage="https://www.python.org/",
        sources="https://www.python.org/downloads/source/",
        texts=() if licence is None else (LicenceText("LICENSE.txt", licence),),
    )


def _plain(name: str) -> str:
    """Return a name as PEP 503 compares names."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _installed(name: str) -> Distribution | None:
    try:
        return importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _needs(distribution: Distribution) -> Iterator[str]:
    for requirement in distribution.requires or ():
        name = _NAME.match(requirement.strip())
        marker = requirement.partition(";")[2]
        if name is not None and re.search(r"\bextra\b", marker) is None:
            yield name[0]


def _licence(distribution: Distribution) -> str:
    """Return the licence in the clearest of the three ways in which metadata may state it."""
    expression = _header(distribution, "License-Expression")
    if expression:
        return expression
    # Says more than a classifier can, such as exceptions; but some put the whole text there.
    line = _header(distribution, "License")
    if line and len(line) <= _LONGEST_LICENCE_LINE and "\n" not in line:
        return line
    classified = (
        classifier.rpartition(" :: ")[2]
        for classifier in _headers(distribution, "Classifier")
        if classifier.startswith("License :: ") and not classifier.endswith(":: OSI Approved")
    )
    return ", ".join(classified)


def _address(distribution: Distribution, labels: tuple[str, ...], header: str = "") -> str:
    for url in _headers(distribution, "Project-URL"):
        label, _, address = url.partition(",")
        if re.sub(r"[\W_]", "", label).lower() in labels:
            return address.strip()
    return _header(distribution, header) if header else ""


def _texts(distribution: Distribution) -> Iterator[LicenceText]:
    for file in distribution.files or ():
        name = _notice_name(file)
        # What is listed and was left out when the program was packed is not there.
        text = _file_text(Path(str(file.locate()))) if name else None
        if text is not None:
            yield LicenceText(name, text)


def _notice_name(file: PackagePath) -> str:
    """Return what to call a file of a distribution; "" for one that is no licence or notice."""
    folder, *inner = file.parts
    if not folder.endswith(_METADATA_FOLDER) or not inner:
        return ""
    if inner[0] == _LICENCES_FOLDER and len(inner) > 1:
        return "/".join(inner[1:])
    return inner[0] if len(inner) == 1 and _NOTICE.match(inner[0]) else ""


def _file_text(path: Path) -> str | None:
    try:
        # Read by lines, so that a licence has one kind of line ends on every system.
        return path.read_text("utf-8-sig", errors="replace")
    except OSError:
        return None


def _header(distribution: Distribution, name: str) -> str:
    value = _headers(distribution, name)[:1]
    return value[0] if value and value[0] not in _NO_LICENCE else ""


def _headers(distribution: Distribution, name: str) -> list[str]:
    return [value.strip() for value in distribution.metadata.get_all(name, [])]
