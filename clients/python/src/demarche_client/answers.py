from __future__ import annotations

from typing import Any

import httpx


class Answer(dict[str, Any]):
    """The JSON of an answer, with what its HTTP response says besides."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(response.json())
        self.response = response

    @property
    def permalink(self) -> str:
        """The URL that gives this answer again, byte for byte; of a page: that pins its revision."""
        link = self.get("meta", {}).get("permalink") or self.get("links", {}).get("self")
        if link is None:
            raise ValueError("this answer has no permalink")
        # Links are of the server, whatever its address; what stands before its paths is of whoever asked.
        url = str(self.response.request.url)
        return f"{url[: url.index('/v1/')]}{link}"

    @property
    def etag(self) -> str | None:
        """What an amendment needs."""
        etag: str | None = self.response.headers.get("etag")
        return etag

    @property
    def revision(self) -> int:
        """The revision that the answer holds at, or that the write made."""
        return int(self.response.headers["ledger-revision"])


class ProblemError(Exception):
    """The server's answer where it is an error. ``code`` is what a program decides by."""

    def __init__(self, response: httpx.Response) -> None:
        problem: dict[str, Any] = {}
        # Something else than the server, a proxy for one, may have answered.
        if response.headers.get("content-type", "").startswith("application/problem+json"):
            problem = response.json()
        self.response = response
        self.status = response.status_code
        self.code: str = problem.get("code", f"http-{response.status_code}")
        self.detail: str = problem.get("detail", f"The server answered {response.status_code}.")
        self.hint: str | None = problem.get("hint")
        self.errors: list[dict[str, str]] = problem.get("errors", [])
        self.request_id: str | None = problem.get("requestId", response.headers.get("request-id"))
        super().__init__(f"{self.code}: {self.detail}" + (f" {self.hint}" if self.hint else ""))
