"""Finding a message template from anywhere, with why it was found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_match import terms
from desktop_app.domain.search_text import LONGEST_QUERY
from desktop_app.domain.snippet import Snippet, snippet
from desktop_app.domain.template import Standing, Template
from desktop_app.store.connection import Store

from .playbooks import Playbooks
from .template_shelf import Folder, found_in, shelf


@dataclass(frozen=True, slots=True)
class TemplateHit:
    """A template that was found.

    Attributes:
        template: the template.
        folder: the name of its issue type.
        title: its title with what was found in it.
        context: where its text says so; None when the title says all.
    """

    template: Template
    folder: str
    title: Snippet
    context: Snippet | None


def all_folders(store: Store, playbooks: Playbooks, language: str) -> tuple[Folder, ...]:
    """Return all templates, for :func:`templates_like`."""
    # Their order of use does not matter here, and to count uses takes long in an old casebook.
    return shelf(store, playbooks, language, known=Standing())


def templates_like(
    folders: Iterable[Folder],
    words: str,
    pinyin: PinyinTable,
    limit: int,
    issue_type: str = "",
) -> tuple[TemplateHit, ...]:
    """Return the templates that fit all words, the best first.

    Args:
        folders: all templates.
        words: what was typed, without filters.
        pinyin: the pinyin of Chinese characters.
        limit: at most so many.
        issue_type: only these, "" for all.
    """
    found = tuple(one for one in folders if not issue_type or one.issue_type == issue_type)
    # As much as is looked for elsewhere: somebody may paste a page.
    for word in dict.fromkeys(words[:LONGEST_QUERY].split()):
        found = found_in(found, word, pinyin)
    wanted = terms(words, pinyin)
    hits = []
    for folder in found:
        for shelved in folder.templates:
            template = shelved.template
            is_in_body = any(
                term.is_in(template.body) and not term.is_in(template.title) for term in wanted
            )
            context = snippet(template.body, wanted, "body") if is_in_body else None
            hits.append(
                TemplateHit(template, folder.name, snippet(template.title, wanted), context)
            )
            if len(hits) == limit:
                return tuple(hits)
    return tuple(hits)
