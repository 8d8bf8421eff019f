"""A bundle's cover, time line and index as one page of HTML, to be read in any browser and printed.

It needs nothing from outside itself, runs no script, and every value is text in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from .bundle_document import Document, Entry, Exhibit, Line

PAGE_NAME = "00_cover.html"

# A browser that takes a value for markup after all may still load nothing and run nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  color: #1f2328; background: #fff; max-width: 860px; margin: 32px auto; padding: 0 24px; }
h1 { font-size: 26px; line-height: 1.3; margin: 0 0 4px; }
h2 { font-size: 18px; margin: 32px 0 8px; border-bottom: 2px solid #1f2328; }
h3 { font-size: 15px; margin: 0; }
p { margin: 4px 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.quiet { color: #57606a; }
.dispute { border: 2px solid #b35900; border-left-width: 10px; padding: 12px 16px; margin: 20px 0; }
.dispute .text { font-size: 18px; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; border: 1px solid #c9ced4; padding: 5px 8px; }
th { background: #f2f4f6; font-weight: 600; }
.facts th { width: 9em; }
.sum { font: 12px/1.4 monospace; overflow-wrap: anywhere; }
.entry { border-left: 3px solid #c9ced4; padding: 0 0 4px 12px; margin: 14px 0; }
.contact { border-left-color: #2563a8; }
tr, .entry, .dispute { break-inside: avoid; }
thead { display: table-header-group; }
@page { margin: 18mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
"""


def page(document: Document) -> bytes:
    """Return the page as UTF-8."""
    words = document.words
    entries = [_entry(entry) for entry in document.entries]
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{"zh-CN" if document.language == "zh_CN" else "en"}">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{_shown(document.title)}</title>",
        f"<style>{_STYLE}</style></head>",
        "<body>",
        f"<header><h1>{_shown(document.title)}</h1>",
        f"{_quiet(document.subtitle)}</header>",
        _box(words.dispute, document.dispute),
        _section(words.wanted, _text(document.wanted)) if document.wanted else "",
        _section(words.facts, _facts(document.facts)),
        _section(words.time_line, "\n".join(entries) or _quiet(words.no_contacts)),
        _section(words.index, _index(document) if document.exhibits else _quiet(words.no_evidence)),
        "<footer>",
        *(_quiet(remark) for remark in document.remarks),
        "</footer>",
        "</body></html>",
    ]
    return "\n".join(part for part in parts if part).encode() + b"\n"


def _shown(value: str) -> str:
    return escape(value, quote=True)


def _text(value: str) -> str:
    return f'<p class="text">{_shown(value)}</p>'


def _quiet(value: str) -> str:
    return f'<p class="quiet">{_shown(value)}</p>'


def _box(heading: str, value: str) -> str:
    if not value:
        return ""
    return f'<section class="dispute"><h3>{_shown(heading)}</h3>{_text(value)}</section>'


def _section(heading: str, content: str) -> str:
    return f"<section><h2>{_shown(heading)}</h2>\n{content}</section>"


def _facts(facts: Iterable[Line]) -> str:
    rows = (
        f'<tr><th scope="row">{_shown(fact.label)}</th>'
        f'<td class="text">{_shown(fact.value)}</td></tr>'
        for fact in facts
    )
    return '<table class="facts">' + "\n".join(rows) + "</table>"


def _entry(entry: Entry) -> str:
    lines = "\n".join(
        f'<p class="text"><span class="quiet">{_shown(line.label)}</span> {_shown(line.value)}</p>'
        for line in entry.lines
    )
    return (
        f'<article class="entry {_shown(entry.kind)}"><p class="quiet">{_shown(entry.at)}</p>'
        f"<h3>{_shown(entry.heading)}</h3>\n{lines}</article>"
    )


def _index(document: Document) -> str:
    headings = "".join(f'<th scope="col">{_shown(one)}</th>' for one in document.words.columns)
    rows = "\n".join(_row(exhibit) for exhibit in document.exhibits)
    return f"<table><thead><tr>{headings}</tr></thead><tbody>\n{rows}\n</tbody></table>"


def _row(exhibit: Exhibit) -> str:
    about = [_text(exhibit.belongs_to)]
    if exhibit.shows:
        about.append(_text(exhibit.shows))
    about += [_quiet(remark) for remark in exhibit.remarks]
    file = (
        f'<p><a href="{_shown(exhibit.file)}">{_shown(exhibit.file)}</a></p>'
        f"{_text(exhibit.given_name)}"
        f'<p class="quiet">{_shown(exhibit.size_shown)}</p>'
        f'<p class="sum">{_shown(exhibit.sha256)}</p>'
    )
    return f"<tr><td>{_shown(exhibit.number)}</td><td>{''.join(about)}</td><td>{file}</td></tr>"
