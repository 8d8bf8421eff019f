"""What the environment tells about signing, and that none of it is shown."""

from __future__ import annotations

import base64
import subprocess
from pathlib import Path

import pytest

from devtools.macos import keychain, signing
from devtools.macos.signing import Certificate, Notary, Signing
from devtools.process import TaskFailed

WHOLE = {
    "MACOS_SIGN_IDENTITY": "Developer ID Application: Somebody (TEAM)",
    "MACOS_CERTIFICATE": "c2VjcmV0",
    "MACOS_CERTIFICATE_PASSWORD": "pass-word",
    "MACOS_NOTARY_KEY": "-----BEGIN PRIVATE KEY-----",
    "MACOS_NOTARY_KEY_ID": "ABCDE12345",
    "MACOS_NOTARY_ISSUER": "0000-1111",
}


def test_nothing_set_is_an_ad_hoc_signature_and_two_plain_sentences() -> None:
    chosen = signing.read({name: " " for name in WHOLE})
    assert chosen == signing.read({}) == Signing()
    assert [sentence.split(", because ")[0] for sentence in chosen.left_out()] == [
        "Not signed by a developer",
        "Not notarised by Apple",
    ]


def test_everything_set_leaves_nothing_out() -> None:
    chosen = signing.read({**WHOLE, "PATH": "/bin"})
    assert chosen.identity == WHOLE["MACOS_SIGN_IDENTITY"] and not chosen.is_ad_hoc
    assert chosen.certificate == Certificate("c2VjcmV0", "pass-word")
    assert chosen.notary == Notary("-----BEGIN PRIVATE KEY-----", "ABCDE12345", "0000-1111")
    assert chosen.left_out() == []


def test_a_certificate_that_a_keychain_has_needs_no_more_than_its_name() -> None:
    chosen = signing.read({"MACOS_SIGN_IDENTITY": "Developer ID"})
    assert chosen == Signing("Developer ID")
    assert len(chosen.left_out()) == 1


@pytest.mark.parametrize("absent", sorted(set(WHOLE)))
def test_half_a_set_is_refused_with_the_names_of_what_is_missing(absent: str) -> None:
    with pytest.raises(TaskFailed) as caught:
        signing.read({name: value for name, value in WHOLE.items() if name != absent})
    said = str(caught.value)
    assert absent in said
    assert not [secret for secret in WHOLE.values() if secret in said]


def test_a_secret_is_not_shown_with_the_settings_that_hold_it() -> None:
    shown = repr(signing.read(WHOLE))
    for name in ("MACOS_CERTIFICATE", "MACOS_CERTIFICATE_PASSWORD", "MACOS_NOTARY_KEY"):
        assert WHOLE[name] not in shown


LISTING = '    "/Users/me/login.keychain-db"\n    "/Users/me/a b.keychain-db"\n'


class Security:
    """Stands in for the system's program that keeps keychains."""

    def __init__(self, refuses: str = "") -> None:
        self.refuses = refuses
        self.calls: list[list[str]] = []
        self.imported = b""

    def run(
        self, command: list[str], capture_output: bool, text: bool = False
    ) -> subprocess.CompletedProcess[str]:
        assert command[0] == "/usr/bin/security" and capture_output
        arguments = command[1:]
        self.calls.append(arguments)
        if arguments[0] == "import":
            self.imported = Path(arguments[1]).read_bytes()
        failed = arguments[0] == self.refuses
        listing = LISTING if arguments == ["list-keychains", "-d", "user"] else ""
        return subprocess.CompletedProcess(command, int(failed), listing, "")

    def names(self) -> list[str]:
        return [call[0] for call in self.calls]


@pytest.fixture
def security(monkeypatch: pytest.MonkeyPatch) -> Security:
    stand_in = Security()
    monkeypatch.setattr(subprocess, "run", stand_in.run)
    return stand_in


CERTIFICATE = Certificate(base64.encodebytes(b"p12 " * 40).decode(), "pass-word")


def test_a_certificate_is_in_reach_for_the_time_of_the_signing_only(
    security: Security, capsys: pytest.CaptureFixture[str]
) -> None:
    with keychain.holding(CERTIFICATE):
        assert security.imported == b"p12 " * 40
        *_, search = security.calls
        assert search[-2:] == ["/Users/me/login.keychain-db", "/Users/me/a b.keychain-db"]
        opened = Path(search[-3])
        assert not opened.with_name("certificate.p12").exists()
    assert security.calls[-2] == ["list-keychains", "-d", "user", "-s", *search[-2:]]
    assert security.calls[-1] == ["delete-keychain", str(opened)]
    assert "pass-word" not in "".join(capsys.readouterr())


def test_the_keychains_are_as_before_also_when_a_step_failed(security: Security) -> None:
    security.refuses = "import"
    with pytest.raises(TaskFailed) as caught, keychain.holding(CERTIFICATE):
        raise AssertionError("nothing can be signed")
    assert str(caught.value) == "Preparing the keychain (import) failed (exit 1)."
    assert security.names()[-2:] == ["list-keychains", "delete-keychain"]


def test_without_a_certificate_no_keychain_is_touched(security: Security) -> None:
    with keychain.holding(None):
        pass
    assert security.calls == []


def test_a_certificate_that_is_not_base64_is_told_without_showing_it(security: Security) -> None:
    with pytest.raises(TaskFailed) as caught, keychain.holding(Certificate("sé cret", "")):
        raise AssertionError("nothing can be signed")
    assert "base64" in str(caught.value) and "cret" not in str(caught.value)
