"""How the program for macOS becomes a disk image."""

from __future__ import annotations

import platform
import plistlib
import runpy
import sys
from pathlib import Path

import pytest

from devtools.macos import disk_image, signing
from devtools.macos.disk_image import Step, code_in, plan
from devtools.macos.signing import Notary, Signing
from devtools.process import TaskFailed

APP = Path("dist/Seller Casebook.app")
IMAGE = Path("packages/seller-casebook.dmg")
KEY = Path("scratch/notary.p8")
CODE = [Path("dist/Seller Casebook.app/Contents/Frameworks/a.so")]


def _steps(chosen: Signing, code: list[Path] = CODE) -> list[Step]:
    return plan(APP, IMAGE, chosen, code, KEY)


def _programs(steps: list[Step]) -> list[str]:
    words = [[Path(word).name for word in step.command] for step in steps]
    return [next(w for w in line if w not in ("xcrun", "python", "-m")) for line in words]


def test_without_an_identity_it_is_signed_ad_hoc_and_not_hardened() -> None:
    steps = _steps(Signing())
    assert _programs(steps) == ["codesign", "codesign", "codesign", "dmgbuild"]
    for step in steps[:2]:
        assert step.command[:4] == ("/usr/bin/codesign", "--force", "--sign", "-")
        # The hardened runtime refuses libraries without a team, which these are.
        assert "runtime" not in step.command and "--timestamp" not in step.command


def test_with_an_identity_libraries_come_first_and_the_image_is_signed_too() -> None:
    libraries, program, verify, _, image = _steps(Signing("Developer ID"))
    assert libraries.command[-1] == str(CODE[0])
    assert program.command[-1] == verify.command[-1] == str(APP)
    assert image.command[-1] == str(IMAGE)
    for step in (libraries, program):
        assert step.command[5:7] == ("--options", "runtime")
    assert "--entitlements" in program.command
    assert "--entitlements" not in libraries.command
    assert all("--timestamp" in step.command for step in (libraries, program, image))


def test_apple_looks_the_signed_image_through_before_the_ticket_is_attached() -> None:
    notary = Notary("-----BEGIN", "ABCDE12345", "0000-1111")
    steps = _steps(Signing("Developer ID", None, notary))
    assert _programs(steps)[-3:] == ["codesign", "notarytool", "stapler"]
    submit = steps[-2].command
    assert submit[-6:] == ("--key", str(KEY), "--key-id", "ABCDE12345", "--issuer", "0000-1111")
    assert "--wait" in submit
    assert not [step for step in steps if "-----BEGIN" in " ".join(step.command)]


def test_without_libraries_codesign_is_not_called_for_none() -> None:
    first, *_ = _steps(Signing(), [])
    assert first.what == "Signing the program"


def _machine_code(path: Path, magic: str = "cffaedfe") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes.fromhex(magic) + b"code")
    return path


def test_what_lies_within_is_signed_before_what_it_lies_in(tmp_path: Path) -> None:
    contents = tmp_path / "Contents"
    frameworks = contents / "Frameworks"
    _machine_code(contents / "MacOS" / "seller-casebook")
    core = _machine_code(frameworks / "QtCore.framework" / "Versions" / "A" / "QtCore")
    helper = _machine_code(core.parent / "Helpers" / "helper", "cafebabe")
    library = _machine_code(frameworks / "libz.dylib")
    plugin = _machine_code(frameworks / "PySide6" / "plugins" / "libcocoa.dylib")
    (frameworks / "libz.1.dylib").symlink_to("libz.dylib")
    (core.parents[1] / "Current").symlink_to("A")
    (contents / "Info.plist").write_bytes(b"<?xml")
    (contents / "empty").touch()
    assert code_in(tmp_path) == [helper, plugin, core.parent, library]


def test_elsewhere_than_on_macos_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(TaskFailed, match="on macOS only"):
        disk_image.package(APP, tmp_path, "1.2.3")


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A Mac on which every command succeeds, and what the commands were for."""
    done: list[str] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    monkeypatch.setattr(disk_image, "need", lambda command, what: done.append(what))
    for variable in (signing.IDENTITY, *signing.CERTIFICATE, *signing.NOTARY):
        monkeypatch.delenv(variable, raising=False)
    return done


def test_a_package_has_the_names_in_both_languages_under_the_seal(
    mac: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    app = tmp_path / "Seller Casebook.app"
    _machine_code(app / "Contents" / "MacOS" / "seller-casebook")
    image = disk_image.package(app, tmp_path / "packages", "1.2.3")
    assert image == tmp_path / "packages" / "seller-casebook-1.2.3-macos-arm64.dmg"
    assert (app / "Contents" / "Resources" / "zh-Hans.lproj" / "InfoPlist.strings").is_file()
    assert mac == ["Signing the program", "Checking the signatures", "Making the disk image"]
    assert capsys.readouterr().out.count("\n") == 2


def test_the_image_shows_the_program_beside_where_to_drag_it_to() -> None:
    settings = runpy.run_path(
        str(disk_image.DMG_SETTINGS), {"defines": {"app": "/dist/Seller Casebook.app"}}
    )
    assert settings["files"] == ["/dist/Seller Casebook.app"]
    assert settings["symlinks"] == {"Applications": "/Applications"}
    (_, (width, height)) = settings["window_rect"]
    places = settings["icon_locations"]
    assert set(places) == {"Seller Casebook.app", "Applications"}
    half = settings["icon_size"] / 2
    for x, y in places.values():
        assert half < x < width - half and half < y < height - half


def test_the_entitlements_are_a_property_list_that_allows_one_thing() -> None:
    allowed = plistlib.loads(disk_image.ENTITLEMENTS.read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
