"""What the program tells macOS about itself."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path

from devtools.layout import MAC_APP
from devtools.macos import property_list

LINE = re.compile(r'"(\w+)" = "((?:[^"\\]|\\.)+)";')


def test_info_plist_is_a_property_list_for_a_program_with_a_window_and_without_network() -> None:
    plist = property_list.info_plist("1.2.3")
    assert plistlib.loads(plistlib.dumps(plist)) == plist
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == "1.2.3"
    assert plist["CFBundleIdentifier"] == "io.github.sellercasebook.SellerCasebook"
    assert plist["LSMinimumSystemVersion"] == "14.0"
    assert plist["LSUIElement"] is False
    assert not [key for key in plist if "Network" in key or "Transport" in key]


def test_the_finder_shows_the_name_of_the_system_s_language() -> None:
    plist = property_list.info_plist("1.2.3")
    files = property_list.name_files()
    assert set(files) == {"en.lproj/InfoPlist.strings", "zh-Hans.lproj/InfoPlist.strings"}
    assert plist["CFBundleLocalizations"] == ["en", "zh-Hans"]
    names = {place: dict(LINE.findall(text)) for place, text in files.items()}
    assert names["en.lproj/InfoPlist.strings"]["CFBundleDisplayName"] == "Seller Casebook"
    assert names["zh-Hans.lproj/InfoPlist.strings"]["CFBundleDisplayName"] == "掌柜台账"
    # It does so only while nobody has given the folder another name.
    assert plist["LSHasLocalizedDisplayName"] is True
    assert plist["CFBundleDisplayName"] == MAC_APP.stem


def test_every_line_of_the_names_is_one_that_macos_reads_and_that_info_plist_has() -> None:
    plist = property_list.info_plist("1.2.3")
    for text in property_list.name_files().values():
        found = [LINE.fullmatch(line) for line in text.splitlines()]
        assert found and all(found)
        assert {line[1] for line in found if line} <= set(plist)


def test_the_names_are_put_beside_the_program_s_resources(tmp_path: Path) -> None:
    property_list.add_names(tmp_path)
    chinese = tmp_path / "Contents" / "Resources" / "zh-Hans.lproj" / "InfoPlist.strings"
    assert "掌柜台账" in chinese.read_text("utf-8")
