from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timezone
from pathlib import Path

import httpx
import pytest
from conftest import Server
from demarche_client import Client, ProblemError

Act = Callable[[httpx.Request], httpx.Response]


class Acting(httpx.BaseTransport):
    """Does what each of these says, one after the other, and then what the server does."""

    def __init__(self, *acts: Act) -> None:
        self.acts = list(acts)
        self.seen: list[httpx.Request] = []
        self.real = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return self.acts.pop(0)(request) if self.acts else self.real.handle_request(request)


def answering(status: int, **headers: str) -> Act:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: httpx.Response(status, headers=named, json={}, request=request)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waited: list[float] = []
    monkeypatch.setattr("time.sleep", waited.append)
    return waited


def test_positions_as_of_a_day(client: Client) -> None:
    answer = client.positions("ceasefire-before-talks", as_of=date(2025, 5, 16), first_hand=True)
    assert (answer["meta"]["asOf"], answer["meta"]["knownAt"]) == ("2025-05-16", 1)
    levels = {row["actor"]["slug"]: row["level"] for row in answer["data"]}
    assert levels["russia"] == "oppose"
    assert levels["european-nato-members"] is None


def test_parameters_have_the_names_of_the_api_too(client: Client) -> None:
    asked = client.get("/v1/positions", asOf="2025-05-16", actors=["russia", "ukraine"], known_at=None)
    assert {row["actor"]["slug"] for row in asked["data"]} <= {"russia", "ukraine"}
    shifts = client.get("/v1/shifts", from_="2025-05-10", as_of="2025-05-16")
    assert "from=2025-05-10" in shifts.permalink


def test_a_day_of_a_frame_is_a_day(client: Client) -> None:
    assert client.positions("ceasefire-before-talks", as_of=datetime(2025, 5, 16))["meta"]["asOf"] == "2025-05-16"
    instant = datetime(2025, 5, 16, 12, tzinfo=timezone.utc)
    assert client.positions("ceasefire-before-talks", as_of=instant)["meta"]["asOf"] == "2025-05-16"


def test_other_forms_are_bytes(client: Client) -> None:
    assert client.download("/v1/stances", format="csv").startswith(b"id,revision,")
    assert b"<graphml" in client.download("/v1/networks", format="graphml")


def test_rows_and_pages_are_all_of_one_revision(client: Client) -> None:
    pages = []
    for page in client.pages("/v1/actors", limit=7):
        if not pages:
            client.create("actors", slug="meanwhile", name="Meanwhile", type="state")
        pages.append(page)
    assert len(pages) > 2
    assert len({page["meta"]["knownAt"] for page in pages}) == 1
    assert sum(len(page["data"]) for page in pages) == pages[0]["meta"]["total"]
    known_at = pages[0]["meta"]["knownAt"]
    rows = [row["id"] for row in client.rows("/v1/actors", limit=7, known_at=known_at)]
    assert rows == [row["id"] for page in pages for row in page["data"]]


def test_a_problem_says_what_is_wrong(client: Client) -> None:
    with pytest.raises(ProblemError, match="revision-not-yet") as caught:
        client.get("/v1/actors", known_at=999999)
    problem = caught.value
    assert (problem.status, problem.code) == (400, "revision-not-yet")
    assert problem.errors[0]["pointer"] == "?knownAt"
    assert "minRevision" in (problem.hint or "")
    assert problem.request_id == problem.response.headers["request-id"]


def test_what_is_no_problem_of_the_server_has_a_code_as_well() -> None:
    teapot = httpx.MockTransport(lambda request: httpx.Response(418, html="<h1>Teapot</h1>"))
    with pytest.raises(ProblemError) as caught, Client("http://server", transport=teapot) as client:
        client.get("/v1/actors")
    assert caught.value.code == "http-418"


def test_retries_wait_as_long_as_the_server_says(server: Server, waits: list[float]) -> None:
    acting = Acting(answering(503, retry_after="7"), answering(429, retry_after="7"))
    with Client(server.address, transport=acting) as client:
        assert client.get("/v1/actors")["data"]
    assert waits == [7, 7]


@pytest.mark.parametrize(
    ("act", "retries", "times"),
    [
        (answering(503), 2, 3),
        (answering(503), 0, 1),
        (answering(500), 2, 1),
        (answering(503, retry_after="31"), 2, 1),
    ],
    ids=["as often as wanted", "never", "not what stays", "not after too long"],
)
def test_retries_end(act: Act, retries: int, times: int, waits: list[float]) -> None:
    acting = Acting(*[act] * 4)
    with pytest.raises(ProblemError), Client("http://server", retries=retries, transport=acting) as client:
        client.get("/v1/actors")
    assert len(acting.seen) == times
    assert len(waits) == times - 1


def test_a_write_is_written_once_where_its_answer_was_lost(server: Server, waits: list[float]) -> None:
    acting = Acting()

    def lose(request: httpx.Request) -> httpx.Response:
        acting.real.handle_request(request).read()
        raise httpx.ReadError("connection lost", request=request)

    acting.acts = [lose, lose]
    with Client(server.address, server.key, transport=acting) as client:
        answer = client.create("actors", slug="once", name="Once", type="state")
        assert answer["data"]["slug"] == "once"
        assert answer.response.headers["idempotency-replayed"] == "true"
        assert client.get("/v1/revisions")["meta"]["knownAt"] == answer.revision
        named = [row["slug"] for row in client.rows("/v1/actors")].count("once")
    assert named == 1
    assert len({request.headers["idempotency-key"] for request in acting.seen[:3]}) == 1


def test_an_amendment_needs_what_was_read(client: Client) -> None:
    client.create("actors", {"slug": "amended", "name": "Amended", "type": "state"})
    read = client.get("/v1/actors/amended")
    assert client.amend("/v1/actors/amended", {"name": "Anew"}, etag=read.etag)["data"]["name"] == "Anew"
    with pytest.raises(ProblemError, match="precondition-failed"):
        client.amend("/v1/actors/amended", {"name": "Late"}, etag=read.etag)


def test_a_merged_actor_is_followed_with_the_body(client: Client) -> None:
    for slug in ["survivor", "merged"]:
        client.create("actors", slug=slug, name=slug, type="state")
    client.post("/v1/actors/merged/merge", {"into": "survivor", "reason": "The same."})
    retracted = client.post("/v1/actors/merged/retraction", {"reason": "No state."})
    assert (retracted["data"]["slug"], retracted["data"]["retracted"]["reason"]) == ("survivor", "No state.")


def test_a_key_goes_with_writes_alone(server: Server) -> None:
    acting = Acting()
    with Client(server.address, server.key, transport=acting) as client:
        client.get("/v1/actors")
    assert "authorization" not in acting.seen[0].headers
    with pytest.raises(ProblemError, match="unauthorized"), Client(server.address) as client:
        client.create("actors", slug="nobody", name="Nobody", type="state")


def test_a_permalink_gives_the_same_bytes(client: Client, server: Server) -> None:
    answer = client.positions("ceasefire-before-talks", as_of="2025-05-16")
    assert answer.permalink.startswith(f"{server.address}/v1/proposals/")
    first = client.get(answer.permalink).response.content
    client.create("actors", slug="later", name="Later", type="state")
    again = client.get(answer.permalink)
    assert again.response.content == first
    assert again == answer


def test_the_example_of_the_readme_runs(server: Server, tmp_path: Path) -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text()
    example = readme.split("```python\n")[1].split("```")[0].replace("http://localhost:8080", server.address)
    (tmp_path / "example.py").write_text(example)
    done = subprocess.run([sys.executable, tmp_path / "example.py"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "european-nato-members" in done.stdout
    assert "unknown-record" in done.stdout
    assert f"To cite it: {server.address}/v1/" in done.stdout
