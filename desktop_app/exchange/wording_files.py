"""Reading the rules of the wording check. The format is in ``resources/wording/README.md``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.placeholders import ALIASES
from desktop_app.domain.playbook import Stage
from desktop_app.domain.wording_rules import (
    OWN_PREFIX,
    PHRASE,
    Context,
    OthersWords,
    Part,
    RuleSet,
    WordingKind,
    WordingRule,
    with_phrases,
)

from .playbook_checks import PlaybookError, Table
from .playbook_lines import line_numbers

SCHEMA = 1
CONTEXTS, LETTERS = "contexts.toml", "letters.toml"
_RULE_KEYS = (
    *("id", "words", "patterns", "not_in", "near", "unless", "part", "is_buyer", "is_id_number"),
    *("reason", "instead"),
)


def read_wording(folder: Path) -> RuleSet:
    """Read and check the rules that ship with the program.

    Args:
        folder: with ``contexts.toml``, ``letters.toml`` and one file for each kind of rule.

    Raises:
        UserError: a file cannot be opened, or breaks a rule of the format; then the sentence names
            the file, the line and the key.
    """
    try:
        contexts = _Contexts(_table(folder / CONTEXTS))
        letters = _letters(_table(folder / LETTERS))
        rules: list[WordingRule] = []
        for kind in WordingKind:
            rules += contexts.rules(_table(folder / f"{kind.value}.toml"), kind, rules)
        return RuleSet(tuple(rules), contexts.contexts, contexts.others, letters, contexts.phrases)
    except PlaybookError as fault:
        # The checks are those of the playbooks, which these files are none of.
        raise UserError(
            msg("Wording rules {file}, line {line}, {key}: {problem}"),
            file=fault.file,
            line=fault.line,
            key=fault.key,
            problem=fault.problem,
        ) from fault


def _table(path: Path) -> Table:
    try:
        text = path.read_text("utf-8")
        values = tomllib.loads(text)
    except OSError as fault:
        raise UserError(msg("The wording rules {file} cannot be opened."), file=path) from fault
    except UnicodeDecodeError as fault:
        raise _unreadable(path, UserError(msg("this is not UTF-8"))) from fault
    except tomllib.TOMLDecodeError as fault:
        problem = UserError(msg("this is not TOML: {detail}"), detail=fault)
        raise _unreadable(path, problem) from fault
    top = Table(path.name, line_numbers(text), values)
    # Before all else: a newer format may well have keys that this one refuses.
    if top.number("schema", least=1) > SCHEMA:
        top.fail("schema", msg("these rules need a newer version of Seller Casebook"))
    return top


def _unreadable(path: Path, problem: UserError) -> UserError:
    return UserError(msg("Wording rules {file}: {problem}"), file=path.name, problem=problem)


def _letters(top: Table) -> dict[str, str]:
    top.only("schema", "letters")
    letters = {}
    for pair in top.texts("letters"):
        if len(pair) != 2 or pair[0] in letters:
            top.fail("letters", msg("{value} is not two characters, or is there twice"), value=pair)
        letters[pair[0]] = pair[1]
    return letters


class _Contexts:
    """What all rules share, and reading the rules that use it."""

    def __init__(self, top: Table) -> None:
        top.only("schema", "phrases", "others", "contexts")
        self.phrases: dict[str, str] = {}
        self.phrases = dict(top.entries("phrases", self._phrase))
        self.others = self._others(top.table("others"))
        self.contexts = top.entries("contexts", self._context)

    def rules(
        self, top: Table, kind: WordingKind, before: Iterable[WordingRule]
    ) -> tuple[WordingRule, ...]:
        """Return the rules of a file; ``before`` are those whose ids are taken."""
        top.only("schema", "kind", "rules")
        if top.choice("kind", WordingKind) is not kind:
            top.fail("kind", msg("the kind has to be the name of the file, {name}"), name=kind)
        taken = {rule.id for rule in before}
        return top.entries("rules", lambda table: self._rule(table, kind, taken))

    def _rule(self, table: Table, kind: WordingKind, taken: set[str]) -> WordingRule:
        table.only(*_RULE_KEYS)
        rule_id = table.id("id")
        if rule_id in taken:
            table.fail("id", msg("{value} is there twice"), value=rule_id)
        if rule_id.startswith(OWN_PREFIX):
            table.fail("id", msg("{prefix} begins the seller's own"), prefix=OWN_PREFIX)
        rule = WordingRule(
            id=rule_id,
            kind=kind,
            reason=table.words("reason"),
            instead=table.words("instead"),
            words=table.texts("words") if table.has("words") else (),
            patterns=self._patterns(table, "patterns"),
            not_in=self._patterns(table, "not_in"),
            near=self._patterns(table, "near"),
            unless=self._unless(table),
            part=_part(table) if kind is WordingKind.MISSING else None,
            is_buyer=table.has("is_buyer") and table.flag("is_buyer"),
            is_id_number=table.has("is_id_number") and table.flag("is_id_number"),
        )
        if not (rule.words or rule.patterns or rule.is_buyer):
            table.fail("", msg("a rule needs words or patterns"))
        return rule

    def _unless(self, table: Table) -> tuple[str, ...]:
        if not table.has("unless"):
            return ()
        known = [context.id for context in self.contexts]
        named = table.texts("unless")
        for context_id in named:
            if context_id not in known:
                _unknown(table, "unless", context_id, known)
        return named

    def _phrase(self, table: Table) -> tuple[str, str]:
        table.only("id", "pattern")
        pattern = table.text("pattern")
        self._checked(table, "pattern", pattern)
        return table.id("id"), pattern

    def _others(self, table: Table) -> OthersWords:
        keys = ("people", "speakers", "addressed", "verbs", "passives", "further")
        table.only(*keys)
        return OthersWords(*(self._needed_patterns(table, key) for key in keys))

    def _context(self, table: Table) -> Context:
        table.only("id", "before", "after", "sentence")
        return Context(
            table.id("id"),
            before=self._patterns(table, "before"),
            after=self._patterns(table, "after"),
            sentence=self._patterns(table, "sentence"),
        )

    def _patterns(self, table: Table, key: str) -> tuple[str, ...]:
        return self._needed_patterns(table, key) if table.has(key) else ()

    def _needed_patterns(self, table: Table, key: str) -> tuple[str, ...]:
        patterns = table.texts(key)
        for pattern in patterns:
            # What fits nothing at all would be found between any two characters.
            if self._checked(table, key, pattern).fullmatch(""):
                table.fail(key, msg("{pattern} fits an empty text"), pattern=pattern)
        return patterns

    def _checked(self, table: Table, key: str, pattern: str) -> re.Pattern[str]:
        for name in PHRASE.findall(pattern):
            if name not in self.phrases:
                _unknown(table, key, f"<{name}>", [f"<{known}>" for known in self.phrases])
        try:
            return re.compile(with_phrases(pattern, self.phrases))
        except re.error as fault:
            problem = msg("{pattern} is no regular expression: {detail}")
            table.fail(key, problem, pattern=pattern, detail=fault)


def _part(table: Table) -> Part:
    part = table.table("part")
    part.only("stages", "only_with_order", "placeholders")
    placeholders = part.texts("placeholders")
    for name in placeholders:
        if name not in ALIASES:
            _unknown(part, "placeholders", name, ALIASES)
    return Part(
        stages=part.choices("stages", Stage) if part.has("stages") else (),
        only_with_order=part.has("only_with_order") and part.flag("only_with_order"),
        placeholders=placeholders,
    )


def _unknown(table: Table, key: str, value: str, known: Iterable[str]) -> NoReturn:
    problem = msg("{value} is not known; known are: {known}")
    table.fail(key, problem, value=value, known=", ".join(known))
