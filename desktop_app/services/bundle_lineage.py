"""Which files of a case show the same picture: by what was made of what, and by their bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.domain.attachment import Attachment, MadeHow


class Lineage:
    """The files of a case and what they were made of."""

    def __init__(self, attachments: Sequence[Attachment]) -> None:
        """Remember all files of a case, also those in the trash."""
        self._by_id = {one.id: one for one in attachments}
        # A file that was attached twice is the same file, whichever of them a copy was made of.
        self._redacted = {
            one.sha256
            for one in attachments
            if any(before.made_how is MadeHow.REDACTED for before in self._line(one))
        }
        self._roots: dict[str, str] = {}
        for one in attachments:
            before = self._by_id.get(one.made_from or 0)
            # Of an original that was deleted for good nothing but its number is left.
            origin = before.sha256 if before is not None else f"deleted {one.made_from}"
            if one.made_from is not None:
                self._roots[self._root(one.sha256)] = self._root(origin)

    def is_redacted(self, attachment: Attachment) -> bool:
        """Tell whether a file is a redacted copy, or was made of one."""
        return attachment.sha256 in self._redacted

    def replaced_by(
        self, redacted: Iterable[Attachment], attachments: Iterable[Attachment]
    ) -> tuple[Attachment, ...]:
        """Return which of some files show what redacted copies hide."""
        roots = {self._root(one.sha256) for one in redacted}
        return tuple(
            one
            for one in attachments
            if self._root(one.sha256) in roots and not self.is_redacted(one)
        )

    def _root(self, sha256: str) -> str:
        """Return what stands for all files that go back to the same one."""
        while (before := self._roots.get(sha256, sha256)) != sha256:
            sha256 = before
        return sha256

    def _line(self, attachment: Attachment) -> list[Attachment]:
        """Return a file and what it was made of, the nearest first."""
        line = [attachment]
        while (before := self._by_id.get(line[-1].made_from or 0)) is not None:
            if before in line:
                break
            line.append(before)
        return line
