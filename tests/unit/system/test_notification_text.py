"""Texts of notifications are shown as they were written, and fit every service."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring, tostring

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.system.notification_text import (
    LONGEST_BODY,
    LONGEST_TITLE,
    body_text,
    title_text,
)


def test_markup_is_escaped_only_where_it_means_something() -> None:
    text = "退款 <b>A&B</b> \"x\" 'y'"
    assert body_text(text, reads_markup=False) == text
    assert body_text(text, reads_markup=True) == ("退款 &lt;b&gt;A&amp;B&lt;/b&gt; \"x\" 'y'")


def test_lines_of_a_body_stay_and_a_title_has_one() -> None:
    assert body_text("one\r\ntwo\rthree\n", reads_markup=False) == "one\ntwo\nthree"
    assert title_text(" 商品\n下架\t！ ") == "商品 下架 ！"


def test_long_texts_are_cut() -> None:
    assert body_text("深" * 5000, reads_markup=False) == "深" * (LONGEST_BODY - 1) + "…"
    assert title_text("深" * 5000) == "深" * (LONGEST_TITLE - 1) + "…"
    # Escaping comes after cutting: no half of an entity at the end.
    assert body_text("<" * 5000, reads_markup=True).endswith("&lt;…")


@given(st.text(alphabet=st.characters(codec=None), max_size=50))
def test_any_text_fits_a_bus_and_xml(text: str) -> None:
    for shown in (body_text(text, reads_markup=False), title_text(text)):
        assert "\0" not in shown
        shown.encode()
        node = Element("text")
        node.text = shown
        assert (fromstring(tostring(node, "unicode")).text or "") == shown
