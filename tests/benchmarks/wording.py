"""How right the wording check is, kind by kind, and how long it takes."""

from __future__ import annotations

import re
import time
from itertools import cycle, islice
from pathlib import Path

from desktop_app.domain.playbook import Stage
from desktop_app.domain.wording_check import Purpose, WordingChecker
from desktop_app.domain.wording_rules import WordingKind
from desktop_app.exchange.playbook_files import read_playbook
from desktop_app.exchange.wording_files import read_wording
from desktop_app.paths import resources_dir

from .results import Result, milliseconds, table
from .wording_samples import HELD_OUT, OTHER_HANDS, TUNED, Score, read_samples, scores, total

LEAST_PRECISION, LEAST_RECALL = 0.9, 0.85
LENGTH = 2000
_GOAL_MS = 5.0
_REPEATS = 200
_PURPOSE = Purpose(Stage.ESCALATE, "王小明", needs_order_no=True)
_MARKS = re.compile(r"[\W_]")
_ROW = "{:16}{:>8}{:>8}{:>8}{:>8}{:>12}{:>8}  {}"


def measure_wording() -> bool:
    """Print precision and recall of each kind and the time of a check; return whether the goals
    were reached, which for rightness are those for the first sentences that were held out."""
    begin = time.perf_counter()
    checker = WordingChecker(read_wording(resources_dir() / "wording"))
    made = (time.perf_counter() - begin) * 1000
    _print_scores(checker, "tuned on", TUNED)
    held_out = _print_scores(checker, "held out", HELD_OUT)
    _print_scores(checker, "held out, in the words of others", OTHER_HANDS)
    checking = f"checking {LENGTH:,} characters"
    results = [
        *milliseconds(f"{checking}, calm", _times(checker, _calm()), _GOAL_MS),
        *milliseconds(f"{checking}, dense", _times(checker, _dense()), _GOAL_MS),
        *milliseconds(f"{checking}, unpunctuated", _times(checker, _unpunctuated()), _GOAL_MS),
        Result("reading and preparing the rules, once", made, "ms"),
    ]
    print(f"\n{table(results)}")
    in_time = all(result.met is not False for result in results)
    return in_time and all(map(_is_reached, held_out.values()))


def _print_scores(checker: WordingChecker, which: str, path: Path) -> dict[WordingKind, Score]:
    samples = read_samples(path)
    found = scores(checker, samples)
    plain = sum(not sample.labels for sample in samples)
    print(f"\n{which}: {len(samples)} sentences, {plain} of them with nothing to point out")
    print(_ROW.format("kind", "right", "wrong", "found", "missed", "precision", "recall", "met"))
    for kind, score in found.items():
        shares = f"{score.precision:.3f}", f"{score.recall:.3f}"
        counts = score.right, score.wrong, score.found, score.missed
        print(_ROW.format(kind.value, *counts, *shares, "yes" if _is_reached(score) else "NO"))
    whole = total(found.values())
    print(f"all kinds: precision {whole.precision:.3f}, recall {whole.recall:.3f}")
    return found


def _is_reached(score: Score) -> bool:
    return score.precision >= LEAST_PRECISION and score.recall >= LEAST_RECALL


def _times(checker: WordingChecker, text: str) -> list[float]:
    """Return how many seconds each check took."""
    assert len(text) == LENGTH
    seconds = []
    for _ in range(_REPEATS):
        begin = time.perf_counter()
        checker.check(text, _PURPOSE)
        seconds.append(time.perf_counter() - begin)
    return seconds


def _calm() -> str:
    """Return what a seller may write: the built-in templates, one after the other."""
    bodies = [
        template.body.zh
        for path in sorted((resources_dir() / "playbooks").glob("*.toml"))
        for template in read_playbook(path).templates
    ]
    return "".join(islice(cycle("\n\n".join(bodies)), LENGTH))


def _dense() -> str:
    """Return a fault in every line."""
    lines = [sample.text for sample in read_samples(TUNED) if sample.labels]
    return "".join(islice(cycle("\n".join(lines)), LENGTH))


def _unpunctuated() -> str:
    """Return the same without a mark that ends a clause."""
    return "".join(islice(cycle(_MARKS.sub("", _dense())), LENGTH))
