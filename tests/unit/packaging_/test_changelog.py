"""The change log is read as it is written, and a line out of format is named."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devtools.layout import ROOT
from devtools.release.changelog import ChangelogError, Release, as_markdown, releases

EXAMPLE = """
# Changelog

All notable changes. The format is [Keep a Changelog](https://example.org/1.1.0/),
- or nearly so.

## [Unreleased]

## [0.2.0] - 2026-03-01

### Added

- A bell that rings, see [the manual](https://example.org/bell),
  and `bell --mute` that does not.
- 案件页显示两个倒计时，
  并在到点时响。

### Fixed
- One line.

## [0.1.0] - 2026-01-31

[0.2.0]: https://example.org/0.2.0
"""


def test_entries_are_one_line_each_and_links_are_their_words() -> None:
    assert releases(EXAMPLE) == (
        Release("Unreleased", None, ()),
        Release(
            "0.2.0",
            "2026-03-01",
            (
                (
                    "Added",
                    (
                        "A bell that rings, see the manual, and `bell --mute` that does not.",
                        "案件页显示两个倒计时，并在到点时响。",
                    ),
                ),
                ("Fixed", ("One line.",)),
            ),
        ),
        Release("0.1.0", "2026-01-31", ()),
    )


def test_the_project_s_own_change_log_is_of_the_format() -> None:
    assert releases((ROOT / "CHANGELOG.md").read_text("utf-8"))


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("## 0.2.0", "a release is written"),
        ("## [0.2.0]", "a release is written"),
        ("## [0.2.0] - 2026-3-1", "a release is written"),
        ("## [0.2.0rc1] - 2026-03-01", "a release is written"),
        ("## [0.2.0] - 2026-02-30", "2026-02-30 is not in the calendar"),
        ("## [0.3.0] - 2026-03-01", "0.3.0 stands below 0.3.0"),
        ("## [0.10.0] - 2026-03-01", "0.10.0 stands below 0.3.0"),
        ("## [Unreleased]", "Unreleased has to stand above"),
        ("###  ", "a heading nor an entry"),
        ("### Added", "two sections “Added”"),
        ("* A star", "a heading nor an entry"),
        ("-", "a heading nor an entry"),
        ("Prose.", "a heading nor an entry"),
        ("  - A list within", "a heading nor an entry"),
        (" one space", "a heading nor an entry"),
    ],
)
def test_a_line_out_of_format_is_named(line: str, named: str) -> None:
    text = f"# Changelog\n\n## [0.3.0] - 2026-04-01\n### Added\n- Something\n{line}\n"
    with pytest.raises(ChangelogError, match=named) as caught:
        releases(text)
    assert caught.value.line == 6 and str(caught.value).startswith("line 6: ")


@pytest.mark.parametrize(
    "text",
    [
        "## [0.3.0] - 2026-04-01\n\n- An entry without a section\n",
        "## [0.3.0] - 2026-04-01\n\n  goes on from nothing\n",
    ],
)
def test_an_entry_needs_a_section_and_a_line_that_goes_on_an_entry(text: str) -> None:
    with pytest.raises(ChangelogError, match="line 3"):
        releases(text)


words = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="[]()"), min_size=1)
sentences = st.lists(words, min_size=1, max_size=12).map(" ".join)
section_names = st.text(st.characters(categories=["L"]), min_size=1)


@st.composite
def logs(draw: st.DrawFn) -> tuple[Release, ...]:
    numbers = st.tuples(*[st.integers(0, 40)] * 3)
    versions = sorted(draw(st.lists(numbers, unique=True, max_size=4)), reverse=True)
    sections = st.lists(
        st.tuples(section_names, st.lists(sentences).map(tuple)),
        unique_by=lambda section: section[0],
        max_size=3,
    ).map(tuple)
    return tuple(
        Release(".".join(map(str, version)), draw(st.dates()).isoformat(), draw(sections))
        for version in versions
    )


@given(logs())
def test_what_is_written_is_read_again(written: tuple[Release, ...]) -> None:
    text = "".join(f"## [{r.version}] - {r.date}\n{as_markdown(r)}" for r in written)
    assert releases(text) == written


@given(st.lists(st.text("abcdefghij", min_size=1), min_size=1))
def test_it_does_not_matter_where_an_entry_is_wrapped(sentence: list[str]) -> None:
    entry = " ".join(sentence)
    whole = textwrap.TextWrapper(
        20, initial_indent="- ", subsequent_indent="  ", break_long_words=False
    )
    wrapped = whole.fill(entry)
    (release,) = releases(f"## [1.0.0] - 2026-01-01\n### Added\n{wrapped}\n")
    assert release.sections == (("Added", (entry,)),)


@given(st.text() | st.text("#[]-. \n0123abc"))
def test_any_other_text_is_read_or_refused_with_its_line(text: str) -> None:
    try:
        releases(text)
    except ChangelogError as error:
        assert 1 <= error.line <= len(text.splitlines())
