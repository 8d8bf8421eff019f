"""The program for macOS as a disk image: signed, packed, looked through by Apple."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from devtools.layout import PACKAGE_VENV, ROOT, venv_tool
from devtools.macos import property_list, signing
from devtools.macos.keychain import holding
from devtools.macos.signing import Notary, Signing
from devtools.process import TaskFailed, need, say

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
DMG_SETTINGS = ROOT / "packaging" / "macos" / "dmg_settings.py"
VOLUME = "Seller Casebook"

_CODESIGN = "/usr/bin/codesign"
# How a file of machine code begins: one processor's or several processors', in either byte order.
_MACH_O = {
    bytes.fromhex(magic) for magic in ("feedfacf", "cffaedfe", "feedface", "cefaedfe", "cafebabe")
}


@dataclass(frozen=True)
class Step:
    """One command on the way to a disk image, without anything secret in it.

    Attributes:
        what: what it does, for saying that this failed.
        command: the program and its arguments.
    """

    what: str
    command: tuple[str, ...]


def artefact(version: str) -> str:
    """Return the file name of the disk image for this machine's processor."""
    return f"seller-casebook-{version}-macos-{platform.machine()}.dmg"


def package(app: Path, target: Path, version: str) -> Path:
    """Sign the program, make the disk image, and have Apple look it through.

    What the environment does not allow is left out with a sentence: see
    :mod:`devtools.macos.signing`.

    Args:
        app: the ``.app`` folder; it gets its names by language and another signature.
        target: the folder for the image.
        version: ``X.Y.Z``.

    Returns:
        The disk image.

    Raises:
        TaskFailed: this is not macOS, the variables do not fit together, or a step failed.
    """
    if sys.platform != "darwin":
        raise TaskFailed("A package for macOS can be made on macOS only.")
    chosen = signing.read(os.environ)
    for sentence in chosen.left_out():
        say(sentence)
    property_list.add_names(app)
    target.mkdir(parents=True, exist_ok=True)
    image = target / artefact(version)
    with holding(chosen.certificate), tempfile.TemporaryDirectory() as scratch:
        key = Path(scratch) / "notary.p8"
        if chosen.notary:
            key.write_text(chosen.notary.key, "utf-8")
        for step in plan(app, image, chosen, code_in(app), key):
            need(step.command, step.what)
    return image


def plan(app: Path, image: Path, chosen: Signing, code: list[Path], key: Path) -> list[Step]:
    """Return the steps from a frozen program to a disk image.

    Args:
        app: the ``.app`` folder.
        image: the disk image to make.
        chosen: whose signature it gets.
        code: what has to be signed before the program itself (see :func:`code_in`).
        key: the file that the notary key will be in.
    """
    steps = [*_signing_steps(app, chosen, code), _packing_step(app, image)]
    if not chosen.is_ad_hoc:
        sign = (_CODESIGN, "--force", "--timestamp", "--sign", chosen.identity, str(image))
        steps.append(Step("Signing the disk image", sign))
    if chosen.notary:
        steps += _notary_steps(image, chosen.notary, key)
    return steps


def code_in(app: Path) -> list[Path]:
    """Return the libraries in a program in the order of signing: what lies within comes first.

    The signature of a folder seals the signatures of what is in it. The program's own executable is
    not among them: it is signed with the ``.app`` folder. Of a framework the folder is told, once.
    """
    found = {_signed_as(path) for path in (app / "Contents").rglob("*") if _is_code(path)}
    main = app / "Contents" / "MacOS"
    within = (path for path in found if path.parent != main)
    return sorted(within, key=lambda path: (-len(path.parts), path))


def _is_code(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _signed_as(path: Path) -> Path:
    """Return the version folder of a framework for its main file, any other path as it is."""
    version = path.parent
    framework = version.parent.parent
    is_main = framework.suffix == ".framework" and path.name == framework.stem
    return version if is_main else path


def _signing_steps(app: Path, chosen: Signing, code: list[Path]) -> Iterator[Step]:
    sign: tuple[str, ...] = (_CODESIGN, "--force", "--sign", chosen.identity)
    entitled: tuple[str, ...] = ()
    if not chosen.is_ad_hoc:
        sign += ("--timestamp", "--options", "runtime")
        # The hardened runtime obeys the entitlements of the program alone, not of its libraries.
        entitled = ("--entitlements", str(ENTITLEMENTS))
    if code:
        yield Step("Signing the libraries", (*sign, *map(str, code)))
    yield Step("Signing the program", (*sign, *entitled, str(app)))
    check = (_CODESIGN, "--verify", "--deep", "--strict", "--verbose=1", str(app))
    yield Step("Checking the signatures", check)


def _packing_step(app: Path, image: Path) -> Step:
    python = venv_tool("python", PACKAGE_VENV)
    settings = ("--settings", str(DMG_SETTINGS), "-D", f"app={app}")
    return Step("Making the disk image", (python, "-m", "dmgbuild", *settings, VOLUME, str(image)))


def _notary_steps(image: Path, notary: Notary, key: Path) -> Iterator[Step]:
    submit = ("xcrun", "notarytool", "submit", str(image), "--wait", "--timeout", "1h")
    who = ("--key", str(key), "--key-id", notary.key_id, "--issuer", notary.issuer)
    yield Step("Asking Apple to look the disk image through", (*submit, *who))
    # notarytool ends well also when Apple says no; then there is no ticket, and this step fails.
    staple = ("xcrun", "stapler", "staple", str(image))
    yield Step("Attaching Apple's ticket, which it gives to what it accepted,", staple)
