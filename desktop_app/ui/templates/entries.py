"""Templates together with what has been typed into them and not saved yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Template


class Origin(StrEnum):
    """Whose words a template is."""

    BUILT_IN = "built-in"
    EDITED = "edited"
    OWN = "own"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Draft:
    """A template's words while they are written."""

    stage: Stage
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One template in the list.

    Attributes:
        key: names it while the program runs; of a built-in one also in which language.
        issue_type: id of the issue type it serves.
        template: as it is saved, None for a new one that never was.
        draft: its words as they stand in the editor.
    """

    key: str
    issue_type: str
    template: Template | None
    draft: Draft

    @property
    def origin(self) -> Origin:
        """Whose words it is."""
        if self.template is None:
            return Origin.NEW
        if self.template.own:
            return Origin.OWN
        return Origin.EDITED if self.template.edited else Origin.BUILT_IN

    @property
    def is_unsaved(self) -> bool:
        """Whether the editor has other words than the casebook."""
        return self.template is None or self.draft != saved_words(self.template)


def saved_words(template: Template) -> Draft:
    """Return the words of a template as they are saved."""
    return Draft(template.stage, template.title, template.body)


def with_words(template: Template, draft: Draft) -> Template:
    """Return a template with other words."""
    return replace(template, stage=draft.stage, title=draft.title, body=draft.body)


def key_of(template: Template, language: str) -> str:
    """Return the key of a saved template; built-in words and edits of them differ by language."""
    return template.id if template.own else f"{template.id}@{language}"


class Drafts:
    """What was typed into templates and not saved, kept while the program runs."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}
        self._new: dict[str, str] = {}
        self._count = 0

    def entry(self, template: Template, language: str) -> Entry:
        """Return a saved template with what was typed into it."""
        key = key_of(template, language)
        draft = self._drafts.get(key, saved_words(template))
        return Entry(key, template.issue_type, template, draft)

    def begun(self, issue_type: str = "") -> tuple[Entry, ...]:
        """Return the templates that never were saved, of one issue type or of all."""
        return tuple(
            Entry(key, of_type, None, self._drafts[key])
            for key, of_type in self._new.items()
            if issue_type in ("", of_type)
        )

    def start(self, issue_type: str, draft: Draft) -> str:
        """Begin a new template; return its key."""
        self._count += 1
        key = f"new-{self._count}"
        self._new[key] = issue_type
        self._drafts[key] = draft
        return key

    def keep(self, entry: Entry) -> None:
        """Keep what was typed, unless it is what is saved."""
        if entry.is_unsaved:
            self._drafts[entry.key] = entry.draft
        else:
            self._drafts.pop(entry.key, None)

    def drop(self, key: str) -> None:
        """Forget what was typed; a new template is gone with it."""
        self._drafts.pop(key, None)
        self._new.pop(key, None)

    def restore(self, entry: Entry) -> None:
        """Take back :meth:`drop`."""
        self.keep(entry)
        if entry.template is None:
            self._new[entry.key] = entry.issue_type
