"""Whose signature the program for macOS bears, and what the environment has to tell for it.

==========================  =====================================================================
``MACOS_SIGN_IDENTITY``     the name of a “Developer ID Application” certificate in a keychain
``MACOS_CERTIFICATE``       that certificate with its key as .p12 in base64, where no keychain has
                            it, such as in CI
``MACOS_CERTIFICATE_PASSWORD``  what the .p12 is locked with
``MACOS_NOTARY_KEY``        an App Store Connect API key (the text of the .p8 file)
``MACOS_NOTARY_KEY_ID``     the ten signs that Apple calls that key
``MACOS_NOTARY_ISSUER``     the UUID of the team that the key belongs to
==========================  =====================================================================

A variable that is set to nothing counts as not set: so CI hands on a secret that it does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from devtools.process import TaskFailed

IDENTITY = "MACOS_SIGN_IDENTITY"
CERTIFICATE = ("MACOS_CERTIFICATE", "MACOS_CERTIFICATE_PASSWORD")
NOTARY = ("MACOS_NOTARY_KEY", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")

AD_HOC = "-"
"""The identity of nobody. It has to do without one, as Apple's processors run nothing unsigned."""


@dataclass(frozen=True)
class Certificate:
    """A certificate that has to be put into a keychain first.

    Attributes:
        content: .p12 in base64.
        password: what it is locked with.
    """

    content: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True)
class Notary:
    """Who asks Apple to look the disk image through.

    Attributes:
        key: the text of a .p8 file.
        key_id: what Apple calls the key.
        issuer: the UUID of the team.
    """

    key: str = field(repr=False)
    key_id: str
    issuer: str


@dataclass(frozen=True)
class Signing:
    """Whose signature, and which steps can be taken with it.

    Attributes:
        identity: the name of a certificate, or :data:`AD_HOC`.
        certificate: None when a keychain already has it.
        notary: None when Apple is not asked.
    """

    identity: str = AD_HOC
    certificate: Certificate | None = None
    notary: Notary | None = None

    @property
    def is_ad_hoc(self) -> bool:
        return self.identity == AD_HOC

    def left_out(self) -> list[str]:
        """Return one sentence for each step that cannot be taken."""
        said = []
        if self.is_ad_hoc:
            said.append(
                f"Not signed by a developer, because {IDENTITY} is not set: macOS asks whoever "
                "downloads it to allow it in its settings."
            )
        if self.notary is None:
            said.append(f"Not notarised by Apple, because {NOTARY[0]} is not set.")
        return said


def read(environment: Mapping[str, str]) -> Signing:
    """Return what the environment tells about signing; nothing set means an ad-hoc signature.

    Raises:
        TaskFailed: a variable is set and another that it needs is not; the text names both.
    """
    given = {name: value for name, value in environment.items() if value.strip()}
    certificate, notary = _group(given, CERTIFICATE), _group(given, NOTARY)
    if IDENTITY not in given and (certificate or notary):
        present = ", ".join(sorted({*CERTIFICATE, *NOTARY} & set(given)))
        raise TaskFailed(f"{present}: set, but {IDENTITY} is not. Set it, or none of them.")
    return Signing(
        given.get(IDENTITY, AD_HOC).strip(),
        Certificate(*certificate) if certificate else None,
        Notary(*notary) if notary else None,
    )


def _group(given: Mapping[str, str], names: tuple[str, ...]) -> list[str]:
    missing = [name for name in names if name not in given]
    if missing and len(missing) < len(names):
        present = ", ".join(name for name in names if name in given)
        raise TaskFailed(f"{', '.join(missing)} is not set, but {present} is. Set all or none.")
    return [] if missing else [given[name] for name in names]
