import json
import os

from demarche_client import ApiClient, ApiException, Configuration
from demarche_client.api import PositionsApi, StancesApi
from demarche_client.models import (
    ConditionDraft,
    ConditionTest,
    ConditionTestAll,
    ConditionTestDraft,
    ConditionTestDraftAll,
    ConditionTestDraftNone,
    ConditionTestDraftStance,
    ConditionTestDraftWords,
    ConditionTestNone,
    ConditionTestStance,
    ConditionTestWords,
    ConditionType,
    LinkDraft,
    LinkMode,
    Problem,
    SourceDraft,
    SourceOrDraft,
    StanceDraft,
    StanceLevel,
    StatementDraft,
    StatementOrDraft,
    Voice,
)

client = ApiClient(Configuration(host=os.environ["DEMARCHE_URL"], access_token=os.environ["DEMARCHE_KEY"]))
stances = StancesApi(client)

# Positions as typed values.
positions = PositionsApi(client).get_proposal_positions("ceasefire-before-talks", as_of="2025-05-16")
by_actor = {position.actor.slug: position for position in positions.data}
assert len(by_actor) == positions.meta.total
assert by_actor["ukraine"].level is StanceLevel.SUPPORT
assert by_actor["ukraine"].since == "2025-05-08"
assert by_actor["russia"].level is StanceLevel.OPPOSE
assert by_actor["turkiye"].level is StanceLevel.AMBIGUOUS
assert by_actor["european-nato-members"].level is None
print(f"positions: {len(by_actor)}, Ukraine: {by_actor['ukraine'].level.value}")

# A stance with its statement and the statement's source inside.
source = SourceDraft(title="Statement after the talks", publisher="Ministry of Foreign Affairs of Türkiye")
statement = StatementDraft(
    paraphrase="Türkiye says that it stands ready to host another round.",
    source=SourceOrDraft(source),
    chain=[LinkDraft(actor="turkiye", mode=LinkMode.SAID, named=True)],
)
draft = StanceDraft(
    actor="turkiye",
    proposal="resumed-talks",
    level=StanceLevel.SUPPORT,
    validFrom="2025-05-16",
    statements=[StatementOrDraft(statement)],
)
written = stances.create_stance(draft).data
assert written.level is StanceLevel.SUPPORT
assert written.voice is Voice.OWN
assert len(written.statements) == 1
print(f"written: {written.id}")

# A problem, by its code.
try:
    stances.get_stance("stn_999999")
    raise AssertionError("no problem")
except ApiException as refused:
    problem = refused.data
    assert isinstance(problem, Problem), refused
    assert refused.status == problem.status == 404
    assert problem.code == "unknown-record"
    print(f"problem: {problem.code}")

# Every page of a list.
page = stances.list_stances(limit=20)
ids = {stance.id for stance in page.data}
while page.next_cursor:
    page = stances.list_stances(limit=20, after=page.next_cursor)
    ids.update(stance.id for stance in page.data)
assert len(ids) == page.meta.total > 20
print(f"listed: {len(ids)}")


def draft_of(read: ConditionTest) -> ConditionTestDraft:
    """What was read as it would be written: records by their slugs."""
    match read.actual_instance:
        case ConditionTestAll(tests=tests):
            return ConditionTestDraft(ConditionTestDraftAll(kind="all", tests=[draft_of(inner) for inner in tests]))
        case ConditionTestNone(tests=tests):
            return ConditionTestDraft(ConditionTestDraftNone(kind="none", tests=[draft_of(inner) for inner in tests]))
        case ConditionTestStance(actor=actor, proposal=proposal, levels=levels):
            return ConditionTestDraft(
                ConditionTestDraftStance(
                    kind="stance",
                    actor=actor.slug or actor.id,
                    proposal=proposal.slug or proposal.id,
                    levels=levels,
                )
            )
        case ConditionTestWords(words=words):
            return ConditionTestDraft(ConditionTestDraftWords(kind="words", words=words))
        case other:
            raise AssertionError(f"a test that was not written: {other}")


# A condition with a test inside of a test, there and back.
words = ConditionTestDraft(ConditionTestDraftWords(kind="words", words="Strikes on cities go on."))
agreed = ConditionTestDraftStance(
    kind="stance",
    actor="russia",
    proposal="ceasefire-before-talks",
    levels=[StanceLevel.SUPPORT, StanceLevel.CONDITIONAL_SUPPORT],
)
none = ConditionTestDraft(ConditionTestDraftNone(kind="none", tests=[words]))
test = ConditionTestDraft(ConditionTestDraftAll(kind="all", tests=[none, ConditionTestDraft(agreed)]))
condition = ConditionDraft(
    text="The strikes end and Russia agrees to a ceasefire.", type=ConditionType.SEQUENCING, test=test
)
draft = StanceDraft(
    actor="turkiye",
    proposal="prisoner-exchange",
    level=StanceLevel.CONDITIONAL_SUPPORT,
    validFrom="2025-05-16",
    conditions=[condition],
    statements=[StatementOrDraft(statement)],
)
read = stances.get_stance(stances.create_stance(draft).data.id).data
assert read.conditions and read.conditions[0].test
back = read.conditions[0].test
assert isinstance(back.actual_instance, ConditionTestAll), back
assert json.loads(draft_of(back).to_json()) == json.loads(test.to_json())
kinds = [inner.actual_instance.kind for inner in back.actual_instance.tests if inner.actual_instance]
print(f"condition: {back.actual_instance.kind} of {', '.join(kinds)}")
