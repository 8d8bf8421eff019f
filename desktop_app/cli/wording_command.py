"""``wording``: what is unwise in a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Stage

from .layout import one_line
from .log_command import NO_CASE
from .output import write, write_json
from .params import Params
from .session import Session
from .text_input import text_of

if TYPE_CHECKING:
    from desktop_app.domain.wording_check import Finding, Purpose
    from desktop_app.domain.wording_rules import WordingRule


def wording_command(session: Session) -> click.Command:
    """Return the command that checks the wording of a message."""
    make = Params(session)

    def run(file: str, stage: Stage | None, case: int | None, as_json: bool) -> None:
        # Imported here: no other command waits for the rules.
        from desktop_app.services.wording_check import checker, rules_with_edits, wording_book

        text = text_of(session, file)
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


def _purpose(session: Session, stage: Stage | None, case: int | None) -> Purpose:
    from desktop_app.domain.wording_check import Purpose
    from desktop_app.services.cases import case_detail
    from desktop_app.services.wording_check import purpose_of

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
    from desktop_app.services.wording_kinds import KIND_NAMES

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
