"""What the kinds of the wording check are called, for the terminal and for lists."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.messages import msg
from desktop_app.domain.wording_rules import WordingKind

KIND_NAMES: Mapping[WordingKind, str] = {
    WordingKind.EMOTION: msg("Emotional wording"),
    WordingKind.INSULT: msg("Insult"),
    WordingKind.THREAT: msg("Threat"),
    WordingKind.ABSOLUTE: msg("Absolute statement"),
    WordingKind.ADMISSION: msg("Volunteered admission"),
    WordingKind.MONEY_PROMISE: msg("Promise on money"),
    WordingKind.MISSING: msg("Something is missing"),
    WordingKind.PERSONAL_DATA: msg("Personal data"),
}
"""English names of all kinds, marked for the core's catalogue."""
