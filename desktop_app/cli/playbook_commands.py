"""``playbooks`` and ``message``."""

from __future__ import annotations

import click

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.placeholders import ALIASES, Variable, variables
from desktop_app.domain.playbook import Playbook
from desktop_app.services.cases import case_detail
from desktop_app.services.messages import fill_message, named_values, values_for
from desktop_app.services.templates import find_template, templates_for

from .layout import table
from .log_command import NO_CASE, check_issue_type
from .output import complain, write, write_json
from .params import Params
from .playbook_shape import playbook_shape
from .playbook_text import playbook_text
from .session import Session


def playbooks_command(session: Session) -> click.Command:
    """Return the command that lists issue types and shows what is known about them."""
    make = Params(session)

    def run(issue_type: str | None, as_json: bool) -> None:
        if issue_type is not None:
            check_issue_type(session, issue_type)
        known = session.playbooks.all()
        chosen = [one for one in known if issue_type in (None, one.id)]
        if as_json:
            write_json([_shape(session, playbook) for playbook in chosen])
        elif issue_type is None:
            write(_list_text(session, chosen))
        else:
            templates = templates_for(
                session.store, session.playbooks, issue_type, session.language
            )
            write(playbook_text(session, chosen[0], templates))

    return click.Command(
        "playbooks",
        callback=run,
        help=session.translate(msg("List the issue types, or show what is known about one.")),
        params=[make.text_argument("issue_type", "ID", required=False), make.json()],
    )


def message_command(session: Session) -> click.Command:
    """Return the command that writes a message from a template."""
    make = Params(session)

    def run(template: str, case: int, set: tuple[tuple[str, str], ...], as_json: bool) -> None:
        detail = case_detail(session.store, case)
        found = find_template(
            session.store,
            session.playbooks,
            template,
            session.language,
            detail.case.facts.issue_type,
        )
        values = values_for(detail, session.playbooks, session.language, session.now, session.zone)
        filled = fill_message(found.body, values, named_values(dict(set), found.body))
        if filled.missing:
            asked = (one for one in variables(found.body) if one.name in filled.missing)
            raise UserError(
                msg("Still missing: {names}. Give each one with --set name=value."),
                names=", ".join(_name(session, one) for one in asked),
            )
        if filled.unknown:
            sentence = msg("Left as they are, because there are no such placeholders: {tokens}")
            complain(session.say(sentence, tokens=", ".join(filled.unknown)))
        if as_json:
            write_json(
                {
                    "template": found.id,
                    "case_id": case,
                    "text": filled.text,
                    "unknown": list(filled.unknown),
                }
            )
        else:
            write(filled.text)

    return click.Command(
        "message",
        callback=run,
        help=session.translate(msg("Write a message from a template, filled from a case.")),
        params=[
            make.text_argument("template", "TEMPLATE"),
            make.number("--case", msg("The case."), NO_CASE, required=True),
            make.pairs("--set", msg("Value for a placeholder; repeatable.")),
            make.json(),
        ],
    )


def _shape(session: Session, playbook: Playbook) -> dict[str, object]:
    templates = templates_for(session.store, session.playbooks, playbook.id, session.language)
    return playbook_shape(playbook, templates, session.language)


def _list_text(session: Session, playbooks: list[Playbook]) -> str:
    rows = [
        (
            playbook.id,
            playbook.name.in_language(session.language),
            playbook.department.in_language(session.language),
        )
        for playbook in playbooks
    ]
    header = [msg("ID"), msg("Issue type"), msg("Department to ask for")]
    hint = session.translate(msg("“seller-casebook playbooks ID” shows one in full."))
    return f"{table(rows, [session.translate(word) for word in header])}\n\n{hint}"


def _name(session: Session, asked: Variable) -> str:
    alias = ALIASES.get(asked.name) if session.language == "zh_CN" else None
    # What there is to choose from says best what is wanted.
    hint = alias or " | ".join(asked.choices)
    return f"{asked.name} ({hint})" if hint else asked.name
