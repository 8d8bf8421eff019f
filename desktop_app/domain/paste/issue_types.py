"""Which issue type a text is of."""

from __future__ import annotations

from collections.abc import Sequence

from .issue_words import ISSUE_WORDS, SPECIFIC
from .letters import simplified
from .proposal import Guess, Vocabulary, Why
from .tables import Cells

_BEGINNING = 48
_LEAST = 2.0
_KEYWORD = 1.0
_AT_BEGINNING = 1.6
_PENALTY = "penalty-appeal"


def issue_type_guesses(text: str, cells: Cells, vocabulary: Vocabulary) -> list[Guess]:
    """Return the issue types that a folded text may be of, best first, among the known ones.

    Args:
        text: the folded text.
        cells: what the columns of a table say; a cell that names an issue type decides.
        vocabulary: the issue types with their names.
    """
    named = _named(text, cells, vocabulary)
    if named:
        return named
    if not text.strip():
        return []
    known = dict(vocabulary.issue_types)
    lowered = text.lower()
    scores = {
        issue_type: _score(lowered, words, known[issue_type])
        for issue_type, words in ISSUE_WORDS.items()
        if issue_type in known
    }
    if cells.all:
        # What the columns are called is no trouble yet.
        scores = {name: (total * 0.5, first) for name, (total, first) in scores.items()}
    if any(scores.get(specific, (0.0, 0))[0] >= 4 for specific in SPECIFIC) and _PENALTY in scores:
        total, first = scores[_PENALTY]
        scores[_PENALTY] = (total * 0.5, first)
    ranked = sorted(scores.items(), key=lambda item: -item[1][0])
    return _guesses([(name, total, first) for name, (total, first) in ranked if total >= _LEAST])


def _guesses(ranked: Sequence[tuple[str, float, int]]) -> list[Guess]:
    if not ranked:
        return []
    best = ranked[0][1]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    if best - second < 0.5:
        # Two that say as much: whichever is named would be a toss of a coin.
        return []
    margin = (best - second) / best
    guesses = []
    for index, (name, total, first) in enumerate(ranked[:3]):
        sure = min(0.95, 0.5 + 0.05 * min(total, 5) + 0.2 * margin) if index == 0 else 0.3
        guesses.append(Guess("issue_type", name, first, first, round(sure, 2), Why.WORDS))
    return guesses


def _score(lowered: str, words: dict[str, float], names: Sequence[str]) -> tuple[float, int]:
    """Return how much a text says of an issue type, and where it first does."""
    total, first = 0.0, len(lowered)
    for word in dict.fromkeys((*words, *(simplified(name.lower()) for name in names))):
        at = lowered.find(word)
        if at < 0:
            continue
        weight = words.get(word, _KEYWORD)
        total += weight * (_AT_BEGINNING if at < _BEGINNING else 1)
        first = min(first, at)
    return total, first


def _named(text: str, cells: Cells, vocabulary: Vocabulary) -> list[Guess]:
    guesses = []
    for cell in cells.of("issue_type")[:20]:
        words = text[cell.start : cell.end].strip().lower()
        for issue_type, names in vocabulary.issue_types:
            if any(words == simplified(name.lower()) for name in (issue_type, *names)):
                guesses.append(
                    Guess("issue_type", issue_type, cell.start, cell.end, 0.97, Why.COLUMN)
                )
                break
    return guesses
