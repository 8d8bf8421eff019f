"""The labelled sentences of ``tests/data/wording``, and how well the wording check does on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from desktop_app.domain.playbook import Stage
from desktop_app.domain.wording_check import Finding, Purpose, WordingChecker
from desktop_app.domain.wording_rules import WordingKind

FOLDER = Path(__file__).parents[1] / "data" / "wording"
TUNED, HELD_OUT = FOLDER / "tuned.tsv", FOLDER / "held_out.tsv"
OTHER_HANDS = FOLDER / "held_out_2.tsv"
"""Held out too, in the words of people who are angry, in a hurry, or from elsewhere."""


@dataclass(frozen=True, slots=True)
class Label:
    """What has to be pointed out in a sentence.

    Attributes:
        words: of the sentence; for what is missing the id of the rule.
    """

    kind: WordingKind
    words: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A sentence with all that has to be pointed out in it."""

    purpose: Purpose
    text: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How often the check is right about one kind.

    Attributes:
        right: findings that touch a label of their kind.
        wrong: findings that touch none.
        found, missed: labels that a finding touches, and those that none does.
    """

    right: int = 0
    wrong: int = 0
    found: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Of what is pointed out, the part that should be."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what should be pointed out, the part that is."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0


def read_samples(path: Path) -> tuple[Sample, ...]:
    """Read a file of labelled sentences. The format is in ``tests/data/wording/README.md``."""
    return tuple(_sample(line) for line in path.read_text("utf-8").splitlines())


def faults(sample: Sample, findings: Sequence[Finding]) -> list[str]:
    """Return what is wrong about the findings of a sample, in words."""
    wrong = [f"+ {one.kind} {one.text or one.rule_id}" for one in _wrong(sample, findings)]
    return wrong + [f"- {label.kind} {label.words}" for label in _missed(sample, findings)]


def scores(checker: WordingChecker, samples: Sequence[Sample]) -> dict[WordingKind, Score]:
    """Return the score of each kind over some samples."""
    found = dict.fromkeys(WordingKind, Score())
    for sample in samples:
        findings = checker.check(sample.text, sample.purpose)
        wrong, missed = _wrong(sample, findings), _missed(sample, findings)
        for kind in WordingKind:
            found[kind] = _with(
                found[kind],
                Score(
                    right=_count(findings, kind) - _count(wrong, kind),
                    wrong=_count(wrong, kind),
                    found=_count(sample.labels, kind) - _count(missed, kind),
                    missed=_count(missed, kind),
                ),
            )
    return found


def total(found: Iterable[Score]) -> Score:
    """Return the scores of several kinds as one."""
    return reduce(_with, found, Score())


def _sample(line: str) -> Sample:
    purpose, text, *labels = line.split("\t")
    parts = (label.partition("=") for label in labels)
    return Sample(
        _purpose(purpose), text, tuple(Label(WordingKind(kind), words) for kind, _, words in parts)
    )


def _purpose(text: str) -> Purpose:
    purpose = Purpose()
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name == "stage":
            purpose = replace(purpose, stage=Stage(value))
        elif name == "buyer":
            purpose = replace(purpose, buyer=value)
        elif name == "order":
            purpose = replace(purpose, needs_order_no=True)
    return purpose


def _wrong(sample: Sample, findings: Sequence[Finding]) -> list[Finding]:
    return [
        one for one in findings if not any(_fits(sample, label, one) for label in sample.labels)
    ]


def _missed(sample: Sample, findings: Sequence[Finding]) -> list[Label]:
    return [
        label for label in sample.labels if not any(_fits(sample, label, one) for one in findings)
    ]


def _fits(sample: Sample, label: Label, finding: Finding) -> bool:
    if finding.kind is not label.kind:
        return False
    if label.kind is WordingKind.MISSING:
        return finding.rule_id == label.words
    start = sample.text.index(label.words)
    return finding.start < start + len(label.words) and start < finding.end


def _count(things: Sequence[Finding] | Sequence[Label], kind: WordingKind) -> int:
    return sum(one.kind is kind for one in things)


def _with(score: Score, more: Score) -> Score:
    return Score(
        score.right + more.right,
        score.wrong + more.wrong,
        score.found + more.found,
        score.missed + more.missed,
    )
