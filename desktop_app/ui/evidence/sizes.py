"""How large files are, in words."""

from __future__ import annotations

from desktop_app.domain.file_size import size_text as size_words

__all__ = ["size_words"]
