"""Logging a contact."""

from __future__ import annotations

from .dialog import LogDialog
from .drafts import LogDraft, LogDrafts

__all__ = ["LogDialog", "LogDraft", "LogDrafts"]
