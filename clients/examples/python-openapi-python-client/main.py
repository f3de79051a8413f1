import os
from typing import TypeVar

from demarche_client import AuthenticatedClient
from demarche_client.api.positions import get_proposal_positions
from demarche_client.api.stances import create_stance, get_stance, list_stances
from demarche_client.models import (
    ConditionDraft,
    ConditionTestAll,
    ConditionTestAny,
    ConditionTestDate,
    ConditionTestDraftAll,
    ConditionTestDraftAny,
    ConditionTestDraftDate,
    ConditionTestDraftEvent,
    ConditionTestDraftNone,
    ConditionTestDraftStance,
    ConditionTestDraftWords,
    ConditionTestEvent,
    ConditionTestNone,
    ConditionTestStance,
    ConditionTestWords,
    ConditionType,
    LinkDraft,
    LinkMode,
    PositionsAnswer,
    Problem,
    SourceDraft,
    StanceAnswer,
    StanceDraft,
    StanceLevel,
    StancePage,
    StatementDraft,
    Voice,
)
from demarche_client.types import UNSET

Test = (
    ConditionTestAll
    | ConditionTestAny
    | ConditionTestDate
    | ConditionTestEvent
    | ConditionTestNone
    | ConditionTestStance
    | ConditionTestWords
)
TestDraft = (
    ConditionTestDraftAll
    | ConditionTestDraftAny
    | ConditionTestDraftDate
    | ConditionTestDraftEvent
    | ConditionTestDraftNone
    | ConditionTestDraftStance
    | ConditionTestDraftWords
)
Answer = TypeVar("Answer")


def expect(kind: type[Answer], answer: object) -> Answer:
    """The answer that was hoped for; a problem has its reason in it."""
    assert isinstance(answer, kind), answer
    return answer


client = AuthenticatedClient(base_url=os.environ["DEMARCHE_URL"], token=os.environ["DEMARCHE_KEY"])

# Positions as typed values.
positions = expect(
    PositionsAnswer, get_proposal_positions.sync("ceasefire-before-talks", client=client, as_of="2025-05-16")
)
by_actor = {position.actor.slug: position for position in positions.data}
assert len(by_actor) == positions.meta.total
assert by_actor["ukraine"].level is StanceLevel.SUPPORT
assert by_actor["ukraine"].since == "2025-05-08"
assert by_actor["russia"].level is StanceLevel.OPPOSE
assert by_actor["turkiye"].level is StanceLevel.AMBIGUOUS
assert not by_actor["european-nato-members"].level
print(f"positions: {len(by_actor)}, Ukraine: {by_actor['ukraine'].level}")

# A stance with its statement and the statement's source inside.
statement = StatementDraft(
    paraphrase="Türkiye says that it stands ready to host another round.",
    source=SourceDraft(title="Statement after the talks", publisher="Ministry of Foreign Affairs of Türkiye"),
    chain=[LinkDraft(actor="turkiye", mode=LinkMode.SAID, named=True)],
)
draft = StanceDraft(
    actor="turkiye",
    proposal="resumed-talks",
    level=StanceLevel.SUPPORT,
    valid_from="2025-05-16",
    statements=[statement],
)
written = expect(StanceAnswer, create_stance.sync(client=client, body=draft)).data
assert written.level is StanceLevel.SUPPORT
assert written.voice is Voice.OWN
assert len(written.statements) == 1
print(f"written: {written.id}")

# A problem, by its code.
problem = expect(Problem, get_stance.sync("stn_999999", client=client))
assert problem.status == 404
assert problem.code == "unknown-record"
print(f"problem: {problem.code}")

# Every page of a list.
ids: set[str] = set()
page = expect(StancePage, list_stances.sync(client=client, limit=20))
ids.update(stance.id for stance in page.data)
while page.next_cursor:
    page = expect(StancePage, list_stances.sync(client=client, limit=20, after=page.next_cursor))
    ids.update(stance.id for stance in page.data)
assert len(ids) == page.meta.total > 20
print(f"listed: {len(ids)}")


def draft_of(test: Test) -> TestDraft:
    """What was read as it would be written: records by their slugs."""
    match test:
        case ConditionTestAll():
            return ConditionTestDraftAll(kind="all", tests=[draft_of(inner) for inner in test.tests])
        case ConditionTestAny():
            return ConditionTestDraftAny(kind="any", tests=[draft_of(inner) for inner in test.tests])
        case ConditionTestNone():
            return ConditionTestDraftNone(kind="none", tests=[draft_of(inner) for inner in test.tests])
        case ConditionTestStance(actor=actor, proposal=proposal):
            return ConditionTestDraftStance(
                kind="stance",
                actor=actor.slug or actor.id,
                proposal=proposal.slug or proposal.id,
                levels=test.levels,
            )
        case ConditionTestEvent(event=event):
            return ConditionTestDraftEvent(kind="event", event=event.slug or event.id)
        case ConditionTestWords():
            return ConditionTestDraftWords(kind="words", words=test.words)
        case ConditionTestDate():
            return ConditionTestDraftDate(kind="date", from_=test.from_ or UNSET, until=test.until or UNSET)


# A condition with a test inside of a test, there and back.
test = ConditionTestDraftAll(
    kind="all",
    tests=[
        ConditionTestDraftNone(
            kind="none", tests=[ConditionTestDraftWords(kind="words", words="Strikes on cities go on.")]
        ),
        ConditionTestDraftStance(
            kind="stance",
            actor="russia",
            proposal="ceasefire-before-talks",
            levels=[StanceLevel.SUPPORT, StanceLevel.CONDITIONAL_SUPPORT],
        ),
    ],
)
draft = StanceDraft(
    actor="turkiye",
    proposal="prisoner-exchange",
    level=StanceLevel.CONDITIONAL_SUPPORT,
    valid_from="2025-05-16",
    conditions=[
        ConditionDraft(
            text="The strikes end and Russia agrees to a ceasefire.", type_=ConditionType.SEQUENCING, test=test
        )
    ],
    statements=[statement],
)
written = expect(StanceAnswer, create_stance.sync(client=client, body=draft)).data
read = expect(StanceAnswer, get_stance.sync(written.id, client=client)).data
assert read.conditions
back = read.conditions[0].test
assert isinstance(back, ConditionTestAll), back
assert draft_of(back) == test
print(f"condition: {back.kind} of {', '.join(inner.kind for inner in back.tests)}")
