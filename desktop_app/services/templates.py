"""Message templates as the seller sees them: the built-in ones, edited ones, and their own.

What a seller writes lies over the playbooks by stable id and never in them, so a newer playbook
replaces what was not edited and leaves what was.
"""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import LANGUAGES, PlaybookTemplate, Stage
from desktop_app.domain.template import Template, TemplateEdit
from desktop_app.store import templates as edits
from desktop_app.store.connection import Store

from .playbooks import Playbooks

_EVERY_LANGUAGE = ""
_OWN = "own-"


def templates_for(
    store: Store, playbooks: Playbooks, issue_type: str, language: str
) -> tuple[Template, ...]:
    """Return the templates of an issue type: built-in ones in the playbook's order, then own ones.

    An edit whose built-in template a newer playbook no longer has is kept and shown as an own one.
    """
    written = {
        edit.template_id: edit
        for edit in edits.of_issue_type(store, issue_type)
        if edit.language in (language, _EVERY_LANGUAGE)
    }
    built_in = [
        _overlaid(issue_type, template, written.pop(template.id, None), language)
        for template in playbooks.get(issue_type).templates
    ]
    return (*built_in, *(_shown(edit, own=True) for edit in written.values()))


def find_template(
    store: Store, playbooks: Playbooks, template_id: str, language: str, issue_type: str | None
) -> Template:
    """Return one template.

    Args:
        template_id: ``<issue type>/<template>``, or only the second part if there is a case.
        issue_type: issue type of the case that the message is for, None when there is no case.

    Raises:
        UserError: there is no such template; the sentence names those there are.
    """
    named, _, _ = template_id.rpartition("/")
    wanted_type = named or issue_type
    if wanted_type is None or not (wanted_type == issue_type or playbooks.known(wanted_type)):
        raise UserError(
            msg("There is no template {template}. Its issue type has to be one of: {known}."),
            template=template_id,
            known=", ".join(playbooks.ids()),
        )
    full_id = template_id if named else f"{wanted_type}/{template_id}"
    return _find(store, playbooks, full_id, language)


def save_template(
    store: Store, playbooks: Playbooks, template: Template, language: str, now: datetime
) -> Template:
    """Keep the seller's words for a template, built-in or own.

    Args:
        template: with the new stage, title and body.
        language: ``zh_CN`` or ``en``: a built-in one is edited in this language only.
        now: this moment (UTC).

    Returns:
        The template as it is shown now. Words that are the built-in's again are no edit.

    Raises:
        UserError: title or body is empty.
    """
    edit = as_edit(template, language)
    with store.transaction():
        put_edit(store, playbooks, edit, now)
    return _find(store, playbooks, template.id, language)


def put_edit(store: Store, playbooks: Playbooks, edit: TemplateEdit, now: datetime) -> None:
    """Write an edit or own template, inside a transaction; the built-in's own words are no edit."""
    built_in = _built_in(playbooks, edit.issue_type, edit.template_id)
    if built_in is not None and _says_the_same(edit, built_in, edit.language):
        edits.remove(store, edit.issue_type, edit.template_id, edit.language, now)
    else:
        edits.save(store, edit, now)


def as_edit(template: Template, language: str) -> TemplateEdit:
    """Return a template as it would be kept, had the seller written it.

    Args:
        template: built-in, edited or own.
        language: in which it is shown.
    """
    issue_type, bare_id = _split(template.id)
    scope = _EVERY_LANGUAGE if bare_id.startswith(_OWN) else language
    return _edit(issue_type, bare_id, scope, template.stage, template.title, template.body)


def add_template(
    store: Store, issue_type: str, stage: Stage, title: str, body: str, now: datetime
) -> Template:
    """Add a template of the seller's own; it is shown in every language.

    Raises:
        UserError: title or body is empty.
    """
    edit = _edit(issue_type, edits.new_own_id(), _EVERY_LANGUAGE, stage, title, body)
    with store.transaction():
        edits.save(store, edit, now)
    return _shown(edit, own=True)


def reset_template(
    store: Store, playbooks: Playbooks, template_id: str, language: str, now: datetime
) -> Template:
    """Go back to the built-in words of a template in one language.

    Raises:
        UserError: there is no such built-in template.
    """
    issue_type, bare_id = _split(template_id)
    if _built_in(playbooks, issue_type, bare_id) is None:
        raise UserError(
            msg("There is no built-in template {template} to go back to."), template=template_id
        )
    with store.transaction():
        edits.remove(store, issue_type, bare_id, language, now)
    return _find(store, playbooks, template_id, language)


def delete_template(store: Store, template_id: str, now: datetime) -> None:
    """Delete what the seller wrote under an id. A built-in template cannot be deleted: it is shown
    in its own words again.

    Raises:
        UserError: the seller wrote nothing under this id.
    """
    issue_type, bare_id = _split(template_id)
    with store.transaction():
        removed = [
            edits.remove(store, issue_type, bare_id, language, now)
            for language in (_EVERY_LANGUAGE, *LANGUAGES)
        ]
        if not any(removed):
            raise UserError(
                msg("There is no template of your own called {template}."), template=template_id
            )


def _find(store: Store, playbooks: Playbooks, template_id: str, language: str) -> Template:
    issue_type, _ = _split(template_id)
    templates = templates_for(store, playbooks, issue_type, language)
    found = next((one for one in templates if one.id == template_id), None)
    if found is None:
        raise UserError(
            msg("There is no template {template}. There are: {known}."),
            template=template_id,
            known=", ".join(one.id for one in templates),
        )
    return found


def _split(template_id: str) -> tuple[str, str]:
    issue_type, _, bare_id = template_id.rpartition("/")
    if not issue_type:
        raise UserError(
            msg("{template} is no template's full id. Write ISSUE-TYPE/TEMPLATE."),
            template=template_id,
        )
    return issue_type, bare_id


def _built_in(playbooks: Playbooks, issue_type: str, bare_id: str) -> PlaybookTemplate | None:
    templates = playbooks.get(issue_type).templates
    return next((template for template in templates if template.id == bare_id), None)


def _edit(
    issue_type: str, bare_id: str, language: str, stage: Stage, title: str, body: str
) -> TemplateEdit:
    title = title.strip()
    # Only line ends are cut off a body: a full-width space is how Chinese indents a paragraph.
    body = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not title:
        raise UserError(msg("A template needs a title."))
    if not body.strip():
        raise UserError(msg("A template needs a text."))
    return TemplateEdit("", issue_type, bare_id, language, stage, title, body)


def _says_the_same(edit: TemplateEdit, template: PlaybookTemplate, language: str) -> bool:
    words = template.title.in_language(language), template.body.in_language(language)
    return (edit.stage, edit.title, edit.body) == (template.stage, *words)


def _overlaid(
    issue_type: str, template: PlaybookTemplate, edit: TemplateEdit | None, language: str
) -> Template:
    if edit is not None:
        return _shown(edit, own=False)
    return Template(
        id=f"{issue_type}/{template.id}",
        issue_type=issue_type,
        stage=template.stage,
        title=template.title.in_language(language),
        body=template.body.in_language(language),
    )


def _shown(edit: TemplateEdit, own: bool) -> Template:
    return Template(
        id=f"{edit.issue_type}/{edit.template_id}",
        issue_type=edit.issue_type,
        stage=edit.stage,
        title=edit.title,
        body=edit.body,
        edited=not own,
        own=own,
    )
