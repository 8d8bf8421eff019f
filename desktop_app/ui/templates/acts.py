"""What the page's buttons write, each with the way back."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.playbook import LANGUAGES
from desktop_app.domain.template import Template
from desktop_app.services.changes import Change
from desktop_app.services.template_shelf import set_favourite
from desktop_app.services.templates import (
    add_template,
    delete_template,
    reset_template,
    save_template,
    templates_for,
)

from ..session import Session
from .entries import Entry, key_of, with_words
from .intents import announced

TakeBack = Callable[[], bool]
"""Takes an act back; returns whether that could be done."""


class TemplateActs:
    """Writes templates to the casebook. Everything answers None when it failed; the user was told
    why."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, entry: Entry) -> str | None:
        """Keep what was typed into a template; return its key from now on."""
        session, draft = self._session, entry.draft
        if entry.template is None:
            words = (draft.stage, draft.title, draft.body)
            done = session.do(announced(add_template), entry.issue_type, *words, session.now())
        else:
            done = self._write(with_words(entry.template, draft), session.language)
        return None if done is None else key_of(done[0], session.language)

    def reset(self, template: Template) -> TakeBack | None:
        """Go back to the built-in words."""
        session, language = self._session, self._session.language
        reset = announced(reset_template)
        if session.do(reset, session.playbooks, template.id, language, session.now()) is None:
            return None
        return lambda: self._write(template, language) is not None

    def delete(self, template: Template) -> TakeBack | None:
        """Delete a template of the seller's own."""
        session, written = self._session, self._written(template)
        if session.do(announced(delete_template), template.id, session.now()) is None:
            return None
        return lambda: None not in [self._write(one, language) for language, one in written]

    def mark(self, template: Template, is_favourite: bool) -> None:
        """Make a template a favourite, or an ordinary one."""
        self._session.do(set_favourite, template.id, is_favourite, self._session.now())

    def _write(self, template: Template, language: str) -> tuple[Template, Change] | None:
        session = self._session
        write = announced(save_template)
        return session.do(write, session.playbooks, template, language, session.now())

    def _written(self, template: Template) -> list[tuple[str, Template]]:
        """Return all that deleting a template takes away, by language."""
        session = self._session
        return [
            (language, one)
            for language in LANGUAGES
            for one in templates_for(
                session.store, session.playbooks, template.issue_type, language
            )
            if one.id == template.id and one.own
        ]
