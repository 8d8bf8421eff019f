"""Each key of a TOML file has its line, whatever way it is written."""

from __future__ import annotations

import tomllib

import pytest

from desktop_app.exchange.playbook_lines import KeyPath, line_numbers, line_of
from tests.unit.playbook_samples import sample

LINES = '''\
# a = 1
a = "[[not]]" # [no]
b.c = """
[[checklist]]
x = 1
""""
[ t . "u v" ]   # comment with "quote
  k = { p = 1.5, q = { r = [1, 2] }, "s.t" = 'x = "' }
[[list]]
id = 1
[[list]]
id = 2
[list.sub]
z = 2026-11-22 10:00:00
[[list.inner]]
y = \'\'\'
[x]\'\'\'
[[list]]
many = [
  "a", # one, two
  { m = 1 },
  [
    3,
  ],
]
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 2),
        (("b",), 3),
        (("b", "c"), 3),
        (("t", "u v"), 7),
        (("t", "u v", "k", "p"), 8),
        (("t", "u v", "k", "q", "r", 1), 8),
        (("t", "u v", "k", "s.t"), 8),
        (("list", 0), 9),
        (("list", 0, "id"), 10),
        (("list", 1), 11),
        (("list", 1, "id"), 12),
        (("list", 1, "sub"), 13),
        (("list", 1, "sub", "z"), 14),
        (("list", 1, "inner", 0), 15),
        (("list", 1, "inner", 0, "y"), 16),
        (("list", 2), 18),
        (("list", 2, "many"), 19),
        (("list", 2, "many", 0), 20),
        (("list", 2, "many", 1, "m"), 21),
        (("list", 2, "many", 2), 22),
        (("list", 2, "many", 2, 0), 23),
        # What is not there is told at what is around it.
        (("list", 2, "absent"), 18),
        (("list", 1, "sub", "absent", "zh"), 13),
        (("absent",), 1),
    ],
)
def test_the_line_of_a_key(path: KeyPath, line: int) -> None:
    assert line_of(path, line_numbers(LINES)) == line


@pytest.mark.parametrize("text", [sample("some-type"), LINES])
def test_every_key_of_a_file_has_a_line(text: str) -> None:
    lines = line_numbers(text)

    def check(value: object, path: KeyPath) -> None:
        assert path in lines or not path
        if isinstance(value, dict):
            for key, inner in value.items():
                check(inner, (*path, key))
        elif isinstance(value, list):
            for position, inner in enumerate(value):
                check(inner, (*path, position))

    check(tomllib.loads(text), ())
