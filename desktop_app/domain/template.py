"""A message template as the seller sees it: built-in, edited, or their own; and how it served."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .playbook import Stage


@dataclass(frozen=True, slots=True)
class Template:
    """A message text with named placeholders, in one language.

    Attributes:
        id: ``<issue type>/<template>``; a seller's own templates are called ``own-<number>``.
        issue_type: id of the issue type it serves.
        stage: when it is used.
        title, body: its words.
        edited: True when the seller has changed a built-in one (it can be reset).
        own: True when the seller wrote it (it can be deleted).
    """

    id: str
    issue_type: str
    stage: Stage
    title: str
    body: str
    edited: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class TemplateEdit:
    """A seller's words over a built-in template, or a template of their own.

    Attributes:
        template_id: the built-in's id within its playbook, or ``own-…``.
        language: ``zh_CN`` or ``en`` for an edit of a built-in; empty for own templates, which are
            shown in every language.
    """

    uid: str
    issue_type: str
    template_id: str
    language: str
    stage: Stage
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Usage:
    """How a template has served so far.

    Attributes:
        times: how often a message made from it was sent.
        settled: how many of these were for cases that are resolved or closed now.
    """

    times: int = 0
    settled: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """What a seller thinks of their templates, by the templates' ids.

    Attributes:
        favourites: those that are marked.
        usages: how those that were used have served.
    """

    favourites: frozenset[str] = frozenset()
    usages: dict[str, Usage] = field(default_factory=dict)

    def usage(self, template_id: str) -> Usage:
        """Return how a template has served; nothing for one that was never used."""
        return self.usages.get(template_id, Usage())

    def in_order(self, templates: Iterable[Template]) -> list[Template]:
        """Return templates by stage, in each favourites first, then the most used first.

        Equals keep their order.
        """
        stages = list(Stage)
        return sorted(
            templates,
            key=lambda one: (
                stages.index(one.stage),
                one.id not in self.favourites,
                -self.usage(one.id).times,
            ),
        )
