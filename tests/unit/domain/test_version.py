"""Versions: how they are read and which comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.version import Version, parse_version

NUMBER = st.integers(0, 999_999)


@given(st.builds(Version, NUMBER, NUMBER, NUMBER))
def test_what_is_written_is_read_again(version: Version) -> None:
    assert parse_version(str(version)) == version


def test_numbers_are_compared_as_numbers() -> None:
    written = ["0.4.0", "0.10.0", "0.9.12", "0.9.2", "10.0.0", "9.99.99"]
    ordered = sorted(written, key=lambda text: parse_version(text) or Version(0, 0, 0))
    assert ordered == ["0.4.0", "0.9.2", "0.9.12", "0.10.0", "9.99.99", "10.0.0"]


@pytest.mark.parametrize(
    "text", ["", "1.2", "1.2.3.4", "v1.2.3", "1.2.3\n", " 1.2.3", "1.2.3rc1", "-1.2.3", "٣.1.2"]
)
def test_anything_else_is_no_version(text: str) -> None:
    assert parse_version(text) is None


def test_a_run_of_digits_is_no_version() -> None:
    assert parse_version("9" * 100_000 + ".0.0") is None
