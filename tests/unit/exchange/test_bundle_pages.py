"""The cover page and the manifest of a bundle."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from desktop_app.exchange.bundle_document import Line
from desktop_app.exchange.bundle_manifest import manifest, sums
from desktop_app.exchange.bundle_pages import page
from tests.unit.bundle_samples import DOCUMENT, contact, exhibit

NASTY = """<script>alert(1)</script>"><img src=x onerror='x'>&amp;"""


class Reader(HTMLParser):
    """Reads a page as a browser does: its elements, their addresses, its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]
        assert not any(name.startswith("on") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def read(content: bytes) -> Reader:
    reader = Reader()
    reader.feed(content.decode())
    reader.close()
    return reader


def test_whatever_was_typed_is_text(tmp_path: Path) -> None:
    document = replace(
        DOCUMENT,
        title=NASTY,
        dispute=NASTY,
        facts=(Line("shop", NASTY, NASTY),),
        entries=(contact(1, NASTY),),
        exhibits=(exhibit(1, tmp_path / "none", name=NASTY),),
        remarks=(NASTY,),
    )
    reader = read(page(document))
    assert "script" not in reader.tags and "img" not in reader.tags
    assert reader.text.count(NASTY) == 8
    assert reader.addresses == ["01_case_1.png"]


def test_the_page_needs_nothing_from_elsewhere(tmp_path: Path) -> None:
    content = page(replace(DOCUMENT, exhibits=(exhibit(1, tmp_path / "none"),))).decode()
    assert "default-src 'none'" in content
    assert "http:" not in content and "https:" not in content and "url(" not in content


def test_the_point_in_dispute_stands_before_the_facts() -> None:
    text = read(page(DOCUMENT)).text
    assert text.index(DOCUMENT.dispute) < text.index("案件概况") < text.index("证据目录")
    assert "争议点" not in read(page(replace(DOCUMENT, dispute=""))).text


def test_the_manifest_tells_programs_the_same(tmp_path: Path) -> None:
    document = replace(
        DOCUMENT, entries=(contact(1, "在吗"),), exhibits=(exhibit(1, tmp_path / "none"),)
    )
    told = json.loads(manifest(document))
    assert told["masked"] is True
    assert told["point_in_dispute"] == DOCUMENT.dispute
    assert told["case"] == {"order_no": "1234567890123456789"}
    assert told["timeline"][0]["agent_id"] == "小蜜1"
    assert told["evidence"][0]["sha256"] == "0123456789abcdef" * 4


def test_sums_are_as_sha256sum_writes_them() -> None:
    assert sums([("a.png", "0" * 64)]) == b"0" * 64 + b"  a.png\n"
