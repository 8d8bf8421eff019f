"""A keychain for the time of one signing, so that a certificate never stays on the machine.

Nothing that runs here is shown, because passwords stand in the commands.
"""

from __future__ import annotations

import base64
import re
import secrets
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from devtools.macos.signing import Certificate
from devtools.process import TaskFailed, say

_SECURITY = "/usr/bin/security"
# For as long as signing and Apple's answer may take, in seconds.
_STAYS_OPEN = "7200"


@contextmanager
def holding(certificate: Certificate | None) -> Iterator[None]:
    """Let codesign find a certificate for the time of a ``with`` block; None changes nothing.

    Raises:
        TaskFailed: the certificate could not be put into a keychain.
    """
    if certificate is None:
        yield
        return
    with tempfile.TemporaryDirectory() as scratch:
        keychain = Path(scratch) / "signing.keychain-db"
        before = searched(_unseen(["list-keychains", "-d", "user"], "Listing the keychains"))
        try:
            _fill(keychain, certificate)
            _search([str(keychain), *before])
            yield
        finally:
            _search(before)
            # Fails when it could not be made, which has been told then.
            subprocess.run([_SECURITY, "delete-keychain", str(keychain)], capture_output=True)


def searched(listing: str) -> list[str]:
    """Return the paths that ``security list-keychains`` printed."""
    return re.findall(r'"(.+)"', listing)


def filling(
    keychain: Path, password: str, file: Path, certificate_password: str
) -> list[list[str]]:
    """Return the arguments of ``security`` that make a keychain which codesign may use unasked.

    Args:
        keychain: the file to make.
        password: what to lock it with.
        file: the .p12.
        certificate_password: what that is locked with.
    """
    path = str(keychain)
    partitions = "apple-tool:,apple:,codesign:"
    codesign = ["-T", "/usr/bin/codesign"]
    return [
        ["create-keychain", "-p", password, path],
        ["set-keychain-settings", "-lut", _STAYS_OPEN, path],
        ["unlock-keychain", "-p", password, path],
        ["import", str(file), "-k", path, "-f", "pkcs12", "-P", certificate_password, *codesign],
        # Without this a window asks for the password, and nobody is there to type it.
        ["set-key-partition-list", "-S", partitions, "-s", "-k", password, path],
    ]


def _fill(keychain: Path, certificate: Certificate) -> None:
    try:
        content = base64.b64decode("".join(certificate.content.split()), validate=True)
    except ValueError:
        raise TaskFailed(
            "MACOS_CERTIFICATE is not base64; make it by: base64 -i cert.p12"
        ) from None
    say("Putting the certificate into a keychain of its own")
    file = keychain.with_name("certificate.p12")
    # Nobody else can read the folder.
    file.write_bytes(content)
    for arguments in filling(keychain, secrets.token_hex(16), file, certificate.password):
        _unseen(arguments, f"Preparing the keychain ({arguments[0]})")
    file.unlink()


def _search(keychains: Sequence[str]) -> None:
    _unseen(["list-keychains", "-d", "user", "-s", *keychains], "Choosing the keychains")


def _unseen(arguments: Sequence[str], what: str) -> str:
    done = subprocess.run([_SECURITY, *arguments], capture_output=True, text=True)
    if done.returncode:
        raise TaskFailed(f"{what} failed (exit {done.returncode}).")
    return done.stdout
