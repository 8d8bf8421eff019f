"""Places in texts with emoji, as Qt counts them."""

from __future__ import annotations

import pytest

from desktop_app.ui.text_places import TextPlaces


@pytest.mark.parametrize("text", ["", "订单", "😤订单😤号", "👨‍👩‍👧", "𠮷野家"])
def test_places_are_those_of_utf_16(text: str) -> None:
    places = TextPlaces(text)
    for index in range(len(text) + 1):
        assert places.of(index) == len(text[:index].encode("utf-16-le")) // 2
