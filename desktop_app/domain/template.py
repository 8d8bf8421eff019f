"""A message template as the seller sees it: built-in, edited, or their own."""

from __future__ import annotations

from dataclasses import dataclass

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
