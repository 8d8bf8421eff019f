"""The preflight names each thing that stands in the way of a release."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from devtools.process import TaskFailed
from devtools.release import release_check, release_notes
from devtools.release.release_check import problems, version_of

TODAY = date(2026, 3, 1)

FILES = {
    "desktop_app/__init__.py": '"""The program."""\n\n__version__ = "1.2.0"\n',
    "CHANGELOG.md": """# Changelog

## [Unreleased]

## [1.2.0] - 2026-03-01

### Added

- A bell.
- A light.

### Fixed

- A squeak.

## [1.1.0] - 2026-01-31

### Added

- A door.
""",
    "resources/whats-new/zh_CN.md": """# 更新说明

## [1.2.0] - 2026-03-01

### 新增

- 铃。
- 灯。

### 修复

- 吱吱声。

## [1.1.0] - 2026-01-31

### 新增

- 门。
""",
    "README.md": "![今日](resources/today.png) ![build](https://example.org/badge.svg)\n",
    "resources/today.png": "",
    "packaging/constraints.txt": "something==1.2.0\n",
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository that can be released."""
    for name, text in FILES.items():
        _write(tmp_path, name, text)
    return tmp_path


def _write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _change(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text("utf-8")
    assert old in text
    _write(root, name, text.replace(old, new, 1))


def test_a_tree_in_order_has_no_problem_with_its_tag_or_before_it(tree: Path) -> None:
    assert problems(tree, "v1.2.0", TODAY) == []
    assert problems(tree, None, TODAY) == []


LOG, ZH = "CHANGELOG.md", "resources/whats-new/zh_CN.md"


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        (LOG, "[Unreleased]\n", "[Unreleased]\n### Added\n- A wheel.\n", f"{LOG}: move what"),
        (LOG, "## [1.2.0] - 2026-03-01", "## [1.2.0] - 2026-03-02", f"{LOG}: 2026-03-02 is yet"),
        (LOG, "## [1.2.0] - 2026-03-01", "## [1.2.0] - 2026-02-30", f"{LOG}, line 5: 2026-02-30"),
        (LOG, "## [1.2.0]", "## [1.3.0]", f"{LOG}: the newest heading has to be “## [1.2.0]"),
        (LOG, "- A light.", "A light.", f"{LOG}, line 10: neither"),
        (LOG, "### Fixed", "### Known limits", f"{LOG}: 1.2.0 has a section “Known limits”"),
        (ZH, "- 灯。\n", "", f"{ZH}: 1.2.0 has to have the entries 新增 2, 修复 1"),
        (ZH, "### 修复", "### 变更", f"{ZH}: 1.2.0 has to have the entries 新增 2, 修复 1"),
        (ZH, "## [1.1.0]", "## [1.0.0]", f"{ZH}: translate 1.1.0"),
        (ZH, "## [1.1.0]", "## [1.0.0]", f"{ZH}: {LOG} has no 1.0.0"),
        (ZH, "2026-01-31", "2026-01-30", f"{ZH}: 1.1.0 is of 2026-01-31"),
        (ZH, "- 门。", "* 门。", f"{ZH}, line 18: neither"),
        ("README.md", "today.png", "log.png", "README.md shows resources/log.png"),
        ("README.md", "![今日]", "Version 1.2.0 ![今日]", "README.md, line 1: 1.2.0 is typed"),
    ],
)
def test_each_thing_out_of_order_is_told_with_what_to_do(
    tree: Path, name: str, old: str, new: str, told: str
) -> None:
    _change(tree, name, old, new)
    found = problems(tree, "v1.2.0", TODAY)
    assert [problem for problem in found if problem.startswith(told)], found


def test_a_release_without_entries_is_told(tree: Path) -> None:
    _write(tree, LOG, "## [1.2.0] - 2026-03-01\n\n### Added\n")
    _write(tree, ZH, "## [1.2.0] - 2026-03-01\n\n### 新增\n")
    assert problems(tree, None, TODAY) == [f"{LOG}: write what 1.2.0 changes."]


@pytest.mark.parametrize("name", [LOG, ZH])
def test_a_change_log_that_is_not_there_is_told(tree: Path, name: str) -> None:
    (tree / name).unlink()
    (problem,) = problems(tree, None, TODAY)
    assert problem.startswith(f"{name} is missing")


def test_a_tag_of_another_version_is_told(tree: Path) -> None:
    for tag in ("1.2.0", "v1.2.1", "main", ""):
        (problem,) = problems(tree, tag, TODAY)
        assert problem.startswith(f"The tag is {tag}, ") and "tag v1.2.0" in problem


@pytest.mark.parametrize("version", ["1.2", "1.2.0rc1", "1.2.0.dev3", "v1.2.0", "01.2.0", ""])
def test_only_a_final_version_can_be_released(tree: Path, version: str) -> None:
    _change(tree, "desktop_app/__init__.py", "1.2.0", version)
    assert version_of(tree) is None
    (problem,) = problems(tree, None, TODAY)
    assert problem.startswith("desktop_app/__init__.py: write the version")


@pytest.mark.parametrize(
    ("name", "line", "is_typed"),
    [
        ("packaging/windows/setup.nsi", '!define VERSION "1.2.0"', True),
        ("desktop_app/ui/about.py", 'ABOUT = "Seller Casebook 1.2.0"', True),
        ("desktop_app/ui/about.py", '"""Such as 1.2.0."""  # or 1.2.0', False),
        ("desktop_app/ui/about.py", 'ABOUT = f"{name} 1.2.0"', True),
        ("pyproject.toml", "sum-1.2.0.1", False),
        ("pyproject.toml", "11.2.0 and 1.2.05", False),
        ("tests/test_about.py", 'VERSION = "1.2.0"', False),
        ("packaging/__pycache__/cached.py", "1.2.0", False),
    ],
)
def test_a_version_that_is_typed_a_second_time_is_found(
    tree: Path, name: str, line: str, is_typed: bool
) -> None:
    _write(tree, name, f"\n{line}\n")
    told = [f"{name}, line 2: 1.2.0 is typed here"] if is_typed else []
    assert [problem.partition(";")[0] for problem in problems(tree, None, TODAY)] == told


def test_everything_has_to_be_committed(tree: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tree)], check=True)
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    git = ["git", "-C", str(tree), *identity]
    subprocess.run([*git, "add", "--all"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "All"], check=True)
    assert problems(tree, None, TODAY) == []
    for number in range(7):
        _write(tree, f"new{number}.txt", "new")
    (problem,) = problems(tree, None, TODAY)
    assert problem.startswith("Commit or undo") and problem.endswith("new4.txt and 2 more.")


def test_a_day_that_has_begun_anywhere_is_not_yet_to_come(tree: Path) -> None:
    assert problems(tree, None) == []


def test_main_says_how_many_there_are_to_mend(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(release_check, "ROOT", tree)
    assert release_check.main(["v1.2.0"]) == 0
    assert capsys.readouterr().out == "release-check: 1.2.0 can be released\n"
    assert release_check.main(["v9.9.9"]) == 1
    said = capsys.readouterr()
    assert said.out == "release-check: 1 to mend\n" and "v9.9.9" in said.err


def test_the_notes_of_a_release_are_in_both_languages_and_tell_how_to_check_sums(
    tree: Path,
) -> None:
    text = release_notes.notes(tree, "1.2.0")
    assert text.index("### 新增\n\n- 铃。\n- 灯。\n") < text.index("### Added\n\n- A bell.")
    assert "门" not in text and "door" not in text and "sha256sum --check" in text
    assert "certutil -hashfile FILE SHA256" in text and "shasum -a 256 --check" in text
    with pytest.raises(TaskFailed, match=r"no release 9\.9\.9"):
        release_notes.notes(tree, "9.9.9")
