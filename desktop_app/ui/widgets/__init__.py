"""Building blocks of pages. None of them knows what a case is.

Each is loaded when it is first asked for: the first page needs few of them, and time to the first
painted window is what users feel.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .badge import Badge
    from .banner import Banner
    from .button import Button, IconButton
    from .card import Card, Divider
    from .choice_field import ChoiceField
    from .date_time_field import DateTimeField, TimeField
    from .dialogs import confirm, inform
    from .empty_state import EmptyState
    from .flow_layout import FlowLayout
    from .form import Form, FormRow
    from .icon_label import IconLabel
    from .item_views import ROW_HEIGHT, prepare_list, prepare_table
    from .number_field import NumberField
    from .page_header import PageHeader
    from .plain_label import ElidedLabel, PlainLabel, plain_tooltip
    from .plain_text_edit import PlainTextEdit
    from .scroll_page import ScrollPage
    from .search_field import SearchField
    from .shortcut_hint import ShortcutHint
    from .step_progress import StepProgress
    from .toast import Toast

__all__ = [
    "ROW_HEIGHT",
    "Badge",
    "Banner",
    "Button",
    "Card",
    "ChoiceField",
    "DateTimeField",
    "Divider",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "Form",
    "FormRow",
    "IconButton",
    "IconLabel",
    "NumberField",
    "PageHeader",
    "PlainLabel",
    "PlainTextEdit",
    "ScrollPage",
    "SearchField",
    "ShortcutHint",
    "StepProgress",
    "TimeField",
    "Toast",
    "confirm",
    "inform",
    "plain_tooltip",
    "prepare_list",
    "prepare_table",
]

_HOMES = {
    "ROW_HEIGHT": "item_views",
    "Badge": "badge",
    "Banner": "banner",
    "Button": "button",
    "Card": "card",
    "ChoiceField": "choice_field",
    "DateTimeField": "date_time_field",
    "Divider": "card",
    "EmptyState": "empty_state",
    "FlowLayout": "flow_layout",
    "Form": "form",
    "FormRow": "form",
    "IconButton": "button",
    "IconLabel": "icon_label",
    "NumberField": "number_field",
    "PageHeader": "page_header",
    "ElidedLabel": "plain_label",
    "PlainLabel": "plain_label",
    "PlainTextEdit": "plain_text_edit",
    "ScrollPage": "scroll_page",
    "SearchField": "search_field",
    "ShortcutHint": "shortcut_hint",
    "StepProgress": "step_progress",
    "TimeField": "date_time_field",
    "Toast": "toast",
    "confirm": "dialogs",
    "inform": "dialogs",
    "plain_tooltip": "plain_label",
    "prepare_list": "item_views",
    "prepare_table": "item_views",
}


def __getattr__(name: str) -> Any:
    """Load the module that has ``name``."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{home}", __name__), name)
    globals()[name] = found
    return found
