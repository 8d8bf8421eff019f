"""Pictures: what they are, copies that fit an upload, copies with parts covered.

Importing this imports no Pillow; the first picture does.
"""

from __future__ import annotations

from .image_fit import Fitted, fit
from .image_probe import ImageFacts, probe
from .image_redact import Box, Redacted, redact

__all__ = ["Box", "Fitted", "ImageFacts", "Redacted", "fit", "probe", "redact"]
