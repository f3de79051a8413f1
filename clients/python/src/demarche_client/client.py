from __future__ import annotations

import random
import re
import time
import uuid
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timezone
from email.utils import parsedate_to_datetime
from io import BytesIO
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from .answers import Answer, ProblemError
from .frames import finished

if TYPE_CHECKING:
    import pandas as pd

# What will work later: too many requests, or a server or something before it that is away for a while.
PASSING = {429, 502, 503, 504}
FIRST_WAIT = 0.25


class Client:
    """A client of the server at ``base_url``. Only writing needs a ``key``, and only writes carry it.

    What fails for a while is sent again, at most ``retries`` times, after as long as the server says; one that asks
    for more than ``longest_wait`` seconds is not asked again. A write carries an Idempotency-Key, so that it is
    written once however often it is sent.

    Parameters of a query have their names in the API, ``asOf``, or as Python writes them, ``as_of``; one that is a
    word of Python ends in an underscore, ``from_``. Dates, booleans and lists are turned into text; None is left out.
    """

    def __init__(
        self,
        base_url: str,
        key: str | None = None,
        *,
        retries: int = 4,
        longest_wait: float = 30.0,
        timeout: float = 60.0,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._base = base_url.rstrip("/")
        self._key = key
        self._retries = retries
        self._longest_wait = longest_wait
        self._http = httpx.Client(timeout=timeout, transport=transport, follow_redirects=True)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    # Reading

    def get(self, path: str, **query: Any) -> Answer:
        """What a path, or a permalink, answers: ``client.get('/v1/actors/ukraine', known_at=12)``."""
        return Answer(self._send("GET", path, query))

    def positions(self, proposal: str, **query: Any) -> Answer:
        """Where each party stands on a proposal: ``client.positions('ceasefire-before-talks', as_of='2025-05-16')``."""
        return self.get(f"/v1/proposals/{quote(proposal, safe='')}/positions", **query)

    def pages(self, path: str, **query: Any) -> Iterator[Answer]:
        """The pages of a list, all of one revision. ``limit`` is the size of one."""
        while True:
            page = self.get(path, **query)
            yield page
            if page.get("nextCursor") is None:
                return
            query = {**query, "after": page["nextCursor"]}

    def rows(self, path: str, **query: Any) -> Iterator[dict[str, Any]]:
        """Their rows."""
        for page in self.pages(path, **query):
            yield from page["data"]

    def dataframe(self, path: str, **query: Any) -> pd.DataFrame:
        """A list (all of it, without ``limit``) or an analysis, as its table: needs ``demarche-client[pandas]``."""
        import pandas as pd

        response = self._send("GET", path, {**query, "format": "parquet"})
        frame = finished(pd.read_parquet(BytesIO(response.content)))
        if "canonical" in response.links:
            frame.attrs["permalink"] = response.links["canonical"]["url"]
        return frame

    def download(self, path: str, **query: Any) -> bytes:
        """What else there is by ``format``: ``csv``, ``ndjson``, and of networks ``graphml`` and ``gexf``."""
        return self._send("GET", path, query).content

    # Writing

    def post(self, path: str, body: Mapping[str, Any], *, idempotency_key: str | None = None) -> Answer:
        return Answer(self._write("POST", path, body, idempotency_key))

    def create(self, nouns: str, draft: Mapping[str, Any] | None = None, **fields: Any) -> Answer:
        """``client.create('actors', slug='norway', name='Norway', type='state')``; fields named as in the API."""
        return self.post(f"/v1/{nouns}", {**(draft or {}), **fields})

    def amend(self, path: str, changes: Mapping[str, Any], *, etag: str | None) -> Answer:
        """Changes a record that was read: ``etag`` is the ``etag`` of the answer that it was read in."""
        return Answer(self._write("PATCH", path, changes, None, {"If-Match": etag or "*"}))

    def _write(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any],
        idempotency_key: str | None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        sent = {"Idempotency-Key": idempotency_key or str(uuid.uuid4()), **(headers or {})}
        if self._key is not None:
            sent["Authorization"] = f"Bearer {self._key}"
        return self._send(method, path, {}, json=body, headers=sent)

    def _send(self, method: str, path: str, query: Mapping[str, Any], **more: Any) -> httpx.Response:
        url = path if re.match(r"https?://", path) else self._base + path
        params = {_name(name): _text(value) for name, value in query.items() if value is not None}
        for attempt in range(self._retries + 1):
            is_last = attempt == self._retries
            # Half of it by chance, so that clients that failed together do not come back together.
            wait = min(FIRST_WAIT * 2**attempt, self._longest_wait) * random.uniform(0.5, 1)
            try:
                # An empty params would take the query off a permalink.
                response = self._http.request(method, url, params=params or None, **more)
            except httpx.TransportError:
                if is_last:
                    raise
            else:
                if response.is_success:
                    return response
                wait = max(wait, _retry_after(response))
                if response.status_code not in PASSING or is_last or wait > self._longest_wait:
                    raise ProblemError(response)
            time.sleep(wait)
        raise ValueError("retries must be 0 or more")


def _name(name: str) -> str:
    head, *rest = name.rstrip("_").split("_")
    return head + "".join(part.capitalize() for part in rest)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    # A day of a frame is a midnight without a zone.
    if isinstance(value, datetime) and value.tzinfo is None and value.time() == datetime.min.time():
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple, set)):
        return ",".join(_text(part) for part in value)
    return str(value)


def _retry_after(response: httpx.Response) -> float:
    """In seconds; the header has seconds or a date."""
    text = response.headers.get("retry-after", "0")
    if text.isdigit():
        return float(text)
    try:
        return (parsedate_to_datetime(text) - datetime.now(timezone.utc)).total_seconds()
    except (ValueError, TypeError):
        return 0.0
