"""What the user can mend, as a type apart from our own bugs."""

from __future__ import annotations


class UserError(Exception):
    """Something that the user can mend, told in one plain sentence.

    Attributes:
        sentence: English source of the sentence, marked with ``domain.messages.msg``.
        values: what the sentence's ``{placeholders}`` stand for.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.sentence = sentence
        self.values = values
