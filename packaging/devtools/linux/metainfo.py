"""What software centres show: AppStream metainfo with the releases and, if possible, pictures."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from devtools.release.changelog import Release

ID = "io.github.sellercasebook.SellerCasebook"

HOMEPAGE = "SELLER_CASEBOOK_HOMEPAGE"
"""The variable that names the project's page, an https address."""

PICTURES = "SELLER_CASEBOOK_PICTURES"
"""The variable that names the https address under which ``resources/pictures`` can be had."""

# A software centre shows a few lines, and the whole change log is in the package.
_SHOWN_RELEASES = 5


def render(
    template: str, history: Sequence[Release], places: Mapping[str, str] = os.environ
) -> str:
    """Return the metainfo file.

    AppStream takes pictures from the web only. Without an address for them they are left out.

    Args:
        template: the file without releases, its pictures named as in ``resources/pictures``.
        history: the releases, newest first.
        places: where the addresses named above are looked up.

    Source: AppStream 1.0, chapter 2.1.
    """
    component = ElementTree.fromstring(template)
    _place_pictures(component, places.get(PICTURES, ""))
    if homepage := places.get(HOMEPAGE):
        SubElement(component, "url", type="homepage").text = homepage
    shown = SubElement(component, "releases")
    for release in history[:_SHOWN_RELEASES]:
        _add_release(shown, release)
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


def _add_release(shown: Element, release: Release) -> None:
    element = SubElement(shown, "release", version=release.version, date=release.date or "")
    if not release.sections:
        return
    description = SubElement(element, "description")
    for name, entries in release.sections:
        SubElement(description, "p").text = f"{name}:"
        listed = SubElement(description, "ul")
        for entry in entries:
            SubElement(listed, "li").text = entry.replace("`", "")
