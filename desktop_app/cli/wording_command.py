"""``wording``: what is unwise in a message."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Stage
from desktop_app.domain.wording_check import Finding, Purpose
from desktop_app.domain.wording_rules import WordingRule
from desktop_app.services.cases import case_detail
from desktop_app.services.wording_check import checker, purpose_of, rules_with_edits, wording_book
from desktop_app.services.wording_kinds import KIND_NAMES

from .layout import one_line
from .log_command import NO_CASE
from .output import write, write_json
from .params import Params
from .session import Session

_STANDARD_INPUT = "-"


def wording_command(session: Session) -> click.Command:
    """Return the command that checks the wording of a message."""
    make = Params(session)

    def run(file: str, stage: Stage | None, case: int | None, as_json: bool) -> None:
        text = _text_of(session, file)
        purpose = _purpose(session, stage, case)
        book = wording_book(session.resources)
        findings = checker(session.store, book).check(text, purpose)
        rules = {one.rule.id: one.rule for one in rules_with_edits(session.store, book)}
        if as_json:
            write_json([_shape(session, one, rules[one.rule_id]) for one in findings])
        elif findings:
            write("\n".join(_told(session, text, one, rules[one.rule_id]) for one in findings))
        else:
            write(session.translate(msg("Nothing to point out.")))

    return click.Command(
        "wording",
        callback=run,
        help=session.translate(
            msg("Point out what is unwise in a message, with a calmer way to put it.")
        ),
        params=[
            make.path_argument("file", "FILE|-"),
            make.choice("--stage", Stage, msg("When the message is sent; tells what it needs.")),
            make.number("--case", msg("The case it is about."), NO_CASE),
            make.json(),
        ],
    )


def _text_of(session: Session, file: str) -> str:
    """Return the text of a file. Raises UserError when it is none, too large or cannot be read."""
    # Imported here: no other command waits for it.
    from desktop_app.exchange.pasted_text import MOST_BYTES, NotText, decode_text

    name = session.translate(msg("Standard input")) if file == _STANDARD_INPUT else file
    data = _content(file, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UserError(
            msg("{file} is too large for a paste: {most} MB at most. Copy the part that matters."),
            file=name,
            most=MOST_BYTES // 1_000_000,
        )
    try:
        return decode_text(data)
    except NotText:
        # "Nothing to point out" would be said of what was never read.
        raise UserError(
            msg("{file} is not text in UTF-8, GB18030 or UTF-16. Save it as UTF-8 text first."),
            file=name,
        ) from None


def _content(file: str, most: int) -> bytes:
    if file == _STANDARD_INPUT:
        return b"" if sys.stdin is None else sys.stdin.buffer.read(most)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(most)
    except OSError as fault:
        raise UserError(
            msg("{file} cannot be read: {reason}."), file=file, reason=fault.strerror or fault
        ) from fault


def _purpose(session: Session, stage: Stage | None, case: int | None) -> Purpose:
    if case is None:
        return Purpose(stage)
    facts = case_detail(session.store, case).case.facts
    return purpose_of(session.playbooks, facts, stage)


def _shape(session: Session, finding: Finding, rule: WordingRule) -> dict[str, object]:
    return {
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "kind": finding.kind.value,
        "rule": finding.rule_id,
        "reason": rule.reason.in_language(session.language),
        "instead": rule.instead.in_language(session.language),
    }


def _told(session: Session, text: str, finding: Finding, rule: WordingRule) -> str:
    kind = session.translate(KIND_NAMES[finding.kind])
    line = text.count("\n", 0, finding.start) + 1
    words = (
        session.say(msg("Line {line}: “{words}”"), line=line, words=one_line(finding.text))
        if finding.text
        else session.translate(msg("The whole message"))
    )
    reason = rule.reason.in_language(session.language)
    instead = rule.instead.in_language(session.language)
    return f"{words} · {kind}\n  {reason}\n  → {instead}"
