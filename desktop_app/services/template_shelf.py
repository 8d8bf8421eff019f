"""Templates as on a shelf: in folders, found by a few letters, each with how it was used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from desktop_app.domain.likeness import nearly_the_same
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Standing, Template, Usage
from desktop_app.domain.typeahead import match_score
from desktop_app.store import template_uses
from desktop_app.store import templates as edits
from desktop_app.store.connection import Store

from .changes import Change
from .playbooks import Playbooks
from .templates import templates_for

# Worse than any fit of a title.
_IN_ISSUE_TYPE, _IN_BODY = 10, 20


@dataclass(frozen=True, slots=True)
class Shelved:
    """A template with what is known about it.

    Attributes:
        template: the template.
        usage: how it has served.
        is_favourite: whether the seller marked it.
    """

    template: Template
    usage: Usage
    is_favourite: bool


@dataclass(frozen=True, slots=True)
class Folder:
    """The templates of one issue type and stage.

    Attributes:
        issue_type: its id.
        name: what the issue type is called.
        stage: when the templates are used.
        templates: favourites first, then the most used first; in a search the best fit first.
    """

    issue_type: str
    name: str
    stage: Stage
    templates: tuple[Shelved, ...]


def shelf(
    store: Store,
    playbooks: Playbooks,
    language: str,
    issue_type: str | None = None,
    query: str = "",
    pinyin: PinyinTable | None = None,
    known: Standing | None = None,
) -> tuple[Folder, ...]:
    """Return the templates in folders by issue type and stage; empty folders are left out.

    Args:
        store: the casebook.
        playbooks: what is known about each issue type.
        language: ``zh_CN`` or ``en``.
        issue_type: only this one; None for all.
        query: what to look for in titles, texts and names of issue types: Chinese, pinyin, its
            initials or English. An empty one fits all.
        pinyin: the pinyin of Chinese characters; without it only the words themselves are compared.
        known: favourites and uses, None to count them now.

    Returns:
        In the order of the playbooks and stages; in a search the folder with the best fit first.
    """
    known = known or standing(store)
    types = _issue_types(store, playbooks) if issue_type is None else (issue_type,)
    folders = []
    for one in types:
        name = playbooks.get(one).name
        templates = known.in_order(templates_for(store, playbooks, one, language))
        shelved = [
            Shelved(template, known.usage(template.id), template.id in known.favourites)
            for template in templates
        ]
        folders += _by_stage(one, name.in_language(language), shelved)
    return found_in(folders, query, pinyin or PinyinTable({}))


def found_in(folders: Iterable[Folder], query: str, pinyin: PinyinTable) -> tuple[Folder, ...]:
    """Return what of a shelf fits a query, as :func:`shelf` does; quick enough for every key."""
    if not query.strip():
        return tuple(folders)
    ranked = []
    for folder in folders:
        of_type = match_score(query, [folder.name], pinyin)
        scores = [(_score(query, one.template, of_type, pinyin), one) for one in folder.templates]
        fits = [(score, one) for score, one in scores if score is not None]
        # Sorting keeps the order of the shelf among equals, here as below.
        fits.sort(key=lambda fit: fit[0])
        if fits:
            found = replace(folder, templates=tuple(one for _, one in fits))
            ranked.append((fits[0][0], found))
    ranked.sort(key=lambda pair: pair[0])
    return tuple(folder for _, folder in ranked)


def twins_of(templates: Iterable[Template]) -> dict[str, tuple[Template, ...]]:
    """Return the templates that say nearly the same as another of their issue type and stage.

    Comparing hundreds for the first time takes a moment: do it on the worker.

    Returns:
        By the id of a template those that are like it, the most alike first; templates that are
        like no other are left out.
    """
    folders: dict[tuple[str, Stage], list[Template]] = {}
    for template in templates:
        folders.setdefault((template.issue_type, template.stage), []).append(template)
    twins: dict[str, tuple[Template, ...]] = {}
    for folder in folders.values():
        for low, high, _ in nearly_the_same([template.body for template in folder]):
            one, other = folder[low], folder[high]
            twins[one.id] = (*twins.get(one.id, ()), other)
            twins[other.id] = (*twins.get(other.id, ()), one)
    return twins


def standing(store: Store) -> Standing:
    """Return the favourites, how often each template was used, and how that ended.

    Slow in a casebook of many years: ask for it on the worker.
    """
    return Standing(template_uses.favourites(store), template_uses.usages(store))


def order_of_use(store: Store) -> Standing:
    """Return the favourites and how often each template was used, at once but roughly.

    It is for the order of lists: uses in cases and contacts that are in the trash count too, and
    how the cases ended is left out.
    """
    times = template_uses.times_used(store)
    usages = {template_id: Usage(count) for template_id, count in times.items()}
    return Standing(template_uses.favourites(store), usages)


def note_use(
    store: Store, template_id: str, case_id: int, contact_id: int | None, now: datetime
) -> None:
    """Note that a template's message was sent for a case, inside a transaction.

    Args:
        store: the casebook.
        template_id: full id of the template.
        case_id: the case.
        contact_id: the contact that holds the message; while it is in the trash, the use does not
            count.
        now: this moment (UTC).
    """
    template_uses.note_use(store, template_id, case_id, contact_id, now)


def set_favourite(store: Store, template_id: str, is_favourite: bool, now: datetime) -> Change:
    """Mark a template as a favourite, or take the mark away."""
    with store.transaction():
        template_uses.set_favourite(store, template_id, is_favourite, now)
    return Change(templates=True)


def _issue_types(store: Store, playbooks: Playbooks) -> tuple[str, ...]:
    """Return every issue type with templates, also those that are only in this casebook."""
    return tuple(dict.fromkeys((*playbooks.ids(), *edits.issue_types(store))))


def _by_stage(issue_type: str, name: str, shelved: Iterable[Shelved]) -> list[Folder]:
    folders: dict[Stage, list[Shelved]] = {}
    for one in shelved:
        folders.setdefault(one.template.stage, []).append(one)
    return [Folder(issue_type, name, stage, tuple(found)) for stage, found in folders.items()]


def _score(query: str, template: Template, of_type: int | None, pinyin: PinyinTable) -> int | None:
    score = match_score(query, [template.title], pinyin)
    if score is not None:
        return score
    if of_type is not None:
        return _IN_ISSUE_TYPE + of_type
    words = "".join(query.casefold().split())
    return _IN_BODY if any(words in text for text in _spelled(template.body, pinyin)) else None


@lru_cache(maxsize=2_000)
def _spelled(body: str, pinyin: PinyinTable) -> tuple[str, str, str]:
    """Return a text as it is, in initials and in full pinyin, all without blanks."""
    parts = pinyin.parts(body)
    initials = "".join(part[:1] for part in parts)
    return "".join(body.casefold().split()), initials, "".join(parts)
