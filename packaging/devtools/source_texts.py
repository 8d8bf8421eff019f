"""The texts that the sources mark for translation.

lupdate can read Python, but by patterns: it takes a ``self.tr`` that follows ``translate`` in one
list for another class's, without a word, and it knows nothing of the core's ``msg``. So the texts
are collected here from the syntax tree, and lupdate is given plain declarations of them.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

CORE = "core"


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate.

    Attributes:
        context: the class whose ``tr`` is given the text, or the subject named to ``translate``.
        source: the English text.
        comment: what tells two equal texts of one context apart; mostly empty.
        plural: whether it has forms that depend on a number.
    """

    context: str
    source: str
    comment: str = ""
    plural: bool = False

    def declaration(self) -> str:
        """Return a line of Python by which lupdate learns of the text."""
        words = ", ".join(_quoted(word) for word in (self.source, self.comment))
        if self.plural:
            # Not every lupdate of 6.x sees the number of a plural in a call of translate().
            return f"class {self.context}:\n    def words(self, n):\n        self.tr({words}, n)\n"
        return f"QCoreApplication.translate({_quoted(self.context)}, {words})\n"


@dataclass
class SourceTexts:
    """What was found in the sources.

    Attributes:
        texts: every marked text.
        problems: calls whose text cannot be known or would not be found, as ``file:line: what``.
    """

    texts: set[Text] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def read_sources(package: Path) -> SourceTexts:
    """Return the marked texts of every module below a folder."""
    found = SourceTexts()
    modules = {
        path.relative_to(package.parent).as_posix(): ast.parse(path.read_text("utf-8"), str(path))
        for path in sorted(package.rglob("*.py"))
    }
    bases = {
        _name(base)
        for module in modules.values()
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    for where, module in modules.items():
        _Reader(where, found, bases).visit(module)
    return found


class _Reader(ast.NodeVisitor):
    """Collects from one module.

    Args:
        where: the module's path, for problems.
        found: what to add to.
        bases: names of all classes that others inherit from.
    """

    def __init__(self, where: str, found: SourceTexts, bases: set[str]) -> None:
        self._where = where
        self._found = found
        self._bases = bases
        self._classes: list[str] = []
        self._constants: dict[str, str] = {}

    def visit_Module(self, node: ast.Module) -> None:
        for statement in node.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                value = self._literal(statement.value)
                if value is not None:
                    self._constants[statement.targets[0].id] = value
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "msg" and len(node.args) == 1:
            self._add(node, CORE, node.args[0])
        elif name == "tr" and node.args:
            self._add_tr(node)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) >= 2:
            self._add_translate(node)
        self.generic_visit(node)

    def _add_tr(self, node: ast.Call) -> None:
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            # At run time the class of another object would be looked up.
            self._complain(node, "only self.tr() is found again; use translate() elsewhere")
            return
        self._add(node, self._classes[-1], *node.args[:3])

    def _add_translate(self, node: ast.Call) -> None:
        context, text = self._literal(node.args[0]), self._literal(node.args[1])
        if text is None:
            # A variable is how a core text is shown; it was marked where it was written.
            return
        if context is None:
            self._complain(node, f"{_name(node.func)}() needs a literal context")
            return
        self._add(node, context, *node.args[1:4])

    def _add(
        self,
        node: ast.Call,
        context: str,
        source: ast.expr,
        comment: ast.expr | None = None,
        number: ast.expr | None = None,
    ) -> None:
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        text = self._literal(source)
        if text is None:
            self._complain(node, f"{_name(node.func)}() needs a literal text")
            return
        hint = self._literal(comment or named.get("disambiguation")) or ""
        plural = (number or named.get("n")) is not None
        if plural and _name(node.func) == "tr" and context in self._bases:
            # PySide asks for the subclass first and takes the English with its number filled in
            # for a translation.
            self._complain(node, f"{context} has subclasses: use translate() for this plural")
            return
        self._found.texts.add(Text(context, text, hint, plural))

    def _literal(self, node: ast.expr | None) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return self._constants.get(node.id) if isinstance(node, ast.Name) else None

    def _complain(self, node: ast.Call, what: str) -> None:
        self._found.problems.append(f"{self._where}:{node.lineno}: {what}")


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
