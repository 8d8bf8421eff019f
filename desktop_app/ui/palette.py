"""The colours of the ledger by day and by night, named by what they mean."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor


# A named tuple is made in a tenth of the time that a dataclass takes, and this is the start.
class Palette(NamedTuple):
    """Colours by what they mean, as ``#RRGGBB``.

    Attributes:
        name: ``light`` or ``dark``.
        background: the paper behind everything.
        sidebar: the paper of the navigation.
        surface: cards, fields, tables.
        surface_raised: menus, dialogs, the message bar.
        surface_sunken: table heads, quiet areas inside a surface.
        hover: under the pointer.
        border: hairlines; decoration only.
        border_strong: outlines of fields, at least 3:1 against their surroundings.
        text, text_muted: ink, AA on every surface.
        text_disabled: ink of what cannot be used now.
        accent: fill of the primary action; ``accent_hover`` and ``accent_pressed`` are its states.
        on_accent: ink on ``accent`` and on ``danger_fill``.
        accent_text: accent-coloured ink on any surface.
        danger, warning, info, success: ink of a tone (overdue, soon, theirs, settled), AA on every
            surface and on their own ``*_soft`` ground.
        danger_fill: fill of a destructive action or of a count of overdue things.
        selection: ground of selected rows and text; ink stays ``text``.
        focus: ring around what has the keyboard.
        tooltip, on_tooltip: ground and ink of tool tips.
    """

    name: str
    background: str
    sidebar: str
    surface: str
    surface_raised: str
    surface_sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    danger: str
    danger_soft: str
    danger_fill: str
    danger_fill_hover: str
    warning: str
    warning_soft: str
    info: str
    info_soft: str
    success: str
    success_soft: str
    neutral_soft: str
    selection: str
    focus: str
    tooltip: str
    on_tooltip: str

    def color(self, role: str) -> QColor:
        """Return the colour of a role, e.g. ``palette.color("text_muted")``.

        Tones are roles too; ``neutral`` is the muted ink and ``accent`` the accent's *ink*.

        Raises:
            AttributeError: when there is no such role.
        """
        name = {"neutral": "text_muted", "muted": "text_muted", "accent": "accent_text"}.get(
            role, role
        )
        return QColor(getattr(self, name))


LIGHT = Palette(
    name="light",
    background="#F6F4EF",
    sidebar="#EEEBE3",
    surface="#FFFFFF",
    surface_raised="#FFFFFF",
    surface_sunken="#F9F7F3",
    hover="#F1EEE7",
    border="#E2DDD2",
    border_strong="#918B7E",
    text="#1F1D1A",
    text_muted="#5F594F",
    text_disabled="#958F83",
    accent="#0F766E",
    accent_hover="#0C655E",
    accent_pressed="#0A534D",
    on_accent="#FFFFFF",
    accent_text="#0B655E",
    accent_soft="#DCEBE7",
    danger="#A62B22",
    danger_soft="#FAE6E2",
    danger_fill="#B3322A",
    danger_fill_hover="#982820",
    warning="#835000",
    warning_soft="#FAEBCD",
    info="#3D4BA3",
    info_soft="#E6E8F6",
    success="#3A661F",
    success_soft="#E4EFDA",
    neutral_soft="#EBE7DE",
    selection="#D6E8E4",
    focus="#0F766E",
    tooltip="#2B2823",
    on_tooltip="#F6F4EF",
)

DARK = Palette(
    name="dark",
    background="#191816",
    sidebar="#141311",
    surface="#22201D",
    surface_raised="#2A2824",
    surface_sunken="#1E1C1A",
    hover="#2E2B27",
    border="#38352F",
    border_strong="#857F73",
    text="#ECE8E0",
    text_muted="#B5AEA1",
    text_disabled="#777165",
    accent="#0F7A70",
    accent_hover="#108277",
    accent_pressed="#0C675F",
    on_accent="#FFFFFF",
    accent_text="#5FCDBF",
    accent_soft="#19352F",
    danger="#FF9384",
    danger_soft="#43211D",
    danger_fill="#B93C31",
    danger_fill_hover="#C1433A",
    warning="#EDB45F",
    warning_soft="#3B2D14",
    info="#AEB8FF",
    info_soft="#292D4A",
    success="#A2CD82",
    success_soft="#26341C",
    neutral_soft="#35322C",
    selection="#1F433D",
    focus="#5FCDBF",
    tooltip="#ECE8E0",
    on_tooltip="#1F1D1A",
)
