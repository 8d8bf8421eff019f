"""What a chat tells: who took part, when, what was settled, promised and asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from .agents import number_after, staff_numbers
from .chat import Message, stamped_messages, unstamped_messages
from .deadlines import FoundDeadline
from .hearing import MOST_HEARD, Hearing
from .moments import Reader
from .proposal import Guess, PastedContact, Why
from .speakers import Role, agent_name, buyer_part, is_bot, is_told, roles_of, shop_part

MOST_CONTACTS = 50
"""How many exchanges of a chat are told, the last ones."""

_PAUSE = timedelta(hours=4)
_FEWEST = 2
_ROLES_TOLD = (Role.AGENT, Role.SELLER, Role.BUYER)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat whose people are told apart.

    Attributes:
        messages: in the order of the text.
        roles: of each name.
    """

    messages: tuple[Message, ...]
    roles: dict[str, Role]

    def of(self, role: Role) -> tuple[Message, ...]:
        """Return the messages of a role."""
        return tuple(one for one in self.messages if self.roles[one.name] is role)


def read_conversation(text: str, reader: Reader, shops: Sequence[str]) -> Conversation | None:
    """Return the chat that a folded text is, None when it is none.

    Lines that look like a chat's have to be of people: one name at least has to tell whose it is.
    """
    stamped = stamped_messages(text, reader)
    for messages in (stamped, unstamped_messages(text, reader)):
        roles = roles_of(text, messages, shops)
        told = [role for role in roles.values() if role in _ROLES_TOLD]
        by_told = sum(roles[one.name] in _ROLES_TOLD for one in messages)
        enough = len(messages) >= _FEWEST and len(roles) >= _FEWEST
        if messages is not stamped:
            enough = enough and by_told * 2 >= len(messages) and _is_dialogue(messages, shops)
        if told and (enough or (messages is stamped and Role.AGENT in told)):
            return Conversation(messages, roles)
    return None


def _is_dialogue(messages: Sequence[Message], shops: Sequence[str]) -> bool:
    """Say whether lines with names are talk: somebody speaks again, or two tell who they are.

    In a list of facts each label stands once.
    """
    names = {message.name for message in messages}
    return len(names) < len(messages) or sum(is_told(name, shops) for name in names) >= _FEWEST


def conversation_guesses(
    pasted: str, chat: Conversation, hearing: Hearing, shops: Sequence[str]
) -> list[Guess]:
    """Return what a chat tells of its people, its time, its outcome and its promise.

    Args:
        pasted: the text as it was pasted.
        chat: its messages.
        hearing: listens to them.
        shops: names of the seller's shops, folded.
    """
    of_agents = chat.of(Role.AGENT)
    guesses = [*_people(pasted, chat, shops), *_agents(pasted, hearing.text, chat)]
    for last in [one for one in chat.messages if one.at_start < one.at_end][-1:]:
        if last.at:
            guesses.append(Guess("at", last.at, last.at_start, last.at_end, 0.95, Why.LAST_MESSAGE))
    guesses += _promises(of_agents, hearing)
    if settled := _settling(of_agents, hearing):
        words = _words(pasted, settled)
        guesses.append(Guess("outcome", words, settled.start, settled.end, 0.75, Why.LAST_MESSAGE))
    return guesses


def asked_in(chat: Conversation, hearing: Hearing) -> list[FoundDeadline]:
    """Return the deadlines that the agents set the seller, the last message's first."""
    found: list[FoundDeadline] = []
    for message in _latest(chat.of(Role.AGENT)):
        found += sorted(hearing.of(message).asked, key=lambda one: -one.confidence)
    return found


def contacts_in(pasted: str, chat: Conversation, hearing: Hearing) -> tuple[PastedContact, ...]:
    """Return the exchanges of a chat: a new one begins after four hours, and with a new agent."""
    if not chat.of(Role.AGENT):
        return ()
    groups: list[list[Message]] = []
    for message in chat.messages:
        if not groups or _begins_anew(chat, groups[-1], message):
            groups.append([])
        groups[-1].append(message)
    return tuple(_contact(pasted, chat, group, hearing) for group in groups[-MOST_CONTACTS:])


def _begins_anew(chat: Conversation, group: Sequence[Message], message: Message) -> bool:
    before = group[-1]
    if before.at and message.at and message.at - before.at > _PAUSE:
        return True
    if not _is_human_agent(chat, message):
        return False
    human = next((one for one in reversed(group) if _is_human_agent(chat, one)), None)
    return human is not None and human.name != message.name


def _contact(
    pasted: str, chat: Conversation, group: Sequence[Message], hearing: Hearing
) -> PastedContact:
    part = Conversation(tuple(group), chat.roles)
    agents = _agents(pasted, hearing.text, part)
    settled = _settling(part.of(Role.AGENT), hearing)
    start = min(group[0].name_start, group[0].at_start)
    end = max(group[-1].end, group[-1].at_end)
    times = [one.at for one in group if one.at]
    return PastedContact(
        at=times[-1] if times else None,
        agent_id=str(agents[0].value) if agents else "",
        said=pasted[start:end].strip(),
        outcome=_words(pasted, settled) if settled else "",
        start=start,
        end=end,
    )


def _people(pasted: str, chat: Conversation, shops: Sequence[str]) -> list[Guess]:
    guesses = []
    for message in chat.messages:
        start = message.name_start
        role = chat.roles[message.name]
        if role is Role.SELLER and (shop := shop_part(message.name, shops)):
            at = start + message.name.find(shop)
            end = at + len(shop)
            sure = 0.96 if shop in shops else 0.85
            guesses.append(Guess("shop", pasted[at:end], at, end, sure, Why.SPEAKER))
        if role is Role.BUYER and (buyer := buyer_part(message.name)):
            at = start + message.name.find(buyer)
            end = at + len(buyer)
            guesses.append(Guess("buyer", pasted[at:end], at, end, 0.85, Why.SPEAKER))
        if len(guesses) > 50:
            break
    return guesses


def _agents(pasted: str, text: str, chat: Conversation) -> list[Guess]:
    """Return the agents of a chat: by number before by name, the last before those before it."""
    guesses = []
    for rank, message in enumerate(_latest(chat.of(Role.AGENT))):
        later = 0.001 * rank
        numbers = staff_numbers(text[message.start : message.end], message.start)
        if number := number_after(text, message.name_start + len(message.name)):
            numbers.append(number)
        guesses += [_with_confidence(guess, 0.97 - later) for guess in numbers]
        name = agent_name(message.name)
        if name and _is_human_agent(chat, message):
            at = message.name_start + message.name.find(name)
            end = at + len(name)
            # A name with a sub-account was put together, and may stand there with a blank in it.
            written = pasted[at:end] if text[at:end] == name else name
            sure = max(0.92 - later, 0.3)
            guesses.append(Guess("agent_id", written, at, end, sure, Why.SPEAKER))
    return sorted(guesses, key=lambda guess: -guess.confidence)


def _with_confidence(guess: Guess, confidence: float) -> Guess:
    return Guess(guess.field, guess.value, guess.start, guess.end, max(confidence, 0.3), guess.why)


def _is_human_agent(chat: Conversation, message: Message) -> bool:
    return chat.roles[message.name] is Role.AGENT and not is_bot(message.name)


def _promises(messages: Sequence[Message], hearing: Hearing) -> list[Guess]:
    """Return the promises of the last message that makes one."""
    for message in _latest(messages):
        if promised := hearing.of(message).promised:
            why = Why.AGENT_PROMISED
            return [
                Guess("promised_at", one.at, one.start, one.end, one.confidence, why)
                for one in promised
            ]
    return []


def _settling(messages: Sequence[Message], hearing: Hearing) -> Message | None:
    return next((one for one in _latest(messages) if hearing.of(one).settles), None)


def _latest(messages: Sequence[Message]) -> Iterator[Message]:
    return reversed(messages[-MOST_HEARD:])


def _words(pasted: str, message: Message) -> str:
    return pasted[message.start : message.end].replace("\r\n", "\n").strip()
