"""What software centres show: AppStream metainfo with the releases and, if possible, pictures."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from devtools.release.changelog import CHINESE_SECTIONS, Release

ID = "io.github.sellercasebook.SellerCasebook"

HOMEPAGE = "SELLER_CASEBOOK_HOMEPAGE"
"""The variable that names the project's page, an https address."""

PICTURES = "SELLER_CASEBOOK_PICTURES"
"""The variable that names the https address under which ``resources/pictures`` can be had."""

# A software centre shows a few lines, and the whole change log is in the package.
_SHOWN_RELEASES = 5

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def render(
    template: str,
    history: Sequence[Release],
    translated: Sequence[Release],
    places: Mapping[str, str] = os.environ,
) -> str:
    """Return the metainfo file.

    AppStream takes pictures from the web only. Without an address for them they are left out.

    Args:
        template: the file without releases, its pictures named as in ``resources/pictures``.
        history: the releases, newest first.
        translated: the same in Chinese. A release is shown in English alone when its translation is
            missing or has other sections or entries, which release-check tells.
        places: where the addresses named above are looked up.

    Source: AppStream 1.0, chapter 2.1.
    """
    component = ElementTree.fromstring(template)
    _place_pictures(component, places.get(PICTURES, ""))
    if homepage := places.get(HOMEPAGE):
        SubElement(component, "url", type="homepage").text = homepage
    shown = SubElement(component, "releases")
    for release in history[:_SHOWN_RELEASES]:
        _add_release(shown, release, _counterpart(release, translated))
    ElementTree.indent(component)
    text = ElementTree.tostring(component, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _place_pictures(component: Element, address: str) -> None:
    pictures = component.find("screenshots")
    if pictures is None:
        return
    if not address:
        component.remove(pictures)
    for image in pictures.iter("image"):
        image.text = f"{address.rstrip('/')}/{image.text}"


def _counterpart(release: Release, translated: Sequence[Release]) -> Release | None:
    """Return the translation of a release, None without one that has the same entries."""
    wanted = [(CHINESE_SECTIONS.get(name), len(entries)) for name, entries in release.sections]
    for other in translated:
        found = [(name, len(entries)) for name, entries in other.sections]
        if other.version == release.version and found == wanted:
            return other
    return None


def _add_release(shown: Element, release: Release, chinese: Release | None) -> None:
    element = SubElement(shown, "release", version=release.version, date=release.date or "")
    if not release.sections:
        return
    description = SubElement(element, "description")
    for number, (name, entries) in enumerate(release.sections):
        chinese_name, chinese_entries = chinese.sections[number] if chinese else ("", ())
        _add(description, "p", f"{name}:", f"{chinese_name}：" if chinese else "")
        listed = SubElement(description, "ul")
        for entry, chinese_entry in zip_longest(entries, chinese_entries, fillvalue=""):
            _add(listed, "li", entry.replace("`", ""), chinese_entry.replace("`", ""))


def _add(parent: Element, tag: str, english: str, chinese: str) -> None:
    SubElement(parent, tag).text = english
    if chinese:
        SubElement(parent, tag, {_LANGUAGE: "zh_CN"}).text = chinese
