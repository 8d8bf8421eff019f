"""The task runner: what it says, what it decides, and what it reads."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from devtools import catalogue_entries, environment, pins, system_packages, tasks
from devtools.layout import CONSTRAINTS, PYPROJECT, ROOT, SYSTEM_PACKAGES
from devtools.source_texts import SourceTexts, Text, read_sources

DEV = ROOT / "packaging" / "dev.py"


def test_without_arguments_it_lists_every_task_with_a_line_of_help() -> None:
    done = subprocess.run([sys.executable, str(DEV)], capture_output=True, text=True)
    assert done.returncode == 0
    listed = dict(re.findall(r"(?m)^  ([a-z-]+) +(\S.*\.)$", done.stdout))
    assert {"setup", "run", "test", "lint", "format", "translate", "bench"} <= set(listed)
    assert set(listed) == set(tasks.TASKS)


def test_an_unknown_task_is_a_usage_error_that_lists_the_tasks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert tasks.main(["frobnicate"]) == 2
    assert "frobnicate" in (said := capsys.readouterr().err) and "setup" in said


def test_an_old_python_is_told_in_one_line() -> None:
    assert dev.refusal((3, 11, 0)) is None
    assert dev.refusal((3, 10, 9)) == "Python 3.11 or newer is needed; this one is 3.10."


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], False),
        (["--data-dir", "x"], False),
        (["--data-dir=x", "--lang", "en"], False),
        (["--lang", "en", "cases", "--json"], True),
        (["tour", "x"], True),
        (["--help"], True),
    ],
)
def test_a_command_is_told_from_options_of_the_window(arguments: list[str], expected: bool) -> None:
    assert tasks.names_command(arguments) is expected


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str] | None]]:
    """What `run` would start, on a machine without a display."""
    calls: list[tuple[list[str], dict[str, str] | None]] = []

    def record(command: list[str], env: dict[str, str] | None = None) -> int:
        calls.append((command, env))
        return 0

    monkeypatch.setattr(environment, "prepare", lambda: None)
    monkeypatch.setattr(tasks, "run", record)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return calls


def test_run_without_a_display_says_so_in_one_line_and_takes_the_tour(
    started: list[tuple[list[str], dict[str, str] | None]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert tasks.main(["run", "--", "--lang", "en"]) == 0
    ((command, env),) = started
    assert command[1:] == ["tour", str(ROOT / "build" / "tour")]
    assert env == {"QT_QPA_PLATFORM": "offscreen"}
    assert capsys.readouterr().out.count("\n") == 1


def test_run_passes_arguments_on_to_the_window(
    started: list[tuple[list[str], dict[str, str] | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":1")
    tasks.main(["run", "--", "--data-dir", "X"])
    assert started[0][0][1:] == ["--data-dir", "X"]


def test_run_needs_no_display_for_a_command(
    started: list[tuple[list[str], dict[str, str] | None]],
) -> None:
    tasks.main(["run", "cases", "--json"])
    assert started[0][0][1:] == ["cases", "--json"]


def test_a_package_counts_as_installed_when_a_renamed_one_provides_it() -> None:
    dpkg = (
        "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80), libglib2.0-bin-compat\n"
        "config-files\topenbox\t\n"
        "installed\tdbus\t\n"
    )
    names = ["libglib2.0-0", "openbox", "dbus", "xvfb"]
    assert system_packages.missing(names, dpkg) == ["openbox", "xvfb"]


def test_what_debian_split_off_its_python_is_asked_for() -> None:
    listed = SYSTEM_PACKAGES.read_text("utf-8")
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    apart = {f"{python}-venv", f"lib{python}"}
    assert apart <= {*system_packages.wanted(listed, has_ensurepip=False, is_systems=True)}
    names = system_packages.wanted(listed, has_ensurepip=True, is_systems=False)
    assert apart.isdisjoint(names)
    assert "libgl1" in names and all(re.fullmatch(r"[a-z0-9.+-]+", name) for name in names)


@pytest.mark.parametrize("group", ["dev", "package"])
def test_everything_that_is_installed_is_pinned_and_no_host_is_named(group: str) -> None:
    text = CONSTRAINTS.read_text("utf-8")
    assert "://" not in text
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    pinned = {line.partition("==")[0] for line in lines}
    assert all(re.match(r"[a-z0-9-]+==[0-9][^ ]*( ; .+)?$", line) for line in lines)
    names = [
        re.split(r"[\[<>=~; ]", requirement)[0].lower()
        for requirement in environment.requirements(PYPROJECT.read_text("utf-8"), group)
    ]
    assert set(names) <= pinned


def test_the_environment_is_made_anew_for_other_pins_but_not_for_other_settings() -> None:
    pyproject, pinned = PYPROJECT.read_text("utf-8"), CONSTRAINTS.read_text("utf-8")
    mark = environment.fingerprint(pyproject, pinned)
    assert environment.fingerprint(pyproject + "\n# a comment\n", pinned) == mark
    assert environment.fingerprint(pyproject, pinned + "x==1\n") != mark
    assert environment.fingerprint(pyproject.replace('"psutil>', '"psutils>'), pinned) != mark


def test_renewing_pins_keeps_what_the_file_says_about_itself() -> None:
    assert pins.header("# one\n# two\na==1\n# three\n") == "# one\n# two\n"


SOURCES = """
WORDING = "wording"

raise UserError(msg("Say \\"{word}\\"\\n" "twice."), word=1)

class Page(QObject):
    def words(self, n):
        def late():
            return self.tr("Inside")
        class Row(QObject):
            label = lambda self: self.tr("In a row")
        return [
            QCoreApplication.translate("words", "Open"),
            self.tr("After translate"),
            self.tr("%n case(s)", "", n),
            self.tr("%n day(s)", n=n),
            self.tr("Open", "a verb"),
            translate(WORDING, "Closed"),
            translate("core", error.sentence),
            "text".translate(table),
        ]
"""


def test_texts_are_collected_from_the_core_and_the_window(tmp_path: Path) -> None:
    found = _read(tmp_path, SOURCES)
    assert found.problems == []
    assert found.texts == {
        Text("core", 'Say "{word}"\ntwice.'),
        Text("Page", "Inside"),
        Text("Row", "In a row"),
        Text("words", "Open"),
        Text("Page", "After translate"),
        Text("Page", "%n case(s)", plural=True),
        Text("Page", "%n day(s)", plural=True),
        Text("Page", "Open", "a verb"),
        Text("wording", "Closed"),
    }


@pytest.mark.parametrize(
    "call",
    ["msg(variable)", "self.tr(f'{n} cases')", "parent.tr('Open')", "translate(context(), 'Open')"],
)
def test_a_text_that_would_not_be_found_again_is_a_problem(tmp_path: Path, call: str) -> None:
    found = _read(tmp_path, f"class Page(QObject):\n    def word(self):\n        {call}\n")
    assert found.texts == set()
    assert len(found.problems) == 1
    assert found.problems[0].startswith("desktop_app/page.py:3: ")


def test_a_plural_of_a_class_with_subclasses_is_a_problem(tmp_path: Path) -> None:
    found = _read(
        tmp_path,
        "class Base(QObject):\n"
        "    def words(self, n):\n"
        "        self.tr('One')\n"
        "        self.tr('%n case(s)', '', n)\n"
        "class Page(Base): pass\n",
    )
    assert found.texts == {Text("Base", "One")}
    assert found.problems == [
        "desktop_app/page.py:4: Base has subclasses: use translate() for this plural"
    ]


def test_lupdate_reads_a_declared_text_as_it_is_written(tmp_path: Path) -> None:
    texts = {
        Text("core", "a \"b\" 'c' \\n \\ {d}\n“e” 退款 % # ’\tf"),
        Text("Page", "%n case(s)", plural=True),
        Text("Page", "Open", "a verb"),
    }
    (tmp_path / "texts.py").write_text("".join(t.declaration() for t in sorted(texts)), "utf-8")
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(lupdate), "texts.py", "-ts", "zh_CN.ts"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    entries = catalogue_entries.read((tmp_path / "zh_CN.ts").read_text("utf-8"))
    assert {(e.context, e.source) for e in entries} == {(t.context, t.source) for t in texts}
    written = (tmp_path / "zh_CN.ts").read_text("utf-8")
    assert written.count('numerus="yes"') == 1 and "<comment>a verb</comment>" in written


def _read(folder: Path, text: str) -> SourceTexts:
    package = folder / "desktop_app"
    package.mkdir()
    (package / "page.py").write_text(text, "utf-8")
    return read_sources(package)


CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Page</name>
    <message><source>{a} of {b}</source><translation>%s</translation></message>
    <message numerus="yes">
        <source>%%n in {a}</source>
        <translation%s><numerusform>%s</numerusform></translation>
    </message>
</context>
</TS>
"""


@pytest.mark.parametrize(
    ("fills", "expected"),
    [
        (("共 {b} 个，第 {a} 个", "", "{a} 中 %n 个"), []),
        (("第 {a} 个", "", "{a} 中 %n 个"), ["placeholders"]),
        (("", "", "{a} 中 %n 个"), ["unfinished"]),
        (("{a}/{b}", ' type="unfinished"', "{a} 中 %n 个"), ["unfinished"]),
        (("{a}/{b}", ' type="vanished"', "{a} 中 %n 个"), ["vanished"]),
        (("{a}/{b}", "", ""), ["unfinished"]),
    ],
)
def test_a_catalogue_is_complete_only_with_every_form_and_placeholder(
    fills: tuple[str, str, str], expected: list[str]
) -> None:
    entries = catalogue_entries.read(CATALOGUE % fills)
    found = [problem for entry in entries for problem in catalogue_entries.problems(entry)]
    assert len(found) == len(expected)
    assert all(word in problem for word, problem in zip(expected, found, strict=True))
