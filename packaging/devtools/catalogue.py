"""The translation catalogues: gathered from the sources, compiled, and checked.

The compiled ``.qm`` files are kept in the repository, so that neither a checkout nor a wheel needs
a build step.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from devtools import catalogue_entries
from devtools.layout import CATALOGUES, PACKAGE, ROOT, venv_tool
from devtools.process import TaskFailed, say
from devtools.source_texts import SourceTexts, read_sources


@dataclass(frozen=True)
class Language:
    """One catalogue.

    Attributes:
        name: what its file name ends with.
        target: the locale that decides how many plural forms there are.
        plurals_only: whether it holds nothing but plural forms; so for the language of the sources.
    """

    name: str
    target: str
    plurals_only: bool = False

    @property
    def file_name(self) -> str:
        return f"seller_casebook_{self.name}.ts"


LANGUAGES = (Language("zh_CN", "zh_CN"), Language("en", "en_US", plurals_only=True))


def update() -> int:
    """Bring the catalogues up to date, compile them, and tell what is unfinished."""
    texts = read_sources(PACKAGE)
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = CATALOGUES / language.file_name
        _gather(language, path, texts)
        _compile(path, path.with_suffix(".qm"))
    return _report([*texts.problems, *_problems(CATALOGUES, texts)])


def check() -> int:
    """Tell what is wrong with the catalogues without changing them; 0 when nothing is."""
    texts = read_sources(PACKAGE)
    problems = [*texts.problems]
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            problems += _stale(language, Path(scratch), texts)
        problems += _problems(Path(scratch), texts)
    return _report(problems)


def _stale(language: Language, scratch: Path, texts: SourceTexts) -> list[str]:
    kept = CATALOGUES / language.file_name
    fresh = scratch / language.file_name
    if kept.is_file():
        shutil.copy(kept, fresh)
    _gather(language, fresh, texts)
    _compile(fresh, fresh.with_suffix(".qm"))
    return [
        f"{a.relative_to(ROOT)}: out of date; run packaging/dev.py translate"
        for a, b in ((kept, fresh), (kept.with_suffix(".qm"), fresh.with_suffix(".qm")))
        if not a.is_file() or a.read_bytes() != b.read_bytes()
    ]


def _problems(folder: Path, texts: SourceTexts) -> list[str]:
    found: list[str] = []
    for language in LANGUAGES:
        entries = catalogue_entries.read((folder / language.file_name).read_text("utf-8"))
        found += [
            f"{language.file_name}: {problem}"
            for entry in entries
            for problem in catalogue_entries.problems(entry)
        ]
        if not language.plurals_only:
            # lupdate says nothing of a text that it passes over or reads otherwise.
            gathered = {(entry.context, entry.source) for entry in entries}
            found += [
                f"{language.file_name}: lupdate does not see {text}"
                for text in sorted(texts.texts)
                if (text.context, text.source) not in gathered
            ]
    return found


def _gather(language: Language, path: Path, texts: SourceTexts) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        declared = Path(scratch) / "texts.py"
        declared.write_text("".join(t.declaration() for t in sorted(texts.texts)), "utf-8")
        # No locations and one order: a catalogue changes only where a text does.
        options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
        options += ["-source-language", "en", "-target-language", language.target]
        if language.plurals_only:
            options.append("-pluralonly")
        _tool("pyside6-lupdate", *options, str(declared), "-ts", str(path))


def _compile(path: Path, compiled: Path) -> None:
    _tool("pyside6-lrelease", "-silent", str(path), "-qm", str(compiled))


def _tool(name: str, *arguments: str) -> None:
    command = [venv_tool(name), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    # On success lupdate prints chatter that its -silent does not silence.
    if done.returncode:
        raise TaskFailed(f"{name} failed: {done.stdout}{done.stderr}")


def _report(problems: list[str]) -> int:
    for problem in problems:
        say(problem)
    say(f"translations: {len(problems)} to mend" if problems else "translations: all complete")
    return 1 if problems else 0
