"""What the page shows of the shelf, read once and filtered at every key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.template import Standing, Template, Usage
from desktop_app.services.template_shelf import (
    Folder,
    found_in,
    order_of_use,
    shelf,
    standing,
    twins_of,
)
from desktop_app.store.connection import Store

from ..session import Session
from ..worker import Job, Progress
from .entries import Drafts
from .rows import ALL, FAVOURITES, TWINS, Row, chosen_folders, rows_of

Twins = dict[str, tuple[Template, ...]]


class ShelfReader(QObject):
    """The templates of the casebook with what is typed into them.

    Attributes:
        drafts: what was typed and not saved.
        standing: favourites and uses.

    Signals:
        learnt: what takes a moment is known now: which templates say nearly the same, and how
            each has served.
    """

    learnt = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folders: tuple[Folder, ...] = ()
        self._twins: Twins = {}
        self._usages: dict[str, Usage] = {}
        self._job: Job | None = None
        self.drafts = Drafts()
        self.standing = Standing()

    def read(self) -> None:
        """Read everything anew. What takes a moment is done in the background.

        That is comparing texts, and looking at the cases in which templates were used.
        """
        session = self._session
        rough = order_of_use(session.store)
        self._stand_as(Standing(rough.favourites, rough.usages | self._usages))
        templates = [one.template for folder in self._folders for one in folder.templates]
        if self._job is not None:
            self._job.cancel()

        def learn(store: Store, progress: Progress) -> tuple[Twins, Standing]:
            twins = twins_of(templates)
            progress.check()
            return twins, standing(store)

        self._job = session.worker.submit(learn, self._keep, self._tell_fault, owner=self)

    def rows(self, choice: str, query: str) -> list[Row]:
        """Return the rows of the list.

        Args:
            choice: an issue type's id or one of the choices beside them.
            query: what to look for in all templates; without one the choice counts.
        """
        session, drafts = self._session, self.drafts
        if query.strip():
            found = found_in(self._folders, query, session.casebook.pinyin())
            return rows_of(found, (), drafts, session.language, one_type=False)
        is_type = choice not in (ALL, FAVOURITES, TWINS)
        folders = chosen_folders(self._folders, choice, self._twins)
        begun = drafts.begun(choice) if is_type or choice == ALL else ()
        return rows_of(folders, begun, drafts, session.language, one_type=is_type)

    def elsewhere(self) -> tuple[str, ...]:
        """Return the issue types of templates that no playbook is for."""
        known = self._session.playbooks.known
        types = dict.fromkeys(folder.issue_type for folder in self._folders)
        return tuple(one for one in types if not known(one))

    def twin_of(self, template: Template | None) -> Template | None:
        """Return the template that says most nearly the same as another, None for none."""
        found = self._twins.get(template.id, ()) if template is not None else ()
        return found[0] if found else None

    @property
    def has_twins(self) -> bool:
        """Whether any templates say nearly the same."""
        return bool(self._twins)

    def _stand_as(self, known: Standing) -> None:
        session = self._session
        self.standing = known
        self._folders = shelf(session.store, session.playbooks, session.language, known=known)

    def _keep(self, learnt: tuple[Twins, Standing]) -> None:
        self._job = None
        twins, known = learnt
        if twins == self._twins and known == self.standing:
            return
        self._twins, self._usages = twins, dict(known.usages)
        if known != self.standing:
            self._stand_as(known)
        self.learnt.emit()

    @property
    def _tell_fault(self) -> Callable[[BaseException], None]:
        session = self._session
        return lambda fault: session.failed.emit(session.sentence_for(fault))
