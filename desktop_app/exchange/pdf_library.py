"""fpdf2, in a program that cannot open a connection.

It can fetch pictures from the network and imports what that takes. The built program has no TLS, so
Python lacks two names there; nothing here ever gives fpdf2 an address.
"""

from __future__ import annotations

import http.client
import urllib.request

# They stand in as base classes of fpdf2's own and are never used.
for _module, _secure, _plain in (
    (http.client, "HTTPSConnection", http.client.HTTPConnection),
    (urllib.request, "HTTPSHandler", urllib.request.HTTPHandler),
):
    if not hasattr(_module, _secure):
        setattr(_module, _secure, _plain)

from fpdf import FPDF  # noqa: E402
from fpdf.fonts import TTFFont  # noqa: E402

__all__ = ["FPDF", "TTFFont"]
