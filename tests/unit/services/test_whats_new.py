"""Which news are told after which upgrade."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.paths import resources_dir
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.services.whats_new import mark_seen, releases, unseen
from tests.casebooks import new_casebook


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    """A casebook that this version has made."""
    made = new_casebook(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A folder with news of four versions in both languages."""
    folder = tmp_path / "resources"
    (folder / "whats-new").mkdir(parents=True)
    for path, title in (
        (folder / "CHANGELOG.md", "Added"),
        (folder / "whats-new/zh_CN.md", "新增"),
    ):
        path.write_text(
            "# News\n"
            + "".join(
                f"\n## [{version}] - 2026-12-01\n\n### {title}\n\n- {title} {version}\n"
                for version in ("0.11.0", "0.10.0", "0.9.1", "0.4.0")
            ),
            "utf-8",
        )
    return folder


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        ("0.10.0", []),
        ("0.9.1", ["0.10.0"]),
        ("0.9.0", ["0.10.0", "0.9.1"]),
        ("0.4.0", ["0.10.0", "0.9.1"]),
        ("0.3.9", ["0.10.0", "0.9.1", "0.4.0"]),
        # From a time before it was written down.
        ("", ["0.10.0", "0.9.1", "0.4.0"]),
        # After a downgrade.
        ("0.11.0", []),
        ("10.0.0", []),
        ("rubbish", ["0.10.0"]),
        ("9" * 5000, ["0.10.0"]),
    ],
)
def test_news_since_the_version_seen_last(
    casebook: Casebook, resources: Path, seen: str, told: list[str]
) -> None:
    set_preference(casebook.store, Preference.SEEN_VERSION, seen)
    versions = unseen(casebook.store, resources, "en", "0.10.0")
    assert [str(version) for version in versions] == told
    assert preference(casebook.store, Preference.SEEN_VERSION) == seen


def test_what_is_marked_is_not_told_again(casebook: Casebook, resources: Path) -> None:
    set_preference(casebook.store, Preference.SEEN_VERSION, "0.9.1")
    mark_seen(casebook.store, "0.10.0")
    assert unseen(casebook.store, resources, "en", "0.10.0") == ()
    assert [str(v) for v in unseen(casebook.store, resources, "en", "0.11.0")] == ["0.11.0"]


def test_a_new_casebook_has_missed_nothing(casebook: Casebook) -> None:
    assert preference(casebook.store, Preference.SEEN_VERSION) == __version__
    assert unseen(casebook.store, resources_dir(), "en") == ()


def test_each_language_has_its_own_words(resources: Path) -> None:
    for language, title in (("en", "Added"), ("zh_CN", "新增")):
        found = releases(resources, language, "0.10.0")
        assert [release.sections[0].title for release in found] == [title] * 3
        assert [str(release.version) for release in found] == ["0.10.0", "0.9.1", "0.4.0"]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_this_version_is_told_of(language: str) -> None:
    assert str(releases(resources_dir(), language)[0].version) == __version__


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00rubbish", b"no news at all", None])
def test_a_broken_file_tells_nothing_and_is_logged(
    resources: Path, content: bytes | None, allow_log, caplog: pytest.LogCaptureFixture
) -> None:
    allow_log("what is new")
    path = resources / "whats-new" / "zh_CN.md"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert releases(resources, "zh_CN", "0.10.0") == ()
    assert "what is new" in caplog.text
