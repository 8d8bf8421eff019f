"""The manual page, made from the program's own help so that it says what the program does."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from devtools.linux import help_page
from devtools.linux.help_page import Definition, HelpPage
from devtools.process import TaskFailed

HelpOf = Callable[[Sequence[str]], str]
"""Answers with the help of a command, which is named by its words; none is the program itself."""

_PROGRAM = "seller-casebook"
# Options, the program and its folder: roff would else make typographic hyphens of theirs.
_TYPED = re.compile(rf"(?<!\w)--?\w[\w-]*|\b{_PROGRAM}\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Words:
    """What stands on the page in one language besides the program's help."""

    name: str
    synopsis: str
    description: str
    options: str
    commands: str
    everywhere: str
    files: str
    casebook: str
    environment: str
    variable: str


_ENGLISH = _Words(
    name="NAME",
    synopsis="SYNOPSIS",
    description="DESCRIPTION",
    options="OPTIONS",
    commands="COMMANDS",
    everywhere="Every command also takes --data-dir, --lang and --help.",
    files="FILES",
    casebook="The seller's casebook with its attachments, backups and logs.",
    environment="ENVIRONMENT",
    variable="Folder of the casebook, unless --data-dir names one.",
)
_CHINESE = _Words(
    name="名称",
    synopsis="概要",
    description="描述",
    options="选项",
    commands="命令",
    everywhere="每个命令都可以加 --data-dir、--lang 和 --help。",
    files="文件",
    casebook="您的台账，连同附件、备份和日志。",
    environment="环境变量",
    variable="台账所在文件夹；--data-dir 优先。",
)
_LANGUAGES = {"en": _ENGLISH, "zh_CN": _CHINESE}


def help_pages(program: Path, language: str) -> HelpOf:
    """Return what asks a built program for its help in a language."""

    def ask(words: Sequence[str]) -> str:
        command = [str(program), "--lang", language, *words, "--help"]
        # Lines end in the same places, wherever it is built.
        plain = {**os.environ, "COLUMNS": "80", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=plain)
        if done.returncode:
            raise TaskFailed(f"{program.name} does not tell its help: {done.stderr}")
        return done.stdout

    return ask


def render(help_of: HelpOf, language: str, version: str, day: date) -> str:
    """Return the manual page in roff.

    Args:
        help_of: tells the program's help.
        language: ``en`` or ``zh_CN``.
        version: ``X.Y.Z``.
        day: what the page is dated with.

    Source: man-pages(7), groff_man(7).
    """
    words = _LANGUAGES[language]
    page = help_page.read(help_of([]))
    purpose = re.split(r"(?<=[.。]) ?", page.paragraphs[0])[0].rstrip(".。")
    lines = [
        "'\\\" -*- coding: UTF-8 -*-",
        f'.TH {_roff(_PROGRAM.upper())} 1 {day.isoformat()} "Seller Casebook {version}"',
        f".SH {words.name}",
        f"{_roff(_PROGRAM)} \\- {_roff(purpose)}",
        f".SH {words.synopsis}",
        _roff(page.usage),
        f".SH {words.description}",
        *_paragraphs(page.paragraphs),
        f".SH {words.options}",
        *_listed(page.options),
        f".SH {words.commands}",
        _roff(words.everywhere),
        *_commands(help_of, page),
        f".SH {words.files}",
        *_listed([("~/.local/share/seller-casebook", words.casebook)]),
        f".SH {words.environment}",
        *_listed([("SELLER_CASEBOOK_DATA_DIR", words.variable)]),
    ]
    return "\n".join(lines) + "\n"


def _commands(help_of: HelpOf, program: HelpPage) -> Iterator[str]:
    known = dict(program.options)
    for page in _below(help_of, (), program):
        yield f'.SS "{_roff(page.usage)}"'
        yield from _paragraphs(page.paragraphs)
        yield from _listed([option for option in page.options if option[0] not in known])


def _below(help_of: HelpOf, words: tuple[str, ...], page: HelpPage) -> Iterator[HelpPage]:
    """Yield the help of all commands of a command, each followed by that of its own."""
    calls = [(*words, name) for name in page.commands]
    # Each is a start of the program.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        texts = pool.map(help_of, calls)
        for call, text in zip(calls, texts, strict=True):
            below = help_page.read(text)
            yield below
            yield from _below(help_of, call, below)


def _paragraphs(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        yield ".PP"
        yield _roff(text)


def _listed(definitions: Sequence[Definition]) -> Iterator[str]:
    for term, meaning in definitions:
        yield ".TP"
        yield f".B {_roff(term)}"
        yield _roff(meaning)


def _roff(text: str) -> str:
    """Escape what roff would read otherwise; hyphens of what is typed stay as they are typed."""
    escaped = text.replace("\\", "\\e").replace('"', "\\(dq")
    escaped = _TYPED.sub(lambda found: found[0].replace("-", "\\-"), escaped)
    return re.sub(r"^(?=[.'])", r"\\&", escaped)
