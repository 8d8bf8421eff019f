"""Which parts the files of the built program belong to, and under which licences they are."""

from __future__ import annotations

import importlib.metadata
import json
import re
import subprocess
import sysconfig
from pathlib import Path, PurePosixPath

import PIL
import pytest

from desktop_app.domain.part import PartList
from desktop_app.exchange.parts_file import read_parts, write_parts
from desktop_app.system.installed_parts import part_of
from devtools.layout import LICENCES
from devtools.process import TaskFailed
from devtools.program import frozen_parts
from devtools.program.inside_parts import inside_parts
from devtools.program.system_parts import main_licence, source_address, system_part

WHEEL = PurePosixPath("PySide6")

MACHINE_READABLE = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Source: https://example.org/xcb

Files: debian/*
Copyright: 2020 A Packager
License: GPL-2+

Files: *
Copyright: 2013 Its Author
License: MIT/X
 Permission is hereby granted.
"""


def named_texts() -> set[str]:
    return {text for one in inside_parts() for text in one.texts}


def needed_libraries(*modules: str) -> set[str]:
    """Return the names of what Pillow's modules link to and its wheel has beside it."""
    folder = Path(PIL.__file__).parent
    needed: set[str] = set()
    for module in modules:
        (library,) = folder.glob(f"{module}.*.so")
        told = subprocess.run(["ldd", str(library)], capture_output=True, text=True, check=True)
        needed.update(re.findall(r"pillow\.libs/(\S+)", told.stdout))
    return needed


def files_of(distribution: str) -> list[Path]:
    listed = importlib.metadata.distribution(distribution).files or []
    return [Path(str(file.locate())) for file in listed if file.suffix == ".py"]


def test_the_main_licence_is_that_of_the_package_not_of_its_packaging() -> None:
    assert main_licence(MACHINE_READABLE) == "MIT/X"
    assert main_licence("This is free software, do as you like.") == "see its text"


def test_the_source_is_where_the_copyright_file_says() -> None:
    assert source_address(MACHINE_READABLE) == "https://example.org/xcb"
    assert source_address("nothing of the kind") == ""


def test_a_library_of_the_system_is_named_with_its_licence() -> None:
    library = next(Path("/usr/lib").rglob("libxcb-cursor.so.0"))
    part = system_part(library)
    assert (part.name, part.kind.value) == ("xcb-util-cursor", "library")
    assert part.version and part.licence
    assert "Permission" in str(part.texts[0].text)


def test_a_file_that_nobody_claims_stops_the_build(tmp_path: Path) -> None:
    stranger = tmp_path / "libstranger.so.1"
    stranger.touch()
    with pytest.raises(TaskFailed, match=r"libstranger\.so\.1.*inside\.toml"):
        frozen_parts.parts_of([stranger], tools=())


def test_files_of_distributions_and_of_python_are_told_apart() -> None:
    standard = Path(sysconfig.get_path("stdlib")) / "json" / "__init__.py"
    told = frozen_parts.parts_of([standard, *files_of("click")], tools=["hatchling"])
    parts = {part.name: part for part in told}
    assert parts["click"].licence == "BSD-3-Clause"
    # With what is compiled into it, which its own licence file does not tell.
    assert any("expat" in str(text.text) for text in parts["Python"].texts)
    # As PyInstaller, whose start file is in every program that it makes.
    assert "hatchling" in parts


def test_qt_and_icu_are_named_though_their_wheel_does_not() -> None:
    claims = [
        ("Qt/lib/libicudata.so.73", "ICU"),
        ("Qt/lib/libQt6Core.so.6", "Qt"),
        ("Qt/plugins/platforms/libqxcb.so", "Qt"),
        ("Qt6Core.dll", "Qt"),
        ("plugins/platforms/qwindows.dll", "Qt"),
        ("msvcp140_1.dll", "Microsoft Visual C++ runtime"),
        ("QtCore.abi3.so", None),
    ]
    for file, name in claims:
        found = next((one.name for one in inside_parts() if one.claims(WHEEL / file)), None)
        assert found == name, file


def test_their_versions_and_texts_are_known() -> None:
    icu, qt, *_ = inside_parts()
    assert icu.part(PurePosixPath("libicudata.so.73"), "6.11.2").version == "73"
    told = qt.part(PurePosixPath("libQt6Core.so.6"), "6.11.2")
    assert told.version == "6.11.2" and told.is_lesser
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in str(text.text) for text in told.texts)


def test_every_text_that_is_named_is_there() -> None:
    assert named_texts() <= {
        path.relative_to(LICENCES).as_posix() for path in LICENCES.rglob("*.txt")
    }


@pytest.mark.linux
def test_the_libraries_that_pillow_needs_are_named() -> None:
    beside = [
        Path(str(file.locate()))
        for file in importlib.metadata.distribution("pillow").files or []
        if file.parent.name == "pillow.libs"
    ]
    needed = needed_libraries("_imaging", "_imagingcms", "_webp")
    used = [file for file in beside if file.name in needed]
    assert len(used) == len(needed) >= 10
    told = frozen_parts.parts_of(used, tools=())
    names = "lcms2 libjpeg-turbo liblzma libtiff libwebp libXau openjpeg XCB zstd"
    assert [part.name for part in told] == names.split()
    assert all(part.licence and part.texts for part in told)


def test_the_texts_of_pillows_libraries_are_those_of_its_wheel() -> None:
    (wheel,) = part_of(importlib.metadata.distribution("pillow")).texts
    copied = {path.relative_to(LICENCES).as_posix() for path in LICENCES.glob("pillow/*")}
    assert copied == {name for name in named_texts() if name.startswith("pillow/")}
    for name in copied:
        assert (LICENCES / name).read_text("utf-8") in str(wheel.text), name


def test_the_lgpl_comes_with_the_gpl_that_it_adds_to() -> None:
    part = frozen_parts.with_texts(part_of(importlib.metadata.distribution("fpdf2")))
    assert part.is_lesser
    texts = [str(text.text) for text in part.texts]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts[0]
    assert "GNU GENERAL PUBLIC LICENSE" in texts[1]


def test_every_text_of_code_inside_qt_is_named_and_says_what_it_is_of() -> None:
    collected = {path.relative_to(LICENCES).as_posix(): path for path in LICENCES.glob("qt/*")}
    assert set(collected) == {name for name in named_texts() if name.startswith("qt/")}
    # Of those that no file and no system's package could tell of.
    assert {"qt/harfbuzz-ng.txt", "qt/libpng.txt", "qt/pcre2.txt"} <= set(collected)
    for name, path in collected.items():
        title, empty, *rest = path.read_text("utf-8").splitlines()
        assert re.fullmatch(r"\S.* \(part of Qt\): \S.*, \S.*", title), name
        assert not empty and any(rest), name


def test_the_texts_of_code_inside_qt_reach_the_list(tmp_path: Path) -> None:
    qt = next(one for one in inside_parts() if one.name == "Qt")
    part = qt.part(PurePosixPath("libQt6Gui.so.6"), "6.11.2")
    told = read_parts(write_parts(tmp_path, PartList(part, (part,), is_bundled=True))).parts[0]
    assert [text.name for text in told.texts] == list(qt.texts)
    assert all(text.text for text in told.texts)


def test_the_licence_of_icu_is_the_one_of_its_text() -> None:
    icu = next(one for one in inside_parts() if one.name == "ICU")
    openings = {
        "Unicode-DFS-2016": "UNICODE, INC. LICENSE AGREEMENT - DATA FILES AND SOFTWARE",
        "Unicode-3.0": "UNICODE LICENSE V3",
    }
    first = (LICENCES / icu.texts[0]).read_text("utf-8").splitlines()[0]
    assert first == openings[icu.licence]


def test_the_list_is_written_with_the_texts_beside_it(tmp_path: Path) -> None:
    entries = [("click", str(file), "PYMODULE") for file in files_of("click")]
    written = frozen_parts.write(entries, tmp_path / "parts", tools=())
    listed = json.loads((tmp_path / "parts" / "parts.json").read_text("utf-8"))
    click = next(part for part in listed["parts"] if part["name"] == "click")
    text = tmp_path / "parts" / click["texts"][0]
    assert "Redistribution" in text.read_text("utf-8")
    places = {place for place, _, _ in written}
    assert {"resources/parts/parts.json", f"resources/parts/{click['texts'][0]}"} <= places


def test_the_licence_that_is_used_is_shown_where_the_wheel_brings_another(tmp_path: Path) -> None:
    folder = tmp_path / "thing-1.0.dist-info"
    (folder / "licenses").mkdir(parents=True)
    (folder / "licenses" / "LicenseRef-Qt-Commercial.txt").write_text("Buy it.", "utf-8")
    terms = "License: LGPL-3.0-only OR GPL-3.0-only"
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n{terms}\n")
    listed = ("METADATA", "licenses/LicenseRef-Qt-Commercial.txt")
    (folder / "RECORD").write_text("".join(f"{folder.name}/{name},,\n" for name in listed))
    part = frozen_parts.with_texts(part_of(importlib.metadata.Distribution.at(folder)))
    assert [text.name for text in part.texts] == ["LGPL-3.0-only.txt", "GPL-3.0-only.txt"]
